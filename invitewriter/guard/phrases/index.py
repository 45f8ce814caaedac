"""An inverted index of phrases: each is filed under the words that it needs, and is looked for only in texts that have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import repeat
from operator import and_, or_
from threading import Lock

from invitewriter.domain.kept import kept
from invitewriter.guard.phrases.alternative import Alternative
from invitewriter.guard.phrases.notation import BAR
from invitewriter.guard.phrases.phrase import Phrase
from invitewriter.guard.phrases.wording import Wording, names_of

# So many anchors of an alternative are looked at for all at once; few have more.
_ANCHORS = 4
_MOST_KNOWN = 8_000
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


Bits = tuple[int, ...]
"""Sets of numbers, each as an integer with these bits, by the place of an anchor among those of its alternative."""


class Prefilter:
    """Tells, from the words of a text, which phrases of several indexes may stand in it: one pass over the words serves all of them.

    Each alternative of a phrase has a number. For each word is known, as bits, which alternatives have an anchor in each place that it meets;
    those that may stand in a sentence have one for each place. Anchors are read only when a text first has a word of the first of them.
    """

    def __init__(self, indexes: Iterable[Index]) -> None:
        self._indexes = frozenset(indexes)
        self._filed: list[tuple[Index, Phrase, int]] = []
        self._unread: dict[str, list[int]] = defaultdict(list)
        """By what their first anchors name, the numbers of those whose anchors have not been read."""
        for index in self._indexes:
            for phrase in index.phrases:
                for place, told in enumerate(phrase.filed_under):
                    for name in told.partition(BAR)[0].split() or [""]:
                        self._unread[name].append(len(self._filed))
                    self._filed.append((index, phrase, place))
        self._by_name: list[dict[str, int]] = [defaultdict(int) for _ in range(_ANCHORS)]
        """By the place of an anchor and a name in it, the numbers of those whose anchors have been read; under "" those that need nothing."""
        self._known: dict[str, Bits] = {}
        """The same by word; under "" again."""
        self._learning = Lock()

    def mark_candidates(self, text: Wording) -> None:
        """Stores in `text.candidates` which phrases of which indexes may stand in which stretches of the text."""
        candidates: dict[Index, list[tuple[Phrase, Alternative, int]]] = defaultdict(list)
        for number, within in self._held(text).items():
            index, phrase, place = self._filed[number]
            alternative = phrase.alternatives[place]
            if len(alternative.anchors) <= _ANCHORS or (within := alternative.within(text, within)):
                candidates[index].append((phrase, alternative, within))
        text.prefiltered |= self._indexes
        text.candidates |= candidates

    def _held(self, text: Wording) -> dict[int, int]:
        """By the numbers of alternatives, in which stretches of a text a word of each of their first anchors stands."""
        held: dict[int, int] = {}
        known = self._known
        if not text.vocabulary <= known.keys():
            known = self._learn(text.vocabulary)
        for stretch, words in text.by_stretch.items():
            several = zip(known[""], *map(known.__getitem__, words), strict=True)
            numbers = reduce(and_, (reduce(or_, bits) for bits in several))
            while numbers:
                number = numbers.bit_length() - 1
                held[number] = held.get(number, 0) | stretch
                numbers ^= 1 << number
        return held

    def _learn(self, words: Iterable[str]) -> dict[str, Bits]:
        """What is known of words, these among them. What has been returned is never changed but for words added to it."""
        names = {word: names_of(word) for word in words} | {"": ("",)}
        with self._learning:
            unread = {number for several in names.values() for name in several for number in self._unread.pop(name, ())}
            for number in unread:
                self._read(number)
            if unread or len(self._known) > _MOST_KNOWN:
                self._known = {}
            self._known |= {word: self._bits(several) for word, several in names.items() if word not in self._known}
            return self._known

    def _read(self, number: int) -> None:
        _, phrase, place = self._filed[number]
        anchors = phrase.alternatives[place].anchors[:_ANCHORS]
        for by_name, anchor in zip(
            self._by_name, [*anchors, *repeat(frozenset[str](), _ANCHORS - len(anchors))], strict=True
        ):
            for name in anchor or [""]:
                by_name[name] |= 1 << number

    def _bits(self, names: Iterable[str]) -> Bits:
        return tuple(reduce(or_, (by_name.get(name, 0) for name in names)) for by_name in self._by_name)
