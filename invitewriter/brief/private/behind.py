"""Finds the items that a mark refers to: what stands beside it, and the sentence before one that says nothing itself ("I am to keep it to myself.")."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.notes import Item, Kind
from invitewriter.text.language import is_stop_word
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"\w+")
_PAUSE = compile_later(r"[.,;:!?()]|\s[-–—]\s")
_SCRAP = 3
"""So few words are no sentence of their own."""
_MOST = 1
"""The most content words beside the marks of a sentence that tells nothing itself: "the *office* must not know"."""


def stands_alone(text: str, marks: Sequence[tuple[int, int]], small: Collection[str]) -> bool:
    """Whether a plain marked sentence has hardly a word beside its marks, and none in a clause without a mark.

    `small` are words beside which a mark still stands alone.
    """
    covered = {place for begin, end in marks for place in range(begin, end)}
    begin, told = 0, 0
    for stop in [*(pause.start() for pause in _PAUSE.finditer(text)), len(text)]:
        words = [word for word in _WORD.finditer(text, begin, stop) if word.start() not in covered]
        beside = sum(word[0] not in small and not is_stop_word(word[0]) for word in words)
        if beside and covered.isdisjoint(range(begin, stop)):
            return False
        told += beside
        begin = stop
    return bool(covered) and told <= _MOST


def told_by(items: Sequence[Item], index: int, before: Collection[int]) -> set[int]:
    """The one before that a mark refers to, where both belong to one line or one paragraph."""
    return {i for i in before if items[i].line == items[index].line or items[i].kind is items[index].kind is Kind.PROSE}


def scraps_before(items: Sequence[Item], before: Collection[int]) -> set[int]:
    """The scraps of the same line that stand before what a mark refers to, and hang together with it: "Case at the guild. In spring. Not a word of that."."""
    first = min(before, default=0)
    found, last = set[int](), first
    while last and items[last - 1].line == items[first].line and len(items[last].text.split()) <= _SCRAP:
        last -= 1
        if len(items[last].text.split()) > _SCRAP:
            break
        found.add(last)
    return found


def onward(items: Sequence[Item], index: int) -> set[int]:
    """The indices that a mark with a colon at its end refers to: the next item, or the whole list that begins there."""
    following = index + 1
    if following >= len(items) or items[following].headings != items[index].headings:
        return set()
    listed = items[following].kind is Kind.BULLET and items[index].kind is not Kind.BULLET
    if not listed:
        return {following}
    return {i for i in range(following, len(items)) if items[i].block == items[following].block}


def beside(items: Sequence[Item], index: int, step: int) -> set[int]:
    """The index of the next item (`step` 1) or the one before (-1) in the same block, skipping comments; empty where there is none.

    Of a sentence before that was taken apart, all pieces.
    """
    other = index + step
    while 0 <= other < len(items) and items[other].kind is Kind.COMMENT:
        other += step
    near = 0 <= other < len(items) and items[other].block == items[index].block
    if not near or items[other].kind is Kind.HEADING:
        return set()
    return {other} | (_pieces_before(items, other) if step < 0 else set())


def _pieces_before(items: Sequence[Item], last: int) -> set[int]:
    """The other pieces of the sentence that ends with an item, where it was taken apart."""
    first = last
    while first and items[first - 1].line == items[last].line and items[first - 1].text.rstrip()[-1:].isalnum():
        first -= 1
    return set(range(first, last))
