"""What the contact's husband, wife or child does at table, at the door or for joy is shown, and nothing of theirs beside it."""

from invitewriter.domain import Brief
from tests.briefing import gathered
from tests.tables import every

_DAYS = {
    "en": "Day 9. Rain. In the afternoon we found the farm of Wanda Pask. She showed us her looms.\n{}\nWe slept in the barn.",
    "de": "Tag 9. Regen. Am Nachmittag fanden wir den Hof von Wanda Paske. Sie zeigte uns ihre Webstühle.\n{}\nWir schliefen in der Scheune.",
    "fr": "Jour 9. Pluie. L'après-midi nous avons trouvé la ferme de Wanda Pask. Elle nous a montré ses métiers.\n{}\nNous avons dormi dans la grange.",
    "es": "Día 9. Lluvia. Por la tarde encontramos la granja de Wanda Pask. Nos enseñó sus telares.\n{}\nDormimos en el granero.",
    "pt": "Dia 9. Chuva. À tarde encontrámos a quinta da Wanda Pask. Ela mostrou-nos os teares.\n{}\nDormimos no celeiro.",
    "it": "Giorno 9. Pioggia. Nel pomeriggio abbiamo trovato la fattoria di Wanda Pask. Ci ha mostrato i telai.\n{}\nAbbiamo dormito nel fienile.",
}


def _is_shown(language: str, text: str, mark: str = "") -> bool:
    lines = "\n".join(f"{mark}{line}" for line in _DAYS[language].format(text).split("\n"))
    brief: Brief = gathered(lines, "Wanda Paske" if language == "de" else "Wanda Pask")
    return any(text in fact.text for fact in (*brief.facts, *brief.unclear))


@every(
    ("language", "text"),
    [
        ("pt", "O marido serviu o chá."),
        ("pt", "O marido dela abriu o portão."),
        ("pt", "A filha ficou louca de alegria com as ovelhas."),
        ("it", "La moglie ha servito la torta."),
        ("it", "Il marito ha aperto il cancello."),
        ("it", "Sua nipote non si stancava di guardare le capre."),
        ("es", "El marido sirvió el té."),
        ("es", "Su hija se volvió loca de alegría con las ovejas."),
        ("fr", "Le mari a ouvert la grille."),
        ("de", "Der Mann schenkte Tee ein."),
        ("de", "Ihre Tochter hat sich so über die Schafe gefreut."),
        ("en", "The husband poured the tea."),
        ("en", "Her daughter couldn't get enough of the sheep."),
    ],
)
def test_it_is_shown(language: str, text: str) -> None:
    assert _is_shown(language, text)


@every(
    ("language", "text"),
    [
        ("pt", "O marido trouxe-nos bolo."),
        ("it", "Il marito ci ha portato il caffè."),
        ("es", "El marido nos trajo café."),
    ],
)
def test_it_is_shown_in_a_list_as_well(language: str, text: str) -> None:
    assert _is_shown(language, text, "- ")


@every(
    ("language", "text"),
    [
        ("pt", "O marido serviu o chá, já não falam um com o outro."),
        ("pt", "O marido bebe."),
        ("it", "Il marito ha servito la torta, ma lei non gli parla più."),
        ("it", "Il marito è maestro di scuola."),
        ("es", "El marido sirvió el vino y lloró por su hermano."),
        ("fr", "Le mari a ouvert la grille, il vient de sortir de prison."),
        ("de", "Der Mann schenkte sich Wein ein, er trinkt wieder."),
        ("de", "Ihre Tochter hat sich geritzt."),
        ("en", "The husband poured the wine, he is drinking again."),
        ("en", "The husband teaches at the school."),
    ],
)
def test_what_they_are_or_go_through_is_not(language: str, text: str) -> None:
    assert not _is_shown(language, text)
