"""Scribbles: one file of notes about many people, parted line by line; what is not sure is marked, never guessed."""

from invitewriter.batching.scribbles.places import Placed, Scribbles
from invitewriter.batching.scribbles.reader import read_scribbles

__all__ = ["Placed", "Scribbles", "read_scribbles"]
