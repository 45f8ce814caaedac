"""Recognises what was copied from a leaflet or the like and asks its reader for money or support: "Whoever writes to me, please donate 5 euros".

It stands in the notes between quotation marks and is nobody's own word: in a letter it would be the sender who promises or asks for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import openings, phrases

_MARK = '"'
"""What normalised texts have for all kinds of quotation marks."""
_BEFORE = 3
"""An order to a machine that points back means a quotation among so many items before it."""


def with_copied(entries: Sequence[Entry], ordering: Collection[int]) -> frozenset[int]:
    """The indices of the orders at `ordering`, and of the items with a quotation that asks for support or that such an order points back to."""
    if not any(_MARK in entry.plain for entry in entries):
        return frozenset(ordering)
    pointing = [index for index in ordering if phrases("machines.back").search(entries[index].plain)]
    found = set(ordering)
    for indices, text in _quotations(entries):
        meant = any(0 < index - indices[-1] <= _BEFORE for index in pointing)
        if meant or (phrases("machines.causes").search(text) and openings("machines.appeals").search(text)):
            found.update(indices)
    return frozenset(found)


def _quotations(entries: Sequence[Entry]) -> Iterator[tuple[list[int], str]]:
    """The quotations: the indices of the items over which each extends, and its plain text. None goes on behind the line in which it begins."""
    opened: list[int] = []
    parts: list[str] = []
    for index, entry in enumerate(entries):
        if opened and entries[opened[0]].item.last < entry.item.line:
            opened, parts = [], []
        for number, piece in enumerate(entry.plain.split(_MARK)):
            if number and opened:
                yield opened, " ".join(parts)
                opened, parts = [], []
            elif number:
                opened = [index]
            if opened:
                parts.append(piece)
                opened = [*opened, index] if opened[-1] != index else opened
