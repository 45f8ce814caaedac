"""The run of a batch: from entries to an outbox, side by side, within its budget, and never the same work twice."""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from invitewriter.batching.copies import REDRAFTS, Copies
from invitewriter.batching.entry import Entry
from invitewriter.batching.flow import in_processes, in_threads
from invitewriter.batching.outbox import ANSWERS, Outbox
from invitewriter.batching.pace import Pace, Watch
from invitewriter.batching.record import Record
from invitewriter.batching.sameness import Likeness
from invitewriter.batching.settled import Settled, Task
from invitewriter.batching.settling import Settling
from invitewriter.batching.summary import Count, Summary
from invitewriter.batching.terms import Terms
from invitewriter.domain import Outcome, Usage
from invitewriter.errors import Halt, OutboxError

if TYPE_CHECKING:  # only a model needs the libraries behind it
    from invitewriter.llm import Tally

_LONGEST_CALL = 120.0
"""Seconds to wait at the end for an answer to be stored."""
_MANY = 10
"""So many letters in a row that fail for one reason end a run."""

Entries = Callable[[], Iterable[Entry]]


def write_batch(
    entries: Entries, folder: Path, terms: Terms, pace: Pace | None = None, watch: Watch | None = None
) -> Summary:
    """Settles every entry into the outbox at `folder`; what is there already and still holds is left as it is.

    `entries` is called more than once, and must give the same. Raises OutboxError where the outbox fails, and
    MissingKeyError, PromptError or ConfigError for what concerns all letters; what has been written by then is there.
    """
    try:
        with Outbox.open(folder) as outbox:
            run = _Run(entries, outbox, terms, pace or Pace(), watch or Watch())
            try:
                run.go()
            finally:
                run.end()
            return run.whole_summary()
    except Halt as halt:
        raise OutboxError(str(halt)) from None


