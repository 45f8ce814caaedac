"""The fields of a clause in a language whose finite verb stands second and whose other verbs stand last."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who

PRESENT, PAST, BARE, PASSIVE, DUE = "present", "past", "bare", "passive", "due"
"""Forms without an auxiliary, and those of what is done to something, and is to be done to it; others are named by fields.forms."""
PERFECT = "perfect"


@value
class Fields:
    """A clause: what stands before its finite verb, behind it, last, and behind its comma."""

    who: Who
    """Whom it is about: contact, sender, both; noun where a thing is; elided where it is not said."""
    form: str
    subject: str = ""
    """Its words."""
    finite: str = ""
    """As a letter writes it; empty where the clause only names what is to be done: "ihr die Liste schicken"."""
    front: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    """All words behind the finite verb but its subject."""
    last: tuple[str, ...] = ()
    """The words of `behind` that belong to the verb."""
    lead: str = ""
    """A condition with which the sentence begins, up to its comma."""
    tail: str = ""
    """What stands behind the comma."""

    @property
    def around(self) -> tuple[str, ...]:
        """All words but the finite verb and its subject."""
        return *self.front, *self.behind
