"""Finds the places of the notes whose names people bear, too: behind "in" or "on the way to", where no list of given names is sure of them."""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.brief.lexicon import aligned, entry_of, pattern_of
from invitewriter.brief.people.found.things_named import file_for
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_CAPITAL = compile_later(rf"(?<![\w'’@.-]){CAPITAL_LETTER}[^\W\d_]+(?!['’.]\w)")
_REACH = 60


def towns_in(texts: Iterable[str], language: str) -> frozenset[str]:
    """The plain words that stand as a place somewhere in the texts: wherever they begin a name, it is that place's."""
    patterns = [pattern_of(file_for(language), key) for key in ("in_place", "on_way")]
    found = set[str]()
    for text in texts:
        read = aligned(text)
        for word in _CAPITAL.finditer(text):
            before = read[max(0, word.start() - _REACH) : word.start()]
            if before[-1:] == " " and any(pattern.search(before) for pattern in patterns):
                found.add(plain(word[0]))
    return frozenset(found - shared("given"))


def is_reached(text: str, start: int, language: str) -> bool:
    """Whether somebody went to what begins there, or stayed there: "sono stato a Siena", whoever else is called so."""
    file = file_for(language)
    before = aligned(text[max(0, start - _REACH) : start])
    return bool(entry_of(file, "stayed")) and pattern_of(file, "stayed").search(before) is not None
