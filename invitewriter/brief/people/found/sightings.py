"""Finds every occurrence of a name in an item, and ranks the evidence that the notes are about its bearer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import aligned, phrases, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.called_contact import called_contact
from invitewriter.brief.people.found.columns import in_column
from invitewriter.brief.people.found.met import enumerated, met
from invitewriter.brief.people.found.mid_sentence import amid
from invitewriter.brief.people.found.openings import opening_names
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.found.sites import is_place
from invitewriter.brief.people.names.letter_case import calmed
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.marks import mark_at
from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.brief.people.names.unlisted import name_as_written
from invitewriter.brief.people.names.words import AND
from invitewriter.domain import value
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_LABEL = compile_later(r"\W*([^\W\d_][^:=|\n]{1,30}?)\s*[:=|]\s*")
_NEXT_PRESENT = compile_later(
    rf"\s*(?:\([^()\n]{{1,80}}\)|[–-] [^,;\n]{{1,60}}|, [^\W\dA-Z_][^,;\n]{{1,60}})?\s*(?:[,;/|·&+]|\b(?:{AND})\b)\s*"
)
_AFTER = compile_later(r"\s([^\W\d_])")
_NUMBERED = compile_later(r"[^\W\d_]{3,} (?:[Nn]o\.? ?|[Nn]r\.? ?|n\.? ?º? ?|n° ?)?\d{1,3}$")
"""A label that says where somebody stood or sat: "Stand 14", "Tisch 3"."""


@value
class Sighting:
    """A name where it stands: in the item of that index."""

    name: Name
    rank: Rank
    index: int
    listed: bool = False
    """Whether it stands in a list of those present."""
    told: bool = False
    """Whether more than the head of a line speaks for it: a label, a title, the notes' first line, words for meeting."""
    sure: bool = False
    """Whether no list of names needs to bear out that it is one: after a label, words for meeting, or "and" behind another."""
    doubted: bool = False
    """Whether it is a single word before a colon or a dash, which may be anything."""


def sightings_in(index: int, entry: Entry, language: str, *, opens: bool, by_trade: bool = False) -> Iterator[Sighting]:
    """The names in an item; `opens` tells whether no more than titles stand before it, `by_trade` that a trade does."""
    item, text = entry.item, entry.text
    if is_listed(item):
        for name, rank in _present(text, language):
            yield Sighting(name=name, rank=rank, index=index, listed=True)
        return
    told = [*_labelled(item, text, language, opens=opens), *met(text, language)]
    told += _named_first(text, language) if opens and not told else []
    listed = bool(told) and told[0][1] is Rank.FULL
    for name, rank in told:
        yield Sighting(name=name, rank=rank, index=index, listed=listed, told=not listed, sure=True)
    yield from _in_row(index, entry, language)
    titled = heads.is_title_line(item, text, opens=opens)
    headed = list(_headed(item, text, language, opens=opens))
    if titled and not headed and not told:
        headed = [(name, Rank.MET) for name in heads.titular(text, language)]
    if opens and not (headed or told or item.kind in {Kind.BULLET, Kind.ROW}):
        told = [(name, Rank.MET) for name in opening_names(text, language, by_trade=by_trade)]
        yield from (Sighting(name=name, rank=rank, index=index, told=True, sure=True) for name, rank in told)
    yield from _at_head(headed, index, told=titled or (opens and item.kind is not Kind.BULLET))
    taken = [(name.start, name.end) for name, _ in (*told, *headed)]
    for name, rank in amid(text, taken, language, opens=opens):
        yield Sighting(name=name, rank=rank, index=index)


def _in_row(index: int, entry: Entry, language: str) -> Iterator[Sighting]:
    """The name in a row of a table whose head says that people stand in that column."""
    if entry.item.kind is Kind.ROW:
        for name in in_column(entry.item, entry.text, language):
            yield Sighting(name=name, rank=Rank.FULL, index=index, sure=True)


def _at_head(headed: Sequence[tuple[Name, Rank]], index: int, *, told: bool) -> Iterator[Sighting]:
    """The names that a line begins with, each of which bears out those after it."""
    borne_out = any(is_plausible(name) for name, _ in headed[:1] if len(headed) > 1)
    for number, (name, rank) in enumerate(headed):
        doubted = rank is Rank.PERHAPS and not name.known
        yield Sighting(name=name, rank=rank, index=index, told=told, sure=number > 0 and borne_out, doubted=doubted)


def is_listed(item: Item) -> bool:
    """Whether an item stands under a heading for those present."""
    return bool(item.headings) and phrases("people.lists").fullmatch(plain(item.headings[-1]).strip(" :"))


def lone_words(texts: Iterable[str], language: str) -> set[str]:
    """The plain words that somebody is called by alone: a capital, no preposition before it, a small word after it."""
    lone: set[str] = set()
    for text in texts:
        before = ""
        for match in WHOLE_WORD.finditer(text):
            called = match[0][0].isupper() and before not in word_set("people.before_object", language)
            if called and (after := _AFTER.match(text, match.end())) and after[1].islower():
                lone.add(plain(match[0]))
            before = plain(match[0])
    return lone


