"""Finds what goes on, sentence after sentence, about a trouble that was announced: "Things are not going well. He left the paper. ..."."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.notes import Kind


def told_next(entries: Sequence[Entry], leads: Collection[int]) -> set[int]:
    """The indices of what stands in a paragraph behind a sentence, one of the `leads`, that says that somebody is not doing well.

    No word of these need be private: they tell why.
    """
    found: set[int] = set()
    for index in leads:
        item = entries[index].item
        if item.kind is Kind.PROSE:
            found |= {later for later in range(index + 1, len(entries)) if entries[later].item.block == item.block}
    return found
