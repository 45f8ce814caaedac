"""What goes on behind the contact's sentence, or completes it, is for them: in French and Italian."""

from tests.briefing import gathered, said
from tests.tables import every

_REST = {
    "fr": "Les salles du haut restent fermées. Le planning est affiché dans le hall. Les portes seront livrées plus tard.",
    "it": "Le sale di sopra restano chiuse. Il calendario dei lavori è affisso. Le porte arrivano più tardi.",
}


def test_a_list_under_the_contacts_colon_and_a_line_that_breaks_off_go_on_with_them() -> None:
    rest = _REST["it"]
    notes = f"{rest}\n\n{rest}\n\nAna Kovač vuole per la porta:\n\n- vetro opaco\n- la maniglia di Ivo Tasca\n\nAna porta anche il\n'Vetro' della mostra.\n\n{rest}\n"
    assert said(gathered(notes, "Ana Kovač"))[1:] == ["vetro opaco", "Ana porta anche il", "'Vetro' della mostra."]


_OTHERS = {
    "fr": "Yves Tanguy prépare les devis. Paule Ferrand est venue vendredi.",
    "it": "Ivo Tasca prepara i preventivi. Paola Ferri è venuta venerdì.",
}


@every(
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
