"""What plain German sentences do between two people, whatever their verbs, and what of them no letter tells."""

from tests.golden import written
from tests.tables import every

ABOUT = "Hanna am Samstag auf dem Töpfermarkt getroffen.\n"
TOLD = [
    # what the sender is to do
    ("Ich zeichne ihr den Weg zur Köhlerhütte auf.", "Ich zeichne dir den Weg zur Köhlerhütte auf."),
    ("Die Leiter ihr zurückbringen", "dass ich dir die Leiter zurückbringen wollte."),
    ("Ich hole sie am Sonntag vom Bahnhof ab.", "Ich hole dich am Sonntag vom Bahnhof ab."),
    ("Ich halte Hanna einen Platz im Lesekreis frei.", "Ich halte dir einen Platz im Lesekreis frei."),
    ("Nimm Hanna zum Imkertreffen mit.", "Ich nehme dich zum Imkertreffen mit."),
    ("Ich sage ihr Bescheid, wann der Kran kommt.", "Ich sage dir Bescheid, wann der Kran kommt."),
    ("Ich werde ihr Gartentor streichen.", "Ich werde dein Gartentor streichen."),
    ("muss Hanna noch die Rampe bauen", "dass ich dir noch die Rampe bauen wollte."),
    ("Wollte Hanna noch den Zaun streichen.", "dass ich dir noch den Zaun streichen wollte."),
    ("Hanna anrufen wegen der Zwiebelkiste", "dass ich dich wegen der Zwiebelkiste anrufen wollte."),
    ("Ich setze sie auf die Warteliste vom Backkurs.", "Ich setze dich auf die Warteliste vom Backkurs."),
    ("TODO: Hanna in die Mailingliste aufnehmen", "dass ich dich in die Mailingliste aufnehmen wollte."),
    ("Hab ihr versprochen, dass ich die Vorhänge kürze.", "dass ich die Vorhänge kürzen wollte."),
    (
        "Die Einladung zum Hoffest muss ihr noch geschickt werden.",
        "dir die Einladung zum Hoffest noch geschickt werden",
    ),
    ("Wenn ich in Ulm bin, kaufe ich ihr die Lebkuchen.", "Wenn ich in Ulm bin, kaufe ich dir die Lebkuchen."),
    # what the contact does, did or allows
    ("Hanna fragt für mich beim Verein nach.", "Danke, dass du für mich beim Verein nachfragen willst."),
    ("Den Grill bringt Hanna mir am Freitag vorbei.", "Danke, dass du mir den Grill am Freitag vorbeibringen willst."),
    (
        "Hanna meldet sich, wenn im Kurs ein Platz frei wird.",
        "dass du dich melden willst, wenn im Kurs ein Platz frei wird.",
    ),
    ("Hat mir die Säge geschärft.", "Danke, dass du mir die Säge geschärft hast."),
    ("Gab mir drei Päckchen Mangoldsamen.", "Danke, dass du mir drei Päckchen Mangoldsamen gegeben hast."),
    ("Ich darf bei Hanna im Garten zelten.", "Danke, dass ich bei dir im Garten zelten darf."),
    ("Wir dürfen auf ihrer Wiese grillen.", "Danke, dass wir auf deiner Wiese grillen dürfen."),
    ("Mir wurde von Hanna ein Werkzeugkasten überlassen.", "Danke, dass mir ein Werkzeugkasten überlassen wurde."),
    ("Habe von Hanna ein Buch über Knoten bekommen.", "dass ich von dir ein Buch über Knoten bekommen habe."),
    ("Hanna hat mir gezeigt, wie man Ton schlägt.", "Danke, dass du mir gezeigt hast, wie man Ton schlägt.\n"),
    ("Von ihr bekam ich eine Schale aus Steingut.", "dass ich von dir eine Schale aus Steingut bekommen habe."),
    ("Bei ihr kann ich jederzeit die Scheibe benutzen.", "dass ich bei dir jederzeit die Scheibe benutzen darf."),
    # what both have in mind
    ("Hanna kommt im Juni zu uns in den Garten.", "Du kommst im Juni zu uns in den Garten; darauf freue ich mich."),
    ("Ich freue mich auf Hannas Konzert im Dom.", "Ich freue mich auf dein Konzert im Dom."),
    ("Am Sonntag backen wir bei ihr Brot.", "Am Sonntag backen wir bei dir Brot; darauf freue ich mich."),
    ("Wir treffen uns am Sonntag am Bootshaus.", "Wir treffen uns am Sonntag am Bootshaus; darauf freue ich mich."),
    ("Wollen zusammen ein Hörspiel aufnehmen.", "Wir wollen zusammen ein Hörspiel aufnehmen; darauf freue ich mich."),
    ("Haben vor, einen Stand auf dem Markt zu machen.", "Wir haben vor, einen Stand auf dem Markt zu machen;"),
    ("Hanna und ich wollen einen Lesekreis gründen.", "Wir wollen einen Lesekreis gründen; darauf freue ich mich."),
    ("Juli: mit Hanna in die Oper", "Im Juli geht es mit dir in die Oper; darauf freue ich mich."),
    ("Freue mich auf die Führung durch ihre Gärtnerei.", "Ich freue mich auf die Führung durch deine Gärtnerei."),
    ("Bin gespannt, wie ihr Hörspiel wird.", "Ich bin gespannt, wie dein Hörspiel wird."),
    ("Würde gern mal ihre Scheune sehen.", "Ich würde gern deine Scheune sehen."),
    ("Wäre schön, mal mit Hanna zu kochen.", "Es wäre schön, mit dir zu kochen."),
    ("Wir gründen zusammen eine Theatergruppe.", "Wir gründen zusammen eine Theatergruppe; darauf freue ich mich."),
    ("Ich gehe mit Hanna zum Weihnachtsoratorium.", "Ich gehe mit dir zum Weihnachtsoratorium; darauf freue ich mich."),
    ("Ich möchte bei Hanna das Töpfern lernen.", "Ich möchte bei dir das Töpfern lernen."),
]
UNTOLD = [
    "ihre Schüler singen und tanzen",
    "Ich traue ihr nicht über den Weg.",
    "Ich vertröste sie bis zum Herbst.",
    "Ich will sie als Kundin gewinnen.",
    "Ich frage besser ihren Chef, ob das stimmt.",
    "Ich begleite sie zum Scheidungsanwalt.",
    "Ich besuche sie in der Klinik.",
    "Muss ihr noch absagen.",
    "→ Milch kaufen",
    "Kanufahrt mit Hanna, 4.6.",
    "Hanna und ich wollten am Sonntag segeln.",
    "Ich schaue am Sonntag nach.",
    "Ich kläre mit der Verwaltung den Saal und die Schlüssel.",
    "Hanna hat mir einen Korb gegeben.",
    "Hanna macht mir den Hof.",
    "Schicke ich ihr morgen.",
    "Hanna hat mich angelogen.",
    "Hanna hat mir Kaffee über die Hose geschüttet.",
    "Hanna hat mir den Parkplatz weggeschnappt.",
    "Hanna macht mir Angst.",
    "Hanna will mir nur ihre Versicherung verkaufen.",
    "Habe von Hanna eine Abfuhr bekommen.",
    "Wir treffen uns vor Gericht.",
    "Wir lachen oft zusammen.",
    "Ich bin gespannt, ob sie das durchhält.",
]


@every(("line", "told"), TOLD)
def test_plain_sentences_are_told_by_their_form(line: str, told: str) -> None:
    assert told.lower() in (written({"notes": ABOUT + line}).message or "").lower()


@every("line", UNTOLD)
def test_what_is_unkind_private_or_nobodys_business_is_not(line: str) -> None:
    assert written({"notes": ABOUT + line}).message is None
