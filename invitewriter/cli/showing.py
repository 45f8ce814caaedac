"""What a person at the terminal is shown of an invitation: where the notes go, the letter, and what the guard says."""

from __future__ import annotations

import click

from invitewriter.brief import Request, channel_reason
from invitewriter.channel import channel_named
from invitewriter.cli.options import tell
from invitewriter.domain import Brief, Invitation, Outcome, value
from invitewriter.means import Means
from invitewriter.notes import Notes
from invitewriter.report import (
    declined_text,
    findings_text,
    invitation_json,
    invitation_markdown,
    length_text,
    letter_text,
    questions_text,
)

EXIT = {Outcome.WRITTEN: 0, Outcome.BLOCKED: 1, Outcome.DECLINED: 1, Outcome.UNJUDGED: 3}
OFFLINE = (
    "Your notes go nowhere: the embedded writer composes on this machine. "
    "To draft through a model, name one: --model openai/gpt-5-mini."
)


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
        tell(OFFLINE)
    else:
        where = getattr(model, "where", "the model")
        tell(f"Your notes go to {where} ({model.name}), without what is withheld.")


def say_channel(brief: Brief | None, notes: Notes, request: Request) -> None:
    if brief and (reason := channel_reason(notes, request, brief.channel)):
        limit = channel_named(brief.channel).length("", brief.limit)
        room = f", {limit.limit} {limit.unit}" if limit.limit else ""
        tell(f"Channel: {brief.channel}{room} ({reason}; --channel chooses another).")


def show(invitation: Invitation, view: View) -> None:
    """Prints what became of an invitation: the product to stdout, what is said about it to stderr."""
    if view.form == "json":
        click.echo(invitation_json(invitation))
        return
    if view.form == "markdown":
        click.echo(invitation_markdown(invitation), nl=False)
        return
    if invitation.decline:
        click.echo(declined_text(invitation.decline), err=True, nl=False)
    elif invitation.draft and (invitation.outcome is Outcome.WRITTEN or view.show_blocked):
        click.echo(letter_text(invitation.draft), nl=False)
        if invitation.questions:
            click.echo(f"\n{questions_text(invitation.questions)}", nl=False)
    if invitation.message and invitation.draft and invitation.brief:
        tell(length_text(invitation.draft, invitation.brief))
    click.echo(findings_text(invitation), err=True, nl=False)
    if invitation.blocked_draft and not view.show_blocked:
        tell("To see it all the same: --show-blocked.")
