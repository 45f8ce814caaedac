"""How the two met, and whether a letter should be written at all."""

import re
from datetime import date

import pytest

from invitewriter.brief import Request, make_brief
from invitewriter.brief.declining import said, tongue_of
from invitewriter.domain import Address, Brief, Decline, Draft, How, Reason
from invitewriter.notes import parse_notes
from invitewriter.offline import OfflineWriter
from tests.briefing import declined, gathered, made
from tests.tables import every


@every(
    ("text", "how"),
    [
        ("Met Ana Kovač, she builds kilns.", How.MET),
        ("Ana Kovač, potter. Kilns from river clay.", How.MET),
        ("Heard the talk of Ana Kovač on kilns. Did NOT get to speak to her, huge queue.", How.HEARD),
        ("Went to a talk by Ana Kovač on kilns.", How.HEARD),
        ("Heard Prof. Ana Kovač speak on kilns. Did not get to talk to her.", How.HEARD),
        ("Ich habe Dr. Ana Kovač sprechen gehört, bin nicht dazu gekommen, sie anzusprechen.", How.HEARD),
        ("J'ai entendu Ana Kovač parler des fours. Je n'ai pas pu lui parler.", How.HEARD),
        ("Oí hablar a la Dra. Ana Kovač de hornos. No pude saludarla.", How.HEARD),
        ("Ouvi a Dra. Ana Kovač falar de fornos. Não consegui falar com ela.", How.HEARD),
        ("Saw Ana Kovač at Tom's talk, she builds kilns.", How.MET),
        ("I was lucky enough to see Ana Kovač's talk on kilns.", How.HEARD),
        ("Went to a talk by Ana Kovač. She told me about clay afterwards.", How.MET),
        ("Missed her talk, but we had lunch. Ana Kovač builds kilns.", How.MET),
        ("Ana Kovač wrote to me about kilns.", How.WROTE),
        ("Wanted to meet Ana Kovač, but never got to talk to her.", How.UNMET),
        ("Ana Kovač and I fired pots. Several potters had not met each other before the fair.", How.MET),
        ("I said hi to Tom (Ana Kovač was there, too, but we never ran into each other).", How.UNMET),
        ("Ana Kovač war auf der Messe, wir sind uns nie über den Weg gelaufen.", How.UNMET),
        ("Ana Kovač estaba en la feria, pero no llegué a hablar con ella.", How.UNMET),
        ("Pas eu l'occasion de parler à Ana Kovač, qui construit des fours.", How.UNMET),
        ("Ana Kovač costruisce forni, ma non ci siamo mai incontrati.", How.UNMET),
        ("Ana Kovač constrói fornos, mas não chegámos a falar.", How.UNMET),
        ("Ana Kovač: sat next to her, did not get to talk to her brother.", How.MET),
        ("Vortrag von Ana Kovač gehört, bin nicht dazu gekommen, sie anzusprechen.", How.HEARD),
        ("Escuché la charla de Ana Kovač sobre hornos. No pude saludarla.", How.HEARD),
        ("J'ai suivi la conférence de Ana Kovač. Je n'ai pas pu lui parler.", How.HEARD),
        ("Assisti à palestra da Ana Kovač sobre fornos. Não consegui falar com ela.", How.HEARD),
        ("Fui a uma padaria e vi uma menina. À noite a Ana Kovač deu-me uma rede.", How.MET),
        ("---\nmet_at: first call, video\n---\nAna Kovač, potter. She wrote to me first.", How.MET),
    ],
)
def test_how_they_know_each_other_is_read_cautiously(text: str, how: How) -> None:
    assert gathered(text, "Ana Kovač").how is how


@every(
    ("text", "line"),
    [
        ("# Ana Kovač\nMet in May, kilns.\nAna passed away in September.", 3),
        ("Met Ana Kovač, kilns.\nNews: Ana Kovač has died.", 2),
        ("Talked to Ana Kovač about kilns. She asked not to be contacted again.", 1),
        ("Ana Kovač, kilns\nlet it go", 2),
        ("Ana Kovač, kilns\nBetter not write to her.", 2),
        ("Ana Kovač, kilns\nPlease don't write!", 2),
        ("Ana Kovač getroffen, Öfen aus Ton.\nSie möchte nicht mehr kontaktiert werden.", 2),
        ("Ana Kovač getroffen, Öfen aus Ton.\nAna ist im Mai gestorben.", 2),
        ("Conocí a Ana Kovač, hace hornos.\nNo quiere que le escriban.", 2),
        ("J'ai rencontré Ana Kovač, des fours.\nElle ne souhaite plus être contactée.", 2),
        ("Conheci a Ana Kovač, faz fornos.\nA Ana Kovač faleceu em maio.", 2),
        ("Ho incontrato Ana Kovač, fa forni.\nNon vuole essere contattata.", 2),
    ],
)
def test_where_no_letter_is_wanted_none_is_written(text: str, line: int) -> None:
    decline = declined(text, "Ana Kovač")
    assert decline.reason is Reason.DO_NOT_WRITE
    assert re.search(rf"\b{line}\b", decline.advice)


