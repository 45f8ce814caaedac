"""What the notes begin with is told as had only where it took place, and where it was only where that is plainly a place."""

from __future__ import annotations

from datetime import date

import invitewriter
from invitewriter.domain import Sender
from tests.tables import every


def _letter(notes: str, contact: str) -> str:
    sender, today = Sender(name="Mia Falk"), date(2026, 6, 3)
    return invitewriter.draft(notes, contact=contact, sender=sender, channel="email", today=today).message or ""


@every(
    "begun",
    [
        "Lunch with Tilda at the mill. She never came.",
        "Lunch with Tilda at the mill. Called off an hour before.",
        "Coffee with Tilda. Missed her, the bus broke down.",
        "Tea with Tilda, but I was ill.",
        "Walk with Tilda; she couldn't make it.",
        "Visited Tilda, who was out.",
        "Dinner with Tilda in three weeks.",
        "Dinner with Tilda in the new year.",
        "Dinner with Tilda after the holidays.",
    ],
)
def test_what_never_was_or_is_still_to_come_is_no_opening(begun: str) -> None:
    told = _letter(f"{begun} I'll lend her the seed book.", "Tilda")
    assert "I will lend you the seed book." in told
    assert "It was good" not in told


@every(
    "begun",
    [
        "Frühstück mit Tilda. Sie erschien nicht.",
        "Frühstück mit Tilda. Leider abgesagt.",
        "Abendessen mit Tilda in der kommenden Woche.",
        "Abendessen mit Tilda im neuen Jahr.",
    ],
)
def test_nor_in_german(begun: str) -> None:
    assert "schön, dass" not in _letter(f"{begun} Ich schicke ihr den Saatplan.", "Tilda")


@every(
    ("begun", "told"),
    [
        ("Tea with Tilda in the orchard.", "It was good to have tea with you in the orchard."),
        ("Tea with Tilda in town.", "It was good to have tea with you in town."),
        ("Tea with Tilda at Marlow.", "It was good to have tea with you at Marlow."),
        ("Tea with Tilda in tears.", "It was good to see you."),
        ("Tea with Tilda in a rush.", "It was good to see you."),
        ("Tea with Tilda by chance.", "It was good to see you."),
        ("Tea with Tilda over the phone.", "It was good to see you."),
    ],
)
def test_where_it_was_is_told_where_it_is_a_place(begun: str, told: str) -> None:
    assert told in _letter(f"{begun} I'll lend her the seed book.", "Tilda")


@every(
    ("notes", "told"),
    [
        (
            "Had lunch with Tilda, we laughed a lot about her goose. I'll lend her the seed book.",
            "laugh with you about your goose",
        ),
        (
            "Coffee with Tilda. Met at the Goose Fair. I'll lend her the seed book.",
            "It was good to meet you at the Goose Fair.",
        ),
    ],
)
def test_what_stands_beside_it_is_not_lost(notes: str, told: str) -> None:
    assert told in _letter(notes, "Tilda")


def test_nobody_elses_place_is_theirs() -> None:
    assert "your hut" not in _letter("Tea with Tilda at his hut. I'll lend her the seed book.", "Tilda")


@every(
    ("head", "place"),
    [
        ("Seed fair Leipzig, 3 May 2026", "at the seed fair in Leipzig"),
        ("Seed fair Leipzig, 3 July 2026", ""),
        ("5 January 2027, seed fair Leipzig", ""),
    ],
)
def test_nobody_was_met_yet_where_something_is_still_to_come(head: str, place: str) -> None:
    told = _letter(f"{head}\nMet Tilda. She is looking for a kiln room.", "Tilda")
    assert "kiln room" in told
    assert place in told if place else "Leipzig" not in told


def test_nor_in_german_where_the_day_of_an_event_is_to_come() -> None:
    told = _letter("Imkertag Linz, 3.7.2026\nTilda getroffen. Sie sucht einen Garten.", "Tilda")
    assert "Garten" in told
    assert "Linz" not in told


@every(
    ("begun", "told"),
    [
        ("Ran into Tilda at the bakery.", "It was good to see you at the bakery."),
        ("Bumped into Tilda at her stall.", "It was good to see you."),
        ("Caught up with Tilda at the bus station.", "It was good to see you at the bus station."),
        ("Caught up with Tilda over the phone.", "It was good to talk with you."),
        ("Yoga with Tilda.", "It was good to see you."),
        ("Met up with Tilda in town.", "It was good to see you."),
        ("Saw Tilda at the cloth fair.", "It was good to see you at the cloth fair."),
        ("Swim with Tilda at the lido.", "It was good to go for a swim with you at the lido."),
        ("Usual coffee with Tilda again.", "It was good to have coffee with you."),
        ("Game of chess with Tilda.", "It was good to play chess with you."),
        ("Ran into a weaver called Tilda at the cloth fair.", "It was good to meet you at the cloth fair."),
        ("Met Tilda at the station.", "It was good to meet you at the station."),
        ("Tennis with Tilda next week.", ""),
    ],
)
def test_whom_one_runs_into_one_knows(begun: str, told: str) -> None:
    letter = _letter(f"{begun} I'll lend her the seed book.", "Tilda")
    assert "I will lend you the seed book." in letter
    assert told in letter if told else "It was good" not in letter


