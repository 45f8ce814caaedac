"""Tells plain sentences that no pattern knows, by what they do: what was done for the sender or by the two, somebody's work, a trouble."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.inflection import make_inflection
from invitewriter.offline.grammar.statement import Form, Party, Statement
from invitewriter.offline.grammar.statements import Statements, make_statements
from invitewriter.offline.grammar.wide import make_wide_verbs
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.cutting import Cutting
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.reading.outright import NOT_SO, Outright, make_outright
from invitewriter.offline.reading.reports import Reports, make_reports
from invitewriter.offline.reading.scraps import Scrap, with_around
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.shortening import Shortening, make_shortening
from invitewriter.offline.reading.spoiling import Spoiling, make_spoiling
from invitewriter.offline.reading.uptake import CLASSES, Uptake, make_uptake
from invitewriter.offline.reading.wholeness import Wholeness, make_wholeness
from invitewriter.offline.reading.wishing import Wishing, make_wishing
from invitewriter.offline.tables import Table, listed_set, pattern_in, spaced_set

Told = tuple[str, dict[str, str]]
"""Under which name something is told, and the slots for it."""
_SHARED, _HEARD, _ALIKE = "shared", "heard", "alike"
_LASTING = frozenset({"does", "doing", "heard", "used", "past"})
"""How a clause is told that need not say whom it is about, where the one before it did."""
_OF_TWO = frozenset({Party.CONTACT, Party.BOTH})
"""What may be denied."""
_WITH_SENDER = frozenset({Party.BOTH, Party.SENDER})


@value
class Plain:
    """What a language needs to read them; one without statements.toml reads none."""

    statements: Statements
    shortening: Shortening
    wholeness: Wholeness
    uptake: Uptake
    wishing: Wishing
    reports: Reports
    cutting: Cutting
    spoiling: Spoiling
    own: frozenset[str]
    """Words behind which "we" may be the sender and others."""
    elsewhen: re.Pattern[str]
    """Finds when something was that was not at the meeting."""
    groups: dict[str, Group]
    together: re.Pattern[str]
    """Finds that the two did it."""
    each: re.Pattern[str]
    """Finds that it is so of either: nothing that they did side by side."""
    beside: re.Pattern[str]
    """Finds that the sender was with the contact."""
    outright: Outright | None

    def readings(self, scraps: Sequence[Scrap], brief: Brief, field: str) -> list[Reading]:
        """At most one for each fact."""
        found = []
        for scrap, earlier, _ in with_around(scraps):
            said = self.outright.reading(scrap, brief, field) if self.outright else None
            if said:
                found.append(said)
            elif scrap.jotting.who is Who.ELIDED and scrap.fact.standing not in NOT_SO:
                found += list(self._of_scrap(scrap, earlier, brief, field))[:1]
        return found

    def refuses(self, scrap: Scrap) -> bool:
        """Whether it tells of what no letter tells, whatever the verb stands in: harm, the body, quarrels, failing."""
        whole = scrap.jotting.whole or scrap.jotting.text
        found = self.statements.parse(next(self.shortening.clauses(whole), ""))
        harm = found and found.form is not Form.DENIED and self.uptake.is_of("never", found)
        return bool(harm) or self.spoiling.is_unfit(whole) or self._is_joined_to_harm(whole)

    def _is_joined_to_harm(self, whole: str) -> bool:
        return not self.uptake.classes["never"].isdisjoint(self.shortening.joined_words(whole))

    def is_sentence(self, scrap: Scrap) -> bool:
        """Whether it says what a thing is or does, or what somebody did of which nothing is told: no topic for a letter."""
        text = next(self.shortening.clauses(scrap.jotting.whole or scrap.jotting.text), "")
        found = self.statements.parse(text) if text else None
        if found is None:
            return False
        if found.party in {Party.OWN, Party.THING}:
            return bool(found.rest) and (found.main is not None or found.form is Form.BEING)
        # "Dropped the rope in the water": whoever did it, nobody told of the rope
        return self.uptake.is_of("never", found) or (found.party is Party.ELIDED and found.form is Form.PAST)

    def _of_scrap(self, scrap: Scrap, earlier: str, brief: Brief, field: str) -> Iterator[Reading]:
        whole = scrap.jotting.whole or scrap.jotting.text
        whole = self.outright.spelled_out(whole) if self.outright else whole
        if self._is_joined_to_harm(whole):
            return
        for text, later in self._clauses(whole):
            told = self.wishing.told(text) or self.reports.told(text) or self._told(text)
            group = self.groups.get(told[0]) if told else None
            if not told or not group or brief.how not in group.how or self.spoiling.spoils(text, *told, brief, field):
                continue
            if later and told[0] not in _LASTING:
                continue  # "fixed the pump" may be what somebody else did
            if told[0] == _SHARED and (self.elsewhen.search(whole) or self._is_of_others(earlier)):
                continue
            if told[0] == _SHARED and not told[1]["subject"] and not self._is_of_two(text, earlier, brief):
                continue
            yield Reading(group=group, fact=scrap.fact.id, slots=told[1], text=text)

    def _clauses(self, whole: str) -> Iterator[tuple[str, bool]]:
        """The sentence, and the later clauses that are surely about the contact, each shorter and shorter; and whether it is a later one."""
        yield from ((text, False) for text in self.shortening.clauses(whole))
        theirs, others = True, False
        for number, piece in enumerate(self.cutting.clauses(whole)):
            subject, words = self.cutting.subject(piece)
            if number and not others and (subject or theirs):
                yield from ((text, not subject) for text in self.shortening.clauses(whole[whole.find(piece) :]))
            theirs = bool(subject) or (theirs and self.cutting.goes_on(words))
            others = others or self.wholeness.names_other(piece)

    def _is_of_others(self, earlier: str) -> bool:
        """Whether "we" may be the sender and others, of whom the sentence before speaks: "I told her about our choir"."""
        return not self.own.isdisjoint(earlier.lower().split())

    def _is_of_two(self, text: str, earlier: str, brief: Brief) -> bool:
        """Whether what nobody is named for was done by the two: it says so, or the sentence before is about both, or tells how they met."""
        before = self.statements.persons.marked(straight(earlier), brief.contact)
        parties = {self.statements.subjects.parties.get(word) for word in words_of(before)}
        met = self.beside.search(before.lower()) or self.together.search(text)
        return not earlier or bool(parties & _OF_TWO) or met is not None

    def _told(self, text: str) -> Told | None:
        together = self.together.search(text)
        statement = self.statements.parse(self.together.sub("", text) if together else text)
        rest = self._rest(statement, joint=bool(together)) if statement else None
        if (
            statement is None
            or rest is None
            or (not rest and statement.form is not Form.USED and statement.party not in {Party.BOTH, Party.OWN})
        ):
            return None
        name = self.uptake.name(statement, joint=bool(together))
        if statement.party is Party.BOTH and self.each.search(text):
            joint = name == _SHARED and self.uptake.is_of("joint", statement)  # "we both laughed"
            name = _SHARED if joint else _ALIKE if self.uptake.is_of_life(statement) else ""
        bare = name == _HEARD and rest and not self.wholeness.nouns.particular(rest.split())  # "moved on"
        return (name, self._slots(statement, rest)) if name and not bare else None

    def _rest(self, statement: Statement, *, joint: bool) -> str | None:
        """What follows the verb, where it is whole; of what is praised it is nothing that a letter tells."""
        if self.uptake.is_praise(statement):
            return statement.rest
        rest = self.wholeness.rest(statement, joint=joint)
        if (
            rest is None
            and self.outright
            and (joint or statement.party in _WITH_SENDER or self._is_with_sender(statement))
        ):
            return self.outright.whole(statement.rest) or None
        return rest

    def _is_with_sender(self, statement: Statement) -> bool:
        """Whether the contact did it with the sender in it."""
        words = statement.rest.lower().split()
        return (
            statement.party is Party.CONTACT
            and statement.form is Form.PAST
            and not self.wholeness.senders.isdisjoint(words)
        )

    def _slots(self, statement: Statement, rest: str) -> dict[str, str]:
        main = statement.main
        if statement.form is not Form.PAST:
            rest = self.shortening.first_done(rest)  # "bakes bread and sells honey": "sells" follows no "you"
        first = self.shortening.first_done(rest)
        subject = statement.subject or self.statements.persons.name
        told = f"{statement.verb} {rest}".strip()
        slots = {"statement": f"{subject} {told}", "did": told, "subject": subject, "thing": rest}
        if statement.party is Party.ELIDED:
            slots["subject"] = ""
        if statement.party is Party.BOTH:
            slots["alike"] = statement.of_both(told)
        if main:
            slots |= {"do": f"{main.plain} {first}".strip(), "doing": f"{main.form('ing')} {first}".strip()}
        return slots


def make_plain(more: Callable[[str], Table], forms: Table, cutting: Cutting, sentences: SentenceReader) -> Plain | None:
    """From statements.toml and outright.toml, with the verbs of clauses.toml; None for a language without the first."""
    table, clauses = more("statements"), more("clauses")
    if not table:
        return None
    wide = cutting.verbs
    irregular = {**clauses.get("irregular", {}), **forms["irregular"], **table["irregular"]}
    inflection = make_inflection({**forms, "irregular": irregular})
    known = frozenset[str]().union(*(spaced_set(table, name) for name in CLASSES), table["irregular"], wide.bases)
    verbs = make_wide_verbs(wide.verbs, known, inflection)
    statements = make_statements(table, verbs, sentences.slots.nouns, sentences.slots.persons)
    wholeness = make_wholeness(table, statements, sentences.finish)
    uptake = make_uptake(table, wholeness, listed_set(clauses, "nouns_too"), inflection)
    return Plain(
        statements=statements,
        shortening=make_shortening(table, statements, sentences.doubts),
        wholeness=wholeness,
        uptake=uptake,
        wishing=make_wishing(table, wholeness),
        reports=make_reports(table, wholeness, uptake, listed_set(clauses, "bodies")),
        cutting=cutting,
        spoiling=make_spoiling(table, sentences.doubts, wholeness.linking),
        own=listed_set(table, "own"),
        groups={name: make_group(f"plain-{name}", entry) for name, entry in table["tell"].items()},
        **{name: pattern_in(table, name) for name in ("elsewhen", "together", "beside", "each")},
        outright=make_outright(more("outright"), wholeness, sentences.doubts, uptake.classes, table),
    )
