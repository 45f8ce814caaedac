"""The values of this package: a contact with the place of the notes about them, and the list of contacts."""

from __future__ import annotations

from dataclasses import field
from datetime import date
from pathlib import Path

from invitewriter.batching.entry import Entry
from invitewriter.brief import Request
from invitewriter.domain import value
from invitewriter.notes import Notes

LAST_CHANGE = "last change of the file"
SAID = "what they say"
"""The notes' own words, "met yesterday", as seen from that change."""


@value
class Kept:
    """Where what comes later about a contact is kept, whose own file is no text."""

    plan: Path | None
    """The plan whose answers hold it; None where no plan was made."""
    entry: Entry = field(repr=False)
    """The contact, as that plan has it."""


@value
class Noted:
    """A contact, and where the notes about them are."""

    name: str
    file: str
    """The path from the folder, with forward slashes."""
    notes: Notes
    day: date
    """When they were met, as far as can be told."""
    dated_by: str
    """What tells the day: "front matter", "first line", "file name", "its row", "what they say" or, for want of all, "last change of the file"."""
    shared: bool = False
    """Whether the same file tells of other contacts, too."""
    summary: str | None = field(default=None, repr=False)
    """What stands in NAME.summary.md beside NAME.md: what the contact says of themselves in public."""

    mended: bool = False
    """Whether a plan calls them otherwise than the notes do."""
    unwanted: bool = False
    """Whether a plan says that nothing is to be written to them."""

    kept: Kept | None = None
    """Of a row in a table, an object, a card."""

    def request(self, today: date) -> Request:
        """What to ask of the notes to get this contact's brief."""
        return Request(
            contact=self.name if self.shared or self.mended else None,
            summary=self.summary,
            listed=self.kept is not None,
            today=today,
        )


@value
class Listing:
    """What a folder of notes holds."""

    contacts: tuple[Noted, ...] = ()
    """The latest first."""
    unread: tuple[tuple[str, str], ...] = ()
    """Files that name no contact or cannot be read, each with what to do about it."""
    in_short: tuple[tuple[str, str], ...] = ()
    """The same in a few words, of files that are said it at length elsewhere; empty words where a plan has told it."""
