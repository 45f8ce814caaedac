"""What notes do not say plainly whom it is about: shown to models alone, in its place and marked, for them to read in its context."""

from __future__ import annotations

from datetime import date

import pytest

from invitewriter.brief import Request, gather
from invitewriter.brief.facts.shown import shown_notes
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from invitewriter.prompt import Prompts
from invitewriter.writer import ModelWriter
from tests.briefing import gathered, said
from tests.tables import every

# A page about others, so that no line is the contact's for want of anybody else; then what is asked, around the contact's line.
OTHERS = "\n".join(
    f"{name}: 1{number} kg, red, 2 sacks"
    for number, name in enumerate(
        ("Anna", "Berta", "Clara", "Dora", "Emma", "Frieda", "Gerda", "Hedwig", "Ida", "Jutta")
    )
)
MET = "Then Ilse Brandauer showed me her seed library."
TOLD = ("The seeds were kept in small brown bags.", "There was tea from a huge pot.")


def _brief(*around: str) -> Brief:
    read = gather(
        parse_notes("\n\n".join([OTHERS, around[0], MET, *around[1:]])),
        Request(contact="Ilse Brandauer", today=date(2026, 11, 23)),
    )
    assert isinstance(read, Brief)
    return read


def test_it_is_shown_to_a_model_in_its_place_and_marked() -> None:
    brief = _brief(*TOLD)
    assert tuple(fact.text for fact in brief.unclear) == TOLD
    assert [(note["id"], note["marks"]) for note in shown_notes(brief)] == [
        ("U1", "unclear"),
        ("N1", ""),
        ("U2", "unclear"),
    ]
    for prompt in ModelWriter.first_prompts(Prompts(), brief):
        assert f"U1 [unclear]: {TOLD[0]}\nN1: {MET}\nU2 [unclear]: {TOLD[1]}" in prompt.user


def test_it_is_no_fact_and_is_not_withheld() -> None:
    brief = _brief(*TOLD)
    assert [fact.text for fact in brief.facts] == [MET]
    assert not set(TOLD) & {item.text for item in brief.withheld}
    assert brief.grounds == (*brief.facts, *brief.background, *brief.unclear)


def test_sentences_in_small_letters_are_sentences() -> None:
    assert [fact.text for fact in _brief("the seeds were kept in small brown bags.").unclear] == [
        "the seeds were kept in small brown bags."
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dora had a tent by the gate.",
        "Then she sold me a bag of peas.",
        "sells peas by the bag",
        "My sister had packed the wrong boots.",
        "The surgery was the reason for the delay.",
        "The mortgage on the barn was not yet settled.",
    ],
    ids=["names somebody else", "may be the one named before", "no sentence", "of relatives", "private", "of money"],
)
def test_what_no_reader_could_tell_or_nobody_should_know_is_shown_to_none(sentence: str) -> None:
    brief = _brief("Anna and Dora were at the gate.", f"Dora came by.\n\n{sentence}")
    assert sentence.rstrip(".") not in " ".join(fact.text for fact in brief.grounds)
    assert any(sentence.rstrip(".") in item.text for item in brief.withheld)


def test_what_is_left_out_leaves_a_gap() -> None:
    noted = shown_notes(_brief(TOLD[0], "Dora had a tent by the gate.", TOLD[1]))
    assert [(note["id"], note["gap"]) for note in noted] == [("U1", "another"), ("N1", ""), ("U2", "another")]
    noted = shown_notes(_brief(TOLD[0], "sells peas by the bag", TOLD[1]))
    assert [(note["id"], note["gap"]) for note in noted] == [("U1", "another"), ("N1", ""), ("U2", "left out")]


def test_a_heading_is_told_where_it_changes() -> None:
    notes = "# Ilse Brandauer\n\nMet at the seed fair.\n\n## Promised\n\n- the list of pears\n- the map\n\n# Notes\n\nIlse grows pears."
    read = gather(parse_notes(notes), Request(today=date(2026, 11, 23)))
    assert isinstance(read, Brief)
    assert [note["under"] for note in shown_notes(read)] == ["Ilse Brandauer", "Promised", "", "Notes"]


def test_a_sentence_that_names_the_contact_is_shown_wherever_it_stands() -> None:
    far = "\n\n".join(["# Evening", *(f"The band played song {number} twice." for number in range(14))])
    told = "Later there were good talks with Dora, Emma and Ilse."
    assert told in [fact.text for fact in _brief(TOLD[0], f"{far}\n\n{told}").grounds]


def test_a_line_of_a_list_whose_subject_is_we_is_a_sentence() -> None:
    brief = _brief(TOLD[0], "\n- we compared them with her own racks\n- racks of her own")
    assert "we compared them with her own racks" in [fact.text for fact in brief.grounds]
    assert len(brief.unclear) == len(TOLD)


