"""Completes what was read of the notes by what the tags of their words tell besides, with nothing told twice."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import UNTOLD, Kind
from invitewriter.offline.reading.lines import words_of

_COURTESIES = frozenset({Kind.PROMISE, Kind.OFFER})
_THANKS = "tagged-thanks"
_SHORT = 3
"""Letters of words that say little."""


def completed(sure: Sequence[Reading], tagwise: Sequence[Reading], plain: Collection[str]) -> list[Reading]:
    """What else was read, and of `tagwise` what that does not tell: a courtesy, more of a promise, a clause of which nothing is told.

    `plain` holds the facts that are told otherwise where nothing else is.
    """
    fuller = {reading.fact: reading for reading in tagwise if reading.kind is Kind.PROMISE}
    kept = [
        reading
        for reading in sure
        if not (reading.kind is Kind.PROMISE and _is_less(reading, fuller.get(reading.fact)))
    ]
    kinds = {(reading.fact, reading.kind) for reading in kept}
    facts = {reading.fact for reading in kept if reading.kind not in UNTOLD}
    more = [
        each
        for each in tagwise
        if (each.fact, each.kind) not in kinds
        and not any(_is_told(each, other) for other in kept if other.fact == each.fact)
        and (each.kind in _COURTESIES or each.group.name == _THANKS or each.fact not in {*facts, *plain})
    ]
    return [*kept, *more]


def _is_less(reading: Reading, other: Reading | None) -> bool:
    """Whether the other tells all that it tells, and more."""
    said, more = reading.slots.get("act", ""), other.slots["act"] if other else ""
    return bool(said) and len(more) > len(said) and set(words_of(said)) <= set(words_of(more))


def _is_told(reading: Reading, other: Reading) -> bool:
    """Whether the other says most of the same."""
    words = {word for word in words_of(reading.text) if len(word) > _SHORT}
    said = set(words_of(" ".join([other.text, *other.slots.values()])))
    return other.kind not in UNTOLD and 2 * len(words & said) >= len(words)
