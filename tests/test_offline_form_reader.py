"""What no German sentence of a letter has, whichever reader told it."""

from __future__ import annotations

from invitewriter.domain import Address
from invitewriter.offline.language import load_language
from invitewriter.offline.letter.form_reader import FormReader, make_form_reader
from invitewriter.resources import prompts_folder
from tests.lettering import letter_from
from tests.tables import every


def _reader() -> FormReader:
    return make_form_reader(load_language(prompts_folder() / "offline", "de", Address.FORMAL).letter["last_reader"])


@every(
    "sentence",
    [
        "Während ich lese kocht Sie Suppe und backt ein Brot.",
        "Wie kam es dazu, dass Sie nach Kaufvertrag reichen?",
        "Ich habe nicht vergessen, dass ich Schleusenwärter wegen Tauwerk fragen wollte.",
        "Wie kam es dazu, dass du kauft Wolle?",
        "Das Dach hält, und auf Ihnen ein Hahn aus Blech.",
        "Ich möchte mich bei dir bedanken, welche uns den Schuppen gegeben hat.",
        "Danke, dass Sie uns Sie zum Hafen gefahren haben.",
        "Danke, dass du mir gesagt hast, woran man merkt.",
        "Danke, dass Sie uns den Griff so gezeigt haben.",
        "Ich habe nicht vergessen, dass ich Ihnen sagen wollte.",
        "Danke, dass du mich Abend besucht hast.",
        "Schön war, wie wir zum streit gekommen sind.",
        "Danke, dass du mir den Topf glassn hast.",
        "Mir ist in Erinnerung geblieben, dass Sie einmal ein Bild von der Werft möchten.",
        "Schön war, wie wir beim Werftfest neben Ihnen gesessen haben.",
        "Mir ist in Erinnerung geblieben, dass du deswegen den Takt langsamer gezählt hast.",
        "Schön war, wie wir ein Zelt gebaut haben, was sich aber als zu klein erwies.",
        "Danke, dass Sie mir eins in den Sand gemalt haben.",
        "Danke, dass du uns ein Paar von deiner Tante gegeben hast.",
        "Ich wollte wissen, ob du Brombeeren bist.",
        "Mir ist in Erinnerung geblieben, dass Sie bei Gießerei am Kanal arbeiten.",
        "Hast du schon Mensch gefunden, der den Kahn teert?",
        "Danke, dass du mir Zwischendurch den Kahn geteert hast.",
        "Mir ist in Erinnerung geblieben, dass Sie sich hierbei den Kessel zeigen ließen.",
        "Schön, dass wir dann eine Reuse geflochten haben.",
        "Schön, dass ich wieder mit dir zur Schleuse ging.",
        "Abends ging ich mit dir wieder in die Mühle.",
        "Mir ist im Kopf geblieben, dass Sie an kühlen Seen und ein langes Wandern verträumt haben.",
        "Danke für dein Angebot: Du erzählst uns, dass die Mühle samstags läuft.",
        "Danke für dein Angebot: Du hast den Kahn ab Mai gemeint.",
        "Am Abend habe ich dir beim Teeren geholfen.",
        "Mir ist in Erinnerung geblieben, dass Sie als Laie eine Uhr zerlegt haben.",
        "Ich habe nicht vergessen, dass Sie Sämlinge östl suchen.",
        "Ich mache Zeichnung für Sie.",
    ],
)
def test_what_does_not_belong_together_is_not_said(sentence: str) -> None:
    assert not _reader().passes(sentence)


@every(
    "sentence",
    [
        "Danke, dass ich bei dir im Keller mein Fass lagern kann.",
        "Was beschäftigt Sie an alten Uhren im Moment am meisten?",
        "Ich habe nicht vergessen, dass ich Ihnen beim Umzug helfen wollte.",
        "Ich weiß noch, wie du zum ersten Mal mit mir gerudert bist.",
        "Danke, dass Sie mir erklärt haben, wie man am Klang erkennt, ob ein Brot gar ist.",
        "Danke, dass du mir ein Paar Socken gestrickt und einen Schal geliehen hast.",
        "Ich habe nicht gewusst, dass du Fährfrau und Imkerin bist.",
        "Ihr Satz ist mir im Kopf geblieben: „Gut gekaut is halb glassn.“",
        "Danke, dass Sie uns beim Teeren geholfen haben.",
        "Ich fühle mich wohl am Deich.",
        "Ich mache Ihnen eine Zeichnung für die Reuse.",
    ],
)
def test_what_people_write_is_said(sentence: str) -> None:
    assert _reader().passes(sentence)


