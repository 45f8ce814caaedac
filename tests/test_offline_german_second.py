"""What German letters no longer say, and the plain promises they tell."""

from invitewriter.domain import Sender
from tests.golden import Case, outcome
from tests.golden import written as drafted
from tests.tables import every

MET = "Am Samstag auf dem Lehmbautag in Ahrweiler kennengelernt.\n"
KEPT_OUT = [
    # an abbreviation in the middle of a sentence is no end of it
    ("Runa", "Runa sucht Fachwerk westl. der Ahr. Runa hat mir ihre Kelle geliehen.", "westl "),
    # a thing stands somewhere, and nobody who is written to does
    ("Runa", "Runa erzählte mir von ihrem Kran. Er steht bei Remagen.", "Sie bei Remagen"),
    # whom nobody means
    ("Runa", "Runa hat mir Kalk geschenkt. Runa kommt aus Trier studieren in Bonn.", "kommen wollte"),
    ("Runa", "Bericht von drei Maurern\n\nRuna hat mir ihre Kelle geliehen.", "ch berichte"),
    ("Runa", "Runa hat mir dann ihre Kelle geliehen.", "dann"),
    ("Runa", "Runa hat uns zum Dank Kuchen gebacken. Runa hat mir ihre Kelle geliehen.", "zum Dank"),
    ("Runa", "Runa hat mir ihre Kelle geliehen. Wir haben kaum geredet.", "gesprochen"),
    ("Runa", "Runa und ich wohnen zusammen, meine Mitbewohnerin. Runa hat mir ihre Kelle geliehen.", "Verbindung"),
]
SAID = [
    ("Runa", "Sie will die Bilder von meiner Esse, versprochen.", "die Bilder von meiner Esse versprochen habe"),
    (
        "Runa",
        "Sie will das Rezept von ihrem Onkel aufschreiben und mir schicken.",
        "Danke, dass du mir das Rezept von deinem Onkel schicken willst.",
    ),
    (
        "Runa",
        "Runa hat mir den Kellenschnitt so lange gezeigt, bis ich ihn konnte.",
        "Danke, dass du mir den Kellenschnitt gezeigt hast.",
    ),
    ("Runa", "Dafür bekommt sie von mir einen Zopf.", "dass du von mir einen Zopf bekommst"),
    (
        "Runa",
        "Drei Eimer Sumpfkalk von Runa, einfach so.",
        "Danke, dass ich von dir drei Eimer Sumpfkalk bekommen habe.",
    ),
    ("Runa", "Ersatzspule hab ich zuhause, vorbeibringen", "die Ersatzspule vorbeibringen"),
    ("Runa", "Von ihr drei Quitten über den Zaun, einfach so.", "Danke, dass ich von dir drei Quitten bekommen habe."),
]


def written(notes: str, contact: str, sender: str = "Bodo") -> str:
    case: Case = {"notes": notes, "contact": contact, "sender": Sender(name=sender, about="")}
    return str(outcome(drafted(case)).get("letter", ""))


@every(("contact", "notes", "unsaid"), KEPT_OUT)
def test_what_no_letter_says(contact: str, notes: str, unsaid: str) -> None:
    assert unsaid not in written(notes, contact)


@every(("contact", "notes", "said"), SAID)
def test_what_is_promised_and_given(contact: str, notes: str, said: str) -> None:
    assert said in written(MET + notes, contact)


def test_a_sender_signs_with_a_name_alone() -> None:
    letter = written("Runa hat mir ihre Kelle geliehen.", "Runa", sender="Bodo, Maurer (bodo-b)")
    assert letter.rstrip().endswith("\nBodo")
