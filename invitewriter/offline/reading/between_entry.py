"""The entries of between.toml: which plain clauses do what between the two, and how a letter tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import Fields
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.tables import Table, listed, listed_set, pattern_in
from invitewriter.text.patterns import compile_later


@value
class BetweenEntry:
    """One entry of between.toml: which clauses it is, and how they are told."""

    who: frozenset[Who]
    form: frozenset[str]
    parts: frozenset[str]
    """Parts of which somebody has one in the clause: "to_contact", "of_contact", "to_sender", "of_sender"; none where that is the same."""
    without: frozenset[str]
    """Parts that nobody has."""
    verbs: frozenset[str]
    """Plain forms of which one is done; none where it may be any."""
    never: frozenset[str]
    """Plain forms of which none is."""
    needs: re.Pattern[str]
    """Finds in the clause what it needs."""
    unless: re.Pattern[str]
    drops: re.Pattern[str]
    """Finds what is not told."""
    group: Group

    def fits(self, who: Who, fields: Fields, parts: frozenset[str]) -> bool:
        """Whether a clause is one of these."""
        if who not in self.who or fields.form not in self.form or not self.without.isdisjoint(parts):
            return False
        if (
            (self.parts and self.parts.isdisjoint(parts))
            or fields.base in self.never
            or (self.verbs and fields.base not in self.verbs)
        ):
            return False
        words = [fields.lead, *fields.front, fields.finite, fields.subject, *fields.behind, *fields.more, fields.tail]
        text = " ".join(filter(None, words))
        return bool(self.needs.search(text)) and not self.unless.search(text)


def make_between_entry(entry: Table, sets: Mapping[str, frozenset[str]]) -> BetweenEntry:
    """From an entry of between.toml; `sets` are the verbs that it names."""

    def verbs(key: str) -> frozenset[str]:
        return frozenset().union(*(sets[name] for name in listed(entry, key)))

    return BetweenEntry(
        who=frozenset(map(Who, listed(entry, "doer"))),
        form=listed_set(entry, "clause"),
        parts=listed_set(entry, "parts"),
        without=listed_set(entry, "without"),
        verbs=verbs("verbs"),
        never=verbs("never"),
        needs=compile_later(entry.get("needs", ""), re.IGNORECASE),
        unless=pattern_in(entry, "unless"),
        drops=pattern_in(entry, "drops"),
        group=make_group(f"between-{entry['name']}", entry),
    )
