"""Reads what plain clauses of any verb tell, by the tags of their words: where nothing else was read from a fact, or less of what it owes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from invitewriter.domain import Brief, Fact, Standing, value
from invitewriter.offline.grammar.clause import OWN_PART
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import is_vague
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.acts import Acts as SpokenActs
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.jotting import Jotting, straight
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.reading.plain import Plain
from invitewriter.offline.reading.spoiling import Spoiling
from invitewriter.offline.tables import Table
from invitewriter.offline.tagged.acts import Acts
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.telling import Told

_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
_TO_COME = frozenset({"promised", "will", "offered"})


@value
class Tagwise:
    """What a language needs to read them."""

    acts: Acts
    groups: Mapping[str, Group]
    persons: Persons
    doubts: Doubts
    spoiling: Spoiling
    nouns: Nouns
    own: frozenset[str]
    """Words behind which "we" may be the sender and others."""
    harm: frozenset[str]
    """Plain forms of verbs of which nothing is told."""

    def readings(self, told: Sequence[tuple[Fact, Jotting, bool]], brief: Brief, field: str) -> list[Reading]:
        """What each fact tells; of one that may not be told (False), only whom it is about counts."""
        found: list[Reading] = []
        before, line, earlier = Doer.CONTACT, 0, ""
        for fact, jotting, may in told:
            before = Doer.CONTACT if fact.line != line else before
            line = fact.line
            text = self.persons.marked(straight(fact.text), brief.contact)
            if jotting.who in OWN_PART:
                several = self.acts.to_do(jotting.whole or jotting.text)
            else:
                several, before = self.acts.told(text, before)
            of_others = not self.own.isdisjoint(words_of(earlier))  # "we" are her choir, of which it was told before
            several = [each for each in several if not (each.name == "shared" and of_others)]
            earlier = text
            if may and fact.standing not in _NOT_SO and not self._is_hedged(text):
                found += [self._reading(each, fact) for each in several if self._may_tell(each, brief, field)]
        return found

    def _is_hedged(self, text: str) -> bool:
        """Whether a doubt anywhere in a sentence takes it back: "runs the choir, I think"."""
        return self.doubts.stretch["hedge"].found_in(text)

    def _reading(self, told: Told, fact: Fact) -> Reading:
        return Reading(group=self.groups[told.name], fact=fact.id, slots=told.slots, text=told.text)

    def _may_tell(self, told: Told, brief: Brief, field: str) -> bool:
        """Whether nothing speaks against it: harm, doubt, somebody else, private life, or that it is over."""
        text, doubts = told.text, self.doubts
        if self.persons.mentions_other(told.before):
            return False  # whom "she" means there is open
        thing = told.slots["object"]
        if thing and told.name in _TO_COME and text.lower().endswith(thing.lower()) and is_vague(self.nouns, thing):
            return False  # "send him a copy"
        if told.lemma in self.harm or self.spoiling.is_unfit(text) or self.spoiling.of_body.search(text):
            return False
        if (
            doubts.of_sentence(text)
            or doubts.of_stretch(told.main)
            or doubts.of_life(text, field)
            or doubts.of_clause(text)
        ):
            return False
        if self._names_other(told) or doubts.pitches(text, own=told.name in _TO_COME):
            return False
        return not doubts.out_of_date(text, brief, to_come=told.name in _TO_COME)

    def _names_other(self, told: Told) -> bool:
        """Whether somebody else has a part in it, other than the sender's own people."""
        return self.persons.mentions_other(told.of_others)


def make_tagwise(table: Table, tagged: Acts, acts: SpokenActs, plain: Plain, doubts: Doubts) -> Tagwise:
    """From tagged.toml; what is told to nobody is in the data of the other readers."""
    return Tagwise(
        acts=tagged,
        groups={name: make_group(f"tagged-{name}", entry) for name, entry in table["tell"].items()},
        persons=acts.chunker.persons,
        nouns=acts.chunker.nouns,
        doubts=doubts,
        spoiling=plain.spoiling,
        own=plain.own,
        harm=acts.sets["harm"] | plain.uptake.classes["never"],
    )
