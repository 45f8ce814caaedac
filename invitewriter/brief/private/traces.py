"""Finds what would tell a secret though it does not name it: of a pregnancy of which nobody knows yet, "the baby's room".

Only where the telling was marked as a secret, or they were the first to know.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.words import written
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]+")


def traces(entries: Sequence[Entry], private: Collection[int], first: Sequence[str], language: str) -> frozenset[int]:
    """The indices of the items, beside those `private`, that hold a word of the same circumstance as a secret among these.

    `first` are the plain texts that say who was the first to know.
    """
    told = [*first, *(entries[index].plain for index in private)]
    of_secret = tuple(_betraying(" ".join(told), language))
    return frozenset(
        index
        for index, entry in enumerate(entries)
        if index not in private and not entry.item.released and _holds(entry.plain, of_secret)
    )


def _betraying(secret: str, language: str) -> Iterator[str]:
    """How the words begin that tell what a plain text tells."""
    for row in written("private.traces", language):
        named, _, others = row.partition(" > ")
        if _holds(secret, tuple(named.split())):
            yield from (*named.split(), *others.split())


def _holds(text: str, beginnings: tuple[str, ...]) -> bool:
    return bool(beginnings) and any(word.startswith(beginnings) for word in _WORD.findall(text))
