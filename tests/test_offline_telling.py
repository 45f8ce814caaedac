"""German clauses told whole, and what somebody said as the notes report it."""

from functools import cache

import invitewriter
from invitewriter.domain import Address
from invitewriter.offline.language import Language, load_language
from invitewriter.resources import prompts_folder
from tests.golden import written


@cache
def german() -> Language:
    return load_language(prompts_folder() / "offline", "de", Address.FORMAL)


def test_a_letter_about_a_clause_is_not_headed_by_how_long_it_takes() -> None:
    telling = german().reader.sentences.telling
    assert telling is not None
    assert telling.surroundings.noun_of(["seit", "neun", "Jahren", "an", "einem", "Puppenhaus"]) == "Puppenhaus"
    assert telling.surroundings.noun_of(["seit", "neun", "Jahren"]) == ""


def test_what_is_said_of_a_thing_behind_a_comma_is_no_part_of_it() -> None:
    notes = "Gerd Vogt getroffen. Er hat mir eine Knolle geschenkt, die Sorte heißt Thomas Edison."
    assert "dass Sie mir eine Knolle geschenkt haben." in (written({"notes": notes}).message or "")


def test_what_is_noted_to_ask_is_asked_and_by_whom() -> None:
    asked = {
        "Frage: wo hängt die Milchbar jetzt?": "Ich würde Sie gern noch fragen, wo die Milchbar jetzt hängt.",
        "Ich möchte gern wissen, warum er mit Lehm baut.": "Ich würde Sie gern noch fragen, warum Sie mit Lehm bauen.",
        "Will wissen, wie man Esche heizt.": "",
        "Will wissen, ob die Mechanikerin noch etwas erzählt.": "",
    }
    for line, told in asked.items():
        letter = written({"notes": f"Gerd Vogt getroffen. Er baut Öfen.\n\n{line}"}).message or ""
        assert told in letter
        assert ("fragen" in letter or "Frage" in letter) == bool(told)


def test_umlauts_typed_as_two_letters_are_restored_where_that_is_sure() -> None:
    spelling = german().reader.preparing.jottings.spelling
    typed = ["mit", "blossen", "Haenden", "faehrt", "zuerst", "aktuell", "Poet", "Baeume", "Michael"]
    assert " ".join(spelling.written(typed)) == "mit blossen Händen fährt zuerst aktuell Poet Bäume Michael"


def test_a_promise_told_from_the_other_side_what_was_done_and_what_a_label_only_leads_to() -> None:
    told = {
        "Das Datenblatt zum Ofen geht von mir an ihn raus, bis Ende nächster Woche": "das Datenblatt zum Ofen zu schicken.",
        "Einen Ableger von meiner Quitte bekommt er von mir im Herbst, das ist abgemacht.": "Ihnen im Herbst einen Ableger",
        "Hat mein Messer angeschaut.": "Danke, dass Sie mein Messer angeschaut haben.",
        "Thema: Polstert gerade die Sessel eines Kinos": "die Sessel eines Kinos zu polstern?",
        "Er arbeitet mit ihm zusammen.": "",
    }
    for line, sentence in told.items():
        letter = written({"notes": f"Hofmarkt Verden\nGerd Vogt kennengelernt.\n{line}"}).message or ""
        assert sentence in letter, (line, letter)
        assert sentence or not letter, (line, letter)


