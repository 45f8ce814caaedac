"""What German notes jot down of the sender's duty to the contact: told in its words, or said not to be forgotten; and what is none."""

from __future__ import annotations

from tests.golden import written
from tests.tables import every

ABOUT = "{N} am Samstag auf dem Hoffest getroffen.\nHat mir ihr Kanu gezeigt.\n"
TOLD = [
    ("→ Maße vom Türstock durchgeben bis Freitag", "dass ich dir bis Freitag Maße vom Türstock durchgeben wollte"),
    ("Ich möchte ihr den Kontakt zum Kirchenmaler geben.", "dass ich dir den Kontakt zum Kirchenmaler geben wollte"),
    ("Ich wollte ihr die Adresse vom Reepschläger geben.", "dass ich dir die Adresse vom Reepschläger geben wollte"),
    ("Ich soll ihr die Nummer vom Kranführer geben.", "dass ich dir die Nummer vom Kranführer geben wollte"),
    ("→ Plan vom Keller schicken", "dass ich dir den Plan vom Keller schicken wollte"),
    (
        "Habe versprochen, ihr bis Freitag die Noten zu mailen.",
        "dass ich versprochen habe, dir bis Freitag die Noten zu mailen",
    ),
    ("An {N}: Skizze vom Dachstuhl", "dass ich dir die Skizze vom Dachstuhl geben wollte"),
    ("Rezept für Apfelkraut an sie", "dass ich dir das Rezept für Apfelkraut geben wollte"),
    ("Fotos vom Umzug an {N}, bis Mittwoch", "dass ich dir bis Mittwoch Fotos vom Umzug geben wollte"),
    ("Der Entwurf fürs Schild muss noch an sie raus.", "dass ich dir den Entwurf fürs Schild schicken wollte"),
    ("Ihr Wagenheber steht noch bei mir.", "dass dein Wagenheber noch bei mir steht"),
    ("Hab noch ihre Springform.", "dass ich noch deine Springform habe"),
    ("Ihr Eimer muss noch zurück.", "dass dein Eimer noch zurück muss"),
    ("Bin ihr noch ein Glas Senf schuldig.", "dass ich dir ein Glas Senf schulde"),
    ("Ihr schulde ich noch die Bilder vom Floß.", "dass ich dir die Bilder vom Floß schulde"),
    ("Darf nicht vergessen, ihr die Zange zurückzugeben.", "dass ich dir die Zange zurückgeben wollte"),
    ("Ich lass sie wissen, ob der Hof offen ist.", "Ich sage dir Bescheid, ob der Hof offen ist"),
    ("Liegt an mir: der Entwurf fürs Tor", "dass ich dir den Entwurf fürs Tor geben wollte"),
    ("Ausgemacht, dass ich ihr die Listen schicke.", "dass ich versprochen habe, dir die Listen zu schicken"),
    ("{N} Noten kopieren", "Ich kopiere dir Noten"),
    ("Noten vom Krippenspiel → ihr kopieren", "Ich kopiere dir Noten vom Krippenspiel"),
    ("Eimer hab ich doppelt -> ihr mitbringen", "dass ich dir den Eimer mitbringen wollte"),
    ("Hab gesagt, ich schau nach der Kurbel.", "Ich schaue für dich nach der Kurbel"),
    ("Ihr Anhänger klemmt, ich guck nach der Deichsel.", "Ich schaue für dich nach der Deichsel"),
    ("{N} einladen und Suppe kochen", "dass ich dich einladen und Suppe kochen wollte"),
    ("{N} Bescheid sagen wegen der Egge", "dir Bescheid wegen der Egge geben wollte"),
    ("Plan schicken!", "dass ich dir den Plan schicken wollte"),
    ("Ausgemacht: ich berichte im Herbst, wie das Kanu läuft", "Ich berichte im Herbst, wie das Kanu läuft."),
    ("Ich bringe dafür den Mohnstollen mit, den sie so mag.", "Ich bringe den Mohnstollen mit."),
    ("Rezept kriegt sie vorab zum Ausprobieren", "dass ich dir das Rezept geben wollte"),
    ("Sie wollte das Rezept von meinem Pflaumenmus, das kriegt sie.", "das Rezept von meinem Pflaumenmus versprochen"),
    (
        "Ich hab noch die Zwingen vom Verein, die kriegt sie nächste Woche von mir.",
        "die Zwingen vom Verein versprochen",
    ),
    (
        "Versprochen, dass sie ein Foto kriegt, wenn der Zaun steht",
        "dass ich dir ein Foto versprochen habe, wenn der Zaun",
    ),
    ("wir: Maße vom Steg nachreichen, hab ich zugesagt", "versprochen habe, dir Maße vom Steg nachzureichen"),
    ("Sie wartet noch auf die Muster von mir.", "dass ich dir die Muster geben wollte"),
    ("Meine alten Zwingen bring ich ihr nächstes Mal mit.", "Meine alten Zwingen bringe ich dir nächstes Mal mit."),
    (
        "ich → ihr: Schublade am Werktisch richten, versprochen, sobald trocken, So früh",
        "dass ich dir die Schublade am Werktisch richten wollte",
    ),
    ("Ich hab ihr von unserm Bootshaus erzählt, Plan zugesagt.", "dass ich dir den Plan schicken wollte"),
    ("Ihr zugesagt: ich gebe bis Pfingsten Bescheid.", "dass ich dir bis Pfingsten Bescheid geben wollte"),
    (
        "Sie wollt wissen, woher das Wort Spant kommt. Das schlag ich nach, versprochen.",
        "deine Frage, woher das Wort Spant kommt, habe ich nicht vergessen; ich kümmere mich darum.",
    ),
    # Named as it was jotted, or by what the contact is after.
    (
        "Sie sucht für den Umzug einen Wagen mit Plane. / Hab an die Mühle gedacht, frag den Wirt bis Freitag und geb ihr Bescheid.",
        "Dass du einen Wagen mit Plane für den Umzug suchst, habe ich nicht vergessen; ich wollte bis Freitag den Wirt fragen.",
    ),
    # With what it depends on left out, where that is somebody else's, and behind what the contact does for the sender.
    (
        "Habe versprochen, ihr die Rezepte zu mailen, sobald Jochen wieder im Büro ist.",
        "dass ich versprochen habe, dir die Rezepte zu mailen.",
    ),
    (
        "Ich habe ihr das Boot versprochen, wenn das Wetter hält.",
        "dass ich dir das Boot versprochen habe, wenn das Wetter",
    ),
]
KEPT = [
    "Sie sucht einen Anwalt für ihre Scheidung. / Da schau ich gern nach und schreib ihr.",
]
NONE = [
    "Rechnung an sie, bis Freitag",
    "{N} begrüßen und die Kelter erklären",
    "2 Gläser Quitte an sie, schon verschickt",
    "Sie wollte die Tabelle mit den Pegeln. / Schickt ihr der Wirt.",
    "→ Zahlen vom Verleih an Vertrieb",
    "Ich muss ihr sagen, dass der Preis zu hoch ist.",
    "Ich melde mich bei Paul wegen der Kisten.",
    "Ich hatte ihr die Maße versprochen, sind längst bei ihr.",
    "→ über ihr Hobby nachlesen",
    "Ruft Di zurück.",
    "Plan geschickt, sie hat sich bedankt.",
    "Meine Leiter steht noch bei ihr.",
    "Das muss ich ihr hoch anrechnen.",
    "Hab noch ihre Nummer.",
    "Hat mir ihre Karte gegeben. / Ist noch bei mir im Portemonnaie.",
    "Hat mir ihren Hobel gegeben. / Muster an den Wirt zurückschicken.",
    "Omas Uhr!!! / Bring ich zum Uhrmacher.",
    "Kann ihr die Pläne nicht geben, intern.",
]


