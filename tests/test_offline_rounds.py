"""Rounds of introductions and minutes about many people: what one of them told is told as heard, their wish with it, and asked about."""

from __future__ import annotations

from tests.golden import written
from tests.tables import every

_OTHERS = """
== Bruna ==
Keeps a loom in the attic.
Sells rugs at Whitsun.
== Cato ==
Sings bass.
Has an old accordion.
== Dilys ==
Came with her cousin.
Rows on the lake.
"""


def round_of(told: str) -> str:
    """What a letter to Ewa says who told that in a round."""
    message = written({"notes": f"== Ewa ==\n{told}\n{_OTHERS}", "contact": "Ewa"}).message or ""
    return " ".join(message.split("\n\n")[1:-1])


@every(
    ("told", "said"),
    [
        (
            "Works on tide tables for canoeists.\nWants to print them on cloth.",
            "You told us that you work on tide tables for canoeists and that you want to print them on cloth.",
        ),
        ("Working on a bench out of driftwood.", "You told us that you are working on a bench out of driftwood. How is it going?"),
        (
            "Has a stall, and more.\nInterested in natural dyes.\nPlanning to build shed this summer.",
            "You told us that you are interested in natural dyes and that you are planning to build a shed.",
        ),
        (
            "Ewa (she/her) on https://ewa.example -- posts recipes on personal page.",
            "You told us that you post recipes on your personal page. How did you",
        ),
        ("Ewa: interested in bookbinding", "You told us that you are interested in bookbinding. What first drew you to it?"),
        ("Carving spoons for more than six years.", "You told us that you have been carving spoons for over six years."),
        ("Goal of this term is to make page up to date.", "You told us that you want to make your page up-to-date."),
        (
            "Her choir has a songbook. It was typed by an aunt, but wants to print it anew.",
            "You told us that your choir has a songbook and that you want to print it anew.",
        ),
        ("Started a choir for ferrymen.", "You told us that you started a choir for ferrymen. How did that come about?"),
        ("Ewa said she's still hoping to mend the barrel organ.", "You told us that you are still hoping to mend the barrel organ."),
        ("Ewa showed her newest map of springs and waved.", "Thank you for showing us your newest map of springs."),
        ("Ewa began sorting the seed drawers.", "that you began sorting the seed drawers. How is it going?"),
    ],
)  # fmt: skip
def test_what_somebody_told_in_a_round_is_told_as_heard(told: str, said: str) -> None:
    assert said in round_of(told)


@every(
    ("told", "untold"),
    [
        ("Hosted on an old server in the cellar.", "hosted"),  # a thing is
        ("Is a retired tailor.", "tailor"),  # they know that
        ("Notes about weirs, current music.", "note"),
        ("Wants to do something fun.", "fun"),
        ("Struggles with the new kiln.", "kiln"),
        ("Does not like kilns.", "kiln"),
        ("Photographed the loft, barn.", "loft"),
        ("Looking for people who can rivet.", "You told us"),  # of a search it is asked how it goes
    ],
)
def test_what_says_little_or_is_a_things_is_not(told: str, untold: str) -> None:
    assert untold not in round_of(told)


def test_in_notes_about_one_person_nobody_says_us() -> None:
    message = written({"notes": "Met Ewa at the quay. Works on tide tables for canoeists.", "contact": "Ewa"}).message
    assert "told us" not in (message or "")


def test_nothing_is_told_twice() -> None:
    told = round_of("Has written riddles for nine years.\nWants to finish the first booklet.")
    assert told.count("riddles") == 1


def test_a_question_stands_last() -> None:
    told = round_of("Ewa showed her newest map of springs.\nWorking on a bench out of driftwood.")
    assert told.endswith("?")
    assert "springs" in told


def test_where_each_was_met_alone_nobody_says_us() -> None:
    log = f"== Ewa, 4 June ==\nWorking on a bench out of driftwood.\n{_OTHERS}"
    told = written({"notes": log, "contact": "Ewa"}).message or ""
    assert "You told me that you are working on a bench" in told


def test_what_is_wanted_in_the_same_breath_is_told_with_it() -> None:
    said = round_of("Ewa mentioned she is carving a chess set for the school and wants to try it with the pupils")
    assert "you are carving a chess set for the school and that you want to try it with the pupils" in said


def test_a_he_in_anothers_section_is_not_the_contact() -> None:
    log = """# One-on-ones

## Casper, 4 June
- wants to learn more about kilns
- asked me if he could borrow the trolley next week
- I will send him the map

## Wanda, 5 June
- sang at the fair
- thinking about a talk for the guild

## Hugo, 6 June
- working on the leaking sluice
"""
    told = written({"notes": log, "contact": "Hugo"}).message or ""
    assert "trolley" not in told
    assert "map" not in told


def test_what_was_taught_the_sender_is_thanked_for_and_no_news_of_whoever_taught_it() -> None:
    told = round_of("Taught me a polka turn on the ferry ramp, says I stamp.")
    assert "Thank you for teaching me a polka turn on the ferry ramp." in told
    assert "You told" not in told


def test_thanks_depend_on_nothing_that_the_next_sentence_says() -> None:
    told = round_of(
        "Taught me a polka turn on the ferry ramp, in socks!, says I stamp. Comes to our ball if she finds a lift."
    )
    assert "a polka turn on the ferry ramp" in told
    assert "lift" not in told
