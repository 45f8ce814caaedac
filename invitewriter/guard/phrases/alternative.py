"""One of a phrase's alternatives: the words a text must have for it, and where it stands."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from invitewriter.domain.kept import kept
from invitewriter.guard.phrases import notation
from invitewriter.guard.phrases.steps import Chain
from invitewriter.guard.phrases.wording import EVERYWHERE, Wording

if TYPE_CHECKING:
    from invitewriter.guard.phrases.phrase import Phrase, Phrasebook


class Alternative:
    """One of a phrase's alternatives; one that is a named set and nothing else stands for all that is in it."""

    def __init__(self, written: str, anchors: str, book: Phrasebook) -> None:
        self._told = anchors
        self._written = written
        self._book = book

    @kept
    def _anchors(self) -> list[notation.Anchors]:
        return notation.anchors_of(self._told)

    @kept
    def second(self) -> frozenset[str]:
        """The words of its second anchor; none where a set is part of it."""
        words, sets = self._anchors[1] if len(self._anchors) > 1 else (frozenset[str](), ())
        return frozenset() if sets else words

    @kept
    def further(self) -> list[frozenset[str]]:
        """The words of its anchors behind those two, with what the phrases of their sets need."""
        needed: list[frozenset[str]] = []
        for words, sets in self._anchors[2 if self.second else 1 :]:
            told = [self._book.needed(name) for name in sets]
            if all(told):  # a set that needs nothing rules nothing out
                needed.append(told[0] if len(told) == len(words) == 1 else words.union(*told))
        return needed

    def within(self, text: Wording, stretches: int) -> int:
        """In which of some stretches of a text, which have a word of its first two anchors, it may stand."""
        missing, having = text.beginnings.isdisjoint, text.having
        for words in self.further:
            if missing(words) or not (stretches := stretches & having[words]):
                return 0
        return stretches

    def find(self, text: Wording, within: int = EVERYWHERE, most: int | None = None) -> list[tuple[int, int]]:
        """Its places in some stretches of a text, at most so many, as numbers of its first word and of the word after its last."""
        for words in (self._anchors[0][0] if self._anchors else (), self.second):
            if words and (text.beginnings.isdisjoint(words) or not (within := within & text.having[words])):
                return []  # as most do
        within = self.within(text, within)
        return self.walk(text, within, most) if within else []

    def walk(self, text: Wording, within: int, most: int | None = None) -> list[tuple[int, int]]:
        """The same as `find`, for stretches of a text of which it is known that they have a word of each anchor."""
        if self._set:
            within &= self._book.stretches(self._set, text)
            found = (place for phrase in self._members for place in phrase.find(text, within)) if within else iter(())
        else:
            found = ((place, max(ends)) for chain in self.chains for place, ends in chain.find(text, within))
        return list(islice(found, most))

    @kept
    def chains(self) -> list[Chain]:
        if self._members:
            return [chain for phrase in self._members for chain in phrase.chains]
        return [self._book.chain(words, self._written) for words in notation.alternatives(self._written)]

    @kept
    def _members(self) -> tuple[Phrase, ...]:
        return self._book.members(self._set)

    @kept
    def _set(self) -> str:
        """The name of the set, if it is one and nothing else."""
        return notation.set_alone(self._written)
