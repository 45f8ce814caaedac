"""Knows a line that its writer tells gladly: of a prize, a joke, a game, a beast or the past, though a word of it sounds private.

Whoever broke the bank did so at Monopoly, whoever is up to the neck in it swims. Two kinds of words speak for a line
(`words/gladly/`, one file a language): that somebody won, finished, taught or gave, that it was good and people laughed (`told`); and a
field of which ill words are said without harm (`field`: games, beasts, plants, the stage, long ago). They are asked only of a line
that a weaker rule would withhold. Nothing speaks for one that names an ailment, a death, a parting, debts or a secret.
"""

from __future__ import annotations

from collections.abc import Collection

from invitewriter.brief.private.wordbook import wordbook
from invitewriter.text.patterns import compile_later

FOLDER = "brief/words/gladly"
_WORD = compile_later(r"[^\W_]+")
_SCORE = compile_later(r"\b\d{1,2}\s?[-:]\s?\d{1,2}\b(?!\s?(?:h|uhr|am|pm))")
_GRAVE = frozenset({"illness", "mind", "loss", "love", "money", "secrecy", "conflict"})
"""The spheres of marks whose plain words nothing outweighs."""
_OF_A_BODY = frozenset({"health", "gossip", "family"})
"""The kinds of phrases of which a field must speak twice."""
_HEFT = {"heavy": 2, "light": 1}
_ONCE, _TWICE = 1, 2
_LAST_OF_OLD = 1945
_FIRST_OF_OLD = 1000


def is_told_gladly(text: str, language: str, kinds: Collection[str]) -> bool:
    """Whether a plain line, in which phrases of some `kinds` tell something (none: it only bears marks), is told gladly."""
    words = _WORD.findall(text)
    marks = [place[2] for place in wordbook(language).places(words)]
    if any(mark.heft == "heavy" and mark.kind in _GRAVE for mark in marks):
        return False
    field, told = _evidence(text, words, language)
    if kinds:
        return field >= (_TWICE if _OF_A_BODY.intersection(kinds) else _ONCE) and field + told >= _TWICE
    plain = any(mark.heft == "heavy" and mark.kind != "work" for mark in marks)
    return field + told >= _TWICE or (told >= _ONCE and not plain)


def _evidence(text: str, words: list[str], language: str) -> tuple[int, int]:
    """What speaks for a field, and for gladness."""
    found: dict[str, dict[int, int]] = {"field": {}, "told": {}}
    for begin, _, entry in wordbook(language, FOLDER).places(words):
        found[entry.kind][begin] = max(_HEFT[entry.heft], found[entry.kind].get(begin, 0))
    old = any(word.isdigit() and _FIRST_OF_OLD <= int(word) <= _LAST_OF_OLD for word in words)
    scored = _SCORE.search(text) is not None
    return sum(found["field"].values()) + _TWICE * old + scored, sum(found["told"].values())
