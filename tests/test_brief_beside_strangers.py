"""Somebody without a name beside a contact who has one: what they gave the sender is not the contact's."""

from __future__ import annotations

from tests.briefing import gathered, said
from tests.tables import every

OPENINGS = {
    "en": "Met Alma at the weir, she mends nets.",
    "de": "Alma am Wehr getroffen, sie flickt Netze.",
    "fr": "J'ai rencontré Alma au barrage, elle répare des filets.",
    "es": "Conocí a Alma en la presa, ella remienda redes.",
    "it": "Ho conosciuto Alma alla diga, lei rammenda reti.",
    "pt": "Conheci a Alma na represa, ela remenda redes.",
}
ANOTHERS = [
    ("en", "A woman lent us a pot of honey."),
    ("en", "At the lock an old man oiled my chain."),
    ("en", "Two women sang for us."),
    ("en", "A woman with a dog lent us honey."),
    ("de", "Eine alte Frau schenkte uns Honig."),
    ("de", "An der Schleuse ölte mir ein Junge die Kette."),
    ("fr", "Un vieux monsieur m'a huilé la chaîne."),
    ("fr", "Une dame nous a offert du miel."),
    ("es", "Un señor mayor me engrasó la cadena."),
    ("it", "Un ragazzo mi ha oliato la catena."),
    ("pt", "Um rapaz oleou-me a corrente."),
]
HERS = [
    ("en", "She waved to an old man."),
    ("en", "She is a woman who never hurries us."),
    ("en", "I know two people who might join us."),
    ("en", "A man next to us snored."),
    ("de", "Sie winkte einem alten Mann."),
    ("de", "Dort machten wir ein paar Fotos."),
    ("de", "Ein Mann hinter uns schnarchte."),
    ("fr", "C'est une femme qui ne nous presse jamais."),
    ("es", "Ella saludó a un señor mayor."),
    ("it", "Abbiamo bevuto il tè con un vicino."),
    ("pt", "Ela acenou a um senhor idoso."),
]


@every(("language", "text"), ANOTHERS)
def test_who_is_brought_in_by_a_noun_is_somebody_else(language: str, text: str) -> None:
    assert text not in said(gathered(f"{OPENINGS[language]} {text}", "Alma"))


@every(("language", "text"), HERS)
def test_whom_the_contact_or_the_sender_meets_takes_no_line_away(language: str, text: str) -> None:
    assert text in said(gathered(f"{OPENINGS[language]} {text}", "Alma"))


def test_the_next_name_is_the_contact_again() -> None:
    brief = gathered("Met Alma at the weir. A woman lent us honey. She has nine hives. Alma has a kayak.", "Alma")
    told = said(brief)
    assert "Alma has a kayak." in told
    assert "She has nine hives." not in told


def test_who_bears_the_contacts_name_is_the_contact() -> None:
    brief = gathered("Met Tom at the weir. I met a neighbour. He is a Tom, too, and gave us rhubarb.", "Tom")
    assert "I met a neighbour." in said(brief)
