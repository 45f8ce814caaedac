"""What plain German sentences say of what two people did, and of what one of them does or lacks, whatever their verbs; and what of them no letter tells."""

from tests.golden import written
from tests.tables import every

ABOUT = "Ada am Samstag auf dem Kanutreffen kennengelernt.\n"
TOLD = [
    # what the two did
    (
        "Nach dem Regen haben wir dann alle zusammen Reusen geflickt.",
        "wie wir nach dem Regen alle zusammen Reusen geflickt haben.",
    ),
    ("Mit Ada im Nebel zur Fähre gestapft.", "Ich denke gern daran zurück, wie wir im Nebel zur Fähre gestapft sind."),
    ("Ada und ich saßen lange am Feuer.", "wie wir lange am Feuer saßen."),
    ("Über den Esel mussten wir beide lachen.", "wie wir beide über den Esel lachen mussten."),
    (
        "Wir haben im Zelt Nüsse geknackt und dabei gesungen.",
        "wie wir im Zelt Nüsse geknackt und dabei gesungen haben.",
    ),
    ("Den Reiher haben wir vom Steg aus gezeichnet.", "wie wir den Reiher vom Steg aus gezeichnet haben."),
    ("Wurden am Wehr von Gänsen verfolgt.", "wie wir am Wehr von Gänsen verfolgt wurden."),
    ("Bei Ada im Garten Birnen probiert.", "wie wir bei dir im Garten Birnen probiert haben."),
    ("Zusammen mit Ada den Steg gekehrt.", "wie wir zusammen den Steg gekehrt haben."),
    ("Ich schicke ihr 1 Skizze vom Ofen.", "Ich schicke dir eine Skizze vom Ofen."),
    # what was done for the sender, and what pleased
    ("Sie brachte meinen Motor wieder zum Laufen.", "Danke, dass du meinen Motor wieder zum Laufen gebracht hast."),
    ("Sie borgte mir ihre Regenjacke.", "Danke, dass du mir deine Regenjacke geborgt hast."),
    ("Ada hörte mir zu, als ich vom Deich erzählte.", "Danke, dass du mir zugehört hast, als ich vom Deich erzählte."),
    ("Sie ist mit mir zur Mole geradelt.", "wie du mit mir zur Mole geradelt bist."),
    ("Sie lobte meine Reuse.", "Es hat mich gefreut, dass du meine Reuse gelobt hast."),
    ("Adas Führung durch die Reederei hat mir gut gefallen.", "Deine Führung durch die Reederei hat mir gut gefallen."),
    ("Die Runde mit ihr um den See hat Spaß gemacht.", "Die Runde mit dir um den See hat Spaß gemacht."),
    ("Sie näht Segel und hat mich durch ihre Halle geführt.", "Danke, dass du mich durch deine Halle geführt hast."),
    ("Sie spielt Akkordeon und ist mit mir zur Mole gelaufen.", "wie du mit mir zur Mole gelaufen bist."),
    ("Mit ihr das Boot aus dem Schilf gezogen.", "wie wir das Boot aus dem Schilf gezogen haben."),
    ("Sie hat eine sehr schöne Stimme.", "Du hast eine sehr schöne Stimme."),
    ("Sie bringt mich immer zum Lachen.", "Du bringst mich immer zum Lachen."),
    (
        "Sie hat zwei Stunden an meinem Motor geschraubt.",
        "Danke, dass du zwei Stunden an meinem Motor geschraubt hast.",
    ),
    ("Hat mir einen Apfel gegeben, der schmeckt sehr gut.", "Danke, dass du mir einen Apfel gegeben hast."),
    ("Sie singt wunderschön.", "Du singst wunderschön."),
    ("Sie spielt sehr gut Schach.", "Du spielst sehr gut Schach."),
    ("Sie hat auf meine Tasche aufgepasst.", "Danke, dass du auf meine Tasche aufgepasst hast."),
    ("Versprochen, Samen von der Stockrose mitzuschicken.", "versprochen habe, Samen von der Stockrose mitzuschicken"),
    ("Ich stelle sie meiner Kollegin Frauke vor.", "Ich mache dich mit meiner Kollegin Frauke bekannt."),
    ("Ich stelle ihr meine Kollegin Frauke vor.", "Ich stelle dir meine Kollegin Frauke vor."),
    ("Sie kann mir einen Segelmacher empfehlen.", "Angebot, mir einen Segelmacher zu empfehlen"),
    ("Mit ihr auf dem Kutter gewesen.", "wie wir auf dem Kutter gewesen sind."),
    ("Ihr Boot ist ein Schmuckstück.", "Dein Boot ist ein Schmuckstück."),
    ("Ihr Honig schmeckt großartig.", "Dein Honig schmeckt großartig."),
    ("Sie hat dem Chor ihr Lied vorgestellt.", "wie du dem Chor dein Lied vorgestellt hast."),
    ("Sie hat uns ihren Hunden vorgestellt.", "dass du uns deinen Hunden vorgestellt hast."),
    ("Wir haben uns zwei Stunden über Forellen unterhalten.", "auf dem Kanutreffen über Forellen unterhalten haben."),
    ("Haben über Dinkel und ihre Mühle gesprochen.", "über Dinkel und deine Mühle"),
    (
        "Sie sucht noch jemanden, der ihr beim Umzug der Völker hilft.",
        "jemanden gefunden, der dir beim Umzug der Völker hilft?",
    ),
    ("Wollte den Hafenmeister fragen.", "dass ich den Hafenmeister fragen wollte."),
    ("Schicke ihr unseren Katalog.", "Ich schicke dir unseren Katalog."),
    ("Habe ihr unsere Preisliste versprochen.", "dass ich dir unsere Preisliste versprochen habe."),
    # where somebody is from stands beside their name
    ("Ada vom Bootsverein hat mir den Palstek beigebracht.", "Danke, dass du mir den Palstek beigebracht hast."),
    # what they do, or a thing of theirs
    # what is lacking, gives trouble, or is asked
    ("Sie bräuchte Hilfe beim Streichen.", "Dass du Hilfe beim Streichen bräuchtest, habe ich nicht vergessen."),
    ("Sie sucht alte Pumpe.", "Hast du schon eine alte Pumpe gefunden?"),
    ("Sie sucht gebrauchtes Ruderboot.", "Hast du schon ein gebrauchtes Ruderboot gefunden?"),
    ("Sie sucht neue Segel.", "Hast du schon neue Segel gefunden?"),
    ("Die Winde in Adas Schuppen klemmt.", "Dass die Winde in deinem Schuppen klemmt, habe ich nicht vergessen."),
    (
        "Sie findet niemanden, der Segel flickt.",
        "Dass du niemanden findest, der Segel flickt, habe ich nicht vergessen.",
    ),
    ("Bei ihr hakt es mit dem Liegeplatz.", "Dass es bei dir mit dem Liegeplatz hakt, habe ich nicht vergessen."),
    ("Hält Ausschau nach einem Anker.", "Dass du nach einem Anker Ausschau hältst, habe ich nicht vergessen."),
    ("Ada wüsste gern, wo es noch Hanfseil gibt.", "Weißt du inzwischen, wo es noch Hanfseil gibt?"),
    (
        "Fragte mich, wie wir unsere Boote lagern.",
        "Deine Frage, wie wir unsere Boote lagern, habe ich nicht vergessen.",
    ),
]
UNTOLD = [
    # nobody is told their own job
    "Ist Seilerin in Emden.",
    "Von Beruf ist sie Seilerin.",
    "Ada: Seilerin + Taucherin, zw. Emden u. Leer",
    # nor what they did before, what they came for, what they have not, and what they look for anyway
    "Sie hat zuvor die Seemannsschule besucht.",
    "Kam wegen der Slipanlage.",
    "Ada hat keine E-Mail.",
    "Sie kennt alle Bojen.",
    "Sie sucht im Schuppen nach dem alten Plan.",
    # where somebody was, a verb that no sentence begins with, and one of what stands elsewhere
    "Wir waren in der Gruppe Achterdeck.",
    "Ihr schmeckt mein Honig.",
    "Ihr Käse schmeckt ganz gut.",
    "Versprochen, mir Samen mitzuschicken.",
    "Ich habe bei ihr eine Lampe gekauft.",
    "Ihre Tochter singt wunderschön.",
    "Ihr ein Angebot schicken.",
    "Abholen am Samstag.",
    "Eins hat sie mir geschenkt.",
    "Gießen alle fünf Tage.",
    "Durfte reinschauen.",
    "Sie hat den Anker entrostet und mir erklärt, wie ich es selbst mache.",
    "Adas Grütze war angebrannt.",
    "Sie hat mir ihren Kontoauszug gezeigt.",
    "Hat uns am Kai warten lassen.",
    "Sie hat mich angestarrt.",
    "Hat mir die Schuld gegeben.",
    "Wir haben über den Hafenmeister gelästert.",
    "Ihr fehlt der Mut.",
    "Sie kämpft gegen die Sucht.",
    "Ihr Chor singt schief.",
    "Sie parkt immer vor der Schranke.",
    "Ihre Kollegin sucht eine Wohnung.",
    "Fragte, wie viel ich verdiene.",
    "Sie hat mir von einer Mandantin erzählt.",
    "Mit Karin Karten gespielt.",
    "Sie hat mich beim Hafenmeister angeschwärzt.",
    "Sie hat mir meine Leine vorenthalten.",
    "Ihr Antrag liegt beim Sozialamt.",
    "Ich bezweifle, dass sie den Kutter fertig baut.",
    "Zweifel, dass sie den Kutter fertig baut.",
    "Stundenlang Karten gespielt mit Ada.",
]


