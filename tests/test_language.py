"""The language of a text is told by its commonest words first, and by a classifier only where they do not decide."""

import sys

import pytest

from invitewriter.text.language import language_of
from tests.tables import every


@every(
    ("expected", "text", "language"),
    [
        ("en", "Through whom do people hear of the seed library?", "en"),
        ("en", "Welche Bohnen haben die Kinder im Garten am liebsten gepflanzt, und ist das nicht spät?", "de"),
        ("en", "Dziękuję za rozmowę o ogrodzie i za nasiona fasoli, które mi pokazałaś.", "pl"),
    ],
)
def test_the_expected_language_needs_less_evidence_than_another(expected: str, text: str, language: str) -> None:
    assert language_of(text, expected=expected) == language


def test_the_expected_language_spares_the_classifier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py3langid", None)
    assert language_of("Through whom do people hear of the seed library?", expected="en") == "en"
