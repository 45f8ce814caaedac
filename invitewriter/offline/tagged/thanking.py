"""Tells whether a sentence that is said whole to the contact tells what they did for the sender, or praises how they do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.clauses import Doer

if TYPE_CHECKING:
    from invitewriter.offline.tagged.turned import Turned

_RECEIVED = frozenset("mj")


@value
class Thanking:
    """What a language needs to tell."""

    thankless: frozenset[str]
    """Plain forms of verbs for which nobody is thanked."""
    perfect: frozenset[str]
    """Auxiliaries of what is done."""
    benefit: str
    """The word before those for whom something is done."""
    purpose: frozenset[str]
    """What leads to the end to which it is done."""
    praising: frozenset[str]
    """Words that lead to what comes of how somebody does something, or to what it is like."""
    blaming: frozenset[str]
    """Words by which it sounds like blame."""

    def is_for_sender(self, turned: Turned) -> bool:
        """Whether the first clause tells what the contact did for the sender, or to what end: nothing else is thanked for."""
        first, *behind = turned.stretches
        inner = turned.words[first.start : first.end]
        before = [None, *inner]
        given = any(
            word.kind in "mj"
            or (word.kind == "o" and (not ahead or ahead.kind != "f" or ahead.text.lower() == self.benefit))
            for ahead, word in zip(before, inner, strict=False)
        )
        purpose = any(turned.words[each.start].text.lower() in self.purpose for each in behind[:1])
        return first.doer is Doer.CONTACT and first.is_clause and (given or purpose)

    def helps(self, turned: Turned) -> bool:
        """That a clause beside the main one tells what the contact did for the sender."""
        done = (
            not _RECEIVED.isdisjoint(turned.kinds(each))
            and turned.finite(each) in self.perfect
            and lemma not in self.thankless
            for each, lemma in zip(turned.stretches, turned.lemmas, strict=True)
            if each.doer is Doer.CONTACT
        )
        return any(done)

    def praises(self, turned: Turned) -> bool:
        """Whether it tells what comes of how they do it, or what it is like: nobody is told what they do."""
        words = {word.text.lower() for word in turned.words}
        others = any(each.doer is Doer.OTHER and each.finite >= 0 and not each.subordinate for each in turned.stretches)
        likened = "l" in turned.kinds()[1:] or not words.isdisjoint(self.praising)
        return words.isdisjoint(self.blaming) and (others or likened)


def make_thanking(table: Table, thankless: frozenset[str], perfect: frozenset[str]) -> Thanking:
    """From the table `mirror` of tagged.toml."""
    return Thanking(
        thankless=thankless,
        perfect=perfect,
        benefit=table["benefit"],
        **{name: listed_set(table, name) for name in ("purpose", "praising", "blaming")},
    )
