"""Lists of the sender's tasks, headed "to do" or ticked off in boxes: which lines are items of one, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from invitewriter.batching.scribbles import reasons
from invitewriter.batching.scribbles.fate import Fate, unsure
from invitewriter.batching.scribbles.headings import is_surely_own
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import endings, words
from invitewriter.batching.scribbles.naming import Strength
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.brief.lexicon import phrases, seen

_BOX = re.compile(r"[\s\-*•+]*(?:\[[ xX]?\]|\([ xX]?\)|[☐☑☒□■✓✔✅❏])")
_NUMBER = re.compile(r"\s*\d{1,2}[.)]\s")
_LONG, _SHORT = 5, 6


def has_box(text: str) -> bool:
    """Whether a line begins with a box to tick off."""
    return _BOX.match(text) is not None


def heads_list(row: Row) -> bool:
    """Whether a line only says that tasks follow: "TODO", "zu tun:"."""
    return bool(phrases("tasks.listed").fullmatch(seen(row.text).strip(" :.!?-–—#=*")))


def is_plainly_one(row: Row) -> bool:
    """Whether the heading of a list can be nothing else: "admin" below somebody's name may be what they do."""
    return row.first or row.depth > 0 or row.text.isupper() or row.own or len(words_of(row.text)) > 1


def items_of(rows: Sequence[Row]) -> frozenset[int]:
    """The lines that are items of a list of tasks.

    One ends at a blank line, at a heading, at a line that begins with a whole name, and where the sign at which its
    first item stands is missing.
    """
    found: set[int] = set()
    within, begun, sign = False, False, ""
    for row in rows:
        if heads_list(row):
            within, begun = True, False
            continue
        if within and not begun:
            sign = _sign(row)
        within = within and _goes_on(row, sign, begun=begun)
        begun = True
        if within or has_box(row.text):
            found.add(row.number)
    return frozenset(found)


def task_at(row: Row, *, listed: bool) -> Fate:
    """The fate of a task: nobody's where it is an item of a list and can tell of nobody, else marked."""
    if listed and row.own and is_surely_own(row.text):
        return Fate(because=reasons.OWN_TASK, passing=True)
    return replace(unsure(because=reasons.MAYBE_OWN_TASK), passing=listed)


def spoken_of(rows: Sequence[Row]) -> frozenset[str]:
    """The longer words of all lines but the sender's own and headings."""
    told = (row for row in rows if not (row.own or row.day or row.depth or heads_list(row)))
    return frozenset(word.plain for row in told for word in words_of(row.text) if len(word.plain) >= _LONG)


def for_somebody(row: Row, fate: Fate, spoken: frozenset[str], person: Somebody | None) -> Fate:
    """The fate of a line of the sender's own, marked where it may be for somebody: it tells of a person, or of what
    others' lines do.
    """
    if not row.own or fate.person or fate.candidates is not None or heads_list(row):
        return fate
    found = [word.plain for word in words_of(row.text)]
    common = words("remarks", "asides", "chores", "tasks", "fillers")
    told = any(
        word in words("somebody") or (len(word) > _SHORT and word.endswith(endings("person_endings"))) for word in found
    )
    return (
        replace(unsure(person, because=reasons.MAYBE_OWN_TASK), passing=True)
        if told or set(found) & (spoken - common)
        else fate
    )


def _sign(row: Row) -> str:
    """At what an item stands: a box, a bullet, a number; empty where it stands at none."""
    if has_box(row.text):
        return "box"
    return "bullet" if row.bullet else "number" if _NUMBER.match(row.text) else ""


def _goes_on(row: Row, sign: str, *, begun: bool) -> bool:
    """Whether a line behind the heading of a list, or an item of it, is one more."""
    if row.depth or row.day or _sign(row) != sign:
        return False
    if row.first and not ((sign and not begun) or sign == "box" or row.own):
        return False
    lead = row.opening.lead
    return sign == "box" or not (lead and lead.name.full and lead.strength is Strength.STRONG)
