"""An inverted index of phrases: each is filed under one word that it needs, and is looked for only in texts that have this word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from invitewriter.domain.kept import kept
from invitewriter.guard.phrases.phrase import Alternative, Phrase
from invitewriter.guard.phrases.wording import Wording

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
        for phrase, alternative in text.candidates.get(self, ()):
            for first, end in islice(alternative.walk(text), most):
                yield phrase, first, end

    @kept
    def _prefilter(self) -> Prefilter:
        return Prefilter((self,))


class Prefilter:
    """Tells, from the words of a text, which phrases of several indexes may stand in it: one pass over the words serves all of them."""

    def __init__(self, indexes: Iterable[Index]) -> None:
        self._indexes = frozenset(indexes)
        self._by_word: dict[str, list[tuple[Index, Phrase, int]]] = defaultdict(list)
        self._parsed: dict[str, list[tuple[Index, Phrase, Alternative]]] = {}
        for index in self._indexes:
            for phrase in index.phrases:
                for number, anchors in enumerate(phrase.filed_under):
                    filed = index, phrase, number
                    for word in anchors.partition("|")[0].split() or [""]:  # under no word: anywhere
                        self._by_word[word].append(filed)
        self._words = frozenset(self._by_word)

    def mark_candidates(self, text: Wording) -> None:
        """Stores in `text.candidates` which phrases of which indexes may stand in the text."""
        candidates: dict[Index, dict[Alternative, Phrase]] = {}
        missing = text.beginnings.isdisjoint
        for word in ("", *(self._words & text.beginnings)):  # sets: the smaller one is gone through
            for index, phrase, alternative in self._under(word):
                for words, sets in alternative.further:
                    if missing(words) and not (sets and alternative.has_one(words, sets, text)):
                        break
                else:
                    candidates.setdefault(index, {})[alternative] = phrase
        text.prefiltered |= self._indexes
        text.candidates |= {
            index: [(phrase, alternative) for alternative, phrase in found.items()]
            for index, found in candidates.items()
        }

    def _under(self, word: str) -> list[tuple[Index, Phrase, Alternative]]:
        """What is filed under a word; the alternatives are parsed only when a text first has this word."""
        if word not in self._parsed:
            filed = self._by_word.get(word, ())
            self._parsed[word] = [(index, phrase, phrase.alternatives[number]) for index, phrase, number in filed]
        return self._parsed[word]
