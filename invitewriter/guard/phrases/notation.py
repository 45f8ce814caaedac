"""Parses phrases into alternatives, words and groups. The notation is described in phrase.py."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from invitewriter.errors import UsageError
from invitewriter.guard.phrases.spelt import needed_for
from invitewriter.guard.phrases.wording import ANY_NUMBER, LONGEST_BEGINNING, WHOLE
from invitewriter.text.language import is_stop_word
from invitewriter.text.patterns import compile_later

BAR, GAP = "|", "…"
OPTIONAL = "["
_SIGNS = "(){}[]…,"
_WORD_ENDS = " …|,?!:"


def _balanced(opening: str, closing: str, depth: int) -> str:
    """A pattern for a group with groups of its kind in it, so many levels deep."""
    other = rf"[^{re.escape(opening + closing)}]++"
    inner = other if depth == 1 else rf"(?:{other}|{_balanced(opening, closing, depth - 1)})"
    return rf"{re.escape(opening)}(?:{inner})*+{re.escape(closing)}"


_GROUP = rf"{_balanced('(', ')', 4)}|{_balanced('[', ']', 3)}"
_BAR_OR_GROUP = compile_later(r"[|(\[]")
_TOKEN = compile_later(r"[(\[]|\{\w+\}|[|…,]|\s+|[^\s(){}\[\]|…,]+")
_CLOSING = {"(": ")", "[": "]"}
_AT_A_GLANCE = compile_later(
    rf"""
    (?P<number>\#|(?<![^\s…|])\d)
    | (?<![^\s…|])\^*(?:(?P<joined>[^\W\d_]+(?:[-'][^\W\d_]+)+)(?=[{_WORD_ENDS}]|$) | (?P<word>[^\W\d_]+) | (?P<group>{_balanced("(", ")", 4)}) | (?P<set>\{{\w+\}}))
    | {_GROUP} | \{{\w+\}}
    | (?P<bar>\|)
    | (?P<bracket>[()\[\]{{}}])
    """,
    re.VERBOSE,
)

# Not among the commonest words of their languages, but of letters.
_EVERYWHERE = frozenset(
    {"your", "what", "with", "like", "have", "votre", "ihre", "ihren", "para", "sind", "pour", "mais", "haben"}
)

Word = list[str]
"""What stands together without a space: texts, "{sets}", "(groups)" and "[optional groups]"."""


def at_a_glance(written: str) -> Iterator[tuple[str, list[frozenset[str]]]]:
    """Each alternative as it is written, with its anchors: sets of words ("fit."), beginnings of words and names of sets
    ("{goods}"), out of each of which every text that holds the alternative has one. Told from what is not optional.

    Raises UsageError where brackets do not match.
    """
    start = 0
    anchors: list[frozenset[str]] = []
    for match in _AT_A_GLANCE.finditer(written):
        kind = match.lastgroup
        if kind == "bar":
            yield written[start : match.start()], anchors
            start, anchors = match.end(), []
        elif kind == "bracket":
            raise _mismatched(written, match.start())
        elif kind == "joined":
            anchors += needed_for(match["joined"])
        elif anchor := _anchor(match):
            anchors.append(anchor)
    yield written[start:], anchors


def _anchor(match: re.Match[str]) -> frozenset[str]:
    """The anchor that a word, number, group or set is; an empty one where it is none."""
    ends = match.end() == len(match.string) or match.string[match.end()] in _WORD_ENDS
    match match.lastgroup:
        case "word":
            return frozenset((match["word"] + WHOLE if ends else _begun(match["word"]),))
        case "number":
            return frozenset((ANY_NUMBER,))
        case "set" if ends:
            return frozenset((match["set"],))
        case "group":
            anchors = _either(match["group"][1:-1])
            if not ends:  # more is written in the same word
                return frozenset() if any(map(is_set, anchors)) else frozenset(map(_begun, anchors))
            return anchors
        case _:
            return frozenset()


def _begun(anchor: str) -> str:
    return anchor.rstrip(WHOLE)[:LONGEST_BEGINNING]


def _either(written: str) -> frozenset[str]:
    """One anchor for several alternatives: the union of their rarest anchors; empty where an alternative has none."""
    told = [anchors for _, anchors in at_a_glance(written)]
    return frozenset[str]().union(*(max(anchors, key=_rarity) for anchors in told)) if all(told) else frozenset()


def filed_under(written: str) -> list[str]:
    """The anchors of each alternative: words parted by spaces, sets of them by bars, the rarest words first.

    Raises UsageError where brackets do not match.
    """
    return [_told(anchors) for _, anchors in at_a_glance(written)]


def _told(anchors: Iterable[frozenset[str]]) -> str:
    """The rarest first, but names of sets after all words, since phrases are filed under words; after a bar where there are none."""
    best = sorted(anchors, key=_rarity, reverse=True)
    words = [anchor for anchor in best if not any(map(is_set, anchor))]
    sets = [anchor for anchor in best if anchor not in words]
    told = [" ".join(sorted(anchor)) for anchor in (*words, *sets)]
    return BAR.join(told if words or not sets else ["", *told])


def _rarity(words: frozenset[str]) -> tuple[int, int]:
    """A sort key: long words are rarer than short and common ones, and few words rarer than many."""
    return min(map(_rarity_of, words)), -len(words)


def _rarity_of(anchor: str) -> int:
    word = anchor.rstrip(WHOLE)
    if is_set(word):
        return 1
    if word == ANY_NUMBER:
        return 4
    return 0 if is_stop_word(word) or word in _EVERYWHERE else len(word)


def parted(written: str) -> list[str]:
    """Each alternative as it is written; brackets that do not match are told by `filed_under`."""
    if BAR not in written or not any(bracket in written for bracket in "(["):
        return written.split(BAR)
    bars, place = list[int](), 0
    while match := _BAR_OR_GROUP.search(written, place):
        bars += [match.start()] if match[0] == BAR else []
        place = match.end() if match[0] == BAR else _group_end(written, match.start()) or len(written)
    return [written[start + 1 : end] for start, end in pairwise([-1, *bars, len(written)])]


def alternatives(written: str) -> list[list[Word]]:
    """The alternatives of a phrase, each a sequence of words; a gap is a word of its own.

    Raises UsageError where brackets do not match.
    """
    if not any(sign in written for sign in _SIGNS):  # as most are that stand in a group
        return [[[word] for word in alternative.split()] for alternative in written.split(BAR)]
    found: list[list[Word]] = [[]]
    word: Word = []
    position = 0
    for start, token in _tokens(written):
        position = start + len(token)
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
        raise _mismatched(written, position)
    found[-1] += [word] if word else []
    return found


def _tokens(written: str) -> Iterator[tuple[int, str]]:
    """The groups, sets, marks, spaces and other texts of a phrase, with their offsets, up to what cannot be read."""
    place = 0
    while match := _TOKEN.match(written, place):
        end = _group_end(written, place) if is_group(match[0]) else match.end()
        if not end:
            return
        yield place, written[place:end]
        place = end


def _group_end(written: str, start: int) -> int:
    """The offset behind the group that opens at `start`; 0 where it is not closed."""
    opening, closing = written[start], _CLOSING[written[start]]
    end = written.find(closing, start) + 1
    while end and written.count(opening, start, end) > written.count(closing, start, end):
        end = written.find(closing, end) + 1
    return end


def _mismatched(written: str, position: int) -> UsageError:
    return UsageError(f"Cannot read the phrase {written!r}: the brackets from {written[position:]!r} on do not match.")


def is_group(part: str) -> bool:
    return part[0] in "(["


def is_set(part: str) -> bool:
    return part[0] == "{"


def set_alone(alternative: str) -> str:
    """The name of the set, where an alternative is one and nothing else; else an empty string."""
    part = alternative.strip()
    name = part[1:-1]
    return name if part == f"{{{name}}}" and name.replace("_", "a").isalnum() else ""


def is_optional(word: Word) -> bool:
    return len(word) == 1 and word[0][0] == OPTIONAL


def plain_words(part: str) -> frozenset[str]:
    """The words of a text or group that holds single plain words and nothing else, as most do; else none."""
    inner = part[1:-1] if is_group(part) else part
    words = inner.split("|")
    return frozenset(words) if all(word.isalpha() for word in words) else frozenset()


def plain_word(words: Sequence[Word]) -> str:
    """The word, where a sequence is a single plain word; else an empty string."""
    return words[0][0] if len(words) == 1 and len(words[0]) == 1 and words[0][0].isalpha() else ""
