"""What the sender promised in lines that no letter can tell: there a letter of little else would seem to know of no promise."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from invitewriter.domain import Brief, Fact, Secrecy, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import UNTOLD, Kind
from invitewriter.offline.reading.jotting import Jotting, straight
from invitewriter.offline.reading.promising import Promising

_NOT_SURE = frozenset({Secrecy.OTHER, Secrecy.UNCLEAR})
"""Why lines are held back for whom they may be about, and not for what they tell."""
_LEAST = ("topic-", "mention-")
"""What begins the names of the last resorts."""


@value
class Owing:
    """A language's means to find it."""

    promising: Promising
    doubts: Doubts
    is_given: Callable[[str], bool]
    """Tells of a line whether the sender does something for the contact in it."""

    def lines(
        self, brief: Brief, read: Sequence[tuple[Fact, Jotting | None]], sure: Sequence[Reading]
    ) -> tuple[int, ...]:
        """The lines of the notes in which the sender promised what no reading of `sure` tells."""
        told = {reading.fact for reading in sure if reading.kind is Kind.PROMISE}
        lines = {fact.line for fact, jotting in read if fact.id not in told and jotting and self._owes(fact, jotting)}
        lines |= {
            item.line
            for item in brief.withheld
            if item.secrecy in _NOT_SURE and not item.elsewhere and self._promises(straight(item.text))
        }
        return tuple(sorted(lines))

    def _owes(self, fact: Fact, jotting: Jotting) -> bool:
        owes = jotting.who is Who.PROMISE or self.is_given(fact.text)
        return owes and self.doubts.of_stretch(jotting.text) != "hedge"  # "I said I'd maybe look at it"

    def _promises(self, text: str) -> bool:
        parts = self.promising.parted(text.replace(" & ", " and "))
        return self.is_given(text) or any(map(self.promising.leads.match, parts))


def telling_owed(sure: Sequence[Reading], owed: Sequence[int]) -> list[Reading]:
    """The readings for a letter whose sender owes more than it tells: none where only the last resorts found something.

    What is owed may be what the contact looks for, so nobody asks whether they have found it.
    """
    if not owed:
        return list(sure)
    if all(reading.kind in UNTOLD or reading.group.name.startswith(_LEAST) for reading in sure):
        return []
    return [reading.without("ask") if reading.kind is Kind.NEED else reading for reading in sure]
