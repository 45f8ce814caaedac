"""Tells what clauses do between the two, in a language whose verb stands second: by whom they are about, and for whom it is done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, spaced_set
from invitewriter.offline.tagged.brackets import Bracket, Brackets
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.deeds_second import DeedsSecond, make_deeds_second
from invitewriter.offline.tagged.doers import Doers, make_doers
from invitewriter.offline.tagged.duties_second import DutiesSecond, make_duties_second
from invitewriter.offline.tagged.in_context import InContext, make_in_context
from invitewriter.offline.tagged.tagger import Tagger
from invitewriter.offline.tagged.telling import Told
from invitewriter.offline.tagged.wording import Wording

_OF_THINGS = frozenset({"lasting", "did"})
"""What a thing that was named before may do as well."""
_QUOTED = re.compile(r"[\"„“”»«]([^\W\d_][\w-]*)[\"“”«»]")
"""Finds the name of a thing in quotation marks: "das Foto von der „Möwe“"."""
_BESIDE = "fdN"
"""The kinds of "with the caretaker"."""
_DONE = frozenset({"HE", "E"})
_FOR_US = frozenset({"favour", "offered"})
"""What the contact will do for the sender, who answers it with what they do: "sie leiht uns den Anhänger und ich besorge die Plane"."""


@value
class ActsSecond:
    """What a language needs to tell them."""

    tagger: Tagger
    brackets: Brackets
    wording: Wording
    doers: Doers
    context: InContext
    deeds: DeedsSecond
    duties: DutiesSecond
    unshared: frozenset[str]
    """Verbs of what nobody is reminded of having done together."""
    suffering: str
    """The auxiliary of what is done to somebody."""

    def told(self, text: str, before: Doer) -> tuple[list[Told], Doer]:
        """What the clauses of a sentence tell, in their order, and whom the last is about; `before`: the one of the sentence before."""
        found: list[Told] = []
        sentence = self.tagger.tagged(_QUOTED.sub(r"\1", text))
        follows = another = said = (
            False  # on a clause that is not told, or in which somebody else may be meant by "her"
        )
        for clause in self.context.completed(self.brackets.clauses(sentence), before):
            doer = self.doers.of(clause, before)
            rival = before is Doer.OTHER and doer is Doer.CONTACT and clause.subject != PERSON
            leans = follows and not said and self.wording.filling.pointing.points_back(clause)
            leans = leans or (another and doer is Doer.SENDER and PERSON not in text)
            answers = bool(found) and not follows and found[-1].name in _FOR_US
            told = self._of_clause(replace(clause, doer=doer), answers=answers, said=said)
            several = [] if leans else list(told)
            theirs = doer is Doer.CONTACT or (doer is Doer.OPEN and before is Doer.CONTACT)  # "meinte, ich kann ..."
            said = theirs and self.duties.is_said(clause)
            found += [told for told in several if not (rival and told.name in _OF_THINGS)]
            follows = not several
            another = another or (doer is Doer.SENDER and _BESIDE in clause.kinds)
            before = before if rival or self.doers.leaves(clause, doer) else doer
        return found, before if sentence.words else Doer.OPEN

    def names_doer(self, text: str) -> bool:
        """Whether `text` says who does it."""
        clause = self.brackets.to_do(self.tagger.tagged(text))
        return clause is not None and clause.doer is not Doer.OPEN

    def to_do(self, text: str, *, promised: bool = False) -> list[Told]:
        """What the sender is to do; `promised`: the notes say that they said so."""
        clause = self.brackets.to_do(self.tagger.tagged(_QUOTED.sub(r"\1", text)))
        if clause is None or clause.denied:
            return []
        return list(self.duties.told(replace(clause, doer=Doer.SENDER), owed=True, promised=promised))

    def _of_clause(self, clause: Bracket, *, answers: bool, said: bool) -> Iterator[Told]:
        """What a clause tells; `answers`: the one before it tells what the contact will do for the sender; `said`: it is by their word."""
        if said and clause.doer is Doer.SENDER and self.duties.may(clause):
            yield from self.duties.allowed_by_word(clause)
            return
        wanted = clause.doer is Doer.SENDER and clause.finite_text == self.duties.wanted
        if (clause.finite_text in self.brackets.unreal and not wanted) or clause.denied:
            return
        if clause.doer is Doer.CONTACT:
            yield from self.deeds.told(clause)
        elif clause.doer is Doer.SENDER:
            yield from self.duties.told(clause, owed=answers)
        elif clause.doer is Doer.BOTH and clause.form in _DONE and self.wording.lemma(clause) not in self.unshared:
            forms = self.wording.forms
            if clause.finite and clause.finite.lemma == self.suffering:
                return  # "wurden vom Hahn geweckt": done to them
            goes = clause.finite.lemma == forms.being if clause.finite else forms.goes(self.wording.lemma(clause))
            yield from self.wording.whole(clause, "shared", f"{clause.closing[-1].text} {forms.of_two[goes]}")


def make_acts_second(table: Table, tagger: Tagger, wording: Wording) -> ActsSecond:
    """From the table `acts` of tagged.toml."""
    return ActsSecond(
        tagger=tagger,
        brackets=wording.filling.brackets,
        wording=wording,
        doers=make_doers(table, wording),
        context=make_in_context(table, wording),
        deeds=make_deeds_second(table, wording),
        duties=make_duties_second(table, wording),
        suffering=table["suffering"],
        unshared=spaced_set(table, "unshared") | spaced_set(table, "thankless"),
    )
