"""Finds letters that hold nothing particular of the notes: no telling word, number or pair of everyday words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from invitewriter.domain import Brief, Span, value
from invitewriter.guard.passage import Passage, Place
from invitewriter.guard.phrases.catalogue import CATALOGUES
from invitewriter.guard.phrases.finders import matches_of
from invitewriter.text.folding import with_umlauts
from invitewriter.text.lexicon import Lexicon, lexicon
from invitewriter.text.normalise import fold, normalise
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]{3,}")
_NUMBER = compile_later(r"\d+")
_SENTENCE_ENDS = compile_later(r"[.!?:;\n]+")
_SETS = ("hollow", "everyday", "ordinary")
_STEM = 5
"""Words are compared by so many letters of their stems, so that an ending more or less does not part them."""


@value
class Particulars:
    words: frozenset[str]
    """Telling words by their stems, and numbers; any one of them is particular."""
    pairs: frozenset[frozenset[str]]
    """Everyday words that stand side by side, but for small words between them: two together are particular."""

    def shared_with(self, other: Particulars) -> bool:
        return not self.words.isdisjoint(other.words) or not self.pairs.isdisjoint(other.pairs)


def nothing_particular(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """The whole letter, where it has nothing that only the notes on this contact have.

    Where they met is no such thing, since everybody was there; nor are the names of the two, nor the words that hollow letters are
    made of, of which long notes hold some.
    """
    if brief is None or not brief.facts or brief.notes_language != brief.language:
        return
    known = _known(brief)
    told = _particulars(passage.text, brief.language, known)
    possible = False
    for fact in brief.facts:
        noted = _particulars(fact.text, brief.language, known)
        if told.shared_with(noted):
            return
        possible = possible or bool(noted.words or noted.pairs)
    if possible:
        yield passage.whole


def _known(brief: Brief) -> frozenset[str]:
    """The words and numbers that every letter to this contact, and every letter from this event, may hold."""
    text = f"{brief.contact.name} {brief.sender.name} {brief.met_at} {brief.met_on or ''}"
    return frozenset([*_WORD.findall(fold(normalise(text).text)), *(n.lstrip("0") for n in _NUMBER.findall(text))])


def _particulars(text: str, language: str, known: frozenset[str]) -> Particulars:
    folded, lex = fold(normalise(text).text), lexicon(language)
    found = matches_of(folded, _SETS, language) if language in CATALOGUES else dict.fromkeys(_SETS, ())
    hollow, everyday, ordinary = (frozenset(_words_at(folded, found[name])) for name in _SETS)
    words: set[str] = {number for number in _NUMBER.findall(text) if number.lstrip("0") not in known}
    pairs: set[frozenset[str]] = set()
    for sentence in _SENTENCE_ENDS.split(folded):
        row = [word for word in _WORD.findall(sentence) if not lex.has("small", word)]
        words |= {_beginning(word, lex) for word in row if word not in hollow | everyday | ordinary | known}
        side_by_side = (pair for pair in itertools.pairwise(row) if hollow.isdisjoint(pair) and known.isdisjoint(pair))
        pairs |= {frozenset(_beginning(word, lex) for word in pair) for pair in side_by_side}
    return Particulars(words=frozenset(words), pairs=frozenset(pair for pair in pairs if len(pair) > 1))


def _beginning(word: str, lex: Lexicon) -> str:
    if lex.language == "de":  # notes may write ue where the letter writes ü
        word = with_umlauts(word)
    return lex.stem(word)[:_STEM]


def _words_at(folded: str, places: Iterable[Place]) -> Iterator[str]:
    return (re.sub(r"\W+", " ", folded[start:end]) for start, end in places)
