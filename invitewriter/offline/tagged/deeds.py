"""Tells under which name a clause about the contact is told: thanks, an offer, a question, a wish, what lasts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.clauses import Clause, given_to, led, to_do_of
from invitewriter.offline.tagged.speech import Speech

_THEIRS = frozenset("uUS")
_RECEIVERS, _OWN, _SENDER = frozenset("uU"), "o", "m"
_WITH_SENDER, _SENDER_OR_OWN, _FINITE = frozenset("moiw"), frozenset("mo"), frozenset("BMHZT")
_DONE = frozenset({"T", "HE"})
_THINGS = frozenset("do1AEGNP")
"""Kinds of words with which a thing begins."""
_LASTING = frozenset({"Z", "V", "HE", "HBG"})
_GOING_ON, _HABIT = frozenset({"G", "BG"}), frozenset({"Z", "V"})
_COMING = frozenset({"BG", "MV"})
_WISHES, _OURS = frozenset({"Z", "T", "MV"}), frozenset("owi")
_WANTED = re.compile("o|d[AN1]*Nf*o")
_RECOMMENDED = re.compile("[d1NPS]")
_COMES_TO = re.compile("a*p?a*cV")
_ADVICE = 4
"""Words behind its verb from which on advice says something: not "press the red button"."""
_MAY = "M"
_SETS = (
    *("promising", "binding", "offering", "owing", "unowed", "made", "volunteering", "going", "advising", "telling"),
    *("letting", "causing", "showing"),
    *("used", "using", "thankless", "flat", "wishing", "passing", "calling", "transfers", "giving", "helps"),
    *("troubling", "seeking", "planning", "attending", "taking", "returning", "tending", "liking"),
    *("thanking", "asking", "owning", "learning", "meaning"),
    *("carrying", "holding", "coming_to", "sending", "wanting", "knowing"),
)
_PATTERNS = (
    *("advised", "caused", "for_them", "benefits", "handed", "helped"),
    *("theirs", "ours", "given", "returned", "taken", "sought", "for_thing"),
)


@value
class Deeds:
    """A language's words for what the two do for one another."""

    speech: Speech
    verbs: Mapping[str, frozenset[str]]
    """Plain forms, by what they do: "promising", "offering" and so on; nouns under "unowed"."""
    patterns: Mapping[str, re.Pattern[str]]
    """They find behind a verb that the sender was told to do it ("advised") or made to ("caused"), that it is done for the contact
    ("for_them") or for the sender ("benefits"), handed on to nobody in particular ("handed") or done for whoever is told of it ("helped")."""
    to_them: frozenset[str]
    """Words behind which stands who gets it."""
    past_helpers: frozenset[str]
    """Helpers of what was going on: "was", "had"."""
    known: frozenset[str]
    """Words for a thing that is known already: "the"."""
    me: str
    """The sender as who gets something."""

    def of_contact(self, clause: Clause) -> tuple[str, Clause | None]:
        """Under which name it is told what the contact does or says, and which clause tells it."""
        if clause.denied or (self.is_of(clause, "causing") and self.patterns["caused"].match(clause.rest.kinds)):
            return "", None
        found = self._asked(clause) or self._in_speech(clause) or self._with_sender(clause) or self._to_come(clause)
        if found:
            return found
        if self._is_favour(clause):
            return "thanks", clause
        if clause.form in _GOING_ON and self.is_offer(clause) and not self._is_past(clause):
            return "kind", clause
        if clause.form not in _HABIT and self._lasts(clause):
            return "long", clause
        ours = clause.form == "T" and not _FINITE.intersection(clause.rest.kinds)  # "covered all my plants"
        ours = ours and not _SENDER_OR_OWN.isdisjoint(clause.rest.kinds) and not self.is_of(clause, "flat", "thankless")
        return ("thanks" if ours else ""), clause

    def _asked(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what the contact asked, or is after; None where it is neither."""
        if clause.form in _LASTING and self._is_sought(clause):
            return "sought", clause
        asks = self.is_of(clause, "asking") and (not clause.helpers or self._is_past(clause))
        question = self.speech.question(clause) if asks else None
        return ("asked", question) if question else self._wished(clause)

    def _wished(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what they would like to know, have or do of the sender's: "wants to compare our figures with hers"."""
        over = clause.form == "T" and self.is_of(clause, "liking")  # "liked our bread"
        if (
            not self.is_of(clause, "wanting")
            or clause.form not in _WISHES
            or over
            or _OURS.isdisjoint(clause.rest.kinds)
        ):
            return None
        to_do = to_do_of(replace(clause, helpers=()))
        if to_do is None:
            wanted = _WANTED.match(clause.rest.kinds)
            return ("wants", clause) if wanted else None
        question = self.speech.question(to_do) if self.is_of(to_do, "learning") else None
        if question:
            return "wonders", question
        about = self.is_of(to_do, "knowing") and to_do.rest.kinds.startswith("f")  # told as a question about it
        idle = self.is_of(to_do, "taking") and not self.is_of(to_do, "learning")
        return None if about or idle else ("wishes", to_do)

    def _joins(self, clause: Clause) -> bool:
        """Whether it is to come to the sender's: "comes to our barn dance"."""
        return clause.verb.lemma in self.speech.coming and self.patterns["ours"].match(clause.rest.kinds) is not None

    def _is_sought(self, clause: Clause) -> bool:
        """Whether it is one of many, that the contact may find: "needs half a yard of felt", not "needs my pattern"."""
        known = clause.rest.words[:1] and clause.rest.words[0].text.lower() in self.known
        found = None if known else self.patterns["sought"].match(clause.rest.kinds)
        made = found is not None and clause.rest.words[found.end() - 1].lemma in self.verbs["made"]  # no roof is found
        return self.is_of(clause, "seeking") and found is not None and not made

    def _in_speech(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what the contact said; None where the clause tells of no speech."""
        if self.is_of(clause, "offering") and to_do_of(clause):
            return None
        if clause.verb.lemma in self.speech.advised_by and _RECOMMENDED.match(clause.rest.kinds):
            return "recommended", clause
        if self.speech.is_open(clause):
            return self.speech.bidden(clause) or ("", None)
        if inner := self.speech.said(clause):
            to_do = to_do_of(inner) if inner.form.startswith("M") else None
            offers = to_do is not None and self._is_offered(to_do)
            name, told = self.speech.of_contact(clause, inner, offers=offers)
            return ("pledged" if name == "offered" and self.is_of(clause, "binding") else name), told
        return self.speech.bidden(clause)

    def _with_sender(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what they took the trouble to do, come along to, or may have of the sender's."""
        to_do = to_do_of(clause)
        if to_do and self.is_of(clause, "troubling") and clause.form in _DONE:
            return "thanks", to_do
        if self._joins(to_do or clause) and clause.form in _COMING:
            return "joins", to_do or replace(clause, verb=replace(clause.verb, kind="V"), helpers=())
        if to_do and clause.form.startswith(_MAY) and self.is_of(to_do, "using") and _OWN in to_do.rest.kinds:
            return "may", to_do
        return None

    def _to_come(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what the contact is to do, used to do, or told the sender to do."""
        to_do = to_do_of(clause)
        if to_do and (clause.form.startswith(_MAY) or self.is_of(clause, "offering", "going")):
            nothing = self.is_of(to_do, "giving") and to_do.rest.kinds == "m"  # "will show us": what?
            name = "pledged" if self.is_of(clause, "binding") else "offered"
            return (name if self._is_offered(to_do) and not nothing else ""), self._given_to_sender(to_do)
        if self.is_of(clause, "offering") and clause.form in _DONE and clause.rest.kinds[:1] in _THINGS:
            return "offered_thing", clause
        if to_do and self.is_of(clause, "used"):
            return "past", to_do
        if to_do and self.is_of(clause, "telling") and self.patterns["advised"].match(clause.rest.kinds):
            says_much = len(to_do.rest.words) >= _ADVICE or _OWN in to_do.rest.kinds
            return ("advice" if says_much else ""), to_do
        return None

    def is_of(self, clause: Clause, *names: str) -> bool:
        """Whether its verb is of one of those classes."""
        return any(clause.verb.lemma in self.verbs[name] for name in names)

    def _is_favour(self, clause: Clause) -> bool:
        if self.is_of(clause, "advising") and self.patterns["advised"].match(clause.rest.kinds):
            return True
        if self.is_of(clause, "letting") and not self.patterns["caused"].match(clause.rest.kinds):
            return False
        return clause.form in _DONE and (self.is_of(clause, "showing") or self.is_offer(clause))

    def is_offer(self, clause: Clause) -> bool:
        kinds = clause.rest.kinds
        # "Took me round the yard" and "took in our post" are kind, "took my seat" is not; "has got my barrow" only has it.
        taken = self.is_of(clause, "carrying") and self.patterns["taken"].match(kinds) is not None
        holds = clause.form == "HE" and self.is_of(clause, "holding")
        thankless = (self.is_of(clause, "thankless") and not taken) or holds
        return not thankless and self.patterns["benefits"].search(kinds) is not None

    def _is_offered(self, to_do: Clause) -> bool:
        """Whether what somebody will do is for the sender: it says so, or is what people do for one another."""
        helps = self.does(to_do, "helps", "helped")
        handed = self.is_of(to_do, "transfers") and self.patterns["handed"].match(to_do.rest.kinds)
        theirs = _RECEIVERS if handed else _THEIRS
        comes = to_do.verb.lemma in self.speech.coming and _COMES_TO.match(to_do.rest.kinds)
        if comes and to_do.rest.words[comes.end() - 1].lemma in self.verbs["coming_to"]:
            return True
        return self.is_offer(to_do) or ((helps or bool(handed)) and theirs.isdisjoint(to_do.rest.kinds))

    def _given_to_sender(self, to_do: Clause) -> Clause:
        """What is offered, with who gets it where it is sent and nobody is named: "send me the slides"."""
        sent = self.is_of(to_do, "sending") and self.is_sent(to_do) and to_do.rest.kinds[:1] not in _WITH_SENDER
        return given_to(to_do, self.me, _SENDER) if sent else to_do

    def does(self, to_do: Clause, name: str, to: str) -> bool:
        """Whether its verb, with the part that comes off it, is of a class, and what the pattern `to` finds follows."""
        return any(verb in self.verbs[name] and self.patterns[to].match(then) for verb, then in led(to_do))

    def is_sent(self, to_do: Clause) -> bool:
        """Whether a thing is handed on, and to nobody else: "bring the map"."""
        others = any(word.text.lower() in self.to_them for word in to_do.rest.words)
        return self.is_of(to_do, "transfers") and not others and bool(self.patterns["handed"].match(to_do.rest.kinds))

    def gives(self, clause: Clause) -> bool:
        """Whether a thing is given to the contact: "sends her the plans"."""
        return self.patterns["given"].match(clause.rest.kinds) is not None

    def is_meant(self, clause: Clause) -> bool:
        """Whether it says of a thing that it is for the contact: "the photos are for her"."""
        words = clause.rest.words
        theirs = [word.text.lower() in self.to_them for word in words[:1]] == [True] and clause.rest.kinds == "fU"
        thing = clause.subject is not None and self.patterns["for_thing"].match(clause.subject.kinds) is not None
        return theirs and thing and clause.form == "B"

    def is_for_them(self, to_do: Clause) -> bool:
        words = to_do.rest.words
        given = any(then.kind in _THEIRS and word.text.lower() in self.to_them for word, then in pairwise(words))
        return given or self.patterns["for_them"].match(to_do.rest.kinds) is not None

    def _lasts(self, clause: Clause) -> bool:
        """Whether it is still so, as a rule: "keeps", "has kept"."""
        # "She sends me ahead": done to the sender in the present it is a story as diaries tell it, and no habit.
        told_now = clause.form in _HABIT and _SENDER in clause.rest.kinds
        passing = self._is_past(clause) or told_now or self.is_of(clause, "wishing", "passing")
        return clause.form in _LASTING and not passing

    def _is_past(self, clause: Clause) -> bool:
        return any(word.text.lower() in self.past_helpers for word in clause.helpers)


def make_deeds(table: Table, speech: Speech) -> Deeds:
    """From the table `acts` of tagged.toml."""
    return Deeds(
        speech=speech,
        verbs={name: spaced_set(table, name) for name in _SETS},
        patterns={name: re.compile(table[name]) for name in _PATTERNS},
        to_them=listed_set(table, "to_them"),
        past_helpers=listed_set(table, "past_helpers"),
        known=listed_set(table, "known"),
        me=table["me"],
    )
