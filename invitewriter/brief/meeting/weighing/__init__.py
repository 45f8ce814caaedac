"""Weighs the signs that no letter should be written: `signs.py` finds them, `dead.py` and `harsh.py` weigh those that need another beside them, `scales.py` says what is enough."""
