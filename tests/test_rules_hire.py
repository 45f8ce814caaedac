"""Who asks what a place on a page costs, for a star, for work or for hands to hire; and the same words among people who share something."""

from invitewriter import check
from invitewriter.domain import Severity
from tests.tables import every

PITCHES = [
    ("link-for-pay", "Hello Runa,\n\ncan I put two posts on your website? Tell me the price.\n\nCole"),
    (
        "link-for-pay",
        "Hallo Runa,\n\nich möchte einen Artikel auf Ihrer Webseite platzieren. Nennen Sie mir den Preis.\n\nCole",
    ),
    ("link-for-pay", "Hola, Runa:\n\nQuiero colocar un texto en su revista. ¿Cuánto costaría?\n\nCosme"),
    ("link-for-pay", "Bonjour Runa,\n\nje voudrais placer un texte sur votre blog. Quel est le prix ?\n\nColas"),
    ("link-for-pay", "Olá, Runa!\n\nQueria colocar um texto no seu portal. Qual seria o preço?\n\nCosme"),
    ("yours-for-gain", "Hello Runa,\n\nwhat are your rates for a banner above the tide table?\n\nCole"),
    ("yours-for-gain", "Hallo Runa,\n\nwas kosten Banner auf Ihrem Blog im Quartal?\n\nCole"),
    ("yours-for-gain", "Hello Runa,\n\nI wrote a script that folds sails. Please give it a star.\n\nCole"),
    ("yours-for-gain", "Hallo Runa,\n\nmein Segelfalter ist fertig. Gebt mir doch einen Stern dafür.\n\nCole"),
    ("yours-for-gain", "Hola, Runa:\n\nMi plegador de velas está listo. Regálame una estrella.\n\nCosme"),
    ("yours-for-gain", "Bonjour Runa,\n\nmon plieur de voiles est prêt. Donnez-moi une étoile.\n\nColas"),
    ("yours-for-gain", "Olá, Runa!\n\nO meu dobrador de velas está pronto. Deixe uma estrela no repositório.\n\nCosme"),
    ("hands-sought", "Hello Runa,\n\nI am a tester of pumps seeking employment. Hire me.\n\nCole"),
    ("hands-sought", "Hallo Runa,\n\nals Texter bin ich offen für neue Projekte. Schreiben Sie mir.\n\nCole"),
    ("hands-sought", "Hola, Runa:\n\nSoy ilustrador y necesito encargos. Llámame.\n\nCosme"),
    ("hands-sought", "Bonjour Runa,\n\nje suis graphiste, à la recherche de clients. Voici mon portfolio.\n\nColas"),
    ("hands-sought", "Olá, Runa!\n\nSou ilustradora e procuro trabalho. Me chame.\n\nCosima"),
    ("hands-sought", "Hello Runa,\n\nwould you be willing to hire freelance sailmakers?\n\nCole"),
    ("hands-sought", "Hallo Runa,\n\nwären Sie bereit, auch mit freien Segelmachern zu arbeiten?\n\nCole"),
    ("hands-sought", "Hola, Runa:\n\n¿Trabajan con autónomos? Tengo mucha experiencia con velas.\n\nCosme"),
    ("hands-sought", "Bonjour Runa,\n\ntravaillez-vous avec des indépendants ? Mes tarifs sont bas.\n\nColas"),
    ("hands-sought", "Olá, Runa!\n\nTrabalham com autônomos? Posso começar amanhã.\n\nCosme"),
    ("hands-sought", "Hello Runa,\n\nare you free for a remote contract? They pay at once.\n\nCole"),
    ("hands-sought", "Hallo Runa,\n\nhättest du Lust auf einen attraktiv vergüteten Auftrag?\n\nCole"),
    ("hands-sought", "Olá, Runa!\n\nEstá disponível para um trabalho bem remunerado?\n\nCosme"),
    (
        "seat-kept",
        "Hello Runa,\n\nwould you like to attend the press breakfast of our client, a maker of oilskins?\n\nCole",
    ),
    ("seat-kept", "Hallo Runa,\n\nunsere Kundin lädt zum Pressefrühstück. Die Einladung hängt an.\n\nCole"),
    ("seat-kept", "Hola, Runa:\n\nLe invitamos al desayuno de prensa de la marca.\n\nCosme"),
]
KIND = [
    "Hello Runa,\n\nwhat do I owe you for the notice in the harbour paper?\n\nOda",
    "Hello Runa,\n\nthe children saw a star on the mast and gave it a name.\n\nOda",
    "Hello Runa,\n\nI am a tester of pumps as well, and yours leaks at the valve.\n\nOda",
    "Hello Runa,\n\nare you free on Sunday? They pay for the ferry.\n\nOda",
    "Hello Runa,\n\nyour post on the website made me laugh. What is the price of such a hat?\n\nOda",
    "Hallo Runa,\n\nals Texter weiß ich, was ein gutes Logbuch wert ist. Deins ist eins.\n\nOda",
    "Hallo Runa,\n\nhast du am Sonntag Zeit für den Chor? Es gibt Kuchen.\n\nOda",
    "Hola, Runa:\n\nVimos una estrella en el mástil. ¿Cuánto cuesta el billete de los niños?\n\nOda",
    "Bonjour Runa,\n\nje suis graphiste moi aussi, et la pluie a mangé mon affiche.\n\nOda",
    "Olá, Runa!\n\nSou ilustradora e gostei do seu cartaz. Quanto custa o bilhete?\n\nOda",
]  # fmt: skip
PRAISE = [
    "Hello Runa,\n\nyour charts are unparalleled. May I use two of them in my class, with your name under them?\n\nOda",
    "Hello Runa,\n\nyour revolutionary knot kept the boat. Would you allow me to show it in my course?\n\nOda",
    "Hello Runa,\n\nwe ask permission to use the chart in class. It is a groundbreaking and unrivaled piece of work.\n\nOda",
    "Hallo Runa,\n\ndeine einzigartige Methode hat das Boot gehalten. Darf ich sie im Kurs verwenden?\n\nOda",
]
OUT = "Hello Runa,\n\nyour chart is on the wall. {} from the harbour asked who drew it, and I told her.\n\nOda"


