"""One contact of a batch: what the sources say of them and what is to be done. Sources yield entries, the batch writes them."""

from __future__ import annotations

import hashlib
from dataclasses import field
from datetime import date
from enum import StrEnum
from pathlib import Path

from invitewriter.domain import Address, Stage, value
from invitewriter.text.folding import plain


class Action(StrEnum):
    """What is to be done about a contact; the plan's words, which its reader may change."""

    NOTE = "note"
    """A connection request with a note."""
    BLANK = "blank, then message"
    """A connection request without a word, then the letter as a message."""
    EMAIL = "email"
    MESSAGE = "message"
    """By any other way: to a connection, by telephone, on a card. The channel says which."""
    ASK = "ask first"
    """There is a question to the sender before anything is written."""
    NOBODY = "nobody"
    """Nothing is to be written."""

    @property
    def writes(self) -> bool:
        return self not in {Action.ASK, Action.NOBODY}


@value
class Entry:
    """One contact. What is None or empty is read from the notes, as for a single letter."""

    id: str
    """Made by `contact_id`: stays the same when lines move, and is part of file names."""
    name: str = ""
    """As the source names them; empty where only reading the notes can tell (a folder with one file a person)."""
    notes: str = field(default="", repr=False)
    """The lines of the notes about this person and nobody else's, joined by line breaks."""
    lines: tuple[int, ...] = ()
    """For each line of `notes`, its number in the file it came from; empty: they stand there as they do here."""
    source: str = ""
    """What people call that file: the path as it was given, or relative to the folder that was given."""
    folder: Path | None = None
    """Where a path in the notes' front matter may lead; None forbids one."""
    beside: tuple[str, ...] = ()
    """Who is named together with this contact, as in "Tom Hale & Jess Hale": the lines are about each of them."""
    summary: str | None = field(default=None, repr=False)
    """What the contact says of themselves in public: the text."""
    action: Action | None = None
    """None: as the notes suggest, which is always to write."""
    channel: str | None = None
    """A channel's name, as in `invitewriter.channel`."""
    stage: Stage | None = None
    language: str | None = None
    """ISO 639-1."""
    address: Address | None = None
    """The form of address, not a place."""
    email: str = ""
    """Where a draft of an e-mail is addressed to."""
    listed: bool = False
    """Whether it comes from a table, JSON or a card: such a list may name people whom the sender has never met."""
    day: date | None = None
    """When it is to be sent."""
    reason: str = ""
    """Why this action on this day, or the question to ask first: for people."""
    trouble: str = ""
    """Why this row cannot be used, naming its line: the contact becomes one failed record, and nothing else is read."""


def contact_id(name: str, source: str, mark: str = "") -> str:
    """Eight hex digits that follow from a name, however it is typed, and the source it stands in.

    `mark` tells two of one name in one source apart: best something of their own that will not change (a company, an
    address), else "2" for the second of them, and so on.
    """
    told = "\0".join((" ".join(plain(name).split()), source, mark))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:8]
