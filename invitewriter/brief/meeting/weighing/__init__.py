"""Weighs the signs that no letter should be written: `signs.py` finds them in the sentences of the notes, `scales.py` says what is enough."""
