"""`invitewriter questions`: what to ask in the next conversation, without a letter."""

from __future__ import annotations

import json

import click

from invitewriter.api import questions_with
from invitewriter.cli.options import (
    ABOUT_MODEL,
    ABOUT_NOTES,
    chosen,
    open_means,
    with_options,
)
from invitewriter.cli.reading import make_request, open_notes
from invitewriter.cli.showing import EXIT, say_where
from invitewriter.domain import Decline, Outcome
from invitewriter.report import declined_text, questions_text


@click.command()
@click.argument("notes", metavar="NOTES")
@with_options(*ABOUT_NOTES, *ABOUT_MODEL)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print it. [default: text]"
)
@click.pass_context
def questions(ctx: click.Context, /, notes: str, form: str, **options: object) -> None:
    """Print questions for the next conversation with the person in NOTES."""
    choices, settings = chosen(**options)
    means = open_means(choices, settings)
    read = open_notes(notes)
    say_where(means)
    answer = questions_with(read, make_request(choices, read, settings), means)
    if isinstance(answer, Decline):
        click.echo(declined_text(answer), err=True, nl=False)
        ctx.exit(EXIT[Outcome.DECLINED])
    if form == "json":
        click.echo(json.dumps({"questions": answer}, ensure_ascii=False, indent=2))
    else:
        click.echo(questions_text(answer), nl=False)
