"""What callers hand over: notes and a sender, as a text, a path or a value."""

from __future__ import annotations

from pathlib import Path

from invitewriter.domain import Sender
from invitewriter.notes import Notes, parse_notes, read_notes
from invitewriter.sender import parse_sender


def as_notes(notes: str | Path | Notes) -> Notes:
    """Notes, read if they are a text or a path. Raises NotesError."""
    if isinstance(notes, Path):
        return read_notes(notes)
    return parse_notes(notes) if isinstance(notes, str) else notes


def as_sender(sender: Sender | str | None) -> Sender | None:
    """A Sender, read if it is the text of a sender file."""
    return parse_sender(sender) if isinstance(sender, str) else sender
