"""The values everything else speaks in: sender, contact, facts, brief, draft, finding, report, invitation. Read this first.

Everything here is frozen, holds no behaviour beyond looking at itself, and imports the standard library only.
Reading files, asking models and printing happen at the rim; between the rims these values travel.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Makes a class a value: frozen, slotted, built by keywords, equal to another that holds the same.

    How it is compared and shown is said once and for all: dataclass would compile it anew for each class at every start.
    """
    made = dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)(cls)
    held = attrgetter("__class__", *(each.name for each in fields(made) if each.compare))  # type: ignore[arg-type]

    def equal(self: T, other: object) -> bool:
        return held(self) == held(other) if other.__class__ is self.__class__ else NotImplemented

    def digest(self: T) -> int:
        return hash(held(self))

    for name, method in (("__eq__", equal), ("__hash__", digest), ("__repr__", _shown)):
        setattr(made, name, method)
    return made


def _shown(self: Any) -> str:
    shown = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


class Stage(StrEnum):
    """How well the two know each other: the client relational curve in four steps, compared with `reaches`."""

    MET = "met"
    """Talked once; the default."""
    CONNECTED = "connected"
    """They accepted the invitation."""
    ENGAGED = "engaged"
    """They wrote back and forth."""
    TRUSTED = "trusted"
    """They helped each other."""

    def reaches(self, other: Stage) -> bool:
        """Whether this stage is `other` or a later one."""
        order = list(Stage)
        return order.index(self) >= order.index(other)


class How(StrEnum):
    """How the two know each other, as far as the notes tell."""

    MET = "met"
    HEARD = "heard"
    """The sender heard the contact speak; they did not talk."""
    WROTE = "wrote"
    UNMET = "unmet"


class Address(StrEnum):
    """The form of address: Sie or du, usted or tú; in English a matter of tone."""

    FORMAL = "formal"
    INFORMAL = "informal"


class Source(StrEnum):
    NOTES = "notes"
    SUMMARY = "summary"


class Standing(StrEnum):
    """How firmly a fact stands: what is not firm is never told as if it were."""

    FIRM = "firm"
    PLANNED = "planned"
    """A plan, a wish, something to come."""
    OPEN = "open"
    """A question, an idea, something nobody has decided."""
    HEARSAY = "hearsay"
    """What others say, or what the sender only supposes."""
    DISPUTED = "disputed"
    """The summary says otherwise."""


class Secrecy(StrEnum):
    """Why something in the notes may not be said. The kinds leave the machine; the texts never do."""

    PRIVATE = "marked private"
    OTHER = "about someone else"
    TODO = "the sender's own to-do"
    UNCLEAR = "unclear whom it is about"
    CIRCUMSTANCE = "private circumstance"


class Severity(StrEnum):
    ERROR = "error"
    """Blocks the letter."""
    WARNING = "warning"
    """Is told, and blocks nothing."""


class Outcome(StrEnum):
    WRITTEN = "written"
    BLOCKED = "blocked"
    DECLINED = "declined"
    UNJUDGED = "unjudged"
    """A judge was asked and gave no usable verdict: never a pass."""


class Reason(StrEnum):
    """Why nothing should be written."""

    THIN = "thin"
    DO_NOT_WRITE = "do-not-write"
    WHO = "who"


class Judgement(StrEnum):
    """What became of asking the judge."""

    NOT_ASKED = "not-asked"
    CLEAN = "clean"
    FINDINGS = "findings"
    NO_VERDICT = "no-verdict"


@value
class Sender:
    """Who writes. All fields may be empty: a letter without a name is left unsigned."""

    name: str = ""
    about: str = ""
    """What the sender says of themselves, in a line or two: may be mentioned in a letter."""
    samples: tuple[str, ...] = ()
    """Messages that sound like the sender, for their voice only; nothing in them is a fact."""
    services: str = ""
    """What the sender sells, and to whom. Never reaches a writer: only the guard reads it, to recognise a pitch."""
    closing: str = ""
    """The sender's own words before the name ("Best wishes"); empty: the language's usual ones."""

    @property
    def first_name(self) -> str:
        return self.name.split()[0] if self.name else ""


@value
class Contact:
    """Who is written to, named exactly as the notes name them: never expanded, never guessed."""

    name: str
    role: str = ""
    address: Address | None = None

    @property
    def first_name(self) -> str:
        return self.name.split()[0] if self.name else ""


