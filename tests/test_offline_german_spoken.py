"""What German notes tell as people talk, what somebody is reported to have said, and what stands before or behind a main clause."""

from tests.golden import written
from tests.tables import every

ABOUT = "Ada am Samstag auf dem Kanutreffen kennengelernt.\n"
TOLD = [
    # as people talk
    ("Also die Ada, die flickt Reusen für halb Holstein.", "Reusen für halb Holstein zu flicken"),
    ("Ja also die baut so Stege aus Eichenholz.", "Stege aus Eichenholz zu bauen"),
    (
        "Ja und dann holt die doch glatt ihr Logbuch raus und zeigt mir die Einträge vom Sund.",
        "dass du mir die Einträge vom Sund gezeigt hast",
    ),
    (
        "Und dann hat sie mir lang und breit erklärt, wieso Teer im Sommer klebt.",
        "dass du mir erklärt hast, wieso Teer im Sommer klebt",
    ),
    (
        "Ja genau, und die sucht ja noch wen, der ihr die Fender näht.",
        "schon jemanden gefunden, der dir die Fender näht?",
    ),
    # what stands before a main clause
    (
        "Nachdem die Schleuse zu war, führte sie mir ihr altes Nebelhorn vor.",
        "dass du mir dein altes Nebelhorn vorgeführt hast, nachdem die Schleuse zu war.",
    ),
    ("Weil es regnete, nahm sie mich in ihrem Kahn mit.", "dass du mich in deinem Kahn mitgenommen hast."),
    # what is reported
    (
        "Gab mir zu bedenken, dass Kupfer kein Salzwasser mag.",
        "Du hast darauf hingewiesen, dass Kupfer kein Salzwasser mag.",
    ),
    (
        "Wies mich darauf hin, dass die Fähre sonntags doppelt fährt.",
        "Du hast darauf hingewiesen, dass die Fähre sonntags doppelt fährt.",
    ),
    ("Legte mir ans Herz, die Segel trocken zu lagern.", "Danke für den Rat, die Segel trocken zu lagern."),
    # what is hoped for, promised, allowed
    ("Sie wünscht sich, dass mehr Kinder rudern lernen.", "Ich hoffe mit dir, dass mehr Kinder rudern lernen."),
    (
        "Sie sagte zu, dass sie mich im Mai zum Regattaball mitnimmt.",
        "Danke, dass du zugesagt hast, dass du mich im Mai zum Regattaball mitnimmst.",
    ),
    ("Durfte bei ihr ins Maschinenhaus schauen.", "wie ich bei dir ins Maschinenhaus schauen durfte."),
    ("Sie hofft auf eine Antwort vom Wasseramt bis Ostern.", "Ich hoffe mit dir auf eine Antwort vom Wasseramt."),
    ("Hat sich bereit erklärt, unsere Boote zu vermessen.", "dich bereit erklärt hast, unsere Boote zu vermessen."),
    (
        "Sie hat angeboten, dass ich bei ihr im Schuppen mein Kanu lagern kann.",
        "Danke für dein Angebot, dass ich bei dir im Schuppen mein Kanu lagern kann.",
    ),
    # what is promised
    ("Bringe ihr nächstes Mal den Bootshaken zurück.", "Ich bringe dir den Bootshaken zurück."),
    ("Stelle sie unserem Hafenmeister vor.", "Ich stelle dich unserem Hafenmeister vor."),
    ("Und ich hab gesagt, ich hör mich um wegen der Slipanlage, das mach ich.", "mich wegen der Slipanlage umzuhören."),
    (
        "Sie kriegt von mir eine Nachricht, wenn der Lotse ihre Karte hat.",
        "dass du von mir eine Nachricht bekommst, wenn der Lotse deine Karte hat.",
    ),
    (
        "Hab ihr versprochen, dass wir ihre Plakate aufhängen.",
        "Wir haben nicht vergessen, dass wir dir versprochen haben,",
    ),
    # whose a word behind the comma is
    ("Ihr fehlt jemand, der sich mit Bojen auskennt.", "Hat sich schon jemand gefunden, der sich mit Bojen auskennt?"),
    ("Sie schenkte mir ein Tau, das sie selbst gedreht hat.", "ein Tau geschenkt hast, das du selbst gedreht hast."),
    (
        "Sie erzählte von dem Herbst, in dem sie auf Rügen gearbeitet hat.",
        "Danke, dass du von dem Herbst erzählt hast, in dem du auf Rügen gearbeitet hast.",
    ),
    ("Sie will sich meinen Mast ansehen.", "Danke, dass du dir meinen Mast ansehen willst."),
    ("Als Seilerin flicht sie Netze für Zirkusse.", "als Seilerin Netze für Zirkusse"),
    (
        "Sie hofft, im Mai wieder segeln zu können.",
        "Du hoffst, im Mai wieder segeln zu können; ich drücke dir die Daumen.",
    ),
    ("Sie meinte, sie suche noch einen Lotsen.", "Hast du schon einen Lotsen gefunden?"),
    # keywords
    ("zugesagt v. Ada: zwei Karten für die Kogge", "Danke, dass du mir zwei Karten für die Kogge versprochen hast."),
    ("sucht: gebrauchten Außenborder, max. 4 PS", "Hast du schon einen gebrauchten Außenborder gefunden?"),
    # the whole verb, the whole clause
    ("Sie hat mir die Kammer gezeigt, wo sonst niemand hinkommt.", "dass du mir die Kammer gezeigt hast"),
]
UNTOLD = [
    "Sie sagte, dass der Hafenmeister nie da ist.",
    "Sie erzählte, sie habe keine Lust mehr.",
    "Hat mir in aller Ruhe erklärt, was ihr Mann verdient.",
    "Hat mir erzählt, wie die Werft zu ihrem Namen kam.",
]


@every(("line", "sentence"), TOLD)
def test_it_is_told_as_somebody_would_write_it(line: str, sentence: str) -> None:
    message = written({"notes": ABOUT + line, "address": "du"}).message or ""
    assert sentence in message


@every("line", UNTOLD)
def test_nothing_of_it_is_told(line: str) -> None:
    message = written({"notes": ABOUT + "Sie hat mir ihr Kajak gezeigt.\n" + line, "address": "du"}).message or ""
    assert message == written({"notes": ABOUT + "Sie hat mir ihr Kajak gezeigt.", "address": "du"}).message
