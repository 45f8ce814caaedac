"""A card may tell what somebody does or what they are; questions name either as it is."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import invitewriter
from tests.tables import every


@pytest.mark.parametrize(
    ("role", "asked"),
    [
        ("teaches pottery", "when you began to teach pottery?"),
        ("potter", "when you started out as a potter?"),
    ],
)
def test_a_question_names_what_the_card_tells(tmp_path: Path, role: str, asked: str) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text(
        f"---\ncontact: Tilda Brannock\nrole: {role}\nmet_at: the fair\n---\nTilda is looking for a carpenter.\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "invitewriter", "draft", str(notes)]
    result = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert asked in result.stdout


@every(
    ("told", "asked"),
    [
        ("She is a tinker and a piper.", "other tinkers,"),
        ("I said I'd bring the saw, must remember.", "What other events"),
    ],
)
def test_a_question_names_one_thing_that_somebody_is_and_no_verb(told: str, asked: str) -> None:
    letter = invitewriter.draft(
        f"Met Ruth at the open day. I'll bring her the saw. {told}", today=date(2026, 11, 29), channel="email"
    )
    assert asked in " ".join(letter.questions)