def test_german_says_who_is_meant_what_is_theirs_and_what_is_kept_already() -> None:
    told = {
        "Sie spielt mit ihr Cello.": "",
        "Sie schickt mir das Rezept für Leim. Gestern kam es an.": "",
        "Sie schickt mir das Rezept für Leim.": "Danke, dass Sie mir das Rezept für Leim schicken wollen.",
        "Sie hätte gern unsere Vorlage – schicke ich.": "versprochen habe, Ihnen unsere Vorlage zu schicken.",
        "Sie wollte die Adresse vom Korkenhof -> schicken": "Ich schicke Ihnen die Adresse vom Korkenhof.",
        "Hat ein Hörrohr aus Birnbaum": "Wie sind Sie zu Ihrem Hörrohr aus Birnbaum gekommen?",
        "Hat gerade eine alte Turmuhr in der Werkstatt": "Wie geht es mit der alten Turmuhr voran?",
        "Hat eine schwere Erkältung": "",
        "Flickt gerade die Segel der Fähre": "Wie kommen Sie damit voran, die Segel der Fähre zu flicken?",
        "Sie braucht Goldfaden, der alte Händler hat zugemacht.": "Haben Sie schon Goldfaden gefunden?",
        "Gemacht: mit ihr in der Gruppe den Ausweis entworfen": "dass wir zusammen in der Gruppe den Ausweis entworfen haben.",
        "Sie meint, der Vorstand habe versagt.": "",
        "Von mir bekommt sie den Artikel über Leim bis Monatsende.": "Ihnen bis Ende des Monats den Artikel über Leim zu geben.",
        "Versprochen hab ich ihr das Foto von der Fähre.": "dass ich Ihnen das Foto von der Fähre versprochen habe.",
        "Versprochen hab ich ihr nichts.": "",
        "Bot an, mir ein Beispiel zu schicken": "Danke für Ihr Angebot, mir ein Beispiel zu schicken.",
        "Angeboten, ihr die Liste zu schicken": "dass ich angeboten habe, Ihnen die Liste zu schicken.",
        "Ich habe gesagt, dass ich die Presse übernehme, wenn sie die Äpfel bringt.": "die Presse zu übernehmen, wenn Sie die Äpfel bringen.",
        "Sie schickt mir die Folien, wenn ich mich melde.": "schicken wollen, wenn ich mich melde.",
        "Ich schicke ihr die Fotos, wenn ich Zeit habe.": "Ich schicke Ihnen die Fotos.",
        "Hat mir ihre Baumschule gezeigt. Veredelt jedes Jahr 6000 Wildlinge von Hand.": "jedes Jahr 6000 Wildlinge von Hand zu veredeln?",
        "Sie erzählte mir, dass eine Ziege im Auto nur steht, wenn die zweite liegt.": "nur steht, wenn die zweite liegt.",
        "ich → ihr den Link zur Saatgutbank": "dass ich Ihnen den Link zur Saatgutbank zukommen lassen wollte.",
        "→ ihr danken": "",
        "Sucht noch jemand zum Paddeln": "jemanden zum Paddeln gefunden?",
        "Wir haben zugesagt, das Tor zu streichen.": "dass wir Ihnen zugesagt haben, das Tor zu streichen.",
        "Ich habe ihr versprochen, den Aufsatz über alte Mühlen herauszusuchen und als PDF zu schicken.": "dass ich Ihnen versprochen habe, den Aufsatz über alte Mühlen herauszusuchen und als PDF zu schicken.",
        "Sie hat angeboten, im Mai für das Fest zu dolmetschen.": "Danke für Ihr Angebot, im Mai für das Fest zu dolmetschen.",
        "Sie hat ihrem Chef angeboten, im Mai zu dolmetschen.": "",
        "Hat meiner Stute umsonst den Huf angeschaut.": "Danke, dass Sie meiner Stute umsonst den Huf angeschaut haben.",
        "Baut einen Ofen im Hof. Fragte, ob man Quitten auf Weißdorn veredeln kann – ich frag meine Tante": "Ihre Frage, ob man Quitten auf Weißdorn veredeln kann, habe ich nicht vergessen",
        "Sie würde fünf Bänke am Platz setzen, wenn wir sie zahlen.": "",
        "Ich habe ihr zugesagt, die Etiketten gegenzulesen.": "dass ich Ihnen zugesagt habe, die Etiketten gegenzulesen.",
        "Ich schicke ihr die Bilder von 2019 + 2023, als TIFF": "Ich schicke Ihnen die Bilder von 2019 und 2023.",
        "Sie hat eine aus einem alten Bügeleisen eingesetzt.": "",
        "Führung durchs Depot: hat sie angeboten, für sechs Leute": "dass Sie mir eine Führung durchs Depot angeboten haben.",
    }
    for line, sentence in told.items():
        letter = written({"notes": f"Hofmarkt Verden\nFrau Gerda Vogt kennengelernt.\n{line}"}).message or ""
        assert sentence in letter, (line, letter)
        assert sentence or not letter, (line, letter)


