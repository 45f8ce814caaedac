"""Notes that name nobody: the letter goes to the only one whom they describe, without a name; of two it is asked which."""

from __future__ import annotations

from datetime import date

import pytest

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from tests.tables import every

TODAY = date(2026, 3, 4)

TOLD = {
    "en": (
        (
            "The bus broke down above the reservoir. I asked the conductor whether we could walk.\n"
            "“Walk?” he said. He told me that he had kept bees on that hillside for eleven summers, and gave me a piece of comb."
        ),
        "the conductor",
    ),
    "de": (
        (
            "Im Wartesaal von Bullay saß eine alte Dame mit einem Akkordeon auf den Knien.\n"
            "Wir sprechen über Knöpfe und Tasten. Sie spielt jeden Mittwoch auf der Fähre. Sie zeigt mir, wie man den Balg hält."
        ),
        "eine alte Dame",
    ),
    "es": (
        (
            "En la estación conocí a una señora que llevaba tres gallinas en una cesta.\n"
            "Me contó que las cría para el concurso de su pueblo y me dio seis huevos para el viaje."
        ),
        "una señora",
    ),
    "fr": (
        (
            "À l'écluse, le bateau était en panne. Le batelier réparait la pompe, un vieux monsieur le regardait faire.\n"
            "Le vieux monsieur me raconte qu'il a descendu le canal en patins, l'hiver 1963. On a bavardé une heure."
        ),
        "un vieux monsieur",
    ),
    "pt": (
        (
            "Na fila da balsa conversei com um rapaz que levava uma rabeca sem cordas.\n"
            "Ele me contou que faz as cordas de tripa e me convidou para ouvir o baile de domingo."
        ),
        "um rapaz",
    ),
    "it": (
        (
            "Al rifugio ho parlato con un pastore che intagliava un cucchiaio di ginepro.\n"
            "Mi ha raccontato che ne fa uno per ogni agnello e mi ha regalato quello di quest'anno."
        ),
        "un pastore",
    ),
}


@every("language", TOLD)
def test_the_only_one_described_is_written_to_without_a_name(language: str) -> None:
    text, described = TOLD[language]
    brief = make_brief(parse_notes(text), Request(today=TODAY))
    assert isinstance(brief, Brief), brief
    assert (brief.contact.name, brief.contact.first_name, brief.contact.named) == (described, "", False)


@every(
    "text",
    [
        "On the ferry I talked with the cook about gulls. Later a fisherman told me how to splice a rope.",
        "A woman told me about her loom, and a man asked me whether I weave as well.",
        "Im Abteil erzählte mir ein Gärtner von seinen Quitten. Der Schaffner gab mir eine alte Fahrkarte.",
        "Una señora me contó la historia del puente. Un pescador me enseñó los nudos.",
    ],
)
def test_of_two_it_is_asked_which(text: str) -> None:
    declined = make_brief(parse_notes(text), Request(today=TODAY))
    assert isinstance(declined, Decline)
    assert declined.reason is Reason.WHO


@every(
    ("text", "described"),
    [
        ("Got a crate of quinces from our neighbour over the road. He told me to keep them till they smell.", "neighbour"),
        ("Wir haben von unserer Nachbarin Quitten bekommen. Sie erklärte uns, wie man sie einkocht.", "Nachbarin"),
        ("Recibimos membrillos de nuestra vecina. Me explicó cómo cocerlos y cuánto azúcar llevan.", "vecina"),
        ("Mi fermo a Camogli per una foto alle reti e vengo chiamato dal pescatore. Mi offre un caffè e mi racconta delle acciughe.", "pescatore"),
        ("Au lavoir j'ai parlé avec une femme qui descend le canal en patins. Elle m'a offert du pain. Elle attendait une autre personne.", "une femme"),
    ],
)  # fmt: skip
def test_whose_they_are_or_what_they_gave_tells_of_one_too(text: str, described: str) -> None:
    brief = make_brief(parse_notes(text), Request(today=TODAY))
    assert isinstance(brief, Brief), brief
    assert (brief.contact.name, brief.contact.named) == (described, False)


def test_somebody_elses_neighbour_is_nobody_met() -> None:
    text = "At the sale I talked with a woman who builds looms from old pianos. She told me about her neighbour. The neighbour keeps llamas."
    brief = make_brief(parse_notes(text), Request(today=TODAY))
    assert isinstance(brief, Brief), brief
    assert brief.contact.name == "a woman"


@every(
    "text",
    [
        "The driver slept on the back seat the whole way. Rain on the windows, nobody else on board.",
        "Sat in the passenger seat and looked at the hills. We talked about nothing much, like a guide and no tourist.",
        "I told Mum that a $40 driver would do, and that the sofa is like a guide without a tourist.",
        "Me contó muchas cosas de los puertos, y que un estudiante suyo pesca con cometas.",
        "The talk was on kilns. Hoped to catch the potter afterwards but she had gone.",
    ],
)
def test_whoever_was_only_seen_is_not_written_to(text: str) -> None:
    assert isinstance(make_brief(parse_notes(text), Request(today=TODAY)), Decline)


def test_who_is_named_at_all_is_not_taken_for_a_stranger() -> None:
    text = "Ann Teller showed me her printing press. I asked the caretaker for the key."
    brief = make_brief(parse_notes(text), Request(today=TODAY))
    assert isinstance(brief, Brief)
    assert brief.contact.name == "Ann Teller"


def test_a_talk_after_a_day_without_one_is_a_talk() -> None:
    text = "Fair in Leeds. Spoke to nobody the first day.\nThen a long chat with a woman who weaves tape."
    brief = make_brief(parse_notes(text), Request(today=TODAY))
    assert isinstance(brief, Brief)
    assert brief.contact.name == "a woman"


@every(
    ("text", "name"),
    [
        ("Bus to Penrith, opposite a speech therapist called Nerys on her way home. She was darning socks.", "Nerys"),
        ("Sat beside a locksmith. He told me about pears. He was called Ludo.", "Ludo"),
        ("Im Zug saß ich neben einer Buchbinderin namens Britta. Sie erzählte von Quitten.", "Britta"),
        ("En el tren iba al lado de un profesor llamado Tadeo. Me habló de sus abejas.", "Tadeo"),
        ("J'étais assise à côté d'une infirmière qui s'appelle Maud. Elle m'a parlé de ses ruches.", "Maud"),
    ],
)
def test_who_is_described_and_called_something_is_written_to_by_name(text: str, name: str) -> None:
    brief = make_brief(parse_notes(text), Request(today=TODAY))
    assert isinstance(brief, Brief)
    assert (brief.contact.name, brief.contact.named) == (name, True)


@pytest.mark.parametrize("text", ["A driver told me about his dog called Rex. He likes rain, and eats only pears."])
def test_what_a_thing_or_an_animal_is_called_is_nobodys_name(text: str) -> None:
    brief = make_brief(parse_notes(text), Request(today=TODAY))
    assert isinstance(brief, Brief)
    assert brief.contact.name == "a driver"
