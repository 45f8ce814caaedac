"""Two people of one name whom the notes tell apart by what stands behind it: "Ana from the mill and Ana from the forge", "Ana (tiles), Ana (glass)"."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.found.everyone import Person
from invitewriter.text.folding import plain
from invitewriter.text.patterns import CAPITAL_LETTER

_FARTHEST = 60
"""So many characters may lie between what tells the one apart and the name of the other."""


def told_apart(contact: Person, entries: Sequence[Entry], unread: Collection[int], *, sought: bool) -> Person | Unsure:
    """The contact; marked as a namesake where another is called so, and Unsure where only the notes (`sought`) tell whom the letter is to."""
    if not contact.named:
        return contact
    texts = [entry.text for index, entry in enumerate(entries) if index not in unread]
    if not (two := next(filter(None, (_namesakes(text, contact) for text in texts)), ())):
        return contact
    return (
        Unsure(why="either", candidates=two, named=two, given=contact.name.text)
        if sought
        else replace(contact, namesake=True)
    )


def _namesakes(text: str, contact: Person) -> tuple[str, ...]:
    """The two as a sentence names them, one soon behind the other, and each with something else behind the name."""
    for one, other in pairwise(_told_by().finditer(text)):
        same = one["name"] == other["name"] and plain(one["name"]).strip(".") == contact.name.tokens[0]
        near = other.start() - one.end() <= _FARTHEST
        if same and near and bool(one["aside"]) == bool(other["aside"]) and plain(_mark(one)) != plain(_mark(other)):
            return (one[0], other[0])
    return ()


def _mark(told: re.Match[str]) -> str:
    return str(told["aside"] or told["whence"])


@functools.cache
def _told_by() -> re.Pattern[str]:
    whence = "|".join(sorted(word_set("people.of") | word_set("people.asked_whence")))
    behind = rf"\((?P<aside>[^()]{{2,40}})\)|(?:{whence}) (?P<whence>(?:[^\W\d_]+ ){{0,2}}?{CAPITAL_LETTER}[\w-]+)"
    return re.compile(rf"(?<![\w@.-])(?P<name>{CAPITAL_LETTER}(?:[^\W\d_]+|\.)) (?:{behind})")
