"""A sentence of the notes as the last resorts take it: with its fact and its jotting."""

from __future__ import annotations

from invitewriter.domain import Fact, value
from invitewriter.offline.reading.jotting import Jotting


@value
class Scrap:
    """For those that read the fields of its clauses."""

    fact: Fact
    jotting: Jotting


@value
class Line:
    """For those that read the tags of its words."""

    fact: Fact
    jotting: Jotting
    text: str
    """Its words in full, the contact marked in them."""
    tellable: bool
    """Whether it may be told; of another only whom it is about counts."""
