"""Settles what becomes of one contact: drafts where notes or means have changed, reads anew where only rules have, else rests."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.batching.entry import Entry
from invitewriter.batching.keys import draft_key, guard_key
from invitewriter.batching.reading import read_entry
from invitewriter.batching.record import draft_of, record_of
from invitewriter.batching.sameness import IDS
from invitewriter.batching.settled import (
    Settled,
    Task,
    attempts_at,
    failed,
    moved,
    not_written,
    once_more,
    rested_on,
    spared,
)
from invitewriter.batching.terms import Terms, request_for
from invitewriter.brief import gather, make_brief
from invitewriter.domain import (
    Brief,
    Decline,
    Draft,
    Finding,
    Invitation,
    Outcome,
    WriterInfo,
    value,
)
from invitewriter.errors import MissingKeyError, ModelError, NotesError, OutputError, UsageError
from invitewriter.guard import Guard
from invitewriter.guard.installed import installed_rules
from invitewriter.offline import OfflineWriter
from invitewriter.pipeline import write

if TYPE_CHECKING:  # only a model needs the libraries behind them
    from invitewriter.llm import Meter, Model
    from invitewriter.llm.store import Answers
    from invitewriter.writer import Writer


@value
class Tools:
    """What one letter is written with."""

    writer: Writer
    guard: Guard
    meter: Meter | None = None


@value
class Shared:
    """What all letters have in common that are written through a model."""

    model: Model
    answers: Answers
    slots: threading.Semaphore
    """The calls that may be in flight at once."""


class Recorded:
    """A writer that has written already: so that a draft is read anew by the one flow."""

    def __init__(self, writer: Writer, draft: Draft) -> None:
        self._writer = writer
        self._draft = draft

    @property
    def info(self) -> WriterInfo:
        return self._writer.info

    def draft(self, brief: Brief) -> Draft | Decline:  # noqa: ARG002 - it is there already
        return replace(self._draft, questions=())

    def questions(self, brief: Brief) -> tuple[str, ...]:  # noqa: ARG002 - as above
        return self._draft.questions

    def repair(self, draft: Draft, findings: Sequence[Finding], brief: Brief) -> Draft:
        return self._writer.repair(draft, findings, brief)


class Desk:
    """Where the letters of a batch are written: shared by its threads, and made anew in each of its processes."""

    def __init__(self, terms: Terms, shared: Shared | None = None) -> None:
        """Without `shared`, the embedded writer composes.

        Raises UsageError for a rule to be ignored that there is not, PromptError for a missing folder of prompts.
        """
        self._terms = terms
        self._shared = shared
        self._ignore = tuple(word for word in terms.means.ignore if word not in IDS)
        self._offline = Tools(writer=OfflineWriter(), guard=Guard(installed_rules(), ignore=self._ignore))
        if shared:
            from invitewriter.prompt import Prompts  # noqa: PLC0415 - only a model needs them

            self._prompts = Prompts(terms.means.prompts)

    def settle(self, task: Task) -> Settled:
        """What becomes of a contact. Raises what concerns all contacts: MissingKeyError, PromptError, ConfigError, Halt."""
        entry, before = task.entry, task.before
        if before and task.kept:
            return Settled(entry=entry, record=before, rested=True, kept=True)
        try:
            if entry.trouble:
                return spared(task, entry.trouble, by_model=False)
            brief = not_written(entry) or self.brief(entry)
            if isinstance(brief, Invitation):
                return rested_on(entry, record_of(entry, brief), before)
            return self._settle(task, brief)
        except MissingKeyError:
            raise
        except (NotesError, UsageError) as error:
            return spared(task, str(error), by_model=False)
        except (ModelError, OutputError) as error:
            return spared(task, str(error), by_model=True)

    def brief(self, entry: Entry) -> Brief | Invitation:
        """What a letter may draw on, or what became of it instead. Raises NotesError and UsageError."""
        notes = read_entry(entry)
        request = request_for(entry, notes, self._terms)
        brief = make_brief(notes, request)
        if isinstance(brief, Brief):
            return brief
        gathered = gather(notes, request)
        return Invitation(
            outcome=Outcome.DECLINED, decline=brief, brief=gathered if isinstance(gathered, Brief) else None
        )

    def _settle(self, task: Task, brief: Brief) -> Settled:
        entry, before = task.entry, task.before
        attempts = attempts_at(before)
        tools = self._tools(attempts)
        judge = self._shared.model.name if self._shared and self._terms.means.judge else ""
        keys = {"draft_key": draft_key(brief, tools.writer.info), "guard_key": guard_key(brief, tools.guard, judge)}
        if before is None or before.draft_key != keys["draft_key"] or task.avoid or before.outcome is Outcome.FAILED:
            again = before.redrafts + 1 if before and task.avoid else 0
            invitation = write(replace(brief, avoid=task.avoid), tools.writer, tools.guard, meter=tools.meter)
            return Settled(entry=entry, record=record_of(entry, invitation, **keys, attempts=attempts, redrafts=again))
        draft = draft_of(before)
        unjudged = before.outcome is Outcome.UNJUDGED
        if draft is None or (before.guard_key == keys["guard_key"] and not unjudged):
            record = replace(record_of(entry, failed("")), invitation=moved(before.invitation, brief))
            kept = {name: getattr(before, name) for name in ("attempts", "redrafts", "files", "approved", "draft_key")}
            return rested_on(entry, replace(record, name=before.name, guard_key=keys["guard_key"], **kept), before)
        if unjudged:
            attempts = once_more(before, "judge")
            tools = self._tools(attempts)
        invitation = write(brief, Recorded(tools.writer, draft), tools.guard, meter=tools.meter)
        return Settled(
            entry=entry, record=record_of(entry, invitation, **keys, attempts=attempts, redrafts=before.redrafts)
        )

    def _tools(self, attempts: Mapping[str, int]) -> Tools:
        """The tools for one letter: with a model, a meter and a deadline of its own."""
        shared = self._shared
        if shared is None:
            return self._offline
        from invitewriter.guard.judge import ModelJudge  # noqa: PLC0415 - as above
        from invitewriter.llm import Deadline, Meter  # noqa: PLC0415 - as above
        from invitewriter.llm.store import Stored  # noqa: PLC0415 - as above
        from invitewriter.writer import ModelWriter  # noqa: PLC0415 - as above

        means = self._terms.means
        model = Stored(shared.model, shared.answers, shared.slots, attempts)
        meter = Meter(model, Deadline.after(means.deadline))
        judge = ModelJudge(meter, self._prompts) if means.judge else None
        guard = Guard(installed_rules(), judge=judge, ignore=self._ignore)
        return Tools(writer=ModelWriter(meter, self._prompts), guard=guard, meter=meter)
