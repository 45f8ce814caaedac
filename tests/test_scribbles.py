"""Scribbles: files about many people, parted line by line, with what is not sure marked."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.batching.scribbles import read_scribbles
from tests.scribbling import FOLDER, score

READ = sorted(path.stem for path in FOLDER.glob("*.txt"))
NAMES = ["Marta Kowal", "tom reed", "Ngozi Okafor", "Anna L.", "Kim", "Frau Becker", "the guy from Bosch", "Huber Toni"]
SAID = [
    "keeps bees",
    "promised the paper",
    "",
    "  - wants seeds",
    "she sings",
    "todo: buy milk",
    "Day 2",
    "oh and Marta",
    "?!",
]


@pytest.mark.parametrize("name", READ)
def test_lines_go_to_their_person_or_are_marked(name: str) -> None:
    result = score(name)
    assert result.wrong == []
    assert result.share >= 0.95
    assert result.marked <= 0.4 * result.lines


@given(st.lists(st.sampled_from([*NAMES, *SAID]) | st.text(max_size=60), max_size=30))
@settings(max_examples=150, deadline=None)
def test_every_line_has_a_fate(lines: list[str]) -> None:
    lines = [line.replace("\n", " ").replace("\r", " ") for line in lines]
    scribbles = read_scribbles(lines)
    fates = [placed.line for placed in scribbles.placed]
    assert fates == sorted(set(fates))
    said = {number for number, line in enumerate(lines, 1) if any(c.isalpha() and c.isascii() for c in line)}
    hidden = {"<!--", "<script", "<style", "%%", "~~", "<s>", "<del>", "<strike>", "<", "&", "{{", "[["}
    if not any(mark in line.lower() for line in lines for mark in hidden):
        assert said <= set(fates)
    for placed in scribbles.placed:
        assert placed.person is None or not placed.unsure
        assert placed.person is None or 0 <= placed.person < len(scribbles.people)


def test_a_first_name_that_two_bear_is_marked_with_both() -> None:
    lines = ["Marta Kowal", "bees", "", "Marta Nowak", "cider", "", "Marta wants the slides"]
    (last,) = [placed for placed in read_scribbles(lines).placed if placed.line == 7]
    assert last.unsure
    assert last.candidates == ("Marta Kowal", "Marta Nowak")


def test_two_of_one_whole_name_are_never_taken_for_one() -> None:
    lines = [
        "Anna Schmidt (Bosch)",
        "valves",
        "",
        "Anna Schmidt (Siemens)",
        "trains",
        "",
        "Anna Schmidt wants the slides",
    ]
    placed = {one.line: one for one in read_scribbles(lines).placed}
    assert placed[1].person == placed[2].person == 0
    assert placed[4].unsure
    assert placed[7].unsure


def test_a_slip_of_the_pen_leads_to_the_same_person() -> None:
    lines = [
        "Katharina Brandl, publisher",
        "likes cats",
        "",
        "Tom Reed",
        "bees",
        "",
        "oh and Katharnia wants the article",
    ]
    placed = {one.line: one for one in read_scribbles(lines).placed}
    assert placed[7].person == placed[1].person


def test_scribbles_are_read_in_linear_time() -> None:
    def block(number: int) -> list[str]:
        given, surname = (
            f"{chr(97 + number % 26)}{chr(97 + number // 26 % 26)}ra",
            f"{chr(97 + number // 676 % 26)}olm{number % 9}",
        )
        return [f"Marta {given.title()}{surname}", "keeps bees and reads", f"wants number {number}", ""]

    def seconds(people: int) -> float:
        lines = [line for number in range(people) for line in block(number)]
        best = float("inf")
        for _ in range(2):
            begun = time.perf_counter()
            read_scribbles(lines)
            best = min(best, time.perf_counter() - begun)
        return best

    seconds(50)
    assert seconds(1600) < 8 * seconds(400)
