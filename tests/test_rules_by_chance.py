"""Mails in which words of selling stand by chance: long ones, lists' and users' mails, forwarded ones, and ones whose names were taken out."""

import pytest

from invitewriter import check
from invitewriter.domain import Draft, Severity, Stage
from invitewriter.guard import RULES, Setting, passages_of
from invitewriter.guard.passage import Passage
from invitewriter.guard.weighing.marks import Weighed
from invitewriter.guard.weighing.scales import Mark, come_thick
from invitewriter.guard.weighing.signature import firm_signed
from tests.tables import every

WEIGHED = next(rule.find for rule in RULES if isinstance(rule.find, Weighed))

KIND = {
    "a thing announced to somebody who follows the work": (
        "Hi Oskar,\n\nthe crypto chapter is done: a download of it is at caves.example, with the proofs I sent you in March. The lemma "
        "rests on no trusted party any more, and holds for all that your letter on tides set out to show.\n\nTilda"
    ),
    "a post on a forum that nobody answered": (
        "Hi,\n\nwe wrote a post for the board of the crypto developer group about tide tables, and sent you and Jonas a copy. The address of the board "
        "may be wrong, as it bounces.\n\nregards, Wim"
    ),
    "a fault told at length": (
        "On the second run it fails again. I have rebuilt my package from the sources, and the same thing happens with the debug flags, such as "
        "they are. The parser reads the header, then spends hours inlining the tables, and the log shows nothing but zeros.\n\n"
        "That's why I'm asking here first: should I look at the cache, or is the pilot branch known to be broken? Last week it got half way and "
        "stopped in a loop, which the older build never did on this machine. Some others have the same trouble with it, to judge by "
        "the archive of the list, and nobody there has found the reason yet. I can wait.\n\nPiet"
    ),
    "an address set out in a signature": "Dear Mr Aalto,\n\nthe clock on the tower runs again.\n\nTom Reed\nEmail: tom@example.org",
    "a forwarded mail": (
        "Bo, this came for you.\n\n----- Forwarded Message -----\nFrom: Rita <rita@example.org>\nSubject: the boats\n\nThe boats are in."
    ),
    "a name taken out, with what its owner is": (
        "Dear Mr Aalto,\n\nthe clock on the tower runs backwards since Monday. Can it be mended?\n\nKind regards\n\n[name] (retired bell founder)"
    ),
}  # fmt: skip
LEARNERS = (
    (
        "Hello Mr Aalto,\n\nwe are a group of three students, and as part of our course we would gladly lend a hand with the tower clock. Your drawings taught "
        "us what an escapement is. We would be glad if there were a task for beginners.\n\nIda, Bo and Rui"
    ),
    (
        "Guten Tag Herr Aalto,\n\nwir sind eine Gruppe von drei Schülerinnen und würden im Rahmen unseres Praktikums gern an der Turmuhr helfen. Ihre "
        "Zeichnungen sind uns im Museum aufgefallen. Haben Sie etwas für Anfängerinnen?\n\nIda, Bo und Rua"
    ),
    (
        "Bonjour Monsieur Aalto,\n\nvoici un groupe de quatre lycéennes. Au cours de notre stage, nous aimerions aider à "
        "l'horloge de la tour. Vos dessins nous ont impressionnés au musée. Auriez-vous une tâche pour des débutants ?\n\nIda, Bo et Rui"
    ),
    (
        "Buenos días, señor Aalto:\n\nSomos un grupo de tres estudiantes y, como parte de nuestro curso, nos gustaría ayudar con el reloj de la torre. "
        "Vimos sus dibujos en el museo. ¿Tendría una tarea para principiantes?\n\nIda, Bo y Rui"
    ),
    (
        "Bom dia, senhor Aalto,\n\nsomos um grupo de três alunos e, no âmbito do nosso curso, gostávamos de ajudar com o relógio da torre. Vimos os seus "
        "desenhos no museu. Teria uma tarefa para principiantes?\n\nIda, Bo e Rui"
    ),
)
OWN_NEWS = (
    "Hi Rui,\n\nyour column on tides kept me going through my job search. On Monday I had a job offer from the harbour office! How is yours?\n\nIda",
    "Hallo Rui,\n\ndeine Kolumne hat mich durch die Stellensuche getragen. Ich habe am Montag eine neue Stelle im Hafenamt angetreten!\n\nIda",
    "Hola, Rui:\n\nTu columna me acompañó en mi búsqueda de empleo. ¡He encontrado un nuevo trabajo en el puerto!\n\nIda",
    "Salut Rui,\n\nta chronique m'a portée pendant ma recherche d'emploi. J'ai décroché un nouveau poste au port !\n\nIda",
    "Olá, Rui!\n\nA tua crónica acompanhou-me na minha procura de emprego. Consegui um novo emprego no porto!\n\nIda",
)
GLAD = (
    "Hope this isn't an intrusion; I found no other address. The tide table is loved by my sons. So glad we found it in time!",
    "Da muss bei euch im System etwas untergegangen sein: die Karten vom Montag sind alle beantwortet. Schickt sie bitte noch einmal.",
)
NEIGHBOURLY = (
    "Hi Una, the roofers block our lane until noon, so please use the back gate. Sorry for the dust!\n\nOle",
    "Hallo Una, die Dachdecker sperren bis Mittag unsere Gasse. Entschuldigung für den Staub!\n\nOle",
    "Hola, Una: los del tejado cierran la calle hasta mediodía. ¡Perdón por el polvo!\n\nOle",
    "Salut Una, les couvreurs ferment la ruelle jusqu'à midi. Désolé pour la poussière !\n\nOle",
    "Oi Una, os pedreiros fecham a rua até ao meio-dia. Desculpem o pó!\n\nOle",
    "Hola, soy Ole, del club de remo. Los vídeos de la regata están en la nube. Escríbeme si falta alguno.",
)
NO_MARKS = (
    "They gave it to us for free.",
    "Take a look at the third page of the report.",
    "I had the same problem with the pump.",
    "Fruits such as quinces keep for weeks.",
    "It holds 90% of the time.",
    "That's why I always carry a rope.",
    "Should I file a report about the bridge?",
    "I know someone in the village who heard it.",
    "There are other folders in the drawer, and several holes in the roof.",
    "The harbour master sent you a postcard.",
)