@every(("line", "sentence"), TOLD)
def test_a_plain_clause_is_told_by_its_form(line: str, sentence: str) -> None:
    message = written({"notes": ABOUT + line, "address": "du"}).message or ""
    assert sentence in message


def test_for_what_is_still_to_come_nobody_is_thanked_as_for_something_done() -> None:
    message = written({"notes": ABOUT + "Sie nimmt uns im Juli mit auf die Sandbank.", "address": "du"}).message or ""
    assert "dass du uns im Juli auf die Sandbank mitnehmen willst" in message
    assert "fürs Mitnehmen" not in message


@every("line", UNTOLD)
def test_what_is_unkind_private_or_judged_is_not_told(line: str) -> None:
    result = written({"notes": ABOUT + line, "address": "du"})
    assert not result.message or line.rsplit(maxsplit=1)[-1].rstrip(".") not in result.message


@every(
    ("line", "asked"),
    [
        ("Sie macht Körbe.", "dazu gekommen, Körbe zu machen?"),
        ("Macht Seife aus Olivenöl.", "dazu gekommen, Seife aus Olivenöl zu machen?"),
        ("Sie macht seit zehn Jahren Ziegenkäse und gibt Kurse.", "dazu gekommen, Ziegenkäse zu machen?"),
        ("Sie imkert seit drei Jahren.", "dazu gekommen, zu imkern?"),
        ("Sie hält Schafe.", "dass du Schafe hältst?"),
        ("Sie näht Segel.", "dazu gekommen, Segel zu nähen?"),
        ("Sie schmiedet Messer und gibt Kurse.", "dazu gekommen, Messer zu schmieden?"),
        ("Sie häkelt Decken aus Wolle.", "dazu gekommen, Decken aus Wolle zu häkeln?"),
    ],
)
def test_what_somebody_makes_is_what_they_work_on(line: str, asked: str) -> None:
    assert asked in (written({"notes": ABOUT + line, "address": "du"}).message or "")


