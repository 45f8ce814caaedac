"""The result of classifying the lines of the notes: facts, withheld lines, skipped lines, and whom each is about."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.domain import Fact, Skipped, Withheld, value


@value
class Sorted:
    """How the lines of the notes were classified."""

    facts: tuple[Fact, ...]
    """Their ids are still empty."""
    withheld: tuple[Withheld, ...]
    skipped: tuple[Skipped, ...]
    own: tuple[Entry, ...]
    """The entries about the contact, withheld or not: for finding out what happened, never for quoting."""
    shared: tuple[Entry, ...] = ()
    """Those, and the entries about what the sender and the contact did together, in order."""
    others: tuple[Entry, ...] = ()
    """The entries that are not about the contact alone, or of which that is unclear."""
    background: tuple[Fact, ...] = ()
    """Sentences about the sender or the event only; their ids are still empty, too."""
    unclear: tuple[Fact, ...] = ()
    """Sentences of which it is unclear whom they are about, for a model; likewise."""
    doubtful: int = 0
    """How many of the lines withheld as unclear may be about the contact: they have a "she", the name, or name nobody."""
    met: tuple[str, ...] = ()
    """The names of whoever else the notes bring in as the contact: nothing of theirs is told."""


def joined(parts: Sequence[Sorted]) -> Sorted:
    """The classifications of several parts as one, in order."""
    return Sorted(
        facts=tuple(fact for part in parts for fact in part.facts),
        background=tuple(fact for part in parts for fact in part.background),
        unclear=tuple(fact for part in parts for fact in part.unclear),
        withheld=tuple(line for part in parts for line in part.withheld),
        skipped=tuple(line for part in parts for line in part.skipped),
        own=tuple(entry for part in parts for entry in part.own),
        shared=tuple(entry for part in parts for entry in part.shared),
        others=tuple(entry for part in parts for entry in part.others),
        doubtful=sum(part.doubtful for part in parts),
    )
