"""A participle beside a relative ("her late husband") tells of that relative, whatever stands around it; beside it, real deaths stay deaths."""

from __future__ import annotations

from invitewriter.domain import Brief, Reason, Secrecy
from tests.briefing import declined, gathered, made, withheld
from tests.tables import every
from tests.test_dying import OPENINGS


@every(
    ("language", "line"),
    [
        ("en", "She found her dead husband's watch in the glue pot."),
        ("en", "A shelf in memory of her late husband holds the tools."),
        ("en", "She lit a candle for her deceased brother before we began."),
        ("en", "We drank coffee from the cups (!) of her deceased elder sister."),
        ("en", "With the brush of her deceased aunt Ottilie painted the edges."),
        ("de", "Sie hat mit einem Falzbein (!) von ihrem verstorbenen Bruder gefaltet."),
        ("de", "Von ihrer verstorbenen Tante hat Ottilie eine Spindelpresse."),
        ("de", "Sie heftet, wenn die Kinder schlafen, an der Lade ihres verstorbenen Onkels."),
        ("de", "Sie bewahrt (ordentlich beschriftet) die Bücher ihrer verstorbenen älteren Schwester auf."),
        ("de", "Sie hat das Papier mit einem Stein (!) ihrer verstorbenen Frau beschwert."),
        ("fr", "Elle plie (sans règle !) avec le plioir de son mari décédé."),
        ("fr", "Elle m'a prêté, en riant, l'aiguille de sa défunte tante."),
        ("es", "Cose (¡a oscuras!) con la aguja de su difunta hermana."),
        ("es", "La prensa es de su prima fallecida."),
        ("pt", "Cose (às escuras!) com a agulha da sua falecida irmã."),
        ("pt", "Trabalha, quando os miúdos dormem, na mesa do marido falecido."),
        ("it", "Cuce (al buio!) con l'ago della sua defunta sorella."),
        ("it", "Il torchio era della cugina deceduta."),
    ],
)
def test_a_late_relative_is_not_the_contact(language: str, line: str) -> None:
    read = made(OPENINGS[language] + line)
    assert isinstance(read, Brief) or read.reason is Reason.THIN


@every(
    ("language", "line"),
    [
        ("en", "Ottilie is deceased, her late husband's sister writes."),
        ("en", "His deceased wife Ottilie bound this."),
        ("en", "Ottilie, his deceased wife, bound this."),
        ("en", "Her husband writes: deceased last week."),
        ("de", "Seine verstorbene Frau Ottilie hat das gebunden."),
        ("de", "Ottilie, seine verstorbene Frau, hat das gebunden."),
        ("de", "Die Verstorbene hinterlässt Mann und Kinder."),
        ("de", "Kranz für die Verstorbene, Mutter von drei Kindern."),
        ("de", "Mit dem Ring ihrer verstorbenen Mutter am Finger ist Ottilie am Sonntag gestorben."),
        ("fr", "Odette est décédée dimanche, comme sa défunte mère."),
        ("es", "Llamada de su hijo: fallecida el lunes."),
        ("es", "Otilia falleció el lunes con el anillo de su difunta madre."),
        ("pt", "A Otília faleceu no domingo com o anel da sua falecida mãe."),
        ("it", "Ottilia è morta domenica, con l'anello della sua defunta madre."),
    ],
)
def test_a_death_beside_a_relative_is_still_one(language: str, line: str) -> None:
    assert declined(OPENINGS[language] + line).reason is Reason.DO_NOT_WRITE


def test_the_advice_names_a_dead_man_in_the_nominative() -> None:
    notes = "Gespräch mit Herrn Lohmar, Gerber.\nEr zeigte mir das Walken.\nHerr Lohmar ist im Mai gestorben."
    assert "dass Herr Lohmar gestorben ist" in declined(notes).advice


@every(
    "line",
    [
        "her uncle Jim asked that nobody call him",
        "her sister Mia begged me never to write to her",
        "ihr Bruder Jo bat mich, ihm nicht zu schreiben",
        "su hermano Pepe me pidió no escribirle",
    ],
)
def test_a_relative_who_wants_no_letter_is_left_in_peace(line: str) -> None:
    opening = {"her": "Met Ana Kovač.", "ihr": "Ana Kovač getroffen.", "su": "Conocí a Ana Kovač."}[
        line.partition(" ")[0]
    ]
    assert withheld(gathered(f"{opening}\n\n- {line}\n"), Secrecy.SILENCE) == [line]


AGES = {
    "en": "{}, far too young, died.",
    "de": "{}, viel zu jung, ist gestorben.",
    "es": "{}, demasiado joven, murió.",
    "fr": "{}, bien trop jeune, est mort.",
    "it": "{}, troppo giovane, ci ha lasciato.",
    "pt": "{}, jovem demais, morreu.",
}


@every("language", AGES)
def test_who_died_is_whoever_an_age_stands_behind(language: str) -> None:
    read = made(OPENINGS[language] + AGES[language].format("Bernard"))
    assert isinstance(read, Brief) or read.reason is Reason.THIN
    name = OPENINGS[language].split(maxsplit=1)[0]
    assert declined(OPENINGS[language] + AGES[language].format(name)).reason is Reason.DO_NOT_WRITE
