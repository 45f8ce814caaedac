"""Tells what a clause does between the two: thanks, a promise, an offer, what was told, what both did; by who does it and for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.clauses import Clause, Clauses, Doer
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word
from invitewriter.offline.tagged.turning import Turning

_THEIRS = frozenset("uUS")
_OURS = frozenset("m")
_TO_COME = frozenset({"V", "MV", "BG"})
_WITH_SENDER = frozenset("moiw")
_PLAIN = frozenset({"T", "HE"})
_LASTING = frozenset({"Z", "V", "BG", "HE", "HBG"})
_WORD = re.compile(r"[\w']+")
_ITSELF = "t"
_NAMES = frozenset("NPr1")


@value
class Told:
    """What a clause tells, under the name of a table of tagged.toml."""

    name: str
    slots: Mapping[str, str]
    text: str
    """The words it was read from."""
    lemma: str
    """The plain form of its verb."""
    before: str
    """What stands before it in its sentence."""
    main: str
    """The words up to a question among them, which may deny."""
    of_others: str
    """The words but for the sender's own people: "my niece"."""


@value
class Acts:
    """A language's words for what clauses do."""

    tagger: Tagger
    clauses: Clauses
    turning: Turning
    lead_ins: tuple[str, str]
    """What makes a clause of one without a subject, and of what is to be done: so the tagger reads them right."""
    verbs: Mapping[str, frozenset[str]]
    """Plain forms, by what they do: "saying", "promising" and so on."""
    advised: re.Pattern[str]
    caused: re.Pattern[str]
    """Find behind a verb that the sender was told to do something, or made to."""
    for_them: re.Pattern[str]
    benefits: re.Pattern[str]
    """Find behind a verb that it is done for the contact, or for the sender."""
    past_helpers: frozenset[str]
    """Helpers of what was going on: "was", "had"."""
    own: frozenset[str]
    """Words for what is the sender's."""
    negative: frozenset[str]
    """Words that deny; a question told may hold them: "why nobody comes"."""
    double: re.Pattern[str]
    """Finds what is read amiss: "her measure the oven"."""
    plural: frozenset[str]
    """Words for several things named before."""
    several: frozenset[str]
    single: frozenset[str]
    """The tagger's tags for nouns of several things, and of one."""
    determined: re.Pattern[str]
    """Finds before a noun what tells which thing it is."""
    pointing: frozenset[str]
    loose: frozenset[str]
    """Words that point elsewhere."""
    ends: frozenset[str]

    def told(self, text: str, before: Doer) -> tuple[list[Told], Doer]:
        """What the clauses of a sentence tell, in their order, and whom the last is about; `before`: the one of the sentence before."""
        found: list[Told] = []
        planned = False
        for part in self.clauses.parted(self.tagger.tagged(text)):
            clause = self._clause(part)
            if clause is None:
                before = Doer.CONTACT if "u" in part.kinds else before
                continue
            if clause.doer is Doer.OPEN:
                clause = replace(clause, doer=self._who(clause, before))
            start = part.words[0].start
            found += (replace(each, before=text[:start]) for each in self._of_clause(clause))
            before = Doer.OPEN if self._has_own_clause(clause) else clause.doer
            planned = planned or (clause.doer is Doer.BOTH and clause.form in _TO_COME)
        # "She brings the tent and we cook" tells what is to come, and nothing that she always does.
        return [told for told in found if not (planned and told.name == "lasting")], before

    def to_do(self, text: str) -> list[Told]:
        """What the sender is to do, of which `text` begins with the plain form of the verb."""
        clause = self.clauses.read(self.tagger.tagged(f"{self.lead_ins[1]} {text[:1].lower()}{text[1:]}"))
        return list(self._of_clause(clause)) if clause else []

    def _clause(self, part: Tagged) -> Clause | None:
        clause = self._denied(self.clauses.read(part))
        if clause and clause.doer is Doer.OPEN and not clause.helpers and clause.verb.kind != "G":
            start = clause.verb.start
            told = part.text[start : part.words[-1].end]
            again = self.tagger.tagged(f"{self.lead_ins[0]} {told[0].lower()}{told[1:]}")
            found = self._denied(self.clauses.read(again))
            return found and replace(found, verb=self._in_past(found.verb), doer=Doer.OPEN, elided=True)
        return clause

    def _denied(self, clause: Clause | None) -> Clause | None:
        if clause and any(word.text.lower() in self.negative for word in clause.adverbs):
            return replace(clause, denied=True)
        return clause

    def _in_past(self, verb: Word) -> Word:
        """The verb behind "she": a plain form there is a past that looks like it ("read")."""
        return replace(verb, kind="T") if verb.kind == "V" and self.turning.is_past(verb) else verb

    def _who(self, clause: Clause, before: Doer) -> Doer:
        """Whom a clause without a subject is about: by its form, by those in it, or as the clause before."""
        kinds = set(clause.rest.kinds)
        form = clause.form
        if form == "Z":
            return Doer.CONTACT if before is Doer.CONTACT else Doer.OPEN
        if form.startswith("M") or form in {"V", "VxV"}:
            return Doer.SENDER if kinds & _THEIRS else Doer.OPEN
        if kinds & _OURS and not kinds & _THEIRS - {"S"}:
            return Doer.CONTACT
        if kinds & _THEIRS and not kinds & _OURS:
            return Doer.SENDER if "U" in kinds or "u" in kinds else before
        return before if before in {Doer.CONTACT, Doer.BOTH} else Doer.OPEN

    def _has_own_clause(self, clause: Clause) -> bool:
        """Whether another clause stands within it, whose doer the next may go on with."""
        return any(sign in clause.rest.kinds for sign in "qhsu")

    def _of_clause(self, clause: Clause) -> Iterator[Told]:
        if clause.doer is Doer.CONTACT:
            yield from self._of_contact(clause)
        elif clause.doer is Doer.SENDER:
            yield from self._of_sender(clause)
        elif clause.doer is Doer.BOTH and clause.form == "T" and not clause.denied and clause.verb.lemma not in self.verbs["flat"]:
            yield from self._whole(clause, "shared")

    def _of_contact(self, clause: Clause) -> Iterator[Told]:
        lemma, form = clause.verb.lemma, clause.form
        if inner := self._said(clause):
            yield from self._reported(inner)
            return
        if clause.denied:
            return
        if lemma in self.verbs["advising"] and self.advised.match(clause.rest.kinds):
            yield from self._whole(clause, "thanks")
            return
        if lemma in self.verbs["causing"] and self.caused.match(clause.rest.kinds):
            return
        to_do = self._to_do(clause)
        if to_do and (form.startswith("M") or lemma in self.verbs["offering"] | self.verbs["going"]):
            if self._is_offer(to_do):
                yield from self._whole(to_do, "offered")
            return
        shown = lemma in self.verbs["showing"]
        if form in _PLAIN and (shown or (lemma not in self.verbs["thankless"] and self.benefits.search(clause.rest.kinds))):
            yield from self._whole(clause, "thanks")
        elif self._lasts(clause):
            yield from self._whole(clause, "lasting")
        elif form == "T" and lemma not in self.verbs["flat"] and set(clause.rest.kinds) & _WITH_SENDER:
            yield from self._whole(clause, "did")

    def _is_offer(self, to_do: Clause) -> bool:
        return to_do.verb.lemma not in self.verbs["thankless"] and self.benefits.search(to_do.rest.kinds) is not None

    def _lasts(self, clause: Clause) -> bool:
        """Whether it is still so, or was for long: "keeps", "is building", "used to drive"."""
        if clause.form == "T":
            return clause.rest.kinds.startswith("x") and clause.verb.lemma in self.verbs["used"]
        past = any(word.text.lower() in self.past_helpers for word in clause.helpers)
        return clause.form in _LASTING and not past and clause.verb.lemma not in self.verbs["wishing"]

    def _of_sender(self, clause: Clause) -> Iterator[Told]:
        inner = self._said(clause)
        if inner and inner.doer in {Doer.SENDER, Doer.BOTH} and inner.form.startswith("M"):
            if not inner.denied and inner.verb.lemma not in self.verbs["calling"] | self.verbs["wishing"]:
                yield from self._whole(inner, "promised")
            return
        to_do = self._to_do(clause)
        if to_do is None or clause.denied or to_do.verb.lemma in self.verbs["calling"] | self.verbs["wishing"]:
            return
        promised = clause.verb.lemma in self.verbs["promising"]
        if promised or self.for_them.search(to_do.rest.kinds):
            yield from self._whole(to_do, "promised" if promised else "will")

    def _said(self, clause: Clause) -> Clause | None:
        """What was said, where the clause says so: "told me that ..."."""
        if clause.verb.lemma not in self.verbs["saying"] or clause.helpers:
            return None
        kinds = clause.rest.kinds
        start = re.match(r"(?:f?[mU])?,?h?", kinds)
        at = start.end() if start else 0
        inner = self.clauses.read(clause.rest.part(at, len(kinds)))
        return inner if inner and inner.doer is not Doer.OPEN else None

    def _reported(self, inner: Clause) -> Iterator[Told]:
        """What the contact said of themselves, of a thing, or of what they will do."""
        if inner.denied:
            return
        if inner.doer is Doer.CONTACT:
            if inner.form.startswith("M"):
                to_do = self._to_do(inner)
                if to_do and self._is_offer(to_do):
                    yield from self._whole(to_do, "offered")
                return
            yield from self._whole(inner, "told")
        elif inner.doer is Doer.ANYONE:
            yield from self._whole(inner, "rule")

    def _to_do(self, clause: Clause) -> Clause | None:
        """What is to be done: behind "will", or behind "to"."""
        kinds = clause.form + clause.rest.kinds
        if clause.helpers and clause.helpers[0].kind == "M":
            return clause if clause.verb.kind in "VBHO" else None
        found = re.match(r"(?:[MBHO]*[VZTEGHO])(?:[mU]?)xa*([VBHO])", kinds)
        if found is None:
            return None
        at = found.start(1) - len(clause.form)
        return replace(clause, verb=clause.rest.words[at], helpers=(), rest=clause.rest.part(at + 1, len(clause.rest.words)))

    def _whole(self, clause: Clause, name: str) -> Iterator[Told]:
        """The clause as far as it is whole and leans on nothing."""
        for rest in self.clauses.shorter(clause.rest):
            rest = self._but_ends(rest)
            if self.clauses.is_whole(rest) and not self._leans(rest, bare=clause.elided) and rest.words:
                told = self.turning.said(rest)
                verb = clause.verb
                yield Told(
                    name=name,
                    text=f"{verb.text} {rest.between(0, len(rest.words))}",
                    lemma=verb.lemma,
                    before="",
                    main=f"{verb.text} {self._main(rest)}",
                    of_others=" ".join(self._of_others(rest)),
                    slots={
                        "act": f"{self.turning.base(verb)} {told}",
                        "doing": f"{self.turning.doing(verb)} {told}",
                        "clause": self._clause_told(clause, told),
                        "object": self._object(rest),
                    },
                )
                return

    def _clause_told(self, clause: Clause, told: str) -> str:
        if clause.doer is Doer.ANYONE:
            return " ".join(["you", *(word.text for word in clause.helpers), clause.verb.text, told])
        if clause.doer is Doer.BOTH:
            return f"we {clause.verb.text} {told}"
        return self.turning.clause(clause, told)

    def _but_ends(self, rest: Tagged) -> Tagged:
        """Without what says nothing at an end."""
        last = len(rest.words)
        while last and rest.words[last - 1].text.lower() in self.ends | {",", "and"}:
            last -= 1
        return rest.part(0, last)

    def _leans(self, rest: Tagged, *, bare: bool) -> bool:
        """Whether a word points to what the clause does not name; `bare`: nothing says that notes without articles have them elsewhere."""
        if self.double.search(rest.kinds) or (bare and self._is_bare(rest)):
            return True
        one = several = asked = False
        last = " "
        for word in rest.words:
            lowered = word.text.lower()
            asked = asked or word.kind == "q"
            if word.kind == _ITSELF and not (several if lowered in self.plural else one):
                return True
            if lowered in self.pointing or (lowered in self.negative and not asked):
                return True
            if lowered in self.loose and word.kind not in {"d", "A", _ITSELF} and last not in "A1d":
                return True
            one = one or word.kind in _NAMES
            several, last = several or word.tag in self.several, word.kind
        return False

    def _is_bare(self, rest: Tagged) -> bool:
        """Whether a single thing stands in it as notes have it: "in paper book"."""
        return any(
            word.tag in self.single and word.text.islower() and not self.determined.search(rest.kinds[:at])
            for at, word in enumerate(rest.words)
        )

    def _main(self, rest: Tagged) -> str:
        asked = next((at for at, word in enumerate(rest.words) if word.kind == "q"), len(rest.words))
        return rest.between(0, asked)

    def _of_others(self, rest: Tagged) -> Iterator[str]:
        owned = False
        for word in rest.words:
            owned = word.text.lower() in self.own or (owned and word.kind in "AN'P1")
            if not owned:
                yield word.text

    def _object(self, rest: Tagged) -> str:
        found = re.match(r"[mU]?((?:[doS1AEG]|[oSd]?[NP]+')*[NP]+)", rest.kinds)
        return self.turning.said(rest.part(found.start(1), found.end(1))) if found else ""


def make_acts(table: Table, turning: Turning, tagger: Tagger, clauses: Clauses) -> Acts:
    """From the table `acts` of tagged.toml."""
    names = ("saying", "promising", "offering", "going", "advising", "causing", "showing", "thankless", "flat", "used", "wishing", "calling")
    return Acts(
        tagger=tagger,
        clauses=clauses,
        turning=turning,
        lead_ins=(table["lead_ins"][0], table["lead_ins"][1]),
        verbs={name: spaced_set(table, name) for name in names},
        **{name: re.compile(table[name]) for name in ("advised", "caused", "for_them", "benefits")},
        past_helpers=listed_set(table, "past_helpers"),
        own=listed_set(table, "own"),
        negative=listed_set(table, "negative"),
        double=re.compile(table["double"]),
        **{name: listed_set(table, name) for name in ("plural", "several", "single")},
        determined=re.compile(table["determined"]),
        pointing=listed_set(table, "pointing"),
        loose=listed_set(table, "loose"),
        ends=listed_set(table, "ends"),
    )
