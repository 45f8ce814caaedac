"""An inverted index of phrases: each is filed under the words that it needs, and is looked for only in texts that have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import reduce
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


class Prefilter:
    """Tells, from the words of a text, which phrases of several indexes may stand in it: one pass over the words serves all of them.

    Each alternative of a phrase has a number. For each word is known, as bits, which alternatives have an anchor in each place that it meets;
    those that may stand in a sentence have one for each place. Anchors are read only when a text first has a word of the first of them.
    """

    def __init__(self, indexes: Iterable[Index]) -> None:
        self._indexes = frozenset(indexes)
        self._phrased = frozenset(index for index in self._indexes if index.phrases)
        self._filed: list[tuple[Index, Phrase, int]] = []
        self._unread: dict[str, list[int]] = defaultdict(list)
        """By what their first anchors name, the numbers of those whose anchors have not been read."""
        for index in self._indexes:
            for phrase in index.phrases:
                for place, told in enumerate(phrase.filed_under):
                    for name in told.partition(BAR)[0].split() or [""]:
                        self._unread[name].append(len(self._filed))
                    self._filed.append((index, phrase, place))
        self._read: dict[int, tuple[Index, Phrase, Alternative, bool]] = {}
        """Those whose anchors have been read, and whether they have more anchors than are looked at for all at once."""
        self._by_name: dict[str, int] = defaultdict(int)
        """By a name in their anchors, their bits, of which each place of an anchor among those of its alternative has a row; under "" those that
        need nothing in a place.
        """
        self._known: dict[str, int] = {}
        """The bits by word; under "" again."""
        self._learning = Lock()

    def mark_candidates(self, text: Wording) -> None:
        """Stores in `text.candidates` which phrases of which indexes may stand in which stretches of the text."""
        candidates: dict[Index, list[tuple[Phrase, Alternative, int]]] = defaultdict(list)
        for number, within in self._held(text).items():
            index, phrase, alternative, more = self._read[number]
            if not more or (within := alternative.within(text, within)):
                candidates[index].append((phrase, alternative, within))
        text.prefiltered |= self._indexes
        text.absent |= self._phrased - candidates.keys()
        text.candidates |= candidates

    def _held(self, text: Wording) -> dict[int, int]:
        """By the numbers of alternatives, in which stretches of a text a word of each of their first anchors stands."""
        held: dict[int, int] = {}
        known = self._known
        if not text.vocabulary <= known.keys():
            known = self._learn(text.vocabulary)
        row = len(self._filed)
        for stretch, words in text.by_stretch.items():
            met = reduce(or_, map(known.__getitem__, words), known[""])
            numbers = reduce(and_, (met >> row * place for place in range(_ANCHORS))) & (1 << row) - 1
            while numbers:
                number = numbers.bit_length() - 1
                held[number] = held.get(number, 0) | stretch
                numbers ^= 1 << number
        return held

    def _learn(self, words: Iterable[str]) -> dict[str, int]:
        """What is known of words, these among them. What has been returned is never changed but for words added to it."""
        names = {"": ("",)} | {word: names_of(word) for word in words}
        with self._learning:
            unread = {number for several in names.values() for name in several for number in self._unread.pop(name, ())}
            for number in unread:
                self._read_anchors(number)
            if unread or len(self._known) > _MOST_KNOWN:
                self._known = {}
            for word, several in names.items():
                self._known[word] = reduce(or_, (self._by_name.get(name, 0) for name in several), 0)
            return self._known

    def _read_anchors(self, number: int) -> None:
        index, phrase, place = self._filed[number]
        alternative = phrase.alternatives[place]
        anchors = alternative.anchors
        for row in range(_ANCHORS):
            for name in anchors[row] if row < len(anchors) else ("",):
                self._by_name[name] |= 1 << number + row * len(self._filed)
        self._read[number] = index, phrase, alternative, len(anchors) > _ANCHORS
