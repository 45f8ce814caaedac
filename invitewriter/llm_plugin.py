"""The plug-in for simonw's `llm`: the command `llm invite`, the guard as a tool, our prompts as templates. Every start of llm imports it.

So it imports nothing of ours until it is called; litellm never, since the models here are llm's own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import llm

if TYPE_CHECKING:
    from pydantic import BaseModel

    from invitewriter.domain import Prompt
    from invitewriter.llm import Answer, Deadline

_PREFIX = "invite"


@llm.hookimpl
def register_commands(cli: click.Group) -> None:
    @cli.command(name=_PREFIX)
    @click.argument("notes", metavar="NOTES")
    @click.option(
        "-m", "--model", metavar="NAME", help="Ask this model of llm's. Without it, nothing leaves this machine."
    )
    @click.option("--contact", metavar="NAME", help="Whom to write to, where the notes name several people.")
    @click.option("--channel", metavar="NAME", help="linkedin-note, email, card ... [default: as the notes say]")
    @click.option("--stage", metavar="STAGE", help="met, connected, engaged or trusted. [default: as the notes say]")
    @click.option("--language", metavar="CODE", help="Of the letter. [default: the notes' own]")
    @click.option("--sender", type=click.Path(path_type=Path), metavar="FILE", help="Who you are.")
    @click.pass_context
    def invite(ctx: click.Context, /, notes: str, model: str | None, **options: Any) -> None:
        """Draft a personal invitation from NOTES of a meeting, guarded against pitching (- reads standard input)."""
        ctx.exit(_told(lambda: _draft(notes, model, options)))


@llm.hookimpl
def register_tools(register: Callable[..., None]) -> None:
    register(check_no_pitch)


@llm.hookimpl
def register_template_loaders(register: Callable[..., None]) -> None:
    register(_PREFIX, letter_template)


def check_no_pitch(text: str) -> str:
    """Read a letter by the no-pitch rules before it is sent: what in it would pitch, press, grovel or flatter, and what to
    write instead."""  # noqa: D209 - llm shows it to models as it stands
    from invitewriter.checking import check

    report = check(text)
    if not report.findings:
        return "clean"
    told = (f"{f.severity}: {f.name}: “{f.words}” {f.message}. {f.suggestion}" for f in report.findings)
    return "\n".join(told)


def letter_template(path: str) -> Any:
    """The prompt for a letter from the notes at PATH, without what they withhold: llm -t invite:notes.md"""
    from invitewriter.api import prompts_with
    from invitewriter.cli.options import chosen
    from invitewriter.cli.reading import make_request, open_notes
    from invitewriter.domain import Decline
    from invitewriter.errors import UsageError
    from invitewriter.means import Means

    choices, settings = chosen()
    read = open_notes(path, choices)
    prompts = prompts_with(read, make_request(choices, read, settings), Means(prompts=settings.prompts), plain=True)
    if isinstance(prompts, Decline):
        raise UsageError(prompts.advice)  # llm shows what is raised here in one line
    letter = prompts[0]
    return llm.Template(name=path, system=_literal(letter.system), prompt=_literal(letter.user))


def _literal(text: str) -> str:
    """`text` as a template that llm changes nothing in."""
    return text.replace("$", "$$")


def _draft(notes: str, model: str | None, options: dict[str, Any]) -> int:
    from dataclasses import replace

    from invitewriter.api import draft_with
    from invitewriter.cli.options import chosen, open_means
    from invitewriter.cli.reading import make_request, open_notes
    from invitewriter.cli.showing import EXIT, View, say_channel, say_where, show
    from invitewriter.errors import UsageError

    choices, settings = chosen(**options)
    if model and settings.offline:
        raise UsageError("Your configuration says offline = true, which --model cannot override: change it there.")
    # Only a model of llm's own is asked here, never the one that is set for invitewriter itself.
    means = replace(open_means(choices, replace(settings, model=None, base=None)), model=_HostModel.named(model))
    read = open_notes(notes, choices)
    request = make_request(choices, read, settings)
    say_where(means)
    invitation = draft_with(read, request, means)
    say_channel(invitation.brief, read, request)
    show(invitation, View())
    return EXIT[invitation.outcome]


def _told(work: Callable[[], int]) -> int:
    """The exit code of `work`; of an error of ours, told in one line, its own."""
    from invitewriter.errors import InviteWriterError

    try:
        return work()
    except InviteWriterError as error:
        click.echo(f"Error: {error}", err=True)
        return error.exit_code


class _HostModel:
    """One of llm's models as one of ours."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.name = str(model.model_id)
        self.where = "wherever llm sends them"

    @classmethod
    def named(cls, name: str | None) -> _HostModel | None:
        """Raises UsageError for a model that llm does not know."""
        if name is None:
            return None
        from invitewriter.errors import UsageError

        try:
            return cls(llm.get_model(name))
        except llm.UnknownModelError:
            raise UsageError(f"llm knows no model {name!r}: 'llm models' lists them.") from None

    def answer(
        self,
        prompt: Prompt,
        *,
        schema: type[BaseModel] | None = None,
        deadline: Deadline | None = None,
    ) -> Answer:
        from invitewriter.errors import ModelError
        from invitewriter.llm import Answer

        if deadline:
            deadline.check()
        turns = "".join(f"\n\n{turn.role}: {turn.text}" for turn in prompt.turns)
        held = {"schema": schema} if schema and getattr(self._model, "supports_schema", False) else {}
        try:
            response = self._model.prompt(prompt.user + turns, system=prompt.system, stream=False, **held)
            return Answer(text=response.text())
        except Exception as error:  # noqa: BLE001 - whatever a plug-in of llm's may raise
            raise ModelError(f"llm could not ask {self.name}: {error}") from None
