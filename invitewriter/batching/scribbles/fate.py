"""What became of a line: whose it is, whose it may be, and how much must speak for the next one."""

from __future__ import annotations

from enum import IntEnum

from invitewriter.batching.scribbles import reasons
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.domain import value


class Ease(IntEnum):
    """How easily a line without a name is taken to be about the person of the lines above."""

    NONE = 0
    """Only a name makes it somebody's: it is no longer clear whom the lines are about."""
    TOLD = 1
    """Only words that speak of a person make it theirs."""
    FREE = 2
    """Whatever it says, unless it reads like a remark: a heading or a paragraph of their own holds it."""


@value
class Fate:
    """What became of a line. Neither person nor candidates: it is about nobody."""

    person: Somebody | None = None
    candidates: tuple[str, ...] | None = None
    """Whom it may be about, where that is not sure; perhaps nobody who is known."""
    because: str = ""
    passing: bool = False
    """Whether the next line may go on with whoever was spoken of before."""
    settled: bool = False
    """Whether all whom it may be about are known."""
    alone: str = ""
    """Of a couple, the name of the one whom alone it is about."""


def unsure(*people: Somebody | str | None, because: str = reasons.EITHER) -> Fate:
    labels = (one.label if isinstance(one, Somebody) else one for one in people)
    settled = len(people) > 1 and all(isinstance(one, Somebody) for one in people)
    candidates = tuple(dict.fromkeys(label for label in labels if label))
    return Fate(candidates=candidates, because=because, settled=settled)
