"""What a file of notes becomes: items with their lines, and what the front matter says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from invitewriter.domain import value


class Kind(StrEnum):
    HEADING = "heading"
    BULLET = "bullet"
    PROSE = "prose"
    """A sentence; or a line of its own, in notes written line by line."""
    ROW = "row"
    """A row of a table, its cells parted by " | "."""
    QUOTE = "quote"
    COMMENT = "comment"
    """An HTML comment, or words that were struck out: for nobody else's eyes."""
    CODE = "code"


@value
class Item:
    """One thing the notes say, without its markup, and where it stands."""

    text: str = field(repr=False)
    line: int
    """Where it begins, counted from 1 in the file."""
    last: int
    """Where it ends."""
    kind: Kind
    headings: tuple[str, ...] = field(default=(), repr=False)
    """The headings above, outermost first."""
    depth: int = 0
    """Of a heading, its level from 1; of a bullet, how deep it is nested, from 1; else that of the bullet it belongs to."""
    block: int = 0
    """The same number for all that stands in one paragraph, list or table."""
    done: bool | None = None
    """Of a task with a box, whether it is ticked."""
    released: bool = False
    """Whether the sender closed the line with "(ok)": it may be said, whatever it holds."""


@value
class Notes:
    """A file of notes, read. What it says is for `brief` to sort; shown to nobody as it is."""

    name: str
    folder: Path | None = None
    """Where a path in the front matter may lead; None where the notes came from no file."""
    front: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The front matter's known keys, checked: a date is "2026-06-12", or "--06-12" where the year is not said."""
    front_lines: Mapping[str, int] = field(default_factory=dict)
    """The line of each known key."""
    front_length: int = 0
    """How many lines the front matter takes."""
    items: tuple[Item, ...] = field(default=(), repr=False)
    lines: tuple[str, ...] = field(default=(), repr=False)
    """The file's lines, just as they are."""
    unsaid: tuple[Item, ...] = field(default=(), repr=False)
    """What else stands in the same file, about others or nobody for sure: it says nothing here, and no letter may tell it."""
    language: str = ""
    """ISO 639-1; empty where too little is said to tell."""
    remarks: tuple[str, ...] = ()
    """What to tell the sender about the front matter: keys that look misspelt."""
