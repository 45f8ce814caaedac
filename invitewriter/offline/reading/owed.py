"""The promises of the sender that no reading tells: a letter that tells little else is not written without them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import UNTOLD, Kind
from invitewriter.offline.reading.jotting import Jotting, straight

if TYPE_CHECKING:
    from invitewriter.offline.reading.reader import Reader

_LEAST = ("topic-", "mention-")
"""What begins the names of the last resorts."""
_LITTLE = UNTOLD | {Kind.NEED}
"""Kinds beside which what is owed would be missed: it may be what the contact looks for."""


def owed_lines(
    reader: Reader, brief: Brief, read: Iterable[tuple[Fact, Jotting | None]], sure: Sequence[Reading]
) -> tuple[int, ...]:
    """The lines of the notes in which the sender promised what no reading of `sure` tells."""
    told = {reading.fact for reading in sure if reading.kind is Kind.PROMISE}
    lines = {fact.line for fact, jotting in read if fact.id not in told and jotting and _owes(reader, fact, jotting)}
    lines |= {item.line for item in brief.withheld if item.may_be_theirs and _promises(reader, straight(item.text))}
    return tuple(sorted(lines))


def _owes(reader: Reader, fact: Fact, jotting: Jotting) -> bool:
    owes = jotting.who is Who.PROMISE or reader.resort.is_meant(fact.text)
    asked = reader.preparing.jottings.promising.asks.match(jotting.text)
    # "I said I might bring one" is no promise, "I said I'd ask if she might" is one.
    return owes and reader.doubts.of_stretch(asked["verb"] if asked else jotting.text) != "hedge"


def _promises(reader: Reader, text: str) -> bool:
    promising = reader.preparing.jottings.promising
    parts = promising.parted(text.replace(" & ", " and "))
    return reader.resort.is_meant(text) or any(map(promising.leads.match, parts))


def telling_owed(sure: Sequence[Reading], owed: Sequence[int]) -> list[Reading]:
    """The readings for a letter whose sender owes more than it tells: none where only the last resorts found something.

    What is owed may be what the contact looks for, so nobody asks whether they have found it.
    """
    if not owed:
        return list(sure)
    if all(reading.kind in _LITTLE or reading.group.name.startswith(_LEAST) for reading in sure):
        return []
    return [reading.without("ask") if reading.kind is Kind.NEED else reading for reading in sure]
