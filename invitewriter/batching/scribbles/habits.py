"""How a file sets off whoever a line begins with: by a dash, a colon, a comma, at which bullet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_ordinary
from invitewriter.batching.scribbles.naming import Strength, is_listed
from invitewriter.batching.scribbles.opening import past_marks
from invitewriter.batching.scribbles.word import word_at
from invitewriter.domain import value

_SET_OFF = re.compile(r"\s*(?:\([^)]{1,40}\)\s*)?(?P<by>:|=|,|/|\||>|[-–—]+>|→|(?<=[\s)])[-–—]+(?=\s))(?!/)")
_HEAD = re.compile(r"(?:[^\W\d_][\w.'’-]*\s?){1,3}")
_FEWEST = 3


@value
class Habit:
    """What stands behind a name, and how the line begins."""

    mark: str
    bullet: bool
    indent: int


def habit_of(row: Row, end: int) -> Habit | None:
    """How what ends at `end` of the row's text is set off; None where it is not."""
    match = _SET_OFF.match(row.text, end)
    if not match:
        return None
    mark = match["by"]
    return Habit(mark="-" if mark[0] in "-–—→" and mark[-1] not in ">→" else mark, bullet=row.bullet, indent=row.indent)


def habits_of(rows: Sequence[Row]) -> frozenset[Habit]:
    """By what the file sets off names at the beginning of a line, and little else."""
    names: Counter[Habit] = Counter()
    heads: Counter[Habit] = Counter()
    for row in rows:
        if row.own or row.day or row.depth:
            continue
        lead = row.opening.lead
        begun = past_marks(row.text)
        head = _HEAD.match(row.text, begun)
        end = lead.end if lead and lead.name.start == begun else head.end() if head else begun
        habit = habit_of(row, end) or habit_of(row, end - 1)
        if habit is None:
            continue
        first = word_at(row.text, begun)
        heads[habit] += first is None or not first.capital or is_ordinary(first.plain)
        sure = lead is not None and lead.name.start == begun and not is_ordinary(lead.name.tokens[0])
        names[habit] += bool(sure and lead and (lead.strength is Strength.STRONG or is_listed(lead.name)))
    return frozenset(habit for habit, count in names.items() if count >= max(_FEWEST, heads[habit]))
