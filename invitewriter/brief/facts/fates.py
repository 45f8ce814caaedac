"""What became of the lines of the notes, once they are sorted."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.domain import Fact, Skipped, Withheld, value


@value
class Sorted:
    """What became of the notes."""

    facts: tuple[Fact, ...]
    """Still without their ids."""
    withheld: tuple[Withheld, ...]
    skipped: tuple[Skipped, ...]
    own: tuple[Entry, ...]
    """What is the contact's, withheld or not: for reading what happened, never for saying it."""
    shared: tuple[Entry, ...] = ()
    """That, and what is the sender's and the contact's together, in order."""
    others: tuple[Entry, ...] = ()
    """What is not, or of which that cannot be told."""
    background: tuple[Fact, ...] = ()
    """What is the sender's own, for a frame; still without ids, too."""
    doubtful: int = 0
    """How many of the lines that are nobody's to use may well be the contact's: a "she", the name, or nobody's."""


def joined(parts: Sequence[Sorted]) -> Sorted:
    """What became of all the parts, one after the other."""
    return Sorted(
        facts=tuple(fact for part in parts for fact in part.facts),
        background=tuple(fact for part in parts for fact in part.background),
        withheld=tuple(line for part in parts for line in part.withheld),
        skipped=tuple(line for part in parts for line in part.skipped),
        own=tuple(entry for part in parts for entry in part.own),
        shared=tuple(entry for part in parts for entry in part.shared),
        others=tuple(entry for part in parts for entry in part.others),
        doubtful=sum(part.doubtful for part in parts),
    )