@value
class Fact:
    """One thing that may be said, with its place: `N3` is the third fact of the notes, `S1` the first of the summary."""

    id: str
    text: str
    """A whole sentence or bullet, as it stands in the source, without its bullet mark."""
    source: Source
    line: int
    """Counted from 1 in the file of notes, or in the summary."""
    heading: str = ""
    """The nearest heading above, for reading only ("Promised", "Next steps")."""
    standing: Standing = Standing.FIRM


@value
class Dispute:
    """A point on which the notes and the contact's own summary disagree: the draft keeps off it."""

    point: str
    """"employer", "role", "name", "gender", or "person" where the summary may be somebody else's."""
    notes: str
    """What the notes say, in their own words; empty for "person"."""
    summary: str
    line: int = 0
    """The line of the notes; 0 where no single one says it."""


@value
class Withheld:
    """A line of the notes that may not be said. Its text lives in memory only: repr, pickle and copies drop it."""

    secrecy: Secrecy
    line: int
    text: str = field(default="", repr=False)

    def __reduce__(self) -> tuple[Any, ...]:
        return functools.partial(Withheld, secrecy=self.secrecy, line=self.line), ()


@value
class Skipped:
    """A line of the notes that holds nothing to say: a heading, front matter, a rule, a picture."""

    line: int
    text: str
    because: str


@value
class Brief:
    """All that one invitation may draw on. `withheld` is for the guard and the sender's own eyes, never for a prompt."""

    contact: Contact
    sender: Sender = Sender()
    facts: tuple[Fact, ...] = ()
    withheld: tuple[Withheld, ...] = field(default=(), repr=False)
    skipped: tuple[Skipped, ...] = ()
    stage: Stage = Stage.MET
    how: How = How.MET
    known_before: bool = False
    """Whether the two knew each other before this meeting: a letter greets no old acquaintance as a new one."""
    disputes: tuple[Dispute, ...] = ()
    channel: str = "linkedin-note"
    limit: int | None = None
    """In place of the channel's own limit, in the channel's unit."""
    language: str = "en"
    """Of the letter: a two-letter ISO 639-1 code."""
    notes_language: str = "en"
    today: date
    met_on: date | None = None
    met_at: str = ""
    """Where the two met, as the front matter says ("SoilTech Forum, Gdańsk"); also a fact when given."""

    @property
    def notes_facts(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.source is Source.NOTES)

    @property
    def summary_facts(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.source is Source.SUMMARY)


@value
class Decline:
    """Nothing should be written, and why. An expected outcome, hence a value and no error."""

    reason: Reason
    advice: str
    """What the sender can do about it, in a sentence or two."""
    candidates: tuple[str, ...] = ()
    """For `who`: the names the notes offer."""


@value
class Claim:
    """A sentence of a letter and the ids of the facts that its writer says it rests on. Shown, never trusted."""

    text: str
    facts: tuple[str, ...] = ()


@value
class Draft:
    """The text before the guard."""

    message: str
    subject: str = ""
    questions: tuple[str, ...] = ()
    """For the next conversation, not for the letter."""
    claims: tuple[Claim, ...] = ()

    def texts(self) -> Iterator[tuple[str, str]]:
        """Each passage's name and text, in reading order."""
        if self.subject:
            yield "subject", self.subject
        yield "message", self.message
        for number, question in enumerate(self.questions, 1):
            yield f"question {number}", question


@value
class Span:
    """A stretch of a passage: `text[start:end]`, in code points of the original text."""

    start: int
    end: int


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
    """Rules that could not be read for want of a brief or of the passage's language."""
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
    """The result: a letter that passed, or what became of it instead."""

    outcome: Outcome
    brief: Brief | None = field(default=None, repr=False)
    """None where it could not be told whom to write to."""
    decline: Decline | None = None
    draft: Draft | None = None
    """The best draft so far, whatever its outcome; print `message` instead, unless you mean to show a blocked one."""
    report: Report = Report()
    repairs: int = 0
    writer: WriterInfo = WriterInfo(kind="offline")
    usage: Usage = Usage()
    trouble: str = ""
    """What went wrong on the way without spoiling the letter: no verdict, no questions, no repair."""

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


@value
class Turn:
    """One message of a conversation with a model; role is "user" or "assistant"."""

    role: str
    text: str


@value
class Prompt:
    """What a model is asked: rendered text, with everything from outside fenced."""

    name: str
    """Which prompt file: "draft", "questions", "repair", "judge"."""
    system: str
    user: str
    turns: tuple[Turn, ...] = ()
    """What was said after the first question, where an answer had to be asked for again."""
