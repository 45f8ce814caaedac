"""`invitewriter mcp`: the door for assistants, over standard input and output."""

from __future__ import annotations

from pathlib import Path

import click

from invitewriter.cli.options import ABOUT_MODEL, chosen, open_means, tell, with_options
from invitewriter.contacts import NotesFolder
from invitewriter.errors import UsageError
from invitewriter.sender import parse_sender
from invitewriter.text.files import read_text

_FILE = click.Path(path_type=Path)
_MISSING = "The door for assistants needs the package mcp: pip install 'invitewriter[mcp]'."


@click.command()
@click.option("--notes", type=_FILE, metavar="DIR", help="The folder of your notes, which assistants may work from.")
@click.option("--sender", type=_FILE, metavar="FILE", help="Who you are. [default: sender.md in your configuration]")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day that counts as today.")
@with_options(*ABOUT_MODEL)
def mcp(notes: Path | None, **options: object) -> None:
    """Serve assistants (MCP over standard input and output).

    An assistant that you connect sees what your notes permit to be said, and so does its vendor; what is withheld stays
    here. The model, if any, is the one named now: no assistant can change it.
    """
    try:
        from invitewriter.mcp_server import Desk, serve  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"mcp", "mcp_types"}:
            raise
        raise UsageError(_MISSING) from None
    choices, settings = chosen(**options)
    means = open_means(choices, settings)
    sender = choices.sender or settings.sender
    today = choices.today
    desk = Desk(
        means=means,
        folder=NotesFolder(notes) if notes else None,
        sender=parse_sender(read_text(sender)) if sender else None,
        channel=settings.channel,
        language=settings.language,
        **({"today": today.date} if today else {}),
    )
    tell(f"Serving {notes or 'notes that assistants bring'}; stop with Ctrl-C.")
    serve(desk)
