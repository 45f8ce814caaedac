"""Takes a person out of a plan: their rows, their answers, and what other rows say of them. The notes stay as they are."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from invitewriter.batching.ours import ANSWERS, BEFORE_FRESH, PLAN
from invitewriter.batching.planning.answers import answers_text
from invitewriter.batching.planning.edits import UNSURE, read_edits
from invitewriter.batching.planning.keeping import MEMORY, memory_text, read_memory, save
from invitewriter.batching.planning.sheet import PlanRow, bare, read_sheet, write_sheet
from invitewriter.errors import NotesError, cause_of
from invitewriter.notes.log import Event, parse_line
from invitewriter.text.decoding import decode

_KEPT = ("source", "id")
_TELLING = ("text", "reason")
_ANSWER = 2
_OR = re.compile(r"\s+or\s+|\s*;\s*")


Means = Callable[[str, str], bool]
"""Whether a name is the person's, among rows made of a file of notes."""


def other_names(folder: Path, means: Means) -> set[str]:
    """What else a plan calls a person: the name in the notes, where its reader mended that."""
    edits = read_edits(folder)
    rows = [(cells, edits.changed(row_id).get("person", "")) for row_id, cells in edits.memory.rows.items()]
    return {
        cells["person"]
        for cells, told in rows
        if told and cells["person"] and not cells["person"].startswith(UNSURE) and means(told, cells["source"])
    }


def need_readable(folder: Path) -> None:
    """Raises NotesError for a plan of which a file cannot be read."""
    read_memory(folder)
    for name in (PLAN, BEFORE_FRESH):
        if (folder / name).is_file():
            _sheet_of(folder / name)
    if (folder / ANSWERS).is_file():
        _answers_of(folder / ANSWERS)


class Erasing:
    """What is to go: `means` tells whether a name is the person's, `tells` whether a text tells of them."""

    def __init__(self, means: Means, tells: Callable[[str], bool]) -> None:
        self._means, self._tells = means, tells

    def from_plan(self, folder: Path) -> int:
        """Erases a person from the plan in `folder`; gives how many rows and answers went.

        Their row counts as deleted from then on: planning again brings it back as little as any row that its reader
        deleted. Raises NotesError for a plan that cannot be read or written.
        """
        memory = read_memory(folder)
        gone = {row_id for row_id, cells in (memory.rows if memory else {}).items() if self._is_theirs(cells)}
        count = sum(self._sheet(folder / name, gone) for name in (PLAN, BEFORE_FRESH) if (folder / name).is_file())
        if memory:
            rows = {
                row_id: self._blank(cells) if row_id in gone else self._without(cells)
                for row_id, cells in memory.rows.items()
            }
            written = {
                row_id: self._without(cells) for row_id, cells in memory.kept.items() if row_id not in gone
            }  # what the plan's reader had written, which may be their name
            save(folder / MEMORY, memory_text(replace(memory, rows=rows, kept=written), folder))
        return count + self._answers(folder, {row_id[1:] for row_id in gone})

    def _sheet(self, path: Path, gone: set[str]) -> int:
        """Writes a table of the plan without them, and adds to `gone` the ids of the rows that went."""
        rows, extra = _sheet_of(path)
        theirs = [row["id"] in gone or self._is_theirs(row.cells) for row in rows]
        gone.update(row["id"] for row, is_theirs in zip(rows, theirs, strict=True) if is_theirs and row["id"])
        left = [self._without(row.cells) for row, is_theirs in zip(rows, theirs, strict=True) if not is_theirs]
        if any(theirs) or left != [row.cells for row in rows]:
            save(path, write_sheet(left, extra))
        return sum(theirs)

    def _is_theirs(self, cells: Mapping[str, str]) -> bool:
        person = cells.get("person", "")
        return bool(person) and not person.startswith(UNSURE) and self._means(person, cells.get("source", ""))

    def _blank(self, cells: Mapping[str, str]) -> dict[str, str]:
        return {column: cell if column in _KEPT else "" for column, cell in cells.items()}

    def _without(self, cells: Mapping[str, str]) -> dict[str, str]:
        """A row about others: what it quotes of the notes goes where it tells of the person, and their name among those asked about."""
        told = {column: "" for column in _TELLING if self._tells(cells.get(column, ""))}
        person, source = cells.get("person", ""), cells.get("source", "")
        unsure = person.startswith(UNSURE)
        names = _OR.split(person.removeprefix(UNSURE).strip())
        left = [name for name in names if not self._means(name, source)]
        if len(left) < len(names):
            told["person"] = f"{UNSURE} {' or '.join(left)}".strip() if unsure else "; ".join(left)
        return {**cells, **told}

    def _answers(self, folder: Path, ids: set[str]) -> int:
        path = folder / ANSWERS
        if not path.is_file():
            return 0
        head, *rows = _answers_of(path)
        left = [
            row for row in rows if not (row and (row[0] in ids or self._means(bare(row[1]), ""))) or _is_silence(row)
        ]
        if len(left) < len(rows):
            save(path, answers_text(head, left))
        return len(rows) - len(left)


def _sheet_of(path: Path) -> tuple[list[PlanRow], tuple[str, ...]]:
    return read_sheet(decode(_read(path), str(path), most=200_000_000), str(path))


def _answers_of(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(decode(_read(path), str(path)).removeprefix("\ufeff"))))


def _is_silence(row: Sequence[str]) -> bool:
    """Whether a row keeps that somebody is not to be written to, which outlives all else about them."""
    logged = parse_line(1, bare(row[2])) if len(row) > _ANSWER else None
    return logged is not None and logged.event is Event.SILENT


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise NotesError(f"Cannot read {str(path)!r}: {cause_of(error)}.") from None
