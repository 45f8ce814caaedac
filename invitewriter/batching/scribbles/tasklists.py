"""Lists of the sender's tasks, below a heading, in boxes or on one line: which lines are items of one, and whom they name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from invitewriter.batching.scribbles import reasons
from invitewriter.batching.scribbles.fate import Fate, unsure
from invitewriter.batching.scribbles.headings import is_surely_own, weekdays
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import endings, is_ordinary, not_names, sayings, words
from invitewriter.batching.scribbles.naming import Strength
from invitewriter.batching.scribbles.opening import heads_tasks, words_of
from invitewriter.batching.scribbles.roster import Roster, Somebody
from invitewriter.brief.lexicon import aligned, phrases, seen

_BOX = re.compile(r"[\s\-*•+]*(?:\[[ xX]?\]|\([ xX]?\)|[☐☑☒□■✓✔✅❏])")
_NUMBER = re.compile(r"\s*\d{1,2}[.)]\s")
_ITEMS = re.compile(r":.*\w\s*[,;/+]\s*\w")
_LONG, _SHORT, _SHORTEST, _LONGEST_DAY = 5, 6, 3, 3


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
    return sign == "box" or not _names_in_full(row)


def lists_tasks(row: Row) -> bool:
    """Whether a line is a list of tasks under a day or a place where they are to be done."""
    if row.depth:
        return sayings("agendas").fullmatch(aligned(row.text).strip(" :.!?-#"))
    return not _names_in_full(row) and (heads_tasks(row.text) or _is_of_a_day(row.text))


def goes_on_with_tasks(row: Row) -> bool:
    """Whether a line below a list of tasks may be one more: it begins no paragraph and names nobody in full at its beginning."""
    return not (row.depth or _names_in_full(row) or (row.first and not row.alone))


def told_of(roster: Roster, row: Row, fate: Fate, *, among: bool) -> Fate:
    """The fate of a line that may be a task: marked with all it names whom the file knows, and never nobody's.

    `among` tells that it is one of a list of tasks, or stands below it.
    """
    if row.depth or not (among or (row.own and fate.person is None)):
        return fate
    if named := named_in(roster, row.text):
        return replace(unsure(*named, because=reasons.TASK), passing=True)
    if heads_tasks(row.text) and (fate.candidates or (fate.person and _ITEMS.search(row.text))):
        return replace(unsure(because=reasons.MAYBE_OWN_TASK), passing=True)
    return fate


def with_named(roster: Roster, row: Row, fate: Fate) -> Fate:
    """The mark of a line that begins with nobody, with all it names whom the file knows."""
    begun = row.first and row.opening.lead is None
    if row.depth or fate.candidates is None or not (begun or fate.candidates == ()):
        return fate
    return unsure(*named_in(roster, row.text), *fate.candidates, because=fate.because)


def _names_in_full(row: Row) -> bool:
    lead = row.opening.lead
    return lead is not None and lead.name.full and lead.strength is Strength.STRONG


def _is_of_a_day(text: str) -> bool:
    head, colon, rest = text.partition(":")
    said = aligned(head).strip(" -–—*•#.").split()
    return bool(colon and rest.strip() and said) and len(said) <= _LONGEST_DAY and said[0] in weekdays()


def named_in(roster: Roster, text: str) -> list[Somebody]:
    """The people of the file whom a line names, by any part of their names."""
    found: dict[int, Somebody] = {}
    for word in words_of(text):
        if len(word.plain) < _SHORTEST or word.plain in not_names() | words("remarks"):
            continue
        if word.capital or not is_ordinary(word.plain):
            first = word.plain.split("-")[0]
            spoken = {word.plain, first, word.plain.removesuffix("s")} - {""}
            found |= {one.index: one for said in spoken for one in roster.with_part(said) if len(said) >= _SHORTEST}
    return [found[index] for index in sorted(found)]
