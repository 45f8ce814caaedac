"""A word of trade sells nothing where whoever writes asks, buys, has the trouble or wants leave; who feigns that and offers something sells."""

from invitewriter.domain import Draft, Severity
from invitewriter.guard import Guard, Setting
from tests.tables import every

GUARD = Guard()
ASKING = {
    "en": (
        "Dear Ms Quist,\n\nI set your poem about the weir to music for our village choir, and I would like to put the score on my website, free for all. Would you give me permission? I would of course name you.\n\nOwen Tarn",
        "Hello,\n\nwe are a small company in Oban and are looking for a manufacturer of oak barrels. Is it possible to order ten of them directly from you, and what would they cost?\n\nFergus Bain",
        "Hi Mo,\n\nI am building an app for the rowing club. I am no developer, only a cox. Which book should I start with? Your website helped me a lot.\n\nPia",
    ),
    "de": (
        "Guten Tag,\n\nwir sind ein Unternehmen aus Bregenz und suchen einen Hersteller für Holzfässer. Wie hoch ist Ihre Mindestbestellmenge?\n\nFranz Moosbrugger",
        "Liebe Frau Kern,\n\nIhr Gedicht habe ich für unseren Singkreis vertont und würde die Noten gern auf meinem Blog zeigen, kostenlos für alle. Geben Sie mir die Erlaubnis dazu?\n\nJost Amrein",
        "Lieber Herr Tan,\n\nunser Schulorchester ist im Mai in Ihrer Gegend unterwegs und sucht eine Halle. Hätten Sie Interesse an einem gemeinsamen Konzert? Unsere Reisekosten tragen wir selbst.\n\nMaja Roth",
    ),
    "es": (
        "Hola:\n\nsomos una empresa de Lugo y buscamos un fabricante de toneles. ¿Sería posible comprar diez directamente?\n\nXurxo Lema",
        "Estimada señora Paz:\n\nhe puesto música a su poema y me gustaría publicarla en mi blog, gratis para todos. ¿Me daría permiso?\n\nElías Rey",
    ),
    "fr": (
        "Bonjour,\n\nnous sommes une entreprise de Colmar et nous cherchons un fabricant de tonneaux. Serait-il possible de commander dix pièces ?\n\nÉmile Kuntz",
        "Chère Madame Roy,\n\nj'ai mis votre poème en musique et j'aimerais publier la partition sur mon blog, gratuitement. Me donneriez-vous votre autorisation ?\n\nAnne Vial",
    ),
    "pt": (
        "Bom dia,\n\nsomos uma empresa de Viseu e procuramos um fabricante de barris. Seria possível encomendar dez?\n\nAbel Pinho",
        "Cara senhora Reis,\n\npus música no seu poema e gostaria de a publicar no meu blogue, grátis para todos. Dava-me autorização?\n\nIvo Melo",
    ),
}
# Who is a customer, and who was asked for work, in words that sellers use.
SERVED = {
    "en": (
        "Hello,\n\nmy sister and I would like to spend her birthday at your mill. Could you send us your brochure and the price list?\n\nEdda Lowe",
        "Dear team,\n\nI want to leave the climbing hall. Do I have to pay the remaining months? Your free trial lesson was fun. My membership number is on the card.\n\nGil",
        "Dear walkers,\n\ntogether we raised 640 euros for the mountain hut. Thank you for coming.\n\nRuna",
    ),
    "de": (
        "Hallo,\n\nich möchte meine Mitgliedschaft in der Kletterhalle kündigen. Das kostenlose Probetraining hat Spaß gemacht. Meine Kundennummer steht auf der Karte.\n\nGesa Wirth",
    ),
    "es": (
        "Hola:\n\nquiero darme de baja del rocódromo en mayo. La clase de prueba gratuita me gustó mucho. Mi número de socio está en la tarjeta.\n\nGalo",
    ),
    "fr": (
        "Bonjour,\n\nje voudrais résilier mon abonnement au mur d'escalade. Votre séance d'essai gratuite m'a bien plu.\n\nGaëlle",
        "Salut Maud, ton manuel m'attend. Mon tarif est le même que la dernière fois, 30 euros de l'heure. Envoie-le-moi en mai.",
    ),
    "pt": ("Olá,\n\nqueria sair do ginásio em maio. A aula experimental com a Rute foi ótima.\n\nGil",),
}
FEIGNED = {
    "en": (
        "Dear Ms Quist,\n\nmay I ask your permission to print your poem? Our agency designs posters for poets like you, from 90 euros. Would you like a free sample?",
        "Hi Edda,\n\nare you open on Mondays? I would love to show you our booking tool. Mills like yours save hours with it.",
        "Hi Edda,\n\nyour free baking class was lovely! We help mills like yours fill their classes. Would you be open to a quick chat?",
        "Hello,\n\nwe are a company in Oban and would like to work with you. We make barrels of all sizes at the best price. Shall I send you our catalogue?",
    ),
    "de": (
        "Guten Tag,\n\nauf Ihrer Seite lässt sich die Karte nicht öffnen, das kostet Sie Gäste. Wir bauen Webseiten für Gasthöfe ab 900 Euro. Soll ich Ihnen einen Entwurf schicken?",
    ),
    "es": (
        "Hola:\n\nno soy experto, pero su molino no aparece en Google. Mi agencia puede cambiarlo. ¿Hablamos por teléfono?",
        "Hola:\n\nsomos una empresa de Lugo y fabricamos toneles de todos los tamaños al mejor precio. ¿Le mando nuestro catálogo?",
    ),
    "fr": (
        "Bonjour,\n\nla carte de votre site n'arrive pas à s'ouvrir et vous perdez des clients. Nous créons des sites pour les auberges à partir de 900 euros. Je vous envoie une maquette ?",
    ),
    "pt": (
        "Bom dia,\n\nsomos uma empresa de Viseu e fazemos barris de todos os tamanhos ao melhor preço. Envio-lhe o nosso catálogo?",
    ),
}


