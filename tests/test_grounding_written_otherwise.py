"""NP6: places, measures and thanks are known however notes and letters write them."""

from dataclasses import replace

from invitewriter.domain import Draft, Fact, Source
from invitewriter.guard import Guard, find_rules
from tests.tables import every
from tests.test_grounding import BRIEF, found


def alarms(language: str, noted: str, letter: str, *names: str) -> list[str]:
    fact = Fact(id="N1", text=noted, source=Source.NOTES, line=1)
    brief = replace(BRIEF, language=language, notes_language=language, facts=(fact,), met_on=None, met_at="")
    return [words for name, words in found(letter, brief) if not names or name in names]


@every(
    ("language", "one", "other"),
    [
        ("en", "Moors at St Mawes.", "You moor at Saint Mawes."),
        ("en", "Rows at St. Osyth.", "You row at Saint Osyth."),
        ("en", "Sings at San Remo.", "You sing at S. Remo."),
        ("de", "Hat ein Boot in St. Goar.", "Du hast ein Boot in Sankt Goar."),
        ("de", "Malt in St. Blasien.", "Du malst in Sankt Blasien."),
        ("es", "Pesca en Sta. Pola.", "Pescas en Santa Pola."),
        ("es", "Pesca en S. Vicente.", "Pescas en San Vicente."),
        ("es", "Pesca en Sto. Domingo.", "Pescas en Santo Domingo."),
        ("fr", "Vit à St-Jean-de-Luz.", "Vous vivez à Saint-Jean-de-Luz."),
        ("fr", "Vit à Ste. Maxime.", "Vous vivez à Sainte Maxime."),
        ("pt", "Pesca em S. Martinho.", "Pescas em São Martinho."),
        ("pt", "Vive em Sto. Tirso.", "Vives em Santo Tirso."),
        ("it", "Pesca a S. Benedetto.", "Peschi a San Benedetto."),
        ("en", "Baked bread in NYC for a year.", "You baked bread in New York."),
        ("en", "Baked bread in L.A. for a year.", "You baked bread in Los Angeles."),
        ("en", "Sails from SF to Oakland.", "You sail from San Francisco to Oakland."),
        ("en", "Taught in DC and in the US.", "You taught in Washington and in the United States."),
        ("en", "Grew up in the UAE.", "You grew up in the United Arab Emirates."),
        ("de", "Backt in den USA und in NL.", "Du backst in den Vereinigten Staaten und in Niederlande."),
        ("es", "Vivió en EE. UU. y en NYC.", "Viviste en Estados Unidos y en Nueva York."),
        ("fr", "A vécu aux EAU.", "Vous avez vécu aux Émirats arabes unis."),
        ("pt", "Viveu nos EUA.", "O mar e os Estados Unidos."),
        ("it", "Ha vissuto negli USA e a NYC.", "Hai vissuto negli Stati Uniti e a New York."),
    ],
)
def test_a_place_is_known_written_out_or_cut_short(language: str, one: str, other: str) -> None:
    assert alarms(language, one, other) == alarms(language, other, one) == []


@every(
    ("language", "noted", "letter", "name"),
    [
        ("en", "She told us about the ferry.", "You lived in the United States.", "United States"),
        ("es", "Vive en la isla y usa redes.", "Viviste en Estados Unidos.", "Estados Unidos"),
        ("fr", "Elle a un bateau, eau douce.", "Vous avez vécu à New York.", "New York"),
        ("pt", "Eu vi o barco dela.", "O mar e a União Europeia.", "União Europeia"),
        ("en", "Moors at St Mawes.", "You moor at Saint Keverne.", "Saint Keverne"),
        ("en", "Baked bread in NYC.", "You baked bread in Los Angeles.", "Los Angeles"),
    ],
)
def test_small_words_and_other_places_are_no_such_place(language: str, noted: str, letter: str, name: str) -> None:
    assert alarms(language, noted, letter) == [name]


