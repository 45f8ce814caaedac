"""Turns the notes from a meeting into a personal invitation that keeps to the truth and never pitches."""
