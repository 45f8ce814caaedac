"""Where notes and summary disagree, the letter keeps off the point, the sender is told, and the guard finds either side of it."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Draft
from invitewriter.guard import Guard
from invitewriter.notes import parse_notes
from invitewriter.report.text import disputes_told
from tests.tables import every

NOTES = "# Kim Kovač\n\n{} We talked about glazes for an hour. She wants to fire a bell.\n"
APART = "A dentist from Lyon collects stamps, sails at weekends, runs a small choir and keeps three dogs at home near the river."


def brief(told: str, summary: str, language: str = "en") -> Brief:
    made = make_brief(
        parse_notes(NOTES.format(told) if language == "en" else told),
        Request(summary=summary, today=date(2026, 11, 28)),
    )
    assert isinstance(made, Brief)
    return made


@every(
    ("told", "summary", "disputes"),
    [
        ("Kim builds kilns in Graz.", "Kim Kovač builds kilns in Graz. She is known for glazes.", []),
        ("Kim builds kilns in Graz.", "Kim Kovac builds kilns in Graz.", [("name", "Kovač", "Kovac")]),
        ("Kim builds kilns in Graz.", "He builds kilns in Graz. He is known for glazes.", [("gender", "she", "he")]),
        ("Kim is the chairwoman of the museum.", "Kim Kovač is the president of it.", [("role", "chairwoman", "president")]),
        ("Kim is the director of the museum.", "Kim Kovač is the managing director of it.", []),
        ("Kim works for Baltic Soil.", "Kim Kovač works for the Terra Institute.", [("employer", "Baltic Soil", "Terra Institute")]),
        ("Kim works for Baltic Soil.", "Kim Kovač works at the shipyard Klaasen.", [("employer", "Baltic Soil", "Klaasen")]),
        ("Kim works for BASF.", "Kim Kovač works for Baltic Soil, once part of BASF.", []),
        ("Kim is the treasurer of the pottery museum.", APART, [("person", "", APART)]),
    ],
)  # fmt: skip
def test_each_point_is_told_with_both_sides(told: str, summary: str, disputes: list[tuple[str, str, str]]) -> None:
    found = brief(told, summary).disputes
    assert [(dispute.point, dispute.notes, dispute.summary) for dispute in found] == disputes


def test_a_priest_with_the_same_office_is_no_other_person() -> None:
    notes = "# Pfarrer Lohmann\n\nPfarrer Lohmann zeigte uns die Orgel. Wir sprachen lange über den Turm und die Glocken und das Dach."
    summary = "Seit 2016 ist er Pfarrer in Wesel. Zuvor leitete er das Studentenheim und segelte viel auf der Ostsee."
    assert brief(notes, summary, "de").disputes == ()


@every(
    ("summary", "told"),
    [
        ("Kim Kovač works for the Terra Institute.", ["Your notes (line 3) and the summary disagree about the employer: "]),
        (APART, ["The summary has nothing in common with your notes, and is not used: "]),
    ],
)  # fmt: skip
def test_the_sender_is_told(summary: str, told: list[str]) -> None:
    lines = disputes_told(brief("Kim works for Baltic Soil.", summary))
    assert [line[: len(start)] for line, start in zip(lines, told, strict=True)] == told


@every(
    ("letter", "words"),
    [
        ("Dear Ms Kovač,\n\nyour kilns in Graz.", ["Ms"]),
        ("Hi Kim Kovac,\n\nyour kilns in Graz.", ["Kovac"]),
        ("Hi Kim,\n\nyour kilns in Graz.", []),
    ],
)
def test_a_title_and_the_other_spelling_are_found_where_they_are_in_dispute(letter: str, words: list[str]) -> None:
    at_odds = brief("Kim builds kilns in Graz.", "Kim Kovac builds kilns in Graz. He is known for glazes.")
    found = Guard().check(Draft(message=letter), at_odds).findings
    assert [finding.words for finding in found if finding.name == "disputed-point"] == words
