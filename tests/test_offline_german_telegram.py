"""What German notes jot down in telegram style: promises and offers in every dress are named, and scraps are not said."""

from __future__ import annotations

from tests.golden import written
from tests.tables import every

ABOUT = "Grete am Samstag auf dem Küfertag kennengelernt.\n"
PROMISED = [
    ("Ihr Fass ist undicht. Hab ihr meine Notizen aus Abt. 3 versprochen.", "meine Notizen aus Abteilung 3"),
    ("Ersatzkurbel hab ich im Schuppen, schick ich ihr.", "Ich schicke dir die Ersatzkurbel"),
    ("Ich hab noch den alten Hobel vom Opa, leih ich ihr, bring ich am 9. mit.", "Ich leihe dir den alten Hobel"),
    ("Ich hab die Skizze -> schicken!!", "Ich schicke dir die Skizze."),
    ("Hab die Aufnahmen vom Umzug -> schicken!!", "Ich schicke dir die Aufnahmen vom Umzug."),
    (
        "Den Ruf der Küfer hab ich aufgenommen, ich überspiel ihn ihr auf CD, hab ich zugesagt.",
        "den Ruf der Küfer auf CD",
    ),
    ("Protokoll ist noch bei mir, Montag mitbringen", "das Protokoll mitbringen wollte"),
    ("Ihre Schürze ist zerrissen -> ich flick sie ihr über den Winter", "Ich flicke dir deine Schürze über den Winter"),
    ("Feuerwehr Uhlstädt fragen!! bis Ende nächster Woche", "dass ich die Feuerwehr Uhlstädt fragen wollte"),
    (
        "Ich hab ne Bohrwinde u. ihre Schürze ist nur noch Loch -> ich flick sie ihr, sie bringt sie nach Gera.",
        "Ich flicke dir deine Schürze",
    ),
    ("Sucht noch 2 Häfen f. den Herbst. Ich frage unseren Turnverein.", "Dass du zwei Häfen für den Herbst suchst"),
    ("Sie sucht Stiefel Gr. 9. Ich frage unseren Turnverein.", "Stiefel Größe 9"),
    ("Ich schick ihr 2 Skizzen, die keiner versteht.", "Ich schicke dir zwei Skizzen."),
    ("Ihre Kurbel ist kaputt -> Ersatzkurbel hab ich im Schuppen, schick ich ihr.", "Ich schicke dir die Ersatzkurbel"),
    ("Ihre Esse ist zu klein, unsere steht leer -> kann sie haben!", "dass ich dir unsere Esse angeboten habe"),
    ("Ich: Schwager fragen, der hat eine Böttcherei.", "dass ich meinen Schwager fragen wollte"),
    (
        "Ich soll ihr unsere Messreihe 2018-22 raussuchen, hab ja gesagt.",
        "dass ich dir unsere Messreihe raussuchen wollte",
    ),
    (
        "Sie sucht Gesellen. ich häng Zettel im Turnverein aus + frage unseren Wirt",
        "Ich hänge Zettel im Turnverein aus.",
    ),
    ("Leinwand hab ich daheim übrig, 4 m, kriegt sie.", "dass ich dir die Leinwand versprochen habe"),
    ("Opas Amboss steht bei mir rum, kann sie haben.", "dass ich dir Opas Amboss angeboten habe"),
    ("ich: Liste unserer Hölzer mailen", "Ich maile dir die Liste unserer Hölzer."),
    ("I bind ihr dafür des Fass des rinnt seit zwei Jahr.", "Ich binde dir das Fass"),
    ("-> ich frag im Küferclub, wann die sich treffen, sag ihr Bescheid", "fragen wollte, wann die sich treffen"),
]
OFFERED = [
    ("Schickt Bauanleitung!", "danke, dass du mir die Bauanleitung schicken willst"),
    ("Sie schickt mir Dauben!", "danke, dass du mir Dauben schicken willst"),
    ("Sie lädt ein zum ersten Anstich, 4.6.", "danke für die Einladung zum ersten Anstich"),
    ("Ich melde mich. Sie schickt mir die Liste der Mühlen.", "dass du mir die Liste der Mühlen schicken willst"),
    ("Tagung kl. Werften, Gera. Hat mir das 2. Blatt vom Plan gegeben.", "das 2. Blatt vom Plan gegeben hast"),
    ("Sie: komm im Mai zum Binden nach Jena.", "danke für die Einladung zum Binden nach Jena im Mai"),
    ("Sie: komm nächstes Jahr wieder zum Fasslauf.", "danke für die Einladung zum Fasslauf."),
    ("Sie: kommt am 14. zum Anstich!", "danke für die Einladung zum Anstich."),
    ("Sie: komm samstags in meinen Hof, da kannst du hobeln.", "danke für die Einladung in deinen Hof"),
    ("Ihr Tipp: die Dauben vorher einweichen, nicht bürsten.", "danke für den Rat, die Dauben vorher einzuweichen."),
    ("Ihr Tipp: Reifen kalt treiben.", "danke für den Rat, Reifen kalt zu treiben."),
    ("Hat mir gezeigt wie man den Boden setzt, damit er nicht reißt.", "wie man den Boden setzt."),
    ("Sie leiht uns ggf. den Anhänger.", "den Anhänger leihen"),
]
NEVER = [
    ("Sie sucht alles über Küfer in Apolda.", "gefunden"),
    ("Grete hebt bloß die Augenbraue, und man weiß: zu heiß.", "Augenbraue"),
    ("Grete kniet sich hin in die Späne, legt das Ohr ans Fass und sagt: dicht.", "Wie kam es dazu"),
    ("Sucht Partnergemeinde, die mitbaut.", "suchst Partnergemeinde"),
    ("Sie sucht Vorarbeiter für freitags. Mach ich!", "zukommen"),
    ("Bring ich Dienstag mit.", "Ich bringe Dienstag mit"),
    ("Dann hat sie mich den Reifen treiben lassen.", "hattest"),
    ("Hat mir gezeigt, wie man die Daube setzt, damit sie nicht reißt.", "nicht reißt"),
    ("Sucht Zahlen aus der Praxis, keiner gibt welche raus. Hab ihr meine von Abt. 14 versprochen.", "gefunden"),
    ("Fährt abends noch Kegeln.", "Kegeln"),
    ("Unterrichtet Klasse 7 Reifen draußen mit Hämmern.", "Klasse 7 Reifen"),
    ("Ihre Truhe ist zu klein. Ich messe sie aus und melde mich.", "messe dich"),
    ("Sie hat meinen Zuber auseinander gehabt.", "gehabt hast"),
    ("Für meinen Krug von 1820 vermutet sie einen Küfer aus Jena.", "vermutest"),
    ("Wir wollen uns in Gera wiedersehen.", "wiedergesehen zu haben"),
]


