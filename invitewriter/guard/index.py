"""Files phrases under one word of each, so that most of them are never looked at for a text that has none of these words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from invitewriter.guard.phrase import Phrase
from invitewriter.guard.wording import Wording

# Whoever says a thing more often says nothing new.
_MOST_PLACES = 100

_Filed = tuple[Phrase, int]
"""A phrase and the number of one of its alternatives."""


class Index:
    """Some phrases of a language."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.phrases = tuple(phrases)
        self._anywhere: list[_Filed] = []
        self._by_word: dict[str, list[_Filed]] = {}
        for phrase in self.phrases:
            for number, anchors in enumerate(phrase.filed_under):
                for word in anchors.partition("|")[0].split():
                    self._by_word.setdefault(word, []).append((phrase, number))
                if not anchors:
                    self._anywhere.append((phrase, number))

    def find(self, text: Wording) -> Iterator[tuple[Phrase, int, int]]:
        """The phrases that stand in a text, with the numbers of their first word and of the word after their last."""
        for phrase, number in self._candidates(text):
            for first, end in islice(phrase.alternatives[number].find(text), _MOST_PLACES):
                yield phrase, first, end

    def _candidates(self, text: Wording) -> Iterable[_Filed]:
        words = self._by_word.keys() & text.beginnings
        if not words:
            return self._anywhere
        found = [filed for word in words for filed in self._by_word[word]]
        return dict.fromkeys((*found, *self._anywhere)) if len(found) > 1 else (*found, *self._anywhere)