@every(
    ("sentence", "is_shown"),
    [
        ("At noon we ate bread with beans and drank cider.", True),
        ("Afterwards a long walk led us around the pond.", True),
        ("The wine was no longer a pleasure.", False),
        ("Once more he drank three bottles of wine.", False),
    ],
)
def test_what_people_eat_and_drink_together_is_shown(sentence: str, is_shown: bool) -> None:  # noqa: FBT001 - a case
    assert (sentence in [fact.text for fact in _brief(TOLD[0], sentence).grounds]) is is_shown


def test_who_is_only_mentioned_beside_a_she_takes_no_later_one_away() -> None:
    told = ("She dated it to the year of my lessons with Mrs Adler.", "She asked me how the old strings had sounded.")
    brief = _brief(TOLD[0], " ".join(told))
    assert {*told} <= {fact.text for fact in brief.unclear} | {fact.text for fact in brief.facts}


def test_who_then_does_something_may_be_the_later_she() -> None:
    brief = _brief(TOLD[0], "Anna Adler came in with a tray. She asked me how the old strings had sounded.")
    assert not any("strings" in fact.text for fact in (*brief.unclear, *brief.facts))


DITCH = """ditch day, lower field. worked the bank w Jonte Aasland, him on the digger me on the rake.
I got stuck twice, my boots stayed in. we ate on the tailgate. never laughed so much.
my back is gone. I slept like a log.

- will send him the tide table
- he'll bring the spare pipes to us on Friday
- sun cream!!
he went quiet when the heron came. I fished my cap out myself."""


def test_where_nobody_else_is_spoken_of_a_he_is_the_contact_in_whatever_paragraph() -> None:
    told = said(gathered(DITCH, contact="Jonte Aasland"))
    assert any("spare pipes" in fact for fact in told)
    assert any("heron" in fact for fact in told)


def test_where_somebody_else_is_it_stays_unclear() -> None:
    told = said(gathered(DITCH.replace("never laughed so much", "Borje Lund came by"), contact="Jonte Aasland"))
    assert not any("spare pipes" in fact or "heron" in fact for fact in told)


NEXT_DAY = "The racks were filled up again by noon."


@pytest.mark.parametrize(
    ("under", "is_shown"),
    [
        (f"# Sunday\n\n{NEXT_DAY}", True),
        (f"# Sunday\n\nDora poured the tea.\n\n{NEXT_DAY}", False),
        (f"# Sunday\n\nMy sister poured the tea.\n\n{NEXT_DAY}", False),
        (f"# Sunday\n\nHer divorce comes up in May.\n\n{NEXT_DAY}", False),
        (f"# Dora\n\n{NEXT_DAY}", False),
    ],
    ids=["nobody comes in", "somebody else", "a relative", "something private", "somebody's own heading"],
)
def test_under_another_heading_it_is_shown_where_nobody_else_comes_in(under: str, is_shown: bool) -> None:  # noqa: FBT001 - a case
    assert (NEXT_DAY in [fact.text for fact in _brief(TOLD[0], under).unclear]) is is_shown


def test_a_list_of_those_present_brings_nobody_in() -> None:
    present = "\n".join(f"- {name} Kettler" for name in ("Dora", "Emma", "Frieda", "Gerda", "Hedwig", "Ida"))
    notes = f"## Present\n\n- Ilse Brandauer\n{present}\n\n## Questions\n\n- {NEXT_DAY}\n- {TOLD[0]}\n"
    read = gather(parse_notes(notes), Request(contact="Ilse Brandauer", today=date(2026, 11, 23)))
    assert isinstance(read, Brief)
    assert {NEXT_DAY, TOLD[0]} <= {fact.text for fact in read.grounds}


@every(
    ("sentence", "is_shown"),
    [
        ("We voted on the appointment of a new seed warden.", True),
        ("I had kept my eyes on that rack since the opening.", True),
        ("The appointment was put off until Friday.", False),
        ("He had kept an appointment on Friday.", False),
        ("I could no longer drink any tea.", False),
    ],
)
def test_a_light_word_in_what_the_sender_did_is_harmless(sentence: str, is_shown: bool) -> None:  # noqa: FBT001 - a case
    assert (sentence in [fact.text for fact in _brief(TOLD[0], sentence).grounds]) is is_shown


def test_a_she_after_somebody_without_a_name_is_used_for_neither() -> None:
    told = "She asked us for a bag of peas."
    assert told in [fact.text for fact in _brief(TOLD[0], told).grounds]
    brief = _brief(TOLD[0], f"By the gate there was a woman with a cart. {told}")
    assert told not in [fact.text for fact in brief.grounds]


def test_whoever_is_called_by_a_call_sign_is_found_by_it() -> None:
    others = "\n\n".join(
        f"{name} came in with 5{number} from Kiel."
        for number, name in enumerate(("Anna", "Berta", "Clara", "Dora", "Emma"))
    )
    told = "DK0ZZQ, this farmer, sat by the sea that night."
    notes = f"I turned the dial.\n\n{others}\n\nI noted the hour.\n\nI heard nothing for long.\n\nI made tea.\n\n{told}"
    read = gather(parse_notes(notes), Request(contact="DK0ZZQ", today=date(2026, 11, 23)))
    assert isinstance(read, Brief)
    assert told in [fact.text for fact in read.facts]
