"""Tells under which name a clause is told that is about the contact or the sender: thanks, an offer, a promise, what lasts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.clauses import Clause, Doer, given_to, to_do_of
from invitewriter.offline.tagged.speech import Speech

_THEIRS = frozenset("uUS")
_RECEIVERS, _OWN = frozenset("uU"), "o"
_WITH_SENDER = frozenset("moiw")
_DONE = frozenset({"T", "HE"})
_THINGS = frozenset("do1AEGNP")
"""Kinds of words with which a thing begins."""
_LASTING = frozenset({"Z", "V", "HE", "HBG"})
_GOING_ON = frozenset({"G", "BG"})
_OWED = frozenset({"V", "MV"})
_ADVICE = 4
"""Words behind its verb from which on advice says something: not "press the red button"."""
_PLAIN, _MAY = "V", "M"
_SETS = (
    *(
        "promising",
        "offering",
        "owing",
        "unowed",
        "going",
        "advising",
        "telling",
        "letting",
        "causing",
        "showing",
        "used",
    ),
    *("using", "thankless", "flat", "wishing", "passing", "calling", "transfers", "giving", "helps"),
)
_PATTERNS = ("advised", "caused", "for_them", "benefits", "handed", "helped")


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
    you: str

    def of_contact(self, clause: Clause) -> tuple[str, Clause | None]:
        """Under which name it is told what the contact does or says, and which clause tells it."""
        if clause.denied or (self.is_of(clause, "causing") and self.patterns["caused"].match(clause.rest.kinds)):
            return "", None
        found = self._in_speech(clause) or self._to_come(clause)
        if found:
            return found
        if self._is_favour(clause):
            return "thanks", clause
        if clause.form in _GOING_ON and self.is_offer(clause) and not self._is_past(clause):
            return "kind", clause
        if self._lasts(clause):
            return "lasting", clause
        did = clause.form == "T" and not self.is_of(clause, "flat") and _WITH_SENDER.intersection(clause.rest.kinds)
        return ("did" if did else ""), clause

    def _in_speech(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what the contact said; None where the clause tells of no speech."""
        if self.speech.is_open(clause):
            return self.speech.bidden(clause) or ("", None)
        if inner := self.speech.said(clause):
            to_do = to_do_of(inner) if inner.form.startswith("M") else None
            return self.speech.of_contact(clause, inner, offers=to_do is not None and self._is_offered(to_do))
        return self.speech.bidden(clause)

    def _to_come(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what the contact is to do, used to do, or told the sender to do."""
        to_do = to_do_of(clause)
        if to_do and (clause.form.startswith("M") or self.is_of(clause, "offering", "going")):
            return ("offered" if self._is_offered(to_do) else ""), to_do
        if self.is_of(clause, "offering") and clause.form in _DONE and clause.rest.kinds[:1] in _THINGS:
            return "offered_thing", clause
        if to_do and self.is_of(clause, "used"):
            return "past", to_do
        if to_do and self.is_of(clause, "telling") and self.patterns["advised"].match(clause.rest.kinds):
            says_much = len(to_do.rest.words) >= _ADVICE or _OWN in to_do.rest.kinds
            return ("advice" if says_much else ""), to_do
        return None

    def of_sender(self, clause: Clause) -> tuple[str, Clause | None]:
        """The same of the sender."""
        if told := self._in_own_speech(clause):
            return told
        if self.is_of(clause, "owing") and not clause.denied and clause.form in _OWED:
            last = clause.rest.words[-1].text.lower() if clause.rest.words else ""
            return ("owed" if self.is_for_them(clause) and last not in self.verbs["unowed"] else ""), clause
        to_do = to_do_of(clause)
        if clause.denied or (to_do and self.is_of(to_do, "calling", "wishing")):
            return "", None
        if to_do and self.is_of(clause, "promising"):
            return "promised", to_do
        if to_do is None and clause.rest.kinds.startswith("U") and self.is_of(clause, "offering"):
            return "promised_thing", clause
        to_do = to_do or (clause if clause.form == _PLAIN and self._is_sent(clause) else None)  # "I send: the lists"
        return self._of_duty(to_do) if to_do else ("", None)

    def _in_own_speech(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what the sender said; None where they said nothing that binds them."""
        inner = self.speech.said(clause)
        if inner is None or not inner.form.startswith(_MAY):
            return None
        if inner.doer is Doer.CONTACT and self.is_of(inner, "using"):
            return ("" if inner.denied else "may"), to_do_of(inner)
        if inner.doer in {Doer.SENDER, Doer.BOTH}:
            return ("" if inner.denied or self.is_of(inner, "calling", "wishing") else "promised"), inner
        return None

    def _of_duty(self, to_do: Clause) -> tuple[str, Clause]:
        """The same of what the sender is to do."""
        if self.is_for_them(to_do):
            return "will", to_do
        handed = given_to(to_do, self.you) if self.is_of(to_do, "giving") else to_do
        return ("will" if self._is_sent(to_do) else ""), handed

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
        return not self.is_of(clause, "thankless") and self.patterns["benefits"].search(clause.rest.kinds) is not None

    def _is_offered(self, to_do: Clause) -> bool:
        """Whether what somebody will do is for the sender: it says so, or is what people do for one another."""
        helps = any(verb in self.verbs["helps"] and self.patterns["helped"].match(then) for verb, then in _led(to_do))
        handed = self.is_of(to_do, "transfers") and self.patterns["handed"].match(to_do.rest.kinds)
        theirs = _RECEIVERS if handed else _THEIRS
        return self.is_offer(to_do) or (bool(helps or handed) and theirs.isdisjoint(to_do.rest.kinds))

    def _is_sent(self, to_do: Clause) -> bool:
        """Whether a thing is handed on, and to nobody else: "bring the map"."""
        others = any(word.text.lower() in self.to_them for word in to_do.rest.words)
        return self.is_of(to_do, "transfers") and not others and bool(self.patterns["handed"].match(to_do.rest.kinds))

    def is_for_them(self, to_do: Clause) -> bool:
        words = to_do.rest.words
        given = any(then.kind in "uU" and word.text.lower() in self.to_them for word, then in pairwise(words))
        return given or self.patterns["for_them"].match(to_do.rest.kinds) is not None

    def _lasts(self, clause: Clause) -> bool:
        """Whether it is still so, as a rule: "keeps", "has kept"."""
        return clause.form in _LASTING and not self._is_past(clause) and not self.is_of(clause, "wishing", "passing")

    def _is_past(self, clause: Clause) -> bool:
        return any(word.text.lower() in self.past_helpers for word in clause.helpers)


def _led(to_do: Clause) -> Iterator[tuple[str, str]]:
    """The verb, alone and with the word behind it, and the kinds of what follows: "dig", "dig out"."""
    yield to_do.verb.lemma, to_do.rest.kinds
    for word in to_do.rest.words[:1]:
        yield f"{to_do.verb.lemma} {word.text.lower()}", to_do.rest.kinds[1:]


def make_deeds(table: Table, speech: Speech, you: str) -> Deeds:
    """From the table `acts` of tagged.toml."""
    return Deeds(
        speech=speech,
        verbs={name: spaced_set(table, name) for name in _SETS},
        patterns={name: re.compile(table[name]) for name in _PATTERNS},
        to_them=listed_set(table, "to_them"),
        past_helpers=listed_set(table, "past_helpers"),
        you=you,
    )
