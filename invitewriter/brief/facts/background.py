"""Finds the sentences that are about the sender or the event only, and are harmless: background for a letter, never facts about the contact.

Half of real notes is of that kind ("My first conference in years, and I'm glad I came"). They may only be used as the sender's own background:
where they were, what they did there, why something mattered. So a sentence must clearly be about the sender, stand near sentences about
the contact, and mention nobody else.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum

from invitewriter.brief.facts.passing import passes, without_titles
from invitewriter.brief.lexicon import either_of, word_set
from invitewriter.brief.people.names.words import is_capitalised_noun
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.thread import Told, Whose
from invitewriter.brief.private.wordbook import Place, wordbook
from invitewriter.brief.spoken import verbs_in
from invitewriter.domain import Secrecy
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WORD

FOLDER = "brief/words/own"
_ASIDES = "brief/words/asides"
_PLAIN = frozenset({"work", "harmless", "time", "hangs", "person", "reader", "concern"})
"""Kinds of marks (`private/marks.py`) that do not make a sentence private by themselves."""
_BODILY = frozenset({"illness", "body"})
"""Kinds of marks that make a sentence about the sender private even where the word is only a light one."""
_VIEWS = frozenset({"bad", "shun", "trait", "hush", "low"})
"""Kinds of words that judge somebody, or ask for silence about them."""
MOST = 12
"""The most background sentences a brief holds."""
_LAST = 4
"""So many of them are the last ones of the story, which tell what came of it; the others are the nearest to the contact's."""
_NEAR, _FAR, _OPENING = 10, 40, 3
"""A background sentence stands at most `_NEAR` items from one about the contact, `_FAR` under another heading, or among the first `_OPENING` items."""
_HEAD = 6
"""The subject of a sentence stands among so many first words."""
_HEADED = 2
"""A possessive of the sender's among so many first words belongs to the subject: "a minha palestra"."""
_PRIVATE = frozenset({Secrecy.PRIVATE, Secrecy.CIRCUMSTANCE, Secrecy.SILENCE})
_FEWEST, _MOST = 4, 60
"""The fewest and the most words of a background sentence."""
_BESIDE = compile_later(rf"([^\W\d_]+/?) (?=({CAPITAL_LETTER}\w*))")
_FOREIGN = compile_later(r"[@#<>\[\]{}|=\"“”„«»?]|https?:|^[^:]{0,30}:\s|\b[A-Z]\.(?= [a-z])")


class Company(IntEnum):
    """Who else a paragraph has mentioned so far, apart from the contact."""

    NONE = 0
    PEOPLE = 1
    PERSON = 2


