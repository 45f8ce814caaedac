"""The content of a file of notes: items with their lines, and the values of the front matter."""

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
    """A sentence, bullet, heading or the like of the notes, without its markup, and its place in the file."""

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
    """The number of its paragraph, list or table: the same for all items in it."""
    done: bool | None = None
    """Of a task with a box, whether it is ticked."""
    released: bool = False
    """Whether the sender closed the line with "(ok)": it may be said, whatever it holds."""


@value
class Notes:
    """A parsed file of notes. `brief` decides what of it may be shown."""

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
    """Items of the same file about other people, or of which that is unclear: no letter may use them."""
    language: str = ""
    """ISO 639-1; empty where there is too little text to tell."""
    remarks: tuple[str, ...] = ()
    """Remarks for the sender on the front matter: keys that look misspelt."""
