"""Words and phrases that stand for something, and the longest of them that a text begins with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")

Listed = tuple[dict[str, T], int]
"""What words and phrases stand for, and how many words the longest has."""


def by_words(pairs: Iterable[tuple[str, T]]) -> Listed[T]:
    listed: dict[str, T] = {}
    for written, meant in pairs:
        listed.setdefault(written, meant)
    return listed, max((len(written.split()) for written in listed), default=0)


def longest(listed: Listed[T], words: list[str], none: T) -> tuple[T, int]:
    """What the longest phrase that `words` begin with stands for, and its number of words; `none` where there is none."""
    meanings, most = listed
    for length in range(min(most, len(words)), 0, -1):
        if (meant := meanings.get(" ".join(words[:length]).lower())) is not None:
            return meant, length
    return none, 0
