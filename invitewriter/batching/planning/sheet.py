"""plan.csv: a row a contact, for a person with a spreadsheet; written safe, and read back whatever the spreadsheet did."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date

from invitewriter.batching.gathering.table import read_table
from invitewriter.domain import value
from invitewriter.errors import NotesError
from invitewriter.notes.dates import iso_date

COLUMNS = (
    "person",
    "lines",
    "action",
    "channel",
    "language",
    "address",
    "stage",
    "day",
    "email",
    "reason",
    "text",
    "source",
    "id",
)
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
_LEADING = re.compile(r"^['\s]+")
_NUMBERS = re.compile(r"\d+")
_RANGE = re.compile(r"(\d+)\s*(?:-|–|—|to|bis|\.\.+)\s*(\d+)", re.IGNORECASE)
_LINES = re.compile(r"[\s\d,;.–—-]*(?:(?:to|bis|and|und|lines?|zeilen?)[\s\d,;.–—-]*)*", re.IGNORECASE)
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:\s.*)?")
_MOST_LINES = 1_000_000


@value
class PlanRow:
    """A row of the plan, its cells as texts."""

    cells: Mapping[str, str] = field(repr=False)
    line: int = 0
    """Where it stands in plan.csv."""

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


def write_sheet(rows: Iterable[Mapping[str, str]], extra: Sequence[str] = ()) -> str:
    """The text of plan.csv, which begins with a byte order mark so that spreadsheets read its letters right."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*COLUMNS, *map(safe, extra)])
    for row in rows:
        writer.writerow([safe(row.get(column, "")) for column in (*COLUMNS, *extra)])
    return f"\ufeff{out.getvalue()}"


def read_sheet(text: str, name: str) -> tuple[list[PlanRow], tuple[str, ...]]:
    """The rows of plan.csv, and the columns that the user added. Raises NotesError for a table that is no plan."""
    table = read_table(
        text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"),
        name,
        {column: column for column in COLUMNS},
    )
    if "person" not in {column.strip().lower() for column in table.columns}:
        raise NotesError(f"{name!r} has no column 'person': run 'invitewriter plan' again, it keeps what you changed.")
    rows = []
    for row in table.rows:
        if row.trouble:
            raise NotesError(f"{name!r}: {row.trouble}")
        rows.append(PlanRow(cells={key: bare(cell) for key, cell in row.cells.items()}, line=row.line))
    known = {column.lower() for column in COLUMNS}
    extra = tuple(column for column in table.columns if column.strip() and column.strip().lower() not in known)
    return rows, tuple(bare(column) for column in extra)


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    flat = " ".join(cell.split()) if "\n" in cell or "\r" in cell else cell
    return f"'{flat}" if _is_risky(flat) else flat


def bare(cell: str) -> str:
    """The cell as it was before it was made safe."""
    stripped = cell.strip()
    return stripped[1:].strip() if stripped.startswith("'") and _is_risky(stripped[1:]) else stripped


def _is_risky(cell: str) -> bool:
    """Whether a spreadsheet may take the cell for a formula, or what stands behind its apostrophes."""
    return _LEADING.sub("", cell).startswith(_RISKY)


def shortened(text: str, most: int) -> str:
    """`text` in so many characters, with a mark where something is left out."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def lines_text(lines: Sequence[int]) -> str:
    """As in "7–9, 12", with a long dash, which no spreadsheet takes for a date."""
    groups: list[list[int]] = []
    for line in sorted(set(lines)):
        if groups and line == groups[-1][1] + 1:
            groups[-1][1] = line
        else:
            groups.append([line, line])
    return ", ".join(f"{first}–{last}" if last > first else str(first) for first, last in groups)


def read_lines(text: str) -> tuple[int, ...] | None:
    """The numbers of lines in a cell, however they are typed; None where it holds something else, or a date."""
    if not _LINES.fullmatch(text) or iso_date(text):
        return None
    found: set[int] = set()
    for match in _RANGE.finditer(text):
        first, last = int(match[1]), int(match[2])
        if not first <= last <= min(_MOST_LINES, first + _MOST_LINES):
            return None
        found.update(range(first, last + 1))
    found.update(int(number) for number in _NUMBERS.findall(_RANGE.sub(" ", text)))
    return tuple(sorted(found))


def read_day(text: str, before: date | None = None) -> date | None:
    """The day in a cell, in whichever form the spreadsheet put it; of two that it may be, the one it was `before`.

    Raises NotesError for what is no day.
    """
    if not text:
        return None
    told = iso_date(text)
    if told and not told.startswith("--"):
        return date.fromisoformat(told)
    match = _SLASHED.fullmatch(text)
    if match:
        first, second, year = int(match[1]), int(match[2]), int(match[3])
        year += 2000 if year < 100 else 0
        forms = [(first, second)] if "." in text else [(first, second), (second, first)]
        days = {day for d, m in forms if (day := _day(year, m, d))}
        if before in days:
            return before
        if len(days) == 1:
            return days.pop()
    raise NotesError(f"the day {text!r} cannot be read: write it as 2026-11-30")


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
