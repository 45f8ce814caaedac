"""The letter is to the one person the notes leave no doubt about; else the sender is asked."""

from datetime import date

import pytest

from invitewriter.brief import Request, make_brief
from invitewriter.brief.declining import messages, tongue_of
from invitewriter.brief.people.names.corrections import put_right
from invitewriter.brief.people.names.reading import name_at
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from tests.briefing import declined, gathered, made, said
from tests.tables import every


@every(
    ("text", "name"),
    [
        ("Contact: Ana Kovač\nbuilds kilns", "Ana Kovač"),
        ("Contact: P0 Kraus\nbuilds kilns", "P0 Kraus"),
        ("Kontakt: jorge\nbaut Öfen", "Jorge"),
        ("Contact: ana kovač, potter\nbuilds kilns", "Ana Kovač"),
        ("Contact: 李 明\nbuilds kilns", "李 明"),
        ("contacto: Remedios (la conoce Paco)\nmodista jubilada", "Remedios"),
        ("LEAD: Bernadette Okafor-Lind, ops director\nrides the 6.10", "Bernadette Okafor-Lind"),
        ("Kontakt: Frau Dr. Wiebke Tersteegen, Geigenbauerin", "Dr. Wiebke Tersteegen"),
        ("# Ana Kovač\nbuilds kilns", "Ana Kovač"),
        ("# Makers Day, Linz\n\n## Ana Kovač (potter)\nbuilds kilns", "Ana Kovač"),
        ("Ana Kovač, founder of Kilnworks, Linz fair. Builds kilns.", "Ana Kovač"),
        ("Ana Kovač - kilns", "Ana Kovač"),
        ("ANA KOVAČ / potter / Kilnworks Ltd, Linz. Builds kilns.", "Ana Kovač"),
        ("Carver Holt - Ana Kovač, kilns\nbuilds kilns", "Ana Kovač"),
        ("Bellwether Theatre - Ana Kovač, wardrobe\nbuilds kilns", "Ana Kovač"),
        ("Makers Day\nStand 14: Pilar, paper theatres. Knows Tom.", "Pilar"),
        ("- Ana Kovač (kilns)\n- met her at Anne's table", "Ana Kovač"),
        ("Treffen Repair-Café, 8.11.\nLange mit Frau Lindqvist geredet.", "Frau Lindqvist"),
        ("in der pause mit lukas gequatscht, er baut windräder.", "Lukas"),
        ("Largo rato con Noelia en el mercado. Seca flores.", "Noelia"),
        ("ANA KOVAČ\nkilns\n", "Ana Kovač"),
        ("Makers Day, rain.\nMet Ana Kovač at the kiln.", "Ana Kovač"),
        ("Talked to Ana about kilns.", "Ana"),
        ("Spoke w/ Ing. Fiorenza Baldas-Notte about marble.", "Ing. Fiorenza Baldas-Notte"),
        ("Sat next to a potter called Oluwaseun Adeyemi, who builds kilns.", "Oluwaseun Adeyemi"),
        ("Neben mir saß Wiebke Tersteegen, sie baut Geigen.", "Wiebke Tersteegen"),
        ("Conocí a Lucía Fernández en la feria de semillas.", "Lucía Fernández"),
        ("J'ai rencontré Élodie Marchand au marché des potiers.", "Élodie Marchand"),
        ("Falei com a Beatriz Nogueira na feira do livro sobre mapas.", "Beatriz Nogueira"),
        ("Ho incontrato Chiara Bellandi alla fiera, ripara orologi.", "Chiara Bellandi"),
        ("The kiln was warm all day. That is what Ana Kovač says of every kiln she builds.", "Ana Kovač"),
        (
            "---\nkontakt: Pfarrer Egon Tietz\nort: Gemeindehaus\n---\nEr sucht Stühle. Herr Kolb hat welche.",
            "Pfarrer Egon Tietz",
        ),
        ("---\nname: Meeting Notes\n---\nMet Ana Kovač at the kiln.", "Ana Kovač"),
        ("fr tadeusz morrow, st bride's. met at the supper\nwants a leaflet, tom prints it", "Tadeusz Morrow"),
        ("met dr amina yusuf after her talk on kilns, tom was late", "Amina Yusuf"),
        ("Baker! Wilm Entwhistle, Entwhistle's on Cross St. Up at two.", "Wilm Entwhistle"),
        ("AGM, then tea.\nGot talking properly to Mrs Lindqvist on plot 31. Her son Tom is away.", "Mrs Lindqvist"),
        ("Spoke quietly to Mr Reed by the gate. He knows Tom Hale.", "Mr Reed"),
        ("Spoke hardly to Tom Hale. Met Ana Kovač, she builds kilns.", "Ana Kovač"),
        (
            'Intro call, Thursday 4pm: Ravindra "Ravi" Senevira, Colombo. Claims\nKnows Ms. de Groot',
            "Ravindra Senevira",
        ),
        ("Coffee, Tues: Wiremu Parata, Lower Hutt\nHis boss Tom Reed was away.", "Wiremu Parata"),
        ("Call, Mon 10.30: Kiln Works Linz\nMet Tom Reed, he builds kilns.", "Tom Reed"),
        ("Tea, 4pm: Assam Gold, Darjeeling\nMet Tom Reed, he builds kilns.", "Tom Reed"),
        ("Meeting: Quiet Harbour, Leith\nTalked to Ana Kovač about kilns.", "Ana Kovač"),
        ("CALL NOTES – Pryanka Vossel, debt adviser\nintro by Helen at the council", "Pryanka Vossel"),
        ("Sable, Winifred. Upholsterer. Knows Peter at the mill.", "Winifred Sable"),
        ("Im Zug mit Herrn Brandl, er sammelt Kursbücher.", "Herrn Brandl"),
        ("Kam mit Frau Dr. Lehmkuhl ins Gespräch, ihr Doktorand Timo bohrt.", "Frau Dr. Lehmkuhl"),
        ("Nesrin, Hebamme\nWill eine Karte. Tobias hat eine.", "Nesrin"),
        ("Met Sunday on Clarke St, at the market\nClodagh Rehn, sells seed potatoes.", "Clodagh Rehn"),
        ("tessa from the bike kitchen\nfixes wheels, wants a stand", "Tessa"),
        ("playground tues - ana kovač (leo's mum)\nsews bags, tom wants one", "Ana Kovač"),
        ("hab heute mit der frau gerda zangerl gesprochen zangerl mit z sie braucht stühle", "Gerda Zangerl"),
        ("Chorfahrt Güstrow, wer war da:\nSamira el-Khatib, Sopran. Sie näht.", "Samira el-Khatib"),
        ("Messe Bochum, Halle 3.\nFrau Kunigund Rzadki, Glasmacherin. Sie bläst frei.", "Kunigund Rzadki"),
        ("Fachtagung Deichpflege Husum\nSaskia Brehm näht Segel.", "Saskia Brehm"),
        ("Anruf Reisebüro, Frau Conny Mehlhorn. Sie näht Segel.", "Conny Mehlhorn"),
        (
            "LG, Flur vor Saal 212\nGespräch m. Dipl.-Ing. Farhad Moghaddam, Sachverständiger",
            "Dipl.-Ing. Farhad Moghaddam",
        ),
        ("neben mir Frau Thi Mai Hoang, näht Bärchen", "Thi Mai Hoang"),
        ("Kaffee mit Pfarrer i. R. Ebbo Janssen, er schreibt", "Pfarrer Ebbo Janssen"),
        ("Am Tisch: Dr. Gumprecht Zandvoss, Onkologe. Er sägt Tische.", "Dr. Gumprecht Zandvoss"),
        ("Beim Schäfer, er heißt Egid Maltasch-Benz.\nVerschenkt Felle, zählt Schafe.", "Egid Maltasch-Benz"),
        ("Am Webstuhl. Die Frau die da vorführt heißt Roswitha Kampenk, sie sucht Garn.", "Roswitha Kampenk"),
        ("Turmführung. Der Türmer heißt Ansgar Tholen. Der Kater heißt Karl Moik.", "Ansgar Tholen"),
        ("Flohmarkt. Heute war die Ludmilla Prszyb da, Knopfsammlerin. Sie hat Zeit.", "Ludmilla Prszyb"),
        ("The person worth remembering is Ysold Marchb. She grinds lenses. Tom and Pete came too.", "Ysold Marchb"),
        ("La que quiero recordar es Fermina Ostol. Ella talla. Paco y Luis estaban.", "Fermina Ostol"),
        ("Lustre, third firing. Orrin Vesperd makes it. Write to orrin@tiles.example", "Orrin Vesperd"),
        ("Pluie. Enguer Bazill est passé avec sa brouette. Il taille des sabots.", "Enguer Bazill"),
        (
            "| stall | who | what |\n|---|---|---|\n| 2 | Tilia Grenf | cork |\n| 3 | nobody | - |\n\nShe sews.",
            "Tilia Grenf",
        ),
        ("train home, sat with drusa fenweth. she dyes silk. drusa@loom.example", "Drusa Fenweth"),
        ("ok so the fellow at the lock his name is barnab thistlec he winds the sluice", "Barnab Thistlec"),
        ("neben mir sass burgh okaf lenz heißt sie mit bindestrich sie stimmt zithern", "Burgh Okaf-Lenz"),
        ("el señor se llama leovig arrunat y vende queso", "Leovig Arrunat"),
        ("Museumsnacht. Die Restauratorin heißt Walba Ziethm. Sie klebt mit Störleim.", "Walba Ziethm"),
        (
            "Wet. The plumber's name is Otta Frackb and, between us, she sells up.\n\nShe cuts with a wheel.",
            "Otta Frackb",
        ),
        ("Flour day at Scarr mill\n\ntalked to the miller, Joost Penhall. mills at night", "Joost Penhall"),
        ("Lunch next to Tom Reed. Visited the kiln on Ana's advice. He mends reeds.", "Tom Reed"),
        ("he's called jocel arkw, by the weir, he counts eels", "Jocel Arkw"),
        ("on the ferry, after eluned carrowm and the rope, rain. eluned@rope.example", "Eluned Carrowm"),
        ("Met Åsa Lundqv at the fair. She carves spoons.", "Åsa Lundqv"),
        ("Wystan showed me the eels. He nets them. Wystan wants a boat.", "Wystan"),
        ("Met 李明 at the tea stall. He roasts oolong.", "李明"),
        ("Talked to K8lyn about badges. She solders them.", "K8lyn"),
        ("- Ana Kovač, kilns\n- Tom Reed (must write to him), reeds\n- No, that was Eva", "Tom Reed"),
        ("# Encontro com o historiador Cláudio\nMostrou o museu.", "Cláudio"),
        ("Sagra. Ho attaccato discorso con Ana Kovač. Ha imparato da un certo Alvise Donà.", "Ana Kovač"),
        ("Me puse a charlar con Ana Kovač. Aprendió del maestro Cosme Ledesma.", "Ana Kovač"),
        ("Fait la connaissance d'Ana Kovač, qui rempaille. Formée par un certain Achille Dumont.", "Ana Kovač"),
        ("Client: Jean, owner of a shop\nClient went through the plan.", "Jean"),
        ("{{Infobox\n| name = Solvita Ozola-Krūze\n}}\n== Talk ==\nshe mends clocks", "Solvita Ozola-Krūze"),
    ],
)
def test_the_contact_is_read_from_the_notes(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


@every(
    "text",
    [
        "Crimson Bramley, cooker. She bakes it whole.",
        "Talked to the Fenland Rovers. He plays wing.",
        "the boat is called windward lass. she leaks.",
        "mit strammem gegenwind gefahren. er fluchte.",
        "comida con membrillo casero. ella lo hace.",
        "Chantiers Fonserane, quai 3. Elle a trois bateaux.",
        "talked to moody teenagers. she teaches them.",
        "Slipware needs lead. He said so. Slipware is dear.",
        "Astilleros Fonseca, muelle 3. Ella tiene tres barcos.",
        "Lovely evening. She told me in confidence that she met Marek Zielony. She sings.",
        "Great fair.\n\n## Private\nMet Marek Zielony. He is broke.",
    ],
)
def test_a_thing_is_no_contact(text: str) -> None:
    assert declined(text).reason is Reason.WHO


@every(
    ("text", "name"),
    [
        (  # a teacher and an author are only spoken of
            "Fair. Got stood next to Ana Kovač. She tunes pianos. She lent me 'Walls'. Robert Frost. She wants it back.",
            "Ana Kovač",
        ),
        (
            "Street party\n- Colin Rudge: tombola\n- Ana Kovač: dahlias. Must write to her!\n- Tom Reed: dog",
            "Ana Kovač",
        ),
        (
            "Fiesta\n- Paco Ruiz: barbacoa\n- Amparo Vidal: dalias. Escribirle sin falta.\n- Luis Mora: perro",
            "Amparo Vidal",
        ),
        (
            "Fest\n- Uwe Brandt: Hund\n- Ana Kovač: Dahlien. Der muss ich schreiben.\n- Holger Wiegand: Grill",
            "Ana Kovač",
        ),
        (  # who came along is not the one who was talked to
            "Besuch Zoo, zusammen mit Uwe (Einkauf)\nAnsprechpartnerin Fatoumata Ehrenreich, Leitung.\n- Uwe wechselt bald",
            "Fatoumata Ehrenreich",
        ),
        ("Chorwochenende\nWanda (singt Alt)\n- stimmt die Orgel in Maria Aich", "Wanda"),
        ("Erstgespräch Tel., Stadtarchiv\nDr. Anselm Okonkwo, Leiter\n- misst das Klima", "Dr. Anselm Okonkwo"),
        ("Messe, mit Chefin (Frau Brandt) unterwegs\nUnser Gegenüber: Holger Wiegand, Schäfer", "Holger Wiegand"),
        ("Ward visit with my colleague Uwe. Our contact there: Ana Kovač\n- Uwe has moved", "Ana Kovač"),
        ("Messe Halle 3\nAnsprechpartner Technik Innendienst\n- mit Ana Kovač gesprochen, Töpferin", "Ana Kovač"),
    ],
)
def test_of_several_the_one_the_lines_are_about_is_the_contact(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


def test_what_is_asked_for_goes_before_the_front_matter_and_that_before_the_notes() -> None:
    text = "---\ncontact: Eva Lind\n---\nMet Ana Kovač. Eva Lind fires with olive wood. Ana builds kilns.\n"
    assert gathered(text).contact.name == "Eva Lind"
    assert gathered(text, "Ana Kovač").contact.name == "Ana Kovač"


@pytest.mark.parametrize(
    "text",
    [
        "## Ana Kovač\nkilns\n## Tom Reed\ndrums\n",
        "Met Ana Kovač at the kiln. Then I met Tom Reed.",
        "- Ana Kovač: kilns\n- Tom Reed: drums\n",
        "| Name | Does |\n|---|---|\n| Ana Kovač | kilns |\n| Tom Reed | drums |\n",
        "Attendees: Ana Kovač, Tom Reed\nTalked about kilns for an hour.\n",
        "Met Ana Kovač and Tom Reed at the kiln.\nShe is looking for clay.\n",
        "Rencontré Ana Kovač et Tom Reed à la foire.\nElle cherche de l'argile.\n",
    ],
    ids=["headings", "prose", "bullets", "table", "attendees", "sentence", "phrase"],
)
def test_of_several_people_none_is_picked(text: str) -> None:
    decline = declined(text)
    assert decline.reason is Reason.WHO
    assert decline.candidates == ("Ana Kovač", "Tom Reed")
    assert "--contact N" in decline.advice
    assert "Ana Kovač" in decline.advice


def test_of_several_whoever_the_summary_is_about_is_the_contact() -> None:
    notes = parse_notes("Ana Kovač and Tom Reed ran the stall. The potter built a kiln and the weaver a loom.")
    request = Request(summary="Ana Kovač is a potter in Graz.", today=date(2026, 11, 28))
    assert isinstance(brief := make_brief(notes, request), Brief)
    assert brief.contact.name == "Ana Kovač"


def test_one_of_those_present_is_the_contact_where_only_they_were_talked_to() -> None:
    assert gathered("Attendees: Ana Kovač, Tom Reed\n\nTalked with Tom Reed about drums.").contact.name == "Tom Reed"


@every(
    "text",
    [
        "Talked to Lena about the orchard, then to Hugo about the mill.",
        "Two good ones: Yvonne Adler (bells) and Caspar Holt (organs).",
        "Mit Anke Voss und Malte Petersen am Stand gesprochen.",
        "Almocei com a Teresa Gil e o André Rocha.",
        "Desayuné con Leire y cené con Joaquín.",
        "Petit-déjeuner avec Margot, dîner avec Cyril.",
        "Spoke to Miss Achebe (maths) and Mr Trott (PE). Achebe is fine.",
        "Ho parlato con Tancredi Villa di api e con Ofelia Conti di lana.",
        "Wedding. Table 6: Rupert Vane (boats), Cordelia Ash (bees), me.",
    ],
)
def test_of_two_met_in_one_breath_none_is_picked(text: str) -> None:
    decline = declined(text)
    assert decline.reason is Reason.WHO
    assert len(decline.candidates) == 2


@every(
    "text",
    [
        "green scarf, v. tall, works w/ lighthouses. swapped no cards",
        "Acme Robotics, Vienna. Talked about grippers with their founder.",
        'Her badge was turned. Someone called sth like "Kai-" or "Maj-"?',
        "The CEO of the club called the meeting. He expects a plan in May.",
        "We talked about Fairlow Ferries and the boats of Lake Union.",
        'Hall B. Queue of an hour. Swapped my bean for her "Tollhouse Black", all pods. She says sow early.',
        "Ferrous Sulphate, two bags. She told me to spread it thin.",
        "Reinette Grise, Belle Fille et des poires. Elle préfère la seconde.",
        "Fährverein Lindau, Steg 3. Sie hat drei Boote.",
    ],
)
def test_where_nobody_is_named_the_sender_is_asked(text: str) -> None:
    decline = declined(text)
    assert decline.reason is Reason.WHO
    assert messages(tongue_of(parse_notes(text)))["how"] in decline.advice


def test_the_sender_is_nobody_to_write_to() -> None:
    text = "---\nsender: Mara Lindqvist, weaver\n---\nMara Lindqvist\nTalked to Ana Kovač about kilns.\n\nMara\n"
    assert gathered(text).contact.name == "Ana Kovač"


@every(
    ("asked", "text"),
    [
        ("ana kovac", "Met Ana Kovač about kilns."),
        ("Kovač", "Met Ana Kovač about kilns."),
        ("Ana", "Met Ana Kovač about kilns."),
        ("Anna Kovač", "Met Ana Kovač about kilns."),
        ("Bart Quennell", '## Bartholomew ("Bart") Quennell\nregisters\n## Olu Adeyemi\ntrams\n'),
        ("Marie Lind", "Talked to Marie-Claire Lind about kilns."),
        ("João Barreto", "joao b. leixoes thurs\nharbour pilot"),
        ("Sławomir Jakub Krzyżak", "## Sławomir Jakub Krzyżak\nkilns\n## Jakob\ndrums\n"),
    ],
)
def test_a_name_is_found_however_it_is_written(asked: str, text: str) -> None:
    assert not isinstance(made(text, asked), Decline) or declined(text, asked).reason is not Reason.WHO


@every(
    ("asked", "text", "name"),
    [
        ("ana kovac", "Met Ana Kovač about kilns.", "Ana Kovač"),
        ("Ana", "Met Ana Kovač about kilns.", "Ana Kovač"),
        ("Ana Kovač", "Ana builds kilns.", "Ana Kovač"),
        ("Katarzyna Wójcik", "Spoke to Katarzina Wojcik about kilns.", "Katarzyna Wójcik"),
        ("Remedios", "contacto: Remedios\nmodista", "Remedios"),
        ("João B.", "joao b. leixoes\nharbour pilot", "João B."),
    ],
)
def test_a_name_is_never_longer_than_the_sender_made_it(asked: str, text: str, name: str) -> None:
    assert gathered(text, asked).contact.name == name


def test_a_name_the_notes_never_mention_is_taken_where_they_name_nobody() -> None:
    assert gathered("green scarf, works w/ lighthouses", "Maija Tamm").contact.name == "Maija Tamm"


def test_a_name_the_notes_never_mention_is_asked_about_where_they_name_others() -> None:
    decline = declined("Met Tom Reed about drums.", "Ana Kovač")
    assert decline.reason is Reason.WHO
    assert decline.candidates == ("Tom Reed",)


def test_a_first_name_that_two_people_share_is_asked_about() -> None:
    decline = declined("- Ana Kovač: kilns\n- Ana Silva: maps\n", "Ana")
    assert decline.candidates == ("Ana Kovač", "Ana Silva")


def test_the_front_matters_contact_needs_no_mention() -> None:
    text = "---\ncontact: Desmond Farrow\nrole: clerk\n---\nDez filed the forks of Mr Pryce. His wife Marcia sang.\n"
    brief = gathered(text)
    assert (brief.contact.name, brief.contact.role) == ("Desmond Farrow", "clerk")


def test_two_given_names_one_letter_apart_are_two_people() -> None:
    brief = gathered("- Maria Lind: kilns\n- Marta Lind: drums\n", "Maria Lind")
    assert [fact.text for fact in brief.facts] == ["Maria Lind: kilns"]


def test_notes_that_mention_somebody_else_alone_make_no_letter_to_the_one_asked_for() -> None:
    decline = declined("- talked about bees with Ana Kovač\n- I promised to send her the handbook\n", "Zoe Lind")
    assert decline.reason is Reason.WHO
    assert decline.candidates == ("Ana Kovač",)


@every(
    "text",
    [
        "nota de voz bueno acabo de ver a Milagros Tejedor en el mercado y teje redes para circos",
        "note vocale je viens de croiser Odile Kerambrun au marché et elle plante des haies",
        "nota de voz acabei de conhecer a Marinalva Juazeiro na feira e ela faz farinha em casa",
    ],
)
def test_a_dictated_note_names_whom_one_has_just_seen(text: str) -> None:
    assert len(gathered(text).contact.name.split()) == 2


def test_nobody_is_written_to_from_notes_whose_front_matter_is_about_somebody_else() -> None:
    text = "---\ncontact: Priya Raman\n---\n- restores registers\n"
    why = declined(text, contact="Tom")
    assert (why.reason, why.candidates) == (Reason.WHO, ("Priya Raman",))
    assert gathered(text, contact="Priya").contact.name == "Priya"


def test_a_first_name_means_whoever_bears_it_before_whoever_may_be_written_so() -> None:
    notes = "Met Ana Kovač and Hana Novotná at the fair.\n\n- Hana Novotná plans an exhibition on tin glaze\n"
    assert gathered(notes, "Hana").contact.name == "Hana Novotná"
    assert gathered(notes, "Ana").contact.name == "Ana Kovač"


@every(
    ("text", "right"),
    [
        ("Chatted to Desmond no sorry Dermot Callaghan at the quay", "Chatted to Dermot Callaghan at the quay"),
        ("gestern dieter nein quatsch Dietmar Haasler getroffen", "gestern Dietmar Haasler getroffen"),
        ("Falei com o Bernardo, não, desculpa, o Belmiro Sardinha", "Falei com o Belmiro Sardinha"),
        ("Met Anna. Sorry Tom could not come", "Met Anna. Sorry Tom could not come"),
        ("he is the founder no sorry not founder he", "he is the founder no sorry not founder he"),
    ],
)
def test_a_name_is_put_right_where_its_writer_does(text: str, right: str) -> None:
    assert put_right(text) == right


def test_reminders_to_oneself_are_withheld_and_what_is_owed_to_the_contact_is_not() -> None:
    text = "# Ana Kovač\n- builds kilns\n- remember to pay the hotel\n- don't forget to send her the lime\n"
    assert [fact.text for fact in gathered(text).facts] == ["builds kilns", "don't forget to send her the lime"]


def test_a_diary_gives_the_contact_only_what_names_them() -> None:
    days = "".join(
        f"## Day {day}\nI slept badly and read all night.\nThe rain did not stop.\n\n" for day in range(1, 6)
    )
    brief = gathered(f"{days}## Day 6\nHad tea with Ana Kovač. She builds kilns. I went home early.\n", "Ana Kovač")
    assert [fact.text for fact in brief.facts] == ["Had tea with Ana Kovač.", "She builds kilns."]


def test_a_name_that_the_notes_do_not_hold_is_told_with_those_that_they_do() -> None:
    notes = "met two people: Anna Berg and Otto Weiss at the fair. Anna paints boats. Otto sells rope."
    decline = make_brief(parse_notes(notes), Request(contact="Zelda", today=date(2026, 11, 26)))
    assert isinstance(decline, Decline)
    assert "Anna Berg, Otto Weiss, but not 'Zelda'" in decline.advice


_TWO = "Met Mehtap Aydın and Jörg Pape at the fair.\nMehtap weaves kelims.\nJörg mends clocks.\n"


@every(
    ("text", "name"),
    [
        ("Talked for half an hour with the woman who drives the ice machine, Ottoline Przybysz.", "Ottoline Przybysz"),
        ("Gespräch mit der Frau, die die Eismaschine fährt, Ottoline Przybysz.", "Ottoline Przybysz"),
        ("tandem wed eve. new partner SOLEDAD URRUTIA-FINCH, teaches violin.", "Soledad Urrutia-Finch"),
        ("blood drive, old hall. nurse/ carer = Dele Okunrinmeta, v calm.", "Dele Okunrinmeta"),
        ("Imkertag Soest\n\nFrau Gesine Althoff zeigte mir ihre Beuten.", "Gesine Althoff"),
        ("A. Backlog\ncleared\n\nB. Queue\nAna Kovač asked for a graph of it.", "Ana Kovač"),
        ("Kick-off\n\nClient: Ana Kovač\nlooks for clay", "Ana Kovač"),
        (f"{_TWO}Only write to Mehtap.", "Mehtap Aydın"),
        (f"{_TWO}Jörg is the one to write to", "Jörg Pape"),
        ('---\nwho: Bartholomew "Barty" Quill\n---\nHe looks for walnut.', 'Bartholomew "Barty" Quill'),
    ],
)
def test_the_contact_is_whom_the_words_around_a_name_point_to(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


@every("line", ["Write to Jörg about the hall.", "Only write to Jörg if it rains.", "Letter to Jörg is done."])
def test_a_letter_about_something_of_its_own_is_not_this_one(line: str) -> None:
    assert declined(_TWO + line).reason is Reason.WHO


def test_what_follows_two_others_by_their_names_is_not_the_contacts() -> None:
    brief = gathered("Met Ana Kovač. She builds kilns. Abdeali and Jendrik joined the call. Looking for a pilot farm.")
    assert "Looking for a pilot farm." not in said(brief)


@every(("text", "named"), [("Ciao Matteo", False), ("Natale Rossi", True), ("Grazie Anna", False)])
def test_a_greeting_is_no_first_name_where_no_lexicon_knows_it(text: str, *, named: bool) -> None:
    assert bool(name_at(text, 0, "it")) is named


@every(
    "told",
    [
        "Beruflich Zahntechnikerin",
        "Hauptberuflich Landwirtin",
        "Halbtags Bibliothekarin",
        "Ehrenamtlich Sanitäterin",
        "Zeitweise Konditorin",
        "Ursprünglich Geigenbauer",
        "Tätig Kirchenmaler",
        "Handwerklich Autodidakt",
    ],
)
def test_what_somebody_is_by_trade_is_no_second_person(told: str) -> None:
    text = f"Im ICE\nFrau Hannelore Tchoumi, zählt Fledermäuse. {told}, daher die ruhige Hand"
    assert gathered(text).contact.name == "Hannelore Tchoumi"


@every(
    "name",
    [
        "Ludwig Herlich",
        "Hedwig Fröhlich",
        "Xandl Katzerin",
        "Ehrlich Thomas",
        "Radovan Isch",
        "Ulrich Tätig",
        "Frau Wenzlich",
        "Ana Severin",
        "Milan Gagarin",
        "Henrik Dörflich",
    ],
)
def test_people_who_are_called_like_a_trade_or_an_adverb_are_people(name: str) -> None:
    assert gathered(f"Gespräch mit {name} über Bienen, sucht einen Drucker").contact.name == name


@every(
    ("text", "name"),
    [
        ("Talked with Mr Stone about bees. He keeps nine hives.", "Mr Stone"),
        ("Mrs Hill showed me the loom. She needs flax.", "Mrs Hill"),
        ("Met Mr Cook at the mill. He grinds rye.", "Mr Cook"),
        ("Gespräch mit Frau Koch am Stand. Sie sucht Imker.", "Frau Koch"),
        ("Herr Stein zeigte mir die Mühle. Er mahlt Roggen.", "Herr Stein"),
        ("Frau Sommer, Bibliothekarin. Sie sucht alte Karten.", "Frau Sommer"),
        ("Lange mit Herrn Freitag geredet, er baut Drachen.", "Herrn Freitag"),
        ("Mme Boulanger m'a montré le four. Elle cherche du seigle.", "Mme Boulanger"),
        ("Mit Frau Koch über Drachen geredet.", "Frau Koch"),
        ("Mit Prof. Weber über Drachen geredet. Er baut sie.", "Prof. Weber"),
        ("Conocí a la señora Rosales en la feria. Cría abejas.", "señora Rosales"),
        ("Conheci a dona Rosa na feira. Cria abelhas.", "dona Rosa"),
    ],
)
def test_behind_a_courtesy_any_word_is_a_name(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


@every(
    "text", ["Meine Frau Hedwig kam mit. Wir sahen Drachen.", "Am Stand eine Frau Anfang vierzig. Sie baut Drachen."]
)
def test_a_wife_and_a_woman_are_no_courtesy(text: str) -> None:
    brief = made(text)
    assert not isinstance(brief, Decline) or "Frau Anfang" not in brief.advice
    assert isinstance(brief, Decline) or not brief.contact.name.startswith("Frau")


def test_a_courtesy_and_an_initial_mean_whoever_is_asked_for() -> None:
    brief = gathered("School fair. Mrs T. wanted to see the kite. She paints signs.", "Noor Talbot")
    assert said(brief)[-1] == "She paints signs."
    brief = gathered("Umzug im Hof. Frau D. stand mit einer Lampe da.\nPolsterin, lernt Harfe", "Ines Dahlke")
    assert said(brief)[-1] == "Polsterin, lernt Harfe"


@every(
    ("text", "name"),
    [
        ("Priya showed me the kiln. We laughed a lot.", "Priya"),
        ("Svenja zeigte mir den Ofen. Wir haben viel gelacht.", "Svenja"),
        ("Luc m'a montré le four du village. On a bien ri avec les voisins.", "Luc"),
        ("Luca mi ha mostrato il forno. Abbiamo riso molto.", "Luca"),
        ("Nerea me enseñó el horno. Nos reímos mucho.", "Nerea"),
        ("Iara mostrou-me o forno. Rimos muito.", "Iara"),
    ],
)
def test_whoever_alone_is_named_and_did_something_with_the_sender_is_meant(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


def test_whoever_alone_is_named_and_did_nothing_with_the_sender_is_asked_about() -> None:
    assert declined("Read about Priya in the bus. The kiln is large.").reason is Reason.WHO


@every(
    ("text", "name"),
    [
        ("Mit Nele Boote gestrichen. Nele mag die Farbe.", "Nele"),
        ("Mit Nele Bohnen gepflückt und gelacht.", "Nele"),
        ("Mit Nele Nistkästen gebaut.", "Nele"),
        ("Mit Nele Weber gewandert.", "Nele Weber"),
        ("Mit Nele Brandt gesprochen.", "Nele Brandt"),
    ],
)
def test_what_two_people_did_something_to_is_no_surname(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


def test_of_two_joined_by_and_it_is_asked_which_promised_what() -> None:
    text = "Nora + Piet from the stand next door. I promised one of them a sieve, can't now remember which. Piet rows."
    asked = declined(text)
    assert (asked.reason, asked.candidates) == (Reason.WHO, ("Nora", "Piet"))


@every(
    ("text", "name"),
    [
        ("Harbour festival Leith, Sat 21 Nov\n- Anna, deckhand, splices rope\n- she showed me an eye splice", "Anna"),
        ("Buchmesse Leipzig, Samstag\n- Anna, bindet Bücher mit Hanf", "Anna"),
        ("Craft fair Bristol, met Tom, potter, who fires with ash.", "Tom"),
        ("Fiera Verona\n- Lia suona l'oboe e mi ha mostrato le ance", "Lia"),
    ],
)
def test_the_town_of_a_fair_is_nobody(text: str, name: str) -> None:
    brief = make_brief(parse_notes(text), Request(today=date(2026, 11, 27)))
    assert isinstance(brief, Brief), brief
    assert brief.contact.name == name


def test_a_bare_w_is_a_with() -> None:
    notes = "ditch day, Meadow Rd. 40 posts in by 2.\nworked the bottom row w Jonte Aasland, him on the digger me on the rake\nauger hit a root & my hat went\n[] sun cream"
    assert gathered(notes).contact.name == "Jonte Aasland"


def test_whoever_is_called_by_a_short_form_is_another_where_the_notes_name_both() -> None:
    notes = "== Jolanda ==\nCarves spoons from birch.\n\n== Jo ==\nMends nets in Whitby."
    assert gathered(notes, contact="Jolanda").contact.first_name == "Jolanda"
    assert gathered("== Jo ==\nMends nets in Whitby.", contact="Joanna Birk").contact.first_name == "Jo"


SHEET = "## Client Meeting Notes\n\n### Client Information:\n\n* Name: Ana Kovač\n\n### {title}:\n\n* She wants a bigger kiln.\n* Build a second shop.\n"


@every("title", ["Competitive Analysis", "Pricing Model", "Brand Identity", "Key Takeaways", "Content Strategy"])
def test_the_titles_of_a_sheet_name_nobody(title: str) -> None:
    brief = gathered(SHEET.format(title=title))
    assert brief.contact.name == "Ana Kovač"
    assert said(brief)[1:] == ["She wants a bigger kiln.", "Build a second shop."]


@every("name", ["Hope Target", "Client Moreau"])
def test_a_word_before_a_surname_may_be_a_name(name: str) -> None:
    assert gathered(f"Met {name} at the fair. Builds kilns.").contact.name == name
