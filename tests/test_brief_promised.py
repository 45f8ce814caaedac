"""A promise of the sender's behind a line about somebody else is the contact's where only they can be meant, and nobody's where the other may be."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.tables import every

BEGINNINGS = {
    "en": "Tea with Ilka Brenner at the weir. She mends nets.",
    "de": "Tee mit Ilka Brenner am Wehr. Sie flickt Netze.",
    "fr": "Thé avec Ilka Brenner au barrage. Elle répare des filets.",
    "es": "Té con Ilka Brenner en la presa. Ella remienda redes.",
    "pt": "Chá com a Ilka Brenner no açude. Ela remenda redes.",
    "it": "Tè con Ilka Brenner alla diga. Lei rammenda reti.",
}


def _is_fact(language: str, before: str, promise: str) -> bool:
    notes = parse_notes(f"{BEGINNINGS[language]} {before} {promise}")
    brief = gather(notes, Request(contact="Ilka Brenner", today=date(2026, 11, 23)))
    assert isinstance(brief, Brief)
    return promise in [fact.text for fact in brief.facts]


@every(
    ("language", "before", "promise"),
    [
        ("pt", "O irmão dirige a lota.", "Fiquei de lhe mandar o mapa."),
        ("pt", "A filha trabalha na lota.", "Prometi ligar ao veleiro de Viana."),
        ("pt", "O cunhado perdeu o emprego.", "Disse-lhe que mandava o livro à minha prima."),
        ("pt", "O pai tem uma barca.", "Vou perguntar na lota como se pede."),
        ("it", "Il fratello dirige il mulino.", "Le mando la mappa."),
        ("it", "Il marito ha perso il lavoro.", "Ho promesso di chiamare il velaio di Lecco."),
        ("en", "Lorcan has the net loft now.", "I said I'd telephone the ropemaker in Skerries."),
        ("de", "Ihr Bruder führt die Schleuse.", "Ich schicke ihr die Karte."),
        ("fr", "Son frère dirige le moulin.", "Je lui envoie la carte."),
        ("es", "Su hermano lleva el molino.", "Le mando el mapa."),
    ],
)
def test_a_promise_behind_a_line_about_another_is_the_contacts(language: str, before: str, promise: str) -> None:
    assert _is_fact(language, before, promise)


@every(
    ("language", "before", "promise"),
    [
        ("pt", "O irmão apareceu mais tarde, é pintor.", "Fiquei de lhe mandar o catálogo."),
        ("pt", "A vizinha trouxe bolos.", "Prometi-lhe a receita."),
        ("pt", "O Tomás tem agora a oficina.", "Fiquei de lhe mandar o mapa."),
        ("pt", "A filha trabalha na lota.", "Prometi à filha o mapa."),
        ("es", "Vino Tomás, alfarero.", "Le prometí el libro."),
        ("de", "Dann kam Jule dazu.", "Ich habe ihr das Buch versprochen."),
        ("en", "Then Lorcan joined us.", "I promised him the book."),
    ],
)
def test_a_promise_that_may_be_the_others_is_not(language: str, before: str, promise: str) -> None:
    assert not _is_fact(language, before, promise)
