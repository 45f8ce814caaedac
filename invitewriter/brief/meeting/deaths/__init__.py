"""Whether the contact has died: `told.py` asks the reader of clauses, then the last list of phrases. Nothing is worse than a letter to the dead."""
