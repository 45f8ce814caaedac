"""Whoever was only heard from the hall is written to as heard, and whoever stood on a programme or was missed, not at all."""

from invitewriter.domain import Brief, How
from invitewriter.notes import parse_notes
from tests.briefing import declined, gathered, made
from tests.tables import every

HEARD = [
    ("en", "Peatland congress, day two.\nThe keynote was by Ada Wrenford, on sphagnum nurseries. I sat at the very back.\nHer slide of the drowned fence made me laugh."),
    ("en", "Ada Wrenford gave the opening lecture on sphagnum nurseries.\nWe sat under the stairs, the hall was packed."),
    ("de", "Moorkongress, Tag zwei.\nDie Keynote hielt Ada Wrenford, über Torfmoos. Ich habe ganz hinten gesessen und viel notiert."),
    ("fr", "Congrès des tourbières.\nAda Wrenford a prononcé le discours d'ouverture sur les sphaignes. J'ai noté trois pages."),
    ("es", "Congreso de turberas.\nAda Wrenford dio la conferencia de apertura sobre los esfagnos. Me senté al fondo."),
    ("it", "Congresso delle torbiere.\nAda Wrenford ha tenuto la relazione di apertura sugli sfagni. Ci siamo seduti in fondo."),
    ("pt", "Congresso das turfeiras.\nAda Wrenford deu a palestra de abertura sobre os esfagnos. Sentei-me ao fundo."),
]  # fmt: skip
HEARD += [
    (
        "it",
        "Giornata delle torbiere.\nHo ascoltato un bel talk di Ada Wrenford sugli sfagni, e poi sono tornato a casa.",
    ),
]
MET = [
    ("en", "The keynote was by Ada Wrenford, on sphagnum nurseries.\nAfterwards I asked her about the fence, and she lent me her pen."),
    ("en", "Ada Wrenford gave the opening lecture.\nSat next to her at lunch and swapped moss samples."),
    ("de", "Die Keynote hielt Ada Wrenford, über Torfmoos.\nIn der Pause haben wir uns lange unterhalten."),
    ("fr", "Ada Wrenford a prononcé le discours d'ouverture.\nElle m'a montré ses sphaignes à la pause."),
    ("es", "Ada Wrenford dio la conferencia de apertura.\nEn el café hablamos de los esfagnos."),
    ("it", "Ada Wrenford ha tenuto la relazione di apertura.\nA cena abbiamo parlato di sfagni."),
    ("pt", "Ada Wrenford deu a palestra de abertura.\nNo café conversámos sobre os esfagnos."),
]  # fmt: skip
APART = [
    ("en", "Peatland congress.\nOn the programme for Sunday: Ada Wrenford on sphagnum nurseries. My bus goes on Saturday.\nThe pie was good."),
    ("en", "Peatland congress.\nWanted to hear Ada Wrenford on sphagnum nurseries.\nThe pie was good."),
    ("en", "Peatland congress.\nHeard Ada Wrenford on the radio, on sphagnum nurseries.\nThe pie was good."),
    ("en", "Peatland congress.\nAda Wrenford was to show willow presses but the demonstration was cancelled.\nThe pie was good."),
    ("en", "Peatland congress.\nWe got there after Ada Wrenford had taken down her stall.\nThe pie was good."),
    ("de", "Moorkongress.\nRadiobeitrag mit Ada Wrenford gehört, über Torfmoos.\nDer Kuchen war gut."),
    ("de", "Moorkongress.\nIm Programm für Sonntag steht Ada Wrenford über Torfmoos, mein Bus fährt am Samstag.\nDer Kuchen war gut."),
    ("de", "Moorkongress.\nIch wollte Ada Wrenford hören, über Torfmoos.\nDer Kuchen war gut."),
    ("fr", "Congrès des tourbières.\nJ'ai raté la conférence d'Ada Wrenford sur les sphaignes.\nLa tarte était bonne."),
    ("fr", "Congrès des tourbières.\nAu programme de dimanche : Ada Wrenford et les sphaignes, mais je pars samedi.\nLa tarte était bonne."),
    ("es", "Congreso de turberas.\nEn el programa del domingo está Ada Wrenford con los esfagnos, pero me voy el sábado.\nLa tarta estaba buena."),
    ("it", "Congresso delle torbiere.\nNel programma di domenica c'è Ada Wrenford sugli sfagni, ma io parto sabato.\nLa torta era buona."),
    ("pt", "Congresso das turfeiras.\nNo programa de domingo está Ada Wrenford sobre os esfagnos, mas parto no sábado.\nA torta estava boa."),
]  # fmt: skip


@every(("language", "text"), HEARD)
def test_whoever_gave_a_talk_and_had_no_word_with_the_sender_was_heard(language: str, text: str) -> None:
    brief = gathered(text, "Ada Wrenford")
    assert (brief.notes_language, brief.how) == (language, How.HEARD)


@every(("language", "text"), MET)
def test_whoever_gave_a_talk_and_talked_with_the_sender_was_met(language: str, text: str) -> None:
    brief = gathered(text, "Ada Wrenford")
    assert (brief.notes_language, brief.how) == (language, How.MET)


@every(("language", "text"), APART)
def test_whoever_only_stood_on_a_programme_or_was_missed_gets_no_letter(language: str, text: str) -> None:
    decline = declined(text, "Ada Wrenford")
    assert (parse_notes(text).language, "2" in decline.advice) == (language, True)


def test_whoever_stood_on_the_programme_and_then_talked_gets_one() -> None:
    text = "On the programme for Sunday: Ada Wrenford on sphagnum nurseries.\nShe told me at the bus stop how she dries the moss, and drew me a map of the ditch.\n"
    assert isinstance(made(text, "Ada Wrenford"), Brief)


MISSED = [
    ("de", "Marta baut Lehmöfen und sucht eine Presse.\nDen Vortrag von Marta habe ich verpasst."),
    ("en", "Marta builds clay ovens and looks for a press.\nI missed Marta's talk on flues."),
    ("es", "Marta construye hornos de barro y busca una prensa.\nMe perdí la charla de Marta sobre tiros."),
    ("fr", "Marta construit des fours en terre et cherche une presse.\nJ'ai raté la conférence de Marta."),
    ("it", "Marta costruisce forni di terra e cerca una pressa.\nHo perso la conferenza di Marta sulle canne."),
    ("pt", "A Marta constrói fornos de barro e procura uma prensa.\nPerdi a palestra da Marta sobre tiragem."),
]


@every(("language", "text"), MISSED)
def test_whoevers_talk_was_missed_was_not_heard(language: str, text: str) -> None:
    brief = gathered(text, "Marta")
    assert (brief.notes_language, brief.how is How.HEARD) == (language, False)
