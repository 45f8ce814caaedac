"""German acts are read by their core, clause by clause; what is nobody's act, another's, denied, joked or hoped for stays untold."""

from __future__ import annotations

import pytest

from tests.golden import written

TOLD = [
    (
        "Die Mappe mit den Stichen hab ich eingesteckt, bring ich ihm am Samstag.",
        "ich bringe Ihnen die Mappe mit den Stichen",
    ),
    ("Zeichnungen von Oma -> ihm kopieren und schicken", "ich kopiere Ihnen Zeichnungen"),
    ("Ich habe ihm den Grenzpfahl versprochen, als Foto.", "den Grenzpfahl als Foto versprochen"),
    # what the contact did, beside what is not understood, denies or jokes
    ("Hat mir die Reuse geflickt, wollte nichts dafür, nicht mal Tee.", "danke, dass Sie mir die Reuse geflickt haben"),
    ("Otto Lang mit dem Kutter hat mich aus dem Schilf gezogen.", "danke, dass Sie mich aus dem Schilf gezogen haben"),
    ("Gab mir einen Taler als Lohn, ich Schaf.", "danke, dass Sie mir einen Taler gegeben haben"),
    (
        "Gezeigt wie man Taue spleißt, ging nie in meinen Kopf.",
        "danke, dass Sie mir gezeigt haben, wie man Taue spleißt",
    ),
    (
        "Otto Lang hat Jette vom Training abgeholt, Bus kam ja nicht.",
        "danke, dass Sie Jette vom Training abgeholt haben",
    ),
    # what the sender owes: the thing first, behind an arrow, in the clause before
    (
        "Seine Bilgepumpe hab ich noch in der Kiste, muss ich ihm zurückschicken.",
        "ich schicke Ihnen Ihre Bilgepumpe zurück",
    ),
    ("Er hat noch drei Rollen, ich digitalisier sie ihm, zugesagt.", "ich digitalisiere Ihnen drei Rollen"),
    ("Sucht die Adresse vom Reepschläger, die such ich ihm raus.", "ich suche Ihnen die Adresse vom Reepschläger raus"),
    ("Ich hab die Seekarten -> schicken!! v. a. die mit dem Otter.", "ich schicke Ihnen die Seekarten"),
    (
        "Braucht jemanden, der Kähne teert --> ich geb ihm Nr. von Werft Ebbe.",
        "ich gebe Ihnen die Nummer von Werft Ebbe",
    ),
    ("Ich drechsle 2 Griffe, schick ich bis Ostern.", "ich drechsle Ihnen zwei Griffe"),
    (
        "Laterne von seiner Mutter kaputt, hab ich eingepackt, schick ich zurück.",
        "ich schicke Ihnen die Laterne zurück",
    ),
]
UNTOLD = [
    ("Das Heft mit den Rissen hab ich eingesteckt statt es hinzulegen, bring ich ihm am Samstag.", "Ihnen am Samstag"),
    ("Sein Bruder hat mir die Reuse geflickt.", "geflickt"),
    ("Wenn ich mal reich bin, schenk ich ihm einen Kutter.", "Kutter"),
    ("Den Kutter schick ich ihm nicht zurück, haha.", "Kutter"),
    ("Er hätte mir fast die Reuse geflickt.", "geflickt"),
    ("Den Zaun mach ich allein.", "Zaun"),
    ("Otto Lang zeigte der Gruppe aus Hessen Wattwürmer.", "Wattwürmer"),
    ("Jette schickt ihm die Liste.", "Liste"),
]


def _letter(notes: str) -> str:
    notes = f"Otto Lang auf dem Kanutreffen in Emden kennengelernt.\n{notes}"
    return written({"notes": notes, "contact": "Otto Lang"}).message or ""


@pytest.mark.parametrize(("line", "said"), TOLD)
def test_an_act_is_told_by_its_core(line: str, said: str) -> None:
    assert said.lower() in _letter(line).lower()


@pytest.mark.parametrize(("line", "unsaid"), UNTOLD)
def test_what_was_not_done_for_the_two_is_no_act(line: str, unsaid: str) -> None:
    assert unsaid not in _letter(line)


def test_what_is_theirs_is_said_so_within_a_sentence() -> None:
    assert "dass Ihre Lampe noch bei mir liegt" in _letter(
        "Er hat mir den Steg gezeigt. Seine Lampe liegt noch bei mir."
    )
