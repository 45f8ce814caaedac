"""`invitewriter doctor`: what is set, from where, and whether it works. Prints no key."""

from __future__ import annotations

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import click

from invitewriter.cli.extras import how_to_add
from invitewriter.cli.options import BASE, ink_for
from invitewriter.cli.settings import Settings, configuration_folder, load_settings
from invitewriter.domain import Prompt
from invitewriter.errors import ConfigError, InviteWriterError, ModelError
from invitewriter.sender import read_sender

if TYPE_CHECKING:  # only a model needs the libraries behind it
    from invitewriter.llm import LiteLLM

_QUESTION = Prompt(name="doctor", system="You answer with one word.", user="Are you there? Answer yes.")
_SECONDS = 30.0
_ENOUGH_TOKENS = 2000
"""Models that think first spend most of them on that."""


@click.command()
@click.option("--model", metavar="NAME", help="Look at this model instead of the one that is set.")
@BASE
@click.option("--no-ask", is_flag=True, help="Do not ask the model whether it answers.")
@click.pass_context
def doctor(ctx: click.Context, model: str | None, base: str | None, no_ask: bool) -> None:  # noqa: FBT001 - click's
    """Tell which model is set and from where, whether its key is there and it answers, and where your notes go."""
    settings = load_settings()
    name = model or settings.model
    _line("invitewriter", f"{version('invitewriter')}, Python {sys.version.split()[0]}")
    _line("configuration", _configuration())
    _line("you", _sender(settings))
    _line("notes", str(settings.notes) if settings.notes else "no folder set (only due, log and forget want one)")
    _line("for assistants", _extra("mcp"))
    well = _own_rules()
    if settings.offline:
        unused = f"; the model {name} is set, and not used" if name else ""
        _line("your notes go", f"nowhere: offline = true{unused}")
    elif name is None:
        _line("model", "none set: the embedded writer composes")
        _line("your notes go", "nowhere")
    else:
        well &= _look_at(name, base or settings.base, "--model" if model else _whence(), ask=not no_ask)
    ctx.exit(0 if well else ModelError.exit_code)


def _own_rules() -> bool:
    """Tells of the rules that the user has installed, if any, and whether all is well with them."""
    from invitewriter.guard import RULES  # noqa: PLC0415 - as below
    from invitewriter.guard.installed import own_rules  # noqa: PLC0415 - all the rules; only here they are looked over
    from invitewriter.guard.trying import doubled, misfits  # noqa: PLC0415 - as above

    try:
        own = own_rules()
    except ConfigError as error:
        _line("your own rules", str(error), well=False)
        return False
    wrong = [misfit for rule in own for misfit in misfits(rule)]
    if own:
        _line("your own rules", ", ".join(f"{rule.id} {rule.name}" for rule in own))
    for misfit in wrong:
        _line("", misfit, well=False)
    for told in filter(None, (doubled(rule, RULES) for rule in own)):
        _line("", told)
    return not wrong


def _look_at(name: str, base: str | None, whence: str, *, ask: bool) -> bool:
    """Tells of the model, and whether all is well with it."""
    from invitewriter.llm import LiteLLM  # noqa: PLC0415 - only a model needs the libraries behind it
    from invitewriter.llm.vendor import find_route, key_for  # noqa: PLC0415 - as above

    model = LiteLLM(name, base=base, timeout=_SECONDS, max_tokens=_ENOUGH_TOKENS, sleep=lambda _: None)
    _line("model", f"{name} (from {whence})")
    try:
        route = find_route(name, base)
        _line("your notes go", f"to {route.where}, without what is withheld")
        key_for(route, name, None)
    except InviteWriterError as error:
        _line("its key", str(error), well=False)
        return False
    _line("its key", "there, or none is needed")
    return _asks(model) if ask else True


def _asks(model: LiteLLM) -> bool:
    click.echo("Asking it for one word ...", err=True)
    try:
        answer = model.answer(_QUESTION)
    except InviteWriterError as error:
        _line("it answers", str(error), well=False)
        return False
    there = bool(answer.text.strip())
    _line("it answers", "yes" if there else "with nothing: another model may do better", well=there)
    return there


def _whence() -> str:
    return "INVITEWRITER_MODEL" if os.environ.get("INVITEWRITER_MODEL", "").strip() else "config.toml"


def _configuration() -> str:
    folder = configuration_folder()
    return str(folder / "config.toml") + (
        "" if (folder / "config.toml").is_file() else " (not there: invitewriter init)"
    )


def _sender(settings: Settings) -> str:
    path: Path | None = settings.sender
    if path is None:
        return "no sender file, so letters are unsigned: invitewriter init"
    return f"{read_sender(path).name or 'without a name'} ({path})"


def _extra(name: str) -> str:
    try:
        return f"{name} {version(name)} is installed"
    except PackageNotFoundError:
        return f"{name} is not installed: {how_to_add(name)}"


def _line(what: str, told: str, *, well: bool = True) -> None:
    ink = ink_for(sys.stdout)
    click.echo(f"{ink.title(f'{what:>14}')}  {told if well else ink.error(told)}")
