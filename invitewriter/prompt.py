"""Renders prompts/*.md.j2 into a Prompt, with everything that came from outside fenced and defused."""

from __future__ import annotations

import functools
import hashlib
import re
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment

from invitewriter.domain import Prompt
from invitewriter.domain.kept import kept
from invitewriter.errors import PromptError
from invitewriter.resources import prompts_folder

NAMES = ("draft", "questions", "repair", "judge")
# What could end a fence, open a chat turn in some model's own syntax, or start a code block.
_MARKERS = re.compile(r"<<+|>>+|<\||\|>|```+|~~~+|\[/?INST\]|</?s>|<</?SYS>>", re.IGNORECASE)
_ROLE = re.compile(
    r"^(\s*(?:#+\s*)?)(system|assistant|user|developer|human|ai|tool)(\s*:)", re.IGNORECASE | re.MULTILINE
)


def defuse(text: object) -> str:
    """`text` with whatever could pass for a fence, a role or a code block made harmless, and still readable."""
    softened = _MARKERS.sub(lambda match: "‹" + match[0].strip("<>|`~[]/") + "›", str(text))
    return _ROLE.sub(r"\1(\2)\3", softened)


def fence(text: object, label: str) -> str:
    """`text`, defused, between two lines that no text from outside can foresee: they carry a hash of the text itself."""
    inside = defuse(text).strip()
    mark = hashlib.sha256(inside.encode("utf-8", "replace")).hexdigest()[:12]
    return f"<<{label} {mark}>>\n{inside}\n<<end of {label} {mark}>>"


class Prompts:
    """The prompt files in use: a folder of the user's own overrides ours file by file."""

    def __init__(self, folder: Path | None = None) -> None:
        """Raises PromptError where `folder` is none."""
        if folder is not None and not folder.is_dir():
            raise PromptError(f"There is no folder of prompts at {str(folder)!r}.")
        self._environment = _environment(folder, prompts_folder()) if folder else _own_environment()

    def render(self, name: str, /, **variables: object) -> Prompt:
        """Renders `name`.md.j2, whose blocks `system` and `user` become the prompt's two parts.

        Raises PromptError, naming the file and the line where they can be told.
        """
        try:
            template = self._environment.get_template(f"{name}.md.j2")
            return Prompt(
                name=name, system=_block(template, "system", variables), user=_block(template, "user", variables)
            )
        except TemplateNotFound as error:
            raise PromptError(f"The prompt {name}.md.j2 is missing.") from error
        except TemplateError as error:
            where = f", line {error.lineno}" if isinstance(error, TemplateSyntaxError) else ""
            raise PromptError(
                f"The prompt {name}.md.j2{where} cannot be rendered: {error.message or error}."
            ) from error

    def etiquette(self) -> str:
        """How a letter is written, for a writer who is asked in other ways: the block `etiquette` of draft.md.j2.

        A file of the user's own that has no such block gives its block `system`. Raises PromptError.
        """
        template = self._environment.get_template("draft.md.j2")
        return _block(template, "etiquette" if "etiquette" in template.blocks else "system", {})

    @kept
    def digest(self) -> str:
        """Twelve hex digits that change whenever a prompt file does."""
        loader = self._environment.loader
        assert loader is not None  # noqa: S101 - `_environment` sets it; the type says it may be None
        sources = [loader.get_source(self._environment, f"{name}.md.j2")[0] for name in NAMES]
        return hashlib.sha256("\0".join(sources).encode()).hexdigest()[:12]


@functools.cache
def _own_environment() -> SandboxedEnvironment:
    """Kept with what it has compiled, which takes longer than a letter; a file that was changed is compiled anew."""
    return _environment(prompts_folder())


def _environment(*folders: Path) -> SandboxedEnvironment:
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(folders, encoding="utf-8"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["fence"] = fence
    environment.filters["line"] = lambda text: " ".join(defuse(text).split())
    return environment


def _block(template: Template, block: str, variables: dict[str, object]) -> str:
    if block not in template.blocks:
        raise PromptError(f"The prompt {template.name} has no block {block!r}; see the first comment of our own.")
    text = "".join(template.blocks[block](template.new_context(variables)))
    return re.sub(r"\n{3,}", "\n\n", text).strip()
