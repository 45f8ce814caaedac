"""An inverted index of phrases: each is filed under the words that it needs, and is looked for only in texts that have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import and_, or_

from invitewriter.domain.kept import kept, recent
from invitewriter.guard.phrases.alternative import Alternative
from invitewriter.guard.phrases.notation import BAR
from invitewriter.guard.phrases.phrase import Phrase
from invitewriter.guard.phrases.wording import Wording, names_of

_ANCHORS = 3
"""So many anchors of an alternative are looked at all at once; few have more."""
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


class Prefilter:
    """Tells, from the words of a text, which phrases of several indexes may stand in it: one pass over the words serves all of them.

    Each alternative of a phrase has a number, and a set of them is an integer with these bits: so sets of any size are joined at once.
    """

    def __init__(self, indexes: Iterable[Index]) -> None:
        self._indexes = frozenset(indexes)
        self._filed: list[tuple[Index, Phrase, int, bool]] = []
        """Each with the number of the alternative within its phrase, and whether it has anchors that are not among the filed."""
        self._by_anchor: tuple[dict[str, list[int]], ...] = tuple(defaultdict(list) for _ in range(_ANCHORS))
        """By the place of an anchor among its alternative's, the numbers of those that need what anchors call a word; under "" of those
        that need nothing.
        """
        for index in self._indexes:
            for phrase in index.phrases:
                for alternative, anchors in enumerate(phrase.filed_under):
                    self._file(anchors)
                    more = "{" in anchors or anchors.count(BAR) >= _ANCHORS
                    self._filed.append((index, phrase, alternative, more))

    def _file(self, anchors: str) -> None:
        told = anchors.split(BAR) if anchors else []
        for place, by_anchor in enumerate(self._by_anchor):
            needed = told[place] if place < len(told) and "{" not in told[place] else ""
            for name in needed.split() or [""]:
                by_anchor[name].append(len(self._filed))

    def mark_candidates(self, text: Wording) -> None:
        """Stores in `text.candidates` which phrases of which indexes may stand in which stretches of the text."""
        candidates: dict[Index, list[tuple[Phrase, Alternative, int]]] = defaultdict(list)
        for number, within in self._held(text).items():
            index, phrase, place, more = self._filed[number]
            alternative = phrase.alternatives[place]
            if not more or (within := alternative.within(text, within)):
                candidates[index].append((phrase, alternative, within))
        text.prefiltered |= self._indexes
        text.candidates |= candidates

    def _held(self, text: Wording) -> dict[int, int]:
        """By the numbers of alternatives, in which stretches of a text a word of each of their filed anchors stands."""
        held: dict[int, int] = {}
        for stretch, words in text.by_stretch.items():
            several = zip(self._anywhere, *map(self._numbers_of, words), strict=True)
            numbers = reduce(and_, (reduce(or_, needing) for needing in several))
            while numbers:
                number = numbers.bit_length() - 1
                held[number] = held.get(number, 0) | stretch
                numbers ^= 1 << number
        return held

    @recent(4096)
    def _numbers_of(self, word: str) -> tuple[int, ...]:
        """By place of an anchor, the alternatives that need a word, as the bits with their numbers."""
        return tuple(reduce(or_, needing) for needing in zip(*map(self._numbers_under, names_of(word)), strict=True))

    @kept
    def _anywhere(self) -> tuple[int, ...]:
        """The same of those that need nothing."""
        return self._numbers_under("")

    def _numbers_under(self, name: str) -> tuple[int, ...]:
        return tuple(sum(1 << number for number in by_anchor.get(name, ())) for by_anchor in self._by_anchor)
