"""`invitewriter init`: asks who you are and where your notes may go, and writes it down."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import click

from invitewriter.batching.files import write_whole
from invitewriter.cli.options import tell
from invitewriter.cli.settings import configuration_folder, load_settings
from invitewriter.errors import ConfigError, cause_of
from invitewriter.resources import read_toml
from invitewriter.sender import parse_sender

_SKIP = (
    "Only your name is needed; Enter skips any other question. Your name, the line about you and your messages are for whoever writes your letters; the other "
    "answers only the guard reads, on this machine."
)
_SECTIONS = {
    "How I help": "How do you help people?",
    "Whom I love to meet": "Whom do you love to meet?",
    "My ideal client": "Who is your ideal client?",
    "My ideal referral source": "Who sends you such people, or could?",
}
_SAMPLES = 2
T = TypeVar("T")
_MAY_GO = """Where may your notes go?
  nowhere   the embedded writer composes on this machine; no command may name a model
  model     to a model, whenever you name one; without what is withheld"""


class _Interview:
    """Asks a person at a terminal, or takes a line an answer; once no more come, every answer is empty."""

    def __init__(self) -> None:
        self.over = False

    def ask(self, question: str, **how: Any) -> str:
        """The answer; empty where Enter skips the question."""
        usual = {"default": "", "show_default": False, "prompt_suffix": " " if question.endswith("?") else ": "}
        asked: dict[str, Any] = {**usual, **how}
        return self._answer(lambda: str(click.prompt(question, err=True, **asked)).strip(), "")

    def confirm(self, question: str) -> bool:
        return self._answer(lambda: click.confirm(question, default=False, err=True), default=False)

    def _answer(self, ask: Callable[[], T], default: T) -> T:
        if self.over:
            return default
        try:
            return ask()
        except click.Abort as abort:
            if not isinstance(abort.__context__, EOFError):  # Ctrl-C: the person wants out
                raise
            self.over = True
            return default
        finally:
            if self.over or not sys.stdin.isatty():
                click.echo(err=True)  # the question stands in a line that nobody ended


@click.command()
def init() -> None:
    """Set up: who you are, and where your notes may go.

    Asks in a terminal; else it takes the answers from standard input, one a line, and keeps those that are given.
    """
    folder = configuration_folder()
    tell(_SKIP)
    interview, written = _Interview(), False
    path = folder / "sender.md"
    if not path.exists() or interview.confirm(f"There is a {path} already. Write it anew?"):
        text = _sender_text(interview)
        if text:
            _save(path, text)
            tell(f"Written: {path}. Mend it whenever you like.")
            written = True
    written = _ask_where(interview, folder / "config.toml") or written
    if interview.over:
        kept = "what is written is kept, and all else is as it was" if written else "everything is as it was"
        tell(f"There were no more answers: {kept}. To go on: invitewriter init.")
        return
    tell(
        "Next: invitewriter draft NOTES, with a file of notes about somebody you met. invitewriter doctor looks it over."
    )


def _ask_where(interview: _Interview, config: Path) -> bool:
    """Asks where the notes may go and where they are, and whether that was written down; not where nobody says where they may go."""
    if not interview.over:
        click.echo(f"\n{_MAY_GO}", err=True)
    may_go = {"type": click.Choice(["nowhere", "model"]), "default": "nowhere", "show_default": True}
    choice = interview.ask("Your notes may go", **may_go)
    place = _ask_place(interview)
    if choice:
        _save(config, _configured(config, offline=choice == "nowhere", notes=place))
        load_settings()
        tell(f"Written: {config}.")
    return bool(choice)


def _ask_place(interview: _Interview) -> str:
    """A folder of notes that is there; empty where none is named."""
    while place := interview.ask("The folder of your notes, so that 'log' and 'due' find them"):
        if Path(place).expanduser().exists():
            return place
        tell(f"There is no {place!r}: name one that exists, or leave it out with Enter for now.")
    return ""


def _sender_text(interview: _Interview) -> str:
    """What a sender file says; empty where no name was given."""
    name = interview.ask("Your name, as it stands under your letters", default=None)
    if not name:
        return ""
    about = interview.ask("Who you are, in half a line, as in “school gardener in Maribor”")
    lines = ["---", f"name: {_quoted(name)}", *([f"about: {_quoted(about)}"] if about else []), "---"]
    for title, question in _SECTIONS.items():
        if answer := interview.ask(question):
            lines += [f"# {title}", "", answer, ""]
    samples = list(_samples(interview))
    if samples:
        lines += ["# Messages that sound like me", ""]
    for sample in samples:
        lines += [*(f"> {line}".rstrip() for line in sample.split("\n")), ""]
    text = "\n".join(lines).rstrip() + "\n"
    parse_sender(text)  # what was typed is read back before it is kept
    return text


def _samples(interview: _Interview) -> Iterator[str]:
    for number in range(1, _SAMPLES + 1):
        if interview.over:
            return
        tell(f"A message that sounds like you ({number} of {_SAMPLES}); a line with only a dot ends it, Enter skips.")
        lines = list[str]()
        while (line := interview.ask(">", prompt_suffix=" ")) != "." and not interview.over:
            if not line and not lines:
                break
            lines.append(line)
        if lines:
            yield "\n".join(lines)
        else:
            return


def _quoted(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def _configured(path: Path, *, offline: bool, notes: str) -> str:
    """config.toml with what was chosen; what it says already stays, and what it says otherwise is for its owner to change."""
    try:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        said = read_toml(path) if text else {}
    except (OSError, ValueError) as error:
        raise ConfigError(f"Cannot read {path}: {error}. Mend it, or move it away.") from error
    place = str(Path(notes).expanduser().resolve()) if notes else ""
    added = {"offline": offline, **({"notes": place} if place else {})}
    for key in added.keys() & said.keys():
        if said[key] != added[key]:
            tell(f"{path} says {key} = {json.dumps(said[key])}, and still does: change it there.")
    lines = [f"{key} = {json.dumps(entry, ensure_ascii=False)}" for key, entry in added.items() if key not in said]
    return "\n".join([*([text.rstrip("\n")] if text.strip() else []), *lines]) + "\n"


def _save(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, text.encode("utf-8"))
    except OSError as error:
        raise ConfigError(f"Cannot write {path}: {cause_of(error)}.") from error
