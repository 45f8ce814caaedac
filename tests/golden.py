"""The golden letters: whole notes by invented people, and what the embedded writer makes of them.

    python -m tests.golden          writes the letters in tests/letters/ anew; read every change as its recipient

A case says beforehand whether its notes are `usable` or, in `why`, the reason to decline; all else is what came of them.
"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import invitewriter
from invitewriter.domain import Invitation

LETTERS = Path(__file__).parent / "letters"
TODAY = date(2026, 5, 20)
SENDER = "Tom Reed"
_GIVEN = ("usable", "why", "contact", "sender", "channel", "summary", "notes")

Case = dict[str, Any]


def cases(language: str) -> dict[str, Case]:
    return tomllib.loads((LETTERS / f"{language}.toml").read_text(encoding="utf-8"))


def languages() -> list[str]:
    return sorted(path.stem for path in LETTERS.glob("*.toml"))


def written(case: Case) -> Invitation:
    """What the embedded writer and the guard make of the case, as the command would."""
    own_channel = any(line.startswith("channel:") for line in case["notes"].splitlines())
    return invitewriter.draft(
        case["notes"],
        contact=case.get("contact"),
        summary=case.get("summary"),
        sender=case.get("sender", SENDER),
        channel=case.get("channel", None if own_channel else "email"),
        today=TODAY,
    )


def outcome(invitation: Invitation) -> Case:
    """The part of a case that is not given: the letter, or why there is none."""
    if invitation.decline:
        return {"declined": invitation.decline.reason.value}
    if invitation.message is None:
        return {"blocked": sorted({finding.name for finding in invitation.report.errors})}
    told = {"subject": invitation.subject, "letter": f"{invitation.message}\n", "questions": list(invitation.questions)}
    return {name: text for name, text in told.items() if text}


def given(case: Case) -> Case:
    return {name: case[name] for name in _GIVEN if name in case}


def as_toml(name: str, case: Case) -> str:
    lines = [f"[{name}]", *(f"{key} = {_as_toml(item)}" for key, item in case.items())]
    return "\n".join(lines) + "\n"


def _as_toml(item: Any) -> str:
    if isinstance(item, bool):
        return str(item).lower()
    if isinstance(item, list):
        return "[\n" + "".join(f"  {_as_toml(each)},\n" for each in item) + "]"
    if "\n" in item:
        return f"'''\n{item}'''"
    return f"'{item}'" if '"' in item else f'"{item}"'


def rewrite(language: str) -> None:
    path = LETTERS / f"{language}.toml"
    head = path.read_text(encoding="utf-8").split("\n\n", 1)[0]
    told = [as_toml(name, given(case) | outcome(written(case))) for name, case in cases(language).items()]
    path.write_text("\n".join([f"{head}\n", *told]), encoding="utf-8")


if __name__ == "__main__":
    for each in languages():
        rewrite(each)
