"""The last resort of the embedded writer: one thing plainly named is enough for a short letter, and nothing vague is."""

import pytest

from tests.test_offline_reading import told

NAMED = [
    (("said hello", "hedgehog shelter behind the school"), "the hedgehog shelter behind the school"),
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
