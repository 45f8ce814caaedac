"""What German sentences say of a clause or a thing in them: what the sender liked, what nobody knew, what was proposed, what both have in common."""

from tests.golden import written
from tests.tables import every

ABOUT = "Ada am Samstag auf dem Kanutreffen kennengelernt.\nBaut Reusen aus Weide.\n"
TOLD = [
    # what the sender liked, and is grateful for
    (
        "Ich bewundere, wie geduldig sie die Knoten erklärt hat.",
        "Ich bewundere, wie geduldig du die Knoten erklärt hast.",
    ),
    (
        "Fand ich großartig, wie die den Anlasser repariert hat.",
        "Ich fand es großartig, wie du den Anlasser repariert hast.",
    ),
    (
        "Wie Ada den Kahn gesteuert hat, das war beeindruckend.",
        "Ich fand es beeindruckend, wie du den Kahn gesteuert hast.",
    ),
    ("Mir gefiel, wie sie von der Schleuse erzählte.", "Mir hat gefallen, wie du von der Schleuse erzählt hast."),
    ("Und ehrlich, wie die den Anker geworfen hat, das hat mich beeindruckt.", "wie du den Anker geworfen hast."),
    (
        "Ich habe gestaunt, wie schnell sie die Segel gesetzt hat.",
        "Ich habe gestaunt, wie schnell du die Segel gesetzt hast.",
    ),
    ("Danke an Ada für die Suppe im Zelt.", "Danke für die Suppe im Zelt."),
    ("Herzlichen Dank für den warmen Schlafsack!", "Danke für den warmen Schlafsack."),
    ("Ihr danken für die Landkarte.", "Danke für die Landkarte."),
    ("Bin ihr dankbar für ihren Rat beim Einstieg.", "Danke für deinen Rat beim Einstieg."),
    ("Über ihren Gruß habe ich mich sehr gefreut.", "Über deinen Gruß habe ich mich gefreut."),
    ("Von ihrem Kahn war ich begeistert.", "Von deinem Kahn war ich begeistert."),
    # what is open
    ("Wusste auch nicht, ob die Werft im Januar öffnet.", "Weißt du inzwischen, ob die Werft im Januar öffnet?"),
    ("Wie die Boje bei Juist heißt, wusste sie nicht.", "Weißt du inzwischen, wie die Boje bei Juist heißt?"),
    ("Hab ganz vergessen, sie zu fragen, wo sie die Weiden schneidet.", "fragen, wo du die Weiden schneidest."),
    ("Mich würde interessieren, wie sie die Reusen trocknet.", "fragen, wie du die Reusen trocknest."),
    ("Ada fragte, ob unser Steg noch Plätze hat, ich wusste es nicht.", "Deine Frage, ob unser Steg noch Plätze hat,"),
    ("? wie lange Weide trocknen muss – Ada fragen", "fragen, wie lange Weide trocknen muss."),
    ("? welches Garn für Netze – Ada fragen", "fragen, welches Garn für Netze das richtige ist."),
    ("offen: Wer streicht den Steg?", "Weißt du inzwischen, wer den Steg streicht?"),
    ("Ob sie im Mai wieder Kurse gibt, hat sie nicht gesagt.", "Weißt du inzwischen, ob du im Mai wieder Kurse gibst?"),
    # what was proposed, and who means to do something with the sender
    (
        "Ada schlug vor, dass wir im Frühjahr nach Spiekeroog segeln.",
        "Deinen Vorschlag, dass wir im Frühjahr nach Spiekeroog segeln,",
    ),
    ("Will im Januar mit mir Netze flicken.", "Du willst im Januar mit mir Netze flicken; darauf freue ich mich."),
    ("Do 19 Uhr Chorprobe m. Ada", "Ich freue mich auf die Chorprobe mit dir am Donnerstag um 19 Uhr."),
    ("Verabredet mit Ada: Samstag, 9 Uhr, Flohmarkt", "Ich freue mich auf den Flohmarkt mit dir am Samstag um 9 Uhr."),
    (
        "Ausgemacht ist, dass wir uns im Advent am Hafen treffen.",
        "Wir haben ausgemacht, dass wir uns im Advent am Hafen treffen;",
    ),
    ("Ada möchte, dass ich im März ihre Werft besuche.", "Du möchtest, dass ich im März deine Werft besuche;"),
    (
        "Im November halten wir zusammen einen Vortrag über Deiche.",
        "Im November halten wir zusammen einen Vortrag über Deiche;",
    ),
    ("Wir gehen nächste Woche zusammen ins Watt.", "Wir gehen zusammen ins Watt; darauf freue ich mich."),
    ("Do 19 Uhr bei ihr", "Wir treffen uns am Donnerstag um 19 Uhr bei dir;"),
    # what both have in common
    ("Ist auch Linkshänder.", "dass du auch Linkshänder bist."),
    ("Sie sammelt, genau wie ich, alte Seekarten.", "Schön, dass du genau wie ich alte Seekarten sammelst."),
    ("Kommt auch aus Leer, wie ich.", "Schön, dass du wie ich aus Leer kommst."),
    ("Unsere Boote liegen beide in Emden.", "dass unsere Boote beide in Emden liegen."),
    ("beide Segler, beide aus Jever", "Schön, dass wir beide Segler sind."),
    ("Sie teilt meine Vorliebe für Lakritz.", "Schön, dass du meine Vorliebe für Lakritz teilst."),
    ("Wir mögen beide keinen Koriander.", "Schön, dass wir beide keinen Koriander mögen."),
    ("Wir haben denselben Ruderlehrer gehabt.", "Schön, dass wir denselben Ruderlehrer gehabt haben."),
    ("Sie fährt das gleiche Rad wie ich.", "Schön, dass du das gleiche Rad wie ich fährst."),
    # how the two met, where the opening does not tell it
    ("Wir kamen beim Deichschauen ins Gespräch.", "wie wir beim Deichschauen ins Gespräch kamen."),
    ("Ich habe mit ihr drei Stunden Robben gezählt.", "wie ich mit dir drei Stunden Robben gezählt habe."),
]
UNTOLD = [
    ("Stand hinter mir an der Kasse in Emden.", "Danke"),
    ("Nachtwache m. Ada am Deich, Tee dabei", "nachtwache"),
    ("Sa, 5.12., 10 Uhr, Wanderung m. Ada, Treffpunkt Bahnhof", "am Bahnhof kennengelernt"),
    ("Beide mal Ministrant gewesen.", "Ministrant"),
    ("ungeklärt: Uhrzeit Probe", "ungeklärst"),
    ("Wir sind nach der Probe noch zum Hafen runter und haben Fisch gegessen.", "runter"),
    ("Ihren Vortrag fand ich ziemlich fad.", "Vortrag"),
    ("Was mich gestört hat, war ihr Ton beim Anlegen.", "Ton"),
    ("Ich mag ihr Lächeln.", "Lächeln"),
    ("Wusste nicht, ob sie noch verheiratet ist.", "verheiratet"),
    ("Frage mich, ob sie wirklich Kapitänin ist.", "Kapitänin"),
    ("Will wissen, wie die Lotsen geschult werden.", "noch fragen"),
    ("Wir sind beide frisch getrennt.", "getrennt"),
    ("Ada und ich, Skat bis zwei Uhr früh", "wir beide Skat"),
    ("Beide finden wir den Hafenmeister unmöglich.", "Hafenmeister"),
    ("Danke für die Mahnung.", "Mahnung"),
    ("Danke an Tom für die Suppe.", "Suppe"),
    ("Danke für den Kuchen ihrer Mutter.", "Kuchen"),
    ("Wir sind uns an der Slipanlage begegnet.", "Slipanlage"),
]


def message_of(notes: str) -> str:
    return written({"notes": notes, "address": "du"}).message or ""


@every(("line", "told"), TOLD)
def test_is_told_by_what_it_makes_of_it(line: str, told: str) -> None:
    assert told in message_of(ABOUT + line).replace("Schön auch, ", "Schön, ")


@every(("line", "word"), UNTOLD)
def test_what_nobody_likes_to_hear_is_not(line: str, word: str) -> None:
    assert word not in message_of(ABOUT + line)


def test_how_they_met_is_told_once() -> None:
    told = message_of("Wir haben uns auf der Fähre nach Juist kennengelernt.\nAda baut Reusen aus Weide.\n")
    assert told.count("kennengelernt") + told.count("begegnet") <= 1
