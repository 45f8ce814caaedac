"""Weighs how much a whole letter reads like those of people who sell, by its words and pieces of words; what each weighs was learnt.

Rules know how a pitch is worded, marks what it does. How strangers write who want something shows in words that no rule could name, and
carries over to senders that nothing was learnt on: `benchmarks/guard_learnt.py` learns the weights and tells how far. They are kept in
`languages/outreach.json`, which holds no sentence of anybody's.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from itertools import pairwise, repeat
from math import sqrt
from typing import cast

from invitewriter.domain import Span
from invitewriter.domain.kept import recent
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.catalogue import CATALOGUES
from invitewriter.resources import data_bytes
from invitewriter.text.patterns import compile_later

_ADDRESS = compile_later(r"https?://\S+|www\.\S+")
_RUN = compile_later(r"\S+")
_NUMBER = compile_later(r"\d+")
_TOKEN = compile_later(r"[^\W_]+|[#?!$€%]")
_PIECE = 5
"""The letters of a piece of the text."""
_FEWEST, _LONG, _TOLD_BY_ITSELF = 30, 60, 40
"""Of fewer words nothing is told; of fewer than the second not that small signs in them make no pitch: they are all there can be; and
of fewer than the third not that a letter is surely nobody's pitch."""
_MOST_TOLD = 3
SELLS, IN_FEW_WORDS, IN_FEW_ABROAD, UNLESS_KIND, SURELY_NOT = 1.05, 2.1, 2.4, 2.0, -1.0
"""From the first on a letter reads like a pitch, from the second on a short one in English that does not only sell, from the third on one in
another language, of which fewer were at hand, from the fourth on one whose marks speak rather for kindness; below the fifth not even small signs
that add up make it one; below the sixth not what weak rules find, and below the last not what chance brings into kind letters, where nothing is
known but the letter."""


class Leaning(Enum):
    """What the marks of a letter speak for, taken together."""

    SALE = "sale"
    """They show a sign of a sale, and nothing that speaks against one."""
    KINDNESS = "kindness"
    NEITHER = "neither"


class Weights:
    """What features of a text weigh: of each is told how much it speaks for a pitch, and how rare it is."""

    def __init__(self, bias: float, told: Mapping[str, tuple[float, float]]) -> None:
        self._bias, self._known = bias, frozenset(told)
        self._heavy = {each: weight * rarity for each, (weight, rarity) in told.items()}
        self._squared = {each: rarity * rarity for each, (_, rarity) in told.items()}

    def of(self, features: Iterable[str]) -> float:
        """What a text weighs that has such features."""
        known = self._known.intersection(features)
        size = sqrt(sum(map(self._squared.__getitem__, known))) or 1.0
        return sum(map(self._heavy.__getitem__, known)) / size + self._bias

    @recent(4096)
    def of_word(self, word: str) -> float:
        """What a word weighs by itself, with the pieces within it."""
        return sum(self._heavy.get(each, 0.0) for each in (word, *_pieces(f" {word} ")))


def features(words: Sequence[str]) -> list[str]:
    """Of the words of a text themselves, the pairs of them, and the pieces of five letters; some come several times."""
    return [*words, *map(" ".join, pairwise(words)), *_pieces(" ".join(words)[:-1])]


def _pieces(line: str) -> list[str]:
    return list(map("".join, zip(repeat("="), *(line[start:] for start in range(_PIECE)), strict=False)))


def likeness(words: Sequence[str]) -> float:
    """How much the words of a text read like a pitch: above `SELLS` they do, below `SURELY_NOT` they do not; between, nothing is told."""
    return _learnt().of(features(words))


def words_of_outreach(passage: Passage, marks: Callable[[Passage], Leaning]) -> Iterable[Span]:
    """The words that weigh most, where the letter as a whole reads like a pitch; `marks` tells how its marks lean.

    A short one needs no more than a long one where its marks only sell, and any needs more where they lean to kindness.
    """
    like, length = _manner(passage)
    if length < _FEWEST or like < SELLS:
        return ()
    leaning, few = marks(passage), IN_FEW_WORDS if passage.language == "en" else IN_FEW_ABROAD
    short = length < _LONG and leaning is not Leaning.SALE
    if (short and like < few) or (leaning is Leaning.KINDNESS and like < UNLESS_KIND):
        return ()
    return [passage.span(*place) for place in _heaviest(passage)]


def is_surely_none(passage: Passage) -> bool:
    """Whether it reads so little like one that what chance brings into kind letters makes it none."""
    like, length = _manner(passage)
    return length >= _TOLD_BY_ITSELF and like < SURELY_NOT


def _manner(passage: Passage) -> tuple[float, int]:
    """How much a passage reads like a pitch, and of how many words that is told: of none in a language that nothing was learnt in."""
    told = passage.memo.get(likeness)
    if told is None:
        words = words_of(said(passage)) if passage.language in CATALOGUES else []
        told = passage.memo[likeness] = likeness(words) if len(words) >= _FEWEST else 0.0, len(words)
    return cast("tuple[float, int]", told)


def said(passage: Passage) -> str:
    """What a passage says, but for what it quotes."""
    text, kept, end = passage.reading.text, list[str](), 0
    for quoted in passage.quotations:
        kept.append(text[end : quoted.start])
        end = quoted.end
    return " ".join([*kept, text[end:]])


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, numbers and addresses each as one."""
    lowered = text.lower().replace("’", "'")
    if "@" in lowered:
        lowered = _RUN.sub(lambda run: " zzaddress " if _is_mail_address(run[0]) else run[0], lowered)
    return _TOKEN.findall(_NUMBER.sub("#", _ADDRESS.sub(" zzaddress ", lowered)))


def _is_mail_address(run: str) -> bool:
    """Whether a run without spaces is "some@where.else"; an expression that sought it would begin anew at each letter of a long run."""
    at = run.find("@", 1)
    dot = run.find(".", at + 2) if at > 0 else -1
    return 0 < dot < len(run) - 1


def _heaviest(passage: Passage) -> list[tuple[int, int]]:
    """The places of the words that speak most for a pitch, in the order of the text."""
    weigh = _learnt().of_word
    found = [(weigh(match[0].lower()), match.start(), match.end()) for match in _spoken(passage)]
    best = sorted(found, reverse=True)[:_MOST_TOLD]
    return sorted((start, end) for _, start, end in best)


def _spoken(passage: Passage) -> Iterator[re.Match[str]]:
    seen = set[str]()
    for match in _TOKEN.finditer(passage.reading.text):
        word = match[0].lower()
        if word not in seen and word.isalpha() and not passage.quotes(match.start()):
            seen.add(word)
            yield match


@functools.cache
def _learnt() -> Weights:
    held = json.loads(data_bytes("guard/languages", "outreach.json"))
    weights = held["weights"].items()
    return Weights(held["bias"], {word: (weight / 100, rarity / 10) for word, (weight, rarity) in weights})
