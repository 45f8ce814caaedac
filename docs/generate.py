"""Writes the generated pages and files: `make docs`."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import click

import invitewriter
from docs.filing import copies, filings
from invitewriter.cli import main
from invitewriter.guard import OF_A_BATCH, RULES
from invitewriter.notes import read_notes
from invitewriter.report import letter_text, questions_text, rules_markdown
from invitewriter.report.explain import explain
from invitewriter.report.schema import schema

HERE = Path(__file__).resolve().parent
README = HERE.parent / "README.md"
EXAMPLES = HERE.parent / "examples"
_BEGIN, _END = "<!-- written by `make docs` -->", "<!-- until here -->"
_CONTEXT = click.Context(main, info_name="invitewriter", **main.context_settings)
_COMMANDS = """# The commands

This page is generated from what `--help` says (`make docs`). Every command takes `-h`. Exit codes: 0 written or clean, 1 blocked or
declined, 2 a mistake in the call or the notes, 3 failed or unjudged, 130 interrupted."""
_JSON = """# What is printed with --format json

This page is generated from [the schema](../invitewriter/report/schema.json), which ships with the package (`make docs`). What a
field is called and means stays as it is while the number in `schema` does; new fields may be added, so ignore those you do not
know. What is withheld is counted, and never told."""
_API = """# The public names

This page is generated from the package (`make docs`), and a test compares it: whatever changes here is a change for those who build
on it, and [CONTRIBUTING.md](../CONTRIBUTING.md) says how such a change is made. `import invitewriter` gives these names;
everything else is the package's own.

All classes take their fields by name. Words that are not known, and arguments that cannot be meant, raise UsageError; notes that cannot
be read NotesError; rules of one's own that cannot be used ConfigError; prompts of one's own PromptError; a model that cannot be asked
ModelError, and what it or a writer of one's own answers OutputError, where no letter came about. Blocked, declined and unjudged
are outcomes, and raise nothing. What concerns a program's own mistake says so, and names the writer, the model or the rule.

`notes` is a text, or a `pathlib.Path` to a file; `today` a `datetime.date`; `deadline` seconds. The Brief of an invitation is
`invitation.brief`, also of one that was declined, where it is known who is written to: `batch` takes such Briefs. The JSON that
[docs/json.md](json.md) describes is made by `invitewriter.report.invitation_json(invitation)` and
`invitewriter.report.check_json(report)`."""


def pages() -> dict[Path, str]:
    """Each generated page and what it should hold."""
    return {
        HERE / "rules.md": rules_markdown((*RULES, *OF_A_BATCH)),
        HERE / "json.md": "\n\n".join([_JSON, *_described(schema())]) + "\n",
        HERE / "api.md": "\n\n".join([_API, *(_named(name) for name in invitewriter.__all__)]) + "\n",
        HERE / "commands.md": "\n\n".join([_COMMANDS, *map(_command, main.list_commands(_CONTEXT))]) + "\n",
        README: _with_letter(README.read_text(encoding="utf-8")),
    }


def _command(name: str) -> str:
    """A command as its --help tells of it."""
    command = main.get_command(_CONTEXT, name)
    context = click.Context(command, parent=_CONTEXT, info_name=name, terminal_width=100, color=False)
    return f"## {name}\n\n```\n{command.get_help(context)}\n```"


def _with_letter(readme: str) -> str:
    """The README, with the letter that is written today from examples/notes.md, and what it rests on."""
    notes = read_notes(EXAMPLES / "notes.md")
    sender = (EXAMPLES / "sender.md").read_text(encoding="utf-8")
    invitation = invitewriter.draft(notes, sender=sender, channel="email", today=date(2026, 11, 23))
    told = explain(invitation.brief, invitation.draft, notes.lines, reveal=False)
    grounds = told.partition("What became of each line")[0]
    shown = (
        f"{letter_text(invitation.draft)}\n{questions_text(invitation.questions, invitation.brief.language)}\n{grounds}"
    )
    before, _, rest = readme.partition(_BEGIN)
    return f"{before}{_BEGIN}\n```text\n{shown.rstrip()}\n```\n{_END}{rest.partition(_END)[2]}"


def _described(whole: dict[str, Any]) -> Iterator[str]:
    printed = [part["$ref"].rpartition("/")[2] for part in whole["oneOf"]]
    definitions = {name: part for name, part in whole["$defs"].items() if "properties" in part}
    for name in sorted(definitions, key=lambda name: (name not in printed, name)):
        title = f"## {name}" + ("" if name in printed else " (a part of the others)")
        rows = [f"| `{field}` | {_kind(part)} | {_told(part)} |" for field, part in _fields(definitions[name])]
        yield f"{title}\n\n" + "\n".join(["| field | holds | meaning |", "|---|---|---|", *rows])


def _fields(definition: dict[str, Any], above: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Each field by its path: `facts[].id`."""
    required = set(definition.get("required", ()))
    for name, part in definition["properties"].items():
        path = f"{above}{name}" + ("" if name in required else "?")
        yield path, part
        inner = part.get("items", part)
        within = next((each for each in [inner, *inner.get("oneOf", ())] if "properties" in each), None)
        if within:
            yield from _fields(within, f"{path}[]." if "items" in part else f"{path}.")


