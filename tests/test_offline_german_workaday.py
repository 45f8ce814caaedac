"""Plain German sentences of working days behind a first one that tells where two people met, and what comes near them."""

from tests.golden import written
from tests.tables import every

MET = "Rita Behl beim Dorffest in Werl getroffen. "
TOLD = [
    # what somebody works on is not theirs for that; where they work is no work of theirs
    ("Sie arbeitet an einem neuen Verfahren zum Gerben.", "Wie kommen Sie mit dem neuen Verfahren zum Gerben voran?"),
    ("Sie arbeitet mit ihrem Team an einem Lack für Boote.", "Wie kommen Sie mit dem Lack für Boote voran?"),
    ("Sie arbeitet an ihrem neuen Roman.", "Wie kommen Sie mit Ihrem neuen Roman voran?"),
    ("Sie arbeitet an einer Grundschule.", "Wie gefällt Ihnen die Arbeit an einer Grundschule?"),
    ("Sie leitet Kita in Werl.", "Wie kam es dazu, dass Sie eine Kita in Werl leiten?"),
    ("Führt gerade eine neue Kartei ein.", "Wie kommen Sie mit Ihrer neuen Kartei voran?"),
    # what is to be learnt
    ("Sie will Motorrad fahren lernen.", "Dass Sie gern Motorrad fahren lernen möchten, habe ich nicht vergessen."),
    ("Sie möchte lernen, Brot zu backen.", "Dass Sie gern lernen möchten, Brot zu backen, habe ich nicht vergessen."),
    ("Sie möchte lernen, wie man Seife kocht.", "Dass Sie gern lernen möchten, wie man Seife kocht"),
    # who is asked is the one spoken of
    ("Ich wollte meinen Nachbarn fragen, ob er noch Latten hat.", "Nachbarn fragen wollte, ob der noch Latten hat."),
    ("Ich frage Jochen, ob er noch Platten hat.", "dass ich Jochen fragen wollte, ob dieser noch Platten hat."),
    ("Ich frage Jochen, ob die Halle frei ist.", "dass ich Jochen fragen wollte, ob die Halle frei ist."),
    ("Ich will meine Tante fragen, ob sie noch Wolle hat.", "meine Tante fragen wollte, ob die noch Wolle hat."),
    # offers
    ("Sie hat angeboten, mir ihren Imker vorzustellen.", "Angebot, mir Ihren Imker vorzustellen."),
    ("Sie will mich ihrem Verleger vorstellen.", "Danke, dass Sie mich Ihrem Verleger vorstellen wollen."),
    ("Sie will uns ein Muster schicken.", "Danke, dass Sie uns ein Muster schicken wollen."),
    ("Sie hat gesagt, sie hilft mir beim Zaun.", "Danke, dass Sie mir beim Zaun helfen wollen."),
    ("Sie schaut sich meine Bewerbung an.", "Danke, dass Sie sich meine Bewerbung anschauen wollen."),
    ("Sie hat versprochen, uns zwei Bänke zu spenden.", "dass Sie versprochen haben, uns zwei Bänke zu spenden."),
    ("Hat zwei Gläser Honig versprochen.", "Danke, dass Sie zwei Gläser Honig versprochen haben."),
    ("Sie könnte mir ihren Anhänger leihen.", "Danke für Ihr Angebot, mir Ihren Anhänger zu leihen."),
    ("Möchte uns ihre Mühle zeigen.", "Danke, dass Sie uns Ihre Mühle zeigen wollen."),
    ("Hat versprochen, sich wegen der Halle umzuhören.", "dass Sie versprochen haben, sich wegen der Halle umzuhören."),
    ("Sie hat zugesagt, beim Stand mitzuhelfen.", "Danke, dass Sie zugesagt haben, beim Stand mitzuhelfen."),
    ("Nimmt mich Sonntag mit zum Flohmarkt.", "Danke, dass Sie mich am Sonntag zum Flohmarkt mitnehmen wollen."),
    # promises that do not say to whom
    ("Hab zugesagt, ihr den Plan zu mailen.", "versprochen habe, Ihnen den Plan zu mailen."),
    ("Ich schicke ihr die Unterlagen.", "Ich schicke Ihnen die Unterlagen."),
    ("Habe ihr versprochen, dass ich mich um den Schlüssel kümmere.", "habe, mich um den Schlüssel zu kümmern."),
    ("Habe ihr gesagt, dass ich mich wegen der Halle umhöre.", "versprochen habe, mich wegen der Halle umzuhören."),
    ("Ich komme am Montag bei ihr vorbei.", "Ich komme am Montag bei Ihnen vorbei."),
    ("Ich rede mit dem Trainer, ob noch Platz ist.", "dass ich den Trainer fragen wollte, ob noch Platz ist."),
    ("Habe zwei Ableger der Rose zugesagt.", "dass ich zwei Ableger der Rose zugesagt habe."),
    # and those about her whom they were made to
    ("Ich habe ihr versprochen, sie unserer Grafikerin vorzustellen.", "habe, Sie unserer Grafikerin vorzustellen."),
    ("Ich habe ihr zugesagt, sie zum Training mitzunehmen.", "zugesagt habe, Sie zum Training mitzunehmen."),
    ("Ich habe ihr versprochen, sie am Freitag anzurufen.", "versprochen habe, Sie am Freitag anzurufen."),
    # needs
    ("Sie sucht zum Sommer einen Azubi.", "Dass Sie zum Sommer einen Azubi suchen, habe ich nicht vergessen."),
    ("Sie sucht ab sofort eine Köchin.", "Haben Sie schon eine Köchin gefunden?"),
    ("Sie sucht eine Wohnung für ihren Sohn.", "Haben Sie schon eine Wohnung für Ihren Sohn gefunden?"),
    ("Sucht einen Lieferanten für Folien.", "Dass Sie einen Lieferanten für Folien suchen, habe ich nicht vergessen."),
    ("Die suchen eine Köchin in Teilzeit.", "Dass Sie eine Köchin in Teilzeit suchen, habe ich nicht vergessen."),
    ("Sie möchte einen Wintergarten.", "Dass Sie gern einen Wintergarten hätten, habe ich nicht vergessen."),
    ("Sie braucht Tipps für den Garten.", "Dass Sie Tipps für den Garten brauchen, habe ich nicht vergessen."),
    ("Sie möchte wissen, wie man Wolle färbt.", "Wissen Sie inzwischen, wie man Wolle färbt?"),
    ("Sie möchte mehr über Moore wissen.", "Dass Sie gern mehr über Moore wissen möchten, habe ich nicht vergessen."),
    ("Sie träumt von einem Segelboot.", "Dass Sie von einem Segelboot träumen, habe ich nicht vergessen."),
    ("Sie interessiert sich für unsere Mühle.", "Dass Sie sich für unsere Mühle interessieren"),
    ("Sie promoviert über Fledermäuse.", "Was hat Ihr Interesse für Fledermäuse geweckt?"),
    ("Sie braucht einen Termin bei unserem Meister.", "Dass Sie einen Termin bei unserem Meister brauchen"),
    ("Sie möchte in unseren Chor eintreten.", "Dass Sie gern in unseren Chor eintreten würden"),
    ("Sie will einen Kurs bei uns machen.", "Dass Sie gern einen Kurs bei uns machen würden"),
    ("Sie möchte bei uns mitmachen.", "dass Sie gern bei uns mitmachen würden."),
    ("Sie will sich ein Lastenrad kaufen.", "Dass Sie sich ein Lastenrad kaufen möchten, habe ich nicht vergessen."),
    ("Sie würde gern unsere Anlage besichtigen.", "Dass Sie gern unsere Anlage besichtigen würden, habe ich"),
    ("Sie hätte gern Bilder von unserem Umbau.", "Dass Sie gern Bilder von unserem Umbau hätten, habe ich"),
    ("Sie interessiert sich für eine Mitgliedschaft.", "Dass Sie sich für eine Mitgliedschaft interessieren"),
    ("Sie will nächstes Jahr ein Café eröffnen.", "Wie sind Sie auf die Idee gekommen, ein Café zu eröffnen?"),
    ("Sie hat letztes Jahr einen Buchladen eröffnet.", "Wie kam es dazu, dass Sie einen Buchladen eröffnet haben?"),
    ("Sie kümmert sich um die Bücherei.", "Wie kam es dazu, dass Sie sich um die Bücherei kümmern?"),
    # thanks, and why they were due
    ("Von ihr habe ich einen Ableger bekommen.", "Danke, dass ich von Ihnen einen Ableger bekommen habe."),
    ("Von ihr zwei Gläser Honig bekommen.", "Danke, dass ich von Ihnen zwei Gläser Honig bekommen habe."),
    ("Ich hab von ihr gelernt, wie man Rosen schneidet.", "Danke, dass ich von Ihnen gelernt habe, wie man Rosen"),
    ("Sie hat mir viel über Bienen erklärt.", "Danke, dass Sie mir viel über Bienen erklärt haben."),
    ("Sie hat mir einiges über Sensen erzählt.", "Danke, dass Sie mir einiges über Sensen erzählt haben."),
    ("Sie hat mir ihr Rad geliehen, als meins kaputt war.", "Danke, dass Sie mir Ihr Rad geliehen haben."),
    # praise
    ("Der Kaffee in ihrer Mühle war vorzüglich.", "Der Kaffee in Ihrer Mühle war vorzüglich."),
    ("Ihre Schalen sind wirklich schön gearbeitet.", "Ihre Schalen sind wirklich schön gearbeitet."),
    ("Ihr Chor hat wunderschön gesungen.", "Ihr Chor hat wunderschön gesungen."),
    ("Ihr Vortrag war sehr anschaulich.", "Ihr Vortrag war sehr anschaulich."),
    ("Ihr Stand war richtig schön dekoriert.", "Ihr Stand war richtig schön dekoriert."),
    ("Ihre Tomaten sind die besten im Dorf.", "Ihre Tomaten sind die besten im Dorf."),
    ("Ihr Hof ist sehr gepflegt.", "Ihr Hof ist sehr gepflegt."),
    ("Sie moderiert richtig gut.", "Sie moderieren richtig gut."),
    ("Ihr neues Logo sieht toll aus.", "Ihr neues Logo sieht toll aus."),
    ("Ihren Garten finde ich wunderschön.", "Ihren Garten finde ich wunderschön."),
    ("Besonders gut gefallen hat mir ihr Vortrag.", "Ihr Vortrag hat mir gut gefallen."),
    ("Ihr Vortrag über Moore: sehr gut!", "Ihr Vortrag über Moore war sehr gut."),
    # together
    ("Es war ein schöner Abend mit ihr.", "Es war ein schöner Abend."),
    ("Wir haben zusammen abgewaschen.", "Ich denke gern daran zurück, wie wir zusammen abgewaschen haben."),
    ("Thema war vor allem die neue Brücke.", "über die neue Brücke unterhalten haben."),
    ("Thema war der Hochwasserschutz.", "über den Hochwasserschutz unterhalten haben."),
    ("Wir haben zusammen gesungen.", "schön, dass wir uns beim Dorffest in Werl getroffen haben. Ich denke gern daran"),
    ("Wir sind zusammen zum Bahnhof gelaufen.", "Schön auch, dass wir zusammen zum Bahnhof gelaufen sind."),
    (
        "Haben bis spät über Rosen diskutiert.",
        "schön, dass wir uns beim Dorffest in Werl über Rosen unterhalten haben.",
    ),
]
UNTOLD = [
    "Sie hat mir die Rechnung für die Dachrinne geschickt.",
    "Sie hat mir eine Rechnung geschickt.",
    "Sie hat mir ihren Scheidungsanwalt empfohlen.",
    "Sie spendet viel Geld.",
    "Sie sucht eine Wohnung für sich und die Kinder.",
    "Sie sucht eine Wohnung für ihre Mutter.",
    "Sie möchte ein Kind.",
    "Sie möchte einen Neuanfang.",
    "Sie sagte, sie glaubt mir kein Wort.",
    "Sie hat mir Geld geliehen, als ich keins mehr hatte.",
    "Ihre Schalen sind schlecht gearbeitet.",
    "Ihr Chor hat laut gesungen.",
    "Ihr Stand war lieblos dekoriert.",
    "Sie träumt schlecht.",
    "Sie träumt von einem Kind.",
    "Sie möchte eine Kur.",
    "Ihre Laune: sehr gut!",
    "Ich frage Freitag, ob er Zeit hat.",
    "Sie sieht toll aus.",
    "Ihre Beine sehen toll aus.",
    "Sie kümmert sich um ihre Mutter.",
    "Sie kümmert sich um die kranke Tante.",
    "Sie hat versprochen, weniger zu rauchen.",
    "Sie hat versprochen, ihrem Mann zu helfen.",
    "Sie hat mir alles über ihre Ehe erzählt.",
    "Sie könnte krank sein.",
    "Thema war ihre Scheidung.",
    "Habe meiner Schwester einen Besuch versprochen.",
    "Ich habe ihr die Noten gezeigt und versprochen, sie zu kopieren.",
]


