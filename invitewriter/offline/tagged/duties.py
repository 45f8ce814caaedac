"""Tells under which name a clause about the sender, or the two, is told: a promise, what is still owed, thanks in so many words, a plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.tagged.clauses import Clause, Doer, given_to, to_do_of
from invitewriter.offline.tagged.deeds import Deeds
from invitewriter.offline.tagged.tagger import Word

_PLAIN, _MAY = "V", "M"
_OWED = frozenset({"V", "MV"})
_GOING_ON = frozenset({"G", "BG"})
_DONE = frozenset({"T", "HE"})
_HAVE, _IS_GOING, _FINITE = "H", "BG", frozenset("BMHZT")
_RECEIVER, _PREPOSITION, _THING = "U", "f", "N"
_CONTACT = frozenset("uUS")
_NOUNS, _WHEN = frozenset("NA"), frozenset("fa")
_OFFERED = re.compile("(?:o|1|d(?=[A1]*N))[AEN1P']*N")
_WHOM = re.compile("[doS1]?[A1]*N")
_SOMEWHERE = re.compile("f[doPSA]")
_BIDDEN = "Ux"
"""Who is to do it, before the verb: "told her to bring a basket", save behind verbs that bind whoever speaks, as "promised her to"."""


@value
class Duties:
    """What a language needs to tell."""

    deeds: Deeds
    you: str
    wills: frozenset[str]
    """Helpers of what is sure to come."""
    on: frozenset[str]
    """Words that lead to what somebody is told of: "about"."""
    company: frozenset[str]
    """People whom one brings along, and hands to nobody: "bring the kids"."""
    hopes: frozenset[str]
    """Those of what two people mean to do: "we should"."""
    beside: frozenset[str]
    """Words before others who had it, too: "lunch with the two bakers"."""
    did: Mapping[str, str]
    """Pasts of verbs that mostly help another, with the kinds of words of what is told behind them: "we had pasties", "we did the quiz"."""

    def of_sender(self, clause: Clause) -> tuple[str, Clause | None]:
        """Under which name it is told what the sender does or says, and which clause tells it."""
        if told := self._in_own_speech(clause) or self._owed(clause):
            return told
        to_do = to_do_of(clause)
        if to_do and clause.rest.kinds.startswith(_BIDDEN) and not self._is("binding", clause):
            return "", None
        if to_do and self._is("asking", to_do) and (question := self.deeds.speech.question(to_do)):
            return ("ask_them" if self._is("wishing", clause) else ""), question
        wished = self._wished(clause, to_do)
        promised = to_do is not None and self._is("promising", clause)
        to_do = wished or to_do or self._noted(clause)
        over = (
            self._is("used", clause) or clause.verb.text.lower() in self.deeds.past_helpers
        )  # "had to bring him back"
        if to_do is None or over or not self.is_promise(to_do):
            return "", None
        said = "offers_to" if self._is("volunteering", clause) else "promised"
        name, found = (said, self.handed(to_do)) if promised else self._of_duty(to_do)
        return ("would_like" if wished and name == "will" else name), found

    def is_promise(self, to_do: Clause) -> bool:
        """Whether it says what is promised, and nobody else is asked for it."""
        goes = self._is("going", to_do) and to_do.rest.kinds[:1] in _NOUNS  # "go check": what?
        written = self._is("calling", to_do) and not self.deeds.gives(to_do)  # "write her", and not "write her a list"
        idle = written or self._is("wishing", to_do) or self._says_nothing(to_do) or goes
        return not idle and not self._asks_of_another(to_do)

    def _wished(self, clause: Clause, to_do: Clause | None) -> Clause | None:
        """What somebody only wants to do: "I mean to knit her a hat", "I'd like to show her the loft"."""
        if to_do and self._is("liking", to_do):
            return to_do_of(replace(to_do, helpers=()))
        return to_do if self._is("meaning", clause) else None

    def _owed(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what the sender owes, has not done yet, or offered."""
        if clause.denied:  # "haven't sent her the slides"
            still = clause.form in _DONE and self._is("transfers", clause) and self.deeds.gives(clause)
            return ("still" if still else ""), clause
        if self._is("owing", clause) and clause.form in _OWED:
            last = clause.rest.words[-1].text.lower() if clause.rest.words else ""
            owed = self.deeds.is_for_them(clause) and last not in self.deeds.verbs["unowed"]
            return ("owed" if owed else ""), clause
        if to_do_of(clause) or not self._is("offering", clause):
            return None
        if clause.rest.kinds.startswith(_RECEIVER):
            return "promised_thing", clause
        return ("offered_by_sender", clause) if _OFFERED.match(clause.rest.kinds) else None

    def _noted(self, clause: Clause) -> Clause | None:
        """What is to be done, in fewer words: "I send: the lists", "mend her kettle", "I'm sending her the plans"."""
        deeds = self.deeds
        if clause.form == _PLAIN:
            return clause if clause.elided or deeds.is_sent(clause) else None
        given = clause.form in _GOING_ON and deeds.gives(clause)
        return replace(clause, verb=replace(clause.verb, kind=_PLAIN), helpers=()) if given else None

    def _in_own_speech(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """The same of what the sender said; None where they said nothing that binds them, nor what they liked or are thankful for."""
        rest = clause.rest
        if self._is("thanking", clause) and rest.kinds.startswith(_RECEIVER + _PREPOSITION):
            return "thanks_thing", replace(clause, rest=rest.part(2, len(rest.words)))
        if self._is("liking", clause) and not clause.denied:
            liked = self.deeds.speech.inner(clause)
            return ("liked" if liked and liked.doer is Doer.CONTACT else ""), liked
        inner = self.deeds.speech.said(clause)
        if inner is None or not inner.form.startswith(_MAY):
            return None
        if inner.doer is Doer.CONTACT and (self._is("using", inner) or inner.verb.lemma in self.deeds.speech.coming):
            return ("" if inner.denied else "may"), to_do_of(inner)
        bound = not inner.denied and self.is_promise(inner)
        return (("promised" if bound else ""), self.handed(inner)) if inner.doer in {Doer.SENDER, Doer.BOTH} else None

    def _of_duty(self, to_do: Clause) -> tuple[str, Clause]:
        """The same of what the sender is to do."""
        deeds, kinds = self.deeds, to_do.rest.kinds
        asked = kinds.startswith(_RECEIVER) and self._is("asking", to_do)
        if asked or self._is("taking", to_do):
            return "", to_do
        if deeds.patterns["theirs"].match(kinds) and self._is("attending", to_do):
            return "attends", to_do
        theirs = deeds.patterns["theirs"].match(kinds) and not deeds.is_of(to_do, "using", "owning")
        if deeds.is_for_them(to_do) or theirs or deeds.does(to_do, "returning", "returned"):
            return "will", to_do
        return ("will" if deeds.is_sent(to_do) else ""), self.handed(to_do)

    def handed(self, to_do: Clause) -> Clause:
        """What is to be done, with who gets it where it is handed to nobody else: "send you our list"."""
        given = self._is("giving", to_do) and self.deeds.is_sent(to_do) and not to_do.rest.kinds.startswith(_RECEIVER)
        thing = _WHOM.match(to_do.rest.kinds)
        given = given and not (thing and to_do.rest.words[thing.end() - 1].lemma in self.company)
        return given_to(to_do, self.you) if given else to_do

    def _says_nothing(self, to_do: Clause) -> bool:
        """Whether the contact is only told, or let know: "tell her", "let her talk"."""
        kinds = to_do.rest.kinds.rstrip("a,")
        knows = kinds.startswith("UV") and to_do.rest.words[1].lemma in self.deeds.verbs["learning"]
        lets = self._is("letting", to_do) and (kinds == "UV" or not knows)
        on_what = [word.text.lower() for word in to_do.rest.words[1:2]]
        bare = kinds == _RECEIVER or (kinds[1:2] in _WHEN and self.on.isdisjoint(on_what))  # "tell her by January"
        nothing = kinds == _RECEIVER and self._is("giving", to_do)  # "show her": what?
        return lets or nothing or (kinds.startswith(_RECEIVER) and bare and self._is("telling", to_do))

    def _asks_of_another(self, to_do: Clause) -> bool:
        """Whether it asks somebody else something of a "she" who may be they: "ask Marta whether she knows the tape"."""
        asked, _, question = to_do.rest.kinds.partition("q")
        return self._is("asking", to_do) and _RECEIVER not in asked and not _CONTACT.isdisjoint(question)

    def of_both(self, clause: Clause) -> tuple[str, Clause]:
        """The same of what the two do: what is to come, and what they did."""
        said = self.deeds.speech.said(clause)
        said = said if said and said.doer is Doer.BOTH and said.form.startswith(_MAY) else None
        if clause.denied or said:  # "we said we'd meet"
            return ("plan" if said and not (clause.denied or said.denied) else ""), said or clause
        to_do, helper = to_do_of(clause), clause.helpers[0].text.lower() if clause.helpers else ""
        if to_do is None:
            goes = clause.form == _IS_GOING and self._is("going", clause) and _SOMEWHERE.match(clause.rest.kinds)
            kinds = self.did.get(clause.verb.text.lower(), "")
            beside = any(word.text.lower() in self.beside for word in clause.rest.words)
            had = not clause.helpers and clause.rest.kinds[:1] in [*kinds] and not beside
            shared = had or (clause.form == "T" and not self._is("flat", clause))
            shared = shared and _FINITE.isdisjoint(clause.rest.kinds)  # "and laughed": no one thing to enjoy
            return ("plan" if goes else "shared" if shared else ""), clause
        wished = self._wished(clause, to_do)
        if wished or clause.form == _HAVE or helper in self.hopes:
            return "hoped", wished or to_do
        sure = self.deeds.is_of(clause, "planning", "going") or helper in self.wills
        sure = sure and not self._is_with_others(to_do)
        if sure and to_do.rest.kinds.startswith(_RECEIVER):  # "we'll lend Anna the tent"
            return self._of_duty(to_do)
        return ("plan" if sure and not self.deeds.is_of(to_do, "taking", "passing") else ""), to_do

    def _is_with_others(self, clause: Clause) -> bool:
        """Whether it is done with somebody else who is named, so that "we" may not be the two: "with Jez and Tab"."""
        words = [
            word for word in clause.rest.words if word.text.lower() not in self.deeds.known
        ]  # "with the Alpine Club"
        named = (at + 1 for at, (word, then) in enumerate(pairwise(words)) if self._leads_to_name(word, then))
        things = (words[at + 1 : at + 2] for at in named)
        return any(
            not then or then[0].kind != _THING or not then[0].text.islower() for then in things
        )  # "with Moroccan spices"

    def _leads_to_name(self, word: Word, then: Word) -> bool:
        return word.text.lower() in self.beside and then.text[:1].isupper()

    def _is(self, name: str, clause: Clause) -> bool:
        return self.deeds.is_of(clause, name)
