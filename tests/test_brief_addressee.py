"""Whom notes are about that name nobody as their contact: in doubt nobody is addressed, and the sender is asked."""

from invitewriter.domain import Decline, Reason
from tests.briefing import declined, gathered, made
from tests.tables import every


@every(
    ("notes", "name"),
    [
        (
            "Name Orsolya. Turns bobbins in Bath. Tinker told me to shift, so I did.\n→ send her the bobbin list\n",
            "Orsolya",
        ),
        ("Name's Orsolya. Turns bobbins. Tinker told me off.\n→ send her the bobbin list\n", "Orsolya"),
        (
            "Heißt Ortrun. Klöppelt Spitze in Plauen. Mohrle schlief auf dem Kissen.\n→ ihr die Nadeln schicken\n",
            "Ortrun",
        ),
        ("Hieß Ortrun, glaub ich. Klöppelt Spitze.\n→ ihr die Nadeln schicken\n", "Ortrun"),
        ("Se llama Uxue y borda en Estella.\n→ mandarle los hilos\n", "Uxue"),
        ("S'appelle Ysoline, brode à Lunéville.\n→ lui envoyer les fils\n", "Ysoline"),
    ],
)
def test_a_name_that_notes_begin_with_is_the_contact_whoever_else_tells_something(notes: str, name: str) -> None:
    assert gathered(notes).contact.name == name


@every(
    "notes",
    [
        "Captain told me about the wreck. Captain writes down each tide.\n",
        "Baker told me about the flood. I said I would bring a photograph.\n",
        "Rosa told me it would rain. Shared a brolly with Quilla, who mends sails.\n",
        "Tinker told me the ferry was late. Tinker barked at the gulls.\n",
        "Mate told me to wait. Mate said the tide was wrong.\n",
        "Sie sammelt Glocken und zeigte mir eine von 1790.\n",
        "Granddad told me the mill burnt down.\n",
        "Bess (my old terrier) pulled me through the gate. Told me off with a bark.\n",
        "Chiamare Luca. Bella giornata al frantoio.\n",
        "Ada zeigte mir die Hechel, Till den Rechen. Beide sehr nett.\n",
        "Till soll morgen die Weiden holen. Sie hat mir Rattan erklärt.\n",
    ],
)
def test_in_doubt_nobody_is_addressed(notes: str) -> None:
    assert declined(notes).reason is Reason.WHO


@every(
    "notes",
    [
        "Talked for an hour to a lacemaker at the fair. Never got her name, Ross Kettle will know it.\n",
        "Auf dem Fest lange mit einer Klöpplerin geredet, Namen vergessen, Bernd Quast weiß ihn bestimmt.\n",
        "An hour with the weaver at stall 4. Dora Gale (organiser) has her details.\n",
        "Sprach mit dem Mann vom Stand 7. Karte vergessen, Frau Kunze vom Büro hat seine Nummer.\n",
        "Parlé avec un luthier, stand 7. Carte perdue, Mme Aubry à l'accueil a son numéro.\n",
        "En la feria hablé con una encajera. No sé su nombre, Chema Lobo lo sabrá.\n",
    ],
)
def test_whoever_knows_what_somebody_is_called_or_how_to_reach_them_is_not_that_one(notes: str) -> None:
    told = made(notes)
    assert isinstance(told, Decline) or not told.contact.named


@every(
    "notes",
    [
        "Kiln: potter showed me the glazes and gave me a jar.\n→ send her the recipe\n",
        "QUAY: caulker showed me the irons and gave me a mallet.\n→ send him the photograph\n",
        "Raku, potter gave me a bowl.\n→ send her the photograph\n",
    ],
)
def test_a_thing_at_which_somebody_showed_something_is_nobody(notes: str) -> None:
    assert declined(notes).reason is Reason.WHO


@every(
    ("notes", "name"),
    [
        ("ODWENA: potter in Ghent.\nWants to see our clay pit.\n→ send her the map\n", "Odwena"),
        ("ODWENA - bookbinder\nteaches on Fridays\n", "Odwena"),
        ("BRUNALDA : relieuse à Vannes. Cherche du papier.\n", "Brunalda"),
    ],
)
def test_a_strange_name_in_capitals_beside_a_trade_is_the_contact(notes: str, name: str) -> None:
    assert gathered(notes).contact.name == name


def test_whoever_is_only_to_be_asked_speaks_against_nobody() -> None:
    notes = "Ilka Brandt runs the cider press. Ask Tom Reed for the crates she needs.\n"
    assert gathered(notes).contact.name == "Ilka Brandt"


def test_where_somebody_is_from_is_no_part_of_the_name() -> None:
    notes = "Frau Ehlers vom Schafhof hat mir einen Kaffee gemacht.\n→ ihr ein Glas Marmelade bringen\n"
    assert gathered(notes).contact.name == "Frau Ehlers"
    assert gathered("Ruth vom Berg hat mir einen Kaffee gemacht.\n").contact.name == "Ruth vom Berg"


def test_a_strange_word_that_heads_the_notes_is_asked_about_by_its_name() -> None:
    told = declined("Quorlan: makes wooden type, lives in Hay.\n→ send him the number of the museum\n")
    assert (told.reason, told.candidates) == (Reason.WHO, ("Quorlan",))
    assert declined("Borax: melts early.\nGreat hour at the forge.\n").candidates == ()
