"""Jotted notes that are declined, or not, by their closing words."""

from __future__ import annotations

from invitewriter.domain import Brief, Decline, Reason
from tests.briefing import made

BEGIN = "Ottilie Marr, dyer, two vats. She showed me how weld turns wool yellow. I promised her alum."


def test_notes_of_which_a_confidence_was_all_are_too_thin() -> None:
    notes = "Ottilie M., at the coats. It was all of her and the chairman, would I never tell a soul. That was the whole of it. I went home."
    decline = made(notes, "Ottilie Marr")
    assert isinstance(decline, Decline)
    assert decline.reason is Reason.THIN


def test_a_lesson_that_was_all_is_enough() -> None:
    assert isinstance(made(f"{BEGIN} That was all.", "Ottilie Marr"), Brief)


def test_what_closes_a_word_on_somebody_else_is_no_decision_against_the_contact() -> None:
    notes = "Ottilie Marr, dyer, two vats\nshowed me how weld turns wool yellow\nNorbert. hm. say no more\nI promised her alum"
    assert isinstance(made(notes, "Ottilie Marr"), Brief)


def test_a_private_matter_of_which_not_a_word_is_to_be_said_is_no_missed_meeting() -> None:
    notes = "Ottilie Marr, dyer\nshowed me how weld turns wool yellow\ndivorce case on Monday, not a word"
    assert isinstance(made(notes, "Ottilie Marr"), Brief)


def test_by_hook_or_crook_is_no_insult() -> None:
    assert isinstance(made(f"{BEGIN} I said I'd get her the vat by hook or crook.", "Ottilie Marr"), Brief)
