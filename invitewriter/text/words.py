"""A text's words, each with what parts it from the word before, and whether a sentence begins with it."""

from __future__ import annotations

import re

from invitewriter.domain import Span, value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared

BLANK = "\x1f"
"""Stands in place of characters that are accounted for: neither a word's nor a sentence's end."""
_WORD = re.compile(r"[^\W_]+(?:['&-][^\W_]+)*")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=[^\W\d_]{2})", re.IGNORECASE)
_CLITIC = re.compile(r"'(?:s|ll|d|re|ve|m|t)$", re.IGNORECASE)
_WITHIN = frozenset(f" \t,;'/&–—-{BLANK}")
"""What may part two words of one sentence."""


@value
class Word:
    """A word without what grammar hangs on it: the "Ana" of "Ana's", the "Institut" of "l'Institut"."""

    text: str
    plain: str
    span: Span
    gap: str
    """What parts it from the word before."""
    first: bool
    """Whether a sentence, a line or a bracket begins with it."""
    owner: bool
    """Whether "'s" follows."""

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def words_of(text: str) -> list[Word]:
    """The words of `text`, in order. Takes time linear in its length."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        gap = text[end : match.start()]
        word = _word(match, gap, first=not found or _ends_sentence(gap, found[-1].plain))
        found.append(word)
        end = match.end()
    return found


def _word(match: re.Match[str], gap: str, *, first: bool) -> Word:
    text, start = match[0], match.start()
    owner = False
    if "'" in text:
        elided = _ELISION.match(text)
        clitic = _CLITIC.search(text)
        first = first and not elided
        start += elided.end() if elided else 0
        owner = clitic is not None and clitic[0].lower() == "'s"
        text = text[elided.end() if elided else 0 : clitic.start() if clitic else None]
    span = Span(start=start, end=start + len(text))
    return Word(text=text, plain=plain(text), span=span, gap=gap, first=first, owner=owner)


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
