"""Steps that match a single word: out of a set, with or without punctuation beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.guard.phrases.wording import LONGEST_BEGINNING, Wording

# A sign before an amount parts it from no word.
_CURRENCIES = "$€£"
Test = tuple[frozenset[str], Callable[[str], bool] | None]
"""Whole words that match, and what tells of any other whether it does; None where no other does."""


@value
class Words:
    """A step that matches one word: one of whole words, beginnings or endings, a number, or any word."""

    exact: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    number: bool = False
    anything: bool = False

    @property
    def openers(self) -> Words:
        return self

    @kept
    def is_exact(self) -> bool:
        """Whether it is only given by whole words."""
        return not (self.beginnings or self.endings or self.number or self.anything)

    @kept
    def test(self) -> Test:
        return self.exact, None if self.is_exact else bool if self.anything else self.takes  # no word is empty

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        exact, takes = self.test
        word = text.steps[place]
        return (place + 1,) if word in exact or (takes and takes(word)) else ()

    def places(self, text: Wording) -> Iterable[int]:
        """The numbers of the words in a text that match."""
        if self.anything:
            return range(len(text.words))
        words = self.exact & text.vocabulary
        for beginning in self._begun & text.beginnings if self.beginnings else ():
            words = words.union(text.begun_by(beginning))
        if self.endings:
            words = words.union(word for word in text.vocabulary if word.endswith(self.endings))
        if not words:
            return text.numbers if self.number else ()
        places = [place for word in words for place in text.places[word]]
        if self.number:
            places = list({*places, *text.numbers})
        return sorted(places) if len(places) > 1 else places

    @kept
    def _begun(self) -> frozenset[str]:
        """The beginnings, as far as a text tells them."""
        return frozenset(beginning[:LONGEST_BEGINNING] for beginning in self.beginnings)

    def takes(self, word: str) -> bool:
        """Whether a word matches."""
        return (
            word in self.exact
            or word.startswith(self.beginnings)
            or (self.number and word[:1].isdigit())
            or (self.anything and word != "")
            or word.endswith(self.endings)
        )


@value
class Marked:
    """A word with a mark of punctuation before or after it, or at the beginning of a sentence or line."""

    word: Words
    before: str = ""
    after: str = ""
    beginning: bool = False

    @property
    def openers(self) -> Words:
        return self.word

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        ends = self.word.ends(text, place)
        if not ends or (self.beginning and place and text.gaps[place].strip(_CURRENCIES) == " "):
            return ()
        fits = text.gaps[place].rstrip().endswith(self.before) and text.gaps[place + 1].lstrip().startswith(self.after)
        return ends if fits else ()


def union(several: Iterable[Words]) -> Words:
    """A step that matches a word of any of several steps."""
    words = list(several)
    if len(words) == 1:
        return words[0]
    return Words(
        exact=frozenset[str]().union(*(word.exact for word in words)),
        beginnings=tuple(dict.fromkeys(beginning for word in words for beginning in word.beginnings)),
        endings=tuple(dict.fromkeys(ending for word in words for ending in word.endings)),
        number=any(word.number for word in words),
        anything=any(word.anything for word in words),
    )
