"""Finds items that would give a secret away without naming it: "the baby's room", of a pregnancy of which nobody knows yet.

Only where somebody was the first to know.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import written
from invitewriter.text.word_patterns import LETTERS


def traces(entries: Sequence[Entry], private: Collection[int], first: Sequence[str], language: str) -> frozenset[int]:
    """The indices of the items, apart from the `private` ones, with a word that belongs to the circumstance of one of these.

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
    """The beginnings of the words that belong to the circumstance of a plain text."""
    for row in written("private.traces", language):
        named, _, others = row.partition(" > ")
        if _holds(secret, tuple(named.split())):
            yield from (*named.split(), *others.split())


def _holds(text: str, beginnings: tuple[str, ...]) -> bool:
    return bool(beginnings) and any(word.startswith(beginnings) for word in LETTERS.findall(text))
