"""The options that several commands share, and what they amount to: Choices and Means."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TextIO, TypeVar

import click

from invitewriter.cli.kinds import FILE, Day, Seconds, Whole
from invitewriter.cli.settings import Settings, load_settings
from invitewriter.domain import value
from invitewriter.errors import PromptError, UsageError
from invitewriter.means import Means
from invitewriter.report.ink import Ink

CLEARED = "\r\x1b[2K"
"""Clears the current line of a terminal."""
_WIDEST = 100
F = TypeVar("F", bound=Callable[..., object])


@value
class Choices:
    """What the user chose on the command line; None where nothing was."""

    contact: str | None = None
    summary: Path | None = None
    sender: Path | None = None
    channel: str | None = None
    stage: str | None = None
    language: str | None = None
    limit: int | None = None
    today: datetime | None = None
    model: str | None = None
    base: str | None = None
    prompts: Path | None = None
    deadline: float | None = None
    no_judge: bool = False
    ignore: tuple[str, ...] = ()


SUMMARY = click.option("--summary", type=FILE, metavar="FILE", help="What the contact says of themselves in public.")
SENDER = click.option(
    "--sender", type=FILE, metavar="FILE", help="Who you are. [default: sender.md in your configuration]"
)
ABOUT_CONTACT = (
    click.option("--contact", metavar="NAME", help="Whom to write to, where the notes name several people."),
    SUMMARY,
)
ABOUT_LETTER = (
    SENDER,
    click.option(
        "--channel", metavar="NAME", help="linkedin-note, linkedin-message, inmail, email, sms, chat or card."
    ),
    click.option("--stage", metavar="STAGE", help="met, connected, engaged or trusted. [default: met]"),
    click.option("--language", metavar="CODE", help="Of the letter: en, de, fr ... [default: the notes' own]"),
    click.option("--limit", type=Whole(min=20), metavar="N", help="In place of the channel's (Premium: 300)."),
    click.option("--today", type=Day(), metavar="DATE", help="The day the letter is written."),
)
ABOUT_NOTES = (*ABOUT_CONTACT, *ABOUT_LETTER)
BASE = click.option("--base", metavar="URL", help="The model's address, where it is not the vendor's own.")
PROMPTS = click.option("--prompts", type=FILE, metavar="DIR", help="Your own prompt files; they override ours by name.")
IGNORE = click.option("--ignore", multiple=True, metavar="RULE", help="Leave out a rule, by name, id or family.")
ABOUT_MODEL = (
    click.option("--model", metavar="NAME", help="Ask this model, as litellm names it: openai/gpt-5-mini, ollama/..."),
    BASE,
    PROMPTS,
    click.option("--deadline", type=Seconds(), metavar="SECONDS", help="For all calls."),
    click.option("--no-judge", is_flag=True, help="Let the rules alone decide."),
    IGNORE,
)


PASTE = click.option("--paste", is_flag=True, help="Read them from the clipboard.")


def format_option(*forms: str) -> Callable[[F], F]:
    """--format, with the first of its forms as the default."""
    choice = click.Choice(list(forms))
    return click.option(
        "--format", "form", type=choice, default=forms[0], help=f"How to print it. [default: {forms[0]}]"
    )


def with_options(*options: Callable[[F], F]) -> Callable[[F], F]:
    """Adds options to a command, in the order given."""

    def decorate(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def open_means(choices: Choices, settings: Settings) -> Means:
    """The means to write with; starts loading the model's library beside the reading of the notes."""
    name = choices.model or settings.model
    if settings.offline:
        if choices.model:
            raise UsageError("Your configuration says offline = true, which --model cannot override: change it there.")
        name = None
    model = None
    if name:
        from invitewriter.llm import LiteLLM, warm  # noqa: PLC0415 - only a model needs the libraries behind it

        warm()
        model = LiteLLM(name, base=choices.base or settings.base, on_wait=_tell_wait)
    elif choices.base:
        raise UsageError("--base is a model's address; name the model with --model.")
    prompts = choices.prompts or settings.prompts
    if prompts and not prompts.is_dir():  # also where no model reads them: a slip of the pen is told when it is made
        raise PromptError(f"There is no folder of prompts at {str(prompts)!r}.")
    return Means(
        model=model,
        prompts=prompts,
        judge=not choices.no_judge,
        ignore=choices.ignore,
        deadline=choices.deadline or settings.deadline,
        offline=settings.offline,
    )


def chosen(**options: object) -> tuple[Choices, Settings]:
    """A command's options as Choices, beside the user's settings."""
    return Choices(**options), load_settings()  # type: ignore[arg-type]


def _tell_wait(seconds: float, reason: str) -> None:
    tell(f"Waiting {seconds:.0f} s: {reason}.")


def tell(line: str, *, quiet: bool = False) -> None:
    """Writes a line to stderr; on a terminal wrapped to its width, in place of the status line, if there is one."""
    if not sys.stderr.isatty():
        click.echo(line, err=True)
        return
    import shutil  # noqa: PLC0415 - it loads all archives; only a terminal has a width

    width = min(shutil.get_terminal_size().columns, _WIDEST) - 1
    fitted = _wrapped(line, width) if len(line) > width else line
    ink = ink_for(sys.stderr)
    cleared = CLEARED if moves(sys.stderr) else ""
    click.echo(cleared + (ink.quiet(fitted) if quiet else fitted), err=True, color=True)


def moves(stream: TextIO) -> bool:
    """Whether `stream` is a terminal on which a line can be written anew."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def ink_for(stream: TextIO) -> Ink:
    """Colours, where `stream` is a terminal that has them and the user has not set NO_COLOR (no-color.org)."""
    return Ink(on=moves(stream) and not os.environ.get("NO_COLOR"))


def _wrapped(line: str, width: int) -> str:
    import textwrap  # noqa: PLC0415 - a pipe takes lines of any length

    return textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
