"""Files phrases under one word of each, so that most of them are never looked at for a text that has none of these words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from invitewriter.guard.phrase import Alternative, Phrase
from invitewriter.guard.wording import Wording

# Whoever says a thing more often says nothing new.
_MOST_PLACES = 100


class Index:
    """Some phrases of a language."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.phrases = tuple(phrases)
        self._anywhere: list[tuple[Phrase, Alternative]] = []
        self._by_word: dict[str, list[tuple[Phrase, Alternative]]] = {}
        for phrase in self.phrases:
            for alternative in phrase.alternatives:
                self._file(phrase, alternative)

    def find(self, text: Wording) -> Iterator[tuple[Phrase, int, int]]:
        """The phrases that stand in a text, with the numbers of their first word and of the word after their last."""
        for phrase, alternative in self._candidates(text):
            for first, end in islice(alternative.find(text), _MOST_PLACES):
                yield phrase, first, end

    def _candidates(self, text: Wording) -> Iterable[tuple[Phrase, Alternative]]:
        words = self._by_word.keys() & text.beginnings
        if not words:
            return self._anywhere
        found = [held for word in words for held in self._by_word[word]]
        return dict.fromkeys((*found, *self._anywhere)) if len(found) > 1 else (*found, *self._anywhere)

    def _file(self, phrase: Phrase, alternative: Alternative) -> None:
        if not alternative.anchors:
            self._anywhere.append((phrase, alternative))
            return
        for word in max(alternative.anchors, key=_rarity):
            self._by_word.setdefault(word, []).append((phrase, alternative))


def _rarity(words: Collection[str]) -> tuple[int, int]:
    """Long words are rarer than short ones, few than many."""
    return min(map(len, words)), -len(words)
