"""Finds the person to whom alone the notes say that the letter goes: "only write to Ana", "Tom = the one to write to"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import aligned, openings, phrases, word_set
from invitewriter.brief.people.found.columns import in_column
from invitewriter.brief.people.found.everyone import Person
from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.found.met import singled
from invitewriter.brief.people.names.reading import Name, compatible, name_at
from invitewriter.notes import Kind
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_BESIDE = compile_later(r"\s*[(,:=–—-]\s*(?:[^\W\d_]+,?\s+){0,2}")
"""What may stand between a name and the wish to write to its bearer."""
_NEAR = 15
"""Characters before a wish in which a "no" turns it round."""


def addressed(
    people: Sequence[Person], entries: Sequence[Entry], unread: Collection[int], language: str
) -> Person | None:
    """The one of several people to whom the notes say that the letter goes; None where they say so of nobody, or of two."""
    found: dict[str, Person] = {}
    for index, entry in enumerate(entries):
        for name in [] if index in unread else _named(entry, language):
            same = [person for person in people if compatible(name, person.name)]
            if len(same) == 1:
                found[same[0].name.text] = same[0]
    return next(iter(found.values())) if len(found) == 1 else None


def _named(entry: Entry, language: str) -> list[Name]:
    """The name behind words for the only letter or for the one of all, else the one that a line for whom to write to begins with."""
    read = aligned(entry.text)
    ends = [match.end() for match in openings("people.only_to", language).finditer(read)]
    names = [name for end in ends if (name := name_at(entry.text, end + entry.text[end:].startswith(" "), language))]
    last = word_set("people.only_tail", language)
    told = [name for name in names if last.issuperset(LETTERS.findall(read[name.end :]))]
    told = told or [*singled(entry.text, language)] or [*_wished(entry, read, language)]
    if told or not phrases("people.to_write_to", language).search(read):
        return told
    head = _head(entry.text, language)
    return [head] if head else []


def _head(text: str, language: str) -> Name | None:
    """The name that a line begins with, or has behind its first word: "Zu Ana (...)"."""
    for word in [*LETTERS.finditer(text)][:2]:
        small = word.start() > LEAD and text[: word.start()].strip().lower() not in word_set(
            "people.before_object", language
        )
        if not small and (name := name_at(text, word.start(), language)):
            return name
    return None


def _wished(entry: Entry, read: str, language: str) -> Iterator[Name]:
    """The name whose row, or whose brackets or colon right behind it, say that they are to be written to."""
    for match in phrases("people.wishes", language).finditer(read):
        if not word_set("silence.nos", language).isdisjoint(
            LETTERS.findall(read[max(0, match.start() - _NEAR) : match.start()])
        ):
            continue
        head = None if entry.item.kind is Kind.ROW else _head(entry.text, language)
        if head and _BESIDE.fullmatch(entry.text, head.end, match.start()):
            yield head
        yield from in_column(entry.item, entry.text, language)
