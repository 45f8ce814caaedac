"""What the contact needs, asks or offers in a German note, and the sender's answer to it, behind a comma or a full stop."""

from __future__ import annotations

import pytest

from tests.golden import written

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
WHOLE = [
    ("Weil ich im Mai komme, bringe ich ihr die Plane mit.", "Ich bringe dir die Plane mit, weil ich im Mai komme."),
    ("Als wir ankamen, hat sie uns die Werft gezeigt.", "dass du uns die Werft gezeigt hast, als wir ankamen."),
]


def letter(line: str) -> str:
    return written({"notes": f"{ABOUT}{line}", "contact": "Ada"}).message or ""


@pytest.mark.parametrize(("line", "says"), SPLICED)
def test_a_clause_behind_a_comma_is_read_as_one_of_its_own(line: str, says: str) -> None:
    assert says in letter(line)


@pytest.mark.parametrize(("line", "says"), WHOLE)
def test_what_leans_on_the_clause_before_a_comma_is_not_parted_from_it(line: str, says: str) -> None:
    assert says in letter(line)
