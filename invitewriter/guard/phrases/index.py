"""An inverted index of phrases: each is filed under one word that it needs, and is looked for only in texts that have this word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from invitewriter.domain.kept import kept
from invitewriter.guard.phrases.alternative import Alternative
from invitewriter.guard.phrases.phrase import Phrase
from invitewriter.guard.phrases.wording import EVERYWHERE, Wording

# Whoever says a thing more often says nothing new.
_MOST_PLACES = 100


class Index:
    """Some phrases of one language, to be found together."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.phrases = tuple(phrases)

    def find(self, text: Wording, *, most: int | None = _MOST_PLACES) -> Iterator[tuple[Phrase, int, int]]:
        """The phrases that stand in a text, with the numbers of their first word and of the word after their last.

        Of each at most so many places; None: all.
        """
        if self not in text.prefiltered:
            self._prefilter.mark_candidates(text)
        for phrase, alternative, within in text.candidates.get(self, ()):
            for first, end in alternative.walk(text, within, most):
                yield phrase, first, end

    @kept
    def _prefilter(self) -> Prefilter:
        return Prefilter((self,))


Filed = tuple[int, "Alternative", frozenset[str]]
"""The number of what is filed, the alternative, and the words of its second anchor."""


class Prefilter:
    """Tells, from the words of a text, which phrases of several indexes may stand in it: one pass over the words serves all of them."""

    def __init__(self, indexes: Iterable[Index]) -> None:
        self._indexes = frozenset(indexes)
        self._filed: list[tuple[Index, Phrase, int]] = []
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._parsed: dict[str, list[Filed]] = {}
        for index in self._indexes:
            for phrase in index.phrases:
                for alternative, anchors in enumerate(phrase.filed_under):
                    for word in anchors.partition("|")[0].split() or [""]:  # under no word: anywhere
                        self._by_word[word].append(len(self._filed))
                    self._filed.append((index, phrase, alternative))
        self._words = frozenset(self._by_word)

    def mark_candidates(self, text: Wording) -> None:
        """Stores in `text.candidates` which phrases of which indexes may stand in which stretches of the text."""
        candidates: dict[Index, list[tuple[Phrase, Alternative, int]]] = defaultdict(list)
        for number, within in self._held(text).items():
            index, phrase, alternative = self._filed[number]
            candidates[index].append((phrase, phrase.alternatives[alternative], within))
        text.prefiltered |= self._indexes
        text.candidates |= candidates

    def _held(self, text: Wording) -> dict[int, int]:
        """By the numbers of those that are filed, in which stretches of a text they may stand."""
        held: dict[int, int] = {}
        missing, having = text.beginnings.isdisjoint, text.having
        for word in ("", *(self._words & text.beginnings)):  # sets: the smaller one is gone through
            begun = text.stretches_of[word] if word else EVERYWHERE
            for number, alternative, second in self._under(word):
                if second and missing(second):
                    continue  # as most do
                within = begun & having[second] if second else begun
                if within and (not alternative.further or (within := alternative.within(text, within))):
                    held[number] = held.get(number, 0) | within
        return held

    def _under(self, word: str) -> list[Filed]:
        """What is filed under a word; the alternatives are parsed only when a text first has this word."""
        if word not in self._parsed:
            self._parsed[word] = [self._parse(number) for number in self._by_word.get(word, ())]
        return self._parsed[word]

    def _parse(self, number: int) -> Filed:
        _, phrase, place = self._filed[number]
        alternative = phrase.alternatives[place]
        return number, alternative, alternative.second
