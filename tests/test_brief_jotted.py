"""Notes as people jot them: the occasion heads them, things are no persons, and behind whoever passes the contact is back."""

from __future__ import annotations

import pytest

from tests.briefing import gathered, said
from tests.tables import every

FRAMES = [
    ("en", "Wool growers' gathering, Hexham", "Ottilie Marr, dyer. Has a vat of weld going."),
    ("en", "Heather show Thurso Sat.", "Ottilie Marr, dyer. Has a vat of weld going."),
    ("en", "Florence Hill pageant, Sun.", "Ottilie Marr, dyer. Has a vat of weld going."),
    ("de", "Weberinnentreffen Büsum, abends im Krug", "Ottilie Marr, Färberin. Setzt gerade Krapp an."),
]
THINGS = [
    ("Grundy radio, valve gone.", "She swapped the valve in ten minutes."),
    ("Jasmine tea from a flask.", "She grows the leaves herself."),
    ("Come Sept, apple week.", "She lends me the press."),
]
BACK = [
    ("en", "I said I'd ask Moira's brother (saw mill)", "she told the one about the goose"),
    ("en", "Trevor held the ladder", "she wants a second kettle, copper"),
    ("de", "ich frag Gisela wegen der Kessel", "sie bringt zwei Stränge mit"),
    ("de", "Onkel Gerd fragen, der hat noch Kessel", "sucht Erlenrinde, egal wie viel"),
]


@every(("language", "frame", "rest"), FRAMES)
def test_the_occasion_above_is_told(language: str, frame: str, rest: str) -> None:
    told = said(gathered(f"{frame}\n\n{rest}", "Ottilie Marr"))
    assert frame in told
    assert len(told) > 2


@every(("thing", "after"), THINGS)
def test_a_thing_that_a_line_begins_with_is_nobody(thing: str, after: str) -> None:
    told = said(gathered(f"Mending morning. Ottilie Marr at the next bench. {thing} {after}", "Ottilie Marr"))
    assert thing in told
    assert after in told


@pytest.mark.parametrize(("passing", "after"), [("Hazel wept at the speech.", "She dyes with weld.")])
def test_who_does_something_is_no_thing(passing: str, after: str) -> None:
    told = said(gathered(f"Mending morning. Ottilie Marr at the next bench. {passing} {after}", "Ottilie Marr"))
    assert passing not in told
    assert after not in told


@every(("language", "passing", "after"), BACK)
def test_behind_somebody_who_passes_a_new_line_is_the_contacts(language: str, passing: str, after: str) -> None:
    begin = "Ottilie Marr, dyer, two vats" if language == "en" else "Ottilie Marr, Färberin, zwei Küpen"
    assert after in said(gathered(f"{begin}\n{passing}\n{after}", "Ottilie Marr"))


@every("heads", ["Carl came by", "Ken keeps bees and wants more hives"])
def test_behind_whoever_heads_a_line_the_next_may_be_theirs(heads: str) -> None:
    rest = "wants alder bark, any amount"
    told = said(gathered(f"Ottilie Marr, dyer, two vats\n{heads}\n{rest}\nshe dyes with weld", "Ottilie Marr"))
    assert rest not in told
    assert "she dyes with weld" in told


def test_what_the_child_did_by_whom_the_contact_is_told_is_the_familys() -> None:
    notes = "Imke (Nele's mum). had all five of them to tea. Nele lent ours her wellies.\nshe bakes for the fete"
    told = said(gathered(notes, "Imke Marr"))
    assert "Nele lent ours her wellies." in told
    assert "she bakes for the fete" in told


@every("asked", ["Mrs Dyer has some, ask her", "Carl has a drawer full, ask."])
def test_somebody_who_has_what_is_wanted_and_is_to_be_asked_is_told(asked: str) -> None:
    notes = f"Ottilie Marr, dyer, two vats\nneeds alum, any grade\n{asked}"
    assert asked in said(gathered(notes, "Ottilie Marr"))


def test_who_is_to_be_asked_is_part_of_what_the_sender_promised() -> None:
    notes = "Ottilie Marr, dyer, two vats\nneeds a mordant, alum\nI said -> would ask Derek's cousin (chemist, Ayr)"
    assert "I said -> would ask Derek's cousin (chemist, Ayr)" in said(gathered(notes, "Ottilie Marr"))


