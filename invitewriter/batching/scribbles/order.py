"""How orderly a file of scribbles is: whether each person has a paragraph, and whether other lines interrupt it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.batching.scribbles import after_name, signs
from invitewriter.batching.scribbles.evidence import breaks_in, corrects
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.naming import Strength

_SENTENCE = re.compile(r"[.;!?]\s")
_ENOUGH = 2
_CAPITALS, _SMALL, _PARTED = 0.7, 0.8, 0.8
_AROUND, _FEWEST = 2, 3
_ALONE = 0.3
_ENOUGH_WHOLE, _MOSTLY = 6, 0.6


def is_tidy(rows: Sequence[Row], language: str) -> bool:
    """Whether each paragraph is about the person it begins with, and no errand, day or remarks interrupt it."""
    return sum(_weight(row, language) for row in rows) < _ENOUGH and not any(map(_is_out_of_order, rows))


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


def paragraphs(rows: Sequence[Row]) -> dict[int, int]:
    """Each line of a paragraph that is about whoever it begins with, and that paragraph's first line.

    Most of those around that begin with somebody are such, too.
    """
    runs: list[list[Row]] = []
    for row in rows:
        if row.first or not runs:
            runs.append([])
        runs[-1].append(row)
    runs = [run for run in runs if len(run) > 1 and (run[0].opening.lead or run[0].opening.nameless)]
    one = [_is_of_one(run) for run in runs]
    found: dict[int, int] = {}
    for at, run in enumerate(runs):
        around = one[max(0, at - _AROUND) : at + _AROUND + 1]
        if one[at] and sum(around) >= max(_FEWEST, _PARTED * len(around)):
            found |= {row.number: run[0].number for row in run}
    return found


def _is_of_one(run: Sequence[Row]) -> bool:
    """Whether a run begins with a name that stands alone or set off, and no other line of it does so."""
    opening = run[0].opening
    lead = opening.lead
    if run[0].depth or not (opening.nameless or (lead and lead.parted)):
        return False
    others = [row.opening.lead for row in run[1:] if row.opening.lead]
    known = lead.name.tokens if lead else ()
    return not any(
        one.strength is Strength.STRONG and one.name.full and not set(one.name.tokens) & set(known) for one in others
    )


def above_names(rows: Sequence[Row]) -> frozenset[int]:
    """The lines above those that are nothing but a whole name, unless the file so names most of its people."""
    whole = [row for row in rows if row.opening.lead and row.opening.lead.name.full and not row.opening.added]
    alone = {row.number for row in whole if row.opening.lead and not row.text[row.opening.lead.end :].strip(" .:!?)")}
    return frozenset(number - 1 for number in alone) if len(alone) < _ALONE * len(whole) else frozenset()


def writes_small(rows: Sequence[Row]) -> bool:
    """Whether the file begins with a small letter the lines that name nobody."""
    begun = [row.text.lstrip(" -–—*•(")[:1] for row in rows if not row.opening.lead]
    letters = [letter for letter in begun if letter.isalpha()]
    return sum(map(str.islower, letters)) >= _SMALL * len(letters) > 0


def are_told_apart(rows: Sequence[Row], language: str) -> bool:
    """Whether these rows, each the first about somebody, show that they are of several people who have nothing to do with
    each other: each begins a paragraph with a whole name, and each but the first goes on with what they do; or a line, with their calling.
    """
    return len(rows) > 1 and all(
        _begins_anew(row)
        and (
            _does(row, language)
            or _is_called(row)
            or (at == 0 and row.opening.lead is not None and row.opening.lead.parted)
        )
        for at, row in enumerate(rows)
    )


def _begins_anew(row: Row) -> bool:
    lead = row.opening.lead
    if lead is None or len(lead.names) > 1 or lead.strength is not Strength.STRONG or not lead.name.full:
        return False
    begins = row.first or row.dense or _is_called(row)
    return begins and not row.opening.added and signs.opens(row.text, lead)


def _is_called(row: Row) -> bool:
    """Whether a row tells the calling of the one it begins with, and nothing of anybody else: "Otto Lind, luthier in Hull"."""
    rest = row.text[row.opening.lead.end :] if row.opening.lead else ""
    return after_name.tells_calling(rest) and not after_name.leans_back(_SENTENCE.split(rest, maxsplit=1)[0])


def _does(row: Row, language: str) -> bool:
    """Whether a row tells what the one it begins with does, and nothing of anybody else: "Otto Lind builds lutes"."""
    rest = row.text[row.opening.lead.end :] if row.opening.lead else ""
    return after_name.does(rest, language) and not after_name.leans_back(rest)


def _weight(row: Row, language: str) -> int:
    """How surely a row about nobody stands within a run: an errand and a day say so alone, a remark with another."""
    if row.first or row.depth or row.listed:
        return 0
    return _ENOUGH if row.own or row.day else int(breaks_in(row.text, language))


def _is_out_of_order(row: Row) -> bool:
    return not (row.first or row.depth) and (row.listed or row.opening.added or bool(corrects(row.text)))


def names_in_whole(rows: Sequence[Row]) -> bool:
    """Whether most whom the file names at the beginning of a line are named in whole the first time."""
    met: set[str] = set()
    whole: list[bool] = []
    for row in rows:
        lead = row.opening.lead
        if lead and not row.depth and signs.opens(row.text, lead) and not met & set(lead.name.tokens):
            met |= set(lead.name.tokens)
            whole.append(lead.name.full)
    return sum(whole) >= max(_ENOUGH_WHOLE, _MOSTLY * len(whole))
