"""Produces one invitation: writes a draft, checks it, repairs it, and determines the outcome."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from invitewriter.domain import (
    Brief,
    Decline,
    Draft,
    Finding,
    Invitation,
    Judgement,
    Outcome,
    Report,
    Usage,
    WriterInfo,
    value,
)
from invitewriter.errors import InviteWriterError, ModelError, OutputError
from invitewriter.foreign import called, held, is_ours
from invitewriter.guard import Guard
from invitewriter.guard.rule import DISCRETION
from invitewriter.mend import asked_again, beginning_lost, renumbered, without_questions, without_sentences

if TYPE_CHECKING:  # only a model needs the libraries behind them
    from invitewriter.llm import Meter
    from invitewriter.writer import Writer

_EMPTY = "nothing-particular"
"""The rule that finds letters which could go to anyone."""
_HALTING = "halting"
"""The rule by which the judge finds sentences that read badly: it blocks no letter, and is worth one repair."""
REPAIRS = 2
"""How often a draft may be repaired before it is blocked."""

CUT = "What told of withheld matters was taken out of the letter before you saw it: read it once more."

T = TypeVar("T")


@value
class _Attempt:
    draft: Draft
    report: Report
    lost: Finding | None = None
    """A finding that says that the sentence with which the letter began was removed."""
    cut: bool = False
    """Whether a sentence was removed without the writer."""

    @property
    def faults(self) -> tuple[Finding, ...]:
        """The findings that a writer is asked to repair."""
        return self.report.errors or ((self.lost,) if self.lost else self.halting)

    @property
    def repairs(self) -> int:
        """How often it is worth asking for a repair."""
        return REPAIRS if self.report.errors or self.lost else 1

    @property
    def halting(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.report.findings if finding.name == _HALTING)

    def betters(self, other: _Attempt) -> bool:
        """Whether it has fewer errors; of two with equally many, whether it has a beginning that the other lost, or reads better."""
        begins = other.lost is not None and not self.lost and len(self.draft.message) > len(other.draft.message)
        read = self.report.judge is not Judgement.NO_VERDICT and not self.lost
        flows = read and len(self.halting) < len(other.halting)
        return self.errors < other.errors or ((begins or flows) and self.errors == other.errors)

    @property
    def errors(self) -> tuple[int, int]:
        """The number of errors by rules, and by the judge, who is asked only where no rule objects."""
        by_judge = sum(finding.by_judge for finding in self.report.errors)
        return len(self.report.errors) - by_judge, by_judge


def write(brief: Brief, writer: Writer, guard: Guard, *, meter: Meter | None = None) -> Invitation:
    """Writes one invitation.

    Blocked, declined and unjudged are outcomes; raises ModelError, OutputError or PromptError only where there
    is no letter at all. `meter` is asked for what the models cost.
    """
    started = time.monotonic()
    writer = writer if is_ours(type(writer)) else _Theirs(writer)

    def finished(outcome: Outcome, **rest: object) -> Invitation:
        usage = replace(meter.usage if meter else Usage(), seconds=round(time.monotonic() - started, 3))
        return Invitation(outcome=outcome, brief=brief, writer=writer.info, usage=usage, **rest)  # type: ignore[arg-type]

    draft, trouble = _compose(brief, writer)
    if isinstance(draft, Decline):
        return finished(Outcome.DECLINED, decline=draft)
    best, repairs = _read(draft, brief, guard), 0
    cut, refused = best.cut, [draft] if best.errors[0] else []
    while best.faults and repairs < best.repairs:
        try:
            repaired = writer.repair(best.draft, best.faults, brief)
        except (ModelError, OutputError) as error:
            trouble = f"The letter could not be repaired: {error}"
            break
        repairs += 1
        if repaired in refused or (not best.report.errors and repaired.message == best.draft.message):
            continue  # the same would be found in it again; only of errors may a judge think better
        attempt = _read(repaired, brief, guard)
        refused += [repaired] if attempt.errors[0] else []
        if attempt.betters(best):
            best, cut = attempt, cut or attempt.cut
    if decline := _resigned(writer, brief, best.report):
        return finished(Outcome.DECLINED, decline=decline, repairs=repairs)
    return finished(
        _outcome(best.report),
        draft=best.draft,
        report=best.report,
        repairs=repairs,
        trouble=best.report.trouble or trouble or (CUT if cut else ""),
    )


class _Theirs:
    """Wraps a writer of the caller's. Raises OutputError, naming that writer, for its exceptions and unusable results."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    @property
    def info(self) -> WriterInfo:
        return self._writer.info

    def draft(self, brief: Brief) -> Draft | Decline:
        return self._asked("draft", lambda: self._writer.draft(brief), Draft, Decline)

    def questions(self, brief: Brief) -> tuple[str, ...]:
        return tuple(self._asked("questions", lambda: self._writer.questions(brief), tuple, list))

    def repair(self, draft: Draft, findings: Sequence[Finding], brief: Brief) -> Draft:
        return self._asked("repair", lambda: self._writer.repair(draft, findings, brief), Draft)

    def _asked(self, what: str, call: Callable[[], T], *wanted: type) -> T:
        whose = f"The writer {type(self._writer).__name__}, asked for {what}(),"
        answer = called(whose, call, OutputError)
        held(whose, answer, wanted, OutputError)
        return answer