@every(
    "line",
    [
        "Sie macht Urlaub auf Föhr.",
        "Sie macht gern Witze.",
        "Sie macht Rückentraining.",
        "Sie macht eine lange Mittagspause.",
        "Sie macht morgen Waffeln.",
        "Sie macht keine Körbe mehr.",
        "Ihr Bruder macht Körbe.",
        "Sie macht gute Körbe.",
        "Sie hält Abstand.",
        "Ihr Bruder imkert.",
    ],
)
def test_what_is_made_for_a_while_in_other_words_or_by_others_is_no_work(line: str) -> None:
    message = written({"notes": ABOUT + line, "address": "du"}).message or ""
    assert "gekommen" not in message
    assert "kam es" not in message


@every(
    ("line", "place"),
    [
        ("Ada Moll, am 12.11. beim Imkertag in Linz kennengelernt.", "beim Imkertag in Linz"),
        ("Ada Moll, letzten Samstag auf dem Hoffest in Aurich getroffen.", "auf dem Hoffest in Aurich"),
        ("Ada Moll, vor zwei Wochen auf der Messe in Kassel kennengelernt.", "auf der Messe in Kassel"),
        ("Am Sonntag traf ich Ada Moll auf dem Flohmarkt in Leer.", "auf dem Flohmarkt in Leer"),
        ("Ada Moll, am 3. Oktober 2026 beim Kirchenfest in Jever getroffen.", "beim Kirchenfest in Jever"),
        ("Ada Moll, am Bahnhof in Leer getroffen.", "am Bahnhof in Leer"),
        ("Ada Moll, Seilerin, auf dem Hafenfest in Leer kennengelernt.", "auf dem Hafenfest in Leer"),
        ("Ada Moll, Gießen, in der Bahn nach Emden getroffen.", "in der Bahn nach Emden"),
    ],
)
def test_a_day_before_the_place_leaves_it_told(line: str, place: str) -> None:
    assert place in (written({"notes": f"{line} Sie hält Schafe.", "address": "du"}).message or "")


@every(
    "line",
    [
        "Sie hat am Samstag auf dem Hoffest in Aurich ihren Mann kennengelernt.",
        "Im Mai habe ich auf der Messe in Kassel ihren Chef getroffen.",
    ],
)
def test_where_somebody_else_was_met_is_no_place_of_the_two(line: str) -> None:
    message = written({"notes": f"Ada Moll.\n{line}\nSie hält Schafe.", "address": "du"}).message or ""
    assert "Hoffest" not in message
    assert "Messe" not in message