@every(
    ("notes", "contact", "told", "untold"),
    [
        ("Ilka hat mich gestern Mittag abgeholt, weil mein Rad kaputt war.", "Ilka", "dass du mich abgeholt hast", "Mittag"),
        ("Wir verstanden uns auf Anhieb gut, Ilka und ich.", "Ilka", "", "gutverstanden"),
        ("Ilka getroffen. Danach wurden wir vom Regen geweckt.", "Ilka", "", "geweckt haben"),
        ("Werkstatt Rieß, Montag.\nKoffer meines Vaters abgeholt.\nFrau Rieß hat mir den Leim gezeigt.", "Frau Rieß", "den Leim gezeigt", "Koffer"),
        ("Frau Rieß hat mir den Leim gezeigt. Beim Fest saß er am Fenster.", "Frau Rieß", "den Leim gezeigt", "am Fenster"),
        ("Ruth Rieß gab uns eine Stunde Unterricht. Sie spielt Harfe. Plötzlich war er da, der Ton.", "Ruth Rieß", "Stunde Unterricht", "Herr"),
        ("Ilka getroffen. Unterwegs zeigte sie mir das Wehr.", "Ilka", "du unterwegs mir das Wehr", "Unterwegs"),
        ("Ilka getroffen. Sie vermisst ihre Werft.", "Ilka", "", "vermessen"),
        ("Umzug am Samstag! Ilka hat mir den Leim gezeigt.", "Ilka", "beim Umzug", " im Umzug"),
        ("Werfttag. Ilka leiht mir Sankt Jürgen-Plan.", "Ilka", "den Sankt Jürgen-Plan", "mir Sankt"),
        ("Der Ausflug begann mit Bewohnerin Ilka. Ilka hat mir den Leim gezeigt.", "Ilka, Bewohnerin im Lindenhof", "Ilka,", "Hallo Bewohnerin"),
        ("Meine Mitbewohnerin Ilka Rieß hat mir den Leim gezeigt. Ilka Rieß leitet einen Chor.", "Ilka Rieß", "dass du einen Chor leitest", "Sie"),
        ("Frau Rieß holt den Hobel raus. Sie hat mir den Leim gezeigt.", "Frau Rieß", "den Leim gezeigt", "rausholen"),
    ],
)  # fmt: skip
def test_what_readers_made_wrong_is_told_right_or_not(notes: str, contact: str, told: str, untold: str) -> None:
    letter = letter_from(notes, contact)

    assert told in letter
    assert untold not in letter


def test_whether_we_are_the_two_is_told_by_the_notes_as_a_whole() -> None:
    apart = "Ilka hat uns am Hafen abgeholt.\nAm Mittag haben wir im Zug die Karten sortiert. Abends haben wir zusammen Suppe gekocht."

    letter = letter_from(apart, "Ilka")

    assert "Suppe gekocht" in letter
    assert "Karten" not in letter


def test_a_diary_in_the_present_makes_no_habit_of_what_happened_that_day() -> None:
    notes = (
        "Am Morgen fahre ich nach Norden. Mittags erreiche ich das Dorf und setze mich ans Wasser. Abends treffe ich Ilka am Steg. "
        "Ilka räumt eines ihrer zwei Boote aus und richtet sich selber eine Hütte ein. Später gehe ich schlafen."
    )

    assert "räumst" not in letter_from(notes, "Ilka")


@every(
    ("notes", "told"),
    [
        ("Ilka und Bodo haben uns den Bienenstand gezeigt. Nachts kam Regen.", "dass ihr uns den Bienenstand gezeigt habt"),
        ("Mittags hagelte es, da hat uns Bodo mit dem Kutter zum Hafen gebracht.", "dass ihr uns mit dem Kutter zum Hafen gebracht habt"),
        ("Ilka hat angehalten, hatte Werkzeug dabei und hat uns das Rad gewechselt.", "dass ihr uns das Rad gewechselt habt"),
        ("Ilka hat gebremst, hatte Flicken dabei und hat uns den Schlauch geflickt.", "dass ihr uns den Schlauch geflickt habt"),
    ],
)  # fmt: skip
def test_who_did_it_is_read_wherever_they_stand(notes: str, told: str) -> None:
    assert told in letter_from(notes, "Ilka und Bodo")


@every(
    "notes",
    [
        "Ilka hat mir den Leim gezeigt. Sie sucht Bilder vom alten Kran. Bei meiner Tante steht eines im Schrank.",
        "Ilka hat mir den Leim gezeigt. Sie sucht jemanden zum Rudern, ich könnte langsam gehen.",
    ],
)
def test_what_the_sender_may_have_for_a_wish_is_not_asked_back(notes: str) -> None:
    letter = letter_from(notes, "Ilka")

    assert "Leim gezeigt" in letter
    assert "gefunden" not in letter


def test_what_somebody_would_like_to_have_is_kept_in_mind() -> None:
    assert "dass du gern ein Bild vom Kran hättest, habe ich nicht vergessen" in letter_from(
        "Ilka hätte gern ein Bild vom Kran.", "Ilka"
    )


@every(
    ("notes", "told", "untold"),
    [
        ("Stand im Regen an der Mole. Ilka hat mir ihren Schirm gegeben.", "deinen Schirm gegeben", "gestanden"),
        ("Ilka hat mir erzählt, dass sie als Kind geturnt hat. Sie hat mir den Knoten gezeigt.", "den Knoten gezeigt", "mir erzählt hast"),
        ("Ilka hat mir gesagt, warum meine nicht klingt. Sie hat mir den Knoten gezeigt.", "den Knoten gezeigt", "meine"),
        ("Ilka backt Brot. Ich habe ihr die Form versprochen.", "die Form versprochen", "Wie bist du dazu gekommen"),
    ],
)  # fmt: skip
def test_what_says_little_or_is_the_senders_stays_out(notes: str, told: str, untold: str) -> None:
    letter = letter_from(notes, "Ilka")

    assert told in letter
    assert untold not in letter


def test_thanks_begin_a_letter_that_says_nothing_of_the_meeting() -> None:
    letter = letter_from("Ilka hat mir den Knoten gezeigt. Ich habe ihr die Form versprochen.", "Ilka")

    assert letter.index("anke, dass du mir den Knoten") < letter.index("die Form versprochen")
    assert "unterhalten haben" not in letter


def test_fillers_of_a_story_stay_out() -> None:
    assert "dann" not in letter_from("Bei Ilka durfte ich dann im Obstgarten mein Zelt aufbauen. Es war warm.", "Ilka")
