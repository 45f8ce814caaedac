"""Knows whom the notes themselves say that the letter is to, and to nobody else: "only write to Ana", "Tom = the one to write to"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.people.everyone import Person
from invitewriter.brief.people.names import Name, compatible, name_at
from invitewriter.brief.words import aligned, openings, phrases, word_set
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]+")
_LEAD = 3
"""Marks and spaces that may stand before the first word."""


def addressed(
    people: Sequence[Person], entries: Sequence[Entry], unread: Collection[int], language: str
) -> Person | None:
    """The one of several people to whom alone the notes say the letter is; None where they say so of none, or of two."""
    found: dict[str, Person] = {}
    for index, entry in enumerate(entries):
        for name in [] if index in unread else _named(entry, language):
            same = [person for person in people if compatible(name, person.name)]
            if len(same) == 1:
                found[same[0].name.text] = same[0]
    return next(iter(found.values())) if len(found) == 1 else None


def _named(entry: Entry, language: str) -> list[Name]:
    """The name behind words for the only letter, else the one that a line with "the one to write to" begins with."""
    read = aligned(entry.text)
    ends = [match.end() for match in openings("people.only_to", language).finditer(read)]
    names = [name for end in ends if (name := name_at(entry.text, end + entry.text[end:].startswith(" "), language))]
    last = word_set("people.only_tail", language)
    told = [name for name in names if last.issuperset(_WORD.findall(read[name.end :]))]
    if told or not phrases("people.to_write_to", language).search(read):
        return told
    first = _WORD.search(entry.text)
    head = name_at(entry.text, first.start(), language) if first and first.start() <= _LEAD else None
    return [head] if head else []
