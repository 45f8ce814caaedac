"""Leaves out whoever is only talked about, read or liked, and what is a place's name, where notes tell of somebody whom they do not name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import aligned, any_phrases, phrases, word_set
from invitewriter.brief.people.found.everyone import Person
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_QUOTED = compile_later(r"[“„«\"][^“”„«»\"]*$")
_LEADS = ("people.topics", "people.before_places")
_LEAD = compile_later(r"\S+")
_MARKS = frozenset(",.;!)")
_BEFORE = 4
"""Among so many first words behind "we talked" stands the "about"."""
_ROW = 500
"""So many characters before a name a row of topics may have begun: the text before each of many names is not read from its beginning."""
_BEHIND = 2
"""So many words behind an article may hold the noun for somebody: "an old man"."""


def without_topics(people: Sequence[Person], entries: Sequence[Entry], language: str) -> list[Person]:
    """The people; where somebody unnamed is told of ("an old man"), without those named nowhere but as what the talk was of, or where."""
    people = [person for person in people if not _is_of_group(person, entries, language)]
    if not people or not any(_tells_of_unnamed(entry.plain, language) for entry in entries):
        return list(people)
    return [person for person in people if not _is_topic(person, entries, language)]


def _is_of_group(person: Person, entries: Sequence[Entry], language: str) -> bool:
    """Whether it is no name that anybody is known to bear, and stands as whose meeting it was: "Treffen der Stadtgärtner"."""
    if person.name.known or person.name.full:
        return False
    before = [
        _LEAD.findall(entry.text[: entry.text.find(person.name.text)])[-2:]
        for entry in entries
        if person.name.text in entry.text
    ]
    genitives = word_set("people.genitives", language)
    return bool(before) and all(len(lead) > 1 and lead[1] in genitives and lead[0][0].isupper() for lead in before)


def _tells_of_unnamed(text: str, language: str) -> bool:
    words = LETTERS.findall(text)
    articles = word_set("people.indefinite", language) | word_set("people.articles", language)
    somebody = word_set("people.somebody", language)
    found = (at for at, word in enumerate(words) if word in articles)
    return any(not somebody.isdisjoint(words[at + 1 : at + 1 + _BEHIND]) for at in found)


def _is_topic(person: Person, entries: Sequence[Entry], language: str) -> bool:
    leads = [lead for entry in entries for lead in _leads(entry, person)]
    return bool(leads) and all(leads_to_topic(lead, language) for lead in leads)


def _leads(entry: Entry, person: Person) -> Iterator[str]:
    """What stands before each occurrence of a name."""
    read, name = aligned(entry.text), plain(person.name.text)
    start = read.find(name)
    while start >= 0:
        yield read[:start]
        start = read.find(name, start + len(name))


def leads_to_topic(lead: str, language: str) -> bool:
    """Whether right before a name words stand for talking about, reading or liking; or it is in what somebody is quoted to have said."""
    lead = lead.rstrip()
    if any(match.end() == len(lead) for match in any_phrases(_LEADS, language).finditer(lead)):
        return True
    return _QUOTED.search(lead) is not None


def is_one_of_topics(lowered: str, start: int, end: int, language: str) -> bool:
    """Whether a name stands in a row of what "we" talked about, behind another topic: "we talked about bees, Francis Bacon and pears"."""
    lead = lowered[max(0, start - _ROW) : start]
    talks = list(phrases("private/work.talk", language).finditer(lead))
    row = lead[talks[-1].end() :] if talks else ""
    before, after = LETTERS.findall(row), LETTERS.match(lowered[end:].lstrip())
    joined = row.rstrip().endswith(",") or (before[-1:] and before[-1] in word_set("joins.and"))
    goes_on = not lowered[end:].strip() or lowered[end] in _MARKS or (after and after[0] in word_set("joins.and"))
    about = word_set("people.before_object", language) - word_set("people.alongside", language)
    verb = LETTERS.findall(talks[-1][0])[-1:] if talks else []
    return bool(joined and goes_on) and not about.isdisjoint([*verb, *before[:_BEFORE]])
