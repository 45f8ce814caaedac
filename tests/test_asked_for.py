"""Who is asked for, under whatever name the notes use, and who is only mentioned beside them; where they were met, and were not."""

from __future__ import annotations

from datetime import date

import invitewriter
from invitewriter.domain import Outcome, Reason
from tests.tables import every

TODAY = date(2026, 11, 26)
PEAS = "He grows heritage peas, forty kinds.\nI promised to send him our list.\n"


@every(
    ("asked", "noted"),
    [
        ("Benjamin Hoffer", "Ben"),
        ("Thomas Reed", "Tom"),
        ("Daniel Whitlock", "Dan Whitlock"),
        ("Robert Lang", "Bob"),
        ("Isadora", "Isa"),
    ],
)
def test_contact_is_greeted_by_the_short_form_of_the_notes(asked: str, noted: str) -> None:
    letter = invitewriter.draft(f"Met {noted} at the seed swap in Alnwick.\n{PEAS}", contact=asked, today=TODAY)
    assert letter.outcome is Outcome.WRITTEN
    assert letter.brief
    assert letter.brief.contact.name == asked
    assert (letter.message or "").startswith(f"Hi {noted.partition(' ')[0]},")


@every(
    ("asked", "noted"),
    [
        ("Thomas Reed", "Timothy"),
        ("Benjamin Hoffer", "Ben Ashe"),
        ("Anna Reed", "Tom"),
        ("Tim Reed", "Tom"),
        ("Jana", "Jan"),
    ],
)
def test_another_name_is_another_person(asked: str, noted: str) -> None:
    letter = invitewriter.draft(f"Met {noted} at the seed swap in Alnwick.\n{PEAS}", contact=asked, today=TODAY)
    assert letter.decline
    assert letter.decline.reason is Reason.WHO


SAID_OF = [
    ("Luzinete showed me the loom. Lu has two more.", "Luzinete", True),
    ("Luzinete showed me the loom. Met Ludmila Prado, too. Lu has two more.", "Luzinete", False),
    ("Met Callum G. at the weir. Met Tom Reed there, too. Going home was quick.", "Callum G.", False),
    ("War mit Karoline, Ruben und Falk in Celle verabredet. Tom Reed kam nach.", "Falk", True),
]


@every(("notes", "asked", "theirs"), SAID_OF)
def test_beginning_of_a_name_is_its_bearer_where_nobody_else_begins_so(notes: str, asked: str, *, theirs: bool) -> None:
    brief = invitewriter.draft(notes, contact=asked, today=TODAY).brief
    assert brief
    last = notes.split(". ")[0 if asked == "Falk" else -1].rstrip(".")
    assert any(last in fact.text for fact in brief.facts) is theirs


MENTIONED = [
    "Runs the night desk of the lifeboats.\nReads nothing but Dorothy Hartley.\nI promised her our scanner for a week.",
    "Met at the weavers' day in Ripon, she ran the knotting table.\nWants our spare copy of the knot book.",
    "Leitet die Bücherei in Celle.\nSammelt Platten von Hannes Wader.\nIch schicke ihr die Liste der Chorbücher.",
]
MET = [
    "Yesterday Tom Reed showed me his peas.\nLooking for a Carlin pea.\nPromised him the list.",
    "Tom Reed grows heritage peas in Alnwick.\nLooking for a Carlin pea.\nPromised him the list.",
    "Beans, then cake with Ana Kovač.\nWants a Carlin pea.\nPromised her the list.",
    "In Celle hat Jürgen Habermann mir die Bücherei gezeigt.\nIch schicke ihm die Liste der Chorbücher.",
]


@every("notes", MENTIONED)
def test_whoever_is_only_mentioned_is_not_whom_notes_are_about(notes: str) -> None:
    assert invitewriter.draft(notes, contact="Clara Wendt", today=TODAY).outcome is Outcome.WRITTEN


@every("notes", MET)
def test_whoever_does_something_in_them_is(notes: str) -> None:
    declined = invitewriter.draft(notes, contact="Clara Wendt", today=TODAY).decline
    assert declined
    assert declined.reason is Reason.WHO


@every(
    ("opening", "place"),
    [
        ("Night train to Vienna.", "on the night train to Vienna"),
        ("Flight to Oslo.", "on the flight to Oslo"),
        ("Bus from Graz to Vienna.", ""),
        ("Dinner in Vienna.", "at the dinner in Vienna"),
    ],
)
def test_nobody_was_met_in_the_town_that_one_was_going_to(opening: str, place: str) -> None:
    notes = f"{opening} Talked for hours with Hanna Lindqvist, who restores globes."
    letter = invitewriter.draft(notes, channel="email", today=TODAY).message or ""
    assert "restore globes" in letter
    assert place in letter
    assert place.endswith("in Vienna") or "in Vienna" not in letter
