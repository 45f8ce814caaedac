"""`invitewriter draft`: notes in, a guarded invitation out."""

from __future__ import annotations

import sys
from dataclasses import fields

import click

from invitewriter.api import draft_with, prompts_with
from invitewriter.brief import Request
from invitewriter.cli.options import (
    ABOUT_MODEL,
    ABOUT_NOTES,
    PASTE,
    chosen,
    format_option,
    open_means,
    tell,
    with_options,
)
from invitewriter.cli.reading import ask_whom, make_request, open_notes
from invitewriter.cli.showing import EXIT, View, say_channel, say_limit, say_others, say_waiting, say_where, show
from invitewriter.cli.status import watched
from invitewriter.domain import Decline, Invitation, Outcome
from invitewriter.means import Means
from invitewriter.notes import Notes
from invitewriter.report import declined_text, prompt_text
from invitewriter.report.ink import harmless


@click.command()
@click.argument("notes", metavar="NOTES", required=False)
@PASTE
@with_options(*ABOUT_NOTES, *ABOUT_MODEL)
@format_option("text", "json", "markdown")
@click.option("--explain", "explained", is_flag=True, help="Show what each sentence rests on, and every line's fate.")
@click.option("--show-blocked", is_flag=True, help="Print a letter that did not pass, too.")
@click.option("--dry-run", is_flag=True, help="Print the prompts a model would get, and send nothing.")
@click.option("--copy", is_flag=True, help="Put the letter on the clipboard.")
@click.pass_context
def draft(ctx: click.Context, /, notes: str | None, paste: bool, **options: object) -> None:  # noqa: FBT001 - click's
    """Draft an invitation from NOTES: a Markdown, text or Word file, or - for standard input."""
    view = View(**{field.name: options.pop(field.name) for field in fields(View)})  # type: ignore[arg-type]
    choices, settings = chosen(**options)
    means = open_means(choices, settings)
    read = open_notes(notes, choices, paste=paste)
    request = make_request(choices, read, settings)
    for remark in read.remarks:
        tell(remark)
    if whom := ask_whom(None if paste else notes, read, request):
        show(Invitation(outcome=Outcome.DECLINED, decline=whom), view)
        ctx.exit(EXIT[Outcome.DECLINED])
    if view.dry_run:
        ctx.exit(_show_prompts(read, request, means))
    with watched(means) as watched_means:
        say_where(watched_means)
        invitation = draft_with(read, request, watched_means)
    say_channel(invitation.brief, read, request)
    say_waiting(invitation.brief, read, request)
    show(invitation, view)
    say_limit(invitation, request)
    if invitation.message:
        say_others(read, request)
    if view.explained and view.form == "text" and invitation.brief:
        from invitewriter.report.explain import explain  # noqa: PLC0415 - for those who ask

        reveal = sys.stdout.isatty()
        told = explain(
            invitation.brief,
            invitation.draft,
            read.lines or _own_lines(read),
            reveal=reveal,
            left=_left_out(invitation),
        )
        click.echo(f"\n{harmless(told) if reveal else told}", nl=False)
    if view.copy and invitation.message:
        from invitewriter.cli.clipboard import copy  # noqa: PLC0415 - for those who ask for it

        copy(invitation.message)
        tell("The letter is on the clipboard.")
    ctx.exit(EXIT[invitation.outcome])


def _left_out(invitation: Invitation) -> dict[str, str]:
    """Why the embedded writer, where it is the one that wrote or declined, has no use for a fact."""
    if not (invitation.brief and invitation.writer and invitation.writer.kind == "offline"):
        return {}
    from invitewriter.offline import OfflineWriter  # noqa: PLC0415 - read already where it is wanted

    return OfflineWriter().left_out(invitation.brief)


def _own_lines(notes: Notes) -> list[str]:
    """The lines about one of several people, each at its number in the file; the others empty."""
    lines = [""] * max((item.line for item in notes.items), default=0)
    for item in notes.items:
        lines[item.line - 1] = f"{lines[item.line - 1]} {item.text}".strip()
    return lines


def _show_prompts(notes: Notes, request: Request, means: Means) -> int:
    prompts = prompts_with(notes, request, means)
    if isinstance(prompts, Decline):
        click.echo(declined_text(prompts), err=True, nl=False)
        return EXIT[Outcome.DECLINED]
    tell("Nothing is sent. The judge's prompt follows from the letter, and is not known yet.")
    click.echo(prompt_text(prompts), nl=False)
    return 0
