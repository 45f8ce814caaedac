"""The results of a draft: the guard's findings, the cost, and the invitation."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from invitewriter.domain.brief import Brief
from invitewriter.domain.draft import Decline, Draft
from invitewriter.domain.values import value


class Severity(StrEnum):
    ERROR = "error"
    """Blocks the letter."""
    WARNING = "warning"
    """Is reported, and blocks nothing."""


class Judgement(StrEnum):
    """The outcome of asking the judge."""

    NOT_ASKED = "not-asked"
    CLEAN = "clean"
    FINDINGS = "findings"
    NO_VERDICT = "no-verdict"


@value
class Span:
    """A stretch of a passage: `text[start:end]`, in code points of the original text."""

    start: int
    end: int

    def touches(self, other: Span) -> bool:
        """Whether the two have a place in common."""
        return self.start < other.end and other.start < self.end


@value
class Finding:
    """A rule's objection to some words of a passage."""

    rule: str
    """The id, for machines: "NP301"."""
    name: str
    """For people: "sorry-to-bother"."""
    severity: Severity
    passage: str
    """The passage's name."""
    span: Span
    words: str
    """The words found, as they stand in the passage."""
    message: str
    """What the words do, in the third person: "apologises for writing"."""
    suggestion: str
    by_judge: bool = False


@value
class Report:
    """What the guard found."""

    findings: tuple[Finding, ...] = ()
    judge: Judgement = Judgement.NOT_ASKED
    unread: tuple[str, ...] = ()
    """Rules that could not be applied without a brief, or in the passage's language."""
    unjudged: tuple[str, ...] = ()
    """Rules only a reader can apply, with no reader's verdict."""
    ignored: tuple[str, ...] = ()
    """Rules the caller asked to leave out."""
    trouble: str = ""
    """Why a judge that was asked gave no verdict."""

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.severity is Severity.WARNING)

    @property
    def ok(self) -> bool:
        """No error, and no verdict missing that was asked for."""
        return not self.errors and self.judge is not Judgement.NO_VERDICT


class Outcome(StrEnum):
    WRITTEN = "written"
    BLOCKED = "blocked"
    DECLINED = "declined"
    UNJUDGED = "unjudged"
    """A judge was asked and gave no usable verdict: never a pass."""
    FAILED = "failed"
    """In a batch only, where one failure must not stop the others: there is no letter, and `trouble` says why."""


@value
class Usage:
    """What the models cost. `cost` is in US dollars, None as soon as one call's price is unknown."""

    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float | None = 0.0
    seconds: float = 0.0


@value
class WriterInfo:
    """Who wrote: enough to tell two letters' origins apart."""

    kind: str
    """"model", "offline", or a writer's own name."""
    model: str | None = None
    prompts: str | None = None
    """A digest of the prompt files in use."""


@value
class Invitation:
    """The result: a letter that passed, or why there is none."""

    outcome: Outcome
    brief: Brief | None = field(default=None, repr=False)
    """None where it is unclear whom to write to."""
    decline: Decline | None = None
    draft: Draft | None = None
    """The best draft, whatever the outcome; print `message` instead, unless you want to show a blocked one."""
    report: Report = Report()
    repairs: int = 0
    writer: WriterInfo = WriterInfo(kind="offline")
    usage: Usage = Usage()
    trouble: str = ""
    """What went wrong without affecting the letter: no verdict, no questions, no repair."""

    @property
    def message(self) -> str | None:
        """The letter, only if it passed."""
        return self.draft.message if self.draft and self.outcome is Outcome.WRITTEN else None

    @property
    def subject(self) -> str | None:
        return self.draft.subject or None if self.draft and self.outcome is Outcome.WRITTEN else None

    @property
    def blocked_draft(self) -> Draft | None:
        """The letter that did not pass."""
        return self.draft if self.outcome in {Outcome.BLOCKED, Outcome.UNJUDGED} else None

    @property
    def questions(self) -> tuple[str, ...]:
        return self.draft.questions if self.draft else ()
