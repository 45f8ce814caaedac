"""Tells what stands behind the comma of a plain main clause: which clause of it a letter repeats, and which it cannot do without."""

from __future__ import annotations

import re
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import PAST, Fields
from invitewriter.offline.grammar.telling import Telling
from invitewriter.offline.tables import Table, listed_set, pattern_in


@value
class Tails:
    """What a language needs to do so; `tails` of mainclauses.toml tells it."""

    telling: Telling
    that: str
    relatives: frozenset[str]
    """Words with which a relative clause begins."""
    subordinates: frozenset[str]
    """Words with which a clause behind the comma goes on."""
    asked: frozenset[str]
    """Those of them with which what somebody says or shows begins."""
    once: re.Pattern[str]
    """Finds what says that something is offered, or done on one occasion: no work, and no wish of one's own."""
    reasons: frozenset[str]
    """Those that tell why something was done."""

    def tail(self, behind: str) -> str:
        """A clause behind the comma, as said to the contact; empty where it is none, or not clear."""
        opening, _, rest = behind.partition(" ")
        if opening.lower() in self.subordinates:
            return self._turned(opening, rest)
        clause, slots = self.telling.slots.subordinate, self.telling.slots
        relative = opening.lower() in self.relatives and ", " not in rest and not slots.persons.mentions_other(rest)
        return (relative and clause and clause.relative(behind)) or ""

    def _turned(self, opening: str, rest: str) -> str:
        """The clause that `opening` leads into, as said to the contact; empty where it is not sure how it would read."""
        told = self.turned(f"{self.that} {rest}")
        return f"{opening} {told.removeprefix(self.that).lstrip()}" if told else ""

    def turned(self, clause: str) -> str | None:
        """A clause whose verb stands last as said to the contact, also where that verb is in no list, or a past without a form for them."""
        subordinate, last = self.telling.slots.subordinate, self.telling.last
        told = subordinate.turned(clause) if subordinate else None
        main, _, tail = clause.partition(", ")
        words, _, finite = main.rpartition(" ")
        if told or not subordinate or not words or finite in subordinate.finite or not finite.islower():
            return told
        base = last.fielding.verbal.base(finite, ())
        verb = last.verb(Fields(who=Who.CONTACT, form=PAST, base=base, finite=finite))
        known, form = next(iter(subordinate.finite.items()))
        told = subordinate.turned(", ".join(filter(None, [f"{words} {known}", tail]))) if verb else None
        before, _, behind = (told or "").partition(f" {form}")
        return f"{before} {verb}{behind}" if before else None

    def is_needed(self, behind: str, fields: Fields) -> bool:
        """Whether what stands before the comma says nothing, or something else, without what stands behind it."""
        first = behind.partition(" ")[0].lower()
        lacks = first in self.asked and (not self.telling.has_object(fields.inner) or self._are_two(fields))
        return first in self.relatives or lacks or (first in self.subordinates and not fields.inner)

    def _are_two(self, fields: Fields) -> bool:
        """Whether two things were done, and the object stands beside the first: "den Ofen entrußt und mir gezeigt, wie ..."."""
        joins, is_done = self.telling.slots.nouns.joins, self.telling.last.fielding.verbal.participles.is_done
        return any(then in joins and is_done(one) for one, then in pairwise(fields.inner))


def make_tails(table: Table, telling: Telling) -> Tails:
    """From `tails` of mainclauses.toml."""
    return Tails(
        telling=telling,
        that=table["that"],
        relatives=listed_set(table, "relatives"),
        subordinates=listed_set(table, "subordinates"),
        asked=listed_set(table, "asked"),
        once=pattern_in(table, "once"),
        reasons=listed_set(table, "reasons"),
    )