@every(
    "text",
    [
        "# Ana Kovač\nHer father died last year.\nShe keeps his forty hives.",
        "# Ana Kovač\nlabels written by one man, in a code. He died in '09",
        "Talked to Ana Kovač about kilns. Don't write to her in German.",
        "Talked to Ana Kovač about kilns. She couldn't let it go.",
        "Ana Kovač, kilns from river clay. She can read but not write.",
        "Met Ana Kovač about kilns. Tom asked not to be contacted again.",
        "## Ana Kovač\nkilns from river clay\n## Tom Reed\nTom died in May.\n",
        "Ana Kovač, kilns. The kiln died after a week, she built it again.",
        "Ana Kovač: binds books\nSending her the marbling comb, which she did not know.",
        'Ana Kovač: flies lanterns\n"Let it go!" she called, and the big one rose over the mill.',
        "Ana Kovač: binds books\nNever ring her, she says, letters are fine.",
        "Ana Kovač: bindet Bücher\nSchicke ihr den Marmorierkamm, den sie nicht kannte.",
    ],
)
def test_what_only_sounds_so_stops_no_letter(text: str) -> None:
    assert not hasattr(made(text, "Ana Kovač"), "reason")


@pytest.mark.parametrize(
    "text",
    [
        "Met Ana Kovač.",
        "---\ncontact: Ana Kovač\nmet_at: meetup Brno\ndate: 2026-02-06\nrole: potter\n---\n- nice woman\n- shook hands, had to catch a tram\n- card in the blue jacket\n",
        "Ana Kovač getroffen, sehr nett, Visitenkarte bekommen.",
        "## Ana Kovač\n## Tom Reed\ndrums and skins from goats\n",
        "Met Ana Kovač.\n(private) she builds kilns from river clay\n",
    ],
    ids=["name", "pleasantries", "de", "empty section", "all private"],
)
def test_with_nothing_particular_to_say_the_sender_is_told_what_is_missing(text: str) -> None:
    decline = declined(text, "Ana Kovač")
    assert decline.reason is Reason.THIN
    assert "Ana" in decline.advice


def test_whoever_is_only_named_in_passing_is_not_written_to() -> None:
    meeting = "Supervisor meeting with Anna Ross. I finished the docs. Anna liked the plan. The build is slow. Anna has ideas. "
    decline = declined(f"{meeting}Perhaps Tom Hale, too. Anna wants the draft by May.", "Tom Hale")
    assert decline.reason is Reason.WHO
    assert "tell of no meeting or talk with Tom Hale, but of Anna Ross" in decline.advice


@every(
    ("told", "met_at"),
    [
        ("In Cusco we met Ana Kovač, who builds kilns.", ""),
        ("In May we met Ana Kovač, who builds kilns.", "Lima, Peru"),
        ("We met Ana Kovač in Lima, she digs clay in Cusco.", "Lima, Peru"),
    ],
)
def test_a_town_that_only_says_where_the_notes_were_written_is_not_where_they_met(told: str, met_at: str) -> None:
    brief = gathered(f"---\nplace: Lima, Peru\n---\n{told}\n")
    assert brief.met_at == met_at
    assert any(fact.text == "Lima, Peru" for fact in brief.facts) is bool(met_at)


def test_notes_that_speak_to_somebody_are_no_notes_on_whoever_is_asked_for() -> None:
    letter = (
        "We met at the river. You told me of your bees.\nI laughed. You wore a blue hat. Do you still have your boat?\n"
    )
    assert declined(letter, "Ana Kovač").reason is Reason.WHO
    assert not hasattr(made(f"Contact: Ana Kovač\n{letter}"), "reason")


def test_one_particular_thing_is_enough() -> None:
    assert not hasattr(made("Met Ana Kovač, she builds kilns from river clay."), "reason")


def test_a_thin_note_names_the_lines_it_could_not_place() -> None:
    decline = declined("Met Ana Kovač. Nice.\n\nMet Tom Reed.\n\nBuilds kilns from clay.\n", "Ana Kovač")
    assert "One line" in decline.advice