@every(("rule", "text"), PITCHES)
def test_a_place_a_star_or_work_asked_of_a_stranger_is_a_pitch(rule: str, text: str) -> None:
    assert rule in {found.name for found in check(text).findings if found.severity is Severity.ERROR}


@every("text", KIND)
def test_the_words_of_prices_stars_and_trades_sell_nothing_by_themselves(text: str) -> None:
    assert not [found.name for found in check(text).errors]


@every("text", PRAISE)
def test_praise_of_what_the_reader_made_is_no_boast(text: str) -> None:
    assert "boasting" not in {found.name for found in check(text).errors}


def test_one_s_own_wares_praised_to_the_reader_s_face_are_a_boast() -> None:
    assert "boasting" in {
        found.name for found in check("Hello Runa,\n\nour unparalleled charts suit your boat.\n\nCole").errors
    }


def test_a_name_blotted_out_of_a_letter_only_warns() -> None:
    report = check(OUT.format("XXX"))
    assert "unfilled-placeholder" in {found.name for found in report.findings}
    assert "unfilled-placeholder" not in {found.name for found in report.errors}


@every("left", ["[Name]", "{{name}}", "<name>", "XXX of [company]"])
def test_what_a_template_leaves_open_is_an_error_for_all_that(left: str) -> None:
    assert "unfilled-placeholder" in {found.name for found in check(OUT.format(left)).errors}


def test_a_greeting_of_nobody_is_a_form() -> None:
    assert "unfilled-placeholder" in {
        found.name for found in check("Dear XXX,\n\nyour chart is on the wall.\n\nOda").errors
    }
