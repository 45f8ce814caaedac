"""Tells whom the sender is to ask for what the contact is after or wants to know: "Dave had one, I'll ask him", "I have to ask my head first"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, pairs_in, pattern_in
from invitewriter.offline.tagged.clauses import Clauses
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word
from invitewriter.offline.tagged.telling import Told
from invitewriter.offline.tagged.turning import Turning
from invitewriter.offline.tagged.wants import Wants

_OTHER = re.compile(r"(?:^[,ca]*|^[,ca]*[iw]a*Vh?)(?P<who>oA*N+P*|P+)a*[MBHOZTV]")
_TO_ASK = re.compile(r"(?:(?:M|x)a*|(?:^|,)[ca]*)V")
_WHOM = re.compile(r"f?(?P<who>oA*N+P*|dN+|P+)(?P<where>f[do]?N+)?(?=$|[,a1pc;f])")
_THEM = re.compile(r"[Ut]?(?=$|[,acpf])")
_THERE = re.compile(r"[,ca]*XBa*(?P<what>d.*)$")
_MATTER = re.compile(r"f[doSAENP1]*[NP]")
_CONTACT, _QUESTION = "u", "q"
_NOUNS = frozenset("NP")
_BOUND = frozenset("Mx")


@value
class Inquiry:
    """What waits for somebody else's answer."""

    thing: str = ""
    """What the contact is after, as said to them."""
    somebody: bool = False
    """Whether that is somebody to do something."""
    question: str = ""
    """What they would like to know, as said to them."""
    lead: str = ""
    """What says so: "asked"."""
    other: str = ""
    """Who may have it or know."""


