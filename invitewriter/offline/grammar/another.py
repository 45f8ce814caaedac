"""Whether a pronoun in a clause means, or may mean, somebody other than the contact."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from invitewriter.offline.grammar.clause import OWN_PART, Clause
from invitewriter.offline.grammar.person import Persons


def leads_to_another(persons: Persons, words: Sequence[str]) -> bool:
    """Whether a preposition in what the contact does leads to somebody else: "spielt mit ihr Cello"."""
    if any(one in persons.governing and word in persons.objects for one, word in pairwise(words)):
        return True
    # "will ihr beim Umzug helfen": whoever that is, not the one who is helped
    both = persons.objects.keys() & persons.possessives.keys()
    return bool(persons.governing) and any(
        one in both and then in persons.after_object for one, then in pairwise(words)
    )


def may_be_theirs(persons: Persons, name: str, raw: str, clause: Clause) -> bool:
    """Whether what the sender is to give begins with a word that may tell whom to: "ihr Schwarztee mitbringen"."""
    both = persons.objects.keys() & persons.possessives.keys()
    return name == "object" and clause.who in OWN_PART and bool(persons.governing) and raw.lower().split()[0] in both
