"""Whom a clause is about that leaves out who does it: "würde gern ihre Scheune sehen" is about the sender."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.offline.grammar.agreement import Helpers
from invitewriter.offline.grammar.clause import Clause
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, listed_set

_MEANT = frozenset({"would", "wanted", "shall"})


@value
class Elided:
    """A language's words by which such a clause is not about the contact."""

    visiting: frozenset[str]
    """Plain forms of seeing and visiting."""
    errands: frozenset[str]
    """Plain forms of asking and calling: whoever means to do so without being named is who writes."""
    possessives: frozenset[str]
    """Words for what is the contact's."""

    def is_of_sender(self, clause: Clause) -> bool:
        """Whether it names the contact as another, or somebody means to ask, or to see or visit what is the contact's."""
        base, words = clause.verb.base if clause.verb else "", clause.rest.lower().split()
        errand = base in self.errands and clause.form in _MEANT
        return errand or PERSON in words or (base in self.visiting and not self.possessives.isdisjoint(words))


def is_meant(word: str, helpers: Helpers) -> bool:
    """Whether an auxiliary tells what somebody means or has to do."""
    return any(form in _MEANT for form, _ in helpers.get(word.lower(), ()))


def make_elided(words: Table) -> Elided:
    """From words.toml."""
    return Elided(
        visiting=listed_set(words["grammar"], "visiting"),
        errands=listed_set(words["grammar"], "errands"),
        possessives=frozenset(words["turn"]["possessive"]),
    )
