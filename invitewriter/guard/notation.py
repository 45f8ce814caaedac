"""Takes apart phrases as they are written: alternatives, words, groups. What the signs mean stands in phrase.py."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from invitewriter.errors import UsageError

BAR, GAP = "|", "…"
OPTIONAL = "["


def _balanced(opening: str, closing: str, depth: int) -> str:
    """A pattern for a group with groups of its kind in it, so many levels deep."""
    other = rf"[^{re.escape(opening + closing)}]++"
    inner = other if depth == 1 else rf"(?:{other}|{_balanced(opening, closing, depth - 1)})"
    return rf"{re.escape(opening)}(?:{inner})*+{re.escape(closing)}"


_GROUP = rf"{_balanced('(', ')', 4)}|{_balanced('[', ']', 3)}"
_TOKEN = re.compile(rf"{_GROUP}|\{{\w+\}}|[|…,]|\s+|[^\s(){{}}\[\]|…,]+")
_FLAT = re.compile(r"[^()\[\]{}…]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_WITHIN = re.compile(rf"{_GROUP}|\{{\w+\}}")
_BRACKET = re.compile(r"[()\[\]{}]")
_OUTSIDE = re.compile(r"(?:^|[\s…])\^*([^\W\d_]+)")

Word = list[str]
"""What stands together without a space: texts, "{sets}", "(groups)" and "[optional groups]"."""


def required(written: str) -> list[list[str]]:
    """For each alternative, beginnings of words that stand in every text that holds it: told at a glance, groups left out.

    Raises UsageError where brackets do not match.
    """
    outside = _WITHIN.sub("_", written)
    if _BRACKET.search(outside):
        alternatives(written)
    return [_OUTSIDE.findall(alternative) for alternative in outside.split(BAR)]


def alternatives(written: str) -> list[list[Word]]:
    """The alternatives of a phrase, each a sequence of words; a gap is a word of its own.

    Raises UsageError where brackets do not match.
    """
    found: list[list[Word]] = [[]]
    word: Word = []
    position = 0
    for match in _TOKEN.finditer(written):
        token = match[0]
        if match.start() != position:
            break
        position = match.end()
        if token not in {BAR, GAP} and not token.isspace():
            word.append(token)
            continue
        found[-1] += [word] if word else []
        word = []
        if token == BAR:
            found.append([])
        elif token == GAP:
            found[-1].append([GAP])
    if position != len(written):
        raise UsageError(
            f"Cannot read the phrase {written!r}: the brackets from {written[position:]!r} on do not match."
        )
    found[-1] += [word] if word else []
    return found


def is_group(part: str) -> bool:
    return part[0] in "(["


def is_set(part: str) -> bool:
    return part[0] == "{"


def is_optional(word: Word) -> bool:
    return len(word) == 1 and word[0][0] == OPTIONAL


def plain_words(part: str) -> frozenset[str]:
    """The words of a text or group that holds single plain words and nothing else, as most do; else none."""
    inner = part[1:-1] if is_group(part) else part
    words = inner.split("|")
    return frozenset(words) if all(word.isalpha() for word in words) else frozenset()


def anchors(words: Collection[Word]) -> Iterator[frozenset[str]]:
    """Beginnings of words, out of each of which one must stand in every text that holds the phrase; as far as easily told."""
    for word in words:
        if is_optional(word) or word == [GAP] or is_set(word[0]):
            continue
        flat = word[0][1:-1] if is_group(word[0]) else word[0]
        if _FLAT.fullmatch(flat) and word[0][0] != OPTIONAL:
            letters = [_LETTERS.match(alternative.lstrip("^")) for alternative in flat.split("|")]
            if all(letters):
                yield frozenset(match[0] for match in letters if match)
