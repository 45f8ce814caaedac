"""Tells what a clause says that the contact does, in a language whose verbs stand second: for the sender, for a thing, or what they said, advised and offered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.brackets import Bracket, is_to_do
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.doers import OURS
from invitewriter.offline.tagged.filling import Filled
from invitewriter.offline.tagged.telling import Told
from invitewriter.offline.tagged.wording import Wording

_DONE = frozenset({"HE", "E"})
_DOING = frozenset({"V", "Vp"})
_BENEFITS = re.compile(r"(?<!f)[mjo]")
_THING = re.compile(r"[NPy]")
_REFLEXIVES = frozenset("jmr")
_CALLED = frozenset("UJ")
_SETS = ("saying", "promising", "showing", "advising", "thankless", "of_things", "looking")


@value
class DeedsSecond:
    """What a language needs to tell it."""

    wording: Wording
    verbs: Mapping[str, frozenset[str]]
    """Plain forms, by what they do: "saying", "promising" and so on."""
    wills: frozenset[str]
    """Auxiliaries of what will be."""
    can: str
    was_allowed: str
    is_allowed: str
    """That the contact can do something, and that the sender was, or is, allowed to."""
    letting: str
    """The verb of letting somebody do it."""
    extra: frozenset[str]
    """Adverbs of what somebody took the trouble to do: "eigens"."""
    sharing: frozenset[str]
    """Plain forms of verbs of sharing what is theirs."""
    word: frozenset[str]
    """Nouns of what the sender is told, unless somebody else is named: "Bescheid"."""
    beside: str
    for_: str
    """"With" and "for"."""

    def told(self, clause: Bracket) -> Iterator[Told]:
        """What the clause tells, first by what its verb is."""
        lemma = self.wording.lemma(clause)
        if lemma in self.verbs["advising"] | self.verbs["promising"] | self.verbs["saying"]:
            yield from self._spoken(clause, lemma)
        elif inner := self._allowed(clause):
            now = clause.form == "VI" and not self.wording.forms.is_past(self.letting, clause.finite_text)
            may = self.is_allowed if now else self.was_allowed
            yield from self.wording.whole(inner, "allowed", f"{inner.closing[-1].text} {may}")
        elif clause.form == "MI":
            yield from self._offered(clause, lemma)
        else:
            yield from self._does(clause, lemma)

    def _offered(self, clause: Bracket, lemma: str) -> Iterator[Told]:
        """What the contact will do for the sender, or can."""
        forms = self.wording.forms
        if not self._benefits(clause):
            return
        if clause.finite_text in self.wills:
            yield from self.wording.whole(clause, "offered", f"{clause.closing[0].text} {forms.wish}")
        elif clause.finite_text == self.can and lemma not in self.verbs["thankless"]:
            yield from self.wording.whole(clause, "offered_to", forms.to_do(lemma))

    def _spoken(self, clause: Bracket, lemma: str) -> Iterator[Told]:
        """What the contact advised, promised or said."""
        to_do = bool(clause.tails) and is_to_do(clause.tails[0])
        if lemma in self.verbs["advising"] and to_do and clause.form in _DONE | _DOING:
            yield from self._advised(clause)
        elif lemma in self.verbs["promising"]:
            if clause.form == "HE" and to_do and not OURS.isdisjoint(clause.tails[0].kinds):
                yield from self.wording.whole(clause, "offered", f"{clause.closing[-1].text} {self.wording.forms.have}")
        elif lemma in self.verbs["saying"] and clause.tails and not self._shows(clause):
            yield from self._said(clause)
        else:
            yield from self._does(clause, lemma)

    def _does(self, clause: Bracket, lemma: str) -> Iterator[Told]:
        """Thanks for it; else that the contact did it, or does it."""
        forms = self.wording.forms
        verb = self.wording.done_or_doing(clause) if clause.form in _DONE | _DOING else ""
        if not verb:
            return
        if clause.form == "V" and self._lets_know(clause):
            yield from self.wording.whole(clause, "offered", f"{lemma} {forms.wish}")
            return
        shown = lemma in self.verbs["showing"] and bool(clause.tails)
        if (
            shown
            and clause.tails[0].words[0].text.lower() == self.wording.filling.that
            and clause.tails[0].kinds[1:2] == "u"
        ):
            return  # "erklärte uns, dass er keinen Hof hat": nothing to be thankful for
        done = clause.form in _DONE or verb.endswith((forms.have, forms.be))
        looked = lemma in self.verbs["looking"] and "r" in clause.middle.kinds
        if (shown or looked or lemma not in self.verbs["thankless"]) and self._benefits(clause):
            if not done and lemma in self.verbs["showing"]:  # nobody is to show what is told of a meeting: it is over
                done, verb = True, f"{forms.participle(lemma)} {forms.have}"
            yield from self.wording.whole(clause, "thanks" if done else "favour", verb)
            return
        told = lemma not in self.verbs["of_things"] | self.verbs["thankless"] and OURS.isdisjoint(clause.middle.kinds)
        if told and self.wording.has_object(clause):
            yield from self.wording.whole(clause, "did" if clause.form in _DONE else "lasting", verb)

    def _benefits(self, clause: Bracket) -> bool:
        """Whether it is done for the sender: "mir", "für uns", "meine Tasche"."""
        parts = (clause.front, clause.middle)
        if clause.thanked:
            return True
        leads = {self.for_, self.beside} if self.wording.has_object(clause) else {self.for_}
        pairs = (pair for part in parts for pair in pairwise(part.words))
        given = any(one.text.lower() in leads and then.kind in OURS for one, then in pairs)
        words = {word.text.lower() for part in parts for word in part.words}
        troubled = not words.isdisjoint(self.extra) and _CALLED.isdisjoint(clause.kinds) and clause.form != "MI"
        shared = self.wording.lemma(clause) in self.sharing and "S" in clause.kinds  # "hat ihren Tee geteilt"
        return (
            given
            or self._lets_know(clause)
            or troubled
            or shared
            or any(_BENEFITS.search(part.kinds) for part in parts)
        )

    def _lets_know(self, clause: Bracket) -> bool:
        """Whether the sender is to hear of something: "gibt Bescheid"."""
        words = {word.text.lower() for word in clause.middle.words}
        others = any(word.kind in "Nd" and word.text.lower() not in self.word for word in clause.middle.words)
        return not words.isdisjoint(self.word) and _CALLED.isdisjoint(clause.kinds) and not others

    def _allowed(self, clause: Bracket) -> Bracket | None:
        """What the contact let the sender do, as what the sender does: "ließ mich die Orgel spielen"."""
        kinds, finite = clause.middle.kinds, clause.finite
        lets = finite is not None and finite.lemma == self.letting and clause.form == "VI"
        done = clause.form == "HII" and clause.closing[-1].lemma == self.letting
        if not (lets or done) or kinds[:1] not in {"j", "m"} or not _REFLEXIVES.isdisjoint(kinds[1:]):
            return None
        middle = clause.middle.part(1, len(kinds))
        return replace(clause, doer=Doer.SENDER, middle=middle, closing=clause.closing[:1])

    def _advised(self, clause: Bracket) -> Iterator[Told]:
        nothing = clause.middle.part(0, 0)
        filled = self.wording.filling.filled(replace(clause, middle=nothing, front=nothing), self.wording.lemma(clause))
        if filled and filled.tails:
            yield self.wording.told("advised", clause, filled, filled.tails.removeprefix(", "))

    def _shows(self, clause: Bracket) -> bool:
        """Whether what is said is a question that anybody may ask: "gesagt, wo man gut sitzt"."""
        kinds = clause.tails[0].kinds
        return kinds[0] == "q" and set("uiw").isdisjoint(kinds)

    def _said(self, clause: Bracket) -> Iterator[Told]:
        """What the contact said of themselves."""
        tail, filling = clause.tails[0], self.wording.filling
        last = tail.words[-1]
        sure = tail.kinds[1:2] == "u" and last.kind == "V" and last.lemma not in self.verbs["thankless"]
        if tail.words[0].text.lower() != filling.that or not sure or last.text.lower() in filling.brackets.unreal:
            return
        said = filling.addressed.tail(tail, known=not _THING.search(clause.middle.kinds), own=False)
        if said is None or not filling.is_whole_clause(tail):
            return
        told = said.split(f" {filling.addressed.subject} ", 1)[-1]
        read = " ".join(word.text for word in tail.words)
        filled = Filled(words=tail.words[2:], said=told, tails="", lead="", read=read, beside=(), thing="")
        yield self.wording.told("told", clause, filled, told)


def make_deeds_second(table: Table, wording: Wording) -> DeedsSecond:
    """From the table `acts` of tagged.toml."""
    return DeedsSecond(
        wording=wording,
        verbs={name: spaced_set(table, name) for name in _SETS},
        wills=listed_set(table, "wills"),
        can=table["can"],
        was_allowed=table["was_allowed"],
        is_allowed=table["is_allowed"],
        letting=table["letting"],
        extra=listed_set(table, "extra"),
        sharing=listed_set(table, "sharing"),
        word=listed_set(table, "word"),
        beside=table["beside"],
        for_=table["for"],
    )
