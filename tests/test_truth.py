"""The cases with traps: no leak, no wrong person, nothing invented in any letter that passes, whoever writes."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from invitewriter import check
from invitewriter.domain import Outcome
from invitewriter.messages import read_messages
from invitewriter.testing import ScriptedModel
from tests.adversaries import INVENTED, inventing, leaking, obeying
from tests.tables import every
from tests.truth_cases import Case, broken, cases, misread, usable

TRAPS = list(cases("traps"))
HARMLESS = list(cases("harmless"))
WRITERS: dict[str, Callable[[], ScriptedModel | None]] = {
    "embedded": lambda: None,
    "leaking": leaking,
    "inventing": inventing,
    "obeying": obeying,
}


@pytest.mark.parametrize("case", TRAPS, ids=lambda case: case.id)
def test_a_trap_is_seen_when_the_notes_are_read(case: Case) -> None:
    assert misread(case) == []


@pytest.mark.parametrize("case", TRAPS, ids=lambda case: case.id)
def test_no_trap_is_broken_in_a_letter_that_passes_whoever_writes(case: Case) -> None:
    for name, writer in WRITERS.items():
        model = writer()
        invitation = case.written(model)
        assert broken(case, invitation, model) == [], name
        if name == "inventing" and invitation and invitation.message:
            assert not any(
                word in invitation.message for word in INVENTED.split() if word[0].isupper() or word[0].isdigit()
            )


@pytest.mark.parametrize("case", HARMLESS, ids=lambda case: case.id)
def test_a_harmless_case_becomes_a_letter(case: Case) -> None:
    assert misread(case) == []


def test_little_of_harmless_notes_is_withheld() -> None:
    counted = [usable(case) for case in HARMLESS]
    assert sum(kept for _, kept in counted) >= 0.9 * sum(lines for lines, _ in counted)


def test_no_harmless_letter_of_a_model_is_blocked_for_what_it_says() -> None:
    """A model that tells all that may be said, and no more, breaks no rule of grounding or discretion."""
    blocked = {
        case.id: sorted({f"{f.name}: {f.words}" for f in invitation.report.errors if f.rule[:3] in {"NP6", "NP8"}})
        for case in HARMLESS
        if (invitation := case.written(leaking())) and invitation.outcome is Outcome.BLOCKED
    }
    assert {case: told for case, told in blocked.items() if told} == {}


@every(
    ("told", "blocks"),
    [
        ("My wife Clara sends her regards.", False),
        ("Tomorrow I am off to Kranj.", False),
        ("I will send you the sampling sheet tomorrow.", False),
        ("I enjoyed the forum last week.", True),
        ("I look forward to your talk on Friday.", True),
        ("Your friend Piotr told me about the soup.", True),
        ("We talked to Piotr about the soup.", True),
    ],
)
def test_of_their_own_life_whoever_writes_by_hand_may_tell(told: str, blocks: bool) -> None:  # noqa: FBT001 - a table's
    notes = "Contact: Rosa Lind\nmet at the forum in Graz on 25 November 2026\nShe has a machine that makes soup."
    report = check(f"Hi Rosa, the soup!\n\n{told}\n\nTom", notes=notes, today=date(2026, 11, 26))
    assert bool(report.errors) is blocks, report.findings


def test_saved_mails_of_a_folder_are_read_for_their_text_but_no_letter_twice(tmp_path: Path) -> None:
    mail = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHi Rosa,\n\nthe soup!\n"
    for name in ("mail.eml", "letter.eml"):
        (tmp_path / name).write_text(mail, encoding="utf-8")
    (tmp_path / "letter.md").write_text("Hi Rosa, the soup!\n", encoding="utf-8")
    told: list[str] = []
    read = list(read_messages([str(tmp_path)], io.BytesIO(), skipped=told.append))
    assert [(Path(message.name).name, message.text.splitlines()[-1]) for message in read] == [
        ("letter.md", "Hi Rosa, the soup!"),
        ("mail.eml", "the soup!"),
    ]
    assert told == []
