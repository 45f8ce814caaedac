"""What the sender marked as private: by a word beside it, a heading over it, or a comment around it.

Automatic discretion (circumstances nobody marked) has its place in `hidden`, beside the marks.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from invitewriter.brief.entries import Entry
from invitewriter.brief.words import phrases, seen, word_set, written
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain

_WORD = re.compile(r"\w+")
_LEADING = 3
"""Words before a mark such as "keep that to yourself"; where more stand before it, it means those."""


def hidden(entries: Sequence[Entry]) -> frozenset[int]:
    """The indices of the items that were marked private, and of those they cover.

    A heading covers its section, a bullet the bullets under it, a mark that stands alone its neighbours. What the
    sender released stays free, save for a comment.
    """
    items = [entry.item for entry in entries]
    marked = {
        index for index, entry in enumerate(entries) if entry.item.kind is Kind.COMMENT or _is_marked(entry.plain)
    }
    covered = set(marked)
    for index in sorted(marked):
        if items[index].kind is not Kind.COMMENT:
            covered |= _neighbours(items, index, entries[index].plain)
    titles = {title for title in {title for item in items for title in item.headings} if is_private(title)}
    covered |= {index for index, item in enumerate(items) if not titles.isdisjoint(item.headings)}
    covered |= _nested(items, covered)
    return frozenset(index for index in covered if items[index].kind is Kind.COMMENT or not items[index].released)


def is_private(text: str) -> bool:
    """Whether a sentence, a bullet or a heading is marked."""
    return _is_marked(seen(text))


def _is_marked(bare: str) -> bool:
    return bool(
        _label().search(bare)
        or _heading().fullmatch(bare)
        or phrases("private.marks").search(bare)
        or phrases("private.pointing").search(bare)
    )


def _neighbours(items: Sequence[Item], index: int, bare: str) -> set[int]:
    """The items that the mark in `bare`, the item at `index`, means besides its own."""
    if bare.rstrip().endswith(":"):
        return _onward(items, index)
    before, after = _beside(items, index, -1), _beside(items, index, 1)
    if pointing := phrases("private.pointing").search(bare):
        leads = len(_WORD.findall(bare[: pointing.start()])) <= _LEADING
        return (before or after) if leads else set()
    if _heading().fullmatch(bare):
        return before | after
    rest = phrases("private.marks").sub(" ", _label().sub(" ", bare))
    return before | after if word_set("private.fillers").issuperset(_WORD.findall(rest)) else set()


def _onward(items: Sequence[Item], index: int) -> set[int]:
    """What a mark that ends in a colon leads to: the next item, or all of the list that begins there."""
    following = index + 1
    if following >= len(items) or items[following].headings != items[index].headings:
        return set()
    listed = items[following].kind is Kind.BULLET and items[index].kind is not Kind.BULLET
    if not listed:
        return {following}
    return {i for i in range(following, len(items)) if items[i].block == items[following].block}


def _beside(items: Sequence[Item], index: int, step: int) -> set[int]:
    other = index + step
    while 0 <= other < len(items) and items[other].kind is Kind.COMMENT:
        other += step
    near = 0 <= other < len(items) and items[other].block == items[index].block
    return {other} if near and items[other].kind is not Kind.HEADING else set()


def _nested(items: Sequence[Item], covered: set[int]) -> set[int]:
    """The items that stand under a covered bullet, in its list."""
    nested: set[int] = set()
    for index in covered:
        if items[index].kind is not Kind.BULLET:
            continue
        for under in range(index + 1, len(items)):
            item = items[under]
            if item.kind is Kind.COMMENT:
                continue
            deeper = item.depth > items[index].depth or (
                item.kind is not Kind.BULLET and item.depth == items[index].depth
            )
            if item.block != items[index].block or not deeper:
                break
            nested.add(under)
    return nested


@functools.cache
def _label() -> re.Pattern[str]:
    """A word such as "private" in brackets, before a colon or a dash, or called out at the end of a sentence."""
    words = "|".join(plain(entry).replace(" ", r"\s+") for entry in written("private.labels"))
    return re.compile(
        rf"[(\[{{]\s*(?:{words})\b[^()\[\]{{}}]{{0,40}}[)\]}}]"
        rf"|(?:^|[^\w\s'-]\s*)(?:{words})(?:\s+(?:{_headed()}))?\s*(?:[:!]|[-–—]\s|=)"
        rf"|[-–—;,.!?]\s*(?:{words})\W*$"
    )


@functools.cache
def _heading() -> re.Pattern[str]:
    words = "|".join(plain(entry).replace(" ", r"\s+") for entry in written("private.labels"))
    return re.compile(rf"\W*(?:{words})(?:\s*(?:[/,&+]|and|und|y|et|e)\s*(?:{words}))*(?:\s+(?:{_headed()}))?\W*")


def _headed() -> str:
    return "|".join(plain(entry) for entry in written("private.headed"))
