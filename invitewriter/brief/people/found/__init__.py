"""Who is in the notes: the names that stand in them, and what speaks for their bearers."""
