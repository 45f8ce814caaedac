"""What is withheld stays on the machine: canaries in private lines, marked or not, never appear in what goes out."""

from __future__ import annotations

import json
import logging
import pickle
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

import invitewriter
from invitewriter import InviteWriterError, LiteLLM
from invitewriter.cli import main
from invitewriter.report import invitation_json, invitation_markdown
from tests.adversaries import leaking
from tests.loopback import Loopback, openai

CANARY = "xyzzyplugh"
NOTES = f"""---
contact: Ana Kovač
# {CANARY} one
---
Met Ana Kovač at the potters' fair, she builds kilns from river clay.
She was laid off by {CANARY} Ltd in May. It was {CANARY} who told her.
(private) her sister {CANARY} wants the house
<!-- {CANARY} -->
I promised to send her the clay map.

## Her divorce from {CANARY}
- the hearing is at {CANARY} Court

## Next
- buy {CANARY} cards
- Tom {CANARY} is moving to Vigo
"""


def test_no_canary_reaches_a_model_a_letter_or_a_pickle(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    model = leaking()
    invitation = invitewriter.draft(NOTES, sender="Tom Brenner", channel="email", today=date(2026, 11, 16), model=model)
    assert invitation.message
    assert "kilns" in invitation.message
    told = [f"{prompt.system}\n{prompt.user}" for prompt in model.prompts]
    shown = [invitation_json(invitation), invitation_markdown(invitation), repr(invitation), caplog.text, *told]
    assert [text for text in shown if CANARY in text] == []
    assert CANARY.encode() not in pickle.dumps(invitation)


def test_no_canary_goes_over_the_wire_or_into_an_error() -> None:
    with Loopback(openai("no JSON at all")) as server:
        model = LiteLLM("openai/loopback", key="sk-canary", base=f"{server.url}/v1")
        with pytest.raises(InviteWriterError) as failed:
            invitewriter.draft(NOTES, sender="Tom Brenner", channel="email", today=date(2026, 11, 16), model=model)
        bodies = [json.dumps(request.body) for request in server.requests]
    assert any("kilns" in body for body in bodies)
    assert [body for body in bodies if CANARY in body] == []
    assert CANARY not in str(failed.value)
    assert "sk-canary" not in str(failed.value)


@pytest.mark.parametrize("options", [["--dry-run", "--model", "openai/any"], ["--explain"], ["--format", "json"], []])
def test_no_canary_is_printed(tmp_path: Path, options: list[str]) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text(NOTES, encoding="utf-8")
    result = CliRunner().invoke(main, ["draft", str(notes), *options], env={"OPENAI_API_KEY": "sk-canary"})
    assert result.stdout
    assert CANARY not in result.stdout + result.stderr
    assert "sk-canary" not in result.stdout + result.stderr
