"""The last resort of the embedded writer: one thing plainly named is enough for a short letter, and nothing vague is."""

import pytest

from invitewriter.offline import OfflineWriter
from tests.test_offline_reading import brief_of, message, told

NAMED = [
    (("said hello", "got onto bread ovens, as one does"), "It was good to talk with you about bread ovens"),
    (("said hello", "Idea: tin opener appeal"), "the tin opener appeal"),
]
VAGUE = [
    ("said hello", "shook hands"),
    ("said hello", "works hard"),
    ("said hello", "nice project"),
    ("said hello", "head of learning"),
    ("said hello", "our new price list"),
    ("said hello", "red scarf"),
    ("said hello", "his brother keeps bees and he sells honey"),
    ("said hello", "two kids"),
    ("said hello", "hedgehog shelter behind the school"),
]


@pytest.mark.parametrize(("notes", "expected"), NAMED, ids=[notes[-1] for notes, _ in NAMED])
def test_one_thing_that_is_plainly_named_makes_a_short_letter(notes: tuple[str, ...], expected: str) -> None:
    assert expected in told(*notes)


@pytest.mark.parametrize("notes", VAGUE, ids=[notes[-1] for notes in VAGUE])
def test_what_is_vague_or_somebody_else_s_makes_none(notes: tuple[str, ...]) -> None:
    assert told(*notes) == ""


def test_a_fuller_reading_leaves_no_room_for_it() -> None:
    assert told("runs a choir", "hedgehog shelter behind the school") == told("runs a choir")


def test_her_is_the_contact_where_she_does_something() -> None:
    assert told("promised to let her measure the oven").endswith("promised to let you measure the oven.")
    assert "the catalogue of the type sale" in told("→ send her the catalogue of the type sale")
    assert told("→ send her our catalogue") == ""


def test_with_whom_it_was_talked_about_is_no_part_of_it() -> None:
    brief = brief_of("talked about glaze tests with Anna over lunch")
    assert "about glaze tests" in message(brief)
    assert "with you" not in " ".join(OfflineWriter().questions(brief))
