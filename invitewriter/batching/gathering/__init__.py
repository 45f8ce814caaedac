"""Where contacts come from: folders and files of notes, tables, cards, connections, summaries; all become entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from invitewriter.batching.entry import Entry
from invitewriter.batching.entry_notes import read_entry
from invitewriter.batching.folder import SUFFIXES, file_entry, folder_entries, suffix_of
from invitewriter.batching.gathering.cards import card_rows
from invitewriter.batching.gathering.joining import join_known, join_summaries, with_addresses
from invitewriter.batching.gathering.jsonl import json_rows
from invitewriter.batching.gathering.overlooked import overlooked
from invitewriter.batching.gathering.rows import entries_from, known_of
from invitewriter.batching.gathering.scribbled import people_in, same_name
from invitewriter.batching.gathering.table import Row, read_table
from invitewriter.batching.gathering.values import Gathered, Known, Loose
from invitewriter.batching.ours import passed_over, walk
from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.errors import NotesError, cause_of
from invitewriter.notes.dates import iso_date
from invitewriter.text.decoding import decode
from invitewriter.text.folding import plain

__all__ = ["LISTS", "Gathered", "Known", "Loose", "folder_of_notes", "gather_sources", "is_plain_folder", "missing"]

SUMMARIES = "summaries"
_TABLES = frozenset({".csv", ".tsv"})
_OBJECTS = frozenset({".jsonl", ".ndjson", ".json"})
_CARDS = frozenset({".vcf", ".vcard"})
LISTS = _TABLES | _OBJECTS | _CARDS
_LARGEST = 200_000_000
_TWO, _ALONE, _IN_A_FOLDER = 2, 3, 8
"""A file is surely about several people where it names so many, given alone or among others in a folder; about fewer where
the notes themselves leave open which of them they are about."""

_OVERLOOKED = (
    "{file} is read as about one person, and no letter tells of {name}, whom a paragraph of it begins with: if you met "
    "them, too, give them a file of their own."
)


def is_plain_folder(path: Path) -> bool:
    """Whether a path is a folder of notes and nothing else, with one file a person."""
    if not path.is_dir() or path.name.lower() == SUMMARIES:
        return False
    return not any(suffix_of(name) in LISTS or Path(name).name.lower() == SUMMARIES for name in walk(path))


def gather_sources(sources: Sequence[Path]) -> Gathered:
    """All contacts of the sources, joined by name. Raises NotesError for a source that is not there or cannot be read."""
    found = [_read(path) for path in sources]
    entries = [entry for one in found for entry in one.entries]
    known = [person for one in found for person in one.known]
    loose = [line for one in found for line in one.loose]
    remarks = [remark for one in found for remark in one.remarks]
    folders = [folder for path in sources for folder in _summaries(path)]
    if known or folders or any(entry.listed for entry in entries):
        entries = [_named(entry) for entry in entries]
    entries, unsure, rest = join_known(with_addresses(entries), known)
    entries, files, unread = join_summaries(entries, folders)
    alone = [_entry_of(one) for one in rest if not one.connected]
    return Gathered(
        entries=(*entries, *alone),
        loose=(*unsure, *files, *loose),
        known=tuple(one for one in rest if one.connected),
        listed=tuple(known),
        texts={source: lines for one in found for source, lines in one.texts.items()},
        remarks=(*remarks, *unread),
    )


def _read(path: Path) -> Gathered:
    if path.is_dir():
        return Gathered() if path.name.lower() == SUMMARIES else _folder(path)
    if not path.is_file():
        raise missing(path)
    return _file(path, path.name, least=_ALONE)


def missing(path: Path) -> NotesError:
    """The error of a source that is not there; one without an ending was meant for a folder, most likely."""
    return NotesError(
        f"There is no {'file' if path.suffix else 'folder'} {str(path)!r}: name a folder or a file of notes."
    )


def _file(path: Path, source: str, *, least: int) -> Gathered:
    kind = path.suffix.lower()
    if kind in LISTS:
        return _listed(path, source)
    entry = file_entry(path, source)
    return _people_of(entry, least)


def _people_of(entry: Entry, least: int) -> Gathered:
    """Whom a file is about: several where it names at least so many, where `draft` would ask which, and where somebody would be lost."""
    alone = Gathered(entries=(entry,))
    if entry.trouble:
        return alone
    many = people_in(entry.notes, entry.source, entry.folder, least=1)
    if many is None or len(many.entries) >= least or (many.apart and least <= _ALONE):
        return many or alone
    try:
        found = gather(read_entry(entry), Request(today=date.min))
    except NotesError:
        return alone
    lost = list(overlooked(entry, found, many))
    names = () if isinstance(found, Brief) else found.candidates
    if len(names) >= _TWO and _are_all(names, many):
        return many
    if least <= _ALONE and any(not leans for _, leans in lost):
        return many
    return replace(alone, remarks=tuple(_OVERLOOKED.format(file=entry.source, name=one.name) for one, _ in lost))


def _are_all(names: Sequence[str], many: Gathered) -> bool:
    """Whether these are the people of a file: everybody with lines of their own, and others only where lines may be theirs."""
    perhaps = [name for loose in many.loose for name in loose.candidates] if len(names) > _TWO else []
    known = [*(one.name for one in many.entries), *perhaps]
    each = all(any(same_name(name, one) for one in known) for name in names)
    return each and all(any(same_name(name, one.name) for name in names) for one in many.entries)


def _folder(folder: Path) -> Gathered:
    found = list(folder_of_notes(folder))
    found += [
        _listed(path, name)
        for name, path in sorted((name, folder / name) for name in walk(folder) if suffix_of(name) in LISTS)
        if path.is_file()
    ]
    if not found:
        raise NotesError(f"There are no notes in {str(folder)!r}: name a folder with .md, .txt or .docx files.")
    return Gathered(
        entries=tuple(entry for one in found for entry in one.entries),
        loose=tuple(line for one in found for line in one.loose),
        known=tuple(person for one in found for person in one.known),
        texts={source: lines for one in found for source, lines in one.texts.items()},
        remarks=(*passed_over(folder), *(remark for one in found for remark in one.remarks)),
    )


def folder_of_notes(folder: Path) -> Iterator[Gathered]:
    """What each file of notes in the folder holds, read as they are taken."""
    for entry in _notes_of(folder):
        yield _people_of(entry, _IN_A_FOLDER)


def _notes_of(folder: Path) -> Iterable[Entry]:
    if not any(suffix_of(name) in SUFFIXES for name in walk(folder)):
        return []
    return (
        entry
        for entry in folder_entries(folder)
        if SUMMARIES not in (part.lower() for part in Path(entry.source).parts[:-1])
    )


def _listed(path: Path, source: str) -> Gathered:
    """The people of a table, of JSON or of cards; those without a note are known, no more."""
    text = _text_of(path)
    kind = path.suffix.lower()
    if kind in _TABLES:
        table = read_table(text, source)
        rows, connections = table.rows, _are_connections(table.columns)
    else:
        rows = tuple(card_rows(text, source) if kind in _CARDS else json_rows(text, source))
        connections = False
    if connections:
        known = [_known(row, source) for row in rows if not row.trouble]
        return Gathered(known=tuple(one for one in known if one.name))
    if kind not in _CARDS:
        told = list(zip(rows, entries_from(rows, source), strict=True))
        bare = {entry.id: (row, entry) for row, entry in told if not (entry.notes or entry.trouble)}
        return Gathered(
            entries=tuple(entry for _, entry in told if entry.id not in bare),
            known=tuple(replace(known_of(row.cells, row.line, source), row=entry) for row, entry in bare.values()),
        )
    noted = [row for row in rows if row.trouble or row.cells.get("notes")]
    cards = [row for row in rows if not row.trouble and not row.cells.get("notes")]
    return Gathered(
        entries=tuple(entries_from(noted, source)),
        known=tuple(known_of(row.cells, row.line, source) for row in cards),
    )


def _are_connections(columns: Sequence[str]) -> bool:
    """Whether a table is LinkedIn's list of connections, by its columns."""
    from invitewriter.batching.gathering.table import column_keys  # noqa: PLC0415 - for tables only

    keys = {column_keys().get(plain(column.strip()), "") for column in columns}
    return {"first", "last", "connected"} <= keys and "notes" not in keys


