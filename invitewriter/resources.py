"""Where the files that are no code stand: the prompts, the embedded writer's sentences, the page on etiquette."""

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


def etiquette_page() -> str:
    """docs/etiquette.md, which ships with the package. Raises PromptError where it does not."""
    package = Path(__file__).resolve().parent
    for page in (package / "docs" / "etiquette.md", package.parent / "docs" / "etiquette.md"):
        if page.is_file():
            return page.read_text(encoding="utf-8")
    raise PromptError("The page on etiquette is missing from this installation: install invitewriter again.")