def background(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> list[int]:
    """The indices of what may be told as the sender's own background, in order, at most `MOST`.

    `held` says why an item may not be told, by its index.
    """
    items = told.items
    facts = [i for i, owner in enumerate(told.found) if owner in {Whose.CONTACT, Whose.SHARED} and i not in held]
    facts = [i for i in facts if items[i].kind is not Kind.HEADING]
    anothers = _anothers(told, held)
    distant = dict[int, int]()
    for index in _possible(told, held, cast):
        title = items[index].headings
        beside = [abs(index - i) for i in facts if items[i].headings == title]
        apart = [abs(index - i) for i in facts if items[i].headings != title and title not in anothers]
        near = [*(d for d in beside if d <= _NEAR), *(d for d in apart if d <= _FAR)]
        near += [_NEAR] if index < _OPENING and facts else []
        if near:
            distant[index] = min(near)
    last = sorted(distant)[-_LAST:]
    nearest = sorted(distant.keys() - set(last), key=lambda index: (distant[index], index))[: MOST - _LAST]
    return sorted([*nearest, *last])


def _anothers(told: Told, held: Mapping[int, Secrecy]) -> set[tuple[str, ...]]:
    """The headings under which the story may be somebody else's: they name somebody, or something private stands there."""
    headed = {
        (*item.headings, item.text)
        for item, refs in zip(told.items, told.references, strict=True)
        if item.kind is Kind.HEADING and any(map(_is_person, refs))
    }
    return {
        item.headings
        for index, item in enumerate(told.items)
        if held.get(index) in _PRIVATE
        or any(item.headings[:depth] in headed for depth in range(1, len(item.headings) + 1))
    }


def _possible(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> Iterator[int]:
    company, before = Company.NONE, None
    for index, item in enumerate(told.items):
        if before is None or (item.block, item.headings) != (before.block, before.headings):
            company = Company.NONE
        before = item
        if item.kind is Kind.HEADING:
            continue
        free = held.get(index) is Secrecy.UNCLEAR and told.found[index] is Whose.UNCLEAR
        people = [
            ref for ref in told.references[index] if _is_person(ref) and not passes(ref, item.text, cast.language)
        ]
        alone = company is Company.NONE or (told.references[index] and not people)
        free = free or (held.get(index) is Secrecy.OTHER and item.kind is Kind.PROSE and bool(alone))
        if free and _is_own(item, told.references[index], cast, company):
            yield index
        company = max(company, _brings_in(item, told.found[index], told.references[index], cast))


def _brings_in(item: Item, owner: Whose, references: Sequence[Reference], cast: Cast) -> Company:
    """Who a sentence mentions apart from the sender and the contact: a "we" after it may include them."""
    people = [ref for ref in references if _is_person(ref) and not passes(ref, item.text, cast.language)]
    if owner is Whose.OTHER or people or cast.relatives(item.text):
        return Company.PERSON
    words = WORD.findall(plain(item.text))
    some = any(entry.kind == "others" for _, _, entry in wordbook(cast.language or "en", FOLDER).places(words))
    return Company.PEOPLE if some else Company.NONE


def _is_person(reference: Reference) -> bool:
    return reference.who is not Who.CONTACT and (not reference.faint or is_borne("given", reference.faint))


def _is_own(item: Item, references: Sequence[Reference], cast: Cast, company: Company) -> bool:
    """Whether a sentence is clearly about the sender or the event, and about nothing private and nobody else."""
    text = without_titles(item.text)
    if item.kind not in {Kind.PROSE, Kind.BULLET} or not _is_whole(item, text) or cast.relatives(text):
        return False
    people = [ref for ref in references if not passes(ref, item.text, cast.language)]
    if _names_a_stranger(text, cast.language) or any(
        (_is_person(ref) and not ref.guessed) or ref.who is Who.CONTACT for ref in people
    ):
        return False
    words = WORD.findall(plain(text))
    places = wordbook(cast.language or "en", FOLDER).places(words)
    kinds = {entry.kind for begin, _, entry in places if entry.heft == "heavy" or begin < _HEADED}
    if not _FEWEST <= len(words) <= _MOST or not kinds.isdisjoint({"others", "held", "task"}):
        return False
    if company > (Company.NONE if "ours" in kinds else Company.PERSON if "own" in kinds else Company.PEOPLE):
        return False
    own = _tells_own(words, places, text, cast.language)
    return own and not is_touchy(words, cast.language or "en")


def _names_a_stranger(text: str, language: str) -> bool:
    """Whether an unknown capitalised word follows a "with" or an "I", or is joined to another by "and": it may be a nickname or initials."""
    before = word_set("people.alongside", language) | word_set("people.own", language)
    strange = (plain(match[1]) in before and _is_strange(match[2], language) for match in _BESIDE.finditer(text))
    return any(strange) or any(
        _is_strange(match[1], language) and _is_strange(match[2], language) for match in _pair().finditer(text)
    )


@functools.cache
def _pair() -> re.Pattern[str]:
    """Two words with capitals that are joined by an "and"."""
    return re.compile(rf"({CAPITAL_LETTER}\w+) (?:{either_of('joins.and')}|&) ({CAPITAL_LETTER}\w+)")


def _is_strange(word: str, language: str) -> bool:
    """Whether a word is neither an ordinary word of the language, nor a noun by its ending, nor a kind of event."""
    of_events = (entry.kind == "event" for _, _, entry in wordbook(language or "en", FOLDER).places([plain(word)]))
    ordinary = lexicon(language or "en").is_common(plain(word)) or is_capitalised_noun(plain(word), language)
    return not ordinary and not any(of_events)


def _tells_own(words: Sequence[str], places: Sequence[Place], text: str, language: str) -> bool:
    """Whether the sender is the subject of a sentence, or the event is.

    In "gave us a lamp", "wants me to come" and "runs a workshop" the subject is somebody else who is not named: an "us", an "I" after
    another verb, or an event among other words proves nothing.
    """
    heads = {entry.kind for begin, _, entry in places if begin == 0}
    if not heads.isdisjoint({"own", "ours", "begun"}) or _ends_as_own(text.partition(" ")[0], language):
        return True
    if "opens" not in heads:
        return False
    kinds = {entry.kind for _, _, entry in places}
    for begin, _, entry in places:
        if entry.kind in {"own", "ours"} and (entry.heft == "heavy" or begin < _HEADED):
            return True
        begun = words[0] in word_set("people.determiners", language) or words[1:2] == ["s"]  # "Today's meeting"
        if entry.kind == "event" and ("happens" in kinds or (begin < _HEAD and begun)):
            return True
    return _ends_as_own(text, language)


def _ends_as_own(text: str, language: str) -> bool:
    """Whether it has a verb with a first-person ending: "compré"."""
    return bool(verbs_in([match[0].lower() for match in WORD.finditer(text)], "i", language))


def is_touchy(words: Sequence[str], language: str) -> bool:
    """Whether a word is mostly used of private matters, judges somebody, or names an office or trade."""
    marks = marks_of(words, language)
    close = is_heavy(marks) or any(kind in _BODILY for kind, _ in marks)
    return close or bool(views_of(words, language)) or not offices(language).isdisjoint(words)


def marks_of(words: Sequence[str], language: str) -> list[tuple[str, str]]:
    """The kinds of the marks of private matters in plain words, each with its heft."""
    return [(entry.kind, entry.heft) for _, _, entry in wordbook(language).places(words)]


def is_heavy(marks: Sequence[tuple[str, str]]) -> bool:
    """Whether a mark is of a word that is mostly used of private matters."""
    return any(heft == "heavy" and kind not in _PLAIN for kind, heft in marks)


def views_of(words: Sequence[str], language: str) -> frozenset[str]:
    """The kinds of the words by which somebody is judged, or silence asked for."""
    return _VIEWS.intersection(entry.kind for _, _, entry in wordbook(language, _ASIDES).places(words))


@functools.cache
def offices(language: str) -> frozenset[str]:
    """The plain words for offices and trades: "chairman", "baker"."""
    return frozenset().union(*(word_set(f"disputes.{key}", language) for key in ("functions", "occupations", "trades")))


def _is_whole(item: Item, text: str) -> bool:
    """Whether an item of this text is a complete sentence, by its punctuation: not a fragment, a quotation or a link."""
    text = text.strip()
    if _FOREIGN.search(text) or text.count("(") != text.count(")") or text[-1:] in {":", ",", ";"}:
        return False
    return item.kind is Kind.BULLET or (not text[-1:].isalnum() and not text[:1].islower())
