"""How orderly a file of scribbles is: one paragraph a person, or people without a gap and words in between."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.batching.scribbles.evidence import breaks_in, corrects
from invitewriter.batching.scribbles.layout import Row

_ENOUGH, _DISORDER = 2, 0.03
_CAPITALS, _SMALL, _PARTED = 0.7, 0.8, 0.8


def is_broken(rows: Sequence[Row], language: str) -> bool:
    """Whether something else stands within the lines about somebody: an errand, a day, remarks, other people in some number."""
    if sum(_weight(row, language) for row in rows) >= _ENOUGH:
        return True
    return sum(map(_is_out_of_order, rows)) > _DISORDER * len(rows)


def is_tidy(rows: Sequence[Row], language: str) -> bool:
    """Whether each run of lines is about whoever begins it, without a word in between."""
    return not (is_broken(rows, language) or any(map(_is_out_of_order, rows)))


def writes_capitals(rows: Sequence[Row]) -> bool:
    """Whether the file writes its names with capitals."""
    leads = [(row.text, row.opening.lead.name) for row in rows if row.opening.lead]
    names = [text[name.start] for text, name in leads if name.full]
    return sum(map(str.isupper, names)) >= _CAPITALS * len(names)


def is_parted(rows: Sequence[Row]) -> bool:
    """Whether nearly everybody begins a paragraph of their own, of more than a line in most."""
    whole = [row for row in rows if row.opening.lead and row.opening.lead.name.full and not row.opening.added]
    begun = sum(row.first or row.depth > 0 for row in whole)
    firsts = sum(row.first for row in rows)
    return begun >= _PARTED * len(whole) > 0 and len(rows) >= 2 * firsts


def writes_small(rows: Sequence[Row]) -> bool:
    """Whether the file begins with a small letter the lines that name nobody."""
    begun = [row.text.lstrip(" -–—*•(")[:1] for row in rows if not row.opening.lead]
    letters = [letter for letter in begun if letter.isalpha()]
    return sum(map(str.islower, letters)) >= _SMALL * len(letters) > 0


def _weight(row: Row, language: str) -> int:
    """How surely a row about nobody stands within a run: an errand and a day say so alone, a remark with another."""
    if row.first or row.depth or row.listed:
        return 0
    return _ENOUGH if row.own or row.day else int(breaks_in(row.text, language))


def _is_out_of_order(row: Row) -> bool:
    return not (row.first or row.depth) and (row.listed or row.opening.added or bool(corrects(row.text)))