def _letter(line: str) -> str:
    return written({"notes": f"{ABOUT}{line}".replace("{N}", "Hanna").replace(" / ", "\n")}).message or ""


@every(("line", "told"), TOLD)
def test_what_is_owed_is_told_in_its_words(line: str, told: str) -> None:
    letter = _letter(line)
    assert told.lower() in letter.lower(), letter
    assert letter.startswith(("Hallo Hanna,", "Liebe Hanna,"))


@every("line", KEPT)
def test_of_what_is_owed_and_not_understood_no_letter_says_only_that_there_is_something(line: str) -> None:
    letter = _letter(line)
    assert "was ich" not in letter, letter
    assert "versprochen" not in letter
    assert "hoffe" not in letter


def test_only_what_the_notes_call_a_promise_is_told_as_one() -> None:
    to_do = _letter("Will im Mai die Modellwerft sehen -> Termin vorschlagen")
    assert "versprochen" not in to_do
    assert "klappt" not in to_do
    promised = _letter("Will im Mai die Modellwerft sehen, hab ihr einen Termin versprochen.")
    assert "klappt" not in promised


@every("line", NONE)
def test_what_is_not_the_contacts_to_have_is_no_promise(line: str) -> None:
    letter = _letter(line)
    assert letter
    assert not any(said in letter for said in ("nicht vergessen", "zugesagt", "versprochen", "melde mich")), letter


