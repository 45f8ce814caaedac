"""Finds the words that every match of a pattern has, as far as its source shows them plainly."""

from __future__ import annotations

_SPECIAL = frozenset("\\[](){}.*+?^$")
_OPTIONAL = tuple("?*{")
_SHORTEST = 2


def words_shown(source: str) -> list[tuple[str, ...]]:
    """Groups of words: every match has one of each group. None are told of a source that has alternatives outside all brackets.

    "^(?:she|he) (?:also )?bakes [a-z]+ for" shows "she" or "he", " bakes " and " for".
    """
    found: list[tuple[str, ...]] = []
    run, at = "", 0
    while at < len(source):
        sign, end = source[at], _end(source, at)
        if sign == "|":
            return []
        plain, optional = sign not in _SPECIAL, source.startswith(_OPTIONAL, end)
        run += sign if plain and not optional else ""
        repeated = source.startswith("+", end)
        if not plain or optional or repeated:
            found += _told(run)
            run = ""
        if sign == "(" and not optional:
            found += _within(source[at + 1 : end - 1])
        at = end + (optional or repeated)
        if optional and source[end] == "{":
            at = source.index("}", end) + 1
    return found + _told(run)


def _told(run: str) -> list[tuple[str, ...]]:
    return [(run,)] if len(run.strip()) >= _SHORTEST else []


def _end(source: str, at: int) -> int:
    """Where what begins at `at` ends: a letter, an escaped one, a class or a whole group."""
    if source[at] == "\\":
        return at + 2
    if source[at] == "[":
        return _class_end(source, at)
    if source[at] != "(":
        return at + 1
    inner = at + 1
    while source[inner] != ")":
        inner = _end(source, inner)
    return inner + 1


def _class_end(source: str, at: int) -> int:
    at += 2 if source.startswith("^", at + 1) else 1
    at += source.startswith("]", at)
    while source[at] != "]":
        at += 2 if source[at] == "\\" else 1
    return at + 1


def _within(group: str) -> list[tuple[str, ...]]:
    """The same of what brackets hold; nothing is told by what only looks ahead or behind."""
    if group.startswith("?:"):
        group = group[2:]
    elif group.startswith("?P<"):
        group = group.partition(">")[2]
    elif group.startswith("?"):
        return []
    if _SPECIAL.isdisjoint(group):
        choices = tuple(group.split("|"))
        return [choices] if all(choices) else []
    return words_shown(group)
