"""A sentence in which somebody else does something, and the contact or the sender something else, is cut between them."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief, Secrecy
from invitewriter.notes import parse_notes
from tests.tables import every

PARTED = [
    (
        "Maren",
        "Quiet evening at the bindery. Over soup Corin told me of his lease, and Maren watched me sewing and said she'd like to show me a stitch.",
        "Maren watched me sewing and said she'd like to show me a stitch.",
        "his lease",
    ),
    (
        "Wiebke",
        "Abend in der Imkerei. Tjark erzählte von seinem Streit im Verein, und Wiebke sah mir beim Drahten zu und lud mich in ihre Werkstatt ein.",
        "Wiebke sah mir beim Drahten zu und lud mich in ihre Werkstatt ein.",
        "Streit",
    ),
    (
        "Maite",
        "Tarde en el taller. Gonzalo contó que su horno es de su socio, y Maite miró mis tazas y dijo que le gustaría enseñarme un esmalte.",
        "Maite miró mis tazas y dijo que le gustaría enseñarme un esmalte.",
        "horno",
    ),
    (
        "Solène",
        "Soirée à l'atelier. Baptiste a parlé de son verger, et Solène a regardé mon panier et m'a proposé une anse. Solène cherche de l'osier.",
        "Solène a regardé mon panier et m'a proposé une anse.",
        "verger",
    ),
    (
        "Loredana",
        "Serata al circolo. Fabrizio ha parlato del suo torneo, e Loredana ha guardato la mia partita e mi ha mostrato un finale.",
        "Loredana ha guardato la mia partita e mi ha mostrato un finale.",
        "torneo",
    ),
    (
        "Graça",
        "Noite no grupo de bordado. O Rogério comentou sobre os teares dele e eu contei um bocadinho dos meus pontos. A Graça pediu a minha agulha.",
        "Eu contei um bocadinho dos meus pontos.",
        "teares",
    ),
]
WHOLE = [
    ("Maren", "Corin lost his licence, and Maren drives him to the mill for me.", "Maren drives"),
    ("Maren", "Corin pays for his shelf, and Maren pays for hers.", "Maren pays"),
    ("Maren", "Maren met me at the gate. Corin made soup, and we washed up together.", "we washed up"),
    ("Maren", "Maren met me at the gate. While I was setting the type, Corin spilled the ink.", "While I was"),
    ("Maren", "Maren met me at the gate. Corin sews headbands, I guess four or five.", "I guess four"),
    ("Maren", "Maren met me at the gate. Corin has left his wife, and I wrote to him.", "I wrote to him"),
]


def _brief(contact: str, text: str) -> Brief:
    brief = gather(parse_notes(text), Request(contact=contact, today=date(2026, 11, 20)))
    assert isinstance(brief, Brief)
    return brief


def _shown(brief: Brief) -> list[str]:
    return [fact.text for fact in (*brief.notes_facts, *brief.background, *brief.unclear)]


@every(("contact", "text", "told", "others"), PARTED)
def test_each_clause_is_whose_it_is(contact: str, text: str, told: str, others: str) -> None:
    brief = _brief(contact, text)
    assert told in _shown(brief)
    assert not any(others in shown for shown in _shown(brief))
    assert any(others in held.text and held.secrecy is Secrecy.OTHER for held in brief.withheld)


@every(("contact", "text", "told"), WHOLE)
def test_what_hangs_on_somebody_elses_clause_is_not_cut_off(contact: str, text: str, told: str) -> None:
    brief = _brief(contact, text)
    assert not any(shown.startswith(told[0].upper() + told[1:]) for shown in _shown(brief) if "Corin" not in shown)


def test_whoever_is_named_in_a_bracket_or_a_pair_begins_no_clause() -> None:
    brief = _brief("Maren", "She and Corin bind books (Ida sews, and Maren cuts). Maren and Corin showed me the press.")
    texts = [*_shown(brief), *(held.text for held in brief.withheld)]
    assert len(texts) == len(("She and Corin bind", "Maren and Corin showed"))
