"""Who is in the notes, how sure that is, and which of them the letter is to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from enum import IntEnum

from invitewriter.brief.names import Name, compatible, name_at
from invitewriter.brief.words import aligned, phrases, whole, word_set
from invitewriter.domain import value
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.normalise import normalise

_WORD = re.compile(r"(?<![\w'’@.-])[^\W\d_][\w'’-]*")
_LABEL = re.compile(r"\W*([^\W\d_][^:=|\n]{1,30}?)\s*[:=|]\s*")
_LEAD = re.compile(r"[^\w\"'(\[]*")
_SEPARATED = re.compile(r"\s*(?:[,;:(|·/=&]|[-–—]+\s|[^\w\s.'\"’-]|\.?\s*$)")
_PLAIN_AFTER = re.compile(r"\s*[,;:(|·–—/-]+\s*[^\W\d_A-Z]")
_ARTICLE = re.compile(r"\b(?:the|a|an|der|die|das|dem|den|el|la|los|le|les|l'|o|os|il|lo)\s*$", re.IGNORECASE)
_NEXT = re.compile(r"\s*(?:,|&|\+|\b(?:and|und|y|et|e)\b)\s+")
_AFTER = re.compile(r"\s([^\W\d_])")
_ANOTHER_CAPITAL = re.compile(r"\s[^\W\d_]")


class Rank(IntEnum):
    """What speaks for somebody's being the one the notes are about."""

    MENTIONED = 0
    FULL = 1
    """Named in full somewhere, or in a list of those present."""
    PERHAPS = 2
    """Where people stand, but the one word might be something else."""
    MET = 3
    """A heading, a row, the head of a line, or after words for meeting."""
    LABELLED = 4
    """After "Contact:" or its like."""


@value
class Sighting:
    """A name where it stands: in the item of that index."""

    name: Name
    rank: Rank
    index: int


@value
class Person:
    """Somebody in the notes, under the fullest of the names they are given there."""

    name: Name
    rank: Rank
    index: int
    """Of the first item that names them."""
    called: frozenset[str]
    """The plain words that mean them: first name, last name, nickname."""

    @property
    def main(self) -> bool:
        """Whether the notes bring them in as someone the sender dealt with."""
        return self.rank >= Rank.PERHAPS


def find_people(items: Sequence[Item], skipped: Collection[int], language: str) -> list[Person]:
    """The people the items name, in the order in which they come; the items of the `skipped` indices are not read."""
    read = [(index, item) for index, item in enumerate(items) if index not in skipped]
    sightings = [s for index, item in read for s in _sightings(index, item, language, opens=index == read[0][0])]
    return merged(_believable(sightings, _lone_words((item for _, item in read), language)))


def merged(sightings: Sequence[Sighting]) -> list[Person]:
    """One person for each that the sightings tell apart; a name that may be two people's stands for neither."""
    people: list[list[Sighting]] = []
    for sighting in sorted(sightings, key=lambda s: -len(s.name.tokens)):
        same = [group for group in people if compatible(sighting.name, group[0].name)]
        if not same:
            people.append([sighting])
        elif len(same) == 1:
            same[0].append(sighting)
    return sorted(map(_person, people), key=lambda person: person.index)


def _person(sightings: Sequence[Sighting]) -> Person:
    name = sightings[0].name
    nicknames = {s.name.nickname for s in sightings if s.name.nickname}
    return Person(
        name=name,
        rank=max(s.rank for s in sightings),
        index=min(s.index for s in sightings),
        called=frozenset({name.tokens[0], name.tokens[-1]} | nicknames),
    )


def _believable(sightings: Sequence[Sighting], lone: Collection[str]) -> list[Sighting]:
    """Without the capitals in mid-sentence that nothing shows to be a person's: "Fairlow Ferries"."""
    return [
        s
        for s in sightings
        if s.rank > Rank.FULL or s.name.known or s.name.titled or s.name.tokens[0] in lone or _is_kin(s.name)
    ]


def _lone_words(items: Iterator[Item], language: str) -> set[str]:
    """The plain words that somebody is called by alone: a capital, no preposition before it, a small word after it."""
    lone: set[str] = set()
    for item in items:
        before = ""
        for match in _WORD.finditer(item.text):
            called = match[0][0].isupper() and before not in word_set("people.before_object", language)
            if called and (after := _AFTER.match(item.text, match.end())) and after[1].islower():
                lone.add(plain(match[0]))
            before = plain(match[0])
    return lone


def _capital_after(text: str, position: int) -> bool:
    after = _ANOTHER_CAPITAL.match(text, position)
    return bool(after) and after[0][-1].isupper()


