"""Private scenes: nobody named anything private, but what comes together is nobody else's business."""

from __future__ import annotations

from invitewriter.brief.lexicon import LANGUAGES, seen
from invitewriter.brief.private.scenes import FOLDER, OPEN, SCENES, is_scene
from invitewriter.resources import word_table
from tests.tables import every


@every(
    ("language", "text"),
    [
        ("en", "Kept her gloves on indoors, all evening"),
        ("en", "He's on his cousin's camp bed for now"),
        ("en", "Day 112, she said"),
        ("en", "She held up her mug: day 31"),
        ("en", "I'd love to have her job"),
        ("de", "Am liebsten würde ich bei ihr anfangen"),
        ("fr", "trop cher pour moi"),
        ("de", "Die rechte Hand blieb unter dem Tisch, er zittert"),
        ("de", "Vielleicht lässt er mich ja den Betrieb übernehmen"),
        ("es", "Vendió la moto y luego los muebles"),
        ("es", "En el pueblo ya no le saludan los vecinos, se sientan aparte"),
        ("fr", "Elle a jusqu'au 15 pour rendre les clés au propriétaire"),
        ("fr", "Son nom n'est plus sur la porte du bureau"),
        ("pt", "Consta que a padeira e o prefeito"),
        ("it", "Dorme dal fratello, per ora"),
        ("fr", "J'ai l'impression qu'on tourne en rond"),
        ("es", "Salí de la reunión frustrada"),
        ("pt", "Me sinto travado nesse projeto"),
        ("en", "Her rent money goes on online bingo"),
        ("de", "Ein gepackter Koffer steht bei der Schwester"),
        ("es", "Se casaron en julio sin decírselo a nadie"),
        ("fr", "Sursaute quand son mari rentre"),
        ("pt", "Devolve coisas na caixa do supermercado"),
    ],
)
def test_what_comes_together_makes_a_scene(language: str, text: str) -> None:
    assert is_scene(seen(text), language)


@every(
    ("language", "text"),
    [
        ("en", "Kept her gloves on while laying the hedge"),
        ("en", "day 12 of the fair was the best"),
        ("en", "Day 14"),
        ("de", "3. Oktober, Tag 12"),
        ("en", "I'd love to see her workshop"),
        ("en", "She would love to own a woodland"),
        ("en", "his name is on the door of the new gallery"),
        ("de", "Die Puppe zittert, wenn er die Hand hebt"),
        ("de", "Vielleicht übernimmt er nächstes Jahr die Leitung des Festivals"),
        ("es", "Vendió el primer tractor restaurado a un museo"),
        ("fr", "Elle a un mois pour livrer les clés gravées au musée"),
        ("pt", "Vai dar oficina em São Luís no dia 19"),
        ("it", "Vive a Torino, ha aperto un laboratorio"),
        ("fr", "On patine sur le lac gelé"),
        ("es", "Trabaja con alumnos desmotivados"),
    ],
)
def test_what_is_work_or_shown_makes_none(language: str, text: str) -> None:
    assert not is_scene(seen(text), language)


@every("language", LANGUAGES)
def test_every_language_names_only_kinds_that_are_read(language: str) -> None:
    known = {kind for scene in SCENES for kind in scene} | {OPEN, "harmless"}
    kinds = word_table(FOLDER, language).keys()
    assert kinds <= known
    assert language == "it" or kinds == known  # Italian has the commonest scenes only
