"""Reads an entry's notes, keeping the numbers that its lines have in the file they came from."""

from __future__ import annotations

from dataclasses import replace

from invitewriter.batching.entry import Entry
from invitewriter.brief.declining import said, tongue_of
from invitewriter.brief.facts.entries import entries_of
from invitewriter.brief.meeting.log import log_about
from invitewriter.brief.private.discretion import circumstances
from invitewriter.brief.private.setting import setting_of
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.errors import NotesError
from invitewriter.notes import Notes, parse_notes
from invitewriter.notes.log import awaited

NO_NOTE = "There is no note about them: add a line on what you talked about."


def advised(decline: Decline, notes: Notes) -> Decline:
    """The decline without the options for a single letter, which serve nobody where many are written at once."""
    language = tongue_of(notes)
    return replace(decline, advice=decline.advice.replace(said("how", language), said("how_in_notes", language)))


def awaiting(notes: Notes, brief: Brief) -> Decline | None:
    """Why nothing is to be written to a contact for now: by the log, the sender's last letter waits for its answer."""
    days = awaited(log_about(notes, brief.contact.name), brief.stage, brief.today)
    if days is None:
        return None
    advice = said("awaited", tongue_of(notes), last=days[0], again=days[1])
    return Decline(reason=Reason.ASK_FIRST, advice=advice)


def is_kept_back(text: str) -> bool:
    """Whether lines that are nobody's for sure hold what no letter may tell, of whomever: a circumstance that nobody marked."""
    try:
        notes = parse_notes(text)
    except NotesError:
        return False
    entries = entries_of(notes.items)
    return bool(circumstances(entries, setting_of([], "", notes.language)))


def read_entry(entry: Entry) -> Notes:
    """The notes of one contact. Raises NotesError for a text that holds none."""
    notes = parse_notes(_text_of(entry), name=entry.source or "notes", folder=entry.folder)
    if not entry.lines:
        return notes
    number = dict(enumerate(entry.lines, 1))
    items = tuple(replace(item, line=number[item.line], last=number[item.last]) for item in notes.items)
    front = {key: number[line] for key, line in notes.front_lines.items()}
    # Without its lines: what stands on them is told apart by the numbers they had, which they no longer have.
    return replace(notes, items=items, front_lines=front, lines=())


def _text_of(entry: Entry) -> str:
    if not entry.beside:
        return entry.notes
    from invitewriter.batching.couples import alone  # noqa: PLC0415 - few are named together with another

    return alone(entry)