def blocking(text: str) -> set[str]:
    return {
        found.name for found in check(text, channel="email", stage="met").findings if found.severity is Severity.ERROR
    }


@pytest.mark.parametrize("text", KIND.values(), ids=KIND)
def test_words_of_selling_that_stand_by_chance_block_nothing(text: str) -> None:
    assert not blocking(text)


@every("text", [*LEARNERS, *OWN_NEWS, *GLAD, *NEIGHBOURLY])
def test_who_learns_has_found_work_or_is_glad_sells_nothing(text: str) -> None:
    assert not blocking(text)


@every("sentence", NO_MARKS)
def test_what_anybody_says_is_no_sign_of_a_sale(sentence: str) -> None:
    draft, setting = (
        Draft(message=f"Hi Ana,\n\n{sentence}\n\nTom"),
        Setting(channel="email", stage=Stage.MET, language="en"),
    )
    message = next(passage for passage in passages_of(draft, None, setting) if passage.kind == "message")
    assert not [mark.name for mark, _ in WEIGHED.found(message) if mark.weight > 0 and not mark.noun]


def test_signs_are_a_pitch_only_where_they_come_thick() -> None:
    signs = [Mark(name="sold", tells="", weight=3), Mark(name="asked", tells="", weight=2)]
    assert come_thick(signs, 100)
    assert not come_thick(signs, 101)


def test_an_address_that_holds_the_signers_name_is_no_firm() -> None:
    texts = (
        "The rule is wrong.\n\nAda Verhoeven\nhttp://www.example.org/~verhoeven/",
        "The rule is wrong.\n\nAda Verhoeven\nVerhoeven & Sons",
    )
    assert [bool(firm_signed(Passage(name="message", text=text))) for text in texts] == [False, True]


def test_a_line_drawn_above_a_footer_is_no_gap() -> None:
    letter = "Dear Ana,\n\nthe clock on the tower runs backwards.\n\nTom\n{}"
    assert "unfilled-placeholder" not in blocking(letter.format("_" * 40 + "\nOur list: clocks"))
    assert "unfilled-placeholder" in blocking(letter.format("It was ____ in the tower."))


def test_a_name_left_open_in_the_greeting_is_still_a_form() -> None:
    assert "unfilled-placeholder" in blocking("Dear [name],\n\nthe clock on the tower runs backwards.\n\nTom")
    assert "writer-remark" in blocking(
        "Subject: the clock\n\nDear Ana,\n\nthe clock on the tower runs backwards.\n\nTom"
    )
