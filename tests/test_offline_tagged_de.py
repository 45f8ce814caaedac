"""German clauses of any verb, read by the tags of their words: what a letter tells of a sentence, and of which it tells nothing."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Address, Brief, Fact, Source
from invitewriter.notes import parse_notes
from invitewriter.offline.language import load_language
from invitewriter.offline.reading.scraps import Line
from invitewriter.resources import prompts_folder
from tests.tables import every

TODAY = date(2026, 9, 10)

THANKED = [
    (
        "Sie hat mir gezeigt, wie man eine Sense dengelt.",
        "danke, dass Sie mir gezeigt haben, wie man eine Sense dengelt.",
    ),
    (
        "Hat mir gezeigt, wo die Ersatzventile liegen.",
        "danke, dass Sie mir gezeigt haben, wo die Ersatzventile liegen.",
    ),
    ("Hat mir gezeigt wie man Kork schneidet", "danke, dass Sie mir gezeigt haben, wie man Kork schneidet."),
    ("Mir die alte Setzmaschine vorgeführt.", "danke, dass Sie mir die alte Setzmaschine vorgeführt haben."),
    ("Er zeigte mir den Glockenstuhl von innen.", "danke, dass Sie mir den Glockenstuhl von innen gezeigt haben."),
    ("Meinen Koffer hat sie die Treppe hochgetragen.", "danke, dass Sie meinen Koffer die Treppe hochgetragen haben."),
    ("Um sieben hat er mir einen Tee ans Zelt gebracht.", "danke, dass Sie mir einen Tee ans Zelt gebracht haben."),
    ("Sie hat mich durch die Färberei geführt.", "danke, dass Sie mich durch die Färberei geführt haben."),
    ("Helga nahm mich auf ihrem Traktor mit.", "danke, dass Sie mich auf Ihrem Traktor mitgenommen haben."),
    ("Er brachte mich mit dem Boot ans Ufer.", "danke, dass Sie mich mit dem Boot ans Ufer gebracht haben."),
    ("lud mich auf einen Teller Suppe ein", "danke, dass Sie mich auf einen Teller Suppe eingeladen haben."),
    ("half mir beim Zuschnitt", "danke, dass Sie mir beim Zuschnitt geholfen haben."),
    (
        "Hat mir im Bus ihren Fensterplatz überlassen.",
        "danke, dass Sie mir im Bus Ihren Fensterplatz überlassen haben.",
    ),
    (
        "Sie hat mit mir drei Stunden lang Akkorde geübt.",
        "danke, dass Sie mit mir drei Stunden lang Akkorde geübt haben.",
    ),
    ("Er ließ mich die große Pauke spielen.", "danke, dass ich die große Pauke spielen durfte."),
    ("Hat mich seinen Kran fahren lassen.", "danke, dass ich Ihren Kran fahren durfte."),
    ("durfte ihr Skizzenbuch durchblättern", "danke, dass ich Ihr Skizzenbuch durchblättern durfte."),
    (
        "Hat sich meinen Lageplan genau angesehen.",
        "danke, dass Sie sich meinen Lageplan genau angesehen haben.",
    ),
    (
        "Sie hat mir gezeigt, wie sie ihre Netze flickt.",
        "danke, dass Sie mir gezeigt haben, wie Sie Ihre Netze flicken.",
    ),
    ("Sie hat mir empfohlen, den Teig kalt zu stellen.", "danke für den Rat, den Teig kalt zu stellen."),
    ("Er riet mir, mit der Hefe zu warten.", "danke für den Rat, mit der Hefe zu warten."),
    (
        "Sie hat mich durch die Halle geführt und mir den Webstuhl gezeigt.",
        "danke, dass Sie mich durch die Halle geführt haben.",
    ),
    # What the sentence before it, or the clause before it, names.
    ("Die hat mir gezeigt, wie man Weiden spaltet.", "danke, dass Sie mir gezeigt haben, wie man Weiden spaltet."),
    (
        "Unsere Planen lagen noch im Auto, sie hat uns ihre geliehen.",
        "danke, dass Sie uns Ihre Planen geliehen haben.",
    ),
    ("Sie flicht Körbe, hat mir einen geschenkt.", "danke, dass Sie mir einen Ihrer Körbe geschenkt haben."),
    ("Hat meinen Schlitten mit hochgezogen.", "danke, dass Sie meinen Schlitten mit hochgezogen haben."),
    ("Hat ihren Proviant aus dem Rucksack geteilt.", "danke, dass Sie Ihren Proviant aus dem Rucksack geteilt haben."),
]
OFFERED = [
    (
        "Sie rechnet mir aus, wie viele Latten sie braucht.",
        "danke, dass Sie mir ausrechnen, wie viele Latten Sie brauchen.",
    ),
    ("Bringt ihre alte Plane mit, für uns.", "danke, dass Sie Ihre alte Plane für uns mitbringen."),
    ("Sie zählt beim Sägen leise mit, das hat mir geholfen.", "danke, dass Sie beim Sägen leise mitzählen."),
    (
        "Sie gibt Bescheid, sobald der Kran frei ist.",
        "danke, dass Sie Bescheid geben wollen, sobald der Kran frei ist.",
    ),
    ("leiht uns den Heuwender", "danke, dass Sie uns den Heuwender leihen."),
    ("Sie will mir die Partitur schicken.", "danke, dass Sie mir die Partitur schicken wollen."),
    (
        "Er hat versprochen, mir einen Ableger zu ziehen.",
        "danke, dass Sie versprochen haben, mir einen Ableger zu ziehen.",
    ),
    ("Helga hebt mir die alten Korken auf.", "danke, dass Sie mir die alten Korken aufheben."),
    ("Darf ihren Brennofen benutzen.", "danke, dass ich Ihren Brennofen benutzen darf."),
    # What the sender may do by the contact's word, and where they are to come by.
    ("Er sagte, ich könne jederzeit bei ihm übernachten.", "danke, dass ich jederzeit bei Ihnen übernachten darf."),
    ("Meinte, ich kann im Juni den Steinbruch ansehen.", "danke, dass ich im Juni den Steinbruch ansehen darf."),
    ("Darf beim Keltern mitmachen, am 3. früh.", "danke, dass ich beim Keltern mitmachen darf."),
    (
        "Sobald ich in Kiel bin, soll ich am Bootshaus klingeln.",
        "ich habe mir gemerkt, dass ich am Bootshaus klingeln soll, sobald ich in Kiel bin.",
    ),
    (
        "Hat versprochen, mich mit in den Stollen zu nehmen.",
        "danke, dass Sie versprochen haben, mich mit in den Stollen zu nehmen.",
    ),
    ("Hat versprochen, mir die Risse zu mailen.", "danke, dass Sie versprochen haben, mir die Risse zu mailen."),
]
PROMISED = [
    ("Ihr Zeichnung vom Kahn mailen.", "ich maile Ihnen die Zeichnung vom Kahn."),
    ("Da kann ich mit Latten aushelfen.", "ich kann Ihnen gern mit Latten aushelfen."),
    ("Ich schicke ihr die Maße der Tischplatte.", "ich schicke Ihnen die Maße der Tischplatte."),
    ("Den Schnittplan bring ich ihr vorbei, hab ich gesagt.", "ich bringe Ihnen den Schnittplan vorbei."),
    ("Ich schicke ihr Bilder vom Steg.", "ich schicke Ihnen Bilder vom Steg."),
    ("Ich lese ihr Buch über Moore.", "ich lese Ihr Buch über Moore."),
    ("Ich gebe ihm Bescheid, wenn der Kran frei ist.", "ich gebe Ihnen Bescheid, wenn der Kran frei ist."),
    ("Habe versprochen, Bilder vom Deich zu schicken.", "ich schicke Ihnen Bilder vom Deich."),
    ("Ich habe ihr versprochen, beim Umzug der Webstühle zu helfen.", "ich helfe beim Umzug der Webstühle."),
    ("ihm das Foto vom Kran schicken", "ich schicke Ihnen das Foto vom Kran."),
    ("Helga die Adresse der Gerberei mailen", "ich maile Ihnen die Adresse der Gerberei."),
    ("Ich muss ihr noch den Schlüssel zurückbringen.", "ich bringe Ihnen den Schlüssel zurück."),
    ("Schicke ihm das Garn, das er nicht kannte.", "ich schicke Ihnen das Garn, das Sie nicht kannten."),
    (
        "Wenn sie im Mai nach Kiel kommt, zeige ich ihr die Werft.",
        "wenn Sie im Mai nach Kiel kommen, zeige ich Ihnen die Werft.",
    ),
    ("Ich habe ihr versprochen, den Plan zu kopieren.", "ich kopiere Ihnen den Plan."),
    (
        "Hab ihr die Noten für zwei Flöten versprochen.",
        "ich habe nicht vergessen, dass ich Ihnen die Noten für zwei Flöten versprochen habe.",
    ),
    (
        "Ich wollte ihr den Wetterbericht vorlesen.",
        "ich habe nicht vergessen, dass ich Ihnen den Wetterbericht vorlesen wollte.",
    ),
    ("Ich gebe bis Jahresende Bescheid.", "ich gebe Ihnen bis Jahresende Bescheid."),
    (
        "Ich habe ihr von unserem Wehr erzählt, Skizze versprochen.",
        "ich habe nicht vergessen, dass ich Ihnen die Skizze versprochen habe.",
    ),
    (
        "Ich schicke ihm den Riss von der „Möwe“ festgemacht im Hafen.",
        "ich schicke Ihnen den Riss von der Möwe.",
    ),
    ("Ich kümmere mich um die Stühle für ihr Sommerfest.", "ich kümmere mich um die Stühle für Ihr Sommerfest."),
]
TOLD = [
    ("Mit Helga am Steg Muscheln geputzt.", "schön war, wie wir am Steg Muscheln geputzt haben."),
    ("Sie erzählte, dass sie in Passau Geigen baut.", "Sie haben mir erzählt, dass Sie in Passau Geigen bauen."),
    (
        "Er zählt jeden Herbst die Störche am Damm.",
        "mir ist in Erinnerung geblieben, dass Sie jeden Herbst die Störche am Damm zählen.",
    ),
    (
        "stimmt Klaviere für die Musikschule",
        "mir ist in Erinnerung geblieben, dass Sie Klaviere für die Musikschule stimmen.",
    ),
    (
        "Hat die ganze Ballade auf Plattdeutsch aufgesagt.",
        "mir ist in Erinnerung geblieben, dass Sie die ganze Ballade auf Plattdeutsch aufgesagt haben.",
    ),
    (
        "Wir haben zusammen die Bänke getragen.",
        "schön war, wie wir zusammen die Bänke getragen haben.",
    ),
    (
        "Wir sind gemeinsam zum Leuchtturm gelaufen.",
        "schön war, wie wir gemeinsam zum Leuchtturm gelaufen sind.",
    ),
    (
        "Zu zweit das Sofa die Treppe hochgetragen.",
        "schön war, wie wir zu zweit das Sofa die Treppe hochgetragen haben.",
    ),
]
FAMILIAR = [
    ("Hat mir gezeigt, wie man Kork schneidet.", "danke, dass du mir gezeigt hast, wie man Kork schneidet."),
    (
        "gräbt jeden Freitag die Beete der Schule um",
        "mir ist in Erinnerung geblieben, dass du jeden Freitag die Beete der Schule umgräbst.",
    ),
    ("liest jeden Abend alte Seekarten", "mir ist in Erinnerung geblieben, dass du jeden Abend alte Seekarten liest."),
    ("Er nahm mich auf seinem Floß mit.", "danke, dass du mich auf deinem Floß mitgenommen hast."),
    ("Schicke ihm das Garn, das er nicht kannte.", "ich schicke dir das Garn, das du nicht kanntest."),
    (
        "Sie bläst jeden Herbst das Jagdhorn am Hafen.",
        "mir ist in Erinnerung geblieben, dass du jeden Herbst das Jagdhorn am Hafen bläst.",
    ),
]
NOTHING = [
    "leiht uns Anhänger",
    "freute mich über den Steg",
    "kaufte mir eine Mütze am Stand",
    "Hat mir in aller Ruhe erklärt",
    "Er hat mir auf dem Steg gezeigt",
    "Er holt ihr altes Fahrrad ab.",
    "Er hat mir ihr Heft gegeben.",
    "Sie hat ihm den Kahn geliehen.",
    "Die Lehrerin kam dazu. Sie stimmt Klaviere für die Musikschule.",
    "Hat mir nicht gezeigt, wie man Kork schneidet.",
    "Ihr Bruder hat mir den Heuwender geliehen.",
    "Die Nachbarin hat mir einen Kuchen gebacken.",
    "Sie haben mir die Färberei gezeigt.",
    "Er hat mich ausgelacht.",
    "Hat mir einen Korb gegeben.",
    "Er würde mir den Heuwender leihen.",
    "Sie wollte mir den Kahn leihen, hatte aber keine Zeit.",
    "Ich habe ihm die Aufnahmen geschickt.",
    "Ich schicke ihr keine Aufnahmen.",
    "Ich schicke dem Verein die Aufnahmen.",
    "Hat es mir gezeigt.",
    "Er hat mir davon erzählt.",
    "Ich wollte ihr die Noten geben, hab sie aber verlegt.",
    "Vielleicht leiht er mir die Leiter.",
    "Der Ofen zieht gut. Er heizt das ganze Haus.",
    "Sie sagt, dass ihre Schwester Orgeln baut.",
    "Er hat mir gezeigt, wie er",
    "Hat mir eine halbe",
    "Ich bringe ihr die",
    "Kennt wen, der Dächer deckt, schickt mir die Nummer",
    "Sie hat mir das Heft gegeben, das ihr Sohn vollgekritzelt hatte.",
    "Er hat mir von seiner Scheidung erzählt.",
    "Will unbedingt ihr dunkles Bier probieren.",
    "Ich zeige ihr die Werft, wenn ihre Klage durch ist.",
    "Hat mir auf den Fuß getreten.",
    "Da hebt er mir drei Paar auf.",
    "Die hat mir gut gefallen.",
    "Die Nachbarin flicht Körbe, hat mir einen geschenkt.",
    "Mit Helga gestritten.",
    "Da kann ich mit Geld aushelfen.",
    "Sie gibt dem Wirt Bescheid.",
    "Er sagte, ich könne das glauben.",
    "Darf nicht beim Keltern mitmachen.",
    "Ich gebe Bescheid.",
    "Skizze versprochen.",
    "Ich gebe dem Wirt bis Ostern Bescheid.",
]


def told_of(sentence: str, address: Address = Address.FORMAL) -> list[str]:
    """What is told of the sentence in a letter to Helga Brunner."""
    notes = parse_notes("---\ncontact: Helga Brunner\nmet_at: Hafenfest, Kiel\n---\nHelga Brunner baut Boote.\n")
    brief = make_brief(notes, Request(today=TODAY, channel="email", language="de"))
    assert isinstance(brief, Brief)
    reader = load_language(prompts_folder() / "offline", "de", address).reader
    tagwise = reader.resort.tagwise()
    assert tagwise is not None
    fact = Fact(id="N1", text=sentence, source=Source.NOTES, line=5)
    parts = [(part, reader.preparing.jotting(part, brief)) for part in reader.preparing.parted(fact, brief)]
    lines = [
        Line(fact=part, jotting=jotting, text=reader.preparing.in_full(part, brief), tellable=True)
        for part, jotting in parts
        if jotting
    ]
    found = tagwise.readings(lines, brief, "")
    return [reading.tell("say") for reading in found]


@every(("sentence", "told"), [*THANKED, *OFFERED, *PROMISED, *TOLD])
def test_a_clause_is_told_by_its_fields(sentence: str, told: str) -> None:
    assert told in told_of(sentence)


@every(("sentence", "told"), FAMILIAR)
def test_a_clause_is_told_to_a_friend(sentence: str, told: str) -> None:
    assert told in told_of(sentence, Address.INFORMAL)


@every("sentence", NOTHING)
def test_nothing_is_told_of_what_is_denied_in_doubt_private_cut_or_about_others(sentence: str) -> None:
    assert told_of(sentence) == []
