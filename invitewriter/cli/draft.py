"""`invitewriter draft`: notes in, a guarded invitation out."""

from __future__ import annotations

import sys
from dataclasses import fields

import click

from invitewriter.api import draft_with, prompts_with
from invitewriter.brief import Request, channel_reason
from invitewriter.channel import channel_named
from invitewriter.cli.options import (
    ABOUT_MODEL,
    ABOUT_NOTES,
    chosen,
    open_means,
    tell,
    with_options,
)
from invitewriter.cli.reading import make_request, open_notes
from invitewriter.domain import Brief, Decline, Invitation, Outcome, value
from invitewriter.errors import UsageError
from invitewriter.means import Means
from invitewriter.notes import Notes
from invitewriter.report import (
    declined_text,
    explain,
    findings_text,
    invitation_json,
    invitation_markdown,
    length_text,
    letter_text,
    prompt_text,
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


@click.command()
@click.argument("notes", metavar="NOTES")
@with_options(*ABOUT_NOTES, *ABOUT_MODEL)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    help="How to print it. [default: text]",
)
@click.option("--explain", "explained", is_flag=True, help="Show what each sentence rests on, and every line's fate.")
@click.option("--show-blocked", is_flag=True, help="Print a letter that did not pass, too.")
@click.option("--dry-run", is_flag=True, help="Print the prompts a model would get, and send nothing.")
@click.option("--copy", is_flag=True, help="Put the letter on the clipboard.")
@click.pass_context
def draft(ctx: click.Context, /, notes: str, **options: object) -> None:
    """Draft an invitation from NOTES: a Markdown, text or Word file, or - for standard input."""
    view = View(**{field.name: options.pop(field.name) for field in fields(View)})  # type: ignore[arg-type]
    choices, settings = chosen(**options)
    means = open_means(choices, settings)
    read = open_notes(notes)
    request = make_request(choices, read, settings)
    for remark in read.remarks:
        tell(remark)
    if view.dry_run:
        ctx.exit(_show_prompts(read, request, means))
    say_where(means)
    invitation = draft_with(read, request, means)
    _say_channel(invitation.brief, read, request)
    _print(invitation, view)
    if view.explained and view.form == "text" and invitation.brief:
        told = explain(invitation.brief, invitation.draft, read.lines, reveal=sys.stdout.isatty())
        click.echo(f"\n{told}", nl=False)
    if view.copy and invitation.message:
        _copy(invitation.message)
    ctx.exit(EXIT[invitation.outcome])


def _show_prompts(notes: Notes, request: Request, means: Means) -> int:
    prompts = prompts_with(notes, request, means)
    if isinstance(prompts, Decline):
        click.echo(declined_text(prompts), err=True, nl=False)
        return EXIT[Outcome.DECLINED]
    tell("Nothing is sent. The judge's prompt follows from the letter, and is not known yet.")
    click.echo(prompt_text(prompts), nl=False)
    return 0


def say_where(means: Means) -> None:
    """Tells the person where their notes go."""
    model = means.model
    if model is None:
        tell(OFFLINE)
    else:
        where = getattr(model, "where", "the model")
        tell(f"Your notes go to {where} ({model.name}), without what is withheld.")


def _say_channel(brief: Brief | None, notes: Notes, request: Request) -> None:
    if brief and (reason := channel_reason(notes, request)):
        limit = channel_named(brief.channel).length("", brief.limit)
        room = f", {limit.limit} {limit.unit}" if limit.limit else ""
        tell(f"Channel: {brief.channel}{room} ({reason}; --channel chooses another).")


def _print(invitation: Invitation, view: View) -> None:
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


def _copy(message: str) -> None:
    import pyperclip  # noqa: PLC0415 - looks for the desktop's clipboard when imported

    try:
        pyperclip.copy(message)
    except pyperclip.PyperclipException as error:
        hint = "install wl-clipboard, xclip or xsel, or copy the letter from above"
        raise UsageError(f"There is no clipboard to copy to: {hint}.") from error
    tell("The letter is on the clipboard.")
