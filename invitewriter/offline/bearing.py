"""Which lines of the notes bear on the contact, where the notes are about many people or are the sender's own diary."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from invitewriter.domain import Brief, Fact, Secrecy

_ELSEWHERE = frozenset({Secrecy.OTHER, Secrecy.UNCLEAR})
_OWN_SENTENCES = 4
"""Of so many sentences that begin with the sender, notes are a diary."""


def bears(
    brief: Brief, told: Sequence[Fact], *, own: Callable[[str], bool], names: Callable[[str], bool]
) -> Callable[[Fact], bool]:
    """Tells whether a fact surely bears on the contact.

    In notes about the contact all does. In those about many, and in a diary, a sentence that names nobody may be about anything:
    there its line, or the heading over it, has to `names` the contact. `own` tells the sentences that begin with the sender.
    """
    others = sum(item.secrecy in _ELSEWHERE for item in brief.withheld)
    facts = len({(fact.line, fact.text) for fact in told})
    diary = sum(own(fact.text) for fact in told) >= _OWN_SENTENCES
    if others < facts and not diary:
        return lambda _: True
    lines = {fact.line for fact in told if names(fact.text) or names(fact.heading)}
    return lambda fact: fact.line in lines
