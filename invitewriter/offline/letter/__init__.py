"""From readings to a letter and questions: what to tell, in which sentences, and how this sender says it."""
