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
    def anchors(self) -> list[frozenset[str]]:
        """What a text must have of it: one of each, words and what words begin with."""
        return list(filter(None, map(self._book.anchor, self._told.split(notation.BAR))))

    def within(self, text: Wording, stretches: int = EVERYWHERE) -> int:
        """In which of some stretches of a text it may stand, since they have a word of each of its anchors."""
        missing, having = text.beginnings.isdisjoint, text.having
        for words in self.anchors:
            if missing(words) or not (stretches := stretches & having[words]):
                return 0
        return stretches

    def find(self, text: Wording, within: int = EVERYWHERE) -> list[tuple[int, int]]:
        """Its places in some stretches of a text, as numbers of its first word and of the word after its last."""
        within = self.within(text, within)
        return self.walk(text, within) if within else []

    def walk(self, text: Wording, within: int, most: int | None = None) -> list[tuple[int, int]]:
        """The same, at most so many, for stretches of a text of which it is known that they have a word of each anchor."""
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
