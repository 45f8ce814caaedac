"""What somebody served, gave and did for the sender is thanked for by its noun."""

from __future__ import annotations

from invitewriter.domain import Address
from invitewriter.offline.language import load_language
from invitewriter.offline.reading.gifts import Gifts
from invitewriter.resources import prompts_folder
from tests.lettering import letter_from
from tests.tables import every


@every(
    ("notes", "told"),
    [
        ("Übernachtet bei Ilka am Deich. Abends gab es einen deftigen Eintopf und frisches Brot.", "anke für den deftigen Eintopf und das frische Brot."),
        ("Zu Gast bei Ilka. Nach der Ankunft zauberte sie ein kleines Abendessen mit Kräutern.", "anke für das kleine Abendessen mit Kräutern."),
        ("Ilka hat uns bei Hagel in die Diele gelassen, Kakao und Waffeln.", "danke für den Kakao und die Waffeln. Danke auch, dass du uns bei Hagel in die Diele gelassen hast."),
        ("Zum Schluss danke ich Ilka, die uns ihre Tenne für das Fest überlassen hat.", "danke, dass du uns deine Tenne für das Fest überlassen hast."),
        ("Nachts bei Ilka. Sie hatte oben ein Gästezimmer mit zwei Betten, morgens gab es Pflaumenkuchen, Eier und Tee.", "anke für das Gästezimmer mit zwei Betten, den Pflaumenkuchen und die Eier."),
        ("Segeltörn. Ilka (Steuerfrau) ist toll, sie hat mich mitgenommen. Zwei Brezeln von Ilka.", "anke fürs Mitnehmen. Danke auch, dass ich von dir zwei Brezeln bekommen habe."),
        ("Nachts bei Ilka. Am Samstag gab es Krautsuppe, am Sonntag Nusskuchen.", "anke für die Krautsuppe und den Nusskuchen."),
        ("Helferabend. Ilka hat den Saal aufgeschlossen und die Tische aufgebaut. Sie hat allen Kakao gekocht.", "anke fürs Aufschließen, fürs Aufbauen und für den Kakao."),
        ("Helferabend. Ilka hat mir den Herd erklärt. Sie hat mich abgeholt. Sie hat mir drei Lieder aufgeschrieben.", ", dass du mich abgeholt hast und dass"),
        ("Dachboden. Balken gekürzt, hab ich vorher nie gemacht, Ilka hat mir die Lampe gehalten. Zwei Kekse von ihr.", "anke fürs Halten der Lampe"),
        ("Dachboden. Balken gekürzt, hab ich vorher nie gemacht, Ilka hat meine Jacke geflickt. Zwei Kekse von ihr.", "anke fürs Flicken meiner Jacke und für die zwei Kekse."),
        ("Segeltörn. Ilka nahm sich Zeit, obwohl die Nächste schon an der Luke klopfte. Mittags Tee mit ihr getrunken.", "anke für die Zeit, die du dir genommen hast."),
        ("Segeltörn. Ilka fährt mit, nimmt mich mit bis nach Emden und erzählt von Inseln. Drei Kekse von ihr.", "anke fürs Mitnehmen und für die drei Kekse."),
    ],
)  # fmt: skip
def test_what_was_served_given_and_done_is_thanked_for(notes: str, told: str) -> None:
    assert told in letter_from(notes, "Ilka")


@every(
    "notes",
    [
        "Hafenfest. Ilka am Tresen kennengelernt, sie leitet einen Chor. Es gab Suppe und Bier.",
        "Übernachtet bei Ilka, sie leitet einen Chor. Abends gab es Streit und Regen.",
        "Übernachtet bei Ilka, sie leitet einen Chor. Mein Bruder kochte eine Suppe.",
        "Übernachtet bei Ilka, sie leitet einen Chor. Ich beschloss, einen Auflauf zu backen.",
        "Übernachtet bei Ilka, sie leitet einen Chor. Sie kochte eine Suppe, leider versalzen.",
        "Hafenfest. Ilka leitet einen Chor. Sie hat ihrem Neffen Schokolade geschenkt.",
        "Hafenfest. Ilka leitet einen Chor. Der Wirt brachte uns Bier und Brezeln.",
        "Hafenfest. Ilka leitet einen Chor. Sie hat mir Honig verkauft, zwei Gläser.",
        "Hafenfest. Ilka leitet einen Chor. Sie hat mir einen Korb gegeben.",
        "Hafenfest. Ilka leitet einen Chor. Die Wirtin sang, sie hat mir die Hand gehalten.",
        "Hafenfest. Ilka leitet einen Chor. Sie wollte uns noch Waffeln machen.",
    ],
)
def test_nobody_is_thanked_for_what_they_did_not_give(notes: str) -> None:
    assert "anke für" not in letter_from(notes, "Ilka")


def test_thanks_for_time_stand_beside_a_formal_clause_of_thanks() -> None:
    letter = letter_from("Werfttag. Frau Rieß nahm sich Zeit, obwohl die Nächste schon klopfte. Frau Rieß hat mir den Leim gezeigt.", "Frau Rieß")  # fmt: skip
    assert "anke für die Zeit, die Sie sich genommen haben. Danke auch, dass Sie mir den Leim gezeigt haben." in letter


def test_what_is_told_whole_is_not_thanked_for_by_its_noun_as_well() -> None:
    letter = letter_from("Dachboden. Ilka hat mir die Hose geflickt.", "Ilka")
    assert "anke, dass du mir die Hose geflickt hast." in letter
    assert "Flicken" not in letter


@every(
    ("clause", "things"),
    [
        (
            "Sie lieh mir ihren alten Schirm und eine warme Wolldecke",
            ["den geliehenen alten Schirm", "die geliehene warme Wolldecke"],
        ),
        ("Sie lieh mir zwei Bücher über Moore", ["die zwei geliehenen Bücher über Moore"]),
        ("Sie lieh mir am Freitag kein Buch", []),
    ],
)
def test_what_goes_back_is_called_lent(clause: str, things: list[str]) -> None:
    gifts = load_language(prompts_folder() / "offline", "de", Address.FORMAL).reader.kindness
    assert isinstance(gifts, Gifts)
    assert [thing.text for thing in gifts.things.found(clause.split(), gifts.lent)] == things
