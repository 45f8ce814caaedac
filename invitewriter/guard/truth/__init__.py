"""Compares a letter with its brief: what it states beyond the brief, and what it reveals of what is withheld."""
