"""What minutes, guests and open sentences tell that names nobody, and is yet for the contact."""

import pytest

from tests.briefing import gathered, said

_REST = {
    "fr": "Les salles du haut restent fermées. Le planning est affiché dans le hall. Les portes seront livrées plus tard.",
    "it": "Le sale di sopra restano chiuse. Il calendario dei lavori è affisso. Le porte arrivano più tardi.",
}
_MINUTES = {
    "fr": "Compte rendu\n\nPrésents : Ana Kovač (représentante de Vitral), Yves Tanguy\n\nRéunion avec Vitral.\n\n{rest}\n\n{rest}\n\nYves Tanguy prépare les devis.\n\nAna Kovač propose une visite.\n\n{told}\n",
    "it": "Verbale\n\nPresenze: Ana Kovač (referente della vetreria Lastrex), Ivo Tasca\n\nIncontro con vetreria Lastrex.\n\n{rest}\n\n{rest}\n\nIvo Tasca prepara i preventivi.\n\nAna Kovač propone una visita.\n\n{told}\n",
}


@pytest.mark.parametrize(
    ("language", "told", "is_said"),
    [
        ("fr", "Cette réunion nous a permis de choisir les teintes.", True),
        ("fr", "Vitral a expliqué les délais de livraison.", True),
        ("fr", "Le client souhaite une porte vitrée.", True),
        ("fr", "La réunion avec Paul Ferrand a été reportée.", False),
        ("fr", "L'entreprise concurrente a fermé.", False),
        ("it", "Lo scopo dell'incontro era fissare una data.", True),
        ("it", "L'azienda preferisce il vetro opaco.", True),
        ("it", "Con l'azienda ha litigato il vicino.", False),
    ],
)
def test_minutes_tell_of_the_meeting_and_of_the_firm_the_contact_came_for(
    language: str, told: str, *, is_said: bool
) -> None:
    notes = _MINUTES[language].format(rest=_REST[language], told=told)
    assert (told in said(gathered(notes, "Ana Kovač"))) is is_said


def test_in_a_diary_a_meeting_may_be_anybodys() -> None:
    rest, told = _REST["fr"], "Cette réunion avait pour objet le stationnement."
    notes = f"Lundi, réunion avec Paul Ferrand. {told}\n\nMardi, déjeuner avec Ana Kovač.\n\n{rest}\n\n{rest}\n"
    assert told not in said(gathered(notes, "Ana Kovač"))


@pytest.mark.parametrize(
    ("told", "is_said"),
    [
        ("Nous avons été reçus comme des rois.", True),
        ("L'organisation a été parfaite.", True),
        ("L'accueil était glacial.", False),
        ("L'accueil de Paul était chaleureux.", False),
    ],
)
def test_praise_of_the_welcome_is_for_whoever_is_called_a_host(told: str, *, is_said: bool) -> None:
    rest = _REST["fr"]
    notes = f"{told}\n\n{rest}\n\n{rest}\n\nMerci à nos hôtes, Sébastien, Ana et Florian.\n\n{rest}\n\n{rest}\n"
    assert (told in said(gathered(notes, "Ana"))) is is_said


def test_a_list_under_the_contacts_colon_and_a_line_that_breaks_off_go_on_with_them() -> None:
    rest = _REST["it"]
    notes = f"{rest}\n\n{rest}\n\nAna Kovač vuole per la porta:\n\n- vetro opaco\n- la maniglia di Ivo Tasca\n\nAna porta anche il\n'Vetro' della mostra.\n\n{rest}\n"
    assert said(gathered(notes, "Ana Kovač"))[1:] == ["vetro opaco", "Ana porta anche il", "'Vetro' della mostra."]


_OTHERS = {
    "fr": "Yves Tanguy prépare les devis. Paule Ferrand est venue vendredi.",
    "it": "Ivo Tasca prepara i preventivi. Paola Ferri è venuta venerdì.",
}


@pytest.mark.parametrize(
    ("language", "before", "told", "is_said"),
    [
        ("fr", "Ana Kovač tient le stand.", "Toutes mes excuses pour le retard.", True),
        ("fr", "Ana Kovač tient le stand.", "Grâce à ces plans, la Zanella tient debout.", True),
        ("fr", "Ana Kovač tient le stand.", "En tout cas, on ne peut que l’espérer.", True),
        ("fr", "Ana Kovač tient le stand.", "Grâce à Paul, le moteur tourne.", False),
        ("fr", "Ana Kovač tient le stand.", "Merci à mon chef.", False),
        ("fr", "Ana Kovač tient le stand. Paul Ferrand vend des cordes.", "Grâce à ces plans, il tourne.", False),
        ("it", "Ana Kovač tiene il banco.", "Chiedo scusa per il ritardo.", True),
        ("it", "Ana Kovač tiene il banco.", "L'ho ringraziata tre volte.", True),
        ("it", "Ana Kovač tiene il banco. Paolo Ferri vende corde.", "L'ho ringraziato tre volte.", False),
        ("fr", "Yves tient la caisse.", "Yves compte ; Ana Kovač chante en juin.", False),
        ("fr", "Yves Tanguy tient la caisse; Ana Kovač chante.", "Ana Kovač chante.", True),
        ("fr", "Ana Kovač (@anko) tient le stand.", "Réunion lundi (@anko fait un compte rendu)", True),
        ("fr", "Ana Kovač (@anko) tient le stand.", "Réunion lundi (@tilo fait un compte rendu)", False),
    ],
)
def test_what_goes_on_right_behind_the_contacts_sentence_is_theirs(
    language: str, before: str, told: str, *, is_said: bool
) -> None:
    rest, others = _REST[language], _OTHERS[language]
    line = before if told in before else f"{before} {told}"
    facts = said(gathered(f"{rest}\n\n{others}\n\n{rest}\n\n{line}\n\n{rest}\n", "Ana Kovač"))
    assert (told in facts) is is_said


def test_behind_a_trouble_that_is_announced_the_whole_paragraph_is_held_and_no_lead_in_is_left() -> None:
    notes = "Déjeuné avec Ana Kovač. Mais en vrai, ça ne va pas fort. Elle a quitté le journal.\n\nElle restaure des orgues."
    assert said(gathered(notes, "Ana Kovač")) == ["Déjeuné avec Ana Kovač.", "Elle restaure des orgues."]


def test_a_sentence_is_not_taken_apart_within_brackets() -> None:
    notes = "Ho conosciuto Ana Kovač in fiera. Partiva dai pezzi (viti, molle) e non ho apprezzato, mostra organi rari."
    facts = said(gathered(notes, "Ana Kovač"))
    assert facts[:1] == ["Ho conosciuto Ana Kovač in fiera."]
    assert not any("Partiva" in fact for fact in facts)