@value
class Inquiring:
    """A language's words for that."""

    tagger: Tagger
    clauses: Clauses
    wants: Wants
    turning: Turning
    asking: frozenset[str]
    """Verbs of asking, where those of `consulting` have a preposition: "check with"."""
    consulting: frozenset[str]
    joining: frozenset[str]
    """Verbs with which two are put in touch."""
    together: frozenset[str]
    consents: re.Pattern[str]
    """Finds that the sender will be the one whom the contact wants: "count me in"."""
    replies: re.Pattern[str]
    """Finds that the sender will tell what was asked: "I'll let her know"."""
    rummaging: re.Pattern[str]
    """Finds, as `act`, where the sender is to look, as `where`, where they think that one is, or, as `album`, in what: "Dad's album: look"."""
    look: str
    within: str
    """"Look" and "in", for the latter two."""
    free: re.Pattern[str]
    """Finds, as `what`, what is there to be had: "a plot going spare"."""
    freely: str
    """Its article."""
    of_matter: str
    """"About"."""
    which: re.Pattern[str]
    """Finds at its end which of the contact's things a wanted one is for, where another sentence names that: "for the one"."""
    questions: Mapping[str, str]
    """Names of what tells that the contact wants to know something, each with how it is said."""

    def told(self, text: str, inquiry: Inquiry, several: Sequence[Told]) -> tuple[Told | None, Inquiry]:
        """Whom the sender is to ask by the sentence, of which `several` is told; and what is open by then."""
        if asked := next((each for each in several if each.name in self.questions), None):
            inquiry = Inquiry(question=asked.slots["rest"], lead=self.questions[asked.name].replace("_", " "))
        for part in self.clauses.parted(self.tagger.tagged(text)):
            if want := self.wants.of(part):
                thing = self.which.sub("", want.thing)
                inquiry = Inquiry(thing=self._said(thing or want.somebody), somebody=not thing)
            elif not inquiry.thing and (free := self._free(part)):
                inquiry = Inquiry(thing=free)
            elif other := _OTHER.match(part.kinds):
                inquiry = replace(inquiry, other=self.turning.said(part.part(*other.span("who"))))
            elif (inquiry.thing or inquiry.question) and (whom := self._whom(part, inquiry)):
                return _answer(inquiry, whom), Inquiry()
        answer = self._undertaken(text, inquiry)
        return answer, Inquiry() if answer else inquiry

    def _undertaken(self, text: str, inquiry: Inquiry) -> Told | None:
        """What the sender will do about it themselves."""
        if inquiry.thing and self.consents.search(text):
            return _told("counts_in", inquiry, f"help {inquiry.thing}")
        if inquiry.thing and (found := self.rummaging.search(text)):
            place = found["where"] or f"{self.within} {found['album']}"
            act = self._said(found["act"] or f"{self.look} {place}")
            return _told("looks_in", replace(inquiry, lead=act), f"{act} {inquiry.thing}", inquiry.thing)
        if inquiry.question and self.replies.search(text):
            return _told("replies", inquiry, f"tell {inquiry.question}")
        return None

    def _free(self, part: Tagged) -> str:
        """What a clause says is there to be had; empty where it says that of nothing."""
        there = _THERE.match(part.kinds)
        found = self.free.match(part.between(there.start("what"), len(part.words))) if there else None
        return f"{self.freely} {self._said(found['what'])}" if found else ""

    def _said(self, thing: str) -> str:
        return self.turning.said(self.tagger.tagged(thing)) if thing else ""

    def _whom(self, part: Tagged, inquiry: Inquiry) -> str:
        """Whom the sender is to ask; empty where the clause says that of nobody."""
        for found in _TO_ASK.finditer(part.kinds):
            bidden = _BOUND.isdisjoint(found[0])  # "ask Ruben about the van" may be of anything
            verb, rest = part.words[found.end() - 1], part.part(found.end(), len(part.words))
            if (not bidden and _CONTACT in part.kinds[: found.start()]) or _QUESTION in rest.kinds:
                continue
            if verb.lemma in self.joining:
                return inquiry.other if self.together & {word.text.lower() for word in rest.words} else ""
            if verb.lemma in self.asking or (verb.lemma in self.consulting and rest.kinds.startswith("f")):
                elsewhere = bidden and self._is_elsewhere(rest, inquiry)
                return "" if elsewhere else self._named(rest) or self._meant(verb, rest, inquiry)
        return ""

    def _is_elsewhere(self, rest: Tagged, inquiry: Inquiry) -> bool:
        """Whether somebody is to be asked about something that is not what is open."""
        matters = (rest.part(*found.span()).words for found in _MATTER.finditer(rest.kinds))
        named = {word.lemma for words in matters for word in words if word.kind in _NOUNS}
        open_ = self.tagger.tagged(inquiry.thing or inquiry.question)
        return bool(named) and named.isdisjoint(word.lemma for word in open_.words)

    def _named(self, rest: Tagged) -> str:
        found = _WHOM.match(rest.kinds)
        if not found or (found["where"] and rest.words[found.start("where")].text.lower() == self.of_matter):
            return ""  # "ask Ruben about the van" says itself what about
        return self.turning.said(rest.part(found.start("who"), found.end()))

    def _meant(self, verb: Word, rest: Tagged, inquiry: Inquiry) -> str:
        return inquiry.other if verb.lemma in self.asking and _THEM.match(rest.kinds) else ""


def _answer(inquiry: Inquiry, whom: str) -> Told:
    asks = f"ask {whom}"
    if inquiry.question:
        return _told("asks_first", inquiry, f"{inquiry.question} {asks}", whom)
    name = "asks_other" if inquiry.somebody else "asks_about"
    return _told(name, inquiry, f"{asks} {inquiry.thing}", whom)


def _told(name: str, inquiry: Inquiry, act: str, whom: str = "") -> Told:
    rest = inquiry.question or inquiry.thing
    slots = {"rest": rest, "object": whom, "lead": inquiry.lead, "act": act, "doing": "", "clause": ""}
    return Told(name=name, slots=slots, text=rest, lemma="", main="", of_others="")


def make_inquiring(table: Table, wants: Wants, tagger: Tagger, turning: Turning) -> Inquiring:
    """From the table `wants` of tagged.toml."""
    sets = {name: listed_set(table, name) for name in ("consulting", "joining", "together")}
    return Inquiring(
        tagger=tagger,
        clauses=wants.clauses,
        wants=wants,
        turning=turning,
        asking=listed_set(table, "inquiring"),
        **sets,
        questions=pairs_in(table, "questions"),
        consents=pattern_in(table, "consents"),
        replies=pattern_in(table, "replies"),
        rummaging=pattern_in(table, "rummaging"),
        look=table["look"],
        within=table["within"],
        of_matter=table["of_matter"],
        free=pattern_in(table, "free"),
        freely=table["freely"],
        which=pattern_in(table, "which"),
    )