def _present(text: str, language: str) -> Iterator[tuple[Name, Rank]]:
    """The names in a line of a list of those present."""
    names = list(enumerated(calmed(text), heads.start_of(text), language, _NEXT_PRESENT))
    mark = None if names else mark_at(text, heads.start_of(text))
    for name in [*names, *([mark] if mark else [])]:
        yield name, Rank.FULL if name.sure else Rank.MENTIONED


def _labelled(item: Item, text: str, language: str, *, opens: bool) -> Iterator[tuple[Name, Rank]]:
    """The name after "Contact:", in the same line or under it as a heading; and all that stand after "Present:"."""
    label = _LABEL.match(text)
    word = plain(label[1]) if label else ""
    under = plain(item.headings[-1]) if item.headings else ""
    if label and phrases("people.lists").fullmatch(word):
        yield from ((name, Rank.FULL) for name in enumerated(text, label.end(), language, _NEXT_PRESENT))
    elif label and phrases("people.labels").fullmatch(word):
        labelled = _behind_label(text, label.end(), language)
        if labelled and (labelled.known or labelled.titled or not heads.capital_after(text, labelled.end)):
            yield labelled, Rank.LABELLED
    elif phrases("people.labels").fullmatch(under):
        first = name_at(text, heads.start_of(text), language)
        if first and heads.is_separated(text, first.end):
            yield first, Rank.LABELLED
    elif label and word in word_set("people.parties", language):
        yield from ((name, Rank.PERHAPS) for name in [name_at(text, label.end(), language)] if name)
    else:
        yield from ((name, Rank.LABELLED) for name in _called_contact(item, text, language))
        yield from _placed(text, label, language, opens=opens) if label else ()


def _named_first(text: str, language: str) -> list[tuple[Name, Rank]]:
    """The name that notes begin with behind a bare word for a name, or for being called so: "Name Orla.", "Heißt Orla."."""
    start = heads.start_of(text)
    told = phrases("people.bare_called", language).match(aligned(text)[start:])
    name = (
        name_at(text, start + told.end() + 1, language) if told and text.startswith(" ", start + told.end()) else None
    )
    return [(name, Rank.LABELLED)] if name and heads.is_separated(text, name.end) else []


def _called_contact(item: Item, text: str, language: str) -> Iterator[Name]:
    """The name behind a noun for whom one talks to, at the beginning of a sentence: "Our contact there: Ana Kovač", "Kontaktperson Ana Kovač, Töpferin"."""
    if not word_set("people.contact_nouns", language).isdisjoint(plain(text).replace(":", " ").split()):
        yield from called_contact(text, language, marked=item.kind is not Kind.PROSE)


def _behind_label(text: str, start: int, language: str) -> Name | None:
    name = name_at(text, start, language)
    if name and not text[name.end : name.end + 1].isalnum():
        return name
    return name_as_written(text, start, language)


def _placed(text: str, label: re.Match[str], language: str, *, opens: bool) -> Iterator[tuple[Name, Rank]]:
    """The name after what somebody is or where they stood: "District nurse = Ana Kovač", "Stand 14: Pilar, paper theatres"."""
    name = name_at(text, label.end(), language)
    if not name:
        return
    is_one = opens and label[0].rstrip().endswith("=") and name.full
    stood = (
        label[1][-1].isdigit()
        and _NUMBERED.search(label[1])
        and is_plausible(name)
        and heads.is_separated(text, name.end)
    )
    if stood:
        yield from ((one, Rank.MET) for one in enumerated(text, label.end(), language))
    elif (is_one and text[name.end : name.end + 1] in {"", ".", ",", ";", ":"}) or (
        opens and name.full and _is_met(text, label[1], name, language)
    ):
        yield name, Rank.MET


def _is_met(text: str, label: str, name: Name, language: str) -> bool:
    """Whether a whole name stands alone behind what was had with somebody, and when: "Intro call, Thursday 4pm: Ravi Senev, Colombo"."""
    had = next(phrases("people.occasions", language).finditer(aligned(label)), None)
    strange = not any(map(lexicon(language or "en").is_common, name.tokens)) and not is_place(text, name)
    alone = heads.is_separated(text, name.end) and not list(heads.following(text, name, language))
    return had is not None and strange and alone


def _headed(item: Item, text: str, language: str, *, opens: bool) -> Iterator[tuple[Name, Rank]]:
    """The names that an item begins with, where they stand for whom it is about."""
    names, sure = heads.leading(item, text, language, opens=opens)
    if names and not names[0].full and names[0].tokens[0] in word_set("people.parties", language):
        return  # "Client: Ana Kovač"
    yield from ((name, Rank.MET if sure else Rank.PERHAPS) for name in names)
