"""Tells what a clause says that the sender will do for the contact, promised, or may do with what is theirs, in a language whose verbs stand second."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.brackets import Bracket, is_to_do
from invitewriter.offline.tagged.doers import OURS, THEIRS
from invitewriter.offline.tagged.filling import Filled
from invitewriter.offline.tagged.tagger import Tagged
from invitewriter.offline.tagged.telling import Told
from invitewriter.offline.tagged.wording import Wording

_DONE = frozenset({"HE", "E"})
_TO_COME = frozenset({"V", "Vp", "MI", "HI", "I"})
_WITH_STATE = "VE"
_NAMED = frozenset("uUJ")
_SETS = ("saying", "promising", "giving", "unpromised", "unallowed", "helping", "joining", "coming")


@value
class DutiesSecond:
    """What a language needs to tell it."""

    wording: Wording
    verbs: Mapping[str, frozenset[str]]
    """Plain forms, by what they do."""
    wills: frozenset[str]
    """Auxiliaries of what somebody will or wants to do."""
    own_wills: frozenset[str]
    """Those of what the sender is to do."""
    allowed: frozenset[str]
    wanted: str
    can: str
    asked: str
    may_do: str
    """That the sender may do something, wanted to, can, was told to, or is let."""
    by_word: frozenset[str]
    """How it is reported that the sender may do something: "könne"."""
    gladly: str
    beside: str
    """"With"."""
    to: frozenset[str]
    """Prepositions before whoever is given something."""
    word: frozenset[str]
    """Nouns of what somebody is let know: "Bescheid"."""
    empty: frozenset[str]
    """Things that say nothing by themselves: an answer, a copy."""
    i: str
    have: str
    """"I", and the auxiliary of what "I" have done."""

    def told(self, clause: Bracket, *, owed: bool = False, promised: bool = False) -> Iterator[Told]:
        """What the clause tells; `owed`: it is noted as something to do, `promised`: and that the sender said so."""
        finite = clause.finite_text
        if clause.form == _WITH_STATE and clause.finite and clause.finite.lemma in self.verbs["giving"]:
            clause = _without_state(clause)
        if clause.form in _DONE:
            if self.wording.lemma(clause) in self.verbs["promising"]:
                yield from self._promised(clause)
        elif clause.form == "MI" and finite in self.allowed | {self.can, self.wanted}:
            yield from self._might(clause, finite)
        elif clause.form == "MI" and finite == self.asked and self.wording.lemma(clause) in self.verbs["coming"]:
            yield from self._bidden(clause)
        elif self._is_to_come(clause) and (promised or self._is_for_them(clause) or self._is_given(clause, owed=owed)):
            yield from self._will(clause)

    def _might(self, clause: Bracket, finite: str) -> Iterator[Told]:
        """What the sender may do, can or wanted to."""
        verb = f"{clause.closing[-1].text} {finite}"
        if finite == self.can:
            yield from self._can(clause)
        elif finite == self.wanted and self._is_for_them(clause):
            yield from self.wording.whole(clause, "promised", verb)
        elif finite in self.allowed:
            joins = self.wording.lemma(clause) in self.verbs["joining"]
            if joins or not {"S", "U"}.isdisjoint(clause.kinds):
                yield from self.wording.whole(clause, "allowed", verb)

    def _bidden(self, clause: Bracket) -> Iterator[Told]:
        """That the sender is to come by or to call: "soll bei ihr vorbeischauen", when that depends on something behind it."""
        tails = (*clause.tails, *([clause.lead] if clause.lead else []))
        verb = f"{clause.closing[-1].text} {self.asked}"
        yield from self.wording.whole(replace(clause, tails=tails, lead=None), "bidden", verb)

    def is_said(self, clause: Bracket) -> bool:
        """Whether it only tells that somebody said what the next clause holds."""
        return self.wording.lemma(clause) in self.verbs["saying"] and not clause.tails and not clause.denied

    def may(self, clause: Bracket) -> bool:
        """Whether it is what somebody said that the sender may do: "ich könne", "ich kann"."""
        return clause.form == "MI" and clause.finite_text in self.by_word

    def allowed_by_word(self, clause: Bracket) -> Iterator[Told]:
        """What the contact said that the sender may do."""
        if not clause.denied and self.wording.lemma(clause) not in self.verbs["unallowed"]:
            yield from self.wording.whole(clause, "allowed", f"{clause.closing[-1].text} {self.may_do}")

    def _is_to_come(self, clause: Bracket) -> bool:
        """Whether the sender will surely do it: no state, nothing that is over, and nothing that the contact lets them do."""
        finite, lemma = clause.finite_text, self.wording.lemma(clause)
        if clause.form not in _TO_COME or lemma in self.verbs["unpromised"] | self.verbs["promising"]:
            return False
        if clause.finite and clause.finite.kind in "MH" and finite not in self.own_wills:
            return False
        over = bool(clause.finite) and bool(self.wording.forms.done(lemma, finite))
        return not over and (finite != self.asked or OURS.isdisjoint(clause.middle.kinds))

    def _is_given(self, clause: Bracket, *, owed: bool) -> bool:
        """Whether it is something to give, that the sender said they would."""
        if self.wording.lemma(clause) in self.verbs["giving"] and self._lets_know(clause):
            return True
        said = clause.said is not None and clause.said.lemma in self.verbs["promising"] | self.verbs["saying"]
        return (owed or said) and self.wording.lemma(clause) in self.verbs["giving"]

    def _is_for_them(self, clause: Bracket) -> bool:
        """Whether the sender does it for the contact, and not with them, nor only wants something of theirs."""
        words = (*clause.front.words, *clause.middle.words)
        pairs = zip((None, *words), words, strict=False)
        theirs = {
            word.kind
            for before, word in pairs
            if word.kind in THEIRS and not (before and before.text.lower() == self.beside)
        }
        return bool(theirs) and (theirs != {"S"} or clause.finite_text not in self.wills)

    def _will(self, clause: Bracket) -> Iterator[Told]:
        """What the sender will do, in a clause of its own."""
        lemma, forms, filling = self.wording.lemma(clause), self.wording.forms, self.wording.filling
        parted = clause.form == "Vp" and clause.finite is not None
        finite, part = forms.first(clause.finite.lemma if parted and clause.finite else lemma)
        part = clause.closing[0].text.lower() if parted else part
        filled = filling.filled(clause, lemma)
        if not filled or not finite or not self.wording.is_enough(filled, clause):
            return
        dated = "f" in filled.kinds and self._lets_know(clause)  # "gebe bis Ostern Bescheid"
        if not (filled.tails or dated) and filled.said.rpartition(" ")[2].lower() in self.empty:
            return
        given = (
            lemma in self.verbs["giving"] and _NAMED.isdisjoint(filled.kinds) and not self._is_sent_elsewhere(filled)
        )
        theirs = [filling.addressed.dative] if given else []
        begins = [f"{filled.lead},", finite, self.i] if filled.lead else [self.i, finite]
        told = " ".join(filter(None, [*begins, *theirs, filled.said, part])) + filled.tails
        yield self.wording.told("will", clause, replace(filled, thing="") if dated else filled, told)

    def _can(self, clause: Bracket) -> Iterator[Told]:
        """How the sender can help the contact: "kann mit Dachpappe aushelfen"."""
        lemma, filling = self.wording.lemma(clause), self.wording.filling
        filled = filling.filled(clause, lemma) if lemma in self.verbs["helping"] else None
        if filled and not filled.lead and OURS.isdisjoint(filled.kinds):
            theirs = [filling.addressed.dative] if _NAMED.isdisjoint(filled.kinds) else []
            told = [self.i, self.can, *theirs, self.gladly, filled.said, clause.closing[-1].text]
            yield self.wording.told("will", clause, filled, " ".join(filter(None, told)) + filled.tails)

    def _jotted(self, clause: Bracket) -> Iterator[Told]:
        """What the sender noted to have promised, and to nobody else: "Foto zugesagt"."""
        filled = self.wording.filling.filled(clause, self.wording.lemma(clause)) if clause.finite is None else None
        # "die Leiterin, das habe ich versprochen, bleibt anonym": nobody is given her
        if filled and filled.thing and not self._is_sent_elsewhere(filled):
            verb = f"{clause.closing[-1].text} {self.have}"
            told = f"{self.wording.filling.addressed.dative} {filled.said} {verb}"
            yield self.wording.told("promised", clause, filled, told)

    def _lets_know(self, clause: Bracket) -> bool:
        """Whether the sender is to let somebody know, and nobody else is named: "gebe bis Ostern Bescheid"."""
        words = clause.middle.words
        pairs = zip((None, *words), words, strict=False)
        things = [word.text.lower() for one, word in pairs if word.kind == "N" and not (one and one.kind == "f")]
        alone = things == [thing for thing in things if thing in self.word] and "d" not in clause.kinds
        return bool(things) and alone and OURS.isdisjoint(clause.kinds)

    def _is_sent_elsewhere(self, filled: Filled) -> bool:
        """Whether somebody else is given it: "an den Verein"."""
        return any(word.kind == "f" and word.text.lower() in self.to for word in filled.words)

    def _promised(self, clause: Bracket) -> Iterator[Told]:
        """What the sender promised: a thing, or what is to be done."""
        if clause.tails and not is_to_do(clause.tails[0]):
            return
        if not clause.tails and _NAMED.isdisjoint(clause.front.kinds + clause.middle.kinds):
            yield from self._jotted(clause)
            return
        if clause.tails and not {"u", "U"}.isdisjoint(clause.tails[0].kinds):  # "ihr versprochen, ihr ... zu schicken"
            kept = tuple(word for word in clause.middle.words if word.kind not in THEIRS)
            clause = replace(clause, middle=Tagged(text="", words=kept))
        yield from self.wording.whole(clause, "promised", f"{clause.closing[-1].text} {self.have}")


def _without_state(clause: Bracket) -> Bracket:
    """The clause without what only tells how a thing was: "das Foto vom Kahn festgemacht im Hafen"."""
    ends = clause.closing[0].start
    kept = tuple(word for word in clause.middle.words if word.start < ends)
    return replace(clause, middle=replace(clause.middle, words=kept), closing=())


def make_duties_second(table: Table, wording: Wording) -> DutiesSecond:
    """From the table `acts` of tagged.toml."""
    return DutiesSecond(
        wording=wording,
        verbs={name: spaced_set(table, name) for name in _SETS},
        wills=listed_set(table, "wills"),
        own_wills=listed_set(table, "own_wills"),
        to=listed_set(table, "to"),
        word=listed_set(table, "word"),
        empty=listed_set(table, "empty"),
        allowed=listed_set(table, "allowed"),
        by_word=listed_set(table, "by_word"),
        **{name: table[name] for name in ("wanted", "can", "gladly", "asked", "may_do", "beside", "i", "have")},
    )
