"""The public functions for checking a text: by the rules alone, or also against notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from invitewriter.arguments import need_text, the_day, words
from invitewriter.domain import Brief, Decline, Draft, Report, Sender, Stage
from invitewriter.errors import UsageError
from invitewriter.guard import Guard, Setting, find_rules
from invitewriter.guard.installed import installed_rules
from invitewriter.means import Means, model_named, stage_named

if TYPE_CHECKING:  # a text without notes needs neither their reader nor a model's libraries
    from invitewriter.brief import Request
    from invitewriter.llm import Model
    from invitewriter.notes import Notes

_LONGEST_NAME = 4
"""Words."""


def check(  # noqa: PLR0913 - each is a thing a caller may know; all but the first are optional
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

    With `notes` (text, a path, or Notes), it is also held against what they say and withhold. Without `channel`, lengths
    are not read. With `model`, a judge reads it too. `select` and `ignore` name rules by id, name or family.

    Raises UsageError for an unknown word and for notes from which it cannot be told who is written to, NotesError for
    notes that cannot be read. A model that cannot be asked shows in the report: its judge is "no-verdict".
    """
    if text is None:
        raise UsageError("text is the message to read, not None.")
    need_text(text=text, contact=contact, channel=channel, language=language, summary=summary)
    folder = Path(prompts) if prompts else None
    means = Means(model=model_named(model), prompts=folder, ignore=words("ignore", ignore))
    guard = guard_with(means, words("select", select))
    at = stage_named(stage)
    if notes is None:
        setting = Setting(channel=channel or "", stage=at or Stage.MET, contact=contact or "", language=language or "")
        return guard.check(Draft(message=text), None, setting)
    from invitewriter.brief import Request  # noqa: PLC0415 - as above
    from invitewriter.converting import as_sender  # noqa: PLC0415 - as above

    request = Request(
        contact=contact,
        summary=summary,
        sender=as_sender(sender),
        channel=channel,
        stage=at,
        language=language,
        today=the_day(today),
    )
    return checked_by_hand(guard, Draft(message=text), brief_to_check(notes_about(notes, request), request))


def checked_by_hand(guard: Guard, draft: Draft, brief: Brief) -> Report:
    """The report on a letter that a person wrote and signed: what they tell of their own life only warns."""
    brief = signed(brief, draft.message)
    report = guard.check(draft, brief)
    if not report.errors:
        return report
    from invitewriter.guard.truth.own_life import told_by_hand  # noqa: PLC0415 - few letters have errors

    return told_by_hand(report, draft, brief)


def guard_with(means: Means, select: Sequence[str] = ()) -> Guard:
    """A guard of all rules, or of those that `select` names; with a judge where the means name a model.

    Raises UsageError for a rule that there is not.
    """
    rules = installed_rules()
    chosen = tuple(rule for word in select for rule in find_rules(word, rules)) or rules
    if means.model is None or not means.judge:
        return Guard(chosen, ignore=means.ignore)
    from invitewriter.guard.judge import ModelJudge  # noqa: PLC0415 - as above
    from invitewriter.prompt import Prompts  # noqa: PLC0415 - as above

    return Guard(chosen, judge=ModelJudge(means.model, Prompts(means.prompts)), ignore=means.ignore)


def brief_to_check(notes: Notes, request: Request) -> Brief:
    """What a text is held against; its length is read only where `request` names a channel.

    Raises UsageError where the notes do not tell who is written to.
    """
    brief = gathered(notes, request)
    return brief if request.channel else replace(brief, channel="")


def signed(brief: Brief, text: str) -> Brief:
    """`brief` with the sender that a letter names below its last paragraph, where nobody has said who the sender is.

    Whoever has a letter of their own checked has signed it; a draft for a sender without a name must be unsigned.
    """
    *above, last = text.strip().splitlines() or [""]
    words = last.split()
    named = above and 0 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)
    if brief.sender.name or not named or last.rstrip()[-1] in ".?!":
        return brief
    return replace(brief, sender=replace(brief.sender, name=last.strip()))


def gathered(notes: Notes, request: Request) -> Brief:
    """The brief, enough for a letter or not. Raises UsageError where the notes do not tell who is written to."""
    from invitewriter.brief import gather  # noqa: PLC0415 - as above

    brief = gather(notes, request)
    if isinstance(brief, Decline):
        raise UsageError(brief.advice)
    return brief


def notes_about(notes: str | Path | Notes, request: Request) -> Notes:
    """The notes that a program gives; of a file about many people, those about the contact who is asked for."""
    from invitewriter.converting import as_notes  # noqa: PLC0415 - as above

    if isinstance(notes, Path) and request.contact:
        from invitewriter.contacts import one_of_a_crowd  # noqa: PLC0415 - few files are about many people

        return one_of_a_crowd(notes, request.contact, request.today) or as_notes(notes)
    return as_notes(notes)
