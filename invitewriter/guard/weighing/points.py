"""Counts what a whole letter shows in points, by weights that were learnt on messages of sources left out whole.

Every sign of a sale counts alike, whether a mark or a rule finds it: weights learnt for each sign by itself find no more in sources they
were not learnt on, and how many signs there are tells there as much as what they are. `benchmarks/guard_weights.py` learns the weights anew.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from invitewriter.guard.weighing.scales import Mark, come_thick, tone_beside, without_feigned

# What one sign of a sale counts; a mark of kindness counts what it weighs, warm words nothing, and the tone what it is.
_SIGN = 4
# Below the one a letter is no pitch, unless a rule that is not weak finds one; from the other on it is one where no rule finds any.
_CLEAR, _PITCH = 9, 10
# What a mark weighs at least that tells of a sale without being one of `sells`.
_HEAVY = 2
# One mark of such kindness leaves it to the rules whether something is sold besides.
_STRONG = -4
# In two or three lines a single sign is all there can be.
_WORDS = 32


class Count(Enum):
    """What the points of a letter say of it."""

    CLEAR = "clear"
    """Weak signs sell nothing here."""
    OPEN = "open"
    """The rules decide."""
    PITCH = "pitch"
    """Something is sold, even if no rule says so."""


def signs_of(marks: Collection[Mark], rules: int) -> int:
    """How many signs of a sale there are: the marks of selling that are more than nouns of business, and the rules that find an error."""
    return rules + sum(mark.weight > 0 and not mark.noun for mark in marks)


def counted(marks: Collection[Mark], rules: int, tone: int, words: int) -> Count:
    """What the points say of a letter of so many words, with its marks of selling and of kindness and so many `rules` that find an error."""
    kind = [mark.weight for mark in without_feigned(list(marks)) if mark.weight < 0 and not mark.warm]
    points = _SIGN * signs_of(marks, rules) + sum(kind) + tone_beside(tone, marks)
    if words < _WORDS:
        return Count.OPEN
    if points < _CLEAR:
        return Count.CLEAR
    selling = [mark for mark in marks if mark.weight > 0]
    told = any(mark.sells or (mark.weight >= _HEAVY and not (mark.noun or mark.step)) for mark in selling)
    pitches = points >= _PITCH and told and come_thick(selling, words)
    return Count.PITCH if pitches and min(kind, default=0) > _STRONG else Count.OPEN
