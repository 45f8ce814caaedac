"""What the user changed in plan.csv, told from what was written there; and the entries with the lines they were given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from invitewriter.batching.ours import PLAN
from invitewriter.batching.planning.keeping import Memory, read_memory
from invitewriter.batching.planning.sheet import PlanRow, read_day, read_lines, read_sheet
from invitewriter.domain import value
from invitewriter.errors import NotesError, cause_of
from invitewriter.text.decoding import decode
from invitewriter.text.folding import plain

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
        kept = self.memory.kept.get(row_id, {})
        return {
            column: cell
            for column, cell in cells.items()
            if not _same(column, cell, written[column]) or (column in kept and _same(column, cell, kept[column]))
        }

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
        raise NotesError(f"Cannot read {str(path)!r}: {cause_of(error)}.") from None
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
