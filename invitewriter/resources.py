"""Where the files that are no code stand: the prompts, and the embedded writer's sentences."""

from __future__ import annotations

from pathlib import Path

from invitewriter.errors import PromptError


def prompts_folder() -> Path:
    """The folder of prompts: inside the package when installed from a wheel, beside it in a checkout.

    Raises PromptError where neither is there.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "prompts", package.parent / "prompts"):
        if (folder / "draft.md.j2").is_file():
            return folder
    raise PromptError("The prompt files are missing from this installation: install invitewriter again.")