def _known(row: Row, source: str) -> Known:
    told = iso_date(row.cells.get("connected", "")) or ""
    since = date.fromisoformat(told) if told and not told.startswith("--") else None
    return replace(known_of(row.cells, row.line, source, connected=True), on=since)


def _entry_of(one: Known) -> Entry:
    if one.row:
        return one.row
    cells = {"name": one.name, "email": one.email, "company": one.company, "position": one.position}
    return next(entries_from([Row(line=one.line, cells=cells)], one.source))


def _named(entry: Entry) -> Entry:
    """The entry under the name that its notes give, where only they can tell."""
    if entry.name or entry.trouble:
        return entry
    try:
        brief = gather(read_entry(entry), Request(today=date.min))
    except NotesError:
        return entry
    return replace(entry, name=brief.contact.name) if isinstance(brief, Brief) else entry


def _summaries(path: Path) -> list[Path]:
    if not path.is_dir():
        return []
    if path.name.lower() == SUMMARIES:
        return [path]
    return [
        folder for name in sorted(walk(path)) if (folder := path / name).name.lower() == SUMMARIES and folder.is_dir()
    ]


def _text_of(path: Path) -> str:
    try:
        return decode(path.read_bytes(), path.name, most=_LARGEST)
    except OSError as error:
        raise NotesError(f"Cannot read {path.name!r}: {cause_of(error)}.") from error
