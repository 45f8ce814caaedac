"""Finds the contact of whom notes say that the sender never learned the name, and tell only by "she" or "he": "I did not ask her name. She ..."."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import LANGUAGES, accented_phrases, aligned, entry_of, phrases
from invitewriter.brief.people.found.everyone import Person, Rank
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.people.whose.acting import does_own
from invitewriter.notes import Kind
from invitewriter.text.folding import plain

_GENDERS = ("she", "he")


def nameless_contact(
    people: Sequence[Person], entries: Sequence[Entry], unread: Collection[int], language: str
) -> Person | None:
    """Whoever is told of by one pronoun alone, in notes that name nobody and say that the name is not known; None where there is nobody."""
    read = [(i, e) for i, e in enumerate(entries) if i not in unread and e.item.kind is not Kind.COMMENT]
    told = [index for index, entry in read if phrases("people.name_unknown", language).search(aligned(entry.text))]
    if not told or people or not any(does_own(entry.text, language) for _, entry in read):
        return None
    code = language if language in LANGUAGES else "en"
    lowered = [entry.text.lower() for _, entry in read]
    found = [each for each in _GENDERS if any(accented_phrases(f"people.{each}", code).search(t) for t in lowered)]
    if len(found) != 1:
        return None
    text = entry_of(f"described/{code}", f"unnamed_{found[0]}")
    tokens = tuple(plain(text).split()[-1:])
    name = Name(text=text, tokens=tokens, start=0, end=len(text))
    return Person(name=name, rank=Rank.LABELLED, index=told[0], called=frozenset(), told=True, named=False)
