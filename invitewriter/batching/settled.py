"""What becomes of one contact, and what of it is taken over from an earlier run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from invitewriter.batching.entry import Action, Entry
from invitewriter.batching.record import Record, record_of
from invitewriter.domain import Brief, Decline, Invitation, Outcome, Reason, value


@value
class Task:
    """What is to be settled."""

    entry: Entry
    before: Record | None = None
    """What the outbox holds of this contact."""
    kept: bool = False
    """Whether that is the sender's own by now, approved or edited, and to be left alone."""
    avoid: tuple[str, ...] = ()
    """Turns of phrase that the letter shared with another, and is to be drafted without."""


@value
class Settled:
    """What became of a task."""

    entry: Entry
    record: Record
    rested: bool = False
    """Whether there was nothing new about it."""
    kept: bool = False
    sent: bool = False
    """Whether it stays as it is because it was sent, by the log, and waits for its answer."""
    trouble: str = ""
    """Why it failed, also where a letter of an earlier run stays in the outbox all the same."""
    by_model: bool = False
    """Whether the trouble is a model's, and not the notes'."""

    @property
    def outcome(self) -> Outcome:
        return Outcome.FAILED if self.trouble else self.record.outcome


def renewed(entry: Entry, before: Record, brief: Brief) -> Record:
    """The record of a letter that still holds, with what the plan and the notes' lines are now."""
    now = record_of(entry, failed(""))
    return replace(
        before,
        action=now.action,
        day=now.day,
        reason=now.reason,
        email=now.email,
        source=now.source,
        invitation=_moved(before.invitation, brief),
    )


def _moved(told: Mapping[str, Any], brief: Brief) -> dict[str, Any]:
    """An invitation with the lines on which its facts stand now."""
    now = {fact.text: fact.line for fact in brief.facts}
    lines = {fact["line"]: now.get(fact["text"], fact["line"]) for fact in told["facts"] if fact["source"] == "notes"}
    facts = [{**fact, "line": now.get(fact["text"], fact["line"])} for fact in told["facts"]]
    findings = [
        {**finding, "lines": sorted({lines.get(line, line) for line in finding["lines"]})}
        for finding in told["report"]["findings"]
    ]
    return {**told, "facts": facts, "report": {**told["report"], "findings": findings}}


def not_written(entry: Entry) -> Invitation | None:
    """What becomes of a contact to whom nothing is to be written, as the plan says."""
    if entry.action is None or entry.action.writes:
        return None
    asks = entry.action is Action.ASK
    advice = entry.reason or ("Answer the plan's question, and change its action." if asks else "The plan says so.")
    reason = Reason.ASK_FIRST if asks else Reason.DO_NOT_WRITE
    return Invitation(outcome=Outcome.DECLINED, decline=Decline(reason=reason, advice=advice))


def failed(trouble: str) -> Invitation:
    return Invitation(outcome=Outcome.FAILED, trouble=trouble)


def spared(task: Task, trouble: str, *, by_model: bool) -> Settled:
    """A failure; a letter that is there is better than none, even where the notes have changed since."""
    entry, before = task.entry, task.before
    if before and before.letter:
        record = replace(before, attempts=once_more(before, "draft")) if by_model else before
        return Settled(entry=entry, record=record, rested=not by_model, trouble=trouble, by_model=by_model)
    rested = rested_on(entry, record_of(entry, failed(trouble), attempts=attempts_at(before)), before)
    return replace(rested, trouble=trouble, by_model=by_model)


def rested_on(entry: Entry, record: Record, before: Record | None) -> Settled:
    """Settled without a model: saved only where it says something new."""
    same = before is not None and replace(record, files=before.files) == before
    return Settled(entry=entry, record=before if same and before else record, rested=same)


def attempts_at(before: Record | None) -> dict[str, int]:
    """Which attempt this is at each prompt: the next at the draft, where the last one came to nothing."""
    if before and before.outcome is Outcome.FAILED:
        return once_more(before, "draft")
    return dict(before.attempts) if before else {}


def once_more(before: Record, prompt: str) -> dict[str, int]:
    return {**before.attempts, prompt: before.attempts.get(prompt, 0) + 1}
