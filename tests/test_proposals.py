"""Whom a plan proposes for the lines of a scribbled note that are not sure: the mark stays, and names whoever it may be."""

from invitewriter.batching.scribbles import Placed, read_scribbles
from tests.tables import every

SMALL = [
    "harbour fair, day one",
    "nora kerrigan",
    "fender covers, hand sewn",
    "brogmeier",
    "paints names on boats",
    "insists on lead free",
    "p. ostrow-lane / keelworks",
    "anodes at cost",
    "the guy with the brass telescope",
    "wants a stand next to ours",
    "rope mats for lifeboats",
    "ready by easter - ingrid solheim",
    "q.t.",
    "no card at all",
    "galley: owen, tamsin, hedda",
    "tamsin bakes for crews",
    "brogmeier: red is sold out",
]

GERMAN = [
    "Nora Winkelmann",
    "Seife aus Molke",
    "Henke – Kerzenständer aus Hufeisen",
    "schmiedet sonntags",
    "der Mann mit der Pfeife",
    "schnitzt Löffel",
    "H.-P.",
    "ohne Karte",
    "zurück zu Nora: nur noch Lavendel",
]


def proposed(lines: list[str]) -> dict[str, Placed]:
    """The place of each line, by its text."""
    return {lines[one.line - 1]: one for one in read_scribbles(lines).placed}


@every(
    ("lines", "line", "name"),
    [
        (SMALL, "brogmeier", "Brogmeier"),
        (SMALL, "insists on lead free", "Brogmeier"),
        (SMALL, "anodes at cost", "P. Ostrow-Lane"),
        (SMALL, "wants a stand next to ours", "the guy with the brass telescope"),
        (SMALL, "ready by easter - ingrid solheim", "Ingrid Solheim"),
        (SMALL, "rope mats for lifeboats", "Ingrid Solheim"),
        (SMALL, "no card at all", "Q.T."),
        (SMALL, "galley: owen, tamsin, hedda", "Hedda"),
        (SMALL, "tamsin bakes for crews", "Tamsin"),
        (SMALL, "brogmeier: red is sold out", "Brogmeier"),
        (GERMAN, "schmiedet sonntags", "Henke"),
        (GERMAN, "schnitzt Löffel", "der Mann mit der Pfeife"),
        (GERMAN, "ohne Karte", "H.-P."),
    ],
)
def test_a_line_that_is_not_sure_names_whom_it_may_be_about(lines: list[str], line: str, name: str) -> None:
    place = proposed(lines)[line]
    assert place.unsure
    assert name in place.candidates
    assert place.because


@every("line", ["anodes, two sizes", "rope mats", "tarred twine", "galvanised", "two stands, one tent"])
def test_what_stands_first_below_a_name_is_said_of_its_bearer(line: str) -> None:
    place = proposed([*SMALL[:3], "brogmeier", line, *SMALL[5:]])[line]
    assert place.unsure
    assert place.candidates[0] == "Brogmeier"


def test_a_word_of_the_day_proposes_nobody() -> None:
    for remark in ("coffee 3.80, burnt", "WEDS", "socks wet"):
        assert not proposed([*SMALL[:6], remark, *SMALL[6:]])[remark].candidates


@every(
    "head", ["k. lindwurm / timber", "zwicky", "the man with the red hat", "t.b., no card", "pub: owen, tamsin, hedda"]
)
def test_nothing_is_sure_behind_a_line_that_may_begin_somebody_else(head: str) -> None:
    lines = [*SMALL[:3], "maren holt", "split ash, two sizes", head, "sends the list on friday"]
    assert proposed(lines)["sends the list on friday"].unsure


@every("thing", ["rope mats", "mats rope", "lotte hinges", "mika soren abdi, students"])
def test_a_thing_in_small_letters_is_surely_nobody(thing: str) -> None:
    assert proposed([*SMALL[:3], "lotte, tinsmith", "solder, lead free", thing, *SMALL[5:]])[thing].unsure
