"""Distinguishes a letter to a stranger from one to an acquaintance by its function words, whatever it is about.

Who writes to an acquaintance speaks of *the* thing *she said* on *Friday*, and gives thanks; who writes to a stranger has *a* thing
for *every* firm, *without* risk, and speaks of *your* business. The words stand in `languages/marks/`, in the sets named here.
"""

from __future__ import annotations

import functools
from typing import cast

from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.catalogue import catalogue, read_as
from invitewriter.text.normalise import fold

# By the set's name: how many points a letter gains where a tenth of its words are of the set.
_KNOWN, _WARM, _NEW, _TRADE, _NUMBERS = -2.5, -6.0, 4.0, 4.0, 2.0
# A letter of few words tells little.
_UNTOLD = 20
_MOST = 6


def tone_of(passage: Passage) -> int:
    """The tone, from -6 (between friends) to 6 (to a stranger of whom something is wanted)."""
    if tone_of not in passage.memo:
        text = passage.wording
        told = text.words
        if passage.quotations:
            told = [word for word, start in zip(told, text.starts, strict=True) if not passage.quotes(start)]
        passage.memo[tone_of] = _tone(told, read_as(passage.language))
    return cast("int", passage.memo[tone_of])


def speaks_to_reader(passage: Passage) -> bool:
    """Whether the passage holds a word that addresses the reader: a text that addresses nobody sells nothing."""
    return not _words(read_as(passage.language), "addressed").isdisjoint(passage.wording.words)


def _tone(told: list[str], language: str) -> int:
    known, warm, new, trade = (
        _words(language, name) for name in ("known_words", "warm_words", "new_words", "trade_words")
    )
    points = (
        _KNOWN * sum(map(known.__contains__, told))
        + _WARM * sum(map(warm.__contains__, told))
        + _NEW * sum(map(new.__contains__, told))
        + _TRADE * len(trade.intersection(told))
        + _NUMBERS * sum(word[0].isdigit() for word in told)
    )
    usual = float(catalogue(language).sets["usual_tone"][0])
    return max(-_MOST, min(_MOST, round(10 * points / (len(told) + _UNTOLD) - usual)))


@functools.cache
def _words(language: str, name: str) -> frozenset[str]:
    return frozenset(fold("|".join(catalogue(language).sets[name])).split("|"))
