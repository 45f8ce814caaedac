"""The words of a text, each with the characters before it, and whether it begins a sentence."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from invitewriter.domain import Span
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import compile_later

BLANK = "\x1f"
"""Replaces characters that were already read as a mention: it ends neither a word nor a sentence."""
_WORD = compile_later(r"[^\W_]+(?:['&-][^\W_]+)*")
_ELISION = compile_later(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=[^\W\d_]{2})")
_CLITIC = compile_later(r"'(?:s|ll|d|re|ve|m|t)$", re.IGNORECASE)
_WITHIN = frozenset(f" \t,;'/&–—-{BLANK}")
"""Characters that may separate two words of one sentence."""


class Word(NamedTuple):
    """A word without elided articles and clitics: the "Ana" of "Ana's", the "Institut" of "l'Institut".

    A tuple, for speed: there is one for every word of every text.
    """

    text: str
    plain: str
    start: int
    gap: str
    """The characters between it and the word before."""
    first: bool
    """Whether it has a capital because it begins a sentence, a line or a bracket."""
    owner: bool = False
    """Whether "'s" follows."""

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.start + len(self.text))

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def words_of(text: str) -> list[Word]:
    """The words of `text`, in order. Takes time linear in its length."""
    return list(_words_of(text))


@functools.lru_cache(maxsize=64)
def _words_of(text: str) -> tuple[Word, ...]:
    """The same, cached: one sentence is read many times."""
    found: list[Word] = []
    end, before = 0, ""
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        gap = text[end:start]
        end = match.end()
        first = word[0].isupper() and (not found or _ends_sentence(gap, before))
        before = plain(word)
        if "'" in word:
            found.append(_without_grammar(word, start, gap, first=first))
        else:
            found.append(Word(word, before, start, gap, first))
    return tuple(found)


def _without_grammar(word: str, start: int, gap: str, *, first: bool) -> Word:
    elided, clitic = _ELISION.match(word.lower()), _CLITIC.search(word)
    begin = elided.end() if elided else 0
    text = word[begin : clitic.start() if clitic else None]
    owner = clitic is not None and clitic[0].lower() == "'s"
    return Word(text, plain(text), start + begin, gap, first=first and not elided, owner=owner)


def _ends_sentence(gap: str, before: str) -> bool:
    """Whether a new sentence begins after `gap`; a line broken in the midst of a sentence does not end it."""
    marks = gap.strip(" \t")
    if not marks:
        return False
    if marks == ".":
        return before not in shared("abbreviations") and len(before) > 1
    if "\n" in gap:
        return marks != "\n"
    return any(mark not in _WITHIN for mark in marks)
