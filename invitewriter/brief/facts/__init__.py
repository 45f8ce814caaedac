"""Classifies each line of the notes: a fact and how certain it is, a promise, a task, an empty line, or an instruction to a machine."""
