"""A woman and a man who are written to together: what "he" of the two did, and what "his wife" did, is theirs."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.tables import every

AMONG_OTHERS = {
    "de": (
        "Helga und Bram Brix",
        (
            "Was klappert denn da? Das soll wohl eine Angel sein, dachte ich. "
            "Also ging ich zu Helga und Bram Brix in die Mühle. Angefangen hat es mit Bram Brix. Er fand als Schüler ein Heft über Kreisel. "
            "Seine Frau ließ sich anstecken und bemalt heute jeden Kreisel."
        ),
        ("Er fand als Schüler", "Seine Frau ließ sich anstecken"),
    ),
    "en": (
        "Nora and Giles Petrie",
        (
            "Robin waved from the bank. "
            "So I went to Nora and Giles Petrie in their boathouse. Giles began as a boy. He found a canoe in a ditch and patched it. "
            "His wife caught the bug and sews sails."
        ),
        ("He found a canoe", "His wife caught the bug"),
    ),
}
STRANGERS = [
    (
        "Nora and Giles Petrie",
        "I went to Nora and Giles Petrie in their boathouse. Giles began as a boy. Walter came in. He has sold his boat. Nora showed me a paddle.",
        "sold his boat",
    ),
    (
        "Helga und Bram Brix",
        "Ich war bei Helga und Bram Brix in der Mühle. Helga bemalt Kreisel. Otto kam herein. Er hat sein Boot verkauft.",
        "Boot verkauft",
    ),
]


def _shown(contact: str, text: str) -> list[str]:
    brief = gather(parse_notes(text), Request(contact=contact, today=date(2026, 11, 20)))
    assert isinstance(brief, Brief)
    return [fact.text for fact in brief.notes_facts]


@every("language", AMONG_OTHERS)
def test_what_he_of_the_two_did_is_theirs_and_so_is_what_his_wife_did(language: str) -> None:
    contact, text, told = AMONG_OTHERS[language]
    shown = _shown(contact, text)
    assert all(any(fact.startswith(part) for fact in shown) for part in told)


@every(("contact", "text", "others"), STRANGERS)
def test_a_pronoun_behind_somebody_else_is_not_one_of_the_two(contact: str, text: str, others: str) -> None:
    assert not any(others in fact for fact in _shown(contact, text))
