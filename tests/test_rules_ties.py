"""Who writes to a stranger to learn something, for a relative, from next door, with what was lost or with a correction sells nothing."""

from invitewriter.domain import Draft
from invitewriter.guard import Guard, Setting
from tests.tables import every

GUARD = Guard()
KIND = {
    "en": (
        "Dear Mr Tooley, I am a reporter with the Fenland Echo and am writing a piece about eel catchers. Several people gave me your name. Could I come and talk to you for half an hour next week?\n\nMegan Orr",
        "Hello, I am Wilf's granddaughter. You bought his threshing machine in 1987, and I would love to take a photograph of it. Could I drop by one Sunday?\n\nCass",
        "Hi, I have found your sketchbook on the night ferry. Shall I send it to you, or would you like to pick it up at the kiosk where I work?\n\nBo",
        "Dear Dr Fay, in your book on bells you say that ours was cast in 1702. The churchwardens' account has 1698. I can send you a photograph.\n\nGus Pell",
    ),
    "de": (
        "Guten Tag Frau Arp, ich bin Volontär beim Elbboten und recherchiere zu alten Fährhäusern. Hätten Sie nächste Woche eine halbe Stunde Zeit für ein Gespräch? Ich komme gern zu Ihnen.\n\nTjark Lühr",
        "Hallo, ich bin die Enkelin von Hinnerk Boll. Er hat Ihnen 1987 seine Dreschmaschine verkauft. Könnten wir sie uns am Sonntag einmal ansehen?\n\nWiebke",
        "Hallo, ich habe auf der Fähre Ihr Skizzenbuch gefunden. Soll ich es Ihnen schicken, oder holen Sie es am Kiosk ab, in dem ich arbeite?\n\nBo",
    ),
    "es": (
        "Buenas tardes, soy periodista de un semanario de Soria y preparo un reportaje sobre resineros. Varias personas me han hablado de usted. ¿Tendría veinte minutos el jueves?\n\nAdela Mir",
        "Hola, soy la nieta de Eladio. Usted le compró la trilladora en 1987 y me gustaría fotografiarla para mi madre. ¿Podría pasar el domingo?\n\nRocío",
        "Hola, encontré tu paraguas en el tranvía con tu nombre. ¿Te lo envío o pasas por la panadería donde trabajo?\n\nLolo",
    ),
    "fr": (
        "Bonjour, journaliste au Bulletin de la Meuse, je prépare un article sur les passeurs d'eau. Auriez-vous une demi-heure à m'accorder mardi ? Je peux me déplacer.\n\nAgathe Roux",
        "Bonjour, je suis la petite-fille d'Aimé. Vous avez racheté sa batteuse en 1987 et j'aimerais la photographier. Puis-je passer dimanche ?\n\nMaud",
        "Bonjour, j'ai trouvé votre parapluie dans le bac. Je vous l'envoie, ou préférez-vous passer au kiosque où je travaille ?\n\nBo",
    ),
    "pt": (
        "Boa tarde, sou jornalista no Notícias do Côa e preparo uma reportagem sobre barqueiros. Várias pessoas falaram-me de si. Teria vinte minutos na quinta?\n\nRosa Pais",
        "Olá, sou a neta do Adelino. O senhor comprou-lhe a debulhadora em 1987 e gostava de a fotografar. Posso passar no domingo?\n\nMafalda",
        "Olá, encontrei o seu guarda-chuva na barca. Quer que o envie, ou passa no quiosque onde trabalho?\n\nBeto",
    ),
}
# The same words with a trade or an honour for sale behind them.
SOLD = {
    "en": "Dear Mr Tooley, I am a reporter with Leading Anglers. You have been selected as one of our fifty finest; the feature comes with a plaque, for a fee of £390. Shall I reserve your place?\n\nMegan Orr",
    "de": "Guten Tag Frau Arp, ich bin die Nachbarin von gegenüber. Mit meiner Agentur betreue ich mehrere Fährhäuser und würde Ihnen gern zeigen, was wir für sie tun. Darf ich vorbeikommen?\n\nWiebke",
    "fr": "Bonjour, je suis la voisine du dessus. Mon agence accompagne d'autres commerçants du quai, et mes clients doublent leurs ventes. Puis-je vous montrer comment ?\n\nMaud",
}
# A stranger who has to do with others of the reader's kind and holds out a hand.
DEALT_WITH = {
    "en": "Dear Mr Pym, how do you cope with the smoke in the kiln these days? I have sat with several other potters in the valley lately, and I'd be glad to tell you what the others do. If ever you feel like it, just say the word.\n\nJude",
    "de": "Guten Tag Herr Rabe, wie lösen Sie das bei Ihnen in der Töpferei mit dem Rauch? Wir begleiten einige Betriebe im Tal, und ich kann Ihnen gern erzählen, was die anderen tun. Hätten Sie Lust auf einen Kaffee?\n\nJule",
    "es": "Hola, Blas: ¿cómo llevan ustedes en el alfar lo del humo? Hablo con muchos alfareros y te comparto lo que hacen otros talleres con los que trabajamos. ¿Te animas a un café sin compromiso?\n\nJulia",
    "fr": "Bonjour Monsieur Huet, comment gérez-vous la fumée du four ? Nous accompagnons plusieurs potiers de la vallée, et je peux vous raconter ce que font les autres. Seriez-vous partant pour un café ?\n\nJulie",
    "pt": "Olá, Brás! Como lidam aí na olaria com o fumo? Tenho conversado com muitos oleiros, e aprendemos imenso com as oficinas que acompanhamos. Se topar trocar uma ideia, passo aí com um café.\n\nJúlia",
}


def _blocked(text: str, language: str) -> bool:
    return bool(GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language)).errors)


@every(("language", "text"), [(language, text) for language in KIND for text in KIND[language]])
def test_a_plain_tie_or_question_is_no_sale(language: str, text: str) -> None:
    assert not _blocked(text, language)


@every("language", SOLD)
def test_a_tie_excuses_no_sale(language: str) -> None:
    assert _blocked(SOLD[language], language)


@every("language", DEALT_WITH)
def test_who_deals_with_others_of_the_readers_kind_and_holds_out_a_hand_sells(language: str) -> None:
    assert _blocked(DEALT_WITH[language], language)
