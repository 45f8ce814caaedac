"""Plain German sentences behind a first one that tells where two people met: what was promised, sought, had and liked, and what comes near it."""

from tests.golden import written
from tests.tables import every

MET = "Ines Vogt auf der Gartenmesse in Gotha kennengelernt. "
TOLD = [
    # whom something is for
    (
        "Ich habe versprochen, ihr Kerne vom Kürbis zu schicken.",
        "versprochen habe, Ihnen Kerne vom Kürbis zu schicken.",
    ),
    ("Ich habe versprochen, ihr im Juni Setzlinge vorbeizubringen.", "habe, Ihnen im Juni Setzlinge vorbeizubringen."),
    ("Ich habe zugesagt, ihr Brennholz zu bringen.", "versprochen habe, Ihnen Brennholz zu bringen."),
    ("Ich habe angeboten, ihr Dias vom Umzug zu zeigen.", "angeboten habe, Ihnen Dias vom Umzug zu zeigen."),
    ("Ich habe versprochen, ihr morgen Abend den Schlüssel zu bringen.", "habe, Ihnen den Schlüssel zu bringen."),
    ("Ich habe versprochen, ihr Fahrrad zu flicken.", "versprochen habe, Ihr Fahrrad zu flicken."),
    ("Ich habe versprochen, ihr Rad in die Werkstatt zu bringen.", "habe, Ihr Rad in die Werkstatt zu bringen."),
    ("Sie schickt uns den Lageplan.", "Danke, dass Sie uns den Lageplan schicken wollen."),
    ("Sie zeigt uns die Imkerei.", "Danke, dass Sie uns die Imkerei zeigen wollen."),
    ("Sie mailt mir den Lageplan.", "Danke, dass Sie mir den Lageplan mailen wollen."),
    ("Ich habe versprochen, ihr Zelt zurückzugeben.", "dass ich Ihnen das Zelt zurückgeben wollte."),
    ("Ich habe versprochen, ihr Buch zurückzubringen.", "dass ich Ihnen das Buch zurückbringen wollte."),
    # what was promised and offered
    (
        "Sie hat versprochen, mir ihre Saatliste zu mailen.",
        "Danke, dass Sie versprochen haben, mir Ihre Saatliste zu mailen.",
    ),
    ("Sie hat zugesagt, mir ihren Hänger zu leihen.", "Danke, dass Sie zugesagt haben, mir Ihren Hänger zu leihen."),
    ("Sie hat angeboten, mich am Sonntag im Kahn mitzunehmen.", "Danke für Ihr Angebot, mich im Kahn mitzunehmen."),
    ("Sie hat angeboten, uns am Wochenende die Mühle zu zeigen.", "Danke für Ihr Angebot, uns die Mühle zu zeigen."),
    ("Sie hat mir eine gute Tierärztin empfohlen.", "Danke, dass Sie mir eine gute Tierärztin empfohlen haben."),
    ("Hab ihr gesagt, dass ich mich wegen der Beete melde.", "Ich melde mich wegen der Beete bei Ihnen."),
    ("Ich sagte ihr, dass ich mich wegen der Beete melde.", "Ich melde mich wegen der Beete bei Ihnen."),
    # what somebody looks for, needs and wants
    ("Sie sucht eine Wohnung mit Balkon.", "Haben Sie schon eine Wohnung mit Balkon gefunden?"),
    ("Sie sucht eine Scheune in der Nähe von Erfurt.", "schon eine Scheune in der Nähe von Erfurt gefunden?"),
    ("Sie sucht einen Tischler für ihre Pension.", "schon einen Tischler für Ihre Pension gefunden?"),
    ("Sie sucht jemanden, der ihre Hecke schneidet.", "schon jemanden gefunden, der Ihre Hecke schneidet?"),
    (
        "Sie braucht jemanden, der zur Erntezeit ihre Hühner füttert.",
        "schon jemanden gefunden, der zur Erntezeit Ihre Hühner füttert?",
    ),
    ("Sie braucht ein neues Dach für ihren Stall.", "Haben Sie inzwischen ein neues Dach für Ihren Stall?"),
    ("Sie braucht eine Genehmigung für den Stand.", "Haben Sie inzwischen eine Genehmigung für den Stand?"),
    ("Sie braucht eine neue Webseite für ihren Hofladen.", "Haben Sie inzwischen eine neue Webseite?"),
    ("Sie braucht Hilfe mit ihrer Webseite.", "Dass Sie Hilfe mit Ihrer Webseite brauchen, habe ich nicht vergessen."),
    ("Sie braucht einen Schlosser.", "Haben Sie schon einen Schlosser gefunden?"),
    ("Sie möchte Geige spielen lernen.", "Dass Sie gern Geige spielen lernen möchten, habe ich nicht vergessen."),
    ("Sie will segeln lernen.", "Dass Sie gern segeln lernen möchten, habe ich nicht vergessen."),
    # what she has, what the two did, what pleased
    ("Sie hat eine Baumschule mit zwei Gärtnern.", "Wie sind Sie zu Ihrer Baumschule gekommen?"),
    ("Sie hat ein Café mit Terrasse.", "Wie sind Sie zu Ihrem Café gekommen?"),
    ("Wir haben zusammen geangelt.", "Ich denke gern daran zurück, wie wir zusammen geangelt haben."),
    ("Wir haben gemeinsam musiziert.", "Ich denke gern daran zurück, wie wir zusammen musiziert haben."),
    ("Ihre Zeichnungen vom Moor fand ich sehr schön.", "Ihre Zeichnungen vom Moor fand ich sehr schön."),
    ("Ihren Vortrag fand ich wirklich gut.", "Ihren Vortrag fand ich wirklich gut."),
    ("Ich fand ihre Körbe wunderschön.", "Ihre Körbe fand ich wunderschön."),
]
UNTOLD = [
    "Sie hat versprochen, ihrem Mann den Plan zu schicken.",
    "Sie hat mir einen guten Zahnarzt empfohlen.",
    "Sie musste mit dem Hund zum Tierarzt.",
    "Sie spart für ihre Pension.",
    "Sie sucht die Nähe zu ihrer Familie.",
    "Sie sucht eine Arbeit in der Nähe von Gotha.",
    "Sie möchte allein leben lernen.",
    "Wir haben mit ihrem Bruder geangelt.",
    "Ihre Haare fand ich sehr schön.",
    "Ihren Mann fand ich sehr interessant.",
    "Ihre Körbe fand ich langweilig.",
    "Ich habe ihrer Schwester gesagt, dass ich mich melde.",
    "Ich habe ihr gesagt, dass ich mich nicht melde.",
]


@every(("line", "told"), TOLD)
def test_plain_sentences_are_told(line: str, told: str) -> None:
    assert told in (written({"notes": MET + line}).message or "")


@every("line", UNTOLD)
def test_nor_is_what_comes_near_them(line: str) -> None:
    assert not written({"notes": MET + line}).message


@every(
    "place",
    ["im Flugzeug nach Oslo", "im Reisebus nach Prag", "auf dem Schiff nach Juist", "in der Oper", "im Konzert"],
)
def test_whom_one_sat_beside_was_met_there(place: str) -> None:
    notes = f"{place[0].upper()}{place[1:]} neben Ines Vogt gesessen. Sie leitet eine Werft in Emden."
    assert f"schön, dass wir uns {place} getroffen haben." in (written({"notes": notes}).message or "")
