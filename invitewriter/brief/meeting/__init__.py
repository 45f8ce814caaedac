"""How the two met, how they know each other, and whether anything should be written at all."""
