"""How much a sign weighs, and how far one stands from another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from invitewriter.brief.private.wordbook import Place

WEIGHTS = {"heavy": 3, "middle": 2, "light": 1}
Signs = Mapping[str, Sequence[Place]]
"""Where the signs of each kind stand in a sentence."""


def weigh(places: Iterable[Place]) -> int:
    """What the signs weigh together."""
    return sum(WEIGHTS[entry.heft] for _, _, entry in places)


def gap(one: Place, other: Place) -> int:
    """The number of words between two places, 0 where they overlap."""
    return max(one[0] - other[1], other[0] - one[1], 0)


def is_near(place: Place, others: Iterable[Place], most: int) -> bool:
    """Whether at most that many words stand between a place and one of the others."""
    return any(gap(place, other) <= most for other in others)
