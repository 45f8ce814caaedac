"""Finds the sentences that continue an announced trouble, and paragraphs that change the subject."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import word_set
from invitewriter.notes import Kind
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"\w+")


def told_next(entries: Sequence[Entry], leads: Collection[int]) -> set[int]:
    """The indices of the sentences that follow, in the same paragraph, one of the `leads`: sentences that say somebody is not doing well.

    They give the reason, and need no private word: "Things are not going well. He left the paper. ...".
    """
    found: set[int] = set()
    for index in leads:
        item = entries[index].item
        if item.kind is Kind.PROSE:
            found |= {later for later in range(index + 1, len(entries)) if entries[later].item.block == item.block}
    return found


def begun_anew(entries: Sequence[Entry], language: str) -> set[int]:
    """The indices of the items that begin a new paragraph and do not continue the bullet above.

    A blank line precedes, the sender is mentioned, and the first word is no "it" or "she".
    """
    found: set[int] = set()
    for index in range(1, len(entries)):
        item, words = entries[index].item, _WORD.findall(entries[index].plain)
        apart = item.kind is Kind.PROSE and item.line > entries[index - 1].item.last + 1
        if apart and words and words[0] not in word_set("private.goes_on", language):
            found |= set() if word_set("people.own", language).isdisjoint(words) else {index}
    return found