@every(
    ("line", "address"),
    [
        ("per Sie, sehr höflich", Address.FORMAL),
        ("wir haben uns geduzt", Address.INFORMAL),
        ("nos tuteamos en seguida", Address.INFORMAL),
        ("on s'est vouvoyées", Address.FORMAL),
        ("tratámo-nos por tu", Address.INFORMAL),
        ("kilns", None),
    ],
)
def test_the_form_of_address_is_read_where_it_is_said(line: str, address: Address | None) -> None:
    assert gathered(f"Ana Kovač\n{line}\nTon und Feuer, argila y fuego", "Ana Kovač").contact.address is address


def test_a_death_is_heard_in_a_paragraph_of_which_it_is_unclear_whom_it_is_about() -> None:
    text = (
        "J'ai chanté avec Ilja Quandt au stage de chorale. Mon voisin Paul y chantait aussi, il prenait l'autocar.\n\n"
        "Ilja rangeait toujours les partitions.\nTrois semaines plus tard, il mourut au bord du lac.\n"
    )
    assert declined(text, "Ilja Quandt").reason is Reason.DO_NOT_WRITE


@every(
    "added",
    [
        "UPDATE Nov: his sister rang. Ilja passed away last week.",
        "[added 12/02] learned that he died in January",
        "Nachtrag vom 3.11.: habe erfahren, dass er gestorben ist.",
        "[ajout 12/02] appris qu'il est décédé",
        "(añadido 3/12) me dicen que ha fallecido.",
        "Atualização: soube ontem que ele faleceu.",
        "Aggiornamento: purtroppo è morto a gennaio.",
        "Mejor dejarlo correr, no le voy a escribir.",
        "Finalement je ne vais pas lui écrire.",
        "Acho melhor deixar quieto, não vou escrever.",
        "Nein, ich werde ihm nicht schreiben.",
        "Meglio lasciar correre.",
        "I am not going to write to him after all.",
        "Da melde ich mich nicht, das lasse ich bleiben, ist mir zu schade.",
        "No, leave it, life is short.",
        "Je laisse tomber, tant pis.",
    ],
)
def test_what_is_added_late_may_end_it(added: str) -> None:
    text = f"Met Ilja Quandt at the choir weekend. He sings bass and restores harmoniums.\n\n{added}\n"
    assert declined(text, "Ilja Quandt").reason is Reason.DO_NOT_WRITE


@every(
    "news",
    [
        "Rang the workshop. His wife answered. He died on the 3rd.",
        "His brother wrote: he was killed in a crash in June.",
        "We buried him last week.",
        "Funeral was Tuesday.",
        "† 3.11.",
        "Habe die Todesanzeige gesehen.",
        "Me dicen que falleció en mayo.",
        "Les obsèques ont eu lieu mardi.",
        "Ho visto il necrologio sul giornale.",
        "O funeral foi na terça.",
        "Saw his daughter on Saturday, she says he passed away at Whitsun.",
        "Am 3. des Monats verstorben, stand im Blatt.",
        "Heard last week from the choir he's no longer with us.",
        "Une semaine plus tard, il mourait à l'hôpital.",
        "Dos días después moriría en un accidente.",
        "Due giorni dopo sarebbe morto in un incidente.",
        "Two days later he was dead.",
    ],
)
def test_nobody_writes_to_the_dead(news: str) -> None:
    text = f"Met Ilja Quandt at the choir weekend, he sings bass. Talked about reed organs.\n{news}\n"
    assert declined(text, "Ilja Quandt").reason is Reason.DO_NOT_WRITE


@every(
    "line",
    [
        "His organ died on him last winter.",
        "He would have died of laughing, he said.",
        "The funeral choir he leads meets on Mondays.",
        "He restored the harmonium of a dead priest.",
        "Me dicen que falleció su padre.",
        "On était morts de rire.",
        "He says the elm died in May.",
        "Il mourait d'envie de rentrer au chaud.",
        "He would die for a good pastry.",
        "The house is to be sold, told me v. quietly, leave it alone.",
    ],
)
def test_what_only_sounds_like_a_death_stops_no_letter(line: str) -> None:
    text = f"Met Ilja Quandt at the choir weekend, he sings bass. Talked about reed organs.\n{line}\n"
    assert not isinstance(made(text, "Ilja Quandt"), Decline)


