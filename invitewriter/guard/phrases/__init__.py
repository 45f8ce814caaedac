"""The small language in which the rules' phrases are written, and how they are found in a text."""
