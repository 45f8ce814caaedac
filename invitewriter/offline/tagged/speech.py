"""Tells what somebody said: what they will do, what is so, what they bade or asked the sender to do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.offline.tagged.clauses import Clause, Clauses, Doer, to_do_of
from invitewriter.offline.tagged.tagger import Tagged

_TO_WHOM = re.compile(r"(?:f?[mU])?,?h?")
_TO_SENDER = re.compile(r"f?m")
_BIDDEN = re.compile(r"(?:x|On)?a*V")
_ADVISED_TO = re.compile("G")
_OTHERS_WORDS = frozenset("yiwuUS")
"""Kinds of words that stand for others than they seem to in what is quoted: "until you've measured"."""
_OWN, _ASKING, _LEADS = "o", "q", frozenset("qh")
_OURS = frozenset("omwi")
_ADVISED = frozenset("VTO")
_ADVICE = 4
"""Words from which on what is bidden says something: not "press the red button"."""


@value
class Speech:
    """A language's words for what is said."""

    clauses: Clauses
    saying: frozenset[str]
    """Plain forms of verbs of saying."""
    recommending: frozenset[str]
    """Those by which somebody says what the sender is to do."""
    advised_by: frozenset[str]
    """Those of them behind which a form in "ing" is what the sender is to do: "recommended leaving"."""
    allowing: frozenset[str]
    """Helpers of what somebody may do: "can"."""
    granting: frozenset[str]
    """Those of them by which whoever says it grants it, whoever is concerned."""
    coming: frozenset[str]
    """Those of verbs by which somebody is bidden to come."""
    whether: tuple[str, ...]
    """What leads to a question without another such word, first as a letter has it."""
    of_somebody: frozenset[str]
    """Words that deny of somebody what they bid nobody: "doesn't want any, she said"."""
    negative: frozenset[str]
    """Words that deny a clause before its verb."""

    def said(self, clause: Clause) -> Clause | None:
        """What was said, where the clause says so: "told me that ..."."""
        if clause.verb.lemma not in self.saying or clause.helpers:
            return None
        inner = self.denied(self.clauses.read(self._words(clause)))
        return inner if inner and inner.doer is not Doer.OPEN else None

    def inner(self, clause: Clause) -> Clause | None:
        """The clause that one begins with: "liked how she ...", "liked that she ..."."""
        words = clause.rest
        start = 1 if words.kinds[:1] in _LEADS else 0
        return self.denied(self.clauses.read(words.part(start, len(words.words))))

    def question(self, clause: Clause) -> Clause | None:
        """The clause with the question alone behind its verb; None where there is none."""
        words = self._words(clause).words
        if words and words[0].text.lower() in self.whether:
            words = (replace(words[0], text=self.whether[0], kind=_ASKING), *words[1:])
        asks = words and words[0].kind == _ASKING
        return replace(clause, rest=Tagged(text=clause.rest.text, words=words)) if asks else None

    def is_open(self, clause: Clause) -> bool:
        """Whether something was said by somebody, and nobody is named who does it."""
        return clause.verb.lemma in self.saying and not clause.helpers and self.said(clause) is None

    def bidden(self, clause: Clause) -> tuple[str, Clause | None] | None:
        """What the sender was bidden to do, in the words of whoever said so, and whether it was to come: "says come and hear the harp"."""
        words = self._words(clause)
        advised = _ADVISED_TO.match(words.kinds) if clause.verb.lemma in self.advised_by else None
        found = _BIDDEN.match(words.kinds) or advised
        told = any(word.text.lower() in self.of_somebody for word in words.words[:1])
        if clause.verb.lemma not in self.saying or clause.helpers or not found or told:
            return None
        rest = words.part(found.end(), len(words.words))
        if _OTHERS_WORDS.intersection(rest.kinds):
            return "", None
        verb = words.words[found.end() - 1]
        to_do = replace(clause, verb=verb, rest=rest, doer=Doer.SENDER, denied=words.kinds.startswith("O"))
        if verb.lemma in self.coming:
            return ("" if to_do.denied else "invited"), to_do
        if len(rest.words) < _ADVICE and _OWN not in rest.kinds:
            return "", None
        return ("advice_not" if to_do.denied else "advice"), to_do

    def is_allowed(self, inner: Clause) -> bool:
        """Whether somebody may do it, by another's word, and it is nothing of the contact's that is done to them."""
        return inner.form.startswith("M") and inner.helpers[0].text.lower() in self.allowing and not inner.denied

    def is_told_sender(self, clause: Clause, inner: Clause) -> bool:
        """Whether the sender was told something about a thing of their own: "told me our mortar was too wet"."""
        of_ours = _OURS.intersection(self._words(clause).kinds.split(inner.verb.kind)[0])
        return inner.doer is Doer.OTHER and bool(of_ours) and _TO_SENDER.match(clause.rest.kinds) is not None

    def of_contact(self, clause: Clause, inner: Clause, *, offers: bool) -> tuple[str, Clause | None]:
        """Under which name it is told what the contact said; `offers`: they said that they would do it for the sender."""
        if inner.denied:
            return "", None
        if self.is_told_sender(clause, inner):
            return "told_me", inner
        ours = inner.doer is Doer.OTHER and inner.subject is not None and inner.subject.kinds.startswith(_OWN)
        if inner.doer in {Doer.SENDER, Doer.BOTH} or (ours and self.is_allowed(inner)):
            return self._of_sender(clause, inner), inner
        if inner.doer not in {Doer.CONTACT, Doer.ANYONE}:
            return "", None
        if inner.doer is Doer.CONTACT and inner.form.startswith("M"):
            return ("offered" if offers else ""), to_do_of(inner)
        return ("told" if inner.doer is Doer.CONTACT else "rule"), inner

    def _of_sender(self, clause: Clause, inner: Clause) -> str:
        """The same of what they said that the sender may do, is to do, or that the two might do."""
        if self.is_allowed(inner):
            return "allowed"
        if clause.verb.lemma not in self.recommending or inner.form not in _ADVISED:
            return ""
        return "suggested" if inner.doer is Doer.BOTH else "advice"

    def denied(self, clause: Clause | None) -> Clause | None:
        """The clause, denied where one of its adverbs says so."""
        if clause and any(word.text.lower() in self.negative for word in clause.adverbs):
            return replace(clause, denied=True)
        return clause

    def _words(self, clause: Clause) -> Tagged:
        """What stands behind whom it was said to."""
        start = _TO_WHOM.match(clause.rest.kinds)
        return clause.rest.part(start.end() if start else 0, len(clause.rest.words))


def make_speech(table: Table, clauses: Clauses, negative: frozenset[str]) -> Speech:
    """From the table `acts` of tagged.toml."""
    verbs: Mapping[str, frozenset[str]] = {
        name: listed_set(table, name)
        for name in ("saying", "recommending", "advised_by", "allowing", "granting", "coming", "of_somebody")
    }
    return Speech(clauses=clauses, **verbs, whether=listed(table, "whether"), negative=negative)
