"""Recognises what was told quietly: whispered, muttered with a glance round, or said when somebody was out of hearing."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.private.wordbook import Place
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

_SET_OFF = compile_later(r"\s*[,;:–—-]")
_CLOSE = 1
"""The most words between a verb of telling and how quietly it was told."""


def is_murmured(text: str, places: Sequence[Place], starts: Sequence[int]) -> bool:
    """Whether something was whispered, muttered with a glance round, or told when somebody was out of hearing."""
    low = {(begin, entry.heft) for begin, _, entry in places if entry.kind == "low"}
    told = [place for place in places if place[2].kind == "tell" and place[2].heft == "heavy"]
    if low and ((told and any(heft == "heavy" for _, heft in low)) or len(low) > 1):
        return True
    soft = [place for place in places if place[2].kind == "soft"]
    if any(_stands_apart(text, starts, begin, end) or _is_near((begin, end), told) for begin, end, _ in soft):
        return True
    gone = [place for place in places if place[2].kind == "gone"]
    said = any(
        0 <= one[0] - end <= 1 for _, end, entry in gone if entry.heft == "heavy" for one in places if _tells(one)
    )
    return bool(gone and told) or said


def _stands_apart(text: str, starts: Sequence[int], begin: int, end: int) -> bool:
    """Whether the words from `begin` to `end` open a sentence before a pause, or close it after one: "Quietly: they sell up"."""
    if begin == 0:
        spot = WORD.match(text, starts[end - 1])
        return spot is not None and _SET_OFF.match(text, spot.end()) is not None
    return end == len(starts) and _SET_OFF.match(text[: starts[begin]][::-1]) is not None


def _is_near(soft: tuple[int, int], told: Sequence[Place]) -> bool:
    """Whether a verb of telling stands close by on either side."""
    return any(-_CLOSE <= begin - soft[1] <= _CLOSE or 0 <= soft[0] - end <= _CLOSE for begin, end, _ in told)


def _tells(place: Place) -> bool:
    return place[2].kind in {"tell", "teller"}
