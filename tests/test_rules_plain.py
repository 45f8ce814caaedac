"""Plain pitches, told by their parts, and the same words of neighbours, members and customers."""

from invitewriter import check
from invitewriter.domain import Severity
from tests.tables import every

PITCHES = [
    "Hi Moira,\n\nWe're sealing the drives of two of your neighbours next week. £640 each, this week only.\n\nBaz",
    "Hi Moira,\n\nPiano tuning from £70. The weather has turned.\n\nBaz",
    "Hallo Merle,\n\nam Montag fliesen wir Ihr Bad für 1900 Euro, wenn Sie mögen.\n\nFalk",
    "Bonjour Maud,\n\nje vous ramone la cheminée pour 60 euros. Il neige déjà.\n\nYann",
    "Hola, Maite:\n\nTe corto el césped cada semana. Son 25 euros. Ya es primavera.\n\nBlas",
    "Olá, Inês!\n\nPosso afinar o seu piano. Fica por 70 euros.\n\nNuno",
    "Hi Moira,\n\nwhat do you use for the rota at the theatre? I only wonder.\n\nColin, founder of Rotaworks",
]
KIND = [
    "Hi Moira,\n\nAs promised I'll paint your fence on Saturday. The paint was 45 euros, you can give it to me any time.\n\nRuth",
    "Hi Dennis,\n\nI'll walk your dog on Friday as we said. The tickets cost 12 euros, and there are only two places left in the bus.\n\nRuth",
    "Hi Moira,\n\nI'd love to record your stories for the archive. The exhibition is on only till Sunday.\n\nRuth",
    "Hi Moira,\n\nI could run your stall on Saturday while you eat. Last year we took £300 for the church roof.\n\nBaz",
    "Hallo Merle,\n\nich mache dein Fahrrad am Samstag fertig. Das Ersatzteil hat 12 Euro gekostet.\n\nFalk",
    "Hola, Maite:\n\nTe arreglo la bici el sábado, como quedamos. La pieza cuesta 12 euros.\n\nBlas",
    "Bonjour Maud,\n\nje tonds votre pelouse samedi, la tondeuse est dehors. La fête dure seulement jusqu'à dimanche.\n\nYann",
    "Olá, Inês!\n\nEu faço as fotos da festa. O bilhete custa 5 euros e só até sexta.\n\nNuno",
    "Hi Moira,\n\nit was good to talk on the ferry. What do you use for the rota at the theatre?\n\nColin, founder of Rotaworks",
    "Hola, Irene:\n\nMe gustó hablar con usted en la feria. ¿Cómo llevan ustedes la imprenta?\n\nBlas",
]


def is_blocked(text: str) -> bool:
    return any(finding.severity is Severity.ERROR for finding in check(text, channel="email", stage="met").findings)


@every("text", PITCHES)
def test_what_makes_a_sale_of_an_offer_blocks_it(text: str) -> None:
    assert is_blocked(text)


@every("text", KIND)
def test_the_same_words_beside_something_else_do_not(text: str) -> None:
    assert not is_blocked(text)


@every(
    ("language", "text"),
    [
        (
            "en",
            (
                "Hi Ana,\n\nI enjoyed the walk round the herb spiral. My plant sign service for gardens and nurseries gives every bed a sign that lasts. "
                "May I show you a few samples?\n\nBest,\nTom"
            ),
        ),
        (
            "de",
            (
                "Liebe Ana,\n\nder Gang durch den Kräutergarten war schön. Unser Schilderdruck für Gärten gibt jedem Beet ein Schild. "
                "Darf ich Ihnen ein paar Muster zeigen?\n\nHerzlich\nTom"
            ),
        ),
        (
            "fr",
            (
                "Chère Ana,\n\nla promenade au jardin m'a plu. Mon atelier donne à chaque jardin des étiquettes pour les pépinières. "
                "Puis-je vous montrer quelques échantillons ?\n\nAmitiés,\nTom"
            ),
        ),
    ],
)
def test_what_the_senders_service_gives_and_may_be_shown_is_a_pitch(language: str, text: str) -> None:
    assert any(f.name == "own-business" for f in check(text, channel="email", stage="met", language=language).errors)
