"""Titles come before a name and are no part of it, whatever the language."""

from datetime import date

import pytest

from invitewriter import draft
from invitewriter.brief.people.names.titles import first_name, is_title


@pytest.mark.parametrize(
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
