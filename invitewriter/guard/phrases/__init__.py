"""The pattern language in which the phrases of rules are written, and the search for phrases in a text."""
