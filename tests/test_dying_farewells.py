"""A death is heard where a pen slipped in the word for it, where the dead is bidden farewell by name, and where an obituary calls them a friend before it names them."""

from __future__ import annotations

from invitewriter.domain import Decline, Reason
from tests.briefing import declined, made
from tests.tables import every

OPENINGS = {
    "en": "Wilma Teal, kite day in Hove.\nShe sewed a box kite with me.\n",
    "de": "Wilma Tiel, Drachentag in Husum.\nSie nähte mit mir einen Kastendrachen.\n",
    "fr": "Wilma Tillet, fête du cerf-volant à Dieppe.\nElle a cousu un cerf-volant avec moi.\n",
    "es": "Wilma Tello, día de la cometa en Gijón.\nCosió una cometa conmigo.\n",
    "pt": "Wilma Telo, dia do papagaio em Espinho.\nCoseu um papagaio comigo.\n",
    "it": "Wilma Telli, giorno dell'aquilone a Cervia.\nHa cucito un aquilone con me.\n",
}
SLIPS = [
    ("en", "She drwoned off the pier in June."),
    ("en", "Her funreal is on Thursday."),
    ("en", "She past away in her sleep."),
    ("de", "Sie ist im Juni verstroben."),
    ("de", "Sie ist mit dem Rad tötlich verunglükt."),
    ("de", "Die Beerdgung ist am Donnerstag."),
    ("fr", "Elle est décéddée en juin."),
    ("fr", "Ses funéraillles sont jeudi."),
    ("es", "Ella fallceió en junio."),
    ("es", "El veltorio es mañana."),
    ("pt", "Ela falceeu em junho."),
    ("pt", "O funearl é amanhã."),
    ("it", "È deecduta a giugno."),
    ("it", "Il funerlae è giovedì."),
]
FAREWELLS = [
    ("en", "A kind soul drowned off the pier on Sunday.\nYou will be missed."),
    ("en", "Cancer again, and she spent her final days by the sea.\nI will miss her dearly."),
    ("de", "Eine gute Seele ist am Sonntag vor der Mole ertrunken.\nMachs gut, Wilma!"),
    ("de", "Wieder der Krebs, ihre letzten Tage hat sie am Meer verbracht.\nDu wirst uns fehlen."),
    ("fr", "Une belle âme s'est noyée dimanche, morte au large.\nTu vas nous manquer."),
    ("es", "Un alma buena murió el domingo en el mar.\nTe echaremos de menos."),
    ("pt", "Uma boa alma morreu no domingo no mar.\nVamos sentir a tua falta."),
    ("it", "Un'anima buona è morta domenica in mare.\nCi mancherai."),
]
OBITUARIES = [
    "# Wilma\nAn old kite-flying friend was killed on the motorway on Sunday.\nShe always had a spare reel in her bag.",
    "# Wilma\nEine langjährige Drachenfreundin ist am Sonntag auf der Autobahn tödlich verunglückt.\nSie hatte immer eine Spule in der Tasche.",
]
EVERYDAY = [
    ("en", "She moves to Cork in May.\nYou will be missed, Wilma!"),
    ("en", "Her brother died in March.\nShe moves to Cork, and I will miss her."),
    ("en", "She helps out for the final days of the fair.\nI will miss her."),
    ("en", "She beat cancer long ago, and taught us in the last weeks of term.\nI will miss her."),
    ("en", "A friend died in spring, and she wrote me a card.\nShe moves to Cork, I will miss her."),
    ("de", "Ihr Mann hat Krebs, seine letzten Tage verbringt er daheim.\nSie fehlt uns."),
    ("en", "An old friend of hers has died, she sews his kites to the end."),
    ("en", "Interest in kites has decreased, she says, so she created a course."),
    ("de", "Sie zieht im Mai nach Cork.\nMach's gut, Wilma, du wirst uns fehlen!"),
    ("de", "Ihr Bruder ist im März gestorben.\nSie zieht nach Cork, du wirst uns fehlen."),
    ("de", "Die Funken sind nur so gestoben, die Besetzung der Jury steht.\nDu wirst uns fehlen."),
    ("fr", "Elle est décidée : elle part à Cork en mai.\nTu vas nous manquer."),
    ("es", "Se muda a Cork en mayo, después del encierro.\nTe echaremos de menos."),
    ("it", "Il tendone è decaduto, lei parte a maggio.\nCi mancherai."),
]


@every(("language", "lines"), [*SLIPS, *FAREWELLS])
def test_a_death_is_heard_behind_a_slip_of_the_pen_and_a_farewell(language: str, lines: str) -> None:
    assert declined(OPENINGS[language] + lines).reason is Reason.DO_NOT_WRITE


@every("notes", OBITUARIES)
def test_whom_an_obituary_calls_a_friend_is_whom_the_notes_are_about(notes: str) -> None:
    assert declined(notes, "Wilma").reason is Reason.DO_NOT_WRITE


@every(("language", "lines"), EVERYDAY)
def test_who_moves_away_is_missed_as_well(language: str, lines: str) -> None:
    brief = made(OPENINGS[language] + lines)
    assert not isinstance(brief, Decline) or brief.reason is not Reason.DO_NOT_WRITE, brief


def test_a_friend_of_whom_somebody_told_is_not_the_one_who_told_it() -> None:
    notes = (
        "Wilma on the pier.\nAn old friend of mine died on Sunday, she listened for an hour.\nWilma lent me her reel."
    )
    brief = made(notes, "Wilma")
    assert not isinstance(brief, Decline) or brief.reason is not Reason.DO_NOT_WRITE, brief
