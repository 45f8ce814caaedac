"""Plain sentences of illness, money, families, the law and silence are withheld in every language; what only sounds so is told."""

from __future__ import annotations

import tomllib
from pathlib import Path

from invitewriter.brief.lexicon import LANGUAGES, seen
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.discretion import is_private
from invitewriter.brief.private.setting import Setting
from tests.tables import every

SENTENCES = tomllib.loads((Path(__file__).parent / "data" / "plain_sentences.toml").read_text(encoding="utf-8"))


def is_held(text: str, language: str) -> bool:
    return is_private(text, language) or is_circumstance(seen(text), Setting(language=language))


@every("language", LANGUAGES)
def test_no_plain_confidence_or_circumstance_is_told(language: str) -> None:
    assert [text for text in SENTENCES[language]["private"] if not is_held(text, language)] == []


@every("language", LANGUAGES)
def test_what_only_sounds_private_is_told(language: str) -> None:
    assert [text for text in SENTENCES[language]["harmless"] if is_held(text, language)] == []
