"""Says tagged words to the contact in a language with cases: "ihr die Noten" as "Ihnen die Noten", and subordinate clauses with their verb last."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.forms import VerbForms
from invitewriter.offline.tagged.tagger import Tagged, Word

_OWNER = re.compile(r"^(?:sein|ihr)(?=e[mnrs]?$|$)")
_FINITE = "VHM"
_SMALL = frozenset("imjowda")
_CLAUSE = re.compile(r"c?a?f?(?P<opens>[sqR])(?:[d1]?A*N)?(?P<doer>u(?=.)|)")


@value
class Addressed:
    """A language's words for the contact."""

    subject: str
    dative: str
    accusative: str
    owner: str
    itself: str
    itself_beside: str
    """The reflexive, alone and beside another object."""
    reflexive: str
    to_accusative: frozenset[str]
    to_dative: frozenset[str]
    of_persons: frozenset[str]
    """Verbs of which the object is somebody."""
    forms: VerbForms

    def said(self, part: Tagged, lemma: str, *, own: bool) -> str | None:
        """The words as said to the contact; `own`: the contact is who does it. None where one of them is unclear."""
        told: list[str] = []
        for at, word in enumerate(part.words):
            before = part.words[at - 1] if at else None
            text = self._said(word, before, lemma, beside=self._has_object(part), own=own)
            if text is None:
                return None
            told.append(text)
        return " ".join(told).replace(" ,", ",")

    def _said(self, word: Word, before: Word | None, lemma: str, *, beside: bool, own: bool) -> str | None:
        if PERSONS in word.text or word.kind == "t":
            return None
        if word.kind in "uJ":
            governed = before.text.lower() if before and before.kind == "f" else ""
            return self._object(governed, lemma, named=word.text == PERSON)
        if word.kind == "r" and word.text.lower() == self.reflexive:
            return (self.itself_beside if beside else self.itself) if own else None
        if word.kind == "S":
            return self.owned(word.text)
        return self.dative if word.kind == "U" else word.text.lower() if word.kind in _SMALL else word.text

    def _object(self, governed: str, lemma: str, *, named: bool) -> str | None:
        if governed:
            return self.behind(governed)
        if lemma in self.of_persons:
            return self.accusative
        return self.dative if named else None

    def behind(self, preposition: str) -> str | None:
        """The word for the contact behind a preposition; None where its case is not sure."""
        if preposition in self.to_accusative:
            return self.accusative
        return self.dative if preposition in self.to_dative else None

    def owned(self, word: str) -> str:
        """A word for what is theirs, as it is said to them: "ihrem" as "Ihrem"."""
        return _OWNER.sub(self.owner, word.lower())

    def _has_object(self, part: Tagged) -> bool:
        return re.search(r"(?<!f)(?<![doSkA1])[doSk1]?A*N", part.kinds) is not None

    def tail(self, part: Tagged, *, known: bool, own: bool) -> str | None:
        """A clause with its verb last, behind its comma; None where it is unclear.

        `known`: a pronoun in it can only mean the contact; `own`: the contact is who does what is "to" be done.
        """
        kinds = part.kinds
        if kinds.endswith(("xI", "Z")):
            return self.said(part, part.words[-1].lemma, own=own)
        if part.words[-1].kind not in _FINITE and not kinds.endswith("I"):
            return None  # "obwohl nicht ausgemacht"
        found = _CLAUSE.match(kinds)
        if found is None:
            return None
        if not found["doer"]:
            return None if "u" in kinds else self.said(part, part.words[-1].lemma, own=False)
        verb = part.words[-1]
        agreed = self.forms.agreed(verb.text.lower(), verb.lemma) if verb.kind in _FINITE else ""
        if not known or not agreed:
            return None
        at = found.end("doer")
        opens, inner = part.part(0, at - 1), part.part(at, len(kinds) - 1)
        told = self.said(inner, verb.lemma, own=True)
        before = self.said(opens, "", own=True)
        return None if told is None or before is None else " ".join(filter(None, [before, self.subject, told, agreed]))


def make_addressed(table: Table, forms: VerbForms) -> Addressed:
    """From the table `turned` of tagged.toml."""
    names = ("subject", "dative", "accusative", "owner", "itself", "itself_beside")
    return Addressed(
        **{name: table[name] for name in names},
        reflexive=table["reflexive"],
        to_accusative=listed_set(table, "to_accusative"),
        to_dative=listed_set(table, "to_dative"),
        of_persons=listed_set(table, "of_persons"),
        forms=forms,
    )
