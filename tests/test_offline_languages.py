"""A further language of the embedded writer is a folder: a few words of Dutch write a letter, and no line of code knows of them."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from invitewriter.domain import Address, Brief, Contact, Decline, Draft, Reason, Sender
from invitewriter.offline import OfflineWriter
from tests.test_offline_letters import facts_of

FOLDER = Path(__file__).parent / "languages"
NOTES = """
we hebben lang over windmolens gepraat
ik heb haar een tekening van de molen beloofd
bouwt sinds drie jaar een boot van hout
"""
BRIEF = Brief(
    contact=Contact(name="Femke Postma"),
    sender=Sender(name="Tom Reed"),
    facts=facts_of(NOTES),
    channel="email",
    language="nl",
    notes_language="nl",
    today=date(2026, 5, 20),
    met_on=date(2026, 5, 16),
    met_at="Molenmarkt, Kinderdijk",
)
LETTER = """Beste Femke,

fijn dat we op zaterdag op de Molenmarkt in Kinderdijk over windmolens hebben gepraat. Ik ben niet vergeten dat ik je een tekening van de molen heb beloofd. Hoe ben je ertoe gekomen om een boot van hout te bouwen?

Ik zou het fijn vinden om in contact te blijven.

Groeten,
Tom Reed"""


def test_a_folder_of_a_few_words_writes_a_letter() -> None:
    draft = OfflineWriter(FOLDER).draft(BRIEF)
    assert isinstance(draft, Draft)
    assert draft.message == LETTER
    assert draft.subject == "Mijn belofte"
    assert "Met wie zou je graag over windmolens praten?" in OfflineWriter(FOLDER).questions(BRIEF)


def test_its_form_of_address_is_chosen_by_the_contact() -> None:
    formal = replace(BRIEF, contact=replace(BRIEF.contact, address=Address.FORMAL))
    draft = OfflineWriter(FOLDER).draft(formal)
    assert isinstance(draft, Draft)
    assert "dat ik u een tekening" in draft.message
    assert not re.search(r"\bje\b", draft.message)


@pytest.mark.parametrize(
    ("notes", "reason"),
    [
        ("misschien bouwt ze een boot", Reason.THIN),
        ("bouwt een boot van hout\nze wil het niet: niet schrijven", Reason.DO_NOT_WRITE),
    ],
)
def test_it_declines_by_its_own_words(notes: str, reason: Reason) -> None:
    decline = OfflineWriter(FOLDER).draft(replace(BRIEF, facts=facts_of(notes)))
    assert isinstance(decline, Decline)
    assert decline.reason is reason
    assert reason is not Reason.THIN or "over bijen gepraat" in decline.advice
