"""Plain offers of trade, whose every word is polite: who makes, buys, lends, compares or lists what, and how to answer; and who says the like as a friend."""

from __future__ import annotations

import invitewriter
from tests.tables import every

PITCHES = [
    ("trade-letter", "Dear Brida,\n\nCole & Daughters was founded in 1911. We take the liberty of presenting our range of lanterns to you.\n\nCole"),
    ("trade-letter", "Hello Brida,\n\nwe manufacture lenses for lighthouses. If you are interested, ask for the list.\n\nCole"),
    ("trade-letter", "Hallo Brida,\n\nwir schreiben, um Ihnen unser Sortiment an Laternen vorzustellen.\n\nCole"),
    ("trade-letter", "Hallo Brida,\n\nwir fertigen Linsen für Leuchttürme. Bei Interesse genügt eine Zeile.\n\nCole"),
    ("trade-letter", "Bonjour Brida,\n\nnous souhaitons vous présenter notre gamme de lanternes.\n\nColas"),
    ("trade-letter", "Bonjour Brida,\n\nnous fabriquons des lentilles de phare. Si cela vous intéresse, un mot suffit.\n\nColas"),
    ("trade-letter", "Hola, Brida:\n\nQueremos presentarle nuestra gama de linternas.\n\nCosme"),
    ("trade-letter", "Hola, Brida:\n\nFabricamos lentes de faro. Si le interesa, basta una línea.\n\nCosme"),
    ("trade-letter", "Olá, Brida!\n\nQueremos apresentar-lhe a nossa gama de lanternas.\n\nCosme"),
    ("trade-letter", "Olá, Brida!\n\nFabricamos lentes de farol. Se tiver interesse, basta uma linha.\n\nCosme"),
    ("buys-yours", "Hello Brida,\n\nwe buy any old anchor. We pay cash, whatever its rust.\n\nCole"),
    ("buys-yours", "Hallo Brida,\n\nwir kaufen alte Anker. Barzahlung, auch mit Rost.\n\nCole"),
    ("buys-yours", "Bonjour Brida,\n\nnous achetons tous les vieux mouillages. Paiement comptant.\n\nColas"),
    ("buys-yours", "Hola, Brida:\n\nCompramos todo tipo de anclas. Pago al contado.\n\nCosme"),
    ("buys-yours", "Olá, Brida!\n\nCompramos todas as âncoras. Pagamento à vista.\n\nCosme"),
    ("lends-money", "Hello Brida,\n\nwe offer loans to lighthouse keepers at 4% interest.\n\nCole"),
    ("lends-money", "Hallo Brida,\n\nwir vergeben Darlehen an Leuchtturmwärter, ohne Bürgen.\n\nCole"),
    ("lends-money", "Bonjour Brida,\n\nnous octroyons des crédits aux gardiens de phare, sans caution.\n\nColas"),
    ("lends-money", "Hola, Brida:\n\nConcedemos créditos a los fareros que los necesitan, sin aval.\n\nCosme"),
    ("lends-money", "Olá, Brida!\n\nConcedemos crédito a faroleiros, sem fiador.\n\nCosme"),
    ("found-for-you", "Hello Brida,\n\nwe compare eight insurers of boats for you.\n\nCole"),
    ("found-for-you", "Hallo Brida,\n\nwir vergleichen acht Versicherer für Sie.\n\nCole"),
    ("found-for-you", "Bonjour Brida,\n\nnous mettons huit assureurs en concurrence. Vous choisissez.\n\nColas"),
    ("found-for-you", "Hola, Brida:\n\nComparamos ocho aseguradoras para usted.\n\nCosme"),
    ("found-for-you", "Olá, Brida!\n\nComparamos oito seguradoras para si.\n\nCosme"),
    ("ware-sheet", "Item: brass lantern\nMOQ: 40\nPayment: by card"),
    ("ware-sheet", "Artikel: Laterne aus Messing\nMindestabnahme: 40\nZahlung: mit Karte"),
    ("ware-sheet", "Article : lanterne de laiton\nQuantité minimale : 40\nPaiement : par carte"),
    ("ware-sheet", "Artículo: linterna de latón\nCantidad mínima: 40\nPago: con tarjeta"),
    ("ware-sheet", "Artigo: lanterna de latão\nQuantidade mínima: 40\nPagamento: com cartão"),
]  # fmt: skip
KIND = [
    "Hello Brida,\n\nthe keepers offered their services to the choir, and we said yes. Will you be there?\n\nCole",
    "Hello Brida,\n\nyou asked about the lantern. Item: brass, two feet high. Payment: whatever you like, it is for the children.\n\nCole",
    "Hallo Brida,\n\ndie Bank hat uns das Darlehen ohne Bürgen gegeben. Im Mai kaufen wir das Boot deines Onkels.\n\nCole",
    "Bonjour Brida,\n\nla banque nous a accordé un prêt sans caution, et le phare est à nous. Viens voir la lanterne !\n\nColas",
    "Hola, Brida:\n\nel farero y yo miramos tus lentes todas las noches. ¿Cuál es el pedido mínimo de tus lentes, y qué pago aceptas?\n\nCosme",
    "Olá, Brida!\n\nos voluntários vêm no sábado pintar o farol. Se tiver interesse, traga um pincel.\n\nCosme",
]  # fmt: skip


@every(("rule", "text"), PITCHES)
def test_a_plain_offer_of_trade_is_a_pitch(rule: str, text: str) -> None:
    assert rule in {finding.name for finding in invitewriter.check(text, channel="email").errors}


@every("text", KIND)
def test_what_friends_and_buyers_say_of_the_same_things_is_none(text: str) -> None:
    assert not invitewriter.check(text, channel="email").errors


APPLICANTS_AND_VOLUNTEERS = [
    (
        "Madame Brida,\n\nsuite à votre annonce pour le poste de gardienne, je me permets de vous contacter. Motivée et rigoureuse, je saurai mettre mon "
        "expérience au service de votre entreprise, répondre à vos besoins et contribuer à votre productivité. Je serais ravie de vous présenter mes "
        "compétences lors d'un court échange cette semaine.\n\nCordialement,\nCoralie"
    ),
    (
        "Estimada Brida:\n\nRespondo a su anuncio para el puesto de farera. Soy una persona motivada y con amplia experiencia, lista para ayudar a su "
        "empresa a alcanzar sus objetivos y mejorar su productividad. Me encantaría presentarle mis habilidades en una breve llamada esta semana."
        "\n\nUn saludo,\nCora"
    ),
    (
        "Madame Brida,\n\nnotre association peut mettre à votre disposition six gardiens bénévoles pour raconter aux élèves la vie au phare et les "
        "techniques de navigation. L'an passé nous avons rencontré 80 élèves. Nous sommes à votre disposition pour en parler lors d'une rencontre ou "
        "par téléphone.\n\nColas"
    ),
]
AGENCY = (
    "Madame Brida,\n\nsuite à votre annonce pour le poste de gardienne, notre agence vous propose ses candidats. Nos clients gagnent du temps et "
    "réduisent leurs coûts. Auriez-vous un quart d'heure cette semaine pour en parler ?\n\nColas"
)


@every("text", APPLICANTS_AND_VOLUNTEERS)
def test_who_answers_an_advertisement_for_a_place_or_helps_unpaid_sells_nothing(text: str) -> None:
    assert not invitewriter.check(text, channel="email").errors


def test_an_agency_that_answers_it_does() -> None:
    assert invitewriter.check(AGENCY, channel="email").errors
