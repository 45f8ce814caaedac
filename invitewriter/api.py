"""The library's front door: plain functions that read, write and check, and print nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from invitewriter.brief import Request, gather, make_brief
from invitewriter.domain import (
    Brief,
    Decline,
    Draft,
    Invitation,
    Outcome,
    Prompt,
    Reason,
    Report,
    Sender,
    Stage,
    WriterInfo,
    value,
)
from invitewriter.errors import UsageError
from invitewriter.guard import Guard, Setting, find_rules
from invitewriter.guard.installed import installed_rules
from invitewriter.guard.judge import ModelJudge
from invitewriter.llm import Deadline, LiteLLM, Meter, Model
from invitewriter.notes import Notes, parse_notes, read_notes
from invitewriter.offline import OfflineWriter
from invitewriter.pipeline import write
from invitewriter.prompt import Prompts
from invitewriter.sender import parse_sender
from invitewriter.writer import ModelWriter, Writer


@value
class Means:
    """What an invitation is written with."""

    model: Model | None = None
    """None: the embedded writer composes, and nothing leaves the machine."""
    prompts: Path | None = None
    """A folder whose files override ours by name."""
    judge: bool = True
    """Whether the model, if there is one, also reads what it wrote."""
    ignore: tuple[str, ...] = ()
    """Rules to leave out, by id, name or family."""
    deadline: float | None = None
    """Seconds for all the calls of one invitation together."""


def draft(  # noqa: PLR0913 - each is a thing a caller may know; all but the first are optional
    notes: str | Path | Notes,
    *,
    contact: str | None = None,
    summary: str | None = None,
    sender: Sender | str | None = None,
    model: str | Model | None = None,
    channel: str | None = None,
    stage: Stage | str | None = None,
    language: str | None = None,
    limit: int | None = None,
    deadline: float | None = None,
    today: date | None = None,
    judge: bool = True,
    ignore: Sequence[str] = (),
    prompts: Path | None = None,
) -> Invitation:
    """Drafts an invitation to one contact from the notes about them.

    `notes` is text, a path to a file, or Notes already read. `contact` is the name to write to, where the notes name
    several people or none. `summary` is what the contact says of themselves in public, `sender` a Sender or the text
    of a sender file. `model` is a litellm name ("openai/gpt-5-mini", its key in the vendor's variable) or a Model with
    its own key and base; without one the embedded writer composes and nothing leaves the machine. `channel`,
    `stage`, `language` (ISO 639-1) and `limit` (in the channel's unit) override what the notes say. `deadline` is in
    seconds, for all calls together. `today` is the day the letter is written.

    Returns an Invitation whatever its outcome: written, blocked, declined or unjudged. Raises NotesError or
    UsageError for what cannot be read, ModelError, OutputError or PromptError where no letter came about.
    From asynchronous code: `await asyncio.to_thread(invitewriter.draft, notes, ...)`.
    """
    request = Request(
        contact=contact,
        summary=summary,
        sender=parse_sender(sender) if isinstance(sender, str) else sender,
        channel=channel,
        stage=_stage(stage),
        language=language,
        limit=limit,
        today=today or date.today(),  # noqa: DTZ011 - the sender's own calendar day
    )
    means = Means(model=_model(model), prompts=prompts, judge=judge, ignore=tuple(ignore), deadline=deadline)
    return draft_with(_notes(notes), request, means)


def draft_with(notes: Notes, request: Request, means: Means) -> Invitation:
    """What `draft` does, for callers that have read everything already. Same errors."""
    brief = make_brief(notes, request)
    rules_alone = guard_with(replace(means, model=None))  # unknown rules are told before anything is paid for
    if isinstance(brief, Decline):
        return declined(brief, gather(notes, request), means)
    if means.model is None:
        return write(brief, OfflineWriter(), rules_alone)
    prompts = Prompts(means.prompts)
    meter = Meter(means.model, Deadline.after(means.deadline))
    return write(brief, ModelWriter(meter, prompts), guard_with(replace(means, model=meter)), meter=meter)


def declined(decline: Decline, brief: Brief | Decline, means: Means) -> Invitation:
    """The invitation that is not to be written, with as much of a brief as there is."""
    kind = "model" if means.model else "offline"
    return Invitation(
        outcome=Outcome.DECLINED,
        decline=decline,
        brief=brief if isinstance(brief, Brief) else None,
        writer=WriterInfo(kind=kind, model=means.model.name if means.model else None),
    )


def questions_with(notes: Notes, request: Request, means: Means) -> tuple[str, ...] | Decline:
    """The questions for the next conversation alone, or why there is nobody to ask. Raises what `draft` raises.

    Notes too thin for a letter may still do for questions.
    """
    brief = gather(notes, request)
    if isinstance(brief, Decline):
        return brief
    writer: Writer = OfflineWriter()
    if means.model is not None:
        writer = ModelWriter(Meter(means.model, Deadline.after(means.deadline)), Prompts(means.prompts))
    questions = writer.questions(brief)
    report = guard_with(replace(means, model=None)).check(Draft(message="", questions=questions), brief)
    spoilt = {finding.passage for finding in report.errors}
    kept = tuple(q for number, q in enumerate(questions, 1) if f"question {number}" not in spoilt)
    return kept or Decline(reason=Reason.THIN, advice="Note what they work on, and the questions can be about that.")


def prompts_with(notes: Notes, request: Request, means: Means) -> tuple[Prompt, ...] | Decline:
    """The first prompts a model would get, rendered and sent nowhere."""
    brief = make_brief(notes, request)
    return brief if isinstance(brief, Decline) else ModelWriter.first_prompts(Prompts(means.prompts), brief)


def check(  # noqa: PLR0913 - as in draft
    text: str,
    *,
    notes: str | Path | Notes | None = None,
    contact: str | None = None,
    channel: str | None = None,
    stage: Stage | str | None = None,
    language: str | None = None,
    summary: str | None = None,
    sender: Sender | str | None = None,
    model: str | Model | None = None,
    today: date | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    prompts: Path | None = None,
) -> Report:
    """Reads any text by the no-pitch rules.

    With `notes`, it is also held against what they say and withhold. Without `channel`, lengths are not read. With
    `model`, a judge reads it too. `select` and `ignore` name rules by id, name or family.

    Raises UsageError for an unknown word and for notes from which it cannot be told who is written to.
    """
    means = Means(model=_model(model), prompts=prompts, ignore=tuple(ignore))
    guard = guard_with(means, select)
    at = _stage(stage)
    if notes is None:
        setting = Setting(channel=channel or "", stage=at or Stage.MET, contact=contact or "", language=language or "")
        return guard.check(Draft(message=text), None, setting)
    request = Request(
        contact=contact,
        summary=summary,
        sender=parse_sender(sender) if isinstance(sender, str) else sender,
        channel=channel,
        stage=at,
        language=language,
        today=today or date.today(),  # noqa: DTZ011 - the sender's own calendar day
    )
    return guard.check(Draft(message=text), brief_to_check(_notes(notes), request))


def guard_with(means: Means, select: Sequence[str] = ()) -> Guard:
    """A guard of all rules, or of those that `select` names; with a judge where the means name a model."""
    rules = installed_rules()
    chosen = tuple(rule for word in select for rule in find_rules(word, rules)) or rules
    judge = ModelJudge(means.model, Prompts(means.prompts)) if means.model and means.judge else None
    return Guard(chosen, judge=judge, ignore=means.ignore)


def brief_to_check(notes: Notes, request: Request) -> Brief:
    """What a text is held against; its length is read only where `request` names a channel.

    Raises UsageError where the notes do not tell who is written to.
    """
    brief = gather(notes, request)
    if isinstance(brief, Decline):
        raise UsageError(brief.advice)
    return brief if request.channel else replace(brief, channel="")


def _notes(notes: str | Path | Notes) -> Notes:
    if isinstance(notes, Path):
        return read_notes(notes)
    return parse_notes(notes) if isinstance(notes, str) else notes


def _model(model: str | Model | None) -> Model | None:
    return LiteLLM(model) if isinstance(model, str) else model


def _stage(stage: Stage | str | None) -> Stage | None:
    if stage is None:
        return None
    try:
        return Stage(stage)
    except ValueError:
        raise UsageError(f"There is no stage {stage!r}. Choose one of: {', '.join(Stage)}.") from None
