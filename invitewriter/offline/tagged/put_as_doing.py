"""Puts what somebody did as behind "for": "lending me her saw and showing me how"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.offline.tagged.sentences import Sentence
from invitewriter.offline.tagged.tagger import Word
from invitewriter.offline.tagged.turning import Turning

_LINKS, _TO_DO = ",c;", frozenset("xM")
_NO_THING = frozenset("fdojmp")
"""What stands behind a verb, and behind no participle before its thing: "the dried and pressed flowers"."""
_THING = re.compile(r"[doS1][1A]*N")
_DONE_OR_SUCH = re.compile(r"(?<=N)c[AE](?=N)")
"""Behind a thing and "and", what may be another thing or another deed: "fixed my bike and baked bread"."""
_OF_A_THING = re.compile(r"A,?c[TV]$")
"""A past that is of the same thing as the adjective before it: "the dried and pressed flowers"."""


def doing(said: Sentence, who: str, turning: Turning) -> Iterator[Word]:
    """The words without who does it, and each verb of theirs in its form behind "for", up to where another clause begins."""
    head = said.head
    first = head.at if head else 0
    verbs = {d.at for d in said.done if d.who == who and not d.within and (d.joined or d.at == first)}
    verbs |= {at for at in range(first + 1, len(said.words)) if _is_plain_past(said, first, at, turning)}
    verbs -= {at for at in verbs if _OF_A_THING.search(said.kinds, first, at + 1)}
    begins = said.kinds.find(who, 0, first)  # "Afterwards she": when it was goes with her
    for at, word in enumerate(said.words[: _end(said, first, turning)]):
        said_before = word.kind == who or word.text.lower() in turning.fillers  # "she even rowed out"
        if at > begins and (at >= first or not said_before):
            yield replace(word, text=turning.doing(word)) if at in verbs else word


def _is_plain_past(said: Sentence, first: int, at: int, turning: Turning) -> bool:
    """Whether a past that looks like the plain form, or like a participle, goes on with it: "shared her soup and let us in", "rowed over and rattled at the gate"."""
    before = said.kinds[first:at]
    if said.kinds[at] == "E" and before[-1:] == "c" and said.kinds[first] == "T":
        return said.kinds[at + 1 : at + 2] in _NO_THING
    return (
        said.kinds[at] == "V" and before[-1] in _LINKS and _TO_DO.isdisjoint(before) and turning.is_past(said.words[at])
    )


def _end(said: Sentence, first: int, turning: Turning) -> int:
    """Where another clause begins, or something that may be a deed or a thing and is left out: "fixed my bike and baked bread"."""
    doubtful = (found.start() for found in _DONE_OR_SUCH.finditer(said.kinds, first))
    unclear = next((at for at in doubtful if said.words[at + 1].text.endswith(turning.past)), len(said.words))
    return min(unclear, _next_clause(said, first))


def _next_clause(said: Sentence, first: int) -> int:
    """Where a clause begins that says anew who does something: "washed up with me, all others had gone", "..., took her an hour"."""
    last = first
    for each in (d for d in said.done if d.at > first):
        links = [at for at in range(last, each.at) if said.words[at].kind in _LINKS]
        theirs = each.joined and each.who == "u" and said.kinds[each.at + 1 : each.at + 2] != "U"
        if links and not (each.within or theirs):
            return links[-1]
        last = each.at
    return len(said.words)


def as_verb(words: Sequence[Word], at: int) -> Word:
    """The word; a "did" of the contact's as a verb of its own where it helps none: "did the dishes"."""
    word, behind = words[at], "".join(each.kind for each in words[at + 1 :])
    theirs = all(each.kind in "ua" for each in words[:at])
    return replace(word, kind="T") if theirs and word.kind == "O" and _THING.match(behind) else word
