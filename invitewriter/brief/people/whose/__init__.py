"""Whose each line of the notes is, and whom its words mean."""