@every(("line", "told"), TOLD)
def test_plain_sentences_of_working_days_are_told(line: str, told: str) -> None:
    assert told in (written({"notes": MET + line}).message or "")


@every("line", UNTOLD)
def test_nor_is_what_comes_near_those(line: str) -> None:
    assert not written({"notes": MET + line}).message


@every(
    ("met", "told"),
    [
        ("auf einer Messe getroffen", "auf der Messe getroffen"),
        ("auf einer Messe in Ulm getroffen", "auf der Messe in Ulm getroffen"),
        ("bei einem Stammtisch getroffen", "beim Stammtisch getroffen"),
        ("in einer Pause kennengelernt", "in der Pause kennengelernt"),
        ("auf einem Flohmarkt kennengelernt", "auf dem Flohmarkt kennengelernt"),
        ("bei einem Kunden kennengelernt", "bei einem Kunden kennengelernt"),
    ],
)
def test_where_both_were_is_known_to_both(met: str, told: str) -> None:
    assert told in (written({"notes": f"Rita Behl {met}. Sie sucht einen Imker."}).message or "")


@every(
    ("met", "told"),
    [
        ("Rita Behl, Gärtnerin aus Ulm, auf der Messe in Bonn getroffen", "auf der Messe in Bonn getroffen"),
        ("Frau Behl vom Bauamt bei der Fortbildung kennengelernt", "bei der Fortbildung kennengelernt"),
        ("Frau Behl, Kollegin aus Soest, beim Richtfest kennengelernt", "beim Richtfest kennengelernt"),
        ("Rita Behl, neue Nachbarin im ersten Stock, beim Hoffest getroffen", "beim Hoffest getroffen"),
    ],
)
def test_what_somebody_is_stands_between_their_name_and_the_place(met: str, told: str) -> None:
    letter = written({"notes": f"{met}. Sie sucht einen Imker."}).message or ""
    assert told in letter
    assert "Haben Sie schon einen Imker gefunden?" in letter


def test_a_sister_behind_the_name_may_be_meant_by_the_pronoun() -> None:
    assert not written({"notes": "Rita Behl, ihre Schwester Eva war auch da. Sie sucht einen Imker."}).message


def test_where_somebody_works_is_no_part_of_their_name() -> None:
    letter = written({"notes": "Rita Behl von der Tafel beim Dorffest getroffen. Sie zeigt mir das Lager."}).message
    assert (letter or "").startswith("Guten Tag Frau Behl,")