def _resigned(writer: Writer, brief: Brief, report: Report) -> Decline | None:
    """The reason to decline, of a writer that works by rules and could only write a letter to anyone; None for other writers."""
    empty = bool(report.errors) and all(finding.name == _EMPTY for finding in report.errors)
    thin = getattr(writer, "thin", None) if empty else None
    return thin(brief) if thin else None


def _outcome(report: Report) -> Outcome:
    if report.errors:
        return Outcome.BLOCKED
    return Outcome.UNJUDGED if report.judge is Judgement.NO_VERDICT else Outcome.WRITTEN


def _compose(brief: Brief, writer: Writer) -> tuple[Draft | Decline, str]:
    """The letter with its questions, and what went wrong with the questions, if anything.

    They are asked for side by side; not of the embedded writer, which waits for nobody, so that two threads only take turns.
    """
    ask = partial(writer.questions, brief)
    asked = ask if writer.info.kind == "offline" else _Beside(ask).result
    draft = writer.draft(brief)
    if isinstance(draft, Decline):
        return draft, ""
    try:
        return replace(draft, questions=asked()), ""
    except InviteWriterError as error:
        return draft, f"The letter stands, but its questions could not be written: {error}"


class _Beside(Generic[T]):
    """Runs a call in a thread that neither an interrupt nor the end of the program waits for."""

    def __init__(self, call: Callable[[], T]) -> None:
        self._call = call
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._answer = self._call()
        except BaseException as error:  # noqa: BLE001 - whoever asks for the result gets it
            self._error = error

    def result(self) -> T:
        """Waits for what the call returns, and raises what it raises."""
        self._thread.join()
        if self._error:
            raise self._error
        return self._answer


def _read(draft: Draft, brief: Brief, guard: Guard) -> _Attempt:
    """Checks a draft, after sentences that leak and questions with errors have been removed from it."""
    lost, cut = None, False
    draft = without_questions(draft, asked_again(draft))
    report = guard.check(draft, brief)
    leaks = [finding for finding in report.errors if finding.rule.startswith(DISCRETION) and not finding.by_judge]
    spoilt = _spoilt_questions(report)
    if leaks or (spoilt and not any(f.by_judge for f in report.errors)):
        left = without_questions(without_sentences(draft, leaks), spoilt)
        lost, cut, draft = beginning_lost(draft, left), left.message != draft.message, left
        report = guard.check(draft, brief)
        spoilt = _spoilt_questions(report)  # the judge reads only now, and no repair mends a question
    return _Attempt(draft=without_questions(draft, spoilt), report=renumbered(report, spoilt), lost=lost, cut=cut)


def _spoilt_questions(report: Report) -> set[int]:
    """The numbers of the questions in which something blocks."""
    return {int(f.passage.split()[1]) for f in report.errors if f.passage.startswith("question")}
