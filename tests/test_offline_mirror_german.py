"""German sentences said whole to the contact, where nothing else is read of them: who is meant, how verbs follow "Sie" and "du", and what stays untold."""

from datetime import date

import pytest

import invitewriter
from invitewriter.domain import Sender


def letter(line: str, contact: str = "Ilse Brandauer") -> str:
    """What a letter says of a line of notes that tell nothing else."""
    found = invitewriter.draft(
        f"---\naddress: {'formal' if ' ' in contact else 'informal'}\n---\n{contact} beim Herbstmarkt kennengelernt.\n{line}",
        contact=contact,
        sender=Sender(name="Mira Castellan"),
        channel="email",
        today=date(2026, 6, 3),
    )
    body = (found.message or "").partition("\n\n")[2].partition("\n\n")[0]
    return body.partition("kennengelernt zu haben.")[2].strip()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        # Was jemand für den Absender tat, mit allem, was davon kam.
        ("Ilse hat unserem Neffen den Drachen geflickt und ihm die Schnur entwirrt.", "Danke, dass Sie unserem Neffen den Drachen geflickt und ihm die Schnur entwirrt haben."),
        ("Am Wehr ging nichts mehr, bis Ilse uns mit der Seilwinde herausgeholt hat.", "Am Wehr ging nichts mehr, bis Sie uns mit der Seilwinde herausgeholt haben."),
        ("holte uns mit dem Schlepper aus der Wiese, sonst läge der Wagen noch dort", "Danke, dass Sie uns mit dem Schlepper aus der Wiese geholt haben; sonst läge der Wagen noch dort."),
        # Was beide taten.
        ("Ilse und ich haben mehr Farbe an den Ärmeln gehabt als an der Wand.", "Schön war das: Wir beide haben mehr Farbe an den Ärmeln gehabt als an der Wand."),
        ("mit Ilse die Kegelbahn gefegt, bis Mitternacht, sie pfiff, ich hielt die Lampe", "Schön war das: Wir haben zusammen die Kegelbahn gefegt, bis Mitternacht; Sie haben gepfiffen, ich hielt die Lampe."),
        # Wie jemand etwas tut.
        ("Die Ilse stimmt ein Cembalo, als würde sie einem Vogel zuhören.", "Das habe ich mir gemerkt: Sie stimmen ein Cembalo, als würden Sie einem Vogel zuhören."),
        ("Ilse pfeift, und der ganze Hof kommt gelaufen.", "Das habe ich mir gemerkt: Sie pfeifen, und der ganze Hof kommt gelaufen."),
        # Was aus etwas wurde.
        ("Ilses Quitten sind jetzt Gelee, und das erste Glas ist leer, neun Stück.", "Ihre Quitten sind jetzt Gelee, und das erste Glas ist leer."),
        ("Unser Ältester ist mit Ilses Landkarte bis ans Meer gekommen.", "Unser Ältester ist mit Ihrer Landkarte bis ans Meer gekommen."),
        # Was jemand sucht, und was der Absender dazu hat.
        ("Ilse sucht für den Umzug einen Handkarren. Bei uns im Schuppen steht einer, sie kann ihn haben.", "Sie suchen für den Umzug einen Handkarren; bei uns im Schuppen steht einer, Sie können ihn haben."),
        ("Ilse fehlen zwei Notenständer, ich schau am Montag im Probenraum nach.", "Ihnen fehlen zwei Notenständer; ich schaue am Montag im Probenraum nach."),
        ("Ilse wollte wissen, wer bei uns die Sensen dengelt: der Alte von der Mühle, aber nur im März", "Sie wollten wissen, wer bei uns die Sensen dengelt: der Alte von der Mühle, aber nur im März."),
        ("Ilse hat gefragt, ob wir im Juni ihre Bienen füttern. Können wir.", "Sie haben gefragt, ob wir im Juni Ihre Bienen füttern; das können wir."),
        # Was jemand anbietet, und was der Absender zugesagt hat.
        ("Ilse hat gemeint, wir sollen bei Sturm einfach in ihrer Scheune schlafen.", "Das habe ich mir gemerkt: Sie haben gemeint, wir sollen bei Sturm einfach in Ihrer Scheune schlafen."),
        ("Ilse kriegt von mir zum Fest eine Kiste Birnen.", "Sie kriegen von mir zum Fest eine Kiste Birnen."),
        ("Hab Ilse zugesagt, die Chorblätter bis zum Advent abzuschreiben.", "Ich habe nicht vergessen, dass ich Ihnen zugesagt habe, die Chorblätter bis zum Advent abzuschreiben."),
        ("Der Ilse schick ich die Fotos, sobald der Film entwickelt ist, dann reden wir weiter.", "Ich schicke Ihnen die Fotos, sobald der Film entwickelt ist; dann reden wir weiter."),
    ],
)  # fmt: skip
def test_a_sentence_of_which_nothing_else_is_read_is_said_whole(line: str, told: str) -> None:
    assert letter(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        # Ohne Verb am Ende: was sagt, wo und wann, bleibt, anderes nicht.
        ("Ilse hat uns mit dem Ochsen aus dem Moor gezogen, vor dem Melken und ohne ein Wort.", "Danke, dass Sie uns mit dem Ochsen aus dem Moor gezogen haben, vor dem Melken und ohne ein Wort."),
        ("mit Ilse den Backofen im Anger geweißelt, vier Eimer an einem Abend", "Schön war auch, wie wir den Backofen im Anger geweißelt haben."),
        ("Ilse hätte gern jemanden, der die Pumpe wieder dicht bekommt, die nehme ich mir vor, ist nur Rost.", "Sie hätten gern jemanden, der die Pumpe wieder dicht bekommt; die nehme ich mir vor."),
        ("Ich hatte Ilse zugesagt: unseren Notenschrank.", "Ich hatte Ihnen unseren Notenschrank zugesagt."),
        # Ein "dann", das an den Satz davor anschließt.
        ("Ich bin dann natürlich im Schilf hängen geblieben, Ilse hat mich herausgezogen.", "Ich bin im Schilf hängen geblieben; Sie haben mich herausgezogen."),
    ],
)  # fmt: skip
def test_what_is_told_is_written_as_people_write(line: str, told: str) -> None:
    assert letter(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Ilse ließe uns ihren Ofen zum Brennen, freitags ab vier, nur nicht bei Föhn", "danke für dein Angebot: Du ließest uns deinen Ofen zum Brennen, freitags ab vier, nur nicht bei Föhn."),
        ("Ilse stimmt ein Cembalo so sacht, dass der Hund dabei einschläft.", "Du stimmst ein Cembalo so sacht, dass der Hund dabei einschläft."),
    ],
)  # fmt: skip
def test_verbs_agree_with_du(line: str, told: str) -> None:
    assert told.lower() in letter(line, "Ilse").lower()


