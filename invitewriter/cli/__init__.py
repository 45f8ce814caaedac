"""The command line: parses, calls one function, and prints through report. Commands load only when they are called."""

from __future__ import annotations

import gc
import importlib
import io
import os
import sys

import click

from invitewriter.errors import InviteWriterError, fault_line

_COMMANDS = {
    "draft": "Draft an invitation from notes.",
    "plan": "Plan whom to write to after an event, how and when.",
    "ask": "Ask about the contacts with too little to write about.",
    "batch": "Write a letter to every contact, into an outbox.",
    "questions": "Print questions for the next conversation.",
    "check": "Read any text by the no-pitch rules.",
    "rules": "List the rules, or explain one.",
    "log": "Note what came of a letter.",
    "due": "List promises to keep and silences to break.",
    "forget": "Erase what was kept about somebody.",
    "mcp": "Serve assistants (MCP).",
    "init": "Say who you are, and where your notes may go.",
    "doctor": "Look over your set-up, and ask the model.",
}
INTERRUPTED = 130
_MANY_OBJECTS = 1_000_000
_TRACE = "With INVITEWRITER_DEBUG=1 set, the whole trace is shown."


class Program(click.Group):
    """A group whose commands are imported when needed, and which turns our errors into a line and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if name not in _COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(f"invitewriter.cli.{name}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except InviteWriterError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            click.echo("Error: whoever was to read the output closed it; run it again and let it finish.", err=True)
            # What is left in the buffer goes nowhere, so that the interpreter does not stumble over it at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(InviteWriterError.exit_code)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if os.environ.get("INVITEWRITER_DEBUG"):
                raise
            click.echo(f"Error: {fault_line(error)} {_TRACE}", err=True)
            ctx.exit(InviteWriterError.exit_code)
        return result


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="invitewriter", message="%(prog)s %(version)s")
def main() -> None:
    """Drafts personal invitations from the notes of a meeting, and keeps pitches out of them.

    It drafts and never sends. Without --model, nothing leaves this machine.
    """
    # A console that lacks a letter of some name shows a stand-in for it instead of failing.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def run() -> None:
    """The program in a process of its own: `main`, and nobody to tidy up for.

    The collector would look through all that is being loaded a hundred times over, and through all of it again at the
    end; what one command leaves in cycles is little.
    """
    gc.set_threshold(_MANY_OBJECTS)
    try:
        main(prog_name="invitewriter")
    finally:
        gc.freeze()
