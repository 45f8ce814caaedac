"""Tokenises a text for phrases: its words in small letters without accents, and what stands between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from invitewriter.domain.kept import kept
from invitewriter.text.patterns import compile_later

if TYPE_CHECKING:
    from invitewriter.guard.phrases.alternative import Alternative
    from invitewriter.guard.phrases.index import Index
    from invitewriter.guard.phrases.phrase import Phrase

LONGEST_BEGINNING = 14
ANY_NUMBER = "#"
WHOLE = "."
"""Marks a whole word among beginnings of words."""
EVERYWHERE = -1
"""All stretches of a text, as bits."""
_STRETCHES = 60
"""So many stretches are told apart; of a longer text several share a bit, so that bits stay few."""

_AFTER_ALL = chr(0x10FFFF)
"""What comes in order behind every letter."""

# Numbers with their points and commas; words with their digits ("b2b"); "don't" is one word, "you're" two.
_WORD = compile_later(r"(\d+(?:[.,]\d+)*|[^\W\d_][^\W_]*(?:'t(?![^\W_]))?)")
_BLANK_LINE = compile_later(r"\n[ \t]*\n")


class Break(IntEnum):
    """What stands between two words, from weak to strong."""

    NONE = 0
    """Space, a hyphen, an emoji, the end of a line."""
    PAUSE = 1
    """A comma, a colon."""
    STOP = 2
    """The end of a sentence or paragraph."""


class Wording:
    """The words of a folded text. Positions of words count words; `starts` and `ends` lead back to the text."""

    def __init__(self, folded: str) -> None:
        parts = _WORD.split(folded)
        offsets = list(accumulate(map(len, parts)))
        self.words = [word.replace("'", "") for word in parts[1::2]]
        self.starts = offsets[:-1:2]
        self.ends = offsets[1::2]
        self.gaps = parts[::2]
        """What stands before each word, and last what stands after them all."""
        breaks = {gap: _break(gap) for gap in set(self.gaps)}
        self.breaks = [Break.STOP, *map(breaks.__getitem__, self.gaps[1:-1]), Break.STOP][-len(self.gaps) :]
        """The break before each word, and behind the last."""
        self.steps = [*self.words, ""]
        """The words, and behind them one that no step matches."""
        self.prefiltered: set[Index] = set()
        """The indexes whose candidates have been looked up."""
        self.absent: set[Index] = set()
        """Those of them of whose phrases, if they have any, none can stand in the text."""
        self.candidates: dict[Index, list[tuple[Phrase, Alternative, int]]] = {}
        """By index, the phrases that may stand in the text, and in which stretches, since these have a word of each of their anchors; no key
        where there are none."""

    def word_at(self, position: int) -> int:
        """The number of the first word that starts at or after a position in the text."""
        return bisect_left(self.starts, position)

    @kept
    def places(self) -> Mapping[str, list[int]]:
        """Where each word stands."""
        places: dict[str, list[int]] = {}
        for place, word in enumerate(self.words):
            places.setdefault(word, []).append(place)
        return places

    @kept
    def vocabulary(self) -> frozenset[str]:
        """Its words."""
        return frozenset(self.places)

    @kept
    def numbers(self) -> list[int]:
        """Where numbers stand."""
        return [place for place, word in enumerate(self.words) if word[0].isdigit()]

    @kept
    def stretches(self) -> list[int]:
        """For each word the bit of the stretch it stands in: no phrase reaches from one stretch into another, since a sentence ends between them."""
        number, bits = -1, list[int]()
        for before in self.breaks[: len(self.words)]:
            number += before is Break.STOP
            bits.append(1 << number % _STRETCHES)
        return bits

    @kept
    def by_stretch(self) -> Mapping[int, set[str]]:
        """The words of each stretch, by its bit."""
        told: dict[int, set[str]] = {}
        for word, bit in zip(self.words, self.stretches, strict=True):
            told.setdefault(bit, set()).add(word)
        return told

    @kept
    def beginnings(self) -> frozenset[str]:
        """What anchors call its words."""
        return frozenset[str]().union(*map(names_of, self.places))

    @kept
    def having(self) -> Mapping[frozenset[str], int]:
        """By sets of what anchors call words, in which stretches one of them stands."""
        return _Having(self)

    def named(self, name: str) -> list[str]:
        """Its words that an anchor calls so."""
        if name == ANY_NUMBER:
            return [word for word in self.places if word[0].isdigit()]
        return [name.removesuffix(WHOLE)] if name.endswith(WHOLE) else self.begun_by(name)

    def begun_by(self, beginning: str) -> list[str]:
        """The words that begin with some letters."""
        words = self._in_order
        return words[bisect_left(words, beginning) : bisect_left(words, beginning + _AFTER_ALL)]

    @kept
    def _in_order(self) -> list[str]:
        return sorted(self.places)


class _Having(dict[frozenset[str], int]):
    """Filled as it is asked: many phrases need the same words."""

    def __init__(self, text: Wording) -> None:
        self._text = text

    def __missing__(self, names: frozenset[str]) -> int:
        text, bits = self._text, 0
        for name in names & text.beginnings:
            for word in text.named(name):
                for place in text.places[word]:
                    bits |= text.stretches[place]
        self[names] = bits
        return bits


@lru_cache(maxsize=8192)
def names_of(word: str) -> tuple[str, ...]:
    """What anchors call a word: itself with WHOLE at its end, what it begins with, up to LONGEST_BEGINNING letters, or ANY_NUMBER."""
    number = (ANY_NUMBER,) if word[0].isdigit() else ()
    return word + WHOLE, *number, *(word[:end] for end in range(1, min(len(word), LONGEST_BEGINNING) + 1))


def _break(gap: str) -> Break:
    if gap in {" ", "-", "'", "\n"}:
        return Break.NONE
    if any(mark in gap for mark in ".!?"):
        return Break.NONE if gap == "." else Break.STOP  # "example.org"
    if "\n" in gap and _BLANK_LINE.search(gap):
        return Break.STOP
    return Break.PAUSE if any(mark in gap for mark in ",;:") else Break.NONE