def _blocked(text: str, language: str) -> list[str]:
    report = GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language))
    return [finding.name for finding in report.findings if finding.severity is Severity.ERROR]


@every(("language", "text"), [(language, text) for language in ASKING for text in ASKING[language]])
def test_who_asks_buys_or_wants_leave_sells_nothing(language: str, text: str) -> None:
    assert _blocked(text, language) == []


@every(("language", "text"), [(language, text) for language in SERVED for text in SERVED[language]])
def test_customers_and_those_asked_for_work_sell_nothing(language: str, text: str) -> None:
    assert _blocked(text, language) == []


@every(("language", "text"), [(language, text) for language in FEIGNED for text in FEIGNED[language]])
def test_who_asks_only_to_offer_something_sells(language: str, text: str) -> None:
    assert _blocked(text, language)


@every(
    ("text", "found"),
    [
        ("The notes are in minutes/2024/autumn3, the sketches in Kite/Sail2/HullPlans.", False),
        ("He knows Word97/Excel/Access and asks for more.", False),
        ("Look: aGVsbG8/d29ybGQ5Zm9v", True),
        ("Look: Zm9vYmFyMTIzNDU2Nzg5", True),
    ],
)
def test_names_joined_by_slashes_are_no_encoded_text(text: str, *, found: bool) -> None:
    report = GUARD.check(Draft(message=f"Hi Ana,\n\n{text}\n\nTom"), setting=Setting(channel="email", language="en"))
    assert ("code-or-encoding" in {finding.name for finding in report.findings}) is found


def test_in_german_nothing_said_yet_is_no_chasing() -> None:
    assert _blocked("Hallo Ole, über den Termin habe ich noch nichts gesagt. Gruß, Ida", "de") == []
    assert "chasing" in _blocked("Hallo Ole, leider habe ich noch nichts von Ihnen gehört.", "de")


def test_a_notice_of_works_may_ask_pardon_for_the_trouble() -> None:
    text = "Dear residents,\n\nthe well is cleaned on Monday. We apologise for the trouble.\n\nThe council"
    assert _blocked(text, "en") == []
    assert "sorry-to-bother" in _blocked("Dear Ana,\n\nSorry to trouble you.\n\nTom", "en")
