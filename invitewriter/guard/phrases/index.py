"""Files phrases under one word of each, so that most of them are never looked at for a text that has none of these words."""

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
    """Some phrases of a language."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.phrases = tuple(phrases)

    def find(self, text: Wording, *, most: int | None = _MOST_PLACES) -> Iterator[tuple[Phrase, int, int]]:
        """The phrases that stand in a text, with the numbers of their first word and of the word after their last.

        Of each at most so many places; None: all.
        """
        if self not in text.shelved:
            self._shelf.lay_out(text)
        for phrase, alternative in text.candidates.get(self, ()):
            for first, end in islice(alternative.walk(text), most):
                yield phrase, first, end

    @kept
    def _shelf(self) -> Shelf:
        return Shelf((self,))


class Shelf:
    """Several indexes side by side: one look at the words of a text serves them all."""

    def __init__(self, indexes: Iterable[Index]) -> None:
        self._indexes = frozenset(indexes)
        self._by_word: dict[str, list[tuple[Index, Phrase, int]]] = defaultdict(list)
        self._met: dict[str, list[tuple[Index, Phrase, Alternative]]] = {}
        for index in self._indexes:
            for phrase in index.phrases:
                for number, anchors in enumerate(phrase.filed_under):
                    filed = index, phrase, number
                    for word in anchors.partition("|")[0].split() or [""]:  # under no word: anywhere
                        self._by_word[word].append(filed)
        self._words = frozenset(self._by_word)

    def lay_out(self, text: Wording) -> None:
        """Notes in the text which phrases of which indexes may stand in it."""
        candidates: dict[Index, dict[Alternative, Phrase]] = {}
        for word in ("", *(self._words & text.beginnings)):  # sets: the smaller one is gone through
            for index, phrase, alternative in self._under(word):
                if alternative.may_stand(text, told=1):
                    candidates.setdefault(index, {})[alternative] = phrase
        text.shelved |= self._indexes
        text.candidates |= {
            index: [(phrase, alternative) for alternative, phrase in found.items()]
            for index, found in candidates.items()
        }

    def _under(self, word: str) -> list[tuple[Index, Phrase, Alternative]]:
        """What is filed under a word, of which alternatives are only taken apart when a text first has it."""
        if word not in self._met:
            filed = self._by_word.get(word, ())
            self._met[word] = [(index, phrase, phrase.alternatives[number]) for index, phrase, number in filed]
        return self._met[word]
