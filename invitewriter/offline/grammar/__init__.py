"""What the embedded writer knows of clauses, noun phrases and verbs, in a language that its data describe."""
