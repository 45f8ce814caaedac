"""German acts are read by their core, clause by clause; what is nobody's act, another's, denied, joked or hoped for stays untold."""

from __future__ import annotations

from tests.golden import written
from tests.tables import every

TOLD = [
    (
        "Die Mappe mit den Stichen hab ich eingesteckt, bring ich ihm am Samstag.",
        "ich bringe Ihnen die Mappe mit den Stichen",
    ),
    ("Zeichnungen von Oma -> ihm kopieren und schicken", "ich kopiere Ihnen Zeichnungen"),
    ("Ich habe ihm den Grenzpfahl versprochen, als Foto.", "den Grenzpfahl als Foto versprochen"),
    # what the contact did, beside what is not understood, denies or jokes
    ("Hat mir die Reuse geflickt, wollte nichts dafür, nicht mal Tee.", "danke, dass Sie mir die Reuse geflickt haben"),
    ("Otto Lang mit dem Kutter hat mich aus dem Schilf gezogen.", "danke, dass Sie mich aus dem Schilf gezogen haben"),
    ("Gab mir einen Taler als Lohn, ich Schaf.", "danke, dass Sie mir einen Taler gegeben haben"),
    (
        "Gezeigt wie man Taue spleißt, ging nie in meinen Kopf.",
        "danke, dass Sie mir gezeigt haben, wie man Taue spleißt",
    ),
    (
        "Otto Lang hat Jette vom Training abgeholt, Bus kam ja nicht.",
        "danke, dass Sie Jette vom Training abgeholt haben",
    ),
    # what the sender owes: the thing first, behind an arrow, in the clause before
    (
        "Seine Bilgepumpe hab ich noch in der Kiste, muss ich ihm zurückschicken.",
        "ich schicke Ihnen Ihre Bilgepumpe zurück",
    ),
    ("Er hat noch drei Rollen, ich digitalisier sie ihm, zugesagt.", "ich digitalisiere Ihnen drei Rollen"),
    ("Sucht die Adresse vom Reepschläger, die such ich ihm raus.", "ich suche Ihnen die Adresse vom Reepschläger raus"),
    ("Ich hab die Seekarten -> schicken!! v. a. die mit dem Otter.", "ich schicke Ihnen die Seekarten"),
    ("Ich drechsle 2 Griffe, schick ich bis Ostern.", "ich drechsle Ihnen zwei Griffe"),
    (
        "Laterne von seiner Mutter kaputt, hab ich eingepackt, schick ich zurück.",
        "ich schicke Ihnen die Laterne zurück",
    ),
    # what the sender owes, hands over or finds out, in other words for it
    (
        "Das Rezept für die Aalsuppe bin ich ihm noch schuldig.",
        "ich bin Ihnen noch das Rezept für die Aalsuppe schuldig",
    ),
    ("Regatta am 5.7., na gut, einen Käsekuchen kann er von mir haben.", "Sie bekommen von mir einen Käsekuchen"),
    ("Meine Peilungen vom Watt soll er auch bekommen.", "Sie bekommen meine Peilungen vom Watt"),
    ("Er darf ruhig meine Slipanlage benutzen.", "Sie können gern meine Slipanlage benutzen"),
    ("Er kriegt noch das Rezept.", "Sie bekommen von mir noch das Rezept"),
    ("Das Protokoll kommt von mir bis Freitag.", "Sie bekommen von mir bis Freitag das Protokoll"),
    ("Die Gezeitentafeln -> noch an ihn", "ich schicke Ihnen die Gezeitentafeln"),
    ("Meine Dias vom Leuchtturm gehen an ihn, Anschrift steht im Heft.", "ich schicke Ihnen meine Dias vom Leuchtturm"),
    (
        "Für Otto: zwei leere Kanister ausm Schuppen holen, Do. mit",
        "ich hole für dich zwei leere Kanister aus dem Schuppen",
    ),
    ("Eh klar dass ich ihm meinen Hänger borg fürs Wochenende", "ich borge Ihnen meinen Hänger fürs Wochenende"),
    ("Wie mein Vater die Reusen geknüpft hat, will ich nachsehen.", "ich will für Sie nachsehen, wie mein Vater"),
    (
        "Beim nächsten Rennen geht das Fischbrötchen auf mich, Ehrensache.",
        "beim nächsten Rennen geht das Fischbrötchen auf mich",
    ),
    ("Sein Bohrer ist noch bei uns im Schuppen, muss endlich zurück.", "Sie bekommen Ihren Bohrer zurück"),
    ("Die Seekarte hab ich seit dem Herbst von ihm, die muss zurück.", "Sie bekommen die Seekarte zurück"),
    ("Die drei Rosen eintopfen und rüber damit.", "ich bringe Ihnen die drei Rosen"),
    ("Ich bring ihn mal mit unserem Küster zusammen.", "ich bringe Sie mit unserem Küster zusammen"),
    # what somebody did for the sender and theirs, and taught them
    (
        "Hat gestern nicht viel geredet, aber unsere Jette nach dem Kentern getröstet.",
        "danke, dass Sie unsere Jette nach dem Kentern getröstet haben",
    ),
    (
        "Woran man Bohrmuscheln sieht, hab ich von ihm gelernt.",
        "danke, dass ich von Ihnen gelernt habe, woran man Bohrmuscheln sieht",
    ),
    ("Herrlich, der geräucherte Aal, den er mir zum Abschied gab.", "danke für den geräucherten Aal"),
    (
        "Selber durfte ich keine Säge anfassen, Otto Lang hatte ein Brett für mich zugeschnitten.",
        "danke, dass Sie ein Brett für mich zugeschnitten haben",
    ),
    # taken back in the same breath, talked into, of two who may be meant; what falls away when speaking
    (
        "Ich bring ihm die Ölkanne vorbei, nein, ich schick sie, bis Freitag.",
        "ich schicke Ihnen bis Freitag die Ölkanne",
    ),
    (
        "Hab mich breitschlagen lassen, ihm beim Kalfatern zu helfen.",
        "versprochen habe, Ihnen beim Kalfatern zu helfen",
    ),
    ("Hab ihm hoch und heilig versprochen, den Riss zu kopieren.", "den Riss zu kopieren"),
    ("Ich frag meinen Bruder, ob er noch Werg hat.", "meinen Bruder fragen wollte, ob der noch Werg hat"),
    ("Fragt, ob ich ihm beim Kalfatern helf.", "Ihre Frage, ob ich Ihnen beim Kalfatern helfe"),
    ("Hat mir den Bolzen rausgekriegt.", "danke, dass Sie mir den Bolzen herausbekommen haben"),
    ("Mein Job: den Spantenriss raussuchen.", "dass ich den Spantenriss raussuchen wollte"),
    ("Von mir: Stückliste und die Kopien der Risse.", "die Stückliste und die Kopien der Risse versprochen"),
    # what somebody is after
    ("Er ist hinter alten Seekarten her.", "Erfolg bei der Suche nach alten Seekarten"),
    ("Er hätte so gern noch ein Foto vom alten Kutter.", "dass Sie gern ein Foto vom alten Kutter hätten"),
    ("Die Nachtwache am Steg nehm ich ihm ab.", "ich nehme Ihnen die Nachtwache am Steg ab"),
    ("Gesucht: ein alter Kompass.", "einen alten Kompass"),
    ("Aushilfe dringend, am liebsten gestern.", "eine Aushilfe"),
    ("Braucht wen mit Hänger.", "jemanden mit Hänger"),
    ("Passende Ventile gebe es nirgends mehr.", "ich hoffe, dass Sie noch passende Ventile finden"),
    ("Nur an Mooreiche kommt er grad nicht ran.", "dass Sie an Mooreiche nicht herankommen"),
    ("Immer noch keinen Segelmacher.", "dass Sie immer noch keinen Segelmacher gefunden haben"),
    ("Fragt mich, ob ich wen kenne, der Segel näht.", "dass Sie jemanden suchen, der Segel näht"),
    ("Über einen gebrauchten Motor wäre er froh.", "dass Sie über einen gebrauchten Motor froh wären"),
    ("Um jeden, der spleißen kann, wäre er froh.", "dass Sie über jeden, der spleißen kann, froh wären"),
    ("Würde gern lernen, wie man Taue spleißt.", "dass Sie gern lernen möchten, wie man Taue spleißt"),
    ("Mit dem Beil zimmern – das möchte er können.", "dass Sie gern mit dem Beil zimmern lernen möchten"),
    ("Seine Mutter bräuchte jemanden zum Vorlesen.", "dass Ihre Mutter jemanden zum Vorlesen sucht"),
]
UNTOLD = [
    ("Das Heft mit den Rissen hab ich eingesteckt statt es hinzulegen, bring ich ihm am Samstag.", "Ihnen am Samstag"),
    ("Sein Bruder hat mir die Reuse geflickt.", "geflickt"),
    ("Wenn ich mal reich bin, schenk ich ihm einen Kutter.", "Kutter"),
    ("Den Kutter schick ich ihm nicht zurück, haha.", "Kutter"),
    ("Er hätte mir fast die Reuse geflickt.", "geflickt"),
    ("Den Zaun mach ich allein.", "Zaun"),
    ("Otto Lang zeigte der Gruppe aus Hessen Wattwürmer.", "Wattwürmer"),
    ("Jette schickt ihm die Liste.", "Liste"),
    # somebody else's, kept, joked, doubted, denied, over
    ("Den Preis soll er auch kriegen.", "Preis"),
    ("Das Rezept kriegt er noch vom Wirt.", "von mir"),
    ("Das Protokoll kommt von Jette bis Freitag.", "Protokoll"),
    ("Vielleicht kann er meine Slipanlage haben.", "Slipanlage"),
    ("Meine Slipanlage kann er nicht haben.", "Slipanlage"),
    ("Die drei Rosen eintopfen und rüber damit, schon erledigt.", "Rosen"),
    ("Das Rezept bin ich ihm nicht schuldig.", "schuldig"),
    ("Sein Bruder hat ein Brett für mich zugeschnitten.", "Brett"),
    ("Niemand hat unsere Jette getröstet.", "getröstet"),
    ("Der Aal, den er mir nicht gab.", "danke für"),
    ("Fragt mich, ob ich Jette kenne, die Segel näht.", "dass Sie jemanden"),
    ("Immer noch kein Kind.", "gefunden"),
    ("Immer noch keine Antwort vom Amt.", "gefunden"),
    ("Die Ölkanne schick ich ihm, ach nein, die ist ja leer.", "Ölkanne"),
    ("Stand 4 Hafenhalle, laut.", "gestanden"),
    ("Maße v. d. Luke -> noch an ihn", "schicke Ihnen die Luke"),
    ("Farbe d. Luke an ihn schicken.", "schicke Ihnen die Luke"),
    ("Er ist hinter Frauen her.", "Frauen"),
    ("Die Polizei ist hinter alten Seekarten her.", "Seekarten"),
    ("Die Nachtwache nehm ich ihm nicht ab.", "Nachtwache"),
    ("Ein Schulkamerad von mir sammelt Ruder. Er hat mir den Steg gezeigt.", "wiedergesehen"),
    # what is no gift, and what comes from elsewhere
    ("Er kriegt noch ein Bild von seiner Tochter.", "von mir"),
    ("Das Lied kommt von uns.", "bekommen"),
    ("Mein Dank geht an ihn.", "schicken"),
    ("Mein letztes Hemd kann er haben.", "Hemd"),
    ("Die Niederlage geht auf uns.", "auf uns"),
    ("Den Müll rausbringen und ab damit.", "Müll"),
    ("Hat mich zur Verzweiflung gebracht.", "anke, dass"),
    ("Wie man sich blamiert, hab ich von ihm gelernt.", "gelernt"),
    ("Der Blick, den er mir gab.", "danke für"),
    ("Schlafen, das möchte er können.", "schlafen lernen"),
    ("Besuch beim alten Otto Lang auf der Werft.", "besuche"),
    ("Er bucht de Hüttn.", "Hüttn"),
    ("Ich helf ihm beim Umzug am 3. Mai.", "am 3.\n"),
    ("Wenn die Kiste auftaucht, bin ich ihm ein Bier schuldig.", "schuldig"),
]


def _letter(notes: str) -> str:
    notes = f"Otto Lang auf dem Kanutreffen in Emden kennengelernt.\n{notes}"
    return written({"notes": notes, "contact": "Otto Lang"}).message or ""


@every(("line", "said"), TOLD)
def test_an_act_is_told_by_its_core(line: str, said: str) -> None:
    assert said.lower() in _letter(line).lower()


@every(("line", "unsaid"), UNTOLD)
def test_what_was_not_done_for_the_two_is_no_act(line: str, unsaid: str) -> None:
    assert unsaid not in _letter(line)


def test_what_is_theirs_is_said_so_within_a_sentence() -> None:
    assert "dass Ihre Lampe noch bei mir liegt" in _letter(
        "Er hat mir den Steg gezeigt. Seine Lampe liegt noch bei mir."
    )


def test_whom_the_sender_says_du_to_is_written_to_so() -> None:
    assert "anke, dass du mir ein Glas Honig" in _letter("Hab ihm du gesagt. Er hat mir ein Glas Honig geschenkt.")
