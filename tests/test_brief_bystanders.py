"""Notes in which somebody stands beside the contact, or only seems to: what may be told still is."""

from __future__ import annotations

from datetime import date

import pytest

from invitewriter.brief import Request, gather
from invitewriter.brief.facts.delicate import may_be_private
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.bystanders import DIARIES, read

MET = "Then Ilse Brandauer showed me her seed library."
PAGE = "\n".join(f"{name}: {kilos} kg, red, 2 sacks" for kilos, name in enumerate(("Anna", "Dora", "Emma", "Ida"), 11))


def _told(contact: str, notes: str) -> str:
    brief = gather(parse_notes(notes), Request(contact=contact, today=date(2026, 11, 23)))
    assert isinstance(brief, Brief)
    return "\n".join(fact.text for fact in brief.grounds)


@pytest.mark.parametrize(
    ("contact", "notes"),
    [
        ("Gwen", "Gwen and I left the quay at six. We went ashore at Camille beach and had tea."),
        ("Gwen", "Gwen and I left the quay at six. We told her of a summer in New Carolina and had tea."),
        ("Gudrun", "Gudrun und ich brachen um sechs auf. Wir hielten beim Gasthof Helene und tranken Tee."),
        ("Gwenaëlle", "Gwenaëlle et moi sommes parties à six heures. On a dormi au refuge Camille et bu du thé."),
        ("Gracia", "Gracia y yo salimos a las seis. Dormimos en el albergue Teresa y tomamos té."),
        ("Graça", "A Graça e eu saímos às seis. Dormimos na pousada Teresa e tomámos chá."),
        ("Grazia", "Grazia e io siamo partite alle sei. Abbiamo dormito al rifugio Camilla e bevuto tè."),
    ],
)
def test_what_bears_a_persons_name_is_nobody(contact: str, notes: str) -> None:
    assert notes.partition(". ")[2] in _told(contact, notes)


def test_a_short_form_in_small_letters_is_the_contact() -> None:
    filler = " ".join(f"The band played song {number} twice." for number in range(12))
    told = _told("Leonard", f"{filler}\n\nLeonard mends pianos. Later i promised leo the old strings from the attic.")
    assert "i promised leo the old strings" in told


def test_what_nobody_else_comes_into_is_shown_from_far() -> None:
    alone = [f"The path went past pond {number}." for number in range(20)]
    assert alone[-1] in _told("Ilse Brandauer", "\n\n".join([PAGE, MET, *alone]))
    beside = [*alone[:3], "Dora had a tent by the gate.", *alone[3:]]
    assert alone[-1] not in _told("Ilse Brandauer", "\n\n".join([PAGE, MET, *beside]))


def test_a_she_who_cannot_be_the_one_named_before_is_shown() -> None:
    notes = [PAGE, MET, "Bernhard came by.", "The tent was cold.", "Then she sold me a bag of peas."]
    assert notes[-1] in _told("Ilse Brandauer", "\n\n".join(notes))
    notes[2] = "Dora came by."
    assert notes[-1] not in _told("Ilse Brandauer", "\n\n".join(notes))


@pytest.mark.parametrize(
    ("language", "sentence", "private"),
    [
        ("en", "The climb to the hut was hard.", False),
        ("en", "The table stood on three legs.", False),
        ("en", "Three months of rent are open.", True),
        ("en", "There was a weird silence.", False),
        ("de", "Der Aufstieg zur Hütte war schwierig.", False),
        ("fr", "La montée au refuge était dure.", False),
        ("es", "Subimos la cuesta, que era difícil.", False),
        ("es", "Era antipática.", True),
        ("it", "Abbiamo giocato una carta dopo l'altra.", False),
        ("pt", "O quarto é só por uns meses.", True),
    ],
)
def test_a_light_word_of_things_is_not_private(language: str, sentence: str, private: bool) -> None:  # noqa: FBT001 - a case
    assert may_be_private(sentence, (), language) is private


# What is still withheld needlessly, and told wrongly, of the passages of each language: neither may grow.
LEFT = {"en": (21, 0), "de": (17, 0), "fr": (21, 0), "es": (12, 4), "pt": (9, 4), "it": (17, 2)}


@pytest.mark.parametrize("language", DIARIES)
def test_no_more_is_withheld_or_wrongly_told_than_before(language: str) -> None:
    found = [(mark, told) for layout in ("alone", "diary") for _, mark, _, told in read(language, layout)]
    assert (found.count(("+", False)), found.count(("-", True))) <= LEFT[language]
