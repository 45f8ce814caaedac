"""Weighs what tells of a death without a word of it: what somebody had still done themselves, or the heart alone, beside what kin sent on.

Each of them is an everyday thing. Whoever had still packed something with their own hands, so that a daughter could send it, can most likely pack nothing any more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.brief.meeting.weighing.measures import Signs, gap
from invitewriter.text.patterns import compile_later

PAIRED_LAST = frozenset({"yet", "self", "kin", "sent_on", "heart"})
"""Kinds that count only beside another, the heart only as a clause of its own."""
LAST_TOLD = (frozenset({"yet", "self", "kin"}), frozenset({"heart", "kin"}), frozenset({"last_weeks", "kin"}))
"""The kinds of words of which such a death is told."""
_NEAR, _DONE, _HEART, _KIN = 4, 2, 2, 1
_BREAK = compile_later(r"[,:–—]| - ")


def weigh_last(signs: Signs, sentence: str, spots: Sequence[re.Match[str]], own: frozenset[str]) -> Mapping[str, int]:
    """What they weigh in a plain sentence of these words, kind by kind; with a word of the sender's `own` nobody else did it themselves."""
    done = any(gap(yet, each) <= _NEAR for yet in signs.get("yet", ()) for each in signs.get("self", ()))
    return {
        "last_done": _DONE if done and own.isdisjoint(spot[0] for spot in spots) else 0,
        "by_heart": _HEART if _is_heart_alone(signs, sentence, spots) else 0,
        "from_kin": _KIN if signs.get("kin") and signs.get("sent_on") else 0,
    }


def _is_heart_alone(signs: Signs, sentence: str, spots: Sequence[re.Match[str]]) -> bool:
    """Whether a clause says nothing but that: "The heart.", "then his heart", not "with heart and hand"."""
    breaks = [0, *(number for number in range(1, len(spots)) if _parts(sentence, spots, number)), len(spots)]
    return any(begin in breaks and end in breaks for begin, end, _ in signs.get("heart", ()))


def _parts(sentence: str, spots: Sequence[re.Match[str]], number: int) -> bool:
    return _BREAK.search(sentence[spots[number - 1].end() : spots[number].start()]) is not None
