"""Sorts, places, houses, boats and makes are called as people are, and bring nobody in."""

from __future__ import annotations

from tests.briefing import gathered, said
from tests.tables import every

MET = {
    "en": "Met Ilse Brandauer at the seed fair.",
    "de": "Ilse Brandauer auf der Saatgutbörse getroffen.",
    "fr": "J'ai rencontré Ilse Brandauer à la bourse aux graines.",
    "es": "Conocí a Ilse Brandauer en la feria de semillas.",
    "pt": "Conheci a Ilse Brandauer na feira de sementes.",
    "it": "Ho conosciuto Ilse Brandauer alla fiera dei semi.",
}
THINGS = [
    ("en", "She gave me a sack of potatoes - Linda - which are to go in by May."),
    ("en", "We planted the Linda potatoes behind her shed."),
    ("en", "We walked up to the top of Petit Martin Mountain."),
    ("en", "We took the coach to Fort Martin in the rain."),
    ("en", "We sat round “the old Martha” and sang."),
    ("en", "I came home from SeedCamp Linda with a full bag."),
    ("en", "I have a Sawyer filter now that she taught me to use."),
    ("en", "Then we went to the Old Martin for soup."),
    ("es", "Tomamos un mate y charlamos un rato bajo los árboles."),
    ("de", "Sie gab mir Kartoffeln (Linda), die im Mai in die Erde sollen."),
    ("de", "Dann ging der QSL-typische Ansturm los."),
    ("de", "Wir tranken Kaffee auf dem Boot „Martha“ im Hafen."),
    ("fr", "Elle m'a donné des pommes de terre (Charlotte) à planter en mai."),
    ("fr", "Nous avons dîné au restaurant « Martine » sur le port."),
    ("es", "Me dio unas patatas (Linda) para plantar en mayo."),
    ("es", "Cenamos en el restaurante «Jorge Prado» junto al puerto."),
    ("pt", "Ela me deu umas batatas (Linda) para plantar em maio."),
    ("pt", "Jantamos no restaurante «Jorge Prado» junto ao porto."),
    ("it", "Mi ha dato delle patate (Linda) da piantare a maggio."),
    ("it", "Abbiamo cenato al ristorante «Martina» sul porto."),
]
PEOPLE = [
    ("en", "Linda dug potatoes and sold them at the gate."),
    ("en", "We dug potatoes, Linda sold them at the gate."),
    ("en", "A Sawyer called and sold the mill."),
    ("en", "Old Martin came by for soup."),
    ("de", "MdB Linda Prado verkaufte dort ihre Kartoffeln."),
    ("de", "Linda Kartoffeln verkauft, den ganzen Tag am Tor."),
    ("es", "Jorge Prado, del restaurante, vendió su barca."),
]


@every(("language", "sentence"), THINGS)
def test_a_thing_brings_nobody_in(language: str, sentence: str) -> None:
    assert any(sentence.rstrip(".") in fact for fact in said(gathered(f"{MET[language]} {sentence}")))


@every(("language", "sentence"), PEOPLE)
def test_somebody_beside_such_a_thing_does(language: str, sentence: str) -> None:
    assert not any(sentence.rstrip(".") in fact for fact in said(gathered(f"{MET[language]} {sentence}")))
