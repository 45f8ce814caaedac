"""Reads what plain clauses of any verb tell, by the tags of their words: where nothing else was read from a fact, or less of what it owes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from invitewriter.domain import Brief, Standing, value
from invitewriter.offline.grammar.clause import OWN_PART, Who
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import is_vague
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts, is_over
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.reading.resolving import Resolving, make_resolving
from invitewriter.offline.reading.scraps import Line
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Phrases, Table, listed_set, make_phrases, pattern_in, spaced_set
from invitewriter.offline.tagged.acts import Acts
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.inquiring import Inquiring, Inquiry, make_inquiring
from invitewriter.offline.tagged.telling import Told
from invitewriter.offline.tagged.wants import make_wants
from invitewriter.text.language import is_stop_word

_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
_OWED = "owed"
_ANSWERS = frozenset({"asks_other", "asks_first", "counts_in", "replies", "asks_about", "looks_in"})
"""What the sender answers to what the contact is after, and tells that again."""
_PROMISED = _ANSWERS | {"promised", "promised_thing", "offered_by_sender", "offers_to", "will", "owed", "may", "still"}
_OF_LIFE = frozenset({"long", "past", "told"})
_OF_TWO = frozenset({"shared", "plan", "hoped"})
_SOUGHT, _RICH, _FULL = 2, 3, 3
"""Words that say something, from which on it is worth telling, and letters of such a word."""
_NEAR = 2
"""Lines behind what the contact is after in which the sender says whom they ask for it."""
_CUT = re.compile(r"[^\W\d]\.\s+[a-z\d]")
"""Finds an abbreviation, which ends no sentence."""
_OWNED = re.compile(r"\b(?:her|his|their|the|a)?\s*\w+['’]s\b|\bsome(?:one|body)(?= (?:who|to)\b)")
"""Finds somebody to whom a thing belongs, and who does nothing: "her aunt's garden"; and who is only looked for."""
_BINDING = _PROMISED | {"would_like", "for_them", "attends", "plan"}
_TO_COME = _BINDING | {
    "offered",
    "pledged",
    "offered_thing",
    "allowed",
    "suggested",
    "invited",
    "favour",
    "hoped",
    "sought",
}
_ASKED = frozenset({"asked", "ask_them", "wonders", "asks_first", "replies", "asks_other", "asks_about", "looks_in"})
"""What may be as unsure as it likes."""
_ALLOWED = frozenset({"may", "allowed"})
"""What somebody said that another could do."""


@value
class Tagwise:
    """What a language needs to read them."""

    acts: Acts
    groups: Mapping[str, Group]
    persons: Persons
    doubts: Doubts
    unfit: Phrases
    """What spoils a clause, whatever its verb."""
    bodies: Phrases
    """Committees and the like, of which nothing is told but what is to be asked or done."""
    of_body: re.Pattern[str]
    """Finds a part of somebody's body: nobody is reminded of having been measured."""
    nouns: Nouns
    resolving: Resolving
    unkind: Phrases
    """What spoils a courtesy; of other clauses the doubts tell it."""
    personal: re.Pattern[str]
    """Finds a question that is nobody's business."""
    courtesies: frozenset[str]
    """Names of what is promised, offered or thanked for."""
    own: frozenset[str]
    """Words behind which "we" may be the sender and others."""
    harm: frozenset[str]
    """Plain forms of verbs of which nothing is told."""
    conditions: frozenset[str]
    """Words that only tell on what something depends, where a letter tells that, too."""
    allowing: frozenset[str]
    """Words by which somebody is allowed something: "could"."""
    sharing: frozenset[str]
    """Verbs by which it is clear which thing is meant: "share the draft"."""
    wills: frozenset[str]
    """Words by which the sender only means to do something: "will tell her"."""
    inquiring: Inquiring

    def readings(self, lines: Sequence[Line], brief: Brief, field: str) -> list[Reading]:
        """What the lines tell."""
        found: list[Reading] = []
        before, number, earlier, inquiry, asked = Doer.CONTACT, 0, "", Inquiry(), 0
        for line, text, to_do in self.resolving.resolved(lines):
            fact, jotting = line.fact, line.jotting
            before = Doer.CONTACT if fact.line != number else before
            number = fact.line
            if jotting.who in OWN_PART and not self.acts.names_doer(to_do):
                several = self.acts.to_do(to_do, promised=self._is_promised(line))
            else:
                several, before = self.acts.told(text, before)
            known = inquiry if fact.line <= asked + _NEAR else Inquiry()
            answer, inquiry = self.inquiring.told(text, known, several)
            asked = asked if inquiry == known else fact.line
            several = [answer] if answer else several
            of_others = not self.own.isdisjoint(words_of(earlier))  # "we" are her choir, of which it was told before
            several = [each for each in several if not (each.name in _OF_TWO and of_others)]
            earlier = line.text
            if line.tellable and fact.standing not in _NOT_SO:
                sure = (each for each in several if not self._is_hedged(text, each))
                found += [self._reading(each, line, brief) for each in sure if self.may_tell(each, brief, field)]
        return found

    def _is_promised(self, line: Line) -> bool:
        """Whether the notes say that the sender promised it, and not only that they will do it."""
        return line.jotting.who is Who.PROMISE and line.text.lower().partition(" ")[0] not in self.wills

    def _is_hedged(self, text: str, told: Told) -> bool:
        """Whether a doubt anywhere in a sentence takes it back ("runs the choir, I think"), or an abbreviation hides its end."""
        if told.name in _ASKED:
            return False
        certain = self.conditions | self.allowing if told.name in _ALLOWED else self.conditions
        sure = " ".join(word for word in text.split() if word.lower() not in certain)
        return self.doubts.stretch["hedge"].found_in(sure) or _CUT.search(text) is not None

    def _reading(self, told: Told, line: Line, brief: Brief) -> Reading:
        own = (
            line.jotting.by and told.text.lower() == line.jotting.text.lower()
        )  # the day of another clause is not its day
        by = line.jotting.by if own and not is_over(line.jotting.by, brief) else ""
        slots = {**told.slots, "by": by} if by else told.slots
        return Reading(group=self.groups[told.name], fact=line.fact.id, slots=slots, text=told.text)

    def may_tell(self, told: Told, brief: Brief, field: str) -> bool:
        """Whether nothing speaks against it: harm, doubt, somebody else, private life, or that it is over."""
        text, doubts, to_come = told.text, self.doubts, told.name in _TO_COME
        if to_come:  # undated notes are not old: a month that they name is to come
            brief = replace(brief, met_on=brief.met_on or brief.today)
        return not (
            (told.lemma in self.harm and told.name != _OWED)
            or self.unfit.found_in(text)
            or (not to_come and self.bodies.found_in(text))
            or (told.name not in _BINDING and self.of_body.search(text))
            or doubts.of_sentence(text)
            or doubts.of_stretch(told.main)
            or doubts.of_life(text, field)
            or (told.name not in _ANSWERS and self._is_unkind(told))
            or (told.name in _ASKED and self.personal.search(text))
            or doubts.pitches(text, own=to_come)
            or doubts.out_of_date(text, brief, to_come=to_come)
            or self._is_of_others(told)
            or self._says_nothing(told)
        )

    def _is_unkind(self, told: Told) -> bool:
        """Whether its words say something else, or nothing that anybody is glad to read."""
        courtesy = told.name in self.courtesies
        return self.unkind.found_in(told.text) if courtesy else bool(self.doubts.of_clause(told.text))

    def _is_of_others(self, told: Told) -> bool:
        """Whether somebody else than the sender's own people has a part in it, or may be meant by a "she" behind them."""
        named = self.persons.mentions_other(told.of_others)
        words = {word.lower() for word in words_of(told.text)}
        theirs = not words.isdisjoint(self.persons.possessives)
        if told.name in _PROMISED and theirs and not words.isdisjoint(self.persons.others):
            return True  # "help my brother with his roof": whose it is, is not clear
        if told.name in _PROMISED:  # somebody may be named in a promise: "I owe her Kim's address"
            named = any(word.lower() in self.persons.others for word in words_of(told.of_others))
        return named or self.persons.mentions_other(_OWNED.sub("", told.before))

    def _says_nothing(self, told: Told) -> bool:
        """Whether it is too little for a letter: "loves opera", "send him a copy", "needs a holiday"."""
        if told.name == "sought":
            return _richness(told.slots["rest"]) < _SOUGHT
        if told.name in _OF_LIFE:
            return _richness(told.text) < _RICH
        thing = told.slots["object"]
        ends = bool(thing) and told.text.lower().endswith(thing.lower())
        which = thing.split()  # "our PA system"
        named = len(which) > _SOUGHT and which[0] in self.nouns.senders
        named = named or told.lemma in self.sharing
        return ends and told.name in _TO_COME - {_OWED} and not named and is_vague(self.nouns, thing)


