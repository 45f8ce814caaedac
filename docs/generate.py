"""Writes the generated pages: `make docs`."""

from pathlib import Path

from invitewriter.guard import RULES
from invitewriter.report import rules_markdown

HERE = Path(__file__).resolve().parent


def pages() -> dict[Path, str]:
    """Each generated page and what it should hold."""
    return {HERE / "rules.md": rules_markdown(RULES)}


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
