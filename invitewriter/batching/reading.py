"""Reads an entry's notes, keeping the numbers that its lines have in the file they came from."""

from __future__ import annotations

from dataclasses import replace

from invitewriter.batching.entry import Entry
from invitewriter.brief.people.contact import BY_OPTION
from invitewriter.domain import Decline
from invitewriter.notes import Notes, parse_notes


def advised(decline: Decline) -> Decline:
    """What can be done about it where many letters are written at once."""
    return replace(decline, advice=decline.advice.replace(BY_OPTION, ""))


def read_entry(entry: Entry) -> Notes:
    """The notes of one contact. Raises NotesError for a text that holds none."""
    notes = parse_notes(entry.notes, name=entry.source or "notes", folder=entry.folder)
    if not entry.lines:
        return notes
    number = dict(enumerate(entry.lines, 1))
    items = tuple(replace(item, line=number[item.line], last=number[item.last]) for item in notes.items)
    front = {key: number[line] for key, line in notes.front_lines.items()}
    # Without its lines: what stands on them is told apart by the numbers they had, which they no longer have.
    return replace(notes, items=items, front_lines=front, lines=())