def _richness(text: str) -> int:
    return sum(len(word) >= _FULL and not is_stop_word(word) for word in words_of(text))


def make_tagwise(table: Table, tagged: Acts, sentences: SentenceReader) -> Tagwise:
    """From tagged.toml; what is told to nobody is in its table `untold`."""
    untold = table["untold"]
    resolving = make_resolving(table, tagged, sentences.slots.nouns)
    return Tagwise(
        acts=tagged,
        groups={name: make_group(f"tagged-{name}", entry) for name, entry in table["tell"].items()},
        conditions=listed_set(untold, "conditions"),
        allowing=listed_set(untold, "allowing"),
        sharing=listed_set(untold, "sharing"),
        wills=listed_set(table["acts"], "wills"),
        resolving=resolving,
        inquiring=make_inquiring(
            table["wants"], make_wants(table["wants"], tagged.clauses), tagged.tagger, tagged.telling.turning
        ),
        persons=sentences.slots.persons,
        nouns=sentences.slots.nouns,
        doubts=sentences.doubts,
        unfit=make_phrases(untold["unfit"]),
        bodies=make_phrases(untold["bodies"]),
        of_body=pattern_in(untold, "of_body"),
        unkind=make_phrases(untold["unkind"]),
        personal=pattern_in(untold, "personal"),
        courtesies=frozenset(
            name for name, entry in table["tell"].items() if entry["kind"] in {"offer", "promise", "plan"}
        ),
        own=listed_set(untold, "own"),
        harm=spaced_set(untold, "harm"),
    )
