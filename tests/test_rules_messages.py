"""Messages of our own making, in five languages, pitches hard and soft beside kind letters that look like them."""

import json
from functools import cache
from pathlib import Path

from invitewriter.domain import Draft
from invitewriter.guard import Guard, Setting
from invitewriter.guard.phrases.catalogue import CATALOGUES
from tests.tables import every

FOLDER = Path(__file__).parent / "messages"
LEAST_BLOCKED = 0.95


@cache
def guard() -> Guard:
    return Guard()


def messages(language: str, label: str) -> list[dict[str, str]]:
    lines = (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [message for line in lines if (message := json.loads(line))["label"] == label]


def blocked(message: dict[str, str]) -> set[str]:
    setting = Setting(channel="email", language=message["language"])
    return {finding.name for finding in guard().check(Draft(message=message["text"]), setting=setting).errors}


@every("language", CATALOGUES)
def test_kind_messages_are_let_pass(language: str) -> None:
    kind = messages(language, "kind")
    assert len(kind) >= 12
    assert {message["id"]: names for message in kind if (names := blocked(message))} == {}


@every("language", CATALOGUES)
def test_pitches_are_blocked(language: str) -> None:
    pitches = messages(language, "pitch")
    assert len(pitches) >= 12
    missed = [message["id"] for message in pitches if not blocked(message)]
    assert len(missed) <= (1 - LEAST_BLOCKED) * len(pitches), missed
