"""What the contact asked or looks for and the sender is to find out is told; nothing empty is promised, and no mishap asked after."""

from datetime import date

import invitewriter
from invitewriter.brief import Request, make_brief
from invitewriter.domain import Decline, Reason
from invitewriter.notes import parse_notes
from tests.tables import every
from tests.test_offline_reading import brief_of, message, told

BEES = "She keeps bees on the roof of the mill."
QUESTION = "I have not forgotten your question, and will let you know what I find out."


@every(
    ("notes", "sentence"),
    [
        (
            "He asked whether our sensor survives rags. Have to ask Femi in the workshop and get back to him.",
            "whether our sensor survives rags",
        ),
        (f"{BEES} She asked where you get a folder re-spined in this town - no idea, shall ask Jeanette", QUESTION),
        (f"{BEES} Interested in how others got a choir to agree.\nme: find out who ran the thing in Leeds", QUESTION),
        (
            f"{BEES} She wanted to know about our extractor. I have to check with Femi.",
            "You asked about our extractor; you will hear from me once I know more.",
        ),
        (
            "she sews & has been looking for soft strap edging that holds, I said Fowey has some, will get the name from him",
            "that you are looking for soft strap edging, and will ask around.",
        ),
    ],
)
def test_what_is_to_be_found_out_is_told(notes: str, sentence: str) -> None:
    assert sentence in message(brief_of(*notes.split("\n")))


@every(
    "notes",
    [
        f"{BEES} Her boss asked whether we have a slot. Must ask Femi.",
        f"{BEES} She asked whether we have a slot. She will ask Femi.",
        f"{BEES} I asked whether they have a slot. She'll get back to me.",
        f"{BEES} She asked me to bring a pot. Will ask Femi.",
        f"{BEES} She asked whether we have a slot. Will check with her partner.",
        f"{BEES} She asked whether we have a slot. I told her no.",
        f"{BEES} She asked where we buy wax. Must ask Femi. Told her yesterday.",
        f"{BEES} She is looking for her old school friend. Must ask Femi about the van.",
        f"{BEES} Her sister is looking for soft wax. Will ask Femi.",
        f"{BEES} She's looking for a new job. Will ask Femi.",
    ],
)
def test_no_question_is_made_of_what_others_ask_or_is_answered(notes: str) -> None:
    said = message(brief_of("She showed me her hives.", notes))
    assert said
    assert "your question" not in said
    assert "will ask." not in said


def test_a_question_that_is_not_named_makes_no_letter_alone() -> None:
    assert told("Asked where you get a folder re-spined in this town - no idea, shall ask Jeanette") == ""


@every("note", ["→ tell her", "will tell her", "I promised to let her know."])
def test_nothing_empty_is_promised(note: str) -> None:
    assert told(note) == ""
    assert told("will tell her the name of the mill").endswith("tell you the name of the mill.")


@every(
    ("note", "asks"),
    [
        ("She breathes in the wrong place at bar 40 on purpose", False),
        ("She breaks the third string of each new harp on purpose", False),
        ("She loses a glove on each bridge of the town", False),
        ("She restores late medieval clocks", True),
        ("She teaches lost-wax casting in a barn", True),
    ],
)
def test_nobody_is_asked_how_they_came_to_a_mishap(note: str, *, asks: bool) -> None:
    assert ("How did" in told(note)) is asks


@every(
    ("text", "doubt"),
    [
        ("Anna told me of the chair. One is A. Marić, one is A. Perković. No idea which now.", True),
        ("Two potters. One is Ana Kovač, the other is Eva Lind. Don't want to write to the wrong one.", True),
        ("Met Ana Kovač, potter. She builds kilns for schools. No idea which glaze she uses.", False),
        (
            "Met Ana Kovač, potter. She has two kilns, one is Skutt, the other is Rohde. Not sure which she likes.",
            False,
        ),
        ("Met Ana Kovač, potter. She has two kilns, one is red, the other is blue. No idea which.", False),
        ("Met Ana Kovač, potter. She builds kilns. Don't send it to the wrong person.", False),
        ("Met Ana Kovač. Her kids: one is Tom, the other is Ben. They like clay.", False),
        ("Hablé con una ceramista. Una es Ana Moreda, la otra es Eva Tardá. Ya no sé cuál era.", True),
        ("Ana Moreda y Eva Tardá tienen un puesto. Confundo a las dos. Me enseñó a vidriar.", True),
        ("Conocí a Ana Moreda, ceramista. No sé cuál de los barnices usa. Me enseñó el horno.", False),
        ("Rencontré Ana Morand ou Éva Tardieu au marché, impossible de dire qui c'était.", True),
        ("Rencontré Ana Morand, potière. Je ne sais plus quel émail elle utilise. Elle m'a montré le four.", False),
        ("Conosciuta Ana Morandi o Eva Tardini alla fiera, non ricordo chi era. Fa brocche.", True),
        ("Conosciuta Ana Morandi, ceramista. Non so quale smalto usa. Mi ha mostrato il forno.", False),
        ("Conheci a Ana Moreira ou a Eva Tardio na feira, não me lembro quem era. Faz bilhas.", True),
        ("Conheci a Ana Moreira, oleira. Não sei qual vidrado usa. Mostrou-me o forno.", False),
    ],
)
def test_of_two_the_notes_cannot_tell_apart_neither_is_written_to(text: str, *, doubt: bool) -> None:
    made = make_brief(parse_notes(text), Request(channel="email", today=date(2026, 5, 20)))
    assert (isinstance(made, Decline) and made.reason is Reason.WHO and len(made.candidates) == 2) is doubt