def test_a_pronoun_of_whoever_passes_is_theirs_in_their_line() -> None:
    notes = (
        "Ottilie Marr, dyer, two vats\nGwen joined us & laughed. She has left the guild.\nshe showed me the drying loft"
    )
    told = said(gathered(notes, "Ottilie Marr"))
    assert "She has left the guild." not in told
    assert "she showed me the drying loft" in told


@every("vague", ["Something about the rent, I gather.", "in debt to the mill", "thirsty??"])
def test_what_may_be_private_or_is_left_vague_stays_held_behind_another(vague: str) -> None:
    notes = f"Ottilie Marr, dyer, two vats\nTrevor held the ladder\n{vague}"
    assert vague not in said(gathered(notes, "Ottilie Marr"))


def test_in_a_story_told_at_length_nothing_is_given_back() -> None:
    story = (
        "Ottilie Marr met me at the gate and showed me the whole of the dye works. Trevor then told me at length how "
        "he had come to the valley. The roof of the mill had been blown off in the winter before that."
    )
    assert "The roof of the mill had been blown off in the winter before that." not in said(
        gathered(story, "Ottilie Marr")
    )


def test_a_scrap_beside_what_is_private_in_its_line_stays_held() -> None:
    notes = "Ottilie Marr, dyer, two vats\nTrevor held the ladder\nCase at the guild, second. Heard that, keeping it shut.\nneeds alum, any grade"
    told = said(gathered(notes, "Ottilie Marr"))
    assert "Case at the guild, second." not in told
    assert "needs alum, any grade" in told


def test_a_closing_word_holds_the_scraps_before_it() -> None:
    notes = "Ottilie Marr, dyer, two vats\nneeds alum, any grade\nGuild case, second. Began at Easter. Heard that, keeping it shut."
    told = said(gathered(notes, "Ottilie Marr"))
    assert told == ["Ottilie Marr, dyer, two vats", "needs alum, any grade"]


CLOSED = [
    ("en", "Talked of what went on in the guild.", "No no no."),
    ("en", "Something was said of the treasurer.", "Closed ears."),
    ("en", "He spoke of the summer in Riga.", "That I keep here."),
    ("en", "There was a row over the keys.", "Not for any letter."),
    ("en", "Case at the guild, the second.", "Heard that, keeping it shut."),
    ("de", "Vom Sommer in Riga hat sie gesprochen.", "Das bleibt hier."),
    ("de", "Der Abend im Verein, die Schlüssel.", "Nichts davon."),
]


@every(("language", "told", "closing"), CLOSED)
def test_a_closing_word_holds_the_sentence_before_it(language: str, told: str, closing: str) -> None:
    begin = "Ottilie Marr dyes wool in two vats." if language == "en" else "Ottilie Marr färbt Wolle in zwei Küpen."
    shown = said(gathered(f"{begin} {told} {closing}", "Ottilie Marr"))
    assert begin in shown
    assert told not in shown
    assert closing not in shown


@every("closed", ["brother on trial – nowt from me", "firm near the end, not mine to tell"])
def test_a_closing_word_behind_a_matter_holds_its_own_line_alone(closed: str) -> None:
    shown = said(gathered(f"Ottilie Marr, dyer, two vats\nneeds alum, any grade\n{closed}", "Ottilie Marr"))
    assert "needs alum, any grade" in shown
    assert closed not in shown


def test_a_hushed_word_in_a_jotted_line_leaves_the_line_above_alone() -> None:
    shown = said(gathered("Ottilie Marr, dyer\nwants the big kettle\napplies in Hull (hush)", "Ottilie Marr"))
    assert "wants the big kettle" in shown


def test_what_points_back_holds_all_pieces_of_a_sentence_that_was_taken_apart() -> None:
    notes = "Ottilie Marr, Färberin. Sammelt Krapp. Die Messe zahlt nicht, sie hat jetzt einen Anwalt. Nicht erwähnen! Wir treffen uns in Kiel."
    shown = said(gathered(notes, "Ottilie Marr"))
    assert not any("zahlt nicht" in text for text in shown)
    assert "Wir treffen uns in Kiel." in shown
