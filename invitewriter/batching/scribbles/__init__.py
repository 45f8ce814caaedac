"""Scribbles: one file of notes about many people, parted line by line; what is not sure is marked, never guessed."""

from invitewriter.batching.scribbles.places import Placed, Scribbles
from invitewriter.batching.scribbles.reader import read_scribbles
from invitewriter.batching.scribbles.roster import Somebody

__all__ = ["Placed", "Scribbles", "Somebody", "read_scribbles"]