_MILAN = "Gespräch mit Herrn Milan Kovač über Bienen, er baut Öfen aus Lehm. "


@every(
    ("notes", "sentence"),
    [
        (
            "Er fragte, ob unser Kalk Frost verträgt. Das muss ich bei Jana erfragen.",
            "Ihre Frage, ob unser Kalk Frost verträgt, habe ich",
        ),
        ("Ob der Putz auch ohne Netz hält, wollte er wissen. Das muss ich noch klären.", "Ihre Frage habe ich"),
        ("Frage an uns: Reif an der Esse. Das erfrage ich bei Jana", "Ihre Frage habe ich"),
        (
            "Er sucht einen Setzer für Lehmputz, muss ich die Kollegen fragen.",
            "Dass Sie einen Setzer für Lehmputz suchen",
        ),
    ],
)
def test_what_is_to_be_found_out_is_told_in_german(notes: str, sentence: str) -> None:
    letter = invitewriter.draft(_MILAN + notes, channel="email", today=date(2026, 5, 20)).message or ""
    assert sentence in letter
    assert "habe ich nicht vergessen; ich" in letter


@every(
    "notes",
    [
        "Ob wir Sonntag offen haben, wollte er wissen. Habe inzwischen nachgefragt: nein.",
        "Er fragte mich, ob ich komme. Ich muss ihn fragen, wann.",
        "Er muss klären, ob der Ofen zieht.",
        "Ich wollte wissen, ob der Ofen zieht. Er meldet sich.",
        "Ich fragte ihn, ob der Ofen zieht. Er will nachfragen.",
        "Seine Chefin wollte wissen, ob wir liefern. Muss ich bei Jana erfragen.",
        "Er fragt sich, ob der Ofen zieht. Ich frage mich das auch.",
        "Er fragte nach unserem Preis für Kalk. Konnte ich gleich beantworten.",
        "Er wollte wissen, wie lange Lehm trocknet. Seine Tochter will das nachsehen.",
        "Die Frage ist, ob Lehm hält. Er gibt mir Bescheid.",
    ],
)
def test_what_is_answered_or_for_others_to_find_out_is_no_promise_in_german(notes: str) -> None:
    letter = invitewriter.draft(_MILAN + notes, channel="email", today=date(2026, 5, 20)).message or ""
    assert letter
    assert "nicht vergessen" not in letter


@every(
    ("note", "sentence"),
    [
        ("I will send her the address of the mill and a bag of beans.", "the address of the mill and a bag of beans."),
        ("→ send belt sample + photo of the loom", "the belt sample and the photo of the loom."),
        ("She asked whether our yarn survives salt. find out.", "whether our yarn survives salt; you will hear"),
        (
            "asked if our loom takes silk - said I'd check with Femi",
            "whether our loom takes silk; I will ask Femi and let you know.",
        ),
        (
            "Her question: does our yarn come in blue and green?",
            "whether our yarn comes in blue and green",
        ),
        ("she sends me the old maps as photos", "I look forward to the old maps."),
    ],
)
def test_a_promise_is_told_whole_and_a_question_as_it_was_heard(note: str, sentence: str) -> None:
    assert sentence in message(brief_of(BEES, *note.split("\n")))


@every("note", ['supports Grimsby Town "through everything"', "hall B, tuesday", "dough sticks to the divider"])
def test_names_codes_and_what_may_be_a_clause_are_no_topics(note: str) -> None:
    assert told(note) == ""


def test_what_the_sender_finds_out_is_not_forgotten() -> None:
    notes = "Er wollte wissen, wer Glocken gießt. Ich frag mal herum und gebe ihm Bescheid."
    letter = invitewriter.draft(_MILAN + notes, channel="email", today=date(2026, 5, 20)).message or ""
    assert "Ihre Frage habe ich nicht vergessen; ich kümmere mich darum." in letter


@every(
    ("notes", "sentence"),
    [
        ("He wants to know about lime wash. I told him I'd look it up.", "You asked about lime wash;"),
        ("He asked about old lathes. I said I'd find out.", "You asked about old lathes;"),
        ("He'd like to know more about rye. I said I'd ask my aunt.", "You asked about rye; I will ask my aunt."),
        ("He needs a van on Friday. I said I'd ask my uncle.", "I will ask my uncle about a van."),
        ("She asked for the name of the hall. I told her I'd find out.", "You asked for the name of the hall;"),
        ("He asked about his brother. I said I'd look it up.", ""),
        ("He asked about it. I said I'd look it up.", ""),
        ("He never asked about lathes. I said I'd look it up.", ""),
        ("My aunt asked about lathes. I said I'd look it up.", ""),
    ],
)
def test_a_thing_that_was_asked_about_is_named(notes: str, sentence: str) -> None:
    told_so = told(notes)
    assert sentence in told_so if sentence else "asked about" not in told_so
    assert "van. I have" not in told_so
