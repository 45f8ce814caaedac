"""Pitches that end at the sender's own trade, and the same words of hosts, finders, pupils and friends."""

from invitewriter import check
from invitewriter.domain import Severity
from tests.tables import every

PITCHES = [
    ("priced-start", "Hi Moira,\n\nRotawheel is 14 pounds a month per kitchen. I can open a trial for you; you can start on Friday.\n\nBaz"),
    ("priced-start", "Hallo Merle,\n\nschon 75 Segelvereine nutzen Takelbuch. Im Hafen habe ich noch zwei Termine frei.\n\nFalk"),
    ("priced-start", "Bonjour Maud,\n\nl'assurance de votre serre expire en mars. Répondez OUI et vous aurez deux devis mardi.\n\nYann"),
    ("link-for-pay", "Hola, Maite:\n\n¿Aceptan artículos patrocinados sobre cometas? Pago 60 euros por artículo.\n\nBlas"),
    ("turn-to-own-trade", "Olá, Inês!\n\nO seu mapa é lindo. É nisso que trabalho com desenhistas, uns poucos por ano. Guardo-lhe uma tarde.\n\nNuno"),
    ("turn-to-own-trade", "Hi Dennis,\n\nmy brother fell off a roof. That is why I gave up teaching and began making a harness. I'd be glad if the next were yours.\n\nRuth"),
    ("turn-to-own-trade", "Bonjour Maud,\n\nj'aide des apiculteurs avec leurs papiers. Si l'un de vos abonnés s'y perd, recommandez-moi.\n\nYann"),
    ("faults-for-hire", "Hola, Maite:\n\nConté siete fallos en su plano. Dígame y se lo mando, o me encargo yo de todo.\n\nBlas"),
    ("free-for-later", "Hallo Merle,\n\nam Montag malen wir online, kostenlos. Danach stellt Ina unsere Ausbildung vor. Darf ich Sie eintragen?\n\nFalk"),
    ("free-for-later", "Olá, Inês!\n\nEstamos a entrevistar marceneiros. Depois uma das nossas consultoras diz-lhe o que fazer.\n\nNuno"),
]  # fmt: skip
KIND = [
    "Hi Moira,\n\nthanks to us three the raft floats. I'll tell you what was under the moss when you come.\n\nBaz",
    "Hallo Merle,\n\ndank uns dreien schwimmt das Floß. Ich erzähle dir gern, was unter dem Moos lag.\n\nFalk",
    "Hola, Maite:\n\nGracias a nosotros tres la balsa flota. Te cuento qué había bajo el musgo.\n\nBlas",
    "Hi Moira,\n\nthe pitch at the market is £8 a month, and you can start on Saturday if you like the cold.\n\nRuth",
    "Hi Moira,\n\nWe pay 14 pounds a month for the boathouse, and the first month was free. Can you start on Friday?\n\nBaz",
    "Hallo Merle,\n\nschon 75 Leute haben sich zum Fest gemeldet. Im Bus sind noch zwei Plätze frei.\n\nFalk",
    "Bonjour Maud,\n\nj'ai deux devis pour la serre. Répondez oui si le premier vous plaît aussi.\n\nYann",
    "Hola, Maite:\n\nGracias por el enlace a las cometas. ¿Cuánto le debo por el hilo?\n\nBlas",
    "Olá, Inês!\n\nO seu mapa é lindo, e guardo-lhe uma cadeira para a tarde de contos.\n\nNuno",
    "Hi Dennis,\n\nmy brother fell off a roof. That is why I gave up climbing. I'd be glad if the next walk were with you.\n\nRuth",
    "Bonjour Maud,\n\nsi l'un de vos voisins cherche son chat, donnez-lui mon numéro : il dort dans notre cuisine.\n\nYann",
    "Hola, Maite:\n\nConté siete cigüeñas en su torre. Si quiere, le mando la foto.\n\nBlas",
    "Hallo Merle,\n\nam Montag malen wir bei mir, kostenlos. Danach gibt es Kuchen. Darf ich dich eintragen?\n\nFalk",
    "Olá, Inês!\n\nPara a minha tese sobre móveis estou a entrevistar marceneiros. Depois conto-lhe o que deu.\n\nNuno",
    "Hi Moira,\n\nI am a sales rep for roof tiles, but this has nothing to do with my job: your scarf is on the bus.\n\nBaz",
    "Hallo Merle,\n\nich bin Handelsvertreter für Ziegel, aber darum geht es nicht: Ihr Schal liegt im Bus.\n\nFalk",
    "Bonjour Maud,\n\nje suis commercial pour des tuiles, mais je vous écris à titre privé : votre écharpe est dans le car.\n\nYann",
    "Hola, Maite:\n\nSoy representante comercial de tejas, pero le escribo por otro motivo: su bufanda está en el autobús.\n\nBlas",
    "Olá, Inês!\n\nSou representante comercial de telhas, mas escrevo a título pessoal: o seu cachecol está no autocarro.\n\nNuno",
]


@every(("rule", "text"), PITCHES)
def test_what_ends_at_the_senders_trade_is_found(rule: str, text: str) -> None:
    assert rule in {finding.name for finding in check(text, channel="email", stage="met").errors}


@every("text", KIND)
def test_the_same_words_for_another_end_pass(text: str) -> None:
    found = check(text, channel="email", stage="met").findings
    assert not [finding for finding in found if finding.severity is Severity.ERROR]