@every(
    "added",
    [
        "UPDATE: his old dog died, so he has time for the recording.",
        "Update 3 Nov: his mother died.",
        "Actualización: ha fallecido su padre.",
        "Nachtrag: sein Vater ist gestorben.",
        "I am not going to write the score in German.",
    ],
)
def test_the_death_of_others_is_no_end(added: str) -> None:
    text = f"Met Ilja Quandt at the choir weekend. He sings bass and restores harmoniums.\n\n{added}\n"
    assert not hasattr(made(text, "Ilja Quandt"), "reason")


_KILNS = "Ana Kovac, potter.\nTalked about kilns for an hour, she fires with beech.\n"
_OEFEN = "Ana Kovac, Töpferin.\nEine Stunde über Öfen geredet, sie brennt mit Buche.\n"
_FORNI = "Ana Kovac, ceramista.\nAbbiamo parlato un'ora di forni, cuoce col faggio.\n"


@every(
    "line",
    [
        'At the door: "lovely chat, but no mail please"',
        "When I said I'd write she said please don't, she gets so much post.",
        "hates follow-ups, said so twice",
        "wants it left at that",
        _OEFEN + "Beim Abschied: bitte keine Post, keine Mails",
        _OEFEN + "Als ich schreiben wollte, winkte sie ab: lieber nicht",
        _OEFEN + "Nachtrag 2.7.: Frau Behn hat angerufen, Ana Kovac ist am 19. Juni gestorben.",
        "Al irse: nada de cartas, por favor",
        "elle préfère qu'on en reste là",
        _OEFEN + "Sie möchte von niemandem angeschrieben werden, auch nicht über den Basar.",
        _OEFEN + "Keine Post. Sie meinte es ernst.",
        "disse que lhe escrevia e ela disse que não, obrigada",
        _FORNI + "odia essere ricontattata",
    ],
)
def test_a_refusal_or_a_death_told_in_passing_is_seen(line: str) -> None:
    assert declined(line if line.startswith("Ana") else _KILNS + line).reason is Reason.DO_NOT_WRITE


@every(
    "line",
    [
        "no post reaches the farm, so I'll bring the drawings",
        "said please don't open the door above 200 degrees",
        "asked her to write the glaze down, she said rather not",
        "she hates waiting for the kiln to cool",
        "her teacher died in 1990, she has his kiln",
        _OEFEN + "sie liest keine Mails am Wochenende",
        _OEFEN + "sie hat seit Jahren keinen Kontakt mehr zu ihrem Lehrer",
        _FORNI + "il suo maestro è morto nel 1990",
    ],
)
def test_what_only_sounds_like_a_refusal_is_none(line: str) -> None:
    assert not isinstance(made(line if line.startswith("Ana") else _KILNS + line), Decline)


@every(
    ("text", "how"),
    [
        ("builds small pipe organs for village churches", How.LISTED),
        ("met at the fair; builds small pipe organs for village churches", How.MET),
        ("---\nmet_at: Organ Fair\n---\nbuilds small pipe organs for village churches", How.MET),
    ],
)
def test_a_letter_to_somebody_on_a_list_tells_of_no_meeting_unless_something_does(text: str, how: How) -> None:
    listed = Request(contact="Sybil Thorne", today=date(2026, 11, 26), listed=True)
    brief = make_brief(parse_notes(text), listed)
    assert isinstance(brief, Brief)
    assert brief.how is how
    letter = OfflineWriter().draft(brief)
    assert isinstance(letter, Draft)
    assert ("good to meet you" in letter.message) is (how is How.MET)
    assert "organs" in letter.message


@every(
    "text",
    [
        "I waited an hour in the diner.\n\nMy colleague never showed up.",
        "Ich habe eine Stunde gewartet.\n\nDer Kollege ist einfach nicht gekommen",
        "Esperé una hora en el bar.\n\nMi colega no se presentó nunca",
        "J'ai attendu une heure.\n\nMon collègue m'a posé un lapin.",
        "Esperei uma hora no café.\n\nO colega nunca apareceu.",
        "Ho aspettato un'ora al bar.\n\nIl collega mi ha dato buca.",
    ],
)
def test_of_a_meeting_that_never_took_place_the_advice_says_so(text: str) -> None:
    assert declined(text, "Dan Whitlow").advice == said("no_show", tongue_of(parse_notes(text)), name="Dan Whitlow")
    assert isinstance(made(f"{text}\n\nThen I met Dan Whitlow: he builds kilns.", "Dan Whitlow"), Brief)


def test_the_advice_names_nobody_who_is_none() -> None:
    notes = "Kaffee. Eher Paper oder Technical Book?"
    assert (
        "Technical Book" not in declined(f"{notes}\n\n" + "Regen, und ich las mein Buch.\n\n" * 10, "Bea Lang").advice
    )


