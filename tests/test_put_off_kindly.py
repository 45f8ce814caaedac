"""A kind no to being written to, as it is reported and as it is spoken at home or in dialect; and the same words of other things."""

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Reason
from invitewriter.notes import parse_notes
from tests.briefing import TODAY
from tests.tables import every

_MET = {
    "en": "Met Rosa Kemp at the bell foundry on Saturday. She tunes hand bells.",
    "de": "Rosa Kemp am Samstag in der Glockengießerei getroffen. Sie stimmt Handglocken.",
    "fr": "Rencontré Rosa Kemp samedi à la fonderie. Elle accorde des clochettes.",
    "es": "Conocí a Rosa Kemp el sábado en la fundición. Afina campanillas.",
    "pt": "Conheci a Rosa Kemp no sábado na fundição. Afina campainhas.",
    "it": "Ho conosciuto Rosa Kemp sabato alla fonderia. Accorda campanelli.",
}
_AGAINST = {
    "en": [
        "I asked for her address. She said, smiling, that she gives such trips no sequel and would rather I didn't write.",
        "She said she'd be happier if I didn't get in touch. Fair enough.",
        "She would be grateful, she said, if nobody wrote.",
        "She thinks it should stay a good day.",
        'Rosa laughed: "Dinnae write tae me, pet."',
        'She said: "Now don\'t be writing to me, I never answer."',
        '"I can\'t be doing with letters", she said at the gate.',
    ],
    "de": [
        "Ihr wäre lieber, wenn ich ihr nicht schreibe, sagte sie freundlich.",
        "Es möge so bleiben, wie es gewesen ist, sagte sie.",
        "Sie wolle es bei diesem einen Nachmittag belassen, sagte sie.",
        "Ihre Anschrift gibt sie nicht gern her.",
        "Die Rosa hat abgewinkt: „Schreibn brauchst mir net, i hob lieber mei Ruh.“",
        "„I mog koane Kartn“, hat die Rosa gesagt.",
        "„Schribe bitte nöd“, meinte Rosa.",
        "„Geh ma weg mit de Briaf“, hat die Rosa gesagt.",
    ],
    "fr": [
        "J'ai proposé de lui écrire. Elle aimait mieux que non.",
        "Elle ne tient pas à ce qu'on la contacte, elle l'a dit en riant.",
        "« M'écrivez pas, hein », a dit Rosa.",
    ],
    "es": [
        "Le hablé de escribirle. Contestó que mejor que no.",
        "Rosa dijo: «No me escriba, mujer».",
        "Preferiría que no le escribiera nadie.",
    ],
    "pt": [
        "Falei em escrever-lhe. Respondeu que preferia que não.",
        "A Rosa disse: «Não me escreva, menina».",
        "Agradecia que ninguém lhe escrevesse.",
    ],
    "it": [
        "Le ho proposto di scriverle. Ha risposto che preferiva di no.",
        "Rosa ha detto: «Non mi scriva, dai».",
        "Sarebbe grata se nessuno le scrivesse.",
    ],
}
_OF_OTHER_THINGS = {
    "en": [
        "She would rather I didn't bring biscuits, she has tins of them.",
        "She'd rather I didn't write that down.",
        "She can't be doing with letters from the council.",
        "Don't be writing that on the bell, she told the boy.",
        "She thinks the tower should stay what it was.",
        "She'd sooner I didn't send the bell by rail, she will fetch it.",
        "She leaves things where they are in the shed.",
    ],
    "de": [
        "Ihr ist lieber, wenn ich nicht mit Kuli schreibe.",
        "„Schreibn konn i net guat, aber stimma scho“, hat die Rosa gesagt.",
        "„Koa Post is heit kemma“, hat sie gesagt.",
        "„Mei Ruah hab i bloß beim Gießen“, hat sie gesagt.",
        "Sie schickt nie etwas, aber schreiben soll ich unbedingt.",
        "„Lassen wir es dabei“, sagte sie über den Preis der Glocke.",
        "„Schick ma nix, schreib liaba“, hat sie gesagt.",
        "Sie hat das Gewicht nicht geschrieben, sondern geschätzt.",
        "Der Turm solle bleiben, was er war.",
    ],
    "fr": [
        "« N'écris pas ça sur la cloche », a-t-elle dit au petit.",
        "Elle tient à ce qu'on lui écrive en bleu.",
    ],
    "es": ["«No me escribas el número en la campana», dijo al niño.", "«Dejémoslo así», dijo del barniz."],
    "pt": ["«Não me escrevas isso no sino», disse ao rapaz.", "«Fiquemos por aqui», disse do polimento."],
    "it": [
        "«Non scrivermi il numero sulla campana», ha detto al ragazzo.",
        "«Lasciamola così», ha detto della vernice.",
    ],
}


def _declined(language: str, line: str) -> bool:
    brief = make_brief(parse_notes(f"{_MET[language]}\n{line}"), Request(today=TODAY))
    return not isinstance(brief, Brief) and brief.reason is Reason.DO_NOT_WRITE


@every(("language", "line"), [(code, line) for code, lines in _AGAINST.items() for line in lines])
def test_whoever_says_no_kindly_or_in_dialect_is_not_written_to(language: str, line: str) -> None:
    assert _declined(language, line)


@every(("language", "line"), [(code, line) for code, lines in _OF_OTHER_THINGS.items() for line in lines])
def test_the_same_words_of_other_things_stop_no_letter(language: str, line: str) -> None:
    assert not _declined(language, line)
