"""Sorts out people who are only mentioned, and whom the notes are not about: "Swears by Dorothy Hartley", "carved Judge Pomfret".

Notes kept for one contact often never name them: "Runs the night desk. Used to sing with the Grimethorpe Band". Whoever
is named there in passing is not whom they are about, and does not speak against the one who was asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import aligned, phrases, word_set
from invitewriter.brief.people.found.everyone import Person
from invitewriter.brief.people.found.frames import is_frame
from invitewriter.brief.people.found.heads import word_before
from invitewriter.brief.people.found.things_ahead import is_thing_ahead
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.brief.people.whose.acting import acts, does_own
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_HEAD = 4
"""A name with fewer characters before it stands at the beginning of its sentence."""
_SENTENCE = compile_later(r"[.!?;:–—]\s")
_BY_ITSELF = compile_later(r"\s*(?:[,.;:!?)]|$)")


def without_bystanders(people: Sequence[Person], entries: Sequence[Entry], asked: str, language: str) -> list[Person]:
    """The people without those only mentioned; all of them where the notes name who is `asked` for, or somebody the sender met."""
    words = {word for entry in entries for word in LETTERS.findall(entry.plain)}
    met = (person for person in people if person.main and not _is_of_the(person, entries[person.index].text, language))
    if any(met) or not words.isdisjoint(parse_name(asked).tokens):
        return list(people)
    return [person for person in people if not _is_bystander(person, entries[person.index].text, language)]


def without_framed(people: Sequence[Person], entries: Sequence[Entry], language: str) -> list[Person]:
    """The people without those who only seem to be named: in a first line that tells the occasion ("Weavers' supper, Kelso"), or by a thing ("Bush radio")."""
    first = next((index for index, entry in enumerate(entries) if entry.item.kind is not Kind.HEADING), None)
    framed = first is not None and is_frame(entries[first].text, language)
    return [
        person
        for person in people
        if person.often > 1
        or not ((framed and person.index == first) or is_thing_ahead(entries[person.index].text, person.name, language))
    ]


def _is_of_the(person: Person, text: str, language: str) -> bool:
    """Whether an English article stands before a name, as before no person's: "met at the Kendal fair"."""
    return language == "en" and word_before(aligned(text), person.name.start) in word_set("people.articles", language)


def _is_bystander(person: Person, text: str, language: str) -> bool:
    """Whether somebody is named only once, within a sentence in which neither they nor the sender does anything."""
    name, lowered = person.name, aligned(text)
    if _is_of_the(person, text, language):
        return True
    sentence = _SENTENCE.split(lowered[: name.start])[-1]
    if person.often > 1 or len(sentence.strip()) < _HEAD or does_own(text, language):
        return False
    if phrases("people.meeting", language).search(lowered) or acts(name, lowered, language):
        return False
    if word_before(lowered, name.start) in word_set("people.alongside"):  # "talked about bees with Ana"
        return False
    return bool(_BY_ITSELF.match(lowered, name.end)) or _goes_on_small(lowered[name.end :], language)


def _goes_on_small(rest: str, language: str) -> bool:
    """Whether a function word that is no verb follows, as behind an object: "by Leach at", "Saramago no autocarro"."""
    word = LETTERS.search(rest)
    small = lexicon(language or "en").sets["small"] - word_set("people.acts", language)
    return word is not None and plain(word[0]) in small
