"""Tells what clauses do between the two: thanks, a promise, an offer, what was told, what both did; by who does it and for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, pairs_in
from invitewriter.offline.tagged.clauses import Clause, Clauses, Doer, to_do_of, with_receiver
from invitewriter.offline.tagged.deeds import Deeds, make_deeds
from invitewriter.offline.tagged.duties import Duties
from invitewriter.offline.tagged.speech import Speech, make_speech
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word
from invitewriter.offline.tagged.telling import BINDING, Telling, Told

_THEIRS, _OURS, _OURS_TOO = frozenset("uUS"), frozenset("m"), frozenset("mo")
_OWN = "o"
_WITHIN = frozenset("qhsu")
"""Kinds of words by which another clause stands within one."""
_WANTED = frozenset({"wants", "wishes"})
_BIDDEN = frozenset({"V", "VxV"})
_LINKS, _HANGING = ",ca", "s"
"""Kinds before a clause, and of "if" that begins one on which the rest of its sentence depends."""
_THEN = re.compile(r"[,c]+a*V")


@value
class Acts:
    """A language's words for what clauses do."""

    tagger: Tagger
    clauses: Clauses
    telling: Telling
    speech: Speech
    deeds: Deeds
    duties: Duties
    lead_ins: tuple[str, str]
    """What makes a clause of one without a subject, and of what is to be done: so the tagger reads them right."""

    def told(self, text: str, before: Doer) -> tuple[list[Told], Doer]:
        """What the clauses of a sentence tell, in their order, and whom the last is about; `before`: the one of the sentence before."""
        found: list[Told] = []
        depends = goes_on = False
        form = ""
        for part in self.clauses.parted(self.tagger.tagged(text)):
            clause = self._clause(part)
            if clause is None:
                before = Doer.CONTACT if "u" in part.kinds else before
                depends = depends or part.kinds.lstrip(_LINKS).startswith(_HANGING)
                continue
            if clause.doer is Doer.OPEN and _sums_up(clause, form):
                break
            form = clause.form
            if clause.doer is Doer.OPEN:
                clause = replace(clause, doer=self._who(clause, Doer.CONTACT if goes_on else before, goes_on=goes_on))
            start = part.words[0].start
            found += (replace(each, before=self.telling.but_own(text[:start])) for each in self._of_clause(clause))
            # A clause within it may have somebody else for its doer, with whom the next goes on.
            before = Doer.OPEN if _WITHIN.intersection(clause.rest.kinds) else clause.doer
            if before is Doer.CONTACT and _OWN in clause.rest.kinds and self.deeds.is_of(clause, "wanting"):
                before = Doer.SENDER  # "wants to hear my records, will bring them": whoever has them
            goes_on = clause.doer is Doer.CONTACT and not self.deeds.is_of(clause, "seeking", "asking", "wishing")
        promised = not BINDING.isdisjoint(each.name for each in found)  # nobody is told to want what they are promised
        untold = _WANTED if promised else frozenset[str]()
        return [t for t in found if t.name not in untold and not (depends and t.name in BINDING)], before

    def names_doer(self, text: str) -> bool:
        """Whether `text` says whom it is about."""
        found = self.clauses.read(self.tagger.tagged(text))
        return found is not None and found.doer in {Doer.SENDER, Doer.CONTACT}

    def to_do(self, text: str, *, promised: bool) -> list[Told]:
        """What the sender is to do, or `promised` to, of which `text` begins with the plain form of the verb."""
        tagged = self.tagger.tagged(f"{self.lead_ins[1]} {text[:1].lower()}{text[1:]}")
        clause = self.speech.denied(self.clauses.read(tagged))
        if clause and promised:
            kept = not clause.denied and self.duties.is_promise(clause)
            return list(self._first_whole(self.duties.handed(clause), "promised")) if kept else []
        return list(self._of_clause(clause)) if clause else []

    def _clause(self, part: Tagged) -> Clause | None:
        clause = self.speech.denied(self.clauses.read(part))
        if clause and clause.doer is Doer.CONTACT and clause.form == "V":
            return replace(clause, verb=self._in_past(clause.verb))  # "she let me try": no plain form follows a "she"
        if not clause or clause.doer is not Doer.OPEN or clause.helpers or clause.verb.kind == "G":
            return clause
        told = part.text[clause.verb.start : part.words[-1].end]
        again = self.tagger.tagged(f"{self.lead_ins[0]} {told[0].lower()}{told[1:]}")
        found = self.speech.denied(self.clauses.read(again))
        if found and self.deeds.is_of(found, "letting") and found.rest.kinds.startswith("UV"):
            return replace(found, doer=Doer.OPEN, elided=True)  # "let her know"
        denied = clause.denied or (found is not None and found.denied)
        return found and replace(found, verb=self._in_past(found.verb), doer=Doer.OPEN, elided=True, denied=denied)

    def _in_past(self, verb: Word) -> Word:
        """The verb behind "she": a plain form there is a past that looks like it ("read")."""
        return replace(verb, kind="T") if verb.kind == "V" and self.telling.turning.is_past(verb) else verb

    def _who(self, clause: Clause, before: Doer, *, goes_on: bool) -> Doer:
        """Whom a clause without a subject is about: by its form, by those in it, or as the clause before.

        `goes_on`: that stands in the same sentence, and tells of the contact: "has a checklist, will share it".
        """
        kinds, form = set(clause.rest.kinds), clause.form
        inner = self.speech.said(clause)
        if inner and inner.doer in {Doer.SENDER, Doer.BOTH} and self._is_allowed(inner):
            return Doer.CONTACT  # "says I can have one"
        if inner and inner.doer is Doer.SENDER and inner.form.startswith("M"):
            return Doer.SENDER  # "said I'd find the key"
        if form.startswith("M") or form in _BIDDEN:
            return self._who_will(clause, before, goes_on=goes_on)
        # "Volunteered to paint her gate"
        for_them = self.deeds.is_of(clause, "offering") and "S" in kinds and to_do_of(clause) is not None
        called = bool(kinds & (_THEIRS - {"S"})) or for_them
        if form != "Z" and called != bool(kinds & _OURS):
            return Doer.SENDER if called else Doer.CONTACT
        return before if before is Doer.CONTACT or (before is Doer.BOTH and form != "Z") else Doer.OPEN

    def _who_will(self, clause: Clause, before: Doer, *, goes_on: bool) -> Doer:
        """The same of what is to come."""
        kinds, hands_on = set(clause.rest.kinds), self.deeds.is_of(clause, "transfers")
        if clause.form in _BIDDEN:  # no "she" stands before a plain form
            return Doer.SENDER if kinds & _THEIRS or (before is Doer.SENDER and hands_on) else Doer.OPEN
        if goes_on and hands_on and "U" not in kinds:
            return Doer.CONTACT
        ours = before is Doer.CONTACT and bool(kinds & _OURS_TOO) and not kinds & _THEIRS
        theirs = bool(kinds & _THEIRS) or before is Doer.SENDER
        return Doer.CONTACT if ours else Doer.SENDER if theirs else Doer.OPEN

    def _is_allowed(self, inner: Clause) -> bool:
        """Whether the contact said that the sender may do it: "I could lend her one" is said by the sender."""
        present = bool(inner.helpers) and inner.helpers[0].text.lower() in self.speech.granting
        return self.speech.is_allowed(inner) and (present or _THEIRS.isdisjoint(inner.rest.kinds))

    def _of_clause(self, clause: Clause) -> Iterator[Told]:
        if clause.doer is Doer.CONTACT:
            name, found = self.deeds.of_contact(clause)
        elif clause.doer is Doer.SENDER:
            name, found = self.duties.of_sender(clause)
            theirs = found is not None and self.deeds.is_of(found, "returning", "tending")  # "feed her two dogs"
            found = found if theirs or not found else with_receiver(found)
        elif clause.doer is Doer.BOTH:
            name, found = self.duties.of_both(clause)
        elif clause.doer is Doer.OTHER and clause.subject and self.deeds.is_meant(clause):
            name, found = "for_them", replace(clause, rest=clause.subject)
        else:
            return
        if name and found:
            yield from self._first_whole(found, name)

    def _first_whole(self, clause: Clause, name: str) -> Iterator[Told]:
        """The clause, or what is to be done second where the first leans on what it does not name: "weigh it first, then bring us the rest"."""
        told = list(self.telling.whole(clause, name))
        if not told and clause.verb.kind in "VBHO":
            for then in _THEN.finditer(clause.rest.kinds):
                at = then.end() - 1
                words = clause.rest.words
                second = replace(clause, verb=words[at], rest=clause.rest.part(at + 1, len(words)))
                if self.deeds.is_offer(second) if name in {"offered", "pledged"} else self.deeds.is_for_them(second):
                    told = told or list(self.telling.whole(second, name))
        yield from told


def _sums_up(clause: Clause, form: str) -> bool:
    """Whether it says what has come of all that a clause in the past told: "told me to breathe, has changed my life"."""
    return form == "T" and clause.form == "HE"


def make_acts(table: Table, tagger: Tagger, telling: Telling) -> Acts:
    """From the table `acts` of tagged.toml."""
    speech = make_speech(table, telling.clauses, telling.leaning.negative)
    deeds = make_deeds(table, speech)
    return Acts(
        tagger=tagger,
        clauses=telling.clauses,
        telling=telling,
        speech=speech,
        deeds=deeds,
        duties=Duties(
            deeds=deeds,
            you=telling.turning.you,
            wills=listed_set(table, "wills"),
            on=listed_set(table, "on"),
            company=listed_set(table, "company"),
            hopes=listed_set(table, "hopes"),
            beside=listed_set(table, "beside"),
            did=pairs_in(table, "did"),
        ),
        lead_ins=(table["lead_ins"][0], table["lead_ins"][1]),
    )