class _Run:
    def __init__(self, entries: Entries, outbox: Outbox, terms: Terms, pace: Pace, watch: Watch) -> None:
        self._entries = entries
        self._outbox = outbox
        self._terms = terms
        self._pace = pace
        self._watch = watch
        self._stop = watch.stop
        self._count = Count(sum(1 for _ in entries()))
        self._copies = Copies(terms.means.ignore, redraft=terms.means.model is not None)
        self._slots = threading.Semaphore(pace.concurrency)
        self._troubles = _Troubles()
        self._stopped = ""
        self._open = ExitStack()
        self._tally = self._make_tally()
        self._settling = self._make_settling()

    def summary(self) -> Summary:
        usage = self._tally.usage if self._tally else Usage()
        summary = self._count.summary(usage, self._stopped, alike=len(self._copies))
        return replace(summary, interrupted=self._stop.is_set() and not self._stopped)

    def whole_summary(self) -> Summary:
        """The summary at the end, with what the outbox holds besides."""
        summary = self.summary()
        ended = self._pace.whole and not (summary.stopped or summary.interrupted)
        return replace(summary, gone=tuple(self._outbox.unmet())) if ended else summary

    def end(self) -> None:
        self._open.close()
        if self._tally:
            from invitewriter.llm import finish_import  # noqa: PLC0415 - as below

            finish_import()
        self._outbox.write_index(whole=self._pace.whole)

    def go(self) -> None:
        for settled in self._settled(self._tasks()):
            self._take(settled)
        self._compare()
        for _ in range(REDRAFTS):
            if (alike := self._copies.waiting()) and not self._stop.is_set():
                self._redraft(alike)
                self._compare()
        for _ in range(self._pace.concurrency):  # what is in flight for letters that were given up is paid for, too
            self._slots.acquire(timeout=_LONGEST_CALL)

    def _make_tally(self) -> Tally | None:
        model = self._terms.means.model
        if model is None:
            return None
        from invitewriter.llm import Gate, LiteLLM, Tally, price_of  # noqa: PLC0415 - as above

        if isinstance(model, LiteLLM):
            model = replace(model, gate=Gate(self._pace.rpm, on_hold=self._watch.hold), on_wait=None)
        dollars = self._pace.budget is not None and self._pace.budget.dollars is not None
        return Tally(model, self._pace.budget, price_of(model.name) if dollars else None)

    def _make_settling(self) -> Settling:
        if self._tally is None:
            return Settling(self._terms)
        from invitewriter.llm.store import Answers, Shared  # noqa: PLC0415 - as above

        answers = Answers(self._outbox.folder / ANSWERS)
        self._open.callback(answers.close)
        return Settling(self._terms, Shared(model=self._tally, answers=answers, slots=self._slots))

    def _settled(self, tasks: Iterator[Task]) -> Iterator[Settled]:
        """What becomes of `tasks`; ends early where the budget or the disk does."""
        if self._tally is None:
            begin = functools.partial(_begin, self._terms)
            processes = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
            yield from in_processes(tasks, begin, self._stop, processes)
            return
        # Half as many letters more than calls: while one is being read, another has something to ask.
        letters = self._pace.concurrency + self._pace.concurrency // 2
        for settled in in_threads(tasks, self._attempt, letters, self._stop):
            if settled:
                yield settled

    def _attempt(self, task: Task) -> Settled | None:
        """What becomes of a task; None where the budget does not let it be settled. What has been paid for is stored."""
        from invitewriter.llm import OutOfBudget  # noqa: PLC0415 - as above

        try:
            with self._tally.letter() if self._tally else nullcontext():
                return self._settling.settle(task)
        except OutOfBudget as halt:
            self._stopped = str(halt)
            self._stop.set()
            return None

    def _tasks(self) -> Iterator[Task]:
        """Every contact once."""
        for entry in self._entries():
            if self._outbox.meet(entry.id):
                before = self._outbox.find(entry.id)
                kept = before is not None and self._outbox.is_kept(before)
                yield Task(entry=entry, before=before, kept=kept)

    def _take(self, settled: Settled, was: Record | None = None) -> None:
        """Writes down what has become of a contact."""
        before = self._outbox.find(settled.record.id)
        kept = settled.kept or (before is not None and self._outbox.is_kept(before))
        record = before if kept and before else settled.record
        record = self._copies.take(record, new=not settled.rested and not kept, kept=kept)
        if not kept:
            self._save(record, before)
        if was:
            self._count.retake(was.outcome, settled)
        else:
            self._count.take(replace(settled, kept=kept))
        self._mind(settled)
        self._watch.progress(self.summary())

    def _compare(self) -> None:
        """Writes down which letters are much like others."""
        for record, before in self._copies.compare(self._outbox.find):
            if not self._outbox.is_kept(before):  # it may have been edited since it was written
                self._save(record, before)
        self._watch.progress(self.summary())

    def _save(self, record: Record, before: Record | None) -> None:
        """Writes what is new about a record, and what is missing of it."""
        if before is None or replace(record, files=before.files) != before or not self._outbox.complete(before):
            self._outbox.save(record, before)

    def _mind(self, settled: Settled) -> None:
        """Stops where one letter after the other fails for the same reason, which then is not the letters'."""
        if (because := self._troubles.hear(settled)) and not self._stop.is_set():
            self._stopped = because
            self._stop.set()

    def _redraft(self, alike: Mapping[str, Likeness]) -> None:
        """Has the letters that are like others drafted anew, told what to avoid; a letter that passes takes their place."""
        records: dict[str, Record] = {}

        def tasks() -> Iterator[Task]:
            for entry in self._entries():
                likeness = alike.get(entry.id)
                record = self._outbox.find(entry.id) if likeness else None
                if likeness and record and not self._outbox.is_kept(record):
                    records[entry.id] = record
                    yield Task(entry=entry, before=record, avoid=likeness.turns)

        for settled in self._settled(tasks()):
            was = records.pop(settled.entry.id)
            self._count.redrafted += 1
            if settled.outcome is Outcome.WRITTEN:
                self._take(settled, was)
            else:  # the one that is there can at least be sent
                self._take(Settled(entry=settled.entry, record=replace(was, redrafts=was.redrafts + 1)), was)


def _begin(terms: Terms) -> Callable[[Task], Settled]:
    """In a process of its own, the settling that this one would do."""
    return Settling(terms).settle


class _Troubles:
    """What went wrong with the last letters in a row: one reason for many is not the letters'."""

    def __init__(self) -> None:
        self._same: list[str] = []

    def hear(self, settled: Settled) -> str:
        """Takes in what became of one more letter; tells why to stop, where it is time to."""
        if not settled.by_model:
            self._same.clear()
            return ""
        self._same = [*(one for one in self._same if one == settled.trouble), settled.trouble]
        told = f"{_MANY} letters in a row failed for the same reason: {settled.trouble}"
        return told if len(self._same) >= _MANY else ""
