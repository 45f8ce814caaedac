"""The lines of a file of scribbles as rows: where a run of lines begins, what is a heading, how each line begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field, replace

from invitewriter.batching.scribbles.headings import is_dated_title, is_heading, is_own
from invitewriter.batching.scribbles.introduced import Opening
from invitewriter.batching.scribbles.lexicon import is_ordinary
from invitewriter.batching.scribbles.naming import Lead, Strength
from invitewriter.batching.scribbles.opening import opening_of
from invitewriter.batching.scribbles.word import Tongue
from invitewriter.domain import value
from invitewriter.notes.items import heading_text
from invitewriter.notes.lines import Line, readable_lines
from invitewriter.notes.markup import clean
from invitewriter.notes.scan import scan
from invitewriter.notes.values import Kind
from invitewriter.text.normalise import normalise

_SPACED_OUT = 6
"""So many lines, each alone between blank ones, are written with a blank line after each."""

_DENSE, _SURNAME = 0.45, 5


@value
class Row:
    """A line that says something."""

    number: int
    """Counted from 1 in the file."""
    text: str = field(repr=False)
    """As a person reads it, without markup."""
    opening: Opening
    depth: int = 0
    """Of a heading, its level; 0 for any other line."""
    indent: int = 0
    bullet: bool = False
    first: bool = False
    """Whether a blank line stands before it."""
    alone: bool = False
    """Whether a blank line stands behind it, too."""
    listed: bool = False
    """Whether its run of lines is about several people, each line with a name beginning another."""
    dense: bool = False
    """Whether most of the lines of such a run begin another person."""
    day: bool = False
    own: bool = False


def rows_of(lines: Sequence[str], tongue: Tongue) -> list[Row]:
    """The rows of a file; blank lines and what is nobody's to read (comments) become none."""
    shown, _ = readable_lines(lines, 1)
    titles = {
        block.lines[0].number: (block.depth, heading_text(block.lines[0].text))
        for block in scan(shown)
        if block.kind is Kind.HEADING
    }
    rows: list[Row] = []
    runs: list[list[Row]] = [[]]
    for number, texts in _joined(shown):
        if not any(map(str.isalnum, texts)):
            runs.append([])
            continue
        depth, title = titles.get(number, (0, ""))
        text = normalise(title or clean(texts)).text
        row = Row(
            number=number,
            text=text,
            opening=opening_of(text, tongue),
            depth=depth,
            indent=len(texts) - len(texts.lstrip()),
            bullet=bool(texts.lstrip()) and texts.lstrip()[0] in "-*+•",
            day=is_heading(text),
            own=is_own(text),
        )
        if row.depth and runs[-1]:
            runs.append([])
        runs[-1].append(row)
    leads = (row.opening.lead for run in runs for row in run)
    known = frozenset(token for lead in leads if lead and lead.name.full for token in _first_and_last(lead))
    heard = replace(tongue, known=known)
    for run in _unspaced([run for run in runs if run]):
        rows += _marked([replace(row, opening=opening_of(row.text, heard)) for row in run])
    if rows and (rows[0].alone or rows[0].depth) and is_dated_title(rows[0].text, rows[0].opening.lead):
        rows[0] = replace(rows[0], opening=Opening(), day=True)
    return rows


def _first_and_last(lead: Lead) -> Iterator[str]:
    """The parts of a whole name by which its bearer may be called further on."""
    first, last = lead.name.tokens[0], lead.name.tokens[-1]
    if not lead.name.titled:
        yield first
    if len(last) >= _SURNAME and lead.strength is Strength.STRONG and not is_ordinary(last):
        yield last


def _joined(shown: Sequence[Line]) -> Iterator[tuple[int, str]]:
    parts: dict[int, str] = {}
    for line in shown:
        parts[line.number] = f"{parts[line.number]} {line.text}" if line.number in parts else line.text
    yield from parts.items()


def _unspaced(runs: Sequence[list[Row]]) -> Iterator[list[Row]]:
    """The runs, those of one line each put together where many follow each other."""
    alone: list[list[Row]] = []
    for run in [*runs, []]:
        if len(run) == 1 and not run[0].depth:
            alone.append(run)
            continue
        yield from [[row for one in alone for row in one]] if len(alone) >= _SPACED_OUT else alone
        alone = []
        if run:
            yield run


def _marked(run: Sequence[Row]) -> Iterator[Row]:
    """The rows of a run, told where it begins and whether it is about several people."""
    openers = {
        row.opening.lead.name.tokens
        for row in run
        if row.opening.lead and row.opening.lead.strength is Strength.STRONG and not row.opening.added
    }
    listed = len(openers) > 1
    dense = len(openers) >= _DENSE * len(run)
    for index, row in enumerate(run):
        yield replace(row, first=index == 0, alone=len(run) == 1, listed=listed, dense=listed and dense)