def letter(line: str) -> str:
    return written({"notes": f"{ABOUT}{line}", "contact": "Grete"}).message or ""


@every(("line", "told"), PROMISED + OFFERED)
def test_what_was_promised_or_offered_is_named(line: str, told: str) -> None:
    assert told.lower() in letter(line).lower()


MET = [
    ("IG Fachhaus Treffen, Scheune in Jena.", "beim IG Fachhaus Treffen gesehen"),
    ("Holzgarten Führung.", "bei der Holzgarten Führung"),
    ("Stammtisch Böttcher, Halle.", "beim Stammtisch getroffen"),
]
NOWHERE = [("Küferhilfe im Keller von St. Anna.", "im Keller"), ("Redet schnell wie im ICE.", "ICE")]


def meeting(line: str) -> str:
    notes = f"{line} Grete zeigte mir ihre Säge und leiht mir ihren Hobel."
    return written({"notes": notes, "contact": "Grete"}).message or ""


@every(("line", "told"), MET)
def test_where_they_met_is_told_by_its_kind(line: str, told: str) -> None:
    assert told in meeting(line)


@every(("line", "said"), NOWHERE)
def test_a_cellar_or_what_something_is_compared_with_is_no_place_to_meet(line: str, said: str) -> None:
    assert "Hobel" in meeting(line)
    assert said not in meeting(line)


@every(("line", "said"), NEVER)
def test_what_is_no_sentence_of_a_letter_is_not_said(line: str, said: str) -> None:
    assert said not in letter(line)
