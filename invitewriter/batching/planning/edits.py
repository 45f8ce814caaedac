"""What the user changed in plan.csv, told from what was written there; and the entries with the lines they were given."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from invitewriter.batching.entry import Entry, contact_id
from invitewriter.batching.gathering.scribbled import own_lines, with_lines
from invitewriter.batching.gathering.values import Gathered
from invitewriter.batching.planning.keeping import PLAN, Memory, digest, moved_lines, read_memory
from invitewriter.batching.planning.sheet import PlanRow, read_day, read_lines, read_sheet
from invitewriter.domain import value
from invitewriter.errors import NotesError
from invitewriter.text.decoding import decode
from invitewriter.text.folding import plain

_SEVERAL = re.compile(r"\s*[;\n]\s*")
UNSURE = "?"


@value
class Edits:
    """The plan as its reader left it."""

    memory: Memory = Memory()
    rows: Mapping[str, PlanRow] = field(default_factory=dict)
    """By id."""
    added: tuple[PlanRow, ...] = ()
    """Rows without an id that is known: the user's own."""
    extra: tuple[str, ...] = ()
    """The columns that the user added."""
    order: tuple[str, ...] = ()

    def changed(self, row_id: str) -> dict[str, str]:
        """The cells of a row that the user changed."""
        row, written = self.rows.get(row_id), self.memory.rows.get(row_id)
        if row is None or written is None:
            return {}
        cells = {column: row[column] for column in written if column in row.cells}
        return {column: cell for column, cell in cells.items() if not _same(column, cell, written[column])}

    def deleted(self, row_id: str) -> bool:
        return row_id in self.memory.rows and row_id not in self.rows


def read_edits(folder: Path) -> Edits:
    """The plan in `folder`; empty where there is none. Raises NotesError for one that cannot be read."""
    memory, path = read_memory(folder), folder / PLAN
    if memory is None or not path.is_file():
        return Edits(memory=memory or Memory())
    try:
        text = decode(path.read_bytes(), str(path), most=200_000_000)
    except OSError as error:
        raise NotesError(f"Cannot read {str(path)!r}: {error.strerror or error}.") from None
    rows, extra = read_sheet(text, str(path))
    known = {_row_id(row, memory): row for row in rows}
    added = tuple(row for row in rows if _row_id(row, memory) not in memory.rows and row["person"])
    found = {row_id: row for row_id, row in known.items() if row_id in memory.rows}
    return Edits(memory=memory, rows=found, added=added, extra=extra, order=tuple(found))


def _row_id(row: PlanRow, memory: Memory) -> str:
    """The row's id; where its column is gone, that of the row with the same person, lines and source."""
    if row["id"] or "id" in row.cells:
        return row["id"]
    same = [
        row_id
        for row_id, cells in memory.rows.items()
        if (cells["person"], cells["source"], cells["lines"]) == (row["person"], row["source"], row["lines"])
    ]
    return same[0] if len(same) == 1 else ""


def _same(column: str, cell: str, written: str) -> bool:
    """Whether a cell still says what was written, in whatever form the spreadsheet put it."""
    if column == "lines":
        told = read_lines(cell)
        return told is None or told == read_lines(written)
    if column == "day":
        try:
            before = read_day(written)
            return read_day(cell, before) == before
        except NotesError:
            return False
    return _reduced(" ".join(cell.split()), " ".join(written.split()))


def _reduced(cell: str, written: str) -> bool:
    """Whether a cell is what was written, but for letters that a spreadsheet could not save: "Kova?" for "Kovač"."""
    if cell == written:
        return True
    return len(cell) == len(written) and all(
        one == other or (not _western(other) and one in {"?", plain(other), plain(other).upper()})
        for one, other in zip(cell, written, strict=True)
    )


def _western(letter: str) -> bool:
    """Whether the encoding in which spreadsheets save by default in Western Europe holds a letter."""
    try:
        letter.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


class Assigning:
    """Gives the lines of the sources to whom the plan's reader gave them."""

    def __init__(self, gathered: Gathered, edits: Edits, answers: Mapping[str, Sequence[str]]) -> None:
        self.gathered, self.edits, self.answers = gathered, edits, answers
        self.moved = {
            source: moved_lines(edits.memory.digests.get(source, ()), [digest(line) for line in lines])
            for source, lines in gathered.texts.items()
        }
        self.remarks: list[str] = []

    def entries(self, loose_ids: Mapping[str, int]) -> list[Entry]:
        """The entries with their lines as the plan says; `loose_ids` are the ids of the loose lines, by index."""
        found = [self._relined(entry) for entry in self.gathered.entries]
        found = [replace(entry, name=self._renamed(entry)) for entry in found]
        for row_id, index in loose_ids.items():
            loose = self.gathered.loose[index]
            told = self.edits.changed(row_id).get("person", "")
            if told and not told.startswith(UNSURE) and loose.lines and loose.source in self.gathered.texts:
                for name in filter(None, _SEVERAL.split(told)):
                    found = self._given(found, name, loose.source, loose.lines)
        for row in self.edits.added:
            numbers = read_lines(row["lines"])
            if numbers and row["source"] in self.gathered.texts:
                found = self._given(found, row["person"], row["source"], self._now(row["source"], numbers))
        return [self._answered(entry) for entry in found]

    def _answered(self, entry: Entry) -> Entry:
        """The entry with what was answered about its person, where that is in no file of notes."""
        answers = self.answers.get(entry.id, ())
        if not answers or entry.trouble:
            return entry
        line = entry.lines[-1] if entry.lines else 1
        numbers = entry.lines or tuple(range(1, entry.notes.count("\n") + 2) if entry.notes else ())
        notes = "\n".join([entry.notes, *answers] if entry.notes else answers)
        return replace(entry, notes=notes, lines=(*numbers, *(line for _ in answers)))

    def _renamed(self, entry: Entry) -> str:
        changed = self.edits.changed(f"c{entry.id}").get("person", "")
        return changed or entry.name

    def _relined(self, entry: Entry) -> Entry:
        told = self.edits.changed(f"c{entry.id}").get("lines")
        numbers = read_lines(told) if told else None
        if not numbers or entry.source not in self.gathered.texts:
            return entry
        return with_lines(entry, self.gathered.texts[entry.source], self._now(entry.source, numbers))

    def _now(self, source: str, numbers: Sequence[int]) -> list[int]:
        """Where the lines of these numbers stand now."""
        moved = self.moved[source]
        gone = [number for number in numbers if number not in moved]
        if gone:
            self.remarks.append(f"line {gone[0]} of the plan is no longer in {source!r}, and is left out.")
        return [moved[number] for number in numbers if number in moved]

    def _given(self, entries: list[Entry], name: str, source: str, numbers: Sequence[int]) -> list[Entry]:
        """The entries with these lines given to the one called `name`, or to a new one."""
        lines = self.gathered.texts[source]
        same = [i for i, entry in enumerate(entries) if plain(entry.name) == plain(name) and entry.source == source]
        if len(same) == 1:
            one = entries[same[0]]
            entries[same[0]] = with_lines(one, lines, sorted({*own_lines(one), *numbers}))
            return entries
        fresh = Entry(id=contact_id(name, source, "" if not same else "plan"), name=name, source=source)
        return [*entries, with_lines(fresh, lines, numbers)]
