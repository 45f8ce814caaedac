"""Lists of the sender's own tasks on one line, "Zuhause: Reisekosten, Stieglitz anrufen": whose they are is not told."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.batching.scribbles import reasons
from invitewriter.batching.scribbles.fate import Fate, unsure
from invitewriter.batching.scribbles.headings import weekdays
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_ordinary, not_names, sayings, words
from invitewriter.batching.scribbles.naming import Strength
from invitewriter.batching.scribbles.opening import heads_tasks, words_of
from invitewriter.batching.scribbles.roster import Roster, Somebody
from invitewriter.brief.lexicon import aligned

_SHORTEST, _LONGEST_DAY = 3, 3
_ITEMS = re.compile(r":.*\w\s*[,;/+]\s*\w")


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
