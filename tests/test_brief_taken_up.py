"""What takes up the contact, or what was just told of them, in Spanish, Portuguese and German."""

from tests.briefing import gathered, said
from tests.tables import every

SPANISH = """Crónica larga del encuentro de astronomía en Teruel, con mucha gente de todas partes.

El viernes llegamos tarde. Saludé a Tomás Reina, que lleva el observatorio. Cenamos con Lucía Peral y sus primos.

El sábado por la mañana dio su charla Berta Solís, que mostró tres mapas del cielo.{told}

Luego vino el turno de Iker Landa, quien habló de espejos. Rosa Gil condujo todo el camino.
"""
PORTUGUESE = """Relato longo do encontro de astronomia em Évora, com muita gente de todo o lado.

Na sexta chegámos tarde. Cumprimentei o Tomás Reina, que dirige o observatório. Jantámos com a Lúcia Peral e os primos.

No sábado de manhã deu a sua palestra a Berta Solís, que mostrou três mapas do céu.{told}

Depois veio a vez do Ivo Landa, que falou de espelhos. A Rosa Gil conduziu o caminho todo.
"""
OUT = "\n\nTras comer fuimos a un café con Berta."
GERMAN = """Am Freitag bin ich früh losgefahren, der Zug war voll. In Nürnberg musste ich umsteigen. Das Zimmer war klein.

Die Anmeldung ging schnell. Im Saal war es voll. Es gab drei Räume. Morgens hörte ich mit Ute Krämer die Begrüßung. Jan Brod fehlte.

Später ging es um Bienen, das Fach von Berta Solís.{told}

Abends war ich mit Ute Krämer im Kino. Die Stände waren gut besucht. Mittags gab es Knödel.
"""


@every(
    ("notes", "told", "is_said"),
    [
        (GERMAN, " Nachdem wir uns anfangs immer verpasst haben, hat es geklappt.", True),
        (GERMAN, " Wir sehen uns hoffentlich nächstes Jahr wieder.", True),
        (GERMAN, " Wir sehen uns morgen den Dom an.", False),
        (GERMAN, " Wir haben uns mit dem Wirt gut verstanden.", False),
        (GERMAN, " Das Treffen hatte Honig als Thema.", True),
        (GERMAN, " Das Treffen der Anonymen Spieler war kurz.", False),
        (GERMAN, " Endlich jemand, der mich versteht!", True),
        (GERMAN, " Endlich jemand vom Hotel, der mir den Schlüssel gibt!", False),
        (GERMAN, " Es war laut, dafür waren die Gespräche umso schöner.", True),
        (
            SPANISH,
            " Gracias a Berta y el resto del equipo de organización. Los organizadores estuvieron geniales.",
            True,
        ),
        (SPANISH, " Me despedí de Berta Solís y Nuño Vega. A la primera ya la conocía de antes.", True),
        (SPANISH, " Me despedí de Berta Solís y Nuño Vega. Al segundo no lo conocía.", False),
        (SPANISH, " Con Berta buscamos un café. Tengo la impresión de que nos echaron pronto.", True),
        (SPANISH, " Con Berta buscamos un café. Tengo que llamar a casa esta noche.", False),
        (SPANISH, f"{OUT} Ahí llegó Rosa Gil. Luego caminamos hasta el río.", False),
        (SPANISH, f"{OUT} Me despedí pronto. Luego caminamos hasta el río.", False),
        (SPANISH, f"{OUT} Mi rodilla ya no es la de antes. Luego lanzamos la versión nueva.", False),
        (
            SPANISH,
            " Gracias a Berta y el resto del equipo de organización.\n\nEl viernes. La organización falló con el sonido.",
            False,
        ),
        (PORTUGUESE, " Depois me apresentou ao Nuno Vaz.", True),
    ],
)
def test_what_takes_up_the_contact_is_theirs_and_behind_others_it_is_not(
    notes: str, told: str, *, is_said: bool
) -> None:
    last = told.rpartition(". ")[2].strip()
    assert (last in said(gathered(notes.format(told=told), "Berta Solís"))) is is_said


@every(
    ("told", "is_said"),
    [
        ("También nos paseó por Teruel. Terminamos en el Torico.", True),
        ("Temas y acuerdos: Berta propuso medir antes del alba.", True),
        ("Lo mejor fue la idea de Ber Solís.", True),
    ],
)
def test_a_town_a_topic_and_a_short_name_are_nobody_else(told: str, *, is_said: bool) -> None:
    brief = gathered(SPANISH.format(told=f" {told}"), "Berta Solís")
    assert (told.rpartition(". ")[2] in said(brief)) is is_said
