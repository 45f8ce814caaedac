"""A sentence of the notes as the reader of tagged clauses takes it."""

from __future__ import annotations

from invitewriter.domain import Fact, value
from invitewriter.offline.reading.jotting import Jotting


@value
class Line:
    """A sentence of the notes."""

    fact: Fact
    jotting: Jotting
    text: str
    """Its words in full, the contact marked in them."""
    tellable: bool
    """Whether it may be told; of another only whom it is about counts."""
