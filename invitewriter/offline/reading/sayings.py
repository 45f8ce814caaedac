"""Reads what the contact said of things in general, in the notes' own clauses: "she says moss grows where the damp starts"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.cutting import Cutting
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.independence import Independence
from invitewriter.offline.reading.scraps import Scrap, with_around
from invitewriter.offline.tables import NOTHING, Table, listed, listed_set, pattern_in
from invitewriter.text.patterns import compile_later


@value
class Sayings:
    """What a language needs to read them; one without clauses.toml reads none."""

    cutting: Cutting
    independence: Independence
    group: Group | None
    reports: tuple[tuple[str, ...], ...]
    """Words that lead to what somebody said; the longest first."""
    accordings: frozenset[str]
    """Phrases that do so before a comma: "according to her, ..."."""
    adverbs: frozenset[str]
    own_words: re.Pattern[str]
    """Finds that what was noted before is what the contact said: "her words"."""
    general_denials: re.Pattern[str]
    """Finds a denial that only says which things are meant, or that is true of all of a kind."""

    def readings(self, scraps: Sequence[Scrap], brief: Brief, field: str) -> list[Reading]:
        """At most one for each fact."""
        found: list[Reading] = []
        for scrap, _, later in with_around(scraps) if self.group else ():
            if scrap.jotting.who is Who.ELIDED:
                said = bool(self.own_words.match(later))
                found += list(self._of_scrap(scrap, brief, field, said=said))[:1]
        return found

    def _of_scrap(self, scrap: Scrap, brief: Brief, field: str, *, said: bool) -> Iterator[Reading]:
        """`said`: the notes tell behind it that those are the contact's words."""
        theirs, others = True, False
        for clause in self.cutting.clauses(scrap.jotting.text):
            if clause.lower() in self.accordings:
                said = True
                continue
            subject, words = self.cutting.subject(clause)
            for form in self.cutting.forms(clause):
                named, heard = self.cutting.subject(form)
                about = named == PERSON or (not others and (theirs or bool(named)))
                inner = (heard if said else self._reported(heard)) if about and heard else None
                told = self._statement(inner) if inner else ""
                if (
                    told
                    and self.group
                    and brief.how in self.group.how
                    and not self._is_spoilt(clause, told, brief, field)
                ):
                    yield Reading(group=self.group, fact=scrap.fact.id, slots={"statement": told}, text=form)
                    break
            said = False
            theirs = bool(subject) or (theirs and self.cutting.goes_on(words))
            others = others or self.independence.persons.mentions_other(clause)

    def _reported(self, words: list[str]) -> list[str] | None:
        """The words behind those that lead to what somebody said ("says that ..."); None where none do."""
        lowered = tuple(word.lower() for word in words)
        start = 1 if lowered[:1] and lowered[0] in self.adverbs else 0
        lead = next((lead for lead in self.reports if lowered[start : start + len(lead)] == lead), None)
        return words[start + len(lead) :] if lead else None

    def _statement(self, words: list[str]) -> str:
        subject, _ = self.cutting.subject(" ".join(words))
        return "" if subject else self.independence.states(" ".join(words))

    def _is_spoilt(self, clause: str, told: str, brief: Brief, field: str) -> bool:
        """Whether it is doubted, denied, private, unkind, pushing or over; what leads to a saying is no doubt."""
        doubts = self.independence.doubts
        doubted = doubts.of_stretch(self.general_denials.sub("", told))
        spoilt = doubts.of_sentence(clause) or doubted or doubts.of_clause(told) or doubts.of_life(told, field)
        return bool(spoilt) or doubts.pitches(told, own=True) or doubts.out_of_date(clause, brief, to_come=False)


def make_sayings(table: Table, cutting: Cutting, independence: Independence) -> Sayings:
    """From clauses.toml."""
    reports = [tuple(lead.split("_")) for lead in listed(table, "reports")]
    led = [(*lead, word) for lead in reports for word in listed(table, "that")]
    return Sayings(
        cutting=cutting,
        independence=independence,
        group=make_group("clause-said", table["tell"]["said"]) if table else None,
        reports=tuple(sorted([*reports, *led], key=lambda lead: -len(lead))),
        accordings=listed_set(table, "accordings"),
        adverbs=listed_set(table, "adverbs"),
        own_words=pattern_in(table, "own_words"),
        general_denials=compile_later(table.get("denials", NOTHING)),
    )
