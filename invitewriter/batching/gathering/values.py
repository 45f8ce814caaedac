"""What sources hold beside entries: lines that are nobody's for sure, and people known without a note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from invitewriter.batching.entry import Entry
from invitewriter.domain import value


@value
class Loose:
    """Lines of a source that belong to nobody for sure."""

    source: str
    lines: tuple[int, ...]
    text: str = field(default="", repr=False)
    candidates: tuple[str, ...] = ()
    """Whom they may be about."""
    unsure: bool = False
    """Whether they may be about a contact; else they are about nobody: a heading, the sender's own to-do."""
    because: str = ""


@value
class Known:
    """Somebody in a list of contacts without a note: a connection, a card."""

    name: str
    source: str
    line: int
    email: str = ""
    position: str = ""
    company: str = ""
    summary: str = field(default="", repr=False)
    connected: bool = False
    on: date | None = None
    """Since when they are connected."""
    row: Entry | None = None
    """The row of a table or the object that says no more than this, as the contact it is where nobody else's notes are theirs."""

    @property
    def described(self) -> str:
        """What they say of themselves, as far as the list tells."""
        return self.summary or ", ".join(part for part in (self.position, self.company) if part)


@value
class Gathered:
    """All that the sources hold."""

    entries: tuple[Entry, ...] = ()
    loose: tuple[Loose, ...] = ()
    known: tuple[Known, ...] = ()
    listed: tuple[Known, ...] = ()
    """All who are in such a list, those who are joined to an entry, too."""
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    """The lines of each file that is about several people, by what it is called."""
    apart: bool = False
    """Whether a file is surely about each of its people alone, however few they are."""
    remarks: tuple[str, ...] = ()
    """What to tell the sender: a summary that fits nobody, a column that is not read."""