def test_what_the_two_are_to_do_for_each_other_is_told_whole_however_it_is_jotted() -> None:
    told = {
        "ich schicke: Gutachten + Lageplan": "Ich schicke Ihnen das Gutachten und den Lageplan.",
        "ich schicke: Gutachten Turm + Liste dreier Betriebe, die es so machen": "Ihnen das Gutachten Turm und die Liste dreier Betriebe.",
        "ich ihm: das Foto vom Wetterhahn": "dass ich Ihnen das Foto vom Wetterhahn versprochen habe.",
        "ich ihm: Respekt": "",
        "er schickt mir: Grundriss von Nr. 3": "Danke, dass Sie mir den Grundriss von Nummer 3 schicken wollen.",
        "wir lassen 2 Böcke da, ab KW 9, zugesagt von mir": "versprochen habe, zwei Böcke dazulassen.",
        "ich fahr ihm dafür das Holz, hab ich versprochen": "Ihnen das Holz zu fahren.",
        "Ich habe ihm versprochen, meine Noten herauszusuchen": "versprochen habe, meine Noten herauszusuchen.",
        "Setzlinge krieg ich, 3 Stück, abgezählt": "Danke, dass Sie mir drei Setzlinge geben wollen.",
        "Muster der neuen Farbe: 3 Dosen, hab ich zugesagt": "Ihnen drei Dosen Muster der neuen Farbe versprochen habe",
        "Den alten Wecker will er sich ansehen, ich soll ihn mal mitbringen. Mach ich.": "den alten Wecker mitzubringen",
        "ich bring ihm den Häcksler am Samstag rüber, der mit dem roten Trichter": "bringe ihnen den Häcksler am Samstag vorbei",
        "er bot an: wir dürfen die Presse benutzen": "Danke für Ihr Angebot, dass wir die Presse benutzen dürfen.",
        "er kann: Kontakt zum Sägewerk herstellen": "Danke für Ihr Angebot, Kontakt zum Sägewerk herzustellen.",
        "Er hat uns den Saal angeboten": "Danke, dass Sie uns den Saal angeboten haben.",
        "Das Rezept für Brot, das hab ich ihm zugesagt": "dass ich Ihnen das Rezept für Brot versprochen habe.",
        "Die Leiterin, das habe ich versprochen, bleibt anonym": "",
        "Wir dürfen nicht in die Werkstatt, hat er gesagt": "",
    }
    for line, sentence in told.items():
        letter = written({"notes": f"Messe Leipzig\nMit Gerd Vogt gesprochen.\n\n{line}"}).message or ""
        assert sentence.lower() in letter.lower()
        assert sentence or not {"Angebot", "versprochen"}.intersection(letter.split())


def test_frau_stands_before_what_surely_is_the_family_name() -> None:
    greeted = {
        "Anna Maria Schmidt": "Frau Schmidt",
        "Ana Costa Silva": "Frau Costa Silva",
        "Lena van der Heide": "Frau van der Heide",
        "Tuan Le Qmao Xhing": "Tuan Le Qmao Xhing",
        "RAin Oksana Hrytsenko": "Frau Hrytsenko",
    }
    for name, told in greeted.items():
        notes = f"Messe Leipzig, mit {name} gesprochen\n\n- sie sucht eine Druckerei in Soest"
        assert f"Guten Tag {told}," in (written({"notes": notes}).message or "")


def test_a_place_that_reminds_of_what_was_told_in_trust_stays_unsaid() -> None:
    notes = "Wartezimmer, Dienstag\nMit Gerd Vogt gesprochen. Er sucht Schamotte.\n\n{}"
    trusted = notes.format("Im Vertrauen: er hat Angst um seine Hände.")
    assert "Wartezimmer" not in (written({"notes": trusted}).message or "Wartezimmer")
    assert "im Wartezimmer" in (written({"notes": notes.format("")}).message or "")


def test_notes_that_may_be_about_another_are_not_called_empty() -> None:
    notes = "Videocall mit Anna Nowak, Stadtarchiv\n\nEs geht um Platten von Fotograf Huber. Er hat sie nach Hüten sortiert."
    decline = invitewriter.draft(notes, contact="Anna Nowak").decline
    assert decline is not None
    assert "(Zeile 3)" in decline.advice
    assert "steht nichts" not in decline.advice


def test_a_short_von_belongs_to_the_name() -> None:
    greetings = {"Philippa v. Rönn": "Guten Tag Frau v. Rönn,", "Gerda v. Bauhof": "Liebe Gerda,"}
    for name, greeting in greetings.items():
        letter = written({"notes": f"Hofmarkt Verden\n\nMit {name} gesprochen. Sie sucht Waben."}).message or ""
        assert letter.startswith(greeting), (name, letter)


def test_strangers_known_by_a_first_name_are_not_spoken_to_as_friends() -> None:
    told = {
        "Im Zug mit Bertil ins Gespräch gekommen, Glockengießer": "Guten Tag Bertil,",
        "Im Zug mit Bertil ins Gespräch gekommen, wir duzen uns": "Hallo Bertil,",
        "Im Chor mit Bertil ins Gespräch gekommen, Glockengießer": "Hallo Bertil,",
    }
    for line, greeting in told.items():
        letter = written({"notes": f"{line}\n- über Glocken gesprochen\n- er gießt eine neue Glocke"}).message or ""
        assert letter.startswith(greeting), line


def test_who_no_longer_knows_which_of_two_it_was_is_told_so() -> None:
    notes = "Elternabend.\nFrau Celik oder Frau Brandt, ich habe sie verwechselt, baut Orgeln.\nKeine Ahnung mehr, welche welche ist."
    decline = written({"notes": notes}).decline
    assert decline is not None
    assert "Frau Celik oder Frau Brandt" in decline.advice
