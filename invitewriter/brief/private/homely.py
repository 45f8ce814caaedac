"""Recognises a line about somebody's home, body, daily life or dealings with the authorities: of no use in a letter, and often private.

Who tells a private matter indirectly does not name it: one plate on the table, the ring gone, hours halved since March. But every such
line is about a few things (`near`) that are rarely somebody's work, and mostly says that something ceased, is missing, or is temporary
(`turn`). These are weighed against signs that a line is useful (`good`: work, goods, a need, an offer, "we"). One word at least must be
unambiguous (`heavy`), of both kinds where no owner or relative is named. The words are in `words/homely/`, one file a language; under
`faint` stand those that go with any verb ("out", "twice"), which add nothing beside another, and alone need two such things.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from invitewriter.brief.private.signs import Kinds, Tables, kinds_in, kinds_of, noted_signs
from invitewriter.brief.private.wordbook import Place, wordbook
from invitewriter.text.word_patterns import WORD

FOLDER = "brief/words/homely"
NEAR, TURN, GOOD, WHO = "near", "turn", "good", "who"
ENOUGH, _OF_A_FIELD = 3, 2
"""From this weight on a line is left out; where such things are the contact's field of work, that much more is needed."""
_HEFT = {"heavy": 2, "light": 1, "faint": 0}
_MOST = {NEAR: 4, TURN: 3, GOOD: 9, WHO: 1}
"""The most that all words of a kind weigh together."""
_APART = 7
"""The most words between a thing and a turn."""


@functools.lru_cache(maxsize=64)
def is_homely(text: str, language: str, *, of_field: bool = False) -> bool:
    """Whether a plain sentence is about somebody's private life, and not about work or something for others.

    `of_field`: whether the contact works with people in such circumstances.
    """
    words = WORD.findall(text)
    if not {NEAR, TURN} <= kinds_in(words, noted_signs(FOLDER, language, signs_of)):
        return False
    places = wordbook(language, FOLDER).places(words)
    if not _are_together(places):
        return False
    weights = _weights(places)
    told = {entry.kind for _, _, entry in places}
    plain = {entry.kind for _, _, entry in places if entry.heft == "heavy"}
    if not (weights[NEAR] and TURN in told and plain & {NEAR, TURN}):
        return False
    if not (weights[WHO] or {NEAR, TURN} <= plain or _names_kin(words, language)):
        return False
    counted = any(map(str.isdigit, words))  # "12 beds": measures and amounts are of things
    weight = weights[NEAR] + weights[TURN] - weights[GOOD] - counted
    return weight >= ENOUGH + of_field * _OF_A_FIELD + (not weights[TURN])


def signs_of(tables: Tables) -> Kinds:
    """The words of which every such line has one, with their kinds."""
    return kinds_of({kind: table for kind, table in tables.items() if kind in {NEAR, TURN}})


def _are_together(places: Sequence[Place]) -> bool:
    """Whether one of such things and a sign that something ceased stand near each other."""
    near, turns = ([place[0] for place in places if place[2].kind == kind] for kind in (NEAR, TURN))
    return any(abs(one - other) <= _APART for one in near for other in turns)


def _names_kin(words: Sequence[str], language: str) -> bool:
    return any(place[2].kind == "kin" for place in wordbook(language).places(words))


def _weights(places: Sequence[Place]) -> dict[str, int]:
    """What the words of each kind weigh together."""
    found: dict[str, dict[tuple[int, int], int]] = {kind: {} for kind in _MOST}
    for begin, end, entry in places:
        if entry.kind in found:
            found[entry.kind][begin, end] = max(_HEFT[entry.heft], found[entry.kind].get((begin, end), 0))
    found[TURN] = {
        where: heft for where, heft in found[TURN].items() if where not in found[NEAR]
    }  # "back" is one of them
    found[NEAR] = {
        where: heft for where, heft in found[NEAR].items() if not any(_is_within(where, turn) for turn in found[TURN])
    }  # "evening" in "every evening"
    return {kind: min(_MOST[kind], sum(each.values())) for kind, each in found.items()}


def _is_within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
