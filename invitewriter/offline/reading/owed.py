"""The promises of the sender that no reading tells: a letter that tells little else is not written without them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.reading.answering import with_asked
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import UNTOLD, Kind
from invitewriter.offline.reading.jotting import Jotting, straight
from invitewriter.offline.reading.owed_unnamed import (
    conditional,
    kept,
    not_forgotten,
    offers_whole,
    on_their_conditions,
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
    sure = with_asked(reader.owing.asked, sure, [fact.id for fact in notes.facts])
    done, held = kept(reader, notes, sure), conditional(reader, notes, sure)
    sure = [reading for reading in sure if reading not in (*done, *held)]
    held = [reading for reading in held if reading not in done]
    promises = [reading for reading in sure if reading.kind is Kind.PROMISE]
    told = bool(sought) or not all(reading.group.who >= _WANTED for reading in promises)
    wanted = {reading.fact for reading in promises}
    unforgotten = [] if told else not_forgotten(reader, notes, held, brief)
    unforgotten = [(reading, line) for reading, line in unforgotten if reading.fact not in wanted]
    lines = {*_owed_lines(reader, brief, notes.sentences, sure), *(line for _, line in unforgotten)} - sought
    # A language may say nothing of what it cannot name.
    first = next((reading for reading, _ in unforgotten if reading.tell("say")), None)
    told_all = _telling_owed(sure, owed=bool(lines), unforgotten=first)
    return offers_whole(reader, notes, _needs_beside_promises(told_all)), tuple(sorted(lines))


def _needs_beside_promises(sure: Sequence[Reading]) -> list[Reading]:
    """The readings; beside a promise, what the contact needs with neither good wishes nor a question: the sender is to see to it."""
    if not any(reading.kind in {Kind.PROMISE, Kind.OWED} for reading in sure):
        return list(sure)
    told = ((reading, reading.group.frames.get("promised", "")) for reading in sure)
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


def _telling_owed(sure: Sequence[Reading], *, owed: bool, unforgotten: Reading | None) -> list[Reading]:
    """The readings for a letter whose sender owes more than it tells: none where it has little else.

    Where it can say that what was promised is `unforgotten`, it says so beside whatever else there is to tell. What is owed may be what
    the contact looks for, so nobody asks whether they have found it.
    """
    if not owed and not unforgotten:
        return list(sure)
    if unforgotten:
        # What the same sentence says that they need or wish for, they are to have.
        sure = [unforgotten, *(r for r in sure if r.kind not in _WISHED or r.fact != unforgotten.fact)]
    elif all(reading.kind in _LITTLE for reading in sure):
        return []
    return [reading.without("ask") if reading.kind is Kind.NEED else reading for reading in sure]
