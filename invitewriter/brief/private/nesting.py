"""Finds the items that are nested under others: what is private or an order to a machine covers the bullets under it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.notes import Item, Kind


def nested(items: Sequence[Item], covered: Collection[int], anew: Collection[int] = ()) -> set[int]:
    """The indices of the items nested under a covered bullet, up to one of the indices `anew`."""
    found: set[int] = set()
    for index in covered:
        if items[index].kind is not Kind.BULLET:
            continue
        for under in range(index + 1, len(items)):
            item = items[under]
            if item.kind is Kind.COMMENT or item.line == items[index].line:  # the same bullet, taken apart
                continue
            deeper = item.depth > items[index].depth or (
                item.kind is not Kind.BULLET and item.depth == items[index].depth
            )
            if item.block != items[index].block or not deeper or under in anew:
                break
            found.add(under)
    return found