@every(
    ("language", "one", "other"),
    [
        ("en", "A reef 300m off, 12km long.", "The reef is 300 metres off and 12 kilometres long."),
        ("en", "5m readers, 4ha, 40% shade.", "You have 5 million readers, four hectares, 40 percent shade."),
        ("de", "Steg 300m, Fass 25kg, 20°C, 7min.", "Der Steg hat 300 Meter, das Fass 25 Kilo, 20 Grad, sieben Minuten."),
        ("de", "Most: 5l, 3h, 2,5t Obst.", "Fünf Liter Most, drei Stunden, 2,5 Tonnen Obst."),
        ("es", "Huerto a 300m, 2ha, 40€.", "El huerto está a 300 metros, dos hectáreas, 40 euros."),
        ("fr", "Verger à 300m, 3ha, 15%.", "Le verger est à 300 mètres, trois hectares, 15 pour cent."),
        ("pt", "Horta a 300m, 2l, 12min.", "A horta fica a 300 metros, dois litros, doze minutos."),
        ("it", "Orto a 300m, 15%, 3h.", "L'orto è a 300 metri, 15 per cento, 3 ore."),
    ],
)  # fmt: skip
def test_a_number_is_known_with_its_unit_at_its_side(language: str, one: str, other: str) -> None:
    assert alarms(language, one, other) == []
    assert alarms(language, other, one) == []


def test_another_number_of_metres_is_found() -> None:
    assert alarms("en", "A reef 300m off.", "The reef is 400m off, or 30 metres.") == ["400m", "30"]
    assert alarms("de", "4Tage auf See.", "Danke für die vier Tage und die fünf Tage.", "unknown-number") == ["fünf"]


@every(
    ("language", "noted", "letter"),
    [
        ("pt", "Contou onde fica a horta.", "Obrigado por ter dito onde fica a horta."),
        ("pt", "Levou-nos à estação.", "Obrigada por nos teres conduzido à estação."),
        ("pt", "Mostrou o barco.", "Obrigado por me explicares o barco."),
        ("es", "Contó dónde está la huerta.", "Gracias por haber venido."),
        ("es", "Nos llevó a la estación.", "Gracias por habernos acercado a la estación."),
        ("fr", "A dit où est le jardin.", "Merci pour m'avoir expliqué où est le jardin."),
        ("en", "A 10 min slot after her speech.", "I am grateful for the ten minutes after your speech."),
        ("en", "Stayed 2 days at the quay.", "Thank you for the two days at the quay, and the half hour."),
        ("de", "Zehn Minuten nach ihrer Rede.", "Danke für die zehn Minuten nach deiner Rede."),
        ("de", "Ihr Stellplatz am See war schön.", "Danke für den Platz am See."),
        ("de", "Ihr Apfelkuchen schmeckte.", "Danke für den Kuchen."),
        ("es", "Dos horas con ella.", "Gracias por las dos horas."),
        ("fr", "Deux heures avec elle.", "Merci pour ces deux heures."),
        ("pt", "Dez minutos depois do discurso.", "Obrigado pelos dez minutos depois do discurso."),
    ],
)
def test_what_was_done_and_how_long_it_took_is_no_occasion(language: str, noted: str, letter: str) -> None:
    assert alarms(language, noted, letter) == []


@every(
    ("language", "letter", "words"),
    [
        ("pt", "Obrigado pelo violino.", "violino"),
        ("pt", "Parabéns por ter vencido o prémio.", "vencido o prémio"),
        ("es", "Enhorabuena por haber ganado el premio.", "ganado el premio"),
        ("de", "Danke für die drei Lieder.", "Lieder"),
        ("en", "Thanks for the two violins.", "violins"),
    ],
)
def test_what_was_never_given_is_found_behind_a_number(language: str, letter: str, words: str) -> None:
    assert alarms(language, "Am See / at the lake: 2 3.", letter, "unknown-occasion") == [words]


@every(
    ("letter", "loud"),
    [
        ("Thank you for your talk at the SETRA WBQ workshop.", False),
        ("Thank you for your talk at the SETRA NOW workshop.", True),
        ("Thank you for your talk at the GREAT SETRA workshop.", True),
        ("Thank you for your talk at the SETRA WBQ workshop!!", True),
    ],
)
def test_short_names_that_the_notes_have_in_capitals_do_not_shout(letter: str, *, loud: bool) -> None:
    fact = Fact(id="N1", text="At the SETRA WBQ workshop. GREAT!", source=Source.NOTES, line=1)
    report = Guard(find_rules("shouting")).check(Draft(message=letter), replace(BRIEF, facts=(fact,)))
    assert bool(report.findings) is loud
