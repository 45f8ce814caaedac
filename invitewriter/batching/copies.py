"""Which letters of a batch are too much like others: these carry a warning, and wait to be drafted anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from invitewriter.batching.alike import with_finding, without_finding
from invitewriter.batching.record import Record
from invitewriter.batching.sameness import SAME, Likeness, Sameness
from invitewriter.domain import Outcome

REDRAFTS = 2
"""How often a letter is drafted anew for being like another one."""


class Copies:
    """Holds all letters of a run against each other, once they are there.

    Of two that are alike, the one with the later id is warned of, whatever came first: so a run that was killed and goes on
    ends like one that was not. Drafted anew is the one that is new in this run, though: the other may have been read.
    """

    def __init__(self, ignored: tuple[str, ...], *, redraft: bool) -> None:
        """`redraft`: whether the writer can write another letter from the same notes."""
        self._ignored = any(map(SAME.answers_to, ignored))
        self._redraft = redraft
        self._redrafts: dict[str, int] = {}
        """Of every letter that is to be compared, by its contact's id, how often it was drafted anew."""
        self._kept: set[str] = set()
        self._new: set[str] = set()
        self._waiting: dict[str, Likeness] = {}
        self._alike = 0

    def __len__(self) -> int:
        """How many letters are like others still."""
        return self._alike

    def take(self, record: Record, *, new: bool, kept: bool = False) -> Record:
        """`record` as it is to be written until all can be compared; `kept` ones are the sender's own, and only compared."""
        if self._ignored or record.outcome is not Outcome.WRITTEN:
            return without_finding(record)
        self._redrafts[record.id] = record.redrafts
        if new:
            self._new.add(record.id)
        if kept:
            self._kept.add(record.id)
        return record

    def compare(self, find: Callable[[str], Record | None]) -> Iterator[tuple[Record, Record]]:
        """The records whose warning is to be another one, or none: as they are to be, and as `find` finds them now."""
        sameness = Sameness()
        self._waiting, self._alike = {}, 0
        # What is the sender's own bears no warning: so it comes first, and what is like it bears it.
        for id_ in sorted(self._redrafts, key=lambda each: (each not in self._kept, each)):
            if (before := find(id_)) is None:
                continue
            record = without_finding(before)
            if likeness := sameness.meet(record):
                self._alike += 1
                self._await(id_, likeness)
                other = find(likeness.other)
                record = with_finding(record, likeness, other.name if other else "")
            if id_ not in self._kept and record != before:
                yield record, before

    def waiting(self) -> dict[str, Likeness]:
        """The letters that are to be drafted anew, by their contacts' ids; each is named once."""
        waiting, self._waiting = self._waiting, {}
        return waiting

    def _await(self, id_: str, likeness: Likeness) -> None:
        """Notes which of two that are alike is to be drafted anew: the new one, else the one with which that was begun."""
        pair = [id_, likeness.other]
        copy = max(pair, key=lambda each: (each in self._new, self._redrafts[each], each == id_))
        if self._redraft and copy not in self._kept and self._redrafts[copy] < REDRAFTS:
            self._waiting.setdefault(copy, likeness)
