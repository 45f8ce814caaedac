"""Where somebody went or stayed is a place, also one that people are called after."""

from tests.briefing import gathered
from tests.tables import every

_BEGUN = {
    "it": "Ho conosciuto Bruno Cattani al raduno dei liutai.\nCostruisce viole.\n\nLuca Tordi ha parlato di colle.\n\n",
    "fr": "J'ai rencontré Maud Kervella à la fête des vanniers.\nElle tresse des hottes.\n\nPaul Tessier a parlé des saules.\n\n",
    "es": "Conocí a Rubén Lasa en el taller.\nHace rabeles.\n\nTomás Gil habló de colas.\n\n",
    "pt": "Conheci o Rui Bandeira na oficina.\nEle faz rabecas.\n\nO Tiago Melo falou de colas.\n\n",
}
_CONTACTS = {"it": "Bruno Cattani", "fr": "Maud Kervella", "es": "Rubén Lasa", "pt": "Rui Bandeira"}


@every(
    ("language", "line"),
    [
        ("it", "Ieri sono stata a Modena per comprare le corde."),
        ("it", "Avevo dormito a Florence, nella pensione sopra il forno."),
        ("fr", "J'avais dormi à Florence, dans une pension au-dessus du four."),
        ("fr", "Je suis allée à Victoria acheter de l'osier."),
        ("es", "Por la mañana fui a Mercedes a comprar cuerdas."),
        ("pt", "De manhã fui a Lourdes comprar cordas."),
    ],
)
def test_where_the_sender_went_is_no_person(language: str, line: str) -> None:
    brief = gathered(_BEGUN[language] + line, _CONTACTS[language])
    assert brief.notes_language == language
    assert line in [fact.text for fact in brief.grounds]


@every(
    ("language", "line"),
    [
        ("it", "Ho scritto a Lorena, che cerca un banco."),
        ("fr", "J'ai prêté la serpe à Florence, qui la cherchait."),
        ("es", "Se lo di a Mercedes, que busca un banco."),
        ("pt", "Escrevi à Lorena, que procura um banco."),
    ],
)
def test_to_whom_something_was_given_is_one(language: str, line: str) -> None:
    brief = gathered(_BEGUN[language] + line, _CONTACTS[language])
    assert line not in [fact.text for fact in brief.grounds]
