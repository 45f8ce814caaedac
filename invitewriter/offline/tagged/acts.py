"""Tells what clauses do between the two: thanks, a promise, an offer, what was told, what both did; by who does it and for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.clauses import Clause, Clauses, Doer, to_do_of, with_receiver
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word
from invitewriter.offline.tagged.telling import BINDING, Telling, Told

_THEIRS, _OURS = frozenset("uUS"), frozenset("m")
_WITH_SENDER = frozenset("moiw")
_WITHIN = frozenset("qhsu")
"""Kinds of words by which another clause stands within one."""
_DONE = frozenset({"T", "HE"})
_LASTING = frozenset({"Z", "V", "HE", "HBG"})
_TO_COME = frozenset({"V", "MV", "BG"})
_OWED = frozenset({"V", "MV"})
_BIDDEN = frozenset({"V", "VxV"})
_ADVICE = 4
"""Words behind its verb from which on advice says something: not "press the red button"."""
_LINKS, _HANGING = ",ca", "s"
"""Kinds before a clause, and of "if" that begins one on which the rest of its sentence depends."""
_TO_WHOM = re.compile(r"(?:f?[mU])?,?h?")
_THEN = re.compile(r"[,c]+a*V")
_SETS = frozenset(
    [
        "saying",
        "promising",
        "offering",
        "owing",
        "unowed",
        "going",
        "advising",
        "telling",
        "causing",
        "showing",
        "thankless",
        "flat",
        "used",
        "wishing",
        "passing",
        "calling",
    ]
)


@value
class Acts:
    """A language's words for what clauses do."""

    tagger: Tagger
    clauses: Clauses
    telling: Telling
    lead_ins: tuple[str, str]
    """What makes a clause of one without a subject, and of what is to be done: so the tagger reads them right."""
    verbs: Mapping[str, frozenset[str]]
    """Plain forms, by what they do: "saying", "promising" and so on; nouns under "unowed"."""
    patterns: Mapping[str, re.Pattern[str]]
    """They find behind a verb that the sender was told to do it ("advised") or made to ("caused"), that it is done for the contact
    ("for_them") or for the sender ("benefits")."""
    to_them: frozenset[str]
    """Words behind which stands who gets it."""
    past_helpers: frozenset[str]
    """Helpers of what was going on: "was", "had"."""

    def told(self, text: str, before: Doer) -> tuple[list[Told], Doer]:
        """What the clauses of a sentence tell, in their order, and whom the last is about; `before`: the one of the sentence before."""
        found: list[Told] = []
        planned = depends = False
        for part in self.clauses.parted(self.tagger.tagged(text)):
            clause = self._clause(part)
            if clause is None:
                before = Doer.CONTACT if "u" in part.kinds else before
                depends = depends or part.kinds.lstrip(_LINKS).startswith(_HANGING)
                continue
            if clause.doer is Doer.OPEN:
                clause = replace(clause, doer=self._who(clause, before))
            start = part.words[0].start
            found += (replace(each, before=self.telling.but_own(text[:start])) for each in self._of_clause(clause))
            # A clause within it may have somebody else for its doer, with whom the next goes on.
            before = Doer.OPEN if _WITHIN.intersection(clause.rest.kinds) else clause.doer
            planned = planned or (clause.doer is Doer.BOTH and clause.form in _TO_COME)
        # "She brings the tent and we cook" tells what is to come, and nothing that she always does.
        return [
            t for t in found if not (planned and t.name == "lasting") and not (depends and t.name in BINDING)
        ], before

    def names_doer(self, text: str) -> bool:
        """Whether `text` says whom it is about."""
        found = self.clauses.read(self.tagger.tagged(text))
        return found is not None and found.doer in {Doer.SENDER, Doer.CONTACT}

    def to_do(self, text: str, *, promised: bool) -> list[Told]:
        """What the sender is to do, or `promised` to, of which `text` begins with the plain form of the verb."""
        clause = self._denied(self.clauses.read(self.tagger.tagged(f"{self.lead_ins[1]} {text[:1].lower()}{text[1:]}")))
        if clause and promised:
            kept = not clause.denied and not self._is(clause, "calling", "wishing")
            return list(self._first_whole(clause, "promised")) if kept else []
        return list(self._of_clause(clause)) if clause else []

    def _clause(self, part: Tagged) -> Clause | None:
        clause = self._denied(self.clauses.read(part))
        if not clause or clause.doer is not Doer.OPEN or clause.helpers or clause.verb.kind == "G":
            return clause
        told = part.text[clause.verb.start : part.words[-1].end]
        again = self.tagger.tagged(f"{self.lead_ins[0]} {told[0].lower()}{told[1:]}")
        found = self._denied(self.clauses.read(again))
        return found and replace(found, verb=self._in_past(found.verb), doer=Doer.OPEN, elided=True)

    def _denied(self, clause: Clause | None) -> Clause | None:
        if clause and any(word.text.lower() in self.telling.leaning.negative for word in clause.adverbs):
            return replace(clause, denied=True)
        return clause

    def _in_past(self, verb: Word) -> Word:
        """The verb behind "she": a plain form there is a past that looks like it ("read")."""
        return replace(verb, kind="T") if verb.kind == "V" and self.telling.turning.is_past(verb) else verb

    def _who(self, clause: Clause, before: Doer) -> Doer:
        """Whom a clause without a subject is about: by its form, by those in it, or as the clause before."""
        kinds, form = set(clause.rest.kinds), clause.form
        if form.startswith("M") or form in _BIDDEN:
            return Doer.SENDER if kinds & _THEIRS else Doer.OPEN
        if form != "Z" and kinds & _OURS and not kinds & (_THEIRS - {"S"}):
            return Doer.CONTACT
        if form != "Z" and kinds & (_THEIRS - {"S"}) and not kinds & _OURS:
            return Doer.SENDER
        return before if before is Doer.CONTACT or (before is Doer.BOTH and form != "Z") else Doer.OPEN

    def _of_clause(self, clause: Clause) -> Iterator[Told]:
        if clause.doer is Doer.CONTACT:
            inner = self._said(clause)
            name, found = self._of_speech(inner) if inner else self._of_contact(clause)
        elif clause.doer is Doer.SENDER:
            name, found = self._of_sender(clause)
            found = found and with_receiver(found)
        else:
            joint = clause.doer is Doer.BOTH and clause.form == "T" and not clause.denied
            name, found = ("shared" if joint and not self._is(clause, "flat") else ""), clause
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
                if self._is_offer(second) if name == "offered" else self._is_for_them(second):
                    told = told or list(self.telling.whole(second, name))
        yield from told

    def _of_contact(self, clause: Clause) -> tuple[str, Clause | None]:
        """Under which name it is told what the contact does, and which clause tells it."""
        if clause.denied or (self._is(clause, "causing") and self.patterns["caused"].match(clause.rest.kinds)):
            return "", None
        name, to_do = self._to_come(clause)
        if to_do:
            return name, to_do
        if self._is_favour(clause):
            return "thanks", clause
        if clause.form == "BG" and self._is_offer(clause) and not self._is_past(clause):
            return "kind", clause
        if self._lasts(clause):
            return "lasting", clause
        did = clause.form == "T" and not self._is(clause, "flat") and _WITH_SENDER.intersection(clause.rest.kinds)
        return ("did" if did else ""), clause

    def _to_come(self, clause: Clause) -> tuple[str, Clause | None]:
        """The same of what the contact is to do, used to do, or told the sender to do."""
        to_do = to_do_of(clause)
        if to_do and (clause.form.startswith("M") or self._is(clause, "offering", "going")):
            return ("offered" if self._is_offer(to_do) else ""), to_do
        if to_do and self._is(clause, "used"):
            return "past", to_do
        if to_do and self._is(clause, "telling") and self.patterns["advised"].match(clause.rest.kinds):
            return ("advice" if len(to_do.rest.words) >= _ADVICE else ""), to_do
        return "", None

    def _of_sender(self, clause: Clause) -> tuple[str, Clause | None]:
        """The same of the sender."""
        inner = self._said(clause)
        if inner and inner.doer in {Doer.SENDER, Doer.BOTH} and inner.form.startswith("M"):
            return ("" if inner.denied or self._is(inner, "calling", "wishing") else "promised"), inner
        if self._is(clause, "owing") and not clause.denied and clause.form in _OWED:
            last = clause.rest.words[-1].text.lower() if clause.rest.words else ""
            return ("owed" if self._is_for_them(clause) and last not in self.verbs["unowed"] else ""), clause
        to_do = to_do_of(clause)
        if to_do is None or clause.denied or self._is(to_do, "calling", "wishing"):
            return "", None
        if self._is(clause, "promising"):
            return "promised", to_do
        return ("will" if self._is_for_them(to_do) else ""), to_do

    def _of_speech(self, inner: Clause) -> tuple[str, Clause | None]:
        """The same of what the contact said."""
        if inner.denied or inner.doer not in {Doer.CONTACT, Doer.ANYONE}:
            return "", None
        if inner.doer is Doer.CONTACT and inner.form.startswith("M"):
            to_do = to_do_of(inner)
            return ("offered" if to_do and self._is_offer(to_do) else ""), to_do
        return ("told" if inner.doer is Doer.CONTACT else "rule"), inner

    def _is(self, clause: Clause, *names: str) -> bool:
        """Whether its verb is of one of those classes."""
        return any(clause.verb.lemma in self.verbs[name] for name in names)

    def _is_favour(self, clause: Clause) -> bool:
        if self._is(clause, "advising") and self.patterns["advised"].match(clause.rest.kinds):
            return True
        return clause.form in _DONE and (self._is(clause, "showing") or self._is_offer(clause))

    def _is_offer(self, clause: Clause) -> bool:
        return not self._is(clause, "thankless") and self.patterns["benefits"].search(clause.rest.kinds) is not None

    def _is_for_them(self, to_do: Clause) -> bool:
        words = to_do.rest.words
        given = any(then.kind in "uU" and word.text.lower() in self.to_them for word, then in pairwise(words))
        return given or self.patterns["for_them"].match(to_do.rest.kinds) is not None

    def _lasts(self, clause: Clause) -> bool:
        """Whether it is still so, as a rule: "keeps", "has kept"."""
        return clause.form in _LASTING and not self._is_past(clause) and not self._is(clause, "wishing", "passing")

    def _is_past(self, clause: Clause) -> bool:
        return any(word.text.lower() in self.past_helpers for word in clause.helpers)

    def _said(self, clause: Clause) -> Clause | None:
        """What was said, where the clause says so: "told me that ..."."""
        if not self._is(clause, "saying") or clause.helpers:
            return None
        rest = clause.rest
        start = _TO_WHOM.match(rest.kinds)
        inner = self._denied(self.clauses.read(rest.part(start.end() if start else 0, len(rest.words))))
        return inner if inner and inner.doer is not Doer.OPEN else None


def make_acts(table: Table, tagger: Tagger, telling: Telling) -> Acts:
    """From the table `acts` of tagged.toml."""
    return Acts(
        tagger=tagger,
        clauses=telling.clauses,
        telling=telling,
        lead_ins=(table["lead_ins"][0], table["lead_ins"][1]),
        verbs={name: listed_set(table, name) for name in _SETS},
        patterns={name: re.compile(table[name]) for name in ("advised", "caused", "for_them", "benefits")},
        to_them=listed_set(table, "to_them"),
        past_helpers=listed_set(table, "past_helpers"),
    )
