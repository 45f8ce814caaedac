"""A message out of the blue, told by what it does: a living, a ware or a cause presented, and a reply, a trial or a gift asked for."""

from invitewriter.domain import Draft, Severity
from invitewriter.guard import Guard, Setting
from tests.tables import every

GUARD = Guard()
PITCHES = {
    "en": (
        "Dear Mr Oduya, I'm an auctioneer in this valley and I look after widows who have a house too many. Ring me any time.",
        "Hi Freya, we've built a sensor that tells cheesemakers when to turn the wheels. Would you mind trying one in your cellar?",
        "Good evening, our refuge needs a new fence before the lambs come. For just £7 a month you could keep one of them safe.",
        "Hi Rex, I'm building a small team and it pays for itself. Would you be up for a second income?",
    ),
    "de": (
        "Guten Tag Frau Ilic, ich bin Gutachter hier im Ort und begleite Erben, die nicht weiterwissen. Soll ich einmal bei Ihnen vorbeikommen?",
        "Hallo Herr Puck, wir haben ein Gerät entwickelt, das Käse wendet. Würden Sie es eine Woche lang ausprobieren?",
        "Guten Tag, unser Tierheim braucht einen neuen Zaun. Können wir auf Sie zählen? Mit einer Spende von 20 Euro hilft uns Ihr Laden.",
    ),
    "es": (
        "Hola, don Ciro: soy tasador en la comarca y ayudo a familias que no saben qué hacer con una herencia. ¿Le interesa que hablemos?",
        "Buenas, Edurne: hemos creado un aparato que avisa cuando hay que voltear el queso. ¿Le echas un vistazo?",
    ),
    "fr": (
        "Bonjour Madame Le Goff, je suis négociateur dans la vallée et j'accompagne des familles qui ne savent que faire d'un héritage. Puis-je vous appeler ?",
        "Bonjour Yann, nous avons créé un outil qui prévient quand il faut retourner les fromages. Ça vous dit d'essayer ?",
    ),
    "pt": (
        "Bom dia, Sr. Leitão, sou avaliador na zona e ajudo famílias que não sabem o que fazer à herança. Posso ligar-lhe amanhã?",
        "Olá, Graça, criei uma aplicação que avisa quando é preciso virar o queijo. Gostava de ouvir a sua opinião.",
    ),
}
KIND = {
    "en": (
        "Dear Mr Oduya, I'm an auctioneer and your novel kept me up. On page 12 the gavel is in his left hand. Was he left-handed?",
        "Hi Freya, you said that I could borrow the cheese press. Shall I come on Saturday, or are you free on Sunday?",
        "Dear Ms Kale, our library would be glad of a reading by you in May. We pay your train and a hotel. Would the 9th suit you?",
        "Hi Rex, the script you wrote saved me hours. Thank you!",
    ),
    "de": (
        "Lieber Herr Puck, Sie hatten mir angeboten, mir die Käsepresse zu leihen. Darf ich sie am Samstag abholen?",
        "Sehr geehrte Frau Kahl, unsere Bücherei würde sich über eine Lesung freuen. Die Fahrt und das Hotel übernehmen wir. Hätten Sie im Mai Zeit?",
    ),
    "es": (
        "Hola, Edurne: me prometiste la prensa de queso. ¿Paso a por ella el sábado?",
        "Estimada señora Calvo: nuestra biblioteca querría invitarla en mayo. Le pagamos el viaje y el hotel. ¿Le vendría bien el 9?",
    ),
    "fr": (
        "Salut Yann, tu m'avais proposé ta presse à fromage. Je passe la prendre samedi ?",
        "Madame, notre bibliothèque serait heureuse de vous recevoir en mai. Le train et l'hôtel sont pris en charge. Seriez-vous libre le 9 ?",
    ),
    "pt": (
        "Olá, Graça, prometeste-me a prensa do queijo. Posso passar no sábado?",
        "Cara Dra. Calado, a nossa biblioteca gostava de a receber em maio. Pagamos a viagem e o hotel. Dava-lhe jeito o dia 9?",
    ),
}


def _errors(text: str, language: str) -> list[str]:
    findings = GUARD.check(Draft(message=text), None, Setting(language=language)).findings
    return [found.name for found in findings if found.severity is Severity.ERROR]


@every("language", PITCHES)
def test_two_acts_of_a_stranger_are_a_pitch(language: str) -> None:
    for text in PITCHES[language]:
        assert _errors(text, language), text


@every("language", KIND)
def test_what_the_reader_said_or_is_paid_speaks_against_it(language: str) -> None:
    for text in KIND[language]:
        assert _errors(text, language) == [], text


def test_a_letter_full_of_marks_that_names_no_ware_is_found() -> None:
    text = (
        "Sehr geehrter Herr Sax, die Stromkosten in Ihrer Gießerei müssen nicht so hoch sein. Im Schnitt sparen Gießereien 30 Prozent."
        " Bis zum 31. Mai gilt der Preis von 2.400 statt 2.900 Euro netto. Gern rechne ich Ihnen unverbindlich aus, was es bei Ihnen wäre."
        " Passt Ihnen ein Anruf am Montag um zehn?"
    )
    assert _errors(text, "de")
