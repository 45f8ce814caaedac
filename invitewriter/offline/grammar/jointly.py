"""Reads a clause without a subject as what the sender and the contact did: "with her drawn up the list"."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise

from invitewriter.offline.grammar.clause import Clause, Who
from invitewriter.offline.grammar.pattern import PERSON


def jointly(
    clause: Clause, named_with: Collection[str], contact: Collection[str], joint: Collection[str]
) -> list[Clause]:
    """The clause, or, where it says of nobody named that it was done with the contact, the same of the sender, and of the two.

    `named_with` are the words before whom something is done with, `contact` those for the contact, `joint` the plain forms of
    what two people work on.
    """
    words = clause.rest.split()
    pairs = enumerate(pairwise(words))
    at = next((n for n, (word, then) in pairs if word.lower() in named_with and _is_one_of(then, contact)), None)
    if at is None or clause.who is not Who.ELIDED or clause.form != "past":
        return [clause]
    rest = " ".join(words[:at] + words[at + 2 :])
    both = [replace(clause, who=Who.TOGETHER, rest=rest)] if clause.verb and clause.verb.base in joint else []
    return [*both, replace(clause, who=Who.SENDER)]


def _is_one_of(word: str, contact: Collection[str]) -> bool:
    return word == PERSON or word.lower() in contact
