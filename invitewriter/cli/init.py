"""`invitewriter init`: asks who you are and where your notes may go, and writes it down."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from invitewriter.batching.files import write_whole
from invitewriter.cli.options import tell
from invitewriter.cli.settings import configuration_folder, load_settings
from invitewriter.errors import ConfigError
from invitewriter.resources import read_toml
from invitewriter.sender import parse_sender

_SKIP = (
    "Enter skips a question. Your name, the line about you and your messages are for whoever writes your letters; the other "
    "answers only the guard reads, on this machine."
)
_SECTIONS = {
    "How I help": "How do you help people?",
    "Whom I love to meet": "Whom do you love to meet?",
    "My ideal client": "Who is your ideal client?",
    "My ideal referral source": "Who sends you such people, or could?",
}
_SAMPLES = 2
_MAY_GO = """Where may your notes go?
  nowhere   the embedded writer composes on this machine; no command may name a model
  model     to a model, whenever you name one; without what is withheld"""


@click.command()
def init() -> None:
    """Set up: who you are, and where your notes may go."""
    folder = configuration_folder()
    tell(_SKIP)
    path = folder / "sender.md"
    if not path.exists() or click.confirm(f"There is a {path} already. Write it anew?", default=False, err=True):
        text = _sender_text()
        _save(path, text)
        tell(f"Written: {path}. Mend it whenever you like.")
    click.echo(f"\n{_MAY_GO}", err=True)
    choice = click.prompt("Your notes may go", type=click.Choice(["nowhere", "model"]), default="nowhere", err=True)
    place = click.prompt("The folder of your notes, for reminders", default="", show_default=False, err=True).strip()
    config = folder / "config.toml"
    _save(config, _configured(config, offline=choice == "nowhere", notes=place))
    load_settings()
    tell(f"Written: {config}.")
    tell(
        "Next: invitewriter draft NOTES, with a file of notes about somebody you met. invitewriter doctor looks it over."
    )


def _sender_text() -> str:
    name = click.prompt("Your name, as it stands under your letters", err=True).strip()
    about = _asked("Who you are, in half a line (school gardener in Maribor)")
    lines = ["---", f"name: {_quoted(name)}", *([f"about: {_quoted(about)}"] if about else []), "---"]
    for title, question in _SECTIONS.items():
        if answer := _asked(question):
            lines += [f"# {title}", "", answer, ""]
    samples = list(_samples())
    if samples:
        lines += ["# Messages that sound like me", ""]
    for sample in samples:
        lines += [*(f"> {line}".rstrip() for line in sample.split("\n")), ""]
    text = "\n".join(lines).rstrip() + "\n"
    parse_sender(text)  # what was typed is read back before it is kept
    return text


def _asked(question: str) -> str:
    return str(click.prompt(question, default="", show_default=False, err=True)).strip()


def _samples() -> Iterator[str]:
    for number in range(1, _SAMPLES + 1):
        tell(f"A message that sounds like you ({number} of {_SAMPLES}); a line with only a dot ends it, Enter skips.")
        lines = list[str]()
        while (line := click.prompt(">", default="", show_default=False, prompt_suffix=" ", err=True)) != ".":
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
        raise ConfigError(f"Cannot write {path}: {(error.strerror or str(error)).lower()}.") from error
