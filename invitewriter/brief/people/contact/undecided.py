"""Declines where the sender does not know which of two people they met: "One is A. Marić, one is A. Perković. No idea which"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.brief.people.names.titles import past_colon
from invitewriter.brief.words import aligned, phrases

_TWO = 2


def undecided(entries: Sequence[Entry], unread: Collection[int], language: str) -> Unsure | None:
    """The doubt, with the two people as candidates; None where the notes express no such doubt."""
    read = [entry for index, entry in enumerate(entries) if index not in unread]
    if not any(phrases("people.which_one", language).search(aligned(entry.text)) for entry in read):
        return None
    for entry in read:
        names = list(dict.fromkeys(name.text for name in _each(entry.text, language)))
        if len(names) == _TWO:
            return Unsure(why="which_one", candidates=tuple(names), named=tuple(names))
    return None


def _each(text: str, language: str) -> Iterator[Name]:
    """The names behind "one is" and "the other is"."""
    for match in phrases("people.one_of_two", language).finditer(aligned(text)):
        name = name_at(text, past_colon(text, match.end()), language)
        yield from [name] if name else []
