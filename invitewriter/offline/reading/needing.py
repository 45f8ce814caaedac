"""Tells by its words that a clause is of somebody who lacks something, or of a thing that gives trouble."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.grammar.fields import Fields
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.patterns import compile_later

_PLACE_AND_THING = 2
"""The fewest nouns of a clause that tells of both."""


@value
class Needing:
    """A language's words for that; `needs` of mainclauses.toml tells them."""

    verbs: frozenset[str]
    denied: frozenset[str]
    """Verbs that tell it beside a denial: "finds no ..."."""
    unfit: frozenset[str]
    """What somebody may lack of which no letter speaks."""
    looking: frozenset[str]
    """Verbs of looking for something, which tell no lack where somebody looks in a place: "sucht im Keller nach dem Plan"."""
    within: frozenset[str]
    """What stands before such a place."""
    after: frozenset[str]
    """What stands before what is looked for there."""
    things: frozenset[str]
    things_denied: frozenset[str]
    states: frozenset[str]
    phrases: tuple[str, ...]
    denials: frozenset[str]
    being: frozenset[str]
    letting: frozenset[str]
    forgiven: re.Pattern[str]
    """What in such a clause is unkind elsewhere."""

    def of_contact(self, fields: Fields) -> bool:
        """Whether the contact lacks something."""
        if fields.base in self.looking and not self.within.isdisjoint(fields.words):  # "sucht im Keller nach der Karte"
            nouns = sum(word[0].isupper() for word in fields.inner)
            if nouns < _PLACE_AND_THING or not self.after.isdisjoint(fields.words):
                return False
        return (
            self._is_led(fields) or fields.base in self.verbs or (fields.base in self.denied and self.is_denied(fields))
        )

    def of_thing(self, fields: Fields) -> bool:
        """Whether a thing gives trouble."""
        state = fields.finite in self.being and fields.inner[-1:] and fields.inner[-1] in self.states
        denied = (fields.base in self.things_denied or fields.finite in self.letting) and self.is_denied(fields)
        return bool(state) or denied or self._is_led(fields) or fields.base in self.things | self.verbs

    def is_denied(self, fields: Fields) -> bool:
        """Whether the clause denies something."""
        return not self.denials.isdisjoint(fields.words)

    def is_unfit(self, words: list[str]) -> bool:
        """Whether one of the words is what no letter speaks of as lacking."""
        told = self.forgiven.sub(" ", " ".join(words)).split()
        return any(word[0].isupper() and word.lower() in self.unfit for word in told)

    def _is_led(self, fields: Fields) -> bool:
        words = fields.words | {fields.finite}
        return any(words.issuperset(phrase.split()) for phrase in self.phrases)


def make_needing(table: Table, unfit: frozenset[str]) -> Needing:
    """From `needs` of mainclauses.toml; `unfit` is what no letter speaks of at all."""
    forgiven = "|".join(word.replace("_", " ") for word in listed(table, "forgiven"))
    return Needing(
        verbs=listed_set(table, "verbs"),
        denied=listed_set(table, "denied"),
        unfit=listed_set(table, "unfit") | unfit,
        looking=listed_set(table, "looking"),
        within=listed_set(table, "within"),
        after=listed_set(table, "after"),
        things=listed_set(table, "things"),
        things_denied=listed_set(table, "things_denied"),
        states=listed_set(table, "states"),
        phrases=listed(table, "phrases"),
        denials=listed_set(table, "denials"),
        being=listed_set(table, "being"),
        letting=listed_set(table, "letting"),
        forgiven=compile_later(rf"\b(?:{forgiven})\b", re.IGNORECASE),
    )
