"""Who holds out a hand sells nothing: neighbours, friends after a dismissal, parents, clubs; a tone alone blocks no letter."""

import pytest

from invitewriter.domain import Draft
from invitewriter.guard import Guard, Setting

GUARD = Guard()
NEIGHBOURS = {
    "en": (
        "Hi Meg, I left my agency job in April after eleven years. You once took a year off. Could I ring you one evening and hear about it?",
        "Hi Bram, I hired people in our trade for eight years, so if you'd like a second pair of eyes on your CV, send it over.",
    ),
    "de": (
        "Hallo Frau Wolff, ich fahre montags mit dem Auto nach Ulm und habe immer Platz. Wenn Ihr Sohn mitfahren möchte, rufen Sie mich einfach an.",
        "Hallo Lea, wir suchen für die Mannschaft der Kleinen noch jemanden, der die Tore aufbaut. Bezahlt wird in Brezeln. Wäre das was für dich?",
    ),
    "fr": (
        "Bonjour Élodie, j'ai appris pour ton service. J'ai longtemps recruté dans notre métier, alors si tu veux que je relise ton CV, envoie-le-moi.",
        "Bonjour Léa, nous cherchons deux parents pour tenir la buvette. On rit beaucoup et on mange des crêpes. Tu viendrais avec moi ?",
    ),
    "es": (
        "Hola, Carmen: soy tu vecino. Los domingos hago lentejas. Si te apetece, te bajo un plato. Y si te falta algo, llama al timbre.",
        "Hola, Hugo: en enero cambié de oficina y como solo en un banco del parque. ¿Te apuntas un día? Hay sitio para dos bocadillos.",
    ),
    "pt": (
        "Olá, Susana, passei anos a contratar pessoas, por isso se quiseres que dê uma vista de olhos ao teu currículo, manda.",
        "Oi, aqui é a Vera do 402, logo embaixo. Deixei uma canja na porta. Se quiser sossego, me chama que eu subo e seguro o bebê.",
    ),
}


@pytest.mark.parametrize("language", NEIGHBOURS)
def test_a_hand_held_out_is_no_sale(language: str) -> None:
    for text in NEIGHBOURS[language]:
        report = GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language))
        assert [finding.name for finding in report.errors] == [], text
