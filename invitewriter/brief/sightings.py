"""Finds names where they stand in the notes, and what speaks for their bearer's being the one the notes are about."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from enum import IntEnum

from invitewriter.brief.entries import Entry
from invitewriter.brief.names import Name, name_at
from invitewriter.brief.words import aligned, phrases, word_set
from invitewriter.domain import value
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"(?<![\w'’@.-])[^\W\d_][\w'’-]*")
_LABEL = compile_later(r"\W*([^\W\d_][^:=|\n]{1,30}?)\s*[:=|]\s*")
_LEAD = compile_later(r"[^\w\"'(\[]*")
_INNER = compile_later(r"\b(?:Mac|Mc|O'|Fitz|De|Di|Le|La|Van)(?=[^\W\d_a-z])")
_BEFORE = compile_later(r"([^\W\d_][\w'’/-]*|&|\+)\W*$")
_LONGEST_WORD = 30
_LONGEST_SHOUT = 3
_SEPARATED = compile_later(r"\s*(?:[,;:(|·/=&]|[-–—]+\s|[^\w\s.'\"’-]|\.?\s*$)")
_SHOUTED = compile_later(r"\W*((?:[^\W\d_a-z]{2,}[ -]){1,2}[^\W\d_a-z]{3,})(?=\s*[(,:|–-])")
_PLAIN_AFTER = compile_later(r"\s*[,;:(|·–—/-]+\s*[^\W\d_A-Z]")
_DESCRIPTION = compile_later(r"\s+(?:[^\W\dA-Z_][\w'-]*\s+){1,4}(?=[^\W\d_a-z])")
_NEXT = compile_later(r"\s*(?:,|&|\+|\b(?:and|und|y|et|e)\b)\s+")
_AFTER = compile_later(r"\s([^\W\d_])")


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


def sightings_in(index: int, entry: Entry, language: str, *, opens: bool) -> Iterator[Sighting]:
    item, text = entry.item, entry.text
    found = [*_labelled(item, text, language), *_leading(item, text, language, opens=opens), *_met(text, language)]
    taken = [(name.start, name.end) for name, _ in found]
    listed = bool(item.headings) and phrases("people.lists").fullmatch(plain(item.headings[-1]))
    for name, rank in [*found, *((name, rank) for name, rank in _standing(text, taken, language))]:
        yield Sighting(name=name, rank=min(rank, Rank.FULL) if listed else rank, index=index)


def lone_words(texts: Iterable[str], language: str) -> set[str]:
    """The plain words that somebody is called by alone: a capital, no preposition before it, a small word after it."""
    lone: set[str] = set()
    for text in texts:
        before = ""
        for match in _WORD.finditer(text):
            called = match[0][0].isupper() and before not in word_set("people.before_object", language)
            if called and (after := _AFTER.match(text, match.end())) and after[1].islower():
                lone.add(plain(match[0]))
            before = plain(match[0])
    return lone


def _labelled(item: Item, text: str, language: str) -> Iterator[tuple[Name, Rank]]:
    """The name after "Contact:", in the same line or under it as a heading."""
    label = _LABEL.match(text)
    word = plain(label[1]) if label else ""
    under = plain(item.headings[-1]) if item.headings else ""
    if label and phrases("people.lists").fullmatch(word):
        yield from ((name, Rank.FULL) for name in _enumerated(text, label.end(), language))
    elif label and phrases("people.labels").fullmatch(word):
        labelled = name_at(text, label.end(), language)
        if labelled and (labelled.known or labelled.titled or not _capital_after(text, labelled.end)):
            yield labelled, Rank.LABELLED
    elif phrases("people.labels").fullmatch(under):
        first = name_at(text, _start(text), language)
        if first and _SEPARATED.match(text, first.end):
            yield first, Rank.LABELLED


def _leading(item: Item, text: str, language: str, *, opens: bool) -> Iterator[tuple[Name, Rank]]:
    """The name that an item begins with, where it stands for the person the item is about."""
    name = name_at(calmed(text), _start(text), language)
    if not name or not _SEPARATED.match(text, name.end) or _relates(name):
        return
    sure = name.full or name.known or name.titled
    match item.kind:
        case Kind.HEADING | Kind.ROW:
            yield name, Rank.MET if sure else Rank.PERHAPS
        case Kind.BULLET if sure:
            yield name, Rank.MET
        case Kind.PROSE | Kind.QUOTE if name.full or (name.titled and opens):
            alone = not _WORD.search(text, name.end)
            if alone or is_surely_named(name) or _PLAIN_AFTER.match(text, name.end):
                yield name, Rank.MET
        case Kind.PROSE if name.known and (opens or not _WORD.search(text, name.end)):
            yield name, Rank.PERHAPS


def _relates(name: Name) -> bool:
    """Whether what looks like a name tells whose relative somebody is: "Ihr Bruder Karl"."""
    kin = (f"people.{key}" for key in ("women", "men", "anybody"))
    return name.full and name.tokens[0] in word_set("people.owners") and any(name.tokens[1] in word_set(k) for k in kin)


def _met(text: str, language: str) -> Iterator[tuple[Name, Rank]]:
    """The names after words for meeting: "met", "talked to", "sat next to"."""
    for match in phrases("people.meeting", language).finditer(aligned(text)):
        for name in _enumerated(text, _past_description(text, match.end()), language):
            yield name, Rank.MET if name.full or name.known or name.titled else Rank.PERHAPS


def _past_description(text: str, position: int) -> int:
    """Where the name begins after words for who they are: "met their founder Ana", "sat next to a potter called Ana"."""
    described = _DESCRIPTION.match(text, position)
    return described.end() if described else position


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
            if name.full and word_before(text, name.start) not in word_set("people.articles", language):
                yield name, Rank.FULL
            elif name.known or name.titled or is_kin(name) or _says(text, name.end, language):
                yield name, Rank.MENTIONED


def _kin_at(match: re.Match[str]) -> Name | None:
    word = plain(match[0]).removesuffix("'s")
    if word not in word_set("people.kin"):
        return None
    return Name(text=match[0][: len(word)], tokens=(word,), start=match.start(), end=match.start() + len(word))


def _says(text: str, position: int, language: str) -> bool:
    following = _WORD.search(text, position)
    return (
        following is not None
        and following.start() - position <= 1
        and lexicon(language or "en").has("says", plain(following[0]))
    )


def _capital_after(text: str, position: int) -> bool:
    after = _AFTER.match(text, position)
    return after is not None and after[1].isupper()


def word_before(text: str, position: int) -> str:
    """The plain word before `position`, or the bracket that opens there."""
    nearby = text[max(0, position - _LONGEST_WORD) : position]
    before = _BEFORE.search(nearby)
    return "(" if nearby.endswith("(") else plain(before[1]) if before else ""


def calmed(text: str) -> str:
    """A line in capitals as a name would be written, and a name in capitals that heads a line: "ANA KOVAČ (potter)"."""
    if text.isupper():
        return text.title() if 1 < len(text.split()) <= _LONGEST_SHOUT else text
    shouted = _SHOUTED.match(text)
    if not shouted or not shouted[1].isupper():
        return text
    return text[: shouted.start(1)] + shouted[1].title() + text[shouted.end() :]


def is_surely_named(name: Name) -> bool:
    """Whether the name itself shows that a person bears it: a given name, a title, "Lind-Ruiz", "MacAskill"."""
    return name.known or name.titled or any("-" in token for token in name.tokens[1:]) or bool(_INNER.search(name.text))


def is_kin(name: Name) -> bool:
    return name.tokens[0] in word_set("people.kin")


def _start(text: str) -> int:
    lead = _LEAD.match(text)
    return lead.end() if lead else 0
