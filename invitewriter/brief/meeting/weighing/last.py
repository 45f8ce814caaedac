"""Weighs what tells of a death without a word of it: what somebody had still done themselves, or the heart alone, beside what kin sent on.

Each of them is an everyday thing. Whoever had still packed something with their own hands, so that a daughter could send it, can most likely pack nothing any more.
So is a stripped bed or an empty chair: it counts beside a nurse's "very peacefully", flowers laid there or the day of a service, and not where guests or a move emptied it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.brief.meeting.weighing.measures import Signs, is_near
from invitewriter.text.patterns import compile_later

LEFT_BARE, NOTICED, LAID = "left_bare", "noticed", "laid_there"
_PAIRS = {LEFT_BARE: ("left", "bare"), NOTICED: ("notice", "paper"), LAID: ("bloom", "laid")}
"""What is weighed of two words that stand close: a bed or a chair that is bare, a notice in the paper, flowers laid down."""
PAIRED_LAST = frozenset({"yet", "self", "kin", "sent_on", "heart"}).union(*_PAIRS.values())
"""Kinds that count only beside another, the heart only as a clause of its own."""
LAST_TOLD = (
    frozenset({"yet", "self", "kin"}),
    frozenset({"heart", "kin"}),
    frozenset({"last_weeks", "kin"}),
    *map(frozenset, (_PAIRS[LEFT_BARE], _PAIRS[NOTICED])),
)
"""The kinds of words of which such a death is told."""
_NEAR, _DONE, _HEART, _KIN, _PAIR = 4, 2, 2, 1, 2
_BREAK = compile_later(r"[,:–—]| - ")


def weigh_last(signs: Signs, sentence: str, spots: Sequence[re.Match[str]], own: frozenset[str]) -> Mapping[str, int]:
    """What they weigh in a plain sentence of these words, kind by kind; with a word of the sender's `own` nobody else did it themselves."""
    done = _are_near(signs, "yet", "self")
    return {
        "last_done": _DONE if done and own.isdisjoint(spot[0] for spot in spots) else 0,
        "by_heart": _HEART if _is_heart_alone(signs, sentence, spots) else 0,
        "from_kin": _KIN if signs.get("kin") and signs.get("sent_on") else 0,
        **{kind: _PAIR * _are_near(signs, *pair) for kind, pair in _PAIRS.items()},
    }


def _are_near(signs: Signs, one: str, other: str) -> bool:
    return any(is_near(place, signs.get(other, ()), _NEAR) for place in signs.get(one, ()))


def _is_heart_alone(signs: Signs, sentence: str, spots: Sequence[re.Match[str]]) -> bool:
    """Whether a clause says nothing but that: "The heart.", "then his heart", not "with heart and hand"."""
    breaks = [0, *(number for number in range(1, len(spots)) if _parts(sentence, spots, number)), len(spots)]
    return any(begin in breaks and end in breaks for begin, end, _ in signs.get("heart", ()))


def _parts(sentence: str, spots: Sequence[re.Match[str]], number: int) -> bool:
    return _BREAK.search(sentence[spots[number - 1].end() : spots[number].start()]) is not None