def test_nobody_is_invited_to_write_to_the_dead_where_it_is_open_whom_the_notes_are_about() -> None:
    text = "Walter Ingham, bass, met at the Messiah workshop.\nWe shared a score.\n\nAddendum 19th. Walter passed away on Sunday.\n"
    decline = declined(text)
    assert decline.reason is Reason.DO_NOT_WRITE
    assert "--contact" not in decline.advice


def test_who_is_only_named_as_missed_is_not_written_to() -> None:
    much = "The fair was fine.\n\nI talked to Tom Reed about bees.\n\nEva Lind showed me a hive.\n\n"
    missed = "Some I did not see at all (Ana Kovač was there, but we never ran into each other).\n"
    assert "did not meet" in declined(much + missed, "Ana Kovač").advice


@every(
    "text",
    [
        "Messe Essen\nwollte Frau Ana Kovač am Stand treffen, Stand nicht besetzt\nmit niemandem geredet. Heim",
        "Messe Essen\nwollte Frau Ana Kovač am Stand treffen, war schon weg\nHabe mit keinem Menschen gesprochen",
        "Trade fair\nWanted to meet Ana Kovač at her stand - stand empty\nspoke to nobody. took a leaflet",
        "Trade fair\nHoped to see Ana Kovač, she wasn't there\ndidn't talk to anyone, went home",
        "Feria\nQuería ver a Ana Kovač en su puesto, no estaba\nno hablé con nadie. Cogí un folleto",
        "Salon\nJe voulais voir Ana Kovač à son stand, elle n'était pas là\nje n'ai parlé à personne. Pris un prospectus",
        "Feira\nQueria encontrar a Ana Kovač na banca, não estava\nnão falei com ninguém. Trouxe um folheto",
        "Fiera\nVolevo incontrare Ana Kovač al suo stand, non c'era\nnon ho parlato con nessuno. Preso un volantino",
    ],
)
def test_who_was_to_be_met_where_nobody_was_talked_to_is_not_written_to(text: str) -> None:
    found = declined(text, "Ana Kovač")
    assert found.reason is Reason.DO_NOT_WRITE
    assert found.advice == (said("nobody", tongue_of(parse_notes(text)), line=3, name="Ana Kovač"))


@every(
    "text",
    [
        "wollte Ana Kovač am Stand treffen, Stand nicht besetzt\nmit niemandem geredet\nAbends rief sie an, sie hat mir von ihren Hühnern erzählt",
        "wollte Ana Kovač am Stand treffen, lange mit ihr geredet über Hühner, sonst mit niemandem gesprochen",
        "Langes Gespräch mit Ana Kovač über Bienen. Danach mit niemandem geredet",
        "Ana Kovač züchtet Hühner und baut Ställe. Sie hat am Stand mit niemandem geredet, der Stand war leer",
        "Wanted to meet Ana Kovač, was not there, spoke to nobody all morning\nAt 4 she came by and told me about her bees",
        "Ana Kovač runs a choir and keeps bees. I spoke to nobody else worth noting; the stand was empty",
        "Ana Kovač wanted to meet farmers; she spoke to nobody about the plan before. She keeps bees",
        "Quería ver a Ana Kovač, hablamos de sus abejas. Busca un impresor para etiquetas. No hablé con nadie más",
        "Je voulais voir Ana Kovač. Elle m'a parlé de ses abeilles. Je n'ai parlé à personne d'autre",
        "Volevo vedere Ana Kovač, mi ha raccontato delle sue api. Non ho parlato con nessuno altro",
    ],
)
def test_who_was_talked_to_after_all_is_written_to(text: str) -> None:
    assert not isinstance(made(text, "Ana Kovač"), Decline)


@every(
    ("text", "reason"),
    [
        ("Fair in Leeds.\nStand unmanned both times. Took a leaflet.\nSpoke to nobody.", Reason.DO_NOT_WRITE),
        ("Messe Leipzig, Stand leer.\nMit niemandem gesprochen.", Reason.DO_NOT_WRITE),
        ("Fair in Leeds. Spoke to nobody the first day.\nThen a long chat with two weavers of tape.", Reason.WHO),
    ],
)
def test_where_nobody_was_talked_to_nobody_is_asked_for(text: str, reason: Reason) -> None:
    found = make_brief(parse_notes(text), Request(today=date(2026, 5, 20)))
    assert isinstance(found, Decline)
    assert found.reason is reason