def _is_kin(name: Name) -> bool:
    return name.tokens[0] in word_set("people.kin")


def _sightings(index: int, item: Item, language: str, *, opens: bool) -> Iterator[Sighting]:
    text = normalise(item.text).text
    found = [*_labelled(item, text, language), *_leading(item, text, language, opens=opens), *_met(text, language)]
    taken = [(name.start, name.end) for name, _ in found]
    listed = bool(item.headings) and whole("people.lists").fullmatch(plain(item.headings[-1])) is not None
    for name, rank in [*found, *((name, rank) for name, rank in _standing(text, taken, language))]:
        yield Sighting(name=name, rank=min(rank, Rank.FULL) if listed else rank, index=index)


def _labelled(item: Item, text: str, language: str) -> Iterator[tuple[Name, Rank]]:
    """The name after "Contact:", in the same line or under it as a heading."""
    label = _LABEL.match(text)
    word = plain(label[1]) if label else ""
    if label and whole("people.lists").fullmatch(word):
        for name in _enumerated(text, label.end(), language):
            yield name, Rank.FULL
    elif label and whole("people.labels").fullmatch(word):
        name = name_at(text, label.end(), language)
        if name and (name.known or name.titled or not _capital_after(text, name.end)):
            yield name, Rank.LABELLED
    elif item.headings and whole("people.labels").fullmatch(plain(item.headings[-1])):
        name = name_at(text, _start(text), language)
        if name and _SEPARATED.match(text, name.end):
            yield name, Rank.LABELLED


def _leading(item: Item, text: str, language: str, *, opens: bool) -> Iterator[tuple[Name, Rank]]:
    """The name that an item begins with, where it stands for the person the item is about."""
    name = name_at(text, _start(text), language)
    if not name or not _SEPARATED.match(text, name.end):
        return
    sure = name.full or name.known or name.titled
    match item.kind:
        case Kind.HEADING | Kind.ROW:
            yield name, Rank.MET if sure else Rank.PERHAPS
        case Kind.BULLET if sure:
            yield name, Rank.MET
        case Kind.PROSE | Kind.QUOTE if name.full or (name.titled and opens):
            alone = not _WORD.search(text, name.end)
            if opens or alone or name.known or name.titled or _PLAIN_AFTER.match(text, name.end):
                yield name, Rank.MET
        case Kind.PROSE if name.known and (opens or not _WORD.search(text, name.end)):
            yield name, Rank.PERHAPS


def _met(text: str, language: str) -> Iterator[tuple[Name, Rank]]:
    """The names after words for meeting: "met", "talked to", "sat next to"."""
    for match in phrases("people.meeting", language).finditer(aligned(text)):
        for name in _enumerated(text, match.end(), language):
            yield name, Rank.MET if name.full or name.known or name.titled else Rank.PERHAPS


def _enumerated(text: str, position: int, language: str) -> Iterator[Name]:
    """The names that stand in a row: "Ana Kovač, Tom Reed and Eva"."""
    while position < len(text):
        while position < len(text) and text[position] in " :":
            position += 1
        name = name_at(text, position, language)
        if not name or (_capital_after(text, name.end) and not name.known):
            return
        yield name
        following = _NEXT.match(text, name.end)
        position = following.end() if following else len(text)


def _standing(text: str, taken: Collection[tuple[int, int]], language: str) -> Iterator[tuple[Name, Rank]]:
    """The other names in a sentence."""
    end = 0
    for match in _WORD.finditer(text):
        if match.start() < end or not match[0][0].isupper():
            continue
        if any(start <= match.start() < stop for start, stop in taken):
            continue
        name = name_at(text, match.start(), language) or _kin_at(match)
        if name and not (_capital_after(text, name.end) and not name.known):
            end = name.end
            if name.full and not _ARTICLE.search(text, 0, name.start):
                yield name, Rank.FULL
            elif name.known or name.titled or _is_kin(name) or _says(text, name.end, language):
                yield name, Rank.MENTIONED


def _kin_at(match: re.Match[str]) -> Name | None:
    word = plain(match[0]).removesuffix("'s")
    if word not in word_set("people.kin"):
        return None
    return Name(text=match[0][: len(word)], tokens=(word,), start=match.start(), end=match.start() + len(word))


def _says(text: str, position: int, language: str) -> bool:
    following = _WORD.search(text, position)
    return following is not None and following.start() - position <= 1 and lexicon(language or "en").has("says", plain(following[0]))


def _start(text: str) -> int:
    lead = _LEAD.match(text)
    return lead.end() if lead else 0
