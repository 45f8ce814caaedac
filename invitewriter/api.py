"""The public functions for drafting. They take values and return values; they neither read files nor print, unless given a path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from invitewriter.arguments import SHORTEST, need_number, need_text, the_day, words
from invitewriter.brief import Request, gather, make_brief
from invitewriter.brief.declining import said, tongue_of
from invitewriter.checking import guard_with, notes_about
from invitewriter.converting import as_sender
from invitewriter.domain import Brief, Decline, Draft, Invitation, Outcome, Prompt, Reason, Sender, Stage, WriterInfo
from invitewriter.means import Means, model_named, stage_named
from invitewriter.notes import Notes
from invitewriter.offline import OfflineWriter
from invitewriter.pipeline import write

if TYPE_CHECKING:  # only a model needs the libraries behind it
    from invitewriter.llm import Meter, Model
    from invitewriter.writer import Writer


def draft(  # noqa: PLR0913 - each is a thing a caller may know; all but the first are optional
    notes: str | Path | Notes,
    *,
    contact: str | None = None,
    summary: str | None = None,
    sender: Sender | str | None = None,
    model: str | Model | None = None,
    writer: Writer | None = None,
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
    its own key and base; without one the embedded writer composes and nothing leaves the machine. `writer` is one of
    your own, which composes in place of ours; a `model` beside it only judges. `channel`, `stage`, `language`
    (ISO 639-1) and `limit` (in the channel's unit) override what the notes say. `deadline` is in seconds, for all calls
    together. `today` is the day the letter is written.

    Returns an Invitation whatever its outcome: written, blocked, declined or unjudged. Raises NotesError or
    UsageError for what cannot be read, ModelError, OutputError or PromptError where no letter came about.
    From asynchronous code: `await asyncio.to_thread(invitewriter.draft, notes, ...)`.
    """
    need_text(contact=contact, summary=summary, channel=channel, language=language)
    need_number(SHORTEST, limit=limit)
    need_number(0, deadline=deadline)
    request = Request(
        contact=contact,
        summary=summary,
        sender=as_sender(sender),
        channel=channel,
        stage=stage_named(stage),
        language=language,
        limit=limit,
        today=the_day(today),
    )
    means = Means(
        model=model_named(model),
        writer=writer,
        prompts=Path(prompts) if prompts else None,
        judge=judge,
        ignore=words("ignore", ignore),
        deadline=deadline,
    )
    return draft_with(notes_about(notes, request), request, means)


def draft_with(notes: Notes, request: Request, means: Means) -> Invitation:
    """Does what `draft` does, for callers that have read notes and options already. Raises what `draft` raises."""
    brief = make_brief(notes, request)
    rules_alone = guard_with(replace(means, model=None))  # unknown rules are told before anything is paid for
    if isinstance(brief, Decline):
        return _declined(brief, gather(notes, request), means)
    if means.model is None:
        return write(brief, means.writer or OfflineWriter(alone=means.offline), rules_alone)
    writer, meter = _model_writer(means.model, means)
    return write(brief, means.writer or writer, guard_with(replace(means, model=meter)), meter=meter)


def questions_with(notes: Notes, request: Request, means: Means) -> tuple[str, ...] | Decline:
    """The questions for the next conversation, without a letter; or the reason why there are none. Raises what `draft` raises.

    Notes that are too thin for a letter may be enough for questions; there are none about somebody who must not be written to.
    """
    brief, made = gather(notes, request), make_brief(notes, request)
    if isinstance(brief, Decline):
        return brief
    if isinstance(made, Decline) and made.reason is Reason.DO_NOT_WRITE:
        return made
    writer = means.writer or (
        _model_writer(means.model, means)[0] if means.model else OfflineWriter(alone=means.offline)
    )
    if isinstance(writer, OfflineWriter) and (against := writer.against(brief)):
        return against
    questions = writer.questions(brief)
    report = guard_with(replace(means, model=None)).check(Draft(message="", questions=questions), brief)
    spoilt = {finding.passage for finding in report.errors}
    kept = tuple(q for number, q in enumerate(questions, 1) if f"question {number}" not in spoilt)
    return kept or _without_questions(notes)


def prompts_with(notes: Notes, request: Request, means: Means, *, plain: bool = False) -> tuple[Prompt, ...] | Decline:
    """The first prompts that a model would get, without sending them; `plain` asks for an answer in prose instead of JSON."""
    brief = make_brief(notes, request)
    if isinstance(brief, Decline):
        return brief
    from invitewriter.prompt import Prompts  # noqa: PLC0415 - as above
    from invitewriter.writer import ModelWriter  # noqa: PLC0415 - as above

    return ModelWriter.first_prompts(Prompts(means.prompts), brief, plain=plain)


def _model_writer(model: Model, means: Means) -> tuple[Writer, Meter]:
    from invitewriter.llm import Deadline, Meter  # noqa: PLC0415 - as above
    from invitewriter.prompt import Prompts  # noqa: PLC0415 - as above
    from invitewriter.writer import ModelWriter  # noqa: PLC0415 - as above

    meter = Meter(model, Deadline.after(means.deadline))
    return ModelWriter(meter, Prompts(means.prompts)), meter


def _without_questions(notes: Notes) -> Decline:
    return Decline(reason=Reason.THIN, advice=said("no_questions", tongue_of(notes)))


def _declined(decline: Decline, brief: Brief | Decline, means: Means) -> Invitation:
    """The invitation that is not to be written, with as much of a brief as there is."""
    model = means.model.name if means.model else None
    return Invitation(
        outcome=Outcome.DECLINED,
        decline=decline,
        brief=brief if isinstance(brief, Brief) else None,
        writer=WriterInfo(kind="model" if model else "offline", model=model),
    )
