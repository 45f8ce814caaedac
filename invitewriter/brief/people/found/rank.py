"""How likely somebody is the person the notes are about, in ranks."""

from __future__ import annotations

from enum import IntEnum


class Rank(IntEnum):
    """The evidence that somebody is the person the notes are about, the weakest first."""

    NOBODY = -1
    """Only mentioned, in notes that are about somebody they do not name: by whom a record is."""
    MENTIONED = 0
    PASSING = 1
    """Named in full, but only as what something is by, of or about."""
    FULL = 2
    """Named in full as whom a sentence is about, or in a list of those present."""
    PERHAPS = 3
    """Where people stand, but the one word might be something else."""
    MET = 4
    """A heading, a row, the head of a line, or after words for meeting."""
    LABELLED = 5
    """After "Contact:" or its like."""
