"""Tells all that a list names of what the contact looks for, where a reading took only its first: "looking for a loom, a dyer and wool"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.text.patterns import compile_later

if TYPE_CHECKING:
    from invitewriter.offline.reading.wholeness import Wholeness

_MOST = 4
"""Things of a list that a letter tells."""
_MOST_WORDS = 6
"""Words of a thing in a list: a longer one is a sentence of its own."""
_COMMA = compile_later(r",\s+")


def is_list(found: Sequence[Reading], scrap: Scrap) -> bool:
    """Whether a line goes on behind what a reading took for all that is looked for."""
    return _COMMA.search(scrap.jotting.text) is not None and any(map(_is_sought, found))


def listed_whole(found: Sequence[Reading], scrap: Scrap, wholeness: Wholeness) -> list[Reading]:
    """The readings, a need with every thing of its list; as it was where one of them is no plain thing."""
    return [_whole(reading, scrap.jotting.text, wholeness) if _is_sought(reading) else reading for reading in found]


def _is_sought(reading: Reading) -> bool:
    return reading.kind is Kind.NEED and "wanted" in reading.slots


def _whole(reading: Reading, text: str, wholeness: Wholeness) -> Reading:
    first = reading.slots["wanted"]
    _, found, behind = text.partition(f"{first}, ")
    joined = re.compile(rf",?\s+(?:{wholeness.and_}|&|plus)\s+|,\s+")
    things = [thing.strip(" .!") for thing in joined.split(behind)] if found else []
    told = [wholeness.phrase(thing, loose=False) if _is_thing(thing, wholeness) else None for thing in things]
    if not told or len(told) >= _MOST or not all(told):
        return reading
    *some, last = [first, *filter(None, told)]
    return replace(reading, slots={**reading.slots, "wanted": f"{', '.join(some)} {wholeness.and_} {last}"})


def _is_thing(text: str, wholeness: Wholeness) -> bool:
    """Whether it is a thing by its first word and by being short: "two stewards", and not "maybe by June"."""
    nouns, words = wholeness.nouns, text.lower().split()
    if not 0 < len(words) <= _MOST_WORDS or nouns.speaks_of_sender(text):
        return False
    counted = words[0] in nouns.indefinites or words[0].isdigit() or nouns.is_plural(words[0])
    return counted or nouns.is_plural(words[-1]) or nouns.is_mass(words[0])
