"""A row of named values, from a table or from JSON, becomes an entry, or somebody known without a note."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from invitewriter.batching.entry import Entry, contact_id
from invitewriter.batching.gathering.table import Row
from invitewriter.batching.gathering.values import Known
from invitewriter.brief.request import channel_called
from invitewriter.domain import Address, Stage
from invitewriter.errors import InviteWriterError
from invitewriter.notes import checked_value
from invitewriter.text.folding import plain

_FRONT = ("channel", "stage", "language", "address", "met_at", "date")


def entries_from(rows: Iterable[Row], source: str) -> Iterator[Entry]:
    """The entries of rows; one that cannot be used becomes an entry with its trouble, naming the line."""
    kept = list(rows)
    borne = Counter(plain(name_of(row.cells)) for row in kept)
    told: Counter[str] = Counter()
    for row in kept:
        name = plain(name_of(row.cells))
        own = plain(row.cells.get("email") or row.cells.get("company") or "") if borne[name] > 1 else ""
        told[f"{name}\0{own}"] += 1
        second = told[f"{name}\0{own}"]
        yield _entry(row, source, own if second == 1 else f"{own} {second}".strip())


def _entry(row: Row, source: str, mark: str) -> Entry:
    cells, line = row.cells, row.line
    name = name_of(cells)
    notes = cells.get("notes", "").strip()
    entry = Entry(
        id=contact_id(name or f"line {line}", source, mark),
        name=name,
        notes=notes,
        lines=(line,) * (notes.count("\n") + 1) if notes else (),
        source=source,
        summary=known_of(cells, line, source).described or None,
        email=cells.get("email", ""),
        listed=True,
        trouble=row.trouble,
    )
    if row.trouble:
        return entry
    if not name:
        return replace(entry, trouble=f"line {line} of {source!r} names nobody: fill in its name.")
    return _told(entry, cells, line)


def known_of(cells: Mapping[str, str], line: int, source: str, *, connected: bool = False) -> Known:
    return Known(
        name=name_of(cells),
        source=source,
        line=line,
        email=cells.get("email", ""),
        position=cells.get("position", ""),
        company=cells.get("company", ""),
        summary=cells.get("summary", ""),
        connected=connected,
    )


def name_of(cells: Mapping[str, str]) -> str:
    """The whole name, put together from its parts where they stand apart."""
    whole = cells.get("name", "")
    first, last = cells.get("first", ""), cells.get("last", "")
    return " ".join((whole or f"{first} {last}").split())


def _told(entry: Entry, cells: Mapping[str, str], line: int) -> Entry:
    """The entry with what its row says of channel, stage and the like, in whatever words; or with its trouble."""
    where = f"line {line} of {entry.source!r}"
    try:
        said = {key: checked_value(key, cells[key], where) for key in _FRONT if cells.get(key, "").strip()}
        stage = Stage(said["stage"]) if "stage" in said else None
        channel = channel_called(said.get("channel", ""), stage or Stage.MET)
    except InviteWriterError as error:
        told = str(error)
        return replace(entry, trouble=told if told.startswith(where) else f"{where}: {told}")
    front = [f"{key}: {json.dumps(said[key], ensure_ascii=False)}" for key in ("met_at", "date") if key in said]
    if front:
        head = ["---", *front, "---"]
        notes = "\n".join([*head, entry.notes])
        entry = replace(entry, notes=notes, lines=(line,) * (notes.count("\n") + 1))
    return replace(
        entry,
        channel=channel or None,
        stage=stage,
        language=said.get("language"),
        address=Address(said["address"]) if "address" in said else None,
    )