def _kind(part: dict[str, Any]) -> str:
    if "$ref" in part:
        name = part["$ref"].rpartition("/")[2]
        known = {"text_or_null": "text or null", "count": "number", "rules": "list of rule ids"}
        return known.get(name, f"[{name}](#{name}-a-part-of-the-others)")
    if "const" in part:
        return f'"{part["const"]}"'
    if "enum" in part:
        return ", ".join("null" if each is None else f'"{each}"' for each in part["enum"])
    if either := part.get("anyOf") or part.get("oneOf"):
        return " or ".join(_kind(each) for each in either)
    if part["type"] == "array":
        return f"list of {_kind(part['items'])}"
    names = {"string": "text", "integer": "number", "boolean": "true or false", "object": "object"}
    return names.get(part["type"], part["type"])


def _told(part: dict[str, Any]) -> str:
    return str(part.get("description", ""))


def _named(name: str) -> str:
    """A public name with its signature, its fields or its members, and the first line of what it says of itself."""
    thing = getattr(invitewriter, name)
    about = inspect.cleandoc(thing.__dict__.get("__doc__", thing.__doc__) or "").split("\n\n", maxsplit=1)[0]
    about = about.replace("\n", " ")
    own = about if not about.startswith(f"{name}(") else ""
    return f"## {name}\n\n```python\n{_signature(name, thing)}\n```" + (f"\n\n{own}" if own else "")


def _signature(name: str, thing: Any) -> str:
    if inspect.isfunction(thing):
        return _called(f"def {name}", thing)
    base = next((parent.__name__ for parent in thing.__mro__[1:] if parent is not object), "")
    head = f"class {name}" + (f"({base})" if base else "")
    if issubclass(thing, Enum):
        return "\n".join([head, *(f"    {member.name} = {member.value!r}" for member in thing)])
    lines = [head]
    if is_dataclass(thing):
        lines += [f"    {field.name}: {field.type}" for field in fields(thing)]
    for attribute, found in vars(thing).items():
        if attribute.startswith("_"):
            continue
        if isinstance(found, property):
            lines.append(f"    {attribute}: {_returned(found.fget)}")
        elif inspect.isfunction(found):
            lines.append("    " + _called(f"def {attribute}", found))
    return "\n".join(lines)


def _called(head: str, function: Callable[..., Any]) -> str:
    return head + str(inspect.signature(function)).replace("'", "")


def _returned(getter: Callable[..., Any] | None) -> str:
    return str(inspect.signature(getter).return_annotation) if getter else ""


if __name__ == "__main__":
    for path, text in {**pages(), **filings(), **copies()}.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
