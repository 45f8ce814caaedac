"""What only sounds like a reason against a letter is none; what is nearest to it and is one, stays one: `data/sounding_like.toml`."""

import tomllib
from pathlib import Path

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Decline, Reason
from invitewriter.notes import parse_notes
from tests.briefing import TODAY
from tests.tables import every

CLASSES = tomllib.loads((Path(__file__).parent / "data/sounding_like.toml").read_text(encoding="utf-8"))


def _lines(kind: str) -> list[tuple[str, str]]:
    tables = (table for by_language in CLASSES.values() for table in by_language.values())
    return [(table["before"], line) for table in tables for line in table[kind]]


def _is_declined(before: str, line: str) -> bool:
    outcome = make_brief(parse_notes(f"{before}\n{line}"), Request(today=TODAY))
    return isinstance(outcome, Decline) and outcome.reason is Reason.DO_NOT_WRITE


@every(("before", "line"), _lines("open"))
def test_what_only_sounds_like_it_is_no_reason_against_a_letter(before: str, line: str) -> None:
    assert not _is_declined(before, line)


@every(("before", "line"), _lines("never"))
def test_what_is_nearest_to_it_and_speaks_against_a_letter_is_heard(before: str, line: str) -> None:
    assert _is_declined(before, line)


def test_the_death_of_a_wife_is_not_told_as_the_husbands_who_wants_no_letters() -> None:
    notes = "Matthis Reber in der Schreinerei besucht. Er sägt Furniere.\nSein Bruder sagt: die Frau ist gestern gestorben. Er möchte keine Briefe."
    outcome = make_brief(parse_notes(notes), Request(contact="Matthis Reber", today=TODAY))
    assert isinstance(outcome, Decline)
    assert "Beileid" not in outcome.advice
    assert "keine Nachricht" in outcome.advice
