"""Whom a German letter calls "du", and how it says the same to several."""

from __future__ import annotations

from invitewriter import draft
from invitewriter.domain import Address
from invitewriter.offline.language import load_language
from invitewriter.offline.letter.several import Several
from invitewriter.offline.tables import listed_set, pairs_in
from invitewriter.resources import prompts_folder
from tests.tables import every


def _several() -> Several:
    table = load_language(prompts_folder() / "offline", "de", Address.INFORMAL).letter["greeting"]["several"]
    words = pairs_in(table, "words")
    return Several(model=table["model"], words=words, one=table["one"], stays=listed_set(table, "stays"))


@every(
    ("to_one", "to_several"),
    [
        ("Danke, dass du mir die Säge geliehen hast.", "Danke, dass ihr mir die Säge geliehen habt."),
        ("Wie kommst du mit deinem Brunnen voran?", "Wie kommt ihr mit eurem Brunnen voran?"),
        (
            "Wie es dir gefällt, wenn du Kürbisse anbaust und mitfährst?",
            "Wie es euch gefällt, wenn ihr Kürbisse anbaut und mitfahrt?",
        ),
        (
            "Dass du eine Egge suchst, die alt ist, habe ich nicht vergessen.",
            "Dass ihr eine Egge sucht, die alt ist, habe ich nicht vergessen.",
        ),
        ("Du gibst Kurse, und deine Tochter liest vor.", "Ihr gebt Kurse, und eure Tochter liest vor."),
        ("Ich hoffe, dass du gern reist und Zeit findest.", "Ich hoffe, dass ihr gern reist und Zeit findet."),
        ("Dein Satz ist mir geblieben: „Du musst nur warten.“", "Euer Satz ist mir geblieben: „Du musst nur warten.“"),
    ],
)
def test_what_is_said_to_one_is_said_to_several(to_one: str, to_several: str) -> None:
    assert _several().said(to_one) == to_several


def test_two_who_are_called_by_their_first_names_are_spoken_to_as_ihr() -> None:
    invitation = draft(
        "Bei Hannah und Norbert gewesen. Norbert hat uns den Backofen gezeigt.",
        contact="Hannah und Norbert",
        sender="Mia Falk",
    )

    assert invitation.message is not None
    assert "Hallo Hannah und Norbert," in invitation.message
    assert "dass ihr uns den Backofen gezeigt habt" in invitation.message


def test_whom_the_notes_call_by_the_first_name_is_du() -> None:
    notes = "Heute mit Almut Berger im Lager. Almut hat mir die Kiste mit den Dübeln gezeigt."

    assert "dass du mir die Kiste" in (draft(notes, contact="Almut Berger", sender="Mia Falk").message or "")


@every(
    "notes",
    [
        "Heute mit Almut Berger im Lager. Sie hat mir die Kiste mit den Dübeln gezeigt.",
        "Almut Berger, also Frau Berger, war im Lager. Frau Berger hat mir die Kiste mit den Dübeln gezeigt.",
    ],
)
def test_whom_the_notes_call_by_the_whole_name_or_by_a_title_is_sie(notes: str) -> None:
    assert "dass Sie mir die Kiste" in (draft(notes, contact="Almut Berger", sender="Mia Falk").message or "")
