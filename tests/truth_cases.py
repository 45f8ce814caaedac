"""The cases of tests/cases/: notes with traps (`traps*.toml`) and notes without (`harmless*.toml`), and what must come of them.

A case holds `notes` and may hold `contact`, `summary`, `sender` (a name) and `today`. Of it is expected, as far as it says:
`to` (whose name the letter is to), `outcome` and `reason` (of a letter that is not to be written), `line` (on which that rests), `how`, `known_before`, `disputes` (their points);
`kept`: strings that some fact must hold; `hidden`: strings of what is withheld, which no prompt and no letter may hold;
`not_said`: strings that no letter which passes may hold, though a model may see them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from invitewriter.api import draft
from invitewriter.brief import Request, gather, make_brief
from invitewriter.domain import Brief, Decline, Invitation, Sender, Source, value
from invitewriter.domain.kept import kept
from invitewriter.errors import UsageError
from invitewriter.notes import Notes, parse_notes
from invitewriter.testing import ScriptedModel

FOLDER = Path(__file__).parent / "cases"
TODAY = date(2026, 11, 16)


@value
class Case:
    id: str
    kind: str
    language: str
    notes: str
    contact: str | None
    summary: str | None
    sender: str
    today: date
    expected: dict[str, Any]

    @property
    def hidden(self) -> tuple[str, ...]:
        return tuple(self.expected.get("hidden", ()))

    @property
    def not_said(self) -> tuple[str, ...]:
        return tuple(self.expected.get("not_said", ()))

    @property
    def request(self) -> Request:
        return Request(
            contact=self.contact,
            summary=self.summary,
            sender=Sender(name=self.sender) if self.sender else None,
            channel="email",
            today=self.today,
        )

    @kept
    def parsed(self) -> Notes:
        """Read once, whoever writes; they hold the brief that was made of them last."""
        return parse_notes(self.notes)

    def brief(self) -> Brief | Decline:
        """What a letter may be written from, be it enough for one or not."""
        return gather(self.parsed, self.request)

    def written(self, model: ScriptedModel | None) -> Invitation | None:
        """The letter by `model`, which also judges; by the embedded writer where it is None, if that knows the language."""
        try:
            return draft(
                self.parsed,
                contact=self.contact,
                summary=self.summary,
                sender=Sender(name=self.sender) if self.sender else None,
                channel="email",
                today=self.today,
                model=model,
            )
        except UsageError:
            return None


def cases(begins: str, folder: Path = FOLDER) -> Iterator[Case]:
    """The cases of all files in `folder` whose name begins so."""
    for path in sorted(folder.glob(f"{begins}*.toml")):
        for told in tomllib.loads(path.read_text(encoding="utf-8")).get("case", []):
            yield _case(told)


def _case(told: dict[str, Any]) -> Case:
    asked = told.get("today", TODAY)
    return Case(
        id=told.pop("id"),
        kind=told.pop("kind", "harmless"),
        language=told.pop("language"),
        notes=told.pop("notes").lstrip("\n"),
        contact=told.pop("contact", None),
        summary=told.pop("summary", None),
        sender=told.pop("sender", ""),
        today=asked if isinstance(asked, date) else date.fromisoformat(asked),
        expected=told,
    )


def misread(case: Case) -> list[str]:
    """What the brief gets wrong about a case; empty where all is as expected."""
    brief, expected = make_brief(case.parsed, case.request), case.expected
    wanted = expected.get("reason", "")
    if wanted or isinstance(brief, Decline):
        return _misdeclined(brief if isinstance(brief, Decline) else None, wanted, expected.get("line", 0))
    said = " | ".join(fact.text for fact in brief.facts).casefold()
    shown = " | ".join(fact.text for fact in brief.grounds if not fact.standing.stays_unsaid).casefold()
    name = brief.contact.name
    wrong = [f"hides {text!r}" for text in expected.get("kept", ()) if text.casefold() not in said]
    wrong += [f"tells {text!r}" for text in case.hidden if text.casefold() in shown]
    wrong += [f"is to {name!r}, not {expected['to']!r}" for _ in "x" if expected.get("to", name) != name]
    points = [dispute.point for dispute in brief.disputes]
    found: dict[str, Any] = {"how": brief.how.value, "known_before": brief.known_before, "disputes": points}
    wanted_points = expected.get("disputes", [])
    told = "disputes" in expected or case.kind != "dispute"
    wrong += [f"disputes {points}, not {wanted_points}" for _ in "x" if told and points != wanted_points]
    wrong += [
        f"{key} is {found[key]!r}, not {expected[key]!r}"
        for key in ("how", "known_before")
        if key in expected and found[key] != expected[key]
    ]
    return wrong


def _misdeclined(decline: Decline | None, wanted: str, line: int) -> list[str]:
    reason = decline.reason.value if decline else ""
    if reason != wanted:
        return [f"is declined as {reason!r}, not {wanted!r}"]
    return [f"names no line {line}"] if line and decline and not re.search(rf"\b{line}\b", decline.advice) else []


def broken(case: Case, invitation: Invitation | None, model: ScriptedModel | None) -> list[str]:
    """What of a case got out: into a prompt, or into a letter that passed."""
    asked = "\n".join(f"{p.system}\n{p.user}" for p in model.prompts).casefold() if model else ""
    wrong = [f"a prompt holds {text!r}" for text in case.hidden if text.casefold() in asked]
    if invitation is None:
        return wrong
    letter = "\n".join([invitation.subject or "", invitation.message or "", *invitation.questions]).casefold()
    wrong += [f"the letter holds {t!r}" for t in (*case.hidden, *case.not_said) if t.casefold() in letter]
    if case.expected.get("outcome") == "declined" and invitation.message:
        wrong.append("a letter was written")
    return wrong


def usable(case: Case) -> tuple[int, int]:
    """Of a harmless case: how many of its usable lines there are, and how many of them are facts.

    Usable is every line that says more than a name: neither heading nor label.
    """
    brief = case.brief()
    lines = case.notes.rstrip("\n").split("\n")
    wanted = {
        number
        for number, line in enumerate(lines, 1)
        if not line.startswith("#")
        and len(line.partition(": ")[2].split() or line.split()) > 3
        and not any(text in line for text in case.hidden)
    }
    facts = {fact.line for fact in brief.facts if fact.source is Source.NOTES} if isinstance(brief, Brief) else set()
    return len(wanted), len(wanted & facts)
