"""What the last resorts read: facts with their jottings."""

from __future__ import annotations

from invitewriter.domain import Fact, value
from invitewriter.offline.reading.jotting import Jotting


@value
class Scrap:
    """A fact for the last resorts, with its jotting."""

    fact: Fact
    jotting: Jotting
