"""Settles what becomes of one contact: drafts where notes or means have changed, reads anew where only rules have, else rests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.batching.entry import Entry
from invitewriter.batching.entry_notes import NO_NOTE, advised, awaiting, read_entry
from invitewriter.batching.keys import draft_key, guard_key
from invitewriter.batching.record import Record, draft_of, record_of
from invitewriter.batching.settled import (
    Settled,
    Task,
    attempts_at,
    not_written,
    once_more,
    renewed,
    rested_on,
    spared,
)
from invitewriter.batching.terms import Terms, request_for
from invitewriter.batching.tools import Toolbox, Tools
from invitewriter.brief import gather, make_brief
from invitewriter.brief.meeting.log import log_about
from invitewriter.domain import (
    Brief,
    Decline,
    Draft,
    Finding,
    Invitation,
    Outcome,
    Reason,
    WriterInfo,
)
from invitewriter.errors import (
    ConfigError,
    Halt,
    MissingKeyError,
    ModelError,
    NotesError,
    OutputError,
    PromptError,
    UsageError,
    fault_line,
)
from invitewriter.notes.log import unanswered
from invitewriter.pipeline import write

if TYPE_CHECKING:  # only a model needs the libraries behind it
    from invitewriter.llm.store import Shared
    from invitewriter.writer import Writer


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


class Settling:
    """Where the letters of a batch are written: shared by its threads, and made anew in each of its processes."""

    def __init__(self, terms: Terms, shared: Shared | None = None) -> None:
        """Without `shared`, the embedded writer composes.

        Raises UsageError for a rule to be ignored that there is not, PromptError for a missing folder of prompts.
        """
        self._terms = terms
        self._toolbox = Toolbox(terms.means, shared)

    def settle(self, task: Task) -> Settled:
        """What becomes of a contact. Raises what concerns all contacts: MissingKeyError, PromptError, ConfigError, Halt."""
        if task.before and task.kept:
            return Settled(entry=task.entry, record=task.before, rested=True, kept=True)
        if task.entry.trouble:
            return spared(task, task.entry.trouble, by_model=False)
        try:
            return self._settle(task)
        except (MissingKeyError, PromptError, ConfigError, Halt):
            raise
        except (NotesError, UsageError) as error:
            return spared(task, str(error), by_model=False)
        except (ModelError, OutputError) as error:
            return spared(task, str(error), by_model=True)
        except Exception as error:  # noqa: BLE001 - a fault of our own over one person's notes is no reason to stop
            return spared(task, fault_line(error, "This letter was not written."), by_model=False)

    def brief(self, entry: Entry) -> Brief | Invitation:
        """What a letter may draw on, or what became of it instead. Raises NotesError and UsageError."""
        if entry.name and not entry.notes.strip():
            return Invitation(outcome=Outcome.DECLINED, decline=Decline(reason=Reason.THIN, advice=NO_NOTE))
        notes = read_entry(entry)
        request = request_for(entry, notes, self._terms)
        brief = make_brief(notes, request)
        if isinstance(brief, Brief):
            brief = (None if entry.action else awaiting(notes, brief)) or brief  # what a plan says, counts
        if isinstance(brief, Brief):
            return brief
        gathered = gather(notes, request)
        return Invitation(
            outcome=Outcome.DECLINED,
            decline=advised(brief, notes),
            brief=gathered if isinstance(gathered, Brief) else None,
        )

    def _settle(self, task: Task) -> Settled:
        entry, before = task.entry, task.before
        with self._toolbox.turn():
            brief = not_written(entry) or self.brief(entry)
            if before and before.letter and self._waits(entry):
                return Settled(entry=entry, record=before, rested=True, kept=True, sent=True)
        if isinstance(brief, Invitation):
            return rested_on(entry, record_of(entry, brief), before)
        attempts = attempts_at(before)
        tools = self._toolbox.tools(attempts)
        key = draft_key(brief, tools.writer.info)
        if before is None or before.draft_key != key or task.avoid or before.outcome is Outcome.FAILED:
            again = before.redrafts + 1 if before and task.avoid else 0
            invitation = write(replace(brief, avoid=task.avoid), tools.writer, tools.guard, meter=tools.meter)
            keys = self._keys(brief, tools)
            return Settled(entry=entry, record=record_of(entry, invitation, **keys, attempts=attempts, redrafts=again))
        if before.outcome is Outcome.UNJUDGED:
            return self._read_anew(entry, before, brief, once_more(before, "judge"))
        if before.letter and before.guard_key != self._keys(brief, tools)["guard_key"]:
            return self._read_anew(entry, before, brief, attempts)
        return rested_on(entry, renewed(entry, before, brief), before)

    def _waits(self, entry: Entry) -> bool:
        """Whether a letter to the contact waits for its answer, by the log in their notes."""
        notes = read_entry(entry)
        if not unanswered(log_about(notes, entry.name or None)):
            return False
        brief = gather(notes, request_for(entry, notes, self._terms))
        return isinstance(brief, Brief) and awaiting(notes, brief) is not None

    def _read_anew(self, entry: Entry, before: Record, brief: Brief, attempts: dict[str, int]) -> Settled:
        """The same draft, held against the rules of today."""
        tools = self._toolbox.tools(attempts)
        draft = draft_of(before)
        writer = Recorded(tools.writer, draft) if draft else tools.writer
        invitation = write(brief, writer, tools.guard, meter=tools.meter)
        keys = self._keys(brief, tools)
        return Settled(
            entry=entry, record=record_of(entry, invitation, **keys, attempts=attempts, redrafts=before.redrafts)
        )

    def _keys(self, brief: Brief, tools: Tools) -> dict[str, str]:
        return {
            "draft_key": draft_key(brief, tools.writer.info),
            "guard_key": guard_key(brief, tools.guard, self._toolbox.judge),
        }
