"""Evidence that is weak by itself: the marks and the tone of a whole letter, and weak rules."""
