"""The fields of a main clause in a language whose finite verb stands second and whose other verbs stand last: "Im Bus | haben | wir gesungen"."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who

PRESENT, PAST, DONE, BARE, PASSIVE, DUE = "present", "past", "done", "bare", "passive", "due"
"""Forms without an auxiliary ("leiht", "lieh", "geliehen", "leihen"), and those of what is done to something, or is to be done to it.

Those with another auxiliary are named by `forms` of mainclauses.toml."""
PERFECT = "perfect"


@value
class Fields:
    """A clause: what stands before its finite verb, behind it, last, and behind its comma."""

    who: Who
    """Whom it is about: contact, sender, both; noun where a thing is; elided where it is not said, and may be more than one."""
    form: str
    base: str
    """The plain form of the verb that says what is done, as far as its form tells; what comes off is written together with it."""
    subject: str = ""
    """Its words; empty where nobody is named."""
    finite: str = ""
    """In small letters; empty where the clause only names what was done, or is to be done: "ihr die Liste schicken"."""
    front: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    """All words behind the finite verb but its subject, up to where another verb goes on."""
    start: int = 0
    """Where in `behind` the words stand that belong to the verb."""
    last: tuple[str, ...] = ()
    """These words: participles and infinitives, or what comes off the verb."""
    more: tuple[str, ...] = ()
    """What stands from an "und" on behind which another verb of the same subject follows."""
    lead: str = ""
    """A condition with which the sentence begins, up to its comma."""
    tail: str = ""
    """What stands behind the comma."""

    @property
    def middle(self) -> tuple[str, ...]:
        """What stands behind the finite verb and does not belong to it."""
        return *self.behind[: self.start], *self.behind[self.start + len(self.last) :]

    @property
    def inner(self) -> tuple[str, ...]:
        """All words but the verbs and the subject, unless that is a thing."""
        return *self.front, *self.middle

    @property
    def around(self) -> tuple[str, ...]:
        """All words but the finite verb and its subject."""
        return *self.front, *self.behind, *self.more

    @property
    def words(self) -> frozenset[str]:
        """All words but the finite verb, in small letters."""
        return frozenset(word.lower() for word in (*self.front, *self.behind, *self.subject.split()))

    @property
    def is_of_contact(self) -> bool:
        """Whether it tells what the contact does, if only because nobody else is named."""
        return self.who is Who.CONTACT or (self.who is Who.ELIDED and self.finite != "")

    @property
    def is_of_two(self) -> bool:
        """Whether it tells what both did: what only names what was done does, where nobody else is named."""
        return self.who is Who.BOTH or self.form == DONE
