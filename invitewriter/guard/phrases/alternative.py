"""One of a phrase's alternatives: the words a text must have for it, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
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
    def _further(self) -> list[frozenset[str]]:
        """The words of its anchors behind those two, with what the phrases of their sets need."""
        needed: list[frozenset[str]] = []
        for words, sets in self._anchors[2 if self.second else 1 :]:
            told = [self._book.needed(name) for name in sets]
            if all(told):  # a set that needs nothing rules nothing out
                needed.append(told[0] if len(told) == len(words) == 1 else words.union(*told))
        return needed

    def within(self, text: Wording, stretches: int) -> int:
        """In which of some stretches of a text, which have a word of its first two anchors, it may stand."""
        for words in self._further:
            stretches &= text.having[words]
            if not stretches:
                break
        return stretches

    def find(self, text: Wording, within: int = EVERYWHERE) -> Iterator[tuple[int, int]]:
        """Its places in some stretches of a text, as numbers of its first word and of the word after its last."""
        for words in (self._anchors[0][0] if self._anchors else (), self.second):
            within &= text.having[words] if words else EVERYWHERE
        # Most alternatives are ruled out here.
        if within and (within := self.within(text, within)):
            yield from self.walk(text, within)

    def walk(self, text: Wording, within: int) -> Iterator[tuple[int, int]]:
        """The same as `find`, for stretches of a text of which it is known that they have a word of each anchor."""
        if self._set:
            within &= self._book.stretches(self._set, text)
        if not within:
            return
        for phrase in self._members:
            yield from phrase.find(text, within)
        for chain in () if self._members else self.chains:
            for place, ends in chain.find(text, within):
                yield place, max(ends)

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
