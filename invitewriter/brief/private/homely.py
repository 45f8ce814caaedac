"""Knows a line that is good for no letter: it is about somebody's home, body, days or dealings with the authorities.

Whoever tells a private matter obliquely names none: one plate on the table, the ring gone, hours halved since March. But every such
line is about a few things (`near`) of which hardly any work is made, and mostly says that something ceased, lacks, or is only so for
now (`turn`). Weighed against what a line may be good for (`good`: work, wares, a need, an offer, "we"), that is enough to leave
it out; where nothing speaks for it, less is. Where nobody is named whose life it is, neither owner nor relative, both kinds must be plain. A letter loses little by it. The words stand in `words/homely/`, one file a language.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from invitewriter.brief.private.signs import Kinds, Tables, kinds_in, kinds_of, noted_signs
from invitewriter.brief.private.wordbook import WORK, Place, wordbook
from invitewriter.text.patterns import compile_later

FOLDER = "brief/words/homely"
NEAR, TURN, GOOD, WHO = "near", "turn", "good", "who"
ENOUGH, _OF_A_FIELD = 3, 2
"""From this weight on a line is left out; where such things are the contact's field of work, from so much more on."""
_HEFT = {"heavy": 2, "light": 1}
_MOST = {NEAR: 4, TURN: 3, GOOD: 9, WHO: 1}
"""So much all words of a kind weigh together at most."""
_WORD = compile_later(r"[^\W_]+")


@functools.lru_cache(maxsize=64)
def is_homely(text: str, language: str, *, of_field: bool = False) -> bool:
    """Whether a plain sentence is about somebody's own life, and says of nothing in it that it is work, or for others.

    `of_field` tells that the contact works with people in such straits.
    """
    words = _WORD.findall(text)
    if not {NEAR, TURN} <= kinds_in(words, _signs(language)):
        return False
    places = wordbook(language, FOLDER).places(words)
    weights = _weights(places)
    if not (weights[NEAR] and weights[TURN]) or not (weights[WHO] or _is_plain(places) or _names_kin(words, language)):
        return False
    counted = any(map(str.isdigit, words))  # "12 beds": measures and amounts are of things
    weight = weights[NEAR] + weights[TURN] - weights[GOOD] - counted
    if weight >= ENOUGH + of_field * _OF_A_FIELD:
        return True
    return weights[WHO] > 0 == weights[GOOD] + counted + of_field and _is_idle(words, language)


def signs_of(tables: Tables) -> Kinds:
    """The words without one of which no line is homely."""
    return kinds_of({kind: table for kind, table in tables.items() if kind in {NEAR, TURN}})


@functools.cache
def _signs(language: str) -> Kinds:
    return noted_signs(FOLDER, language, signs_of)


def _is_plain(places: Sequence[Place]) -> bool:
    """Whether both what it is about and how that changed are told in words that speak of little else."""
    return {NEAR, TURN} <= {entry.kind for _, _, entry in places if entry.heft == "heavy"}


def _names_kin(words: Sequence[str], language: str) -> bool:
    return any(place[2].kind == "kin" for place in wordbook(language).places(words))


def _is_idle(words: Sequence[str], language: str) -> bool:
    """Whether none of the words by which marks (`marks.py`) are outweighed stands there."""
    return all(place[2].kind != WORK for place in wordbook(language).places(words))


def _weights(places: Sequence[Place]) -> dict[str, int]:
    """What the words of each kind weigh together."""
    found: dict[str, dict[tuple[int, int], int]] = {kind: {} for kind in _MOST}
    for begin, end, entry in places:
        if entry.kind in found:
            found[entry.kind][begin, end] = max(_HEFT[entry.heft], found[entry.kind].get((begin, end), 0))
    found[TURN] = {
        where: heft for where, heft in found[TURN].items() if where not in found[NEAR]
    }  # "back" is one of them
    return {kind: min(_MOST[kind], sum(each.values())) for kind, each in found.items()}
