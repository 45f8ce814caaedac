"""What the contact needs, asks or offers in a German note, and the sender's answer to it, behind a comma or a full stop."""

from __future__ import annotations

from tests.golden import written
from tests.tables import every

ABOUT = "Ada am Samstag auf dem Kanutreffen kennengelernt.\n"
SPLICED = [
    ("Sie hätte gern die Skizze vom Bug, bring ich mit.", "dass ich dir die Skizze vom Bug mitbringen wollte"),
    (
        "Sie wollte wissen, wo wir den Teer kaufen, ich schreib ihr den Händler auf.",
        "Ich schreibe dir den Händler auf.",
    ),
    ("Fragte, ob ich ihr die Bilder vom Steg maile, mach ich.", "versprochen habe, dir die Bilder vom Steg zu mailen"),
    ("Will mir eine Schwimmweste leihen, kann ich am Freitag abholen.", "dass du mir eine Schwimmweste leihen willst."),
    (
        "Sie sucht ein Paddel für Linkshänder, ich hab gesagt, ich frag mal unseren Bootswart.",
        "ich wollte unseren Bootswart fragen",
    ),
]
ANSWERED = [
    (
        "Braucht die Seekarten, die such ich raus.",
        "dass ich dir die Seekarten raussuchen wollte",
    ),
    ("Sucht eine Mitfahrt nach Kiel, ich nehm sie ab Mai mit.", "Ich nehme dich ab Mai mit."),
]
INVITED = [
    (
        "Wir sollen mal kommen und ihre neue Segelmacherei anschauen.",
        "eingeladen hast, zu kommen und deine neue Segelmacherei anzuschauen.",
    ),
    (
        "Sie meinte, wir sollen unbedingt mal zum Räuchern vorbeikommen.",
        "dass du uns eingeladen hast, zum Räuchern vorbeizukommen.",
    ),
    ("Kann mir den Trailer jederzeit holen.", "dass ich den Trailer jederzeit bei dir abholen darf."),
    ("Hat mir angeboten, nächste Woche das Deck zu ölen.", "dass du mir angeboten hast, das Deck zu ölen."),
    ("Sie nimmt uns im Juni mit raus.", "dass du uns im Juni mitnehmen willst."),
    (
        "Sie würde im Winter einen Knotenkurs für unseren Verein machen.",
        "im Winter einen Knotenkurs für unseren Verein machen würdest.",
    ),
    ("Schickt das Handout per Mail.", "dass du mir das Handout schicken willst."),
    ("Seekarte schickt sie noch.", "dass du mir die Seekarte schicken willst."),
    ("Entwurf bekomm ich von ihr.", "dass du mir den Entwurf schicken willst."),
    ("mir seekarte schicken", "dass du mir die Seekarte schicken willst."),
    ("Bekam von ihr ein Stück Segeltuch.", "dass ich von dir ein Stück Segeltuch bekommen habe."),
    ("Hat mir den Kompass und das Echolot erklärt.", "dass du mir den Kompass und das Echolot erklärt hast."),
    ("Hab gesagt, sie kann bei uns im Hafen liegen.", "dass ich dir angeboten habe, bei uns im Hafen zu liegen"),
    ("Legt mir zwei Fender zurück.", "dass du mir zwei Fender zurücklegen willst."),
]
SPOKEN = [
    ("Hat mir ein Buch über Knoten gschenkt.", "dass du mir ein Buch über Knoten geschenkt hast."),
    ("Hat uns ihren Anhänger geliehn.", "dass du uns deinen Anhänger geliehen hast."),
    ("Hat mir an Krapfen mitgebracht.", "dass du mir einen Krapfen mitgebracht hast."),
    ("Sie würd mir die Seekarte geben.", "die Seekarte geben"),
    ("I soll ihr die Plane zurückbringen.", "dir die Plane zurückbringen"),
]
UNINVITED = ["Ich soll am Montag zum Chef kommen.", "Wir sollen um acht ins Büro kommen."]
UNANSWERED = [
    "Sie sucht ein Paddel. Ich habe zwei Kinder.",
    "Sie sucht ein Paddel. Wir haben uns verlaufen.",
    "Sie sucht einen Arzt für ihre Depression. Ich kenne jemanden.",
]


def letter(line: str) -> str:
    return written({"notes": f"{ABOUT}{line}", "contact": "Ada"}).message or ""


@every(("line", "says"), SPLICED)
def test_a_clause_behind_a_comma_is_read_as_one_of_its_own(line: str, says: str) -> None:
    assert says in letter(line)


@every(("lines", "says"), ANSWERED)
def test_a_wish_is_told_with_the_answer_to_it(lines: str, says: str) -> None:
    told = letter(lines)
    assert says in told
    assert "gefunden?" not in told


@every("lines", UNANSWERED)
def test_what_follows_a_wish_and_is_no_answer_is_not_told_as_one(lines: str) -> None:
    assert "habe ich nicht vergessen;" not in letter(lines)


@every(("line", "says"), INVITED)
def test_what_the_contact_offers_is_thanked_for_in_whatever_words_it_was_jotted(line: str, says: str) -> None:
    assert says in letter(line)


@every(("line", "says"), SPOKEN)
def test_what_is_written_as_it_is_spoken_is_read_as_it_is_written(line: str, says: str) -> None:
    assert says in letter(line)


@every("line", UNINVITED)
def test_where_one_is_summoned_is_no_invitation(line: str) -> None:
    assert "eingeladen" not in letter(line)
