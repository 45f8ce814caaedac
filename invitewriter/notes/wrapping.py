"""Tells prose that was wrapped at a margin from notes that were written line by line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

_NARROWEST, _WIDEST = 45, 120
"""The margins people and mail programs wrap at, in characters."""
_MOST = 0.8


def margin_of(lines: Sequence[str]) -> int:
    """The margin that the lines of a file keep to, or 0 where there is none that anyone would wrap at.

    It takes two long lines to show a margin, save where there are but two in all: among scribbles, one long line shows none.
    """
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    long = [length for length in lengths if length >= _MOST * lengths[-1]]
    return _as_margin(lengths[-1]) if len(long) > 1 or len(lengths) == 2 else 0


def _as_margin(longest: int) -> int:
    return longest if _NARROWEST <= longest <= _WIDEST else 0


def wrapped(lines: Sequence[str], margin: int) -> bool:
    """Whether the lines of a paragraph are one text wrapped at a margin; `margin` is that of the whole file.

    A line was wrapped where the next line's first word would not have fitted on it.
    """
    if len(lines) <= 2:
        return len(lines) == 2 and continues(lines[0], lines[1], margin)
    own = _as_margin(max(len(line.strip()) for line in lines))
    full = sum(_full(line, following, own) for line, following in pairwise(lines))
    return bool(own) and full >= _MOST * (len(lines) - 1)


def continues(line: str, following: str, margin: int) -> bool:
    """Whether a sentence runs on from one line to the next; with two lines only, the words must look like it too."""
    runs_on = line.rstrip()[-1] not in '.!?:;)"”»' and following.lstrip()[:1].islower()
    return bool(margin) and runs_on and _full(line, following, margin)


def _full(line: str, following: str, margin: int) -> bool:
    return len(line.strip()) + 1 + len(following.split(maxsplit=1)[0]) > margin
