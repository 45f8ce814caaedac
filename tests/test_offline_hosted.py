"""What was on the table of somebody who took the sender in is thanked for by its noun."""

from __future__ import annotations

from datetime import date

import pytest

import invitewriter
from invitewriter.domain import Sender


def _letter(notes: str, contact: str) -> str:
    sender, today = Sender(name="Mia Falk"), date(2026, 6, 3)
    return invitewriter.draft(notes, contact=contact, sender=sender, channel="email", today=today).message or ""


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ("Übernachtet bei Ilka am Deich. Abends gab es einen deftigen Eintopf und frisches Brot.", "anke für den deftigen Eintopf und frisches Brot."),
        ("Zu Gast bei Ilka. Nach der Ankunft zauberte sie ein kleines Abendessen mit Kräutern.", "anke für das kleine Abendessen mit Kräutern."),
        ("Ilka hat uns bei Hagel in die Diele gelassen, Kakao und Waffeln.", "anke auch für Kakao und Waffeln."),
        ("Zu Gast bei Ilka am Deich. Herzlichen Dank für das weiche Bett, und wenn du mal im Süden bist, komm vorbei.", "anke für das weiche Bett."),
        ("Zum Schluss danke ich Ilka, die uns ihre Tenne für das Fest überlassen hat.", "danke, dass du uns deine Tenne für das Fest überlassen hast."),
    ],
)  # fmt: skip
def test_what_was_served_and_what_the_notes_give_thanks_for_is_thanked_for(notes: str, told: str) -> None:
    assert told in _letter(notes, "Ilka")


@pytest.mark.parametrize(
    "notes",
    [
        "Hafenfest. Ilka am Tresen kennengelernt, sie leitet einen Chor. Es gab Suppe und Bier.",
        "Übernachtet bei Ilka, sie leitet einen Chor. Abends gab es Streit und Regen.",
        "Übernachtet bei Ilka, sie leitet einen Chor. Mein Bruder kochte eine Suppe.",
    ],
)
def test_nobody_is_thanked_for_what_they_did_not_serve(notes: str) -> None:
    assert "anke für" not in _letter(notes, "Ilka")
