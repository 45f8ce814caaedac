"""What German letters leave out or word with care: the meeting told twice, offers asked about as work, conditions, and what points to nothing."""

from tests.golden import written
from tests.tables import every

MET = "Jette Brahms auf dem Deichfest kennengelernt. "
TOLD = [
    ("Sie kam mit einer Schale Kirschen zu uns.", "wie Sie mit einer Schale Kirschen zu uns gekommen sind."),
    (
        "Sie würde für unseren Laternenumzug Hefezöpfe backen.",
        "Danke, dass Sie für unseren Laternenumzug Hefezöpfe backen würden.",
    ),
    ("Sie war im Juni in Riga und baut Lauten.", "dazu gekommen, Lauten zu bauen?"),
    ("Sie würde gern Gänse züchten.", "auf die Idee gekommen, Gänse zu züchten?"),
    ("Sie näht Kostüme für Feste.", "dazu gekommen, Kostüme für Feste zu nähen?"),
    (
        "Wenn ich nach Husum komme, kann ich bei ihr im Garten zelten.",
        "bei Ihnen im Garten zelten darf, wenn ich nach Husum komme.",
    ),
    ("Sie hat angeboten, mir ihre Schlittschuhe zu leihen, wenn das Eis trägt.", "zu leihen, wenn das Eis trägt."),
    # what two do to one another, and what points to nothing in a letter
    ("Wir haben zusammen Samen getauscht.", "dass wir auf dem Deichfest Samen getauscht haben."),
    ("Wir haben Ableger getauscht.", "dass wir auf dem Deichfest Ableger getauscht haben."),
    ("Wir haben uns zusammen über Salzwiesen unterhalten.", "über Salzwiesen unterhalten haben."),
    ("Wir haben uns gemeinsam zum Segeln verabredet.", "Wir haben uns zum Segeln verabredet;"),
    ("Wir haben im Mai den Steg repariert.", "wie wir im Mai den Steg repariert haben."),
    ("Am nächsten Tag hat sie mich über das Watt geführt.", "Danke, dass Sie mich über das Watt geführt haben."),
    ("Sie hat mich am nächsten Morgen über das Watt geführt.", "Danke, dass Sie mich über das Watt geführt haben."),
    ("Tags darauf hat sie mir die Schleuse gezeigt.", "Danke, dass Sie mir die Schleuse gezeigt haben."),
    ("Hinterher haben wir Suppe gekocht.", "zusammen Suppe gekocht haben."),
    ("Sie kommt aus Husum und flicht Körbe.", "dazu gekommen, Körbe zu flechten?"),
]
UNTOLD = [
    # the meeting itself, which the letter begins with
    ("Sie ist an unseren Tisch gekommen und hat mir beim Tragen geholfen.", "Tisch"),
    ("Dann kam sie an unseren Stand.", "Stand"),
    ("Sie setzte sich neben uns.", "weiß noch"),
    ("Sie hat uns angesprochen.", "weiß noch"),
    ("Sie war unsere Wattführerin.", "Wattführerin"),
    ("Beim Rundgang war sie unsere Wattführerin.", "Wattführerin"),
    ("Sie kam beim Essen mit mir ins Gespräch.", "weiß noch"),
    ("Sie ist dann zu uns rübergekommen.", "weiß noch"),
    ("Auf dem Deichfest hat sie mich angesprochen.", "angesprochen"),
    ("Sie war meine Tischnachbarin und hat mir ihren Krug geliehen.", "nachbarin"),
    ("Wir sind uns an der Schleuse begegnet.", "Schleuse"),
    ("Wir haben uns zufällig am Steg getroffen.", "Steg"),
    # what is offered or to come
    ("Sie würde zum Hafenfest Waffeln backen.", "Waffeln"),
    ("Sie würde Schilder malen.", "Idee"),
    ("Wenn ich Fragen habe, darf ich sie anrufen.", "vergessen"),
    ("Sie kommt im Februar und macht einen Webkurs, hat sie zugesagt.", "gekommen"),
    ("Sie backt für den Basar zwei Torten, hat sie versprochen.", "gekommen"),
    ("Im Advent druckt sie mit den Kindern Sterne.", "gekommen"),
    ("Sie möchte ab Mai Schafe züchten.", "Idee"),
    ("Sie schickt mir das Rezept, wenn ich ihr schreibe.", "Rezept"),
    ("Am nächsten Tag haben wir Suppe gekocht.", "Suppe"),
    ("Wir sind am folgenden Morgen über das Watt gelaufen.", "Watt"),
    ("Am selben Tag haben wir beide Geburtstag.", "selben"),
    ("Sie kommt im Herbst zu uns und baut Nistkästen.", "Nistkästen"),
]


def message_of(line: str) -> str:
    return written({"notes": MET + line, "address": "Sie"}).message or ""


@every(("line", "told"), TOLD)
def test_is_told(line: str, told: str) -> None:
    assert told in message_of(line)


@every(("line", "word"), UNTOLD)
def test_is_not_told(line: str, word: str) -> None:
    assert word not in message_of(line)


GREETED = [
    ("Galina R. beim Tandem getroffen. Sie hat mir beim Diktat geholfen.", "Guten Tag Galina,"),
    ("Frau Galina R. beim Tandem getroffen. Sie hat mir beim Diktat geholfen.", "Guten Tag Galina,"),
    ("G. Reuter beim Tandem getroffen. Er hat mir beim Diktat geholfen.", "Guten Tag Herr Reuter,"),
    ("Prof. Antje Kuhnert auf der Tagung in Kiel getroffen. Hat mir ihre Algen gezeigt.", "Guten Tag Prof. Kuhnert,"),
    ("Prof. Kim Kuhnert auf der Tagung in Kiel getroffen. Hat mir ein Präparat gezeigt.", "Guten Tag Prof. Kuhnert,"),
    (
        "Frau Prof. Kuhnert auf der Tagung in Kiel getroffen. Hat mir ihre Algen gezeigt.",
        "Guten Tag Frau Prof. Kuhnert,",
    ),
    (
        "Dr. Antje Kuhnert auf der Tagung in Kiel getroffen. Sie hat mir ihre Algen gezeigt.",
        "Guten Tag Frau Dr. Kuhnert,",
    ),
]


@every(("notes", "greeting"), GREETED)
def test_greets_by_what_is_known_of_the_name(notes: str, greeting: str) -> None:
    assert (written({"notes": notes, "address": "Sie"}).message or "").startswith(greeting)


PLACED = [
    ("Mit Jette Brahms in der Schlange vor der Bäckerei geredet.", "in der Schlange vor der Bäckerei unterhalten"),
    ("Mit Jette Brahms in der Schlange vor der alten Post geredet.", "in der Schlange vor der alten Post unterhalten"),
    ("Mit Jette Brahms im Garten hinter dem Archiv geredet.", "im Garten hinter dem Archiv unterhalten"),
    ("Mit Jette Brahms in der Schlange für die Fähre geredet.", "dass wir uns unterhalten"),
    ("Jette Brahms in der Schlange getroffen.", "dass wir uns getroffen"),
    ("Mit Jette Brahms in der Pause geredet.", "in der Pause unterhalten"),
]


@every(("meeting", "told"), PLACED)
def test_a_place_with_a_second_one_is_told_whole(meeting: str, told: str) -> None:
    letter = written({"notes": f"{meeting} Sie flicht Körbe.", "address": "Sie"}).message or ""
    assert told in letter
