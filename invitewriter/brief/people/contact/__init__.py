"""Whom the letter is to: who of those in the notes is the contact."""
