"""The plan: who gets what, on which day and why; a table its reader changes, and the batch obeys."""
