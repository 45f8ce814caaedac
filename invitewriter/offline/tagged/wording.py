"""Puts a clause by its fields into the words of a letter: what stands around its verb, and the verb in the form that the sentence needs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.brackets import Bracket
from invitewriter.offline.tagged.filling import Filled, Filling
from invitewriter.offline.tagged.forms import VerbForms
from invitewriter.offline.tagged.telling import Told

_FEW = 2
"""Words of what somebody does that say too little of themselves."""
_LASTING = "lasting"
_DIRECT = frozenset("yj")
"""Kinds of pronouns to which something is done."""
_THING = re.compile(r"[NPy]")


@value
class Wording:
    """What a language needs to do so."""

    filling: Filling
    forms: VerbForms
    own: frozenset[str]
    """Words for what is the sender's."""
    handing: frozenset[str]
    """Plain forms of verbs of showing and giving."""
    enough: frozenset[str]
    """Plain forms of verbs that say enough without a thing: "helfen"."""

    def lemma(self, clause: Bracket) -> str:
        """The plain form of the verb that tells what is done."""
        last = clause.closing[-1] if clause.closing else None
        if last and last.kind == "p" and clause.finite:
            return last.text.lower() + clause.finite.lemma
        if last:
            return last.lemma
        return clause.finite.lemma if clause.finite else ""

    def has_object(self, clause: Bracket) -> bool:
        """Whether it names what something is done to."""
        return self.filling.pointing.has_object(clause.front) or self.filling.pointing.has_object(clause.middle)

    def done_or_doing(self, clause: Bracket) -> str:
        """The verb behind "you", as it stands last; what is over stands in the perfect."""
        finite, lemma = clause.finite_text, self.lemma(clause)
        if clause.form in {"HE", "E"}:
            goes = clause.finite.lemma == self.forms.being if clause.finite else self.forms.goes(lemma)
            return f"{clause.closing[-1].text} {self.forms.be if goes else self.forms.have}"
        if not clause.finite or clause.finite.kind != "V":
            return ""
        part = clause.closing[0].text.lower() if clause.closing else ""
        if part and not self.forms.comes_off(part):
            return ""
        if done := self.forms.done(clause.finite.lemma, finite):
            direct = "j" in clause.middle.kinds or self.has_object(clause)
            return f"{part}{done} {self.forms.helper(lemma, direct=direct)}"
        agreed = "" if finite.endswith("te") else self.forms.agreed(finite, clause.finite.lemma)
        return part + agreed if agreed else ""

    def whole(self, clause: Bracket, name: str, verb: str) -> Iterator[Told]:
        """What the clause tells under the name, with the verb at its end; nothing where it is not whole."""
        filled = self.filling.filled(clause, self.lemma(clause))
        if (
            filled
            and not filled.lead
            and self.is_enough(filled, clause)
            and (name != _LASTING or len(filled.words) > _FEW)
        ):
            told = " ".join(filter(None, [filled.said, verb])) + filled.tails
            yield self.told(name, clause, filled, told)

    def is_enough(self, filled: Filled, clause: Bracket) -> bool:
        """Whether it names what is done to, or tells more than its verb; what is shown or given has to be named."""
        lemma = self.lemma(clause)
        if lemma in self.handing and not filled.tails:
            return self.has_object(clause) or not _DIRECT.isdisjoint(filled.kinds)
        return bool(_THING.search(filled.kinds)) or bool(filled.tails) or lemma in self.enough

    def told(self, name: str, clause: Bracket, filled: Filled, told: str) -> Told:
        """What was `told`, with the words of the notes that it rests on."""
        verbs = [word.text for word in (clause.finite, *clause.closing) if word]
        text = " ".join([*verbs[:1], filled.read, *verbs[1:]])
        return Told(
            name=name,
            slots={"clause": told, "act": "", "object": filled.thing},
            text=text,
            main=text,
            lemma=self.lemma(clause),
            of_others=" ".join(self._of_others(filled)),
        )

    def _of_others(self, filled: Filled) -> Iterator[str]:
        """The words but for the sender's own people: "meine Nichte"."""
        owned = False
        for word in (*filled.words, *filled.beside):
            owned = word.text.lower() in self.own or (owned and word.kind in "ANP")
            if not owned:
                yield word.text


def make_wording(table: Table, filling: Filling, forms: VerbForms) -> Wording:
    """From the table `acts` of tagged.toml."""
    return Wording(
        filling=filling,
        forms=forms,
        own=listed_set(table, "own"),
        handing=spaced_set(table, "showing") | spaced_set(table, "giving"),
        enough=listed_set(table, "enough"),
    )
