"""Where the lines of a file of scribbles went, and its people."""

from __future__ import annotations

from dataclasses import field

from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.domain import value


@value
class Placed:
    """Where one line went. Neither person nor unsure: it is about nobody."""

    line: int
    person: int | None = None
    candidates: tuple[str, ...] = ()
    """Whom it may be about, where that is not sure."""
    unsure: bool = False
    because: str = ""
    alone: str = ""
    """Of a couple, the name of the one whom alone it is about."""


@value
class Scribbles:
    """A file of scribbles, parted."""

    people: tuple[Somebody, ...]
    placed: tuple[Placed, ...] = field(repr=False)
    """Every line that says something."""
    language: str = ""
    apart: bool = False
    """Whether it is surely about each of its people alone, however few they are."""
