"""`invitewriter check`: the guard as a linter for any text."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from invitewriter.cli.options import Choices, open_means, open_notes, tell
from invitewriter.cli.settings import load_settings
from invitewriter.domain import Judgement
from invitewriter.guard import RULES
from invitewriter.notes import decode, read_text
from invitewriter.report import check_json, marked_text

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--notes", metavar="FILE", help="Hold the text against these notes, too.")
@click.option("--contact", metavar="NAME", help="Who is written to.")
@click.option("--channel", metavar="NAME", help="Where it goes; without it, lengths are not read.")
@click.option("--stage", metavar="STAGE", help="met, connected, engaged or trusted. [default: met]")
@click.option("--language", metavar="CODE", help="Of the text, where it is too short to tell.")
@click.option("--select", multiple=True, metavar="RULE", help="Read by this rule or family only.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Leave out a rule, by name, id or family.")
@click.option("--model", metavar="NAME", help="Ask this model to judge it, too.")
@click.option("--base", metavar="URL", help="The model's address, where it is not the vendor's own.")
@click.option("--prompts", type=_FILE, metavar="DIR", help="Your own prompt files; they override ours by name.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_context
def check(ctx: click.Context, /, file: str, notes: str | None, form: str, **options: object) -> None:
    """Read FILE, or standard input for -, by the no-pitch rules.

    Exits 0 where nothing blocks, 1 where something does, 3 where a judge gave no verdict.
    """
    from invitewriter.api import check as check_text  # noqa: PLC0415 - shares its name with the command

    model, base, prompts = options.pop("model"), options.pop("base"), options.pop("prompts")
    settings = load_settings()
    means = open_means(Choices(model=model, base=base, prompts=prompts), settings) if model else None  # type: ignore[arg-type]
    text = decode(sys.stdin.buffer.read(), "standard input") if file == "-" else read_text(Path(file))
    report = check_text(
        text,
        notes=open_notes(notes) if notes else None,
        model=means.model if means else None,
        prompts=means.prompts if means else None,
        **options,  # type: ignore[arg-type]
    )
    if form == "json":
        click.echo(check_json(report))
    else:
        name = "standard input" if file == "-" else file
        click.echo(marked_text(name, text, report, RULES), nl=False)
    if report.judge is Judgement.NO_VERDICT and not report.errors:
        tell("No verdict is no pass: ask again, or go by the rules alone.")
        ctx.exit(3)
    ctx.exit(0 if report.ok else 1)
