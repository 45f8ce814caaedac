"""Compares a letter with its brief: what it states beyond it, and what it tells of what was withheld."""
