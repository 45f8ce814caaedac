"""Shows an invitation on a terminal: where the notes go, the letter, and the guard's findings."""

from __future__ import annotations

import shlex
import sys
from dataclasses import replace

import click

from invitewriter.brief import Request, channel_reason, met_as_well
from invitewriter.brief.declining import listed, said
from invitewriter.brief.meeting.log import log_about
from invitewriter.channel import channel_named
from invitewriter.cli.options import ink_for, tell
from invitewriter.domain import Brief, Draft, Invitation, Outcome, Severity, value
from invitewriter.errors import ModelError, UsageError
from invitewriter.means import Means
from invitewriter.notes import Notes
from invitewriter.notes.log import awaited, better_left
from invitewriter.report import (
    declined_text,
    findings_text,
    length_text,
    letter_text,
    questions_text,
)
from invitewriter.report.ink import harmless

_OVER_LIMIT = "NP701"
EXIT = {Outcome.WRITTEN: 0, Outcome.BLOCKED: 1, Outcome.DECLINED: 1, Outcome.UNJUDGED: 3}
OFFLINE = "Your notes go nowhere: the embedded writer composes on this machine."
TO_A_MODEL = "To draft through a model, name one: --model openai/gpt-5-mini."


@value
class View:
    """How the user wants to see the outcome."""

    form: str = "text"
    explained: bool = False
    show_blocked: bool = False
    dry_run: bool = False
    copy: bool = False


def say_where(means: Means) -> None:
    """Tells the person where their notes go."""
    model = means.model
    if model is None:
        tell(OFFLINE if means.offline else f"{OFFLINE} {TO_A_MODEL}", quiet=True)
    else:
        try:
            where = getattr(model, "where", "the model")
        except ModelError as error:  # there is no model of that name
            raise UsageError(str(error)) from None
        tell(f"Your notes go to {where} ({model.name}), without what is withheld.", quiet=True)


def say_channel(brief: Brief | None, notes: Notes, request: Request) -> None:
    """Tells the person which channel the letter is for, and why, where they have not named one."""
    if brief and (reason := channel_reason(notes, request, brief.channel)):
        limit = channel_named(brief.channel).length("", brief.limit)
        room = f", {limit.limit} {limit.unit}" if limit.limit else ""
        tell(f"Channel: {brief.channel}{room} ({reason}; --channel chooses another).", quiet=True)


def say_limit(invitation: Invitation, request: Request) -> None:
    """Tells the least limit that would do, where a letter is blocked only because it is longer than --limit allows."""
    report, draft, brief = invitation.report, invitation.blocked_draft, invitation.brief
    if not (request.limit and report and draft and brief):
        return
    if any(finding.rule != _OVER_LIMIT for finding in report.findings if finding.severity is Severity.ERROR):
        return
    length = channel_named(brief.channel).length(draft.message, None)
    tell(f"The shortest letter from these notes has {length.count} {length.unit}: give --limit {length.count} or more.")


def say_waiting(brief: Brief | None, notes: Notes, request: Request) -> None:
    """Tells of letters in the log without an answer: this one would be another."""
    log = log_about(notes, request.contact or (brief.contact.name if brief else None))
    if told := better_left(log):
        tell(f"{told}.")
    elif brief and (days := awaited(log, brief.stage, brief.today)):
        tell(f"{said('awaited', 'en', last=days[0], again=days[1])} This would be one letter more.")


def say_others(notes: Notes, request: Request) -> None:
    """Tells whom else the notes bring in, and how to write to them: no line of theirs is in this letter."""
    if names := met_as_well(notes, request):
        told = f"Your notes also tell of {listed(names, 'en')}; of that nothing is in this letter."
        tell(f"{told} To write to {'them' if len(names) > 1 else names[0]}: --contact {shlex.quote(names[0])}.")


def show(invitation: Invitation, view: View) -> None:
    """Prints what became of an invitation: the product to stdout, what is said about it to stderr.

    On a terminal the two meet, so there the letter stands apart and its length below it.
    """
    if view.form == "json":
        from invitewriter.report.json import invitation_json  # noqa: PLC0415 - one run prints one way

        click.echo(invitation_json(invitation))
        return
    if view.form == "markdown":
        from invitewriter.report.markdown import invitation_markdown  # noqa: PLC0415 - as above

        click.echo(invitation_markdown(invitation), nl=False)
        return
    if invitation.decline:
        click.echo(declined_text(invitation.decline), err=True, nl=False)
    elif invitation.draft and (invitation.outcome is Outcome.WRITTEN or view.show_blocked):
        _show_letter(invitation, invitation.draft)
    if invitation.message and not sys.stdout.isatty():
        _show_length(invitation)
    click.echo(findings_text(invitation, ink_for(sys.stderr)), err=True, nl=False)
    if invitation.blocked_draft and not view.show_blocked:
        tell("To see it all the same: --show-blocked.")


def _show_letter(invitation: Invitation, draft: Draft) -> None:
    apart, language = sys.stdout.isatty(), invitation.brief.language if invitation.brief else "en"
    if not apart:
        click.echo(letter_text(draft), nl=False)
        if invitation.questions:
            click.echo(f"\n{questions_text(invitation.questions, language)}", nl=False)
        return
    ink = ink_for(sys.stdout)
    clean = replace(draft, message=harmless(draft.message), subject=harmless(draft.subject))
    click.echo(f"\n{letter_text(clean, invitation.report.findings, ink)}")
    _show_length(invitation)
    if invitation.questions:
        click.echo(f"\n{questions_text(tuple(map(harmless, invitation.questions)), language, ink)}")


def _show_length(invitation: Invitation) -> None:
    if invitation.draft and invitation.brief:
        tell(length_text(invitation.draft, invitation.brief, ink_for(sys.stderr)))