@pytest.mark.parametrize(
    "line",
    [
        "Ilse grüßt seit dem Fest keinen mehr, weiß der Kuckuck warum.",
        "Ilse tut immer so geschäftig mit ihrem Klemmbrett.",
        "Ilses Tochter hat das Studium hingeworfen.",
        "Ilse sucht für den Umzug einen Handkarren. Mein Bruder hatte mal einen.",  # no wish is handed back
        "Ilse fragte nach alten Ansichten vom Markt.",
        "Ilse und ich wollten am Sonntag zum Wehr rudern.",
        "Hedwig hat uns so ruhig übergesetzt, dass keiner nass wurde.",
        "Und wenn doch mal Schrauben fehlen, fällt Ilse schon was ein.",  # what is joined has nothing before it
    ],
)
def test_what_is_not_sure_or_told_to_nobody_stays_out(line: str) -> None:
    assert letter(line) == ""


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        # Wer es tut, fehlt, oder das Verb; was kein ganzer Satz ist.
        ("Zaun gestrichen, Latten neu genagelt, habe ich früher schon gemacht, sie hat mir den Eimer gehalten.", "Latten"),
        ("Lebkuchenherz, vier Bissen probiert, sie hat mitgelacht.", "Bissen"),
        ("Ilse sucht einen Handkarren, habe zwei im Schuppen, fast neu.", "Handkarren"),
        ("Sie hat mir ihr Paddel geborgt bis Pfingsten, Länge passt genau.", "Länge"),
        ("Ilse hat mir den Fluss gezeigt, den mit der Schleife, und mich das Ruder halten lassen.", "Schleife"),
        ("Von Ilse per Eilpost den Plan über die Kähne bekommen, Großmutters Gasse am Rand.", "Gasse"),
        # Was hinter dem Verb noch nachkommt.
        ("Ich bin im Bach gelegen, sie hat mich herausgeholt und den Hut extra.", "Hut"),
        # Mundart.
        ("Mit ihr Walzer dreht, ich bin ihr auf den Saum gstiegen, sie hat nur glacht.", "gstiegen"),
        ("Sie hat mir am Berg den Korb auffitragn, trotz der Hitzn.", "auffi"),
        # Wer "sie" ist, wenn es viele sein können; was jemand wörtlich sagte.
        ("Am Brett steht, dass sie Helfer für den Glühweinkessel brauchen, für die Feuerwehr.", "Helfer"),
        ("Sie hat extra noch die Orgel aufgesperrt, ich stehe ohne Noten da, sie: das machen wir morgen.", "morgen"),
        ("habe ich gefragt, sie: langsam rudern gilt auch.", "rudern"),
        # Zu danken ist nur für das, was jemand für den Absender tat.
        ("Sie hat die Laute selbst gebaut, ich durfte sie am Abend kurz stimmen.", "anke"),
        ("Ich bin im Schilf hängen geblieben, sie hat mich herausgezogen.", "anke"),
        # Nebeneinander steht nur, was die beiden tun.
        ("Ilses Kürbisse liegen schwer im Beet, kein einziger ist faul!", "faul"),
    ],
)  # fmt: skip
def test_no_half_sentence_is_said_whole(line: str, broken: str) -> None:
    assert broken not in letter(line)
