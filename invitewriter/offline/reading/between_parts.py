"""Tells which parts the two have in a plain clause: who does it, to whom, with whose things."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import BARE, PAST, PRESENT, Fields
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.reading.retelling import Retelling


@value
class Parts:
    """What a language needs to tell them."""

    retelling: Retelling
    giving: frozenset[str]
    """Prepositions behind which somebody is the one for whom it is done."""

    def who(self, fields: Fields, parts: frozenset[str]) -> Who:
        """Whom a clause is about; where it does not say so, whoever has no other part in it."""
        if fields.who is not Who.ELIDED:
            return fields.who
        if not parts.isdisjoint({"to_sender", "of_sender"}) and fields.form != BARE:
            return Who.CONTACT
        # "Bootsfahrt mit Anna": what looks like the verb of one who is not named is none of the sender's
        return Who.SENDER if parts and fields.form not in {PRESENT, PAST} else Who.ELIDED

    def of(self, fields: Fields, *, given: bool) -> frozenset[str]:
        """Which parts the two have in a clause; "promised" where it is `given` so, "unnamed" where it leaves out who does it."""
        found, words = {"promised"} if given else set[str](), (*fields.around, *fields.tail.split())
        if fields.who is Who.BOTH and not fields.subject:
            found.add("unnamed")
        for at, word in enumerate(words):
            before = words[at - 1].lower() if at else ""
            led = before in self.retelling.addressing.nouns.prepositions and before not in self.giving
            lowered = word.lower()
            if word == PERSONS or (
                lowered in self.retelling.addressing.either and self.retelling.addressing.is_owner(words, at)
            ):
                found.add("of_contact")
            elif word == PERSON or lowered in self.retelling.addressing.persons.objects:
                found.add("of_contact" if led else "to_contact")
            elif lowered in self.retelling.addressing.persons.possessives:
                found.add("of_contact")
            elif lowered in self.retelling.parts["to_sender"]:
                found.add("of_sender" if led else "to_sender")
            elif lowered in self.retelling.parts["of_sender"]:
                found.add("of_sender")
        return frozenset(found)
