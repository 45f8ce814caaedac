"""A plain sentence of the notes in its parts: who, what the verb tells, and what belongs to it."""

from __future__ import annotations

from enum import StrEnum

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import Verb


class Party(StrEnum):
    """Who does something."""

    CONTACT = "contact"
    PAIR = "pair"
    """The contact and one of theirs."""
    BOTH = "both"
    """The contact and the sender."""
    SENDER = "sender"
    OWN = "own"
    """A thing of the contact's."""
    THING = "thing"
    ELIDED = "elided"


class Form(StrEnum):
    """What the verb tells."""

    PRESENT = "present"
    USED = "used"
    """What somebody did for long and does no more, or once did."""
    PAST = "past"
    GOING_ON = "going on"
    """Both "is building" and "has been building"."""
    PERFECT = "perfect"
    PASSIVE = "passive"
    BEING = "being"
    DENIED = "denied"
    """What is not so, or cannot be done."""


_HELPED = frozenset({Form.BEING, Form.PERFECT, Form.GOING_ON, Form.PASSIVE})
"""Forms with a verb before the one that tells what is done."""


@value
class Statement:
    """A sentence in its parts, in the words of the notes but for its subject and the verb that agrees with it."""

    party: Party
    subject: str
    """As a letter says it; empty where nobody is named."""
    form: Form
    verb: str
    """As it follows "you", or its own subject."""
    act: tuple[str, ...]
    """The verb that carries the sense and all behind it, as the notes have them."""
    main: Verb | None
    """That verb; None where no list knows it."""
    since: bool = False
    """Whether it has been so since a time before: "has been building"."""
    last: int = 1
    """How many words of `act` the verb takes."""

    @property
    def rest(self) -> str:
        """What follows the verb."""
        return " ".join(self.act[self.last :])

    def of_both(self, told: str) -> str:
        """`told`, which begins with the verb, with "both" where it stands: "we both sing", "we have both sung"."""
        first, _, rest = told.partition(" ")
        return f"{first} both {rest}" if self.form in _HELPED else f"both {told}"
