"""Reads what plain clauses of any verb tell, by the tags of their words: where nothing else was read from a fact, or less of what it owes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from invitewriter.domain import Brief, Fact, Standing, value
from invitewriter.offline.grammar.clause import OWN_PART
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import UNTOLD, Group, Kind, make_group
from invitewriter.offline.reading.jotting import Jotting, straight
from invitewriter.offline.reading.spoiling import Spoiling
from invitewriter.offline.tables import Table
from invitewriter.offline.tagged.acts import Acts, Told
from invitewriter.offline.tagged.clauses import Doer

_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
_COURTESIES = frozenset({Kind.PROMISE, Kind.OFFER})
_TO_COME = frozenset({"promised", "will", "offered"})


@value
class Tagwise:
    """What a language needs to read them."""

    acts: Acts
    groups: Mapping[str, Group]
    persons: Persons
    doubts: Doubts
    spoiling: Spoiling
    harm: frozenset[str]
    """Plain forms of verbs of which nothing is told."""

    def readings(
        self, told: Sequence[tuple[Fact, Jotting, bool]], brief: Brief, field: str
    ) -> list[Reading]:
        """What each fact tells; of one that may not be told (False), only whom it is about counts."""
        found: list[Reading] = []
        before, line = Doer.CONTACT, 0
        for fact, jotting, may in told:
            before = Doer.CONTACT if fact.line != line else before
            line = fact.line
            text = self.persons.marked(straight(fact.text), brief.contact)
            if jotting.who in OWN_PART:
                several = self.acts.to_do(jotting.whole or jotting.text)
            else:
                several, before = self.acts.told(text, before)
            if may and fact.standing not in _NOT_SO:
                found += [self._reading(each, fact) for each in several if self._may_tell(each, brief, field)]
        return found

    def _reading(self, told: Told, fact: Fact) -> Reading:
        return Reading(group=self.groups[told.name], fact=fact.id, slots=told.slots, text=told.text)

    def _may_tell(self, told: Told, brief: Brief, field: str) -> bool:
        """Whether nothing speaks against it: harm, doubt, somebody else, private life, or that it is over."""
        text, doubts = told.text, self.doubts
        if told.lemma in self.harm or self.spoiling.is_unfit(text) or self.spoiling.of_body.search(text):
            return False
        if doubts.of_sentence(text) or doubts.of_stretch(text) or doubts.of_life(text, field) or doubts.of_clause(text):
            return False
        if self._names_other(told) or doubts.pitches(text, own=told.name in _TO_COME):
            return False
        return not doubts.out_of_date(text, brief, to_come=told.name in _TO_COME)

    def _names_other(self, told: Told) -> bool:
        """Whether somebody else has a part in it, other than the sender's own people."""
        return self.persons.mentions_other(told.of_others)


def completed(sure: Sequence[Reading], tagwise: Sequence[Reading]) -> list[Reading]:
    """What else was read, and of `tagwise` what is not told by it: a courtesy, or a clause of which nothing is told."""
    kinds = {(reading.fact, reading.kind) for reading in sure}
    facts = {reading.fact for reading in sure if reading.kind not in UNTOLD}
    return [
        *sure,
        *(
            reading
            for reading in tagwise
            if (reading.fact, reading.kind) not in kinds and (reading.kind in _COURTESIES or reading.fact not in facts)
        ),
    ]


def make_tagwise(table: Table, acts: Acts, doubts: Doubts, spoiling: Spoiling, harm: frozenset[str], persons: Persons) -> Tagwise:
    """From tagged.toml, with what is told to nobody from acts.toml and statements.toml."""
    groups = {name: make_group(f"tagged-{name}", entry) for name, entry in table["tell"].items()}
    return Tagwise(acts=acts, groups=groups, persons=persons, doubts=doubts, spoiling=spoiling, harm=harm)
