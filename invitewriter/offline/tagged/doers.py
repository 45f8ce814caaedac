"""Tells whom a clause without a subject is about: by its verb, by those who have a part in it, and by the clause before."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.brackets import Bracket
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.wording import Wording

THEIRS, OURS = frozenset("uUJS"), frozenset("mjo")
"""Kinds of words for the contact and the sender, beside who does it."""
_CALLED = frozenset("uUJ")
_SENDERS = frozenset("mj")
"""Those of them for the sender as one to whom something is done."""
_SEVERAL = ("en", "ern", "eln", "sind")


@value
class Doers:
    """What a language needs to tell."""

    wording: Wording
    first: frozenset[str]
    """Auxiliaries that only follow "I"."""
    several: frozenset[str]
    """Those that only follow "we" and "they"."""
    either: frozenset[str]
    """Those that follow "I" and "she" alike."""
    oneself: frozenset[str]
    """Verbs of what somebody does to or for themselves: "freute mich"."""
    allowed: frozenset[str]
    joining: frozenset[str]
    """Auxiliaries of what somebody may do, and verbs of being there: nobody notes of another that they may look on."""
    promising: frozenset[str]
    """Those of promising, with which who told of themselves goes on: "hab ihr von uns erzählt, Foto zugesagt"."""
    together: frozenset[str]
    """Words by which the two did it."""

    def of(self, clause: Bracket, before: Doer) -> Doer:
        """Whom the clause is about; `before`: whom the one before it was about."""
        finite = clause.finite_text
        several = finite in self.several or finite.endswith(_SEVERAL)
        if clause.doer is not Doer.OPEN:
            return Doer.OTHER if clause.doer is Doer.CONTACT and several else clause.doer  # "sie", and several of them
        if finite in self.first or (finite.endswith("e") and not finite.endswith("te")):
            return Doer.SENDER
        if clause.finite is None or clause.finite.kind == "M":
            return self._by_parts(clause, before)
        if several:
            return Doer.OTHER
        return Doer.OPEN if before in {Doer.OTHER, Doer.OPEN} else self._by_verb(clause)

    def _by_parts(self, clause: Bracket, before: Doer) -> Doer:
        kinds = set(clause.kinds)
        together = not self.together.isdisjoint(word.text.lower() for word in clause.middle.words)
        if clause.form == "E" and together:
            return Doer.OPEN if kinds & (THEIRS | OURS) else Doer.BOTH
        if kinds & THEIRS and not kinds & OURS:
            return Doer.SENDER
        if clause.form == "E" and before is Doer.SENDER and not kinds & OURS:
            return Doer.SENDER if self.wording.lemma(clause) in self.promising else Doer.OPEN
        if clause.finite_text in self.allowed and self.wording.lemma(clause) in self.joining:
            return Doer.SENDER
        ours = kinds & (OURS if clause.finite else _SENDERS)  # "Das Buch meiner Mutter abgeholt" is what the sender did
        return Doer.CONTACT if ours and not kinds & _CALLED and before is not Doer.OTHER else Doer.OPEN

    def _by_verb(self, clause: Bracket) -> Doer:
        finite, kinds, lemma = clause.finite_text, set(clause.kinds), self.wording.lemma(clause)
        of_verb = clause.finite is not None and clause.finite.kind == "V"
        past = finite in self.either or finite.endswith("te") or (of_verb and self.wording.forms.is_past(lemma, finite))
        if past:
            # "Lud mich ein" tells of her, "freute mich" of the sender.
            done_to = not kinds.isdisjoint("mj") and (lemma not in self.oneself or not of_verb)
            return Doer.CONTACT if done_to else Doer.OPEN
        if of_verb and not finite.endswith("t"):
            return Doer.SENDER if kinds & THEIRS and not kinds & OURS else Doer.OPEN
        return Doer.CONTACT

    def leaves(self, clause: Bracket, doer: Doer) -> bool:
        """Whether the next clause may go on with whom the one before was about: behind several, behind "it", and where nobody is named."""
        several = clause.finite_text.endswith(_SEVERAL)
        return doer is Doer.OPEN or (doer is Doer.OTHER and (several or clause.front.kinds.endswith("t")))


def make_doers(table: Table, wording: Wording) -> Doers:
    """From the table `acts` of tagged.toml."""
    names = ("first", "several", "either", "oneself", "allowed", "joining", "promising", "together")
    return Doers(wording=wording, **{name: listed_set(table, name) for name in names})
