"""Reads what plain clauses of any verb tell, by the tags of their words: where nothing else was read from a fact, or less of what it owes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.domain import Brief, Fact, Standing, value
from invitewriter.offline.grammar.clause import OWN_PART, Who
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import is_vague
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.acts import Acts as SpokenActs
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.line import Line
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.reading.plain import Plain
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.spoiling import Spoiling
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.acts import Acts
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.reference import Reference, make_reference
from invitewriter.offline.tagged.second import SecondActs
from invitewriter.offline.tagged.telling import Told
from invitewriter.text.language import is_stop_word

_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
_OWED = "owed"
_PROMISED = frozenset({"promised", "promised_thing", "will", "owed", "may"})
_OF_LIFE = frozenset({"lasting", "past", "did", "told"})
_RICH, _FULL = 3, 3
"""Words that say something, from which on it is worth telling, and letters of such a word."""
_ASIDE = re.compile(r"\s*\([^()]*\)")
_CUT = re.compile(r"[^\W\d]\.\s+[a-z\d]")
"""Finds an abbreviation, which ends no sentence."""
_OWNED = re.compile(r"\b(?:her|his|their|the|a)?\s*\w+['’]s\b")
"""Finds somebody to whom a thing belongs, and who does nothing: "her aunt's garden"."""
_TO_COME = frozenset(
    {"promised", "promised_thing", "may", "will", "owed", "offered", "offered_thing", "invited", "favour"}
)


@value
class Tagwise:
    """What a language needs to read them."""

    acts: Acts | SecondActs
    groups: Mapping[str, Group]
    persons: Persons
    doubts: Doubts
    spoiling: Spoiling | None
    """None for a language whose doubts tell all of it."""
    nouns: Nouns
    own: frozenset[str]
    """Words behind which "we" may be the sender and others."""
    harm: frozenset[str]
    """Plain forms of verbs of which nothing is told."""
    conditions: frozenset[str] = frozenset()
    """Words that only tell on what something depends, where a letter tells that, too."""
    reference: Reference | None = None
    """None for a language that names things by their gender."""
    limited: frozenset[str] = frozenset()
    """Names of what is told only where the two came together as its entry says."""

    def readings(self, lines: Sequence[Line], brief: Brief, field: str) -> list[Reading]:
        """What the lines tell."""
        found: list[Reading] = []
        before, number, earlier = Doer.CONTACT, 0, ""
        for line in lines:
            fact, jotting, text = line.fact, line.jotting, _ASIDE.sub("", line.text)
            before = Doer.CONTACT if fact.line != number else before
            number = fact.line
            to_do = jotting.whole or jotting.text
            if self.reference:
                text, to_do = self.reference.resolved(text, earlier), self.reference.resolved_act(to_do, earlier)
            if jotting.who in OWN_PART and not self.acts.names_doer(to_do):
                several = self.acts.to_do(to_do, promised=jotting.who is Who.PROMISE)
            else:
                several, before = self.acts.told(text, before)
            of_others = not self.own.isdisjoint(words_of(earlier))  # "we" are her choir, of which it was told before
            several = [each for each in several if not (each.name == "shared" and of_others)]
            earlier = line.text
            if line.tellable and fact.standing not in _NOT_SO and not self._is_hedged(text):
                fit = [each for each in several if self._fits(each, brief) and self._may_tell(each, brief, field)]
                found += [self._reading(each, fact) for each in fit]
        return found

    def _fits(self, told: Told, brief: Brief) -> bool:
        return told.name not in self.limited or brief.how in self.groups[told.name].how

    def _is_hedged(self, text: str) -> bool:
        """Whether a doubt anywhere in a sentence takes it back ("runs the choir, I think"), or an abbreviation hides its end."""
        sure = " ".join(word for word in text.split() if word.lower() not in self.conditions)
        return self.doubts.stretch["hedge"].found_in(sure) or _CUT.search(text) is not None

    def _reading(self, told: Told, fact: Fact) -> Reading:
        return Reading(group=self.groups[told.name], fact=fact.id, slots=told.slots, text=told.text)

    def _may_tell(self, told: Told, brief: Brief, field: str) -> bool:
        """Whether nothing speaks against it: harm, doubt, somebody else, private life, or that it is over."""
        text, doubts, to_come = told.text, self.doubts, told.name in _TO_COME
        return not (
            (told.lemma in self.harm and told.name != _OWED)
            or (self.spoiling and (self.spoiling.is_unfit(text) or self.spoiling.of_body.search(text)))
            or doubts.of_sentence(text)
            or doubts.of_stretch(told.main)
            or doubts.of_life(text, field)
            or doubts.of_clause(text)
            or doubts.pitches(text, own=to_come)
            or doubts.out_of_date(text, brief, to_come=to_come)
            or self._is_of_others(told)
            or self._says_nothing(told)
        )

    def _is_of_others(self, told: Told) -> bool:
        """Whether somebody else than the sender's own people has a part in it, or may be meant by a "she" behind them."""
        named = self.persons.mentions_other(told.of_others)
        if told.name in _PROMISED:  # somebody may be named in a promise: "I owe her Kim's address"
            named = any(word.lower() in self.persons.others for word in words_of(told.of_others))
        return named or self.persons.mentions_other(_OWNED.sub("", told.before))

    def _says_nothing(self, told: Told) -> bool:
        """Whether it is too little for a letter: "loves opera", "send him a copy"."""
        if told.name in _OF_LIFE:
            return _richness(told.text) < _RICH
        thing = told.slots["object"]
        ends = bool(thing) and told.text.lower().endswith(thing.lower())
        return ends and told.name in _TO_COME - {_OWED} and is_vague(self.nouns, thing)


def _richness(text: str) -> int:
    return sum(len(word) >= _FULL and not is_stop_word(word) for word in words_of(text))


def make_tagwise(table: Table, tagged: Acts, acts: SpokenActs, plain: Plain) -> Tagwise:
    """From tagged.toml; what is told to nobody is in the data of the other readers."""
    return Tagwise(
        acts=tagged,
        groups={name: make_group(f"tagged-{name}", entry) for name, entry in table["tell"].items()},
        reference=make_reference(table["reference"], tagged.tagger, tagged.clauses),
        persons=acts.chunker.persons,
        nouns=acts.chunker.nouns,
        doubts=plain.spoiling.doubts,
        spoiling=plain.spoiling,
        own=plain.own,
        harm=acts.sets["harm"] | plain.uptake.classes["never"],
    )


def make_tagwise_by_fields(
    table: Table, tagged: SecondActs, sentences: SentenceReader, harm: frozenset[str]
) -> Tagwise:
    """From tagged.toml of a language whose verbs stand second."""
    return Tagwise(
        acts=tagged,
        groups={name: make_group(f"tagged-{name}", entry) for name, entry in table["tell"].items()},
        persons=sentences.slots.persons,
        nouns=sentences.slots.nouns,
        doubts=sentences.doubts,
        spoiling=None,
        own=frozenset(),
        harm=harm,
        conditions=listed_set(table["acts"], "conditions"),
        limited=frozenset(name for name, entry in table["tell"].items() if "how" in entry),
    )
