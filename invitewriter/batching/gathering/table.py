"""Reads tables as spreadsheets write them: any delimiter, any preamble; a bad row harms no other."""

from __future__ import annotations

import csv
import functools
import io
from collections.abc import Iterator, Mapping, Sequence

from invitewriter.domain import value
from invitewriter.errors import NotesError
from invitewriter.resources import word_table
from invitewriter.text.folding import plain

_DELIMITERS = ",;\t|"
_LONGEST_PREAMBLE = 60
_FIELD = 1_000_000
_TOO_WIDE = "has {found} cells where the header has {wanted}: is a quotation mark or a delimiter missing or too many?"
_OPEN = "opens a quotation mark that is never closed."


@value
class Row:
    """A row under the header; `cells` by the name of their column, or the trouble with it."""

    line: int
    """Where it begins, counted from 1 in the file."""
    cells: Mapping[str, str]
    trouble: str = ""


@value
class Table:
    """A table's columns and rows."""

    columns: tuple[str, ...]
    """As they stand in the header."""
    rows: tuple[Row, ...]


def read_table(text: str, name: str, known: Mapping[str, str] | None = None) -> Table:
    """The table in `text`; its header is the first row that holds columns of `known` (plain name to key).

    Cells come by key where the column is known, else by the column's own name. Raises NotesError where there is no header.
    """
    known = column_keys() if known is None else known
    lines = text.split("\n")
    first = 1 if lines and lines[0].lower().startswith("sep=") else 0
    found = [_header(lines, first, delimiter, known) for delimiter in _DELIMITERS]
    score, start, delimiter, columns = max(found, key=lambda header: header[0])
    if not score:
        raise NotesError(f"{name!r} has no header that names its columns: name one 'name' and one 'notes'.")
    keys = [known.get(plain(column.strip()), column.strip()) for column in columns]
    keys = [key if key not in keys[:index] else f"{key} {index + 1}" for index, key in enumerate(keys)]
    rows = tuple(_rows(lines, start, delimiter, keys))
    return Table(columns=tuple(columns), rows=rows)


@functools.cache
def column_keys() -> Mapping[str, str]:
    """What a column is called, in plain letters, and what it is."""
    table: dict[str, str] = {}
    for key, names in word_table("batching/words", "columns").items():
        for name in plain(names).replace("|", ",").split(","):
            table.setdefault(name.strip(), key)
    return table


def _header(
    lines: Sequence[str], first: int, delimiter: str, known: Mapping[str, str]
) -> tuple[int, int, str, list[str]]:
    """How many known columns the likeliest header holds, the index of the line behind it, and its cells."""
    best: tuple[int, int, str, list[str]] = (0, first, delimiter, [])
    for index in range(first, min(len(lines), first + _LONGEST_PREAMBLE)):
        cells = _cells(lines[index], delimiter)
        score = len({known[name] for cell in cells if (name := plain(cell.strip())) in known}) if cells else 0
        if score > best[0]:
            best = (score, index + 1, delimiter, cells or [])
    return best


def _rows(lines: Sequence[str], start: int, delimiter: str, keys: Sequence[str]) -> Iterator[Row]:
    ends = _record_ends(lines, start)
    index = start
    while index < len(lines):
        if not lines[index].strip(f'{delimiter} \t"'):
            index += 1
            continue
        end = ends[index]
        cells = _cells("\n".join(lines[index : end + 1]), delimiter) if end >= 0 else None
        if cells is None or (len(cells) > len(keys) and any(cells[len(keys) :])):
            # A record of several lines is broken in its first one, for all that can be told: the others are read again.
            trouble = _OPEN if cells is None or end > index else _TOO_WIDE.format(found=len(cells), wanted=len(keys))
            yield Row(line=index + 1, cells={}, trouble=f"line {index + 1} {trouble}")
            index += 1
            continue
        yield Row(line=index + 1, cells={key: cell.strip() for key, cell in zip(keys, cells, strict=False)})
        index = end + 1


def _record_ends(lines: Sequence[str], start: int) -> list[int]:
    """For each line, the index of the line where a record beginning there ends; -1 where its quotation never closes."""
    ends = [-1] * len(lines)
    odd = [line.count('"') % 2 for line in lines]
    closing = -1  # the next line with an odd number of quotation marks
    for index in range(len(lines) - 1, start - 1, -1):
        ends[index] = closing if odd[index] else index
        closing = index if odd[index] else closing
    return ends


def _cells(record: str, delimiter: str) -> list[str] | None:
    try:
        csv.field_size_limit(_FIELD)
        rows = list(csv.reader(io.StringIO(record), delimiter=delimiter, strict=False))
    except csv.Error:
        return None
    return rows[0] if len(rows) == 1 else None
