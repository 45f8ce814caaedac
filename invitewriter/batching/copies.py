"""Which letters of a batch are too much like others: these carry a warning, and wait to be drafted anew."""

from __future__ import annotations

from invitewriter.batching.alike import with_finding, without_finding
from invitewriter.batching.record import Record
from invitewriter.batching.sameness import SAME, Likeness, Sameness
from invitewriter.domain import Outcome

REDRAFTS = 2
"""How often a letter is drafted anew for being like another one."""


class Copies:
    """Holds every letter against those before it. Of two that are alike, the one that is new in this run is the copy."""

    def __init__(self, ignored: tuple[str, ...], *, redraft: bool) -> None:
        """`redraft`: whether the writer can write another letter from the same notes."""
        self._sameness = None if any(map(SAME.answers_to, ignored)) else Sameness()
        self._redraft = redraft
        self._new: set[str] = set()
        self._waiting: dict[str, Likeness] = {}
        self._alike: set[str] = set()

    def __len__(self) -> int:
        """How many letters are like others still."""
        return len(self._alike)

    def take(self, record: Record, *, new: bool) -> tuple[Record, str]:
        """`record` with the warning it deserves; and the contact of a letter that now turns out to be the copy, by id."""
        was_copy = record != (plain := without_finding(record))
        if self._sameness is None or record.outcome is not Outcome.WRITTEN:
            return plain, ""
        other = ""
        likeness = self._sameness.meet(plain)
        if likeness and not new and not was_copy and likeness.other in self._new:
            other = likeness.other
            self._sameness.forget(other)
            likeness = self._sameness.meet(plain)
        if new:
            self._new.add(record.id)
        self._waiting.pop(record.id, None)
        self._alike.discard(record.id)
        if likeness is None:
            return plain, other
        self._alike.add(record.id)
        if self._redraft and record.redrafts < REDRAFTS and (new or was_copy):
            self._waiting[record.id] = likeness
        return with_finding(plain, likeness), other

    def waiting(self) -> dict[str, Likeness]:
        """The letters that are to be drafted anew, by their contacts' ids; each is named once."""
        waiting, self._waiting = self._waiting, {}
        return waiting
