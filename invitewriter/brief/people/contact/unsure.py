"""Why it cannot be told whom a letter is to; it is put into words only once no letter comes of it."""

from __future__ import annotations

from invitewriter.domain import value


@value
class Unsure:
    """A doubt about the contact, which the notes may still resolve."""

    why: str
    """The key of the message in `words/declines/`."""
    candidates: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    """The names that the message tells."""
    given: str = ""
    """What the sender called the contact, or the file."""

    @property
    def either(self) -> bool:
        """Whether one of the named people is meant."""
        return self.why in {"either", "which_one"}
