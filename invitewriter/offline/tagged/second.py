"""Tells what a clause does between the two, in a language whose verb stands second: thanks, a promise, an offer, what was told, what both did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.telling import Told
from invitewriter.offline.tagged.brackets import Bracket, Brackets
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.filling import Filled, Filling
from invitewriter.offline.tagged.forms import VerbForms
from invitewriter.offline.tagged.tagger import Tagged, Tagger

_THEIRS = frozenset("uUJS")
_OURS = frozenset("mjo")
_BENEFITS = re.compile(r"(?<!f)[mjo]")
_FEW = 2
"""Words of what somebody does that say too little of themselves."""
_OF_THINGS = frozenset({"lasting", "did"})
"""What a thing that was named before may do as well."""
_SEVERAL = ("en", "ern", "eln", "sind")
_THING = re.compile(r"[NPy]")


@value
class SecondActs:
    """A language's words for what clauses do."""

    tagger: Tagger
    brackets: Brackets
    filling: Filling
    forms: VerbForms
    verbs: Mapping[str, frozenset[str]]
    """Plain forms, by what they do: "saying", "promising" and so on."""
    first: frozenset[str]
    """Auxiliaries that only follow "I"."""
    several: frozenset[str]
    """Those that only follow "we" and "they"."""
    wills: frozenset[str]
    """Those of what will be."""
    own_wills: frozenset[str]
    """The sender's."""
    allowed: frozenset[str]
    was_allowed: str
    wanted: str
    """That the sender was allowed to."""
    letting: str
    asked: str
    """That the sender was told to."""
    beside: str
    """"With"."""
    for_: str
    i: str
    be: str
    have: str
    """"I" and the auxiliary of what "I" have done."""
    own: frozenset[str]

    def told(self, text: str, before: Doer) -> tuple[list[Told], Doer]:
        """What the clauses of a sentence tell, in their order, and whom the last is about; `before`: the one of the sentence before."""
        found: list[Told] = []
        sentence = self.tagger.tagged(text)
        follows = False  # on a clause that is not told
        for clause in self.brackets.clauses(sentence):
            if clause is None:
                continue
            doer = self._who(clause, before)
            rival = before is Doer.OTHER and doer is Doer.CONTACT and not clause.named
            several = [] if follows and self.filling.points_back(clause) else list(self._of_clause(replace(clause, doer=doer)))
            found += [told for told in several if not (rival and told.name in _OF_THINGS)]
            follows = not several
            before = before if rival or self._leaves(clause, doer) else doer
        return found, before if sentence.words else Doer.OPEN

    def _leaves(self, clause: Bracket, doer: Doer) -> bool:
        """Whether the next clause may go on with whom the one before was about: behind several, behind "it", and where nobody is named."""
        several = clause.finite is not None and clause.finite.text.lower().endswith(_SEVERAL)
        return doer is Doer.OPEN or (doer is Doer.OTHER and (several or clause.front.kinds.endswith("t")))

    def to_do(self, text: str) -> list[Told]:
        """What the sender is to do."""
        clause = self.brackets.to_do(self.tagger.tagged(text))
        if clause is None or clause.doer not in {Doer.OPEN, Doer.SENDER}:
            return []
        return list(self._of_sender(replace(clause, doer=Doer.SENDER), owed=True))

    def _who(self, clause: Bracket, before: Doer) -> Doer:
        """Whom a clause is about; one without a subject by its verb, by those in it, and by the clause before."""
        finite = clause.finite.text.lower() if clause.finite else ""
        kinds = set(clause.middle.kinds + clause.front.kinds)
        to_sender, to_contact = bool(kinds & _OURS) and not kinds & {"u", "U", "J"}, bool(kinds & _THEIRS) and not kinds & _OURS
        if clause.doer is Doer.CONTACT and (finite in self.several or finite.endswith(_SEVERAL)):
            return Doer.OTHER  # "sie", and several of them
        if clause.doer is not Doer.OPEN:
            return clause.doer
        if finite in self.first or (finite.endswith("e") and not finite.endswith("te")):
            return Doer.SENDER
        if clause.form == "E" and self.filling.together.intersection(word.text.lower() for word in clause.middle.words):
            return Doer.BOTH if not to_sender and not to_contact else Doer.OPEN
        if not finite or (clause.finite and clause.finite.kind == "M"):
            return Doer.SENDER if to_contact else Doer.CONTACT if to_sender and before is not Doer.OTHER else Doer.OPEN
        if finite in self.several or finite.endswith("en"):
            return Doer.OTHER
        if before in {Doer.OTHER, Doer.OPEN}:
            return Doer.OPEN
        if clause.finite and clause.finite.kind == "V" and not finite.endswith("t"):
            past = self.forms.is_past(self._lemma(clause), finite)
            return Doer.CONTACT if past and "m" in kinds else Doer.SENDER if to_contact and not past else Doer.OPEN
        if finite.endswith("te") or finite in {"hatte", "war"}:
            return Doer.CONTACT if "m" in kinds else Doer.OPEN
        return Doer.CONTACT

    def _of_clause(self, clause: Bracket) -> Iterator[Told]:
        finite = clause.finite.text.lower() if clause.finite else ""
        wanted = clause.doer is Doer.SENDER and finite == self.wanted
        if (finite in self.brackets.unreal and not wanted) or clause.denied:
            return
        if clause.doer is Doer.CONTACT:
            yield from self._of_contact(clause)
        elif clause.doer is Doer.SENDER:
            yield from self._of_sender(clause, owed=False)
        elif clause.doer is Doer.BOTH and clause.form in {"HE", "E"}:
            yield from self._of_both(clause)

    def _lemma(self, clause: Bracket) -> str:
        """The plain form of the verb that tells what is done."""
        last = clause.closing[-1] if clause.closing else None
        if last and last.kind == "p" and clause.finite:
            return last.text.lower() + clause.finite.lemma
        if last:
            return last.lemma
        return clause.finite.lemma if clause.finite else ""

    def _of_contact(self, clause: Bracket) -> Iterator[Told]:
        lemma, form = self._lemma(clause), clause.form
        if clause.tails and lemma in self.verbs["advising"] and form in {"V", "HE"} and clause.tails[0].kinds.endswith(("xI", "Z")):
            yield from self._advised(clause, lemma)
            return
        if lemma in self.verbs["promising"]:
            to_do = clause.form == "HE" and clause.tails and clause.tails[0].kinds.endswith(("xI", "Z"))
            if to_do and set(clause.tails[0].kinds) & _OURS:
                yield from self._whole(clause, "offered", lemma, f"{clause.closing[-1].text} {self.forms.have}")
            return
        if lemma in self.verbs["saying"] and clause.tails and (inner := self._said(clause)):
            yield from inner
            return
        if inner := self._allowed(clause):
            yield from self._whole(inner, "allowed", inner.closing[-1].lemma, f"{inner.closing[-1].text} {self.was_allowed}")
            return
        if form == "MI":
            if clause.finite and clause.finite.text.lower() in self.wills and self._benefits(clause):
                yield from self._whole(clause, "offered", lemma, f"{clause.closing[0].text} {self.forms.wish}")
            return
        verb = self._done_or_doing(clause, lemma)
        if not verb or form not in {"V", "Vp", "HE", "E"}:
            return
        shown = lemma in self.verbs["showing"] and bool(clause.tails)
        if (shown or lemma not in self.verbs["thankless"]) and self._benefits(clause):
            comes = form in {"V", "Vp"} and not verb.endswith((self.forms.have, self.forms.be))
            yield from self._whole(clause, "favour" if comes else "thanks", lemma, verb)
        elif lemma not in self.verbs["of_things"] | self.verbs["thankless"] and not set(clause.middle.kinds) & _OURS:
            if self._has_object(clause):
                yield from self._whole(clause, "did" if form in {"HE", "E"} else "lasting", lemma, verb)

    def _benefits(self, clause: Bracket) -> bool:
        """Whether it is done for the sender: "mir", "für uns", "meine Tasche"."""
        parts = (clause.front, clause.middle)
        behind = (pair for part in parts for pair in zip(part.words, part.words[1:], strict=False))
        thing = self._has_object(clause)
        leads = {self.for_, self.beside} if thing else {self.for_}
        given = any(one.text.lower() in leads and then.kind in "mjo" for one, then in behind)
        return given or any(_BENEFITS.search(part.kinds) for part in parts)

    def _has_object(self, clause: Bracket) -> bool:
        return self.filling.has_object(clause.front) or self.filling.has_object(clause.middle)

    def _allowed(self, clause: Bracket) -> Bracket | None:
        """What the contact let the sender do, as what the sender does: "ließ mich die Orgel spielen"."""
        kinds, finite = clause.middle.kinds, clause.finite
        lets = finite is not None and finite.lemma == self.letting and clause.form == "VI"
        done = clause.form == "HII" and clause.closing[-1].lemma == self.letting
        if not (lets or done) or kinds[:1] not in {"j", "m"} or set(kinds[1:]) & set("jmr"):
            return None
        middle = clause.middle.part(1, len(kinds))
        return replace(clause, doer=Doer.SENDER, middle=middle, closing=clause.closing[:1])

    def _done_or_doing(self, clause: Bracket, lemma: str) -> str:
        """The verb behind "you", as it stands last; what is over stands in the perfect."""
        finite = clause.finite.text.lower() if clause.finite else ""
        if clause.form in {"HE", "E"}:
            goes = clause.finite.lemma == self.be if clause.finite else self.forms.goes(lemma)
            return f"{clause.closing[-1].text} {self.forms.be if goes else self.forms.have}"
        if not clause.finite or clause.finite.kind != "V":
            return ""
        plain = clause.finite.lemma
        if clause.closing and not self.forms.comes_off(clause.closing[0].text.lower()):
            return ""
        done = self.forms.done(plain, finite)
        if done:
            part = clause.closing[0].text.lower() if clause.closing else ""
            direct = "j" in clause.middle.kinds or self._has_object(clause)
            return f"{part}{done} {self.forms.helper(lemma, direct=direct)}"
        agreed = "" if finite.endswith("te") else self.forms.agreed(finite, plain)
        return (clause.closing[0].text.lower() if clause.closing else "") + agreed if agreed else ""

    def _of_sender(self, clause: Bracket, *, owed: bool) -> Iterator[Told]:
        lemma, form = self._lemma(clause), clause.form
        if form in {"HE", "E"}:
            if lemma in self.verbs["promising"]:
                yield from self._promised(clause, lemma)
            return
        finite = clause.finite.text.lower() if clause.finite else ""
        kinds = clause.front.kinds + clause.middle.kinds
        if form == "MI" and finite in self.allowed:
            if "S" in kinds or "U" in kinds:
                yield from self._whole(clause, "allowed", lemma, f"{clause.closing[-1].text} {finite}")
            return
        if form == "MI" and finite == self.wanted:
            if self._is_for_them(clause, finite):
                yield from self._whole(clause, "promised", lemma, f"{clause.closing[-1].text} {finite}")
            return
        if clause.finite and clause.finite.kind in "MH" and finite not in self.own_wills:
            return
        if form not in {"V", "Vp", "MI", "HI", "I"} or lemma in self.verbs["unpromised"] | self.verbs["promising"]:
            return
        if clause.finite and self.forms.done(lemma, clause.finite.text.lower()):
            return
        if finite == self.asked and not _OURS.isdisjoint(clause.middle.kinds):
            return
        said = clause.said is not None and clause.said.lemma in self.verbs["promising"] | self.verbs["saying"]
        if self._is_for_them(clause, finite) or ((owed or said) and lemma in self.verbs["giving"]):
            yield from self._will(clause, lemma)

    def _is_for_them(self, clause: Bracket, finite: str) -> bool:
        """Whether the sender does it for the contact, and not with them, nor only wants something of theirs."""
        words = (*clause.front.words, *clause.middle.words)
        pairs = zip((None, *words), words, strict=False)
        theirs = [word.kind for before, word in pairs if word.kind in _THEIRS and not (before and before.text.lower() == self.beside)]
        return bool(theirs) and (set(theirs) != {"S"} or finite not in self.wills)

    def _will(self, clause: Bracket, lemma: str) -> Iterator[Told]:
        """What the sender will do, in a clause of its own."""
        finite, part = self.forms.first(clause.finite.lemma if clause.form == "Vp" and clause.finite else lemma)
        part = clause.closing[0].text.lower() if clause.form == "Vp" else part
        filled = self.filling.filled(clause, lemma)
        if not filled or not finite or not self._is_enough(filled, lemma):
            return
        given = lemma in self.verbs["giving"] and not set(filled.kinds) & {"u", "U", "J"} and "f" not in filled.kinds
        theirs = [self.filling.addressed.dative] if given else []
        begins = [f"{filled.lead},", finite, self.i] if filled.lead else [self.i, finite]
        told = " ".join(filter(None, [*begins, *theirs, filled.said, part])) + filled.tails
        yield self._told_as("will", clause, lemma, filled, told)

    def _promised(self, clause: Bracket, lemma: str) -> Iterator[Told]:
        """What the sender promised: a thing, or what is to be done."""
        if clause.tails and not clause.tails[0].kinds.endswith(("xI", "Z")):
            return
        if clause.tails and set(clause.tails[0].kinds) & {"u", "U"}:  # "ihr versprochen, ihr ... zu schicken"
            kept = tuple(word for word in clause.middle.words if word.kind not in _THEIRS)
            clause = replace(clause, middle=Tagged(text="", words=kept))
        yield from self._whole(clause, "promised", lemma, f"{clause.closing[-1].text} {self.have}")

    def _advised(self, clause: Bracket, lemma: str) -> Iterator[Told]:
        filled = self.filling.filled(replace(clause, middle=clause.middle.part(0, 0), front=clause.front.part(0, 0)), lemma)
        if filled and filled.tails:
            yield self._told_as("advised", clause, lemma, filled, filled.tails.removeprefix(", "))

    def _of_both(self, clause: Bracket) -> Iterator[Told]:
        lemma = self._lemma(clause)
        if lemma in self.verbs["unshared"] | self.verbs["thankless"]:
            return
        helper = self.forms.of_two[clause.finite.lemma == self.be if clause.finite else self.forms.goes(lemma)]
        yield from self._whole(clause, "shared", lemma, f"{clause.closing[-1].text} {helper}")

    def _said(self, clause: Bracket) -> list[Told] | None:
        """What the contact said of themselves; None where it is no clause of its own but tells what they showed."""
        tail = clause.tails[0]
        if tail.words[0].text.lower() != self.filling.that:
            return None if tail.kinds[0] == "q" and not set(tail.kinds) & set("uiw") else []
        said = self.filling.addressed.tail(tail, known=not _THING.search(clause.middle.kinds), own=False)
        inner = tail.part(2, len(tail.words))
        lemma = tail.words[-1].lemma
        subject = self.filling.addressed.subject
        if said is None or tail.kinds[1:2] != "u" or tail.words[-1].text.lower() in self.brackets.unreal:
            return []
        if lemma in self.verbs["thankless"] or tail.words[-1].kind != "V" or not self.filling.is_plain(tail):
            return []
        told = said.split(f" {subject} ", 1)[-1]
        filled = Filled(words=inner.words, said=told, tails="", lead="", read=self.filling.text_of(tail), beside=(), thing="", asked=False)
        return [self._told_as("told", clause, lemma, filled, told)]

    def _whole(self, clause: Bracket, name: str, lemma: str, verb: str) -> Iterator[Told]:
        filled = self.filling.filled(clause, lemma)
        if filled and not filled.lead and self._is_enough(filled, lemma) and (name != "lasting" or len(filled.words) > _FEW):
            told = " ".join(filter(None, [filled.said, verb])) + filled.tails
            yield self._told_as(name, clause, lemma, filled, told)

    def _is_enough(self, filled: Filled, lemma: str) -> bool:
        """Whether it names what is done to, or tells more than its verb."""
        return bool(_THING.search(filled.kinds)) or bool(filled.tails) or lemma == "helfen"

    def _told_as(self, name: str, clause: Bracket, lemma: str, filled: Filled, told: str) -> Told:
        verbs = [word.text for word in (clause.finite, *clause.closing) if word]
        text = " ".join([*verbs[:1], filled.read, *verbs[1:]])
        return Told(
            name=name,
            slots={"clause": told, "act": "", "object": filled.thing},
            text=text,
            main=text,
            lemma=lemma,
            of_others=" ".join(self.filling.of_others(filled, self.own)),
        )


def make_second_acts(table: Table, tagger: Tagger, filling: Filling, forms: VerbForms) -> SecondActs:
    """From the table `acts` of tagged.toml."""
    names = ("saying", "promising", "showing", "advising", "giving", "thankless", "unpromised", "of_things", "unshared")
    return SecondActs(
        tagger=tagger,
        brackets=filling.brackets,
        filling=filling,
        forms=forms,
        verbs={name: spaced_set(table, name) for name in names},
        first=listed_set(table, "first"),
        several=listed_set(table, "several"),
        wills=listed_set(table, "wills"),
        own_wills=listed_set(table, "own_wills"),
        allowed=listed_set(table, "allowed"),
        was_allowed=table["was_allowed"],
        wanted=table["wanted"],
        letting=table["letting"],
        asked=table["asked"],
        beside=table["beside"],
        for_=table["for"],
        i=table["i"],
        be=table["be"],
        have=table["have"],
        own=listed_set(table, "own"),
    )
