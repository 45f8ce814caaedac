"""Weighs what is weak by itself: the marks and the tone of a whole letter, and rules that need company."""