def test_a_call_that_took_place_is_no_promise_to_ring() -> None:
    assert "anrufen" not in _letter("Anruf mit {N}, Dienstag.")
    assert "anrufen wollte" in _letter("{N} wegen der Egge anrufen")


def test_what_may_be_a_things_is_not_told_of_the_contact() -> None:
    letter = _letter("Sie hat mir eine Probe mitgegeben. / Ich erzähl ihr dann, wie sie im Ofen war.")
    assert "wie du" not in letter


def test_who_has_two_names_keeps_both_beside_a_verb() -> None:
    notes = "Lena Heide im Hafen getroffen.\nSie hat mir ihr Boot gezeigt.\nMit Lena Heide gesprochen"
    assert "Heide" in (written({"notes": notes}).message or "")


def test_what_something_is_sought_for_is_said_with_it() -> None:
    letter = _letter("Sie möchte gern die Scheune ausbauen und braucht dafür noch Eichenbalken.")
    assert "Eichenbalken gefunden, um die Scheune auszubauen" in letter


@every(
    ("line", "told"),
    [
        ("an sie: grober Entwurf", "dir einen groben Entwurf geben"),
        ("an sie: neues Rezept", "dir ein neues Rezept geben"),
        ("an sie: neue Skizze vom Tor", "dir eine neue Skizze vom Tor geben"),
    ],
)
def test_what_lacks_its_article_is_given_in_its_case(line: str, told: str) -> None:
    assert told in _letter(line)


def test_what_somebody_gives_to_their_own_people_is_no_gift() -> None:
    assert "Vorlage" not in _letter("Sie schickt ihrer Nachbarin die Vorlage.")


def test_what_the_sender_is_to_see_to_is_no_search_of_the_contacts() -> None:
    """Beside a promise nobody is asked whether they have found what they need, nor wished good luck with it."""
    notes = "Telefonat mit Herrn Kuhn, Schreinerei.\nbraucht: Dienstplan für zwei Lehrlinge"
    alone = written({"notes": notes}).message or ""
    assert "Haben Sie schon einen Dienstplan für zwei Lehrlinge gefunden?" in alone
    beside = written({"notes": f"{notes}\n-> ich schicke bis Freitag einen Entwurf"}).message or ""
    assert "Dass Sie einen Dienstplan für zwei Lehrlinge brauchen, habe ich nicht vergessen." in beside
    assert "gefunden" not in beside
    assert "Daumen" not in beside


def test_what_two_do_for_each_other_with_one_verb_are_two_things() -> None:
    notes = "Imkertag in Celle, in der Pause mit Britta Sommer über Wachs gesprochen. Sie schickt uns den Prospekt, und ich schicke ihr die Rähmchen."
    letter = written({"notes": notes, "contact": "Britta Sommer"}).message or ""
    assert "Ich schicke Ihnen die Rähmchen." in letter
    assert "Prospekt schicken wollen" in letter


def test_a_day_on_which_both_go_again_is_looked_forward_to() -> None:
    notes = "Hanna auf dem Hoffest getroffen.\nNächste Wanderung 12. Juni, wir gehen wieder zusammen hin, 9 Uhr."
    assert "freue mich auf die Wanderung mit dir am 12. Juni." in (written({"notes": notes}).message or "")


def test_nobody_is_asked_for_what_the_sender_has_offered_them() -> None:
    letter = _letter(
        "Sie sucht einen Handkarren. / Der alte wird im Mai frei. / Hab ich ihr angeboten, sie überlegt noch."
    )
    assert "gefunden?" not in letter
    assert "Dass du einen Handkarren suchst, habe ich nicht vergessen." in letter
