"""Finds what in the notes is private: marked so by the sender, or private by its subject."""
