"""Reads the contacts of a list (a table, JSON objects, cards): as a plan has them or, without one, the rows that hold a note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from invitewriter.batching.entry import Action, Entry
from invitewriter.batching.entry_notes import read_entry
from invitewriter.batching.folder import suffix_of
from invitewriter.batching.gathering import LISTS, gather_sources
from invitewriter.batching.ours import ANSWERS, BEFORE_FRESH, PLAN
from invitewriter.contacts.planned import Planned
from invitewriter.contacts.values import LAST_CHANGE, Kept, Listing, Noted
from invitewriter.errors import NotesError
from invitewriter.notes import Notes, resolved

_OURS = frozenset({PLAN, ANSWERS, BEFORE_FRESH})


def is_list(path: Path) -> bool:
    """Whether a file may list people: a table, objects, cards; none hidden, and no plan of ours."""
    return suffix_of(path.name) in LISTS and not path.name.startswith(".") and path.name not in _OURS


def read_list(path: Path, file: str, today: date, planned: Planned | None, plan: Path | None) -> Listing:
    """The contacts of a list, called `file` by people. What is no list of people names nobody, unless a plan was made of it."""
    if planned:
        entries: Iterable[Entry] = planned.entries
    else:
        try:
            entries = [entry for entry in gather_sources([path]).entries if entry.name and entry.notes.strip()]
        except NotesError:
            return Listing()
    unwanted = planned.unwanted if planned else frozenset()
    unread = tuple((file, entry.trouble) for entry in entries if entry.trouble)
    return Listing(contacts=tuple(_contacts(path, file, today, entries, unwanted, plan)), unread=unread)


def _contacts(  # noqa: PLR0913, PLR0917 - what may be known of a file
    path: Path, file: str, today: date, entries: Iterable[Entry], unwanted: frozenset[str], plan: Path | None
) -> Iterator[Noted]:
    changed = date.fromtimestamp(path.stat().st_mtime)  # noqa: DTZ012 - the sender's own day
    for entry in entries:
        if entry.trouble or not entry.name:
            continue
        notes = read_entry(entry) if entry.notes.strip() else Notes(name=file)
        told = notes.front.get("date")
        yield Noted(
            name=entry.name,
            file=file,
            notes=notes,
            day=resolved(told, today) if told else changed,
            dated_by="its row" if told else LAST_CHANGE,
            shared=True,
            summary=entry.summary,
            unwanted=entry.id in unwanted or entry.action is Action.NOBODY,
            kept=Kept(plan=plan, entry=entry),
        )
