"""`invitewriter questions`: what to ask in the next conversation, without a letter."""

from __future__ import annotations

import json
import sys

import click

from invitewriter.api import questions_with
from invitewriter.cli.options import (
    ABOUT_MODEL,
    ABOUT_NOTES,
    PASTE,
    chosen,
    format_option,
    ink_for,
    open_means,
    with_options,
)
from invitewriter.cli.reading import make_request, open_notes
from invitewriter.cli.showing import EXIT, say_where
from invitewriter.cli.status import watched
from invitewriter.domain import Decline, Outcome
from invitewriter.report import declined_text, questions_text
from invitewriter.text.language import language_of


@click.command()
@click.argument("notes", metavar="NOTES", required=False)
@PASTE
@with_options(*ABOUT_NOTES, *ABOUT_MODEL)
@format_option("text", "json")
@click.pass_context
def questions(ctx: click.Context, /, notes: str | None, paste: bool, form: str, **options: object) -> None:  # noqa: FBT001 - click's
    """Print questions for the next conversation with the person in NOTES."""
    choices, settings = chosen(**options)
    means = open_means(choices, settings)
    read = open_notes(notes, choices, paste=paste)
    with watched(means) as watched_means:
        say_where(watched_means)
        answer = questions_with(read, make_request(choices, read, settings), watched_means)
    if isinstance(answer, Decline):
        click.echo(declined_text(answer), err=True, nl=False)
        ctx.exit(EXIT[Outcome.DECLINED])
    if form == "json":
        click.echo(json.dumps({"questions": answer}, ensure_ascii=False, indent=2))
    else:
        click.echo(questions_text(answer, language_of(" ".join(answer), default="en"), ink_for(sys.stdout)), nl=False)
