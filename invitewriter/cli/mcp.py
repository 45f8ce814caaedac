"""`invitewriter mcp`: the door for assistants, over standard input and output."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from invitewriter.cli.after import TODAY
from invitewriter.cli.extras import how_to_add
from invitewriter.cli.kinds import FILE
from invitewriter.cli.options import ABOUT_MODEL, SENDER, chosen, open_means, tell, with_options
from invitewriter.contacts import NotesFolder
from invitewriter.errors import UsageError
from invitewriter.sender import read_sender

_OF_THIS_CALL = {"snippet", "today"}


@click.command()
@click.option("--notes", type=FILE, metavar="DIR", help="The folder of your notes, which assistants may work from.")
@with_options(SENDER, TODAY, *ABOUT_MODEL)
@click.option(
    "--snippet", is_flag=True, help="Print what to paste into an assistant's configuration, and serve nothing."
)
@click.pass_context
def mcp(ctx: click.Context, /, notes: Path | None, snippet: bool, **options: object) -> None:  # noqa: FBT001 - click's
    """Serve assistants (MCP over standard input and output).

    An assistant that you connect sees what your notes permit to be said, and so does its vendor; what is withheld stays
    here. The model, if any, is the one named now: no assistant can change it.
    """
    try:
        from invitewriter.mcp_server import Desk, serve  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"mcp", "mcp_types"}:
            raise
        raise UsageError(f"The door for assistants needs the package mcp. To add it: {how_to_add('mcp')}") from None
    choices, settings = chosen(**options)
    means = open_means(choices, settings)
    sender = choices.sender or settings.sender
    today = choices.today
    desk = Desk(
        means=means,
        folder=NotesFolder(notes) if notes else None,
        sender=read_sender(sender) if sender else None,
        channel=settings.channel,
        language=settings.language,
        **({"today": today.date} if today else {}),
    )
    if snippet:
        server = {"command": sys.executable, "args": ["-m", "invitewriter", "mcp", *_said(ctx)]}
        click.echo(json.dumps({"mcpServers": {"invitewriter": server}}, ensure_ascii=False, indent=2))
        return
    tell(f"Serving {notes or 'notes that assistants bring'}; stop with Ctrl-C.")
    serve(desk)


def _said(ctx: click.Context) -> Iterator[str]:
    """The options of this call, with whole paths: whoever starts the server does so from another folder."""
    for option in ctx.command.params:
        given = ctx.params.get(option.name or "")
        if option.name in _OF_THIS_CALL or not given:
            continue
        for each in given if isinstance(given, tuple) else (given,):
            yield option.opts[0]
            if each is not True:
                yield str(each.expanduser().resolve() if isinstance(each, Path) else each)
