"""The promises of the sender that no reading tells: a letter that tells little else is not written without them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import UNTOLD, Kind
from invitewriter.offline.reading.jotting import Jotting, straight
from invitewriter.offline.reading.owed_unnamed import (
    conditional,
    kept,
    offers_whole,
    on_their_conditions,
    owed_unnamed,
)

if TYPE_CHECKING:
    from invitewriter.offline.reading.preparing import Notes
    from invitewriter.offline.reading.reader import Reader

_LITTLE = UNTOLD | {Kind.NEED}
"""Kinds beside which what is owed would be missed: it may be what the contact looks for."""
_WISHED = frozenset({Kind.NEED, Kind.WISH})
"""Kinds that the sender meets by what they are to do."""
_WANTED = frozenset({Who.CONTACT, Who.ELIDED})
"""Of whom a reading is that says what the contact wants of the sender, and not what the sender said to it."""


def with_owed(
    reader: Reader, sure: Sequence[Reading], sought: frozenset[int], notes: Notes, brief: Brief
) -> tuple[list[Reading], tuple[int, ...]]:
    """The readings for a letter whose sender may have promised more than they tell, and the lines that hold such a promise.

    The lines of `sought` promise what the sender finds out, which the letter tells.
    """
    sure = on_their_conditions(reader, notes, sure)
    done, held = kept(reader, notes, sure), conditional(reader, notes, sure)
    sure = [reading for reading in sure if reading not in (*done, *held)]
    held = [reading for reading in held if reading not in done]
    promises = [reading for reading in sure if reading.kind is Kind.PROMISE]
    told = bool(sought) or not all(reading.group.who >= _WANTED for reading in promises)
    wanted = {reading.fact for reading in promises}
    owed = [] if told else [fact for fact in owed_unnamed(reader, notes, held, brief) if fact.id not in wanted]
    lines = {*_owed_lines(reader, brief, notes.sentences, sure), *(fact.line for fact in owed)} - sought
    telling = _telling_owed(sure, {fact.id for fact in owed}) if lines else _beside_what_is_promised(sure)
    return offers_whole(reader, notes, telling), tuple(sorted(lines))


def _beside_what_is_promised(sure: Sequence[Reading]) -> list[Reading]:
    """The readings as they stand beside a promise, if there is one among them, without a need of which a promise tells ("ask about a van")."""
    promised = [reading for reading in sure if reading.kind is Kind.PROMISE and reading.text]

    def is_told(need: Reading) -> bool:
        return any(each.text in need.text and each.fact != need.fact for each in promised)

    left = [reading for reading in sure if reading.kind is not Kind.NEED or not is_told(reading)]
    return _beside_promises(left, "promised") if promised else left


def _beside_promises(sure: Sequence[Reading], *frames: str) -> list[Reading]:
    """The readings as they stand beside a promise: what the contact needs with neither good wishes nor a question, as the sender is to see to it.

    So they are told in the first of the `frames` that they have, and else as ever.
    """
    told = ((each, next(filter(None, (each.group.frames.get(name) for name in frames)), "")) for each in sure)
    return [r.without("ask").with_frames({"say": beside}) if beside else r for r, beside in told]


def _owed_lines(
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


def _telling_owed(sure: Sequence[Reading], facts: set[str]) -> list[Reading]:
    """The readings for a letter whose sender owes more than it tells: none where it has little else.

    That something is not forgotten, and not what, tells nobody anything. What the sentences of the `facts` owed say that the contact
    needs, they are to have, and what is owed may be what they look for elsewhere: nobody hopes that they find it, or asks whether.
    """
    met = [reading for reading in sure if reading.kind in _WISHED and reading.fact in facts]
    meant = [reading for reading in met if {"promised", "minded"}.intersection(reading.group.frames)]
    if not meant and all(reading.kind in _LITTLE for reading in sure):
        return []
    left = [reading for reading in sure if reading not in met or reading in meant]
    told = _beside_promises(left, "promised", "minded")
    return [reading.without("ask") if reading.kind is Kind.NEED else reading for reading in told]