@every(
    ("begun", "told"),
    [
        ("Squash with Tilda.", "It was good to play squash with you and to talk about your goat and the two ponds."),
        (
            "Walked with Tilda along the canal.",
            "It was good to walk with you along the canal and to talk about your goat",
        ),
        ("Ran into Tilda.", "It was good to see you and to talk about your goat and the two ponds."),
        ("Beside Tilda all evening.", "It was good to talk with you about your goat and the two ponds."),
    ],
)
def test_a_talk_beside_it_is_told_of_whom_one_knows(begun: str, told: str) -> None:
    letter = _letter(f"{begun} We talked about her goat and the two ponds.", "Tilda")
    assert told in letter
    assert "meet you" not in letter
    assert "about it" not in letter


@every(
    ("begun", "place"),
    [
        ("Met Tilda at the Sheep show.", "at the sheep show."),
        ("Met Tilda at the Choir weekend in Whitby.", "at the choir weekend in Whitby."),
        ("Craft fair, Tilda Penn.", "at the craft fair."),
        ("Met Tilda at the Reading festival.", "at the Reading festival."),
        ("Met Tilda at the Wool Fair.", "at the Wool Fair."),
        ("Met Tilda at the Welsh class.", "at the Welsh class."),
    ],
)
def test_a_common_word_has_no_capital_before_the_kind_of_an_event(begun: str, place: str) -> None:
    assert f"It was good to meet you {place}" in _letter(f"{begun} I'll lend her the seed book.", "Tilda")


@every(
    ("begun", "told"),
    [
        ("Met Wilma Hay at a cheese fair.", "meet you at the cheese fair."),
        ("Met Wilma Hay at a potters' market.", "meet you at the potters' market."),
        ("Met Wilma Hay at a garden centre.", "meet you at the garden centre."),
        ("Sat next to Wilma Hay at a pub quiz.", "meet you at the pub quiz."),
        ("Met Wilma Hay on a night train to Perth.", "meet you on the night train to Perth."),
        ("Met Wilma Hay at a neighbour's summer party.", "meet you."),
        ("Met Wilma Hay on the same course.", "meet you."),
        ("Met Wilma Hay at her book launch.", "meet you at your book launch."),
    ],
)
def test_both_know_where_it_was(begun: str, told: str) -> None:
    assert told in _letter(f"{begun} She lent me her tongs.", "Wilma Hay")


@every(
    "begun",
    [
        "Rang Wilma Hay on Friday.",
        "Wilma Hay telephoned this morning.",
        "Spoke to Wilma Hay by phone.",
        "Half an hour on the phone with Wilma Hay.",
        "Had a video chat with Wilma Hay.",
        "Long talk with Wilma Hay over Zoom.",
        "Spoke with Wilma Hay on the phone, never before.",
    ],
)
def test_nobody_is_seen_again_who_was_only_rung(begun: str) -> None:
    letter = _letter(f"{begun} She gave me the name of a good cooper.", "Wilma Hay")
    assert "It was good to talk with you." in letter
    assert "see you again" not in letter


@every(
    "begun",
    [
        "Wilma Hay called by on Sunday.",
        "Rang the bell at the forge and Wilma Hay let me in.",
        "Wilma Hay rang the bells at the fete.",
        "Met Wilma Hay at the phone shop.",
        "Wilma Hay called in at the yard.",
    ],
)
def test_what_only_sounds_like_a_call_is_none(begun: str) -> None:
    assert "see you again" in _letter(f"{begun} She gave me the name of a good cooper.", "Wilma Hay")


def test_a_call_is_said_once() -> None:
    assert "enjoyed" not in _letter("Had a phone call with Wilma Hay. She is looking for a trailer.", "Wilma Hay")


@every("begun", ["Talked to Wilma Hay from Leeds.", "Walked home with Wilma Hay from Turin.", "Wilma Hay from Lyon."])
def test_where_somebody_comes_from_is_not_where_it_was(begun: str) -> None:
    assert " in " not in _letter(f"{begun} She lent me her tongs.", "Wilma Hay")


@every("begun", ["Call Wilma Hay 3 May 20 min.", "Email intro from Jo, then a call with Wilma Hay."])
def test_how_the_two_came_to_talk_is_no_promise(begun: str) -> None:
    letter = _letter(f"{begun} She gave me the name of a good cooper.", "Wilma Hay")
    assert "cooper" in letter
    assert "I will" not in letter
