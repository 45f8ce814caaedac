"""Converts what callers pass in (a text, a path or a value) into Notes and a Sender."""

from __future__ import annotations

from pathlib import Path

from invitewriter.arguments import need_no_path
from invitewriter.domain import Sender
from invitewriter.errors import UsageError
from invitewriter.notes import Notes, parse_notes, read_notes
from invitewriter.sender import parse_sender


def as_notes(notes: str | Path | Notes) -> Notes:
    """Notes, read if they are a text or a path. Raises NotesError, and UsageError for what is none of these."""
    if isinstance(notes, Path):
        return read_notes(notes)
    if isinstance(notes, str):
        need_no_path("notes", notes)
        return parse_notes(notes)
    if not isinstance(notes, Notes):
        raise UsageError(f"notes are a text, a pathlib.Path or invitewriter.notes.Notes, not {type(notes).__name__}.")
    return notes


def as_sender(sender: Sender | str | None) -> Sender | None:
    """A Sender, read if it is the text of a sender file. Raises UsageError for what is neither."""
    if sender is not None and not isinstance(sender, Sender | str):
        wanted = "a text, or invitewriter.Sender(name=..., about=...)"
        raise UsageError(f"sender is {wanted}, not {type(sender).__name__}.")
    return parse_sender(sender) if isinstance(sender, str) else sender
