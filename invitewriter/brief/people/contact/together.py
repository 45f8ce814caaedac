"""Asks whom of two the letter is to whom the notes name together in their first line about anybody: "Nia Pugh & Sam Pugh - larch fellers"."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.found.everyone import Person
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.brief.people.names.several import names_of
from invitewriter.brief.people.names.words import PARTICLES
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given
from invitewriter.text.patterns import compile_later

_END = compile_later(r"\s+[-–—]\s|\s*[:,(]|\s*$")
"""Where the head of a line ends."""


def named_together(people: Sequence[Person], entries: Sequence[Entry]) -> Unsure | None:
    """The doubt, with all who are named together as candidates; None where the first line about anybody is headed by one, or goes on."""
    if not people:
        return None
    head = _END.split(entries[min(person.index for person in people)].text)[0]
    names = tuple(names_of(head))
    if len(names) > 1 and all(map(_is_a_persons, names)):
        return Unsure(why="several", candidates=names, named=names)
    return None


def _is_a_persons(text: str) -> bool:
    name = parse_name(text)
    return is_plausible(name) and (name.full or is_given(name.tokens[0])) and not _goes_on(text)


def _goes_on(text: str) -> bool:
    """Whether a sentence goes on behind the name: "Tom Reed at the fair"."""
    return any(word.islower() and plain(word) not in PARTICLES for word in text.split())
