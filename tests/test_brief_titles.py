"""Titles come before a name and are no part of it, whatever the language."""

from datetime import date

import pytest

from invitewriter import draft
from invitewriter.brief.people.names.titles import first_name, is_title
from tests.tables import every


@every(
    ("name", "first"),
    [
        ("Ana Kovač", "Ana"),
        ("Dr. Ana Kovač", "Ana"),
        ("Prof. Dr. Ana Kovač", "Ana"),
        ("Dipl.-Ing. Ana Kovač", "Ana"),
        ("Frau Ana Kovač", "Ana"),
        ("Dra. Ana Reyes", "Ana"),
        ("Doña Ana Reyes", "Ana"),
        ("Mme Anne Lind", "Anne"),
        ("Maître Anne Lind", "Anne"),
        ("Engª Ana Prado", "Ana"),
        ("Prof.ssa Ana Prado", "Ana"),
        ("REV. Ana Prado", "Ana"),
        ("Ana (Nina) Kovač", "Ana"),
        ("Ana", "Ana"),
        ("Drew Lind", "Drew"),
        ("Frau Krüger", ""),
        ("Dr. Kovač", ""),
        ("A. Kovač", ""),
        ("Dr.", ""),
        ("", ""),
    ],
)
def test_a_first_name_stands_behind_the_titles(name: str, first: str) -> None:
    assert first_name(name) == first


def test_a_title_is_one_with_and_without_full_stops() -> None:
    assert all(map(is_title, ("Dr", "dr.", "DR.", "Univ.-Prof.", "Sra.")))
    assert not any(map(is_title, ("Ana", "Drew", "Mara", "")))


NOTES = """
- talked about bees on the roof of the library
- looking for a pilot farm for her probes
"""


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Ana Kovač", "Hi Ana,"),
        ("Dra. Ana Reyes", "Dear Dra. Ana Reyes,"),
        ("Dipl.-Ing. Ana Kovač", "Dear Dipl.-Ing. Ana Kovač,"),
    ],
)
def test_nobody_is_greeted_by_a_title(name: str, greeting: str) -> None:
    written = draft(NOTES, contact=name, stage="connected", today=date(2026, 6, 5))
    assert written.message
    assert written.message.splitlines()[0] == greeting


def test_nobody_signs_with_a_title() -> None:
    written = draft(
        NOTES, contact="Ana Kovač", sender="Dr. Tom Reed", stage="connected", language="en", today=date(2026, 6, 5)
    )
    assert written.message
    assert written.message.splitlines()[-1] == "Tom"


@every(
    ("name", "greeting"),
    [
        ("Father Eoin Hanratty", "Dear Father Hanratty,"),
        ("Fr Eoin Hanratty", "Dear Fr Hanratty,"),
        ("Fr. Paul Hanratty", "Dear Fr Hanratty,"),
        ("Fr. Benedict", "Dear Fr. Benedict,"),
        ("Rabbi Leah Adler", "Dear Rabbi Adler,"),
        ("Brother Cuthbert Hanratty", "Dear Brother Cuthbert,"),
        ("Sister Monica Hanratty", "Dear Sister Monica,"),
        ("Sr. Monica Hanratty", "Dear Sister Monica,"),
        ("Sister Monica", "Dear Sister Monica,"),
        ("Sr. Carlos Hanratty", "Dear Mr Hanratty,"),
        ("Fr. Monica Hanratty", "Dear Ms Hanratty,"),
    ],
)
def test_clergy_monks_and_nuns_keep_the_title_that_goes_with_their_name(name: str, greeting: str) -> None:
    notes = f"Met {name} at the bell fair. Looking for a rope maker for the tower."
    written = draft(notes, contact=name, language="en", today=date(2026, 6, 5))
    assert (written.message or "").splitlines()[:1] == [greeting]


@every(
    ("name", "greeting"),
    [
        ("Pfarrer Egon Tietz", "Guten Tag Pfarrer Tietz,"),
        ("Pastorin Ute Tietz", "Guten Tag Pastorin Tietz,"),
        ("Pater Egon Tietz", "Guten Tag Pater Egon,"),
        ("Schwester Monika Tietz", "Guten Tag Schwester Monika,"),
        ("Bruder Egon Tietz", "Guten Tag Bruder Egon,"),
        ("Fr. Monika Tietz", "Guten Tag Frau Tietz,"),
        ("Sr. Monika Tietz", "Guten Tag Schwester Monika,"),
    ],
)
def test_german_clergy_monks_and_nuns_keep_theirs(name: str, greeting: str) -> None:
    notes = f"Mit {name} auf dem Glockenmarkt gesprochen. Sucht einen Seiler für den Turm."
    written = draft(notes, contact=name, language="de", today=date(2026, 6, 5))
    assert (written.message or "").splitlines()[:1] == [greeting]


@every(
    ("line", "greeting"),
    [
        ("Met her brother Cuthbert Hanratty at the bell fair.", "Hi Cuthbert,"),
        ("Met Moira's brother Cuthbert Hanratty at the bell fair.", "Hi Cuthbert,"),
        ("Met her father Cuthbert Hanratty at the bell fair.", "Hi Cuthbert,"),
    ],
)
def test_whose_brother_somebody_is_makes_nobody_a_monk(line: str, greeting: str) -> None:
    notes = f"{line} Looking for a rope maker for the tower."
    written = draft(notes, contact="Cuthbert Hanratty", language="en", today=date(2026, 6, 5))
    assert (written.message or "").splitlines()[:1] == [greeting]
