"""Finds somebody whom a sentence brings in without a name beside a contact who has one: "a woman gave us plums", "un vieux monsieur m'a montré"."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.lexicon import aligned, own_words, word_set
from invitewriter.brief.people.whose.description import described_words
from invitewriter.brief.people.whose.kin import is_predicate, relatives_in
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.word_patterns import LETTERS

_NOUNS = {"girls": "she", "boys": "he", "anybody": "", "by_trade": "", "neighbours": ""}
"""The lists of words for somebody, with whom a later "she" or "he" may mean."""
_BESIDE = frozenset({"next", "close", "hinter", "behind", "near", "derriere", "detras", "dietro", "atras", "junto"})
"""What leads to where somebody only stood: "a woman next to us laughed"."""
_NEAR = 3
_ADJECTIVES = 2
"""So many words may stand between the article and the noun: "a kind old lady"."""


@value
class Stranger:
    """Somebody without a name."""

    start: int
    """Where the article stands."""
    gender: str


def stranger_beside(text: str, index: int, references: Sequence[Sequence[Reference]], language: str) -> Stranger | None:
    """Who is brought in by a sentence that comes behind the contact's name and speaks of nobody else before; None where nobody is.

    Whom the next sentence calls by the contact's name is the contact: "I met a neighbour. He is a Tom, too."
    """
    if not any(ref.named and ref.who is Who.CONTACT for refs in references[:index] for ref in refs):
        return None
    one = _stranger_in(text, language)
    if one is None or any(ref.start < one.start or ref.who is Who.CONTACT for ref in references[index]):
        return None
    after = references[index + 1] if index + 1 < len(references) else ()
    same = bool(after) and not after[0].named and any(ref.who is Who.CONTACT for ref in after)
    return None if same else one


def _stranger_in(text: str, language: str) -> Stranger | None:
    """Who is brought in first by "a" and a word for somebody, or by a number and one for several, and does something to the sender or with what is theirs."""
    words = list(LETTERS.finditer(aligned(text)))
    bare = [plain(word[0]) for word in words]
    some, led = own_words("people.indefinite", language), own_words("people.before_object", language)
    kin = dict(relatives_in(text, (), language))
    for place, word in enumerate(words):
        gender = kin.get(word.start()) if word.start() in kin else _gender(bare[place], language)
        several = bare[place] in described_words(language, "crowd")
        if (gender is None and not several) or "-" in text[max(0, word.start() - 1) : word.start()]:
            continue  # "a one-nurse clinic"
        articles = described_words(language, "numbers") if several else some
        at = next((n for n in range(place - 1, max(-1, place - 2 - _ADJECTIVES), -1) if bare[n] in articles), None)
        if at is None or (at and bare[at - 1] in led) or is_predicate(text, word.start(), language):
            continue
        objects = word_set("tasks.to_me", language)
        own = [n for n, one in enumerate(bare) if one in objects | word_set("people.own", language)]
        if not (led | _BESIDE).isdisjoint(bare[place + 1 : place + 2]):
            own = [n for n in own if not place < n <= place + _NEAR]  # "next to us"
        if own and all(n > place or bare[n] in objects for n in own):  # "a woman gave us", "zeigte mir ein Junge"
            return Stranger(start=words[at].start(), gender=gender or "")
    return None


def _gender(word: str, language: str) -> str | None:
    """Whether a plain word for somebody is of a "she" or a "he", empty where it tells neither; None where it is no such word."""
    found = (gender for key, gender in _NOUNS.items() if word in described_words(language, key))
    return next(found, None)
