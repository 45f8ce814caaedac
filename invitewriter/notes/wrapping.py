"""Tells prose that was wrapped at a margin from notes that were written line by line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

_NARROWEST, _WIDEST = 45, 120
"""The margins people and mail programs wrap at, in characters."""
_MOST = 0.8


def margin_of(lines: Sequence[str]) -> int:
    """The margin all lines keep to, or 0 where there is none that anyone would wrap at."""
    longest = max((len(line.strip()) for line in lines), default=0)
    return longest if _NARROWEST <= longest <= _WIDEST else 0


def wrapped(lines: Sequence[str], margin: int) -> bool:
    """Whether the lines of a paragraph are one text wrapped at a margin; `margin` is that of the whole file.

    A line was wrapped where the next line's first word would not have fitted on it.
    """
    if len(lines) <= 2:
        return len(lines) == 2 and continues(lines[0], lines[1], margin)
    own = margin_of(lines)
    full = sum(_full(line, following, own) for line, following in pairwise(lines))
    return bool(own) and full >= _MOST * (len(lines) - 1)


def continues(line: str, following: str, margin: int) -> bool:
    """Whether a sentence runs on from one line to the next; with two lines only, the words must look like it too."""
    runs_on = line.rstrip()[-1] not in '.!?:;)"”»' and following.lstrip()[:1].islower()
    return bool(margin) and runs_on and _full(line, following, margin)


def _full(line: str, following: str, margin: int) -> bool:
    return len(line.strip()) + 1 + len(following.split(maxsplit=1)[0]) > margin
