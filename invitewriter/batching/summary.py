"""What a batch came to: counted while it runs, and told in a way that a person can act on."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from dataclasses import field

from invitewriter.batching.record import Record
from invitewriter.batching.settled import Settled
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.domain import Outcome, Reason, Usage, value
from invitewriter.report.record import is_addressed, to_do

_MOST_TOLD = 12
"""Reasons of each outcome, and names of each reason; the index has them all."""
EACH = "each of them"


@value
class Told:
    """Contacts of whom the summary says what to do, which is the same for each."""

    names: tuple[str, ...]
    """The first of them."""
    outcome: Outcome
    what: str
    """Of one contact with their name in it, of several with `EACH` in its place."""
    count: int = 1


@value
class Summary:
    """What a batch came to, or has come to so far."""

    total: int = 0
    """How many contacts there are."""
    counts: dict[Outcome, int] = field(default_factory=dict)
    """How many of them ended how, those included that were settled in an earlier run."""
    settled: int = 0
    rested: int = 0
    """Of those, how many had nothing new about them."""
    unwanted: int = 0
    """Declined because the plan or the notes say that nothing is to be written: nothing is left to do."""
    kept: int = 0
    """Approved or edited letters, which were left alone."""
    sent: int = 0
    """Letters that were sent, by the log, and wait for their answers."""
    redrafted: int = 0
    alike: int = 0
    """Letters that are much like another one still."""
    unaddressed: int = 0
    """Drafts of e-mails to whom no address is known."""
    usage: Usage = Usage()
    """What was paid for in this run."""
    seconds: float = 0.0
    stopped: str = ""
    """Why the batch ended itself before its end; empty where it did not."""
    interrupted: bool = False
    """Whether whoever watched it ended it."""
    told: tuple[Told, ...] = ()
    twins: tuple[str, ...] = ()
    """Who got more than one letter by the same whole name, each with the sources."""
    gone: tuple[str, ...] = ()
    """The letters in the outbox to people who are no contacts any more, by their files."""


class Count:
    """Counts what becomes of the contacts."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._began = time.monotonic()
        self._counts: Counter[Outcome] = Counter()
        self._rested = self._kept = self._sent = self._settled = self._unwanted = self._unaddressed = 0
        self.redrafted = 0
        self._letters: defaultdict[frozenset[str], list[tuple[str, str]]] = defaultdict(list)
        self._told: dict[Outcome, dict[str, Told]] = {}

    def take(self, settled: Settled) -> None:
        self._settled += 1
        self._kept += settled.kept and not settled.sent
        self._sent += settled.sent
        self._rested += settled.rested and not settled.kept
        self._unwanted += settled.record.invitation["reason"] == Reason.DO_NOT_WRITE.value
        self._unaddressed += not settled.kept and _lacks_address(settled.record)
        self._counts[settled.outcome] += 1
        self._tell(settled)
        name = parse_name(settled.record.name) if settled.outcome is Outcome.WRITTEN and settled.record.name else None
        if name and name.full:
            self._letters[frozenset(name.tokens)].append((settled.record.name, settled.record.source))

    def retake(self, was: Outcome, settled: Settled) -> None:
        """A letter was drafted anew."""
        self._counts[was] -= 1
        self._counts[settled.outcome] += 1
        self._tell(settled)

    def _tell(self, settled: Settled) -> None:
        if settled.outcome is Outcome.WRITTEN:
            return
        told, name = self._told.setdefault(settled.outcome, {}), settled.record.name
        what = settled.trouble or to_do(settled.record)
        reason = what.replace(name, EACH) if name else what
        before = told.get(reason)
        if before:
            names = before.names if len(before.names) >= _MOST_TOLD else (*before.names, name)
            told[reason] = Told(names=names, outcome=settled.outcome, what=reason, count=before.count + 1)
        elif len(told) < _MOST_TOLD:
            told[reason] = Told(names=(name,), outcome=settled.outcome, what=what)

    def summary(self, usage: Usage, stopped: str, *, alike: int) -> Summary:
        return Summary(
            total=self._total,
            counts={outcome: count for outcome, count in self._counts.items() if count},
            settled=self._settled,
            rested=self._rested,
            unwanted=self._unwanted,
            kept=self._kept,
            sent=self._sent,
            redrafted=self.redrafted,
            alike=alike,
            unaddressed=self._unaddressed,
            usage=usage,
            seconds=time.monotonic() - self._began,
            stopped=stopped,
            twins=tuple(
                f"{same[0][0]} ({', '.join(sorted(source for _, source in same))})"
                for same in self._letters.values()
                if len(same) > 1
            ),
            told=tuple(each for outcome in Outcome for each in self._told.get(outcome, {}).values()),
        )


def _lacks_address(record: Record) -> bool:
    is_mail = record.outcome is Outcome.WRITTEN and record.invitation["channel"] == "email"
    return is_mail and not is_addressed(record)
