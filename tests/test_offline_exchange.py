"""The embedded writer reads what the two are to have of one another, however it is jotted down."""

from datetime import date

import pytest

from invitewriter import draft
from tests.tables import every

TODAY = date(2026, 5, 20)
WHO = "Greta Holm, beekeeper"


def letter_of(*lines: str) -> str:
    """The e-mail that comes of notes about Greta Holm; empty where none does."""
    notes = "\n".join([WHO, *lines])
    return draft(notes, contact="Greta Holm", channel="email", today=TODAY).message or ""


def test_what_hangs_on_the_sender_is_no_promise() -> None:
    assert "promised you" not in letter_of("likes heather honey", "me -> her: the smoker if I can find it")


def test_a_clause_beside_what_is_given_is_told_as_well() -> None:
    letter = letter_of("she'll let me have offcuts of canvas, I'll sew her a tool roll")
    assert "the offcuts of canvas" in letter
    assert "I will sew you a tool roll." in letter


def test_an_exchange_is_no_place_where_people_meet() -> None:
    assert "at the swap" not in letter_of("swap: she gets madder roots off me / I borrow her warping board")


@pytest.mark.parametrize(
    "lines",
    [
        ["me: viola", "her: cello"],
        ["me: tea", "her: coffee, no sugar"],
        ["she gets up early, I get cold"],
        ["from her window you see the weir"],
        ["her: tall, red scarf", "me: late"],
        ["→ me: strimmer, clear the path"],
        ["her -> me: what about wasps?"],
        ["her -> me: bring the old frames"],
        ["her -> me: the tumour scan"],
    ],
    ids=lambda lines: lines[0],
)
def test_what_only_looks_like_an_exchange_is_left_alone(lines: list[str]) -> None:
    letter = letter_of("keeps bees on a barge", *lines)
    assert "promised you" not in letter
    assert "look forward to" not in letter


@every(
    ("line", "told"),
    [
        ("She read the 1902 log aloud to me.", "Thank you for reading the 1902 log aloud to me."),
        ("explained buoyancy using a walnut shell", "Thank you for explaining buoyancy using a walnut shell."),
        ("let me blow a lopsided paperweight", "Thank you for letting me blow a lopsided paperweight."),
        ("She patched my sail and baked rolls for the crew.", "Thank you for patching my sail."),  # a deed or a thing
        ("She brought us the washed and sorted wool.", "Thank you for bringing us the washed and sorted wool."),
        (
            "She met us at the lock and cooked supper.",
            "Hi Greta,\n\nIt was good to meet you. Thank you for the supper.",
        ),
        (
            "we sanded a shell till midnight",
            "I enjoyed sanding a shell till midnight with you.",
        ),
    ],
)
def test_what_the_two_shared_is_told(line: str, told: str) -> None:
    assert told in letter_of(line)


@pytest.mark.parametrize(
    ("lines", "never"),
    [
        (["knows the old spring", "will show me when it's dry"], "offering to show me."),
        (["3 May – Building Better Barns seminar, Town Hall"], "building Better Barns"),
        (["read the will aloud, incl. clause re. hats"], "clause re"),
        (["I undertook to phone her once the mill opens."], "the once"),
        (['She found my uncle listed as "knacker and poet".', "Knacker and poet!"], "knackers"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_cut_short_is_not_told(lines: list[str], never: str) -> None:
    assert never not in letter_of("keeps bees on a barge", *lines)


@every("line", ["she → keeps bees on the roof", "me → viola", "she → will ask the guild", "Greta: marketing"])
def test_a_label_before_what_nobody_hands_over_gives_nothing(line: str) -> None:
    letter = letter_of("likes heather honey", line)
    assert "promised you" not in letter
    assert "look forward to" not in letter


@every("line", ["her -> me: will send the hive chart", "Greta → me: will post the hive chart"])
def test_what_she_is_to_send_is_not_what_the_sender_sends(line: str) -> None:
    letter = letter_of("Met her at the market, she keeps 40 hives.", line)
    assert "will send you" not in letter
    assert "will post you" not in letter
