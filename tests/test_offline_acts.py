"""The embedded writer tells plain clauses by who does what for whom, whatever their verb: promises, favours, plans."""

from datetime import date

import pytest

from invitewriter import draft
from tests.tables import every

TODAY = date(2026, 11, 23)


def told(line: str) -> str:
    """What the letter says beside the meeting; empty where there is none."""
    notes = f"Met Selma at the glass fair.\n{line}"
    message = draft(notes, contact="Selma", channel="email", today=TODAY).message or ""
    return " ".join(message.split("\n")[2:3]).removeprefix("It was good to meet you at the glass fair.").strip()


@every(
    "line",
    [
        "Told her to bring a stool.",
        "told her: bring a stool",
        "Asked her to post me the tongs.",
        "Told her come by on Sunday, bring a stool.",
        "said drop in when passing, bring wellies",
        "Invited her to stop by and send the plans.",
        "I want her to lend Femi the tongs.",
    ],
)
def test_what_the_contact_is_bidden_is_no_promise_of_the_senders(line: str) -> None:
    assert "I will" not in told(f"She runs the furnace. {line}")


@every("line", ["Promised her to post the tongs.", "Told her about the kiln, post her the plans."])
def test_what_is_promised_somebody_binds_whoever_promises(line: str) -> None:
    assert "I will post you the" in told(f"She runs the furnace. {line}")


@every(
    ("line", "sentence"),
    [
        ("Haven't posted Selma the tongs yet.", "I still have to post you the tongs."),
        ("Rinse her brushes and hang them up.", "I will rinse your brushes and hang them up."),
        ("Scan the old chart and mail it to her.", "I will scan the old chart and mail it to you."),
        ("The photos are for her, print them.", "I have not forgotten the photos for you."),
        ("I said I would drill a hole in our bench to fit, 9 mm.", "As promised, I will drill a hole in our bench to fit."),
        ("She likes the reels the boys dance. I'll print them for her.", "I will print the reels for you."),
    ],
)  # fmt: skip
def test_what_the_sender_is_to_do_for_the_contact_is_promised(line: str, sentence: str) -> None:
    assert told(line).endswith(sentence)


@every(
    ("line", "sentence"),
    [
        ("Rowed me across the lake.", "Thank you for rowing me across the lake."),
        ("Selma has framed our old map.", "Thank you for framing our old map."),
        ("Selma will vouch for me at the guild.", "Thank you for offering to vouch for me at the guild."),
        ("She's going to send the moulds for the small furnace, because our shed is tiny.", "Thank you for offering to send me the moulds for the small furnace."),
        ("She'll dig out the chart and email it over.", "Thank you for offering to email me the chart."),
        ("She's posting a strip of the blue glass.", "Thank you for offering to send me a strip of the blue glass."),
        ("She'll make two sample panes, clear and green, and let us have them by Lent.", "Thank you for offering to send me two sample panes."),
        ("She'll let me know when the furnace is lit.", "Thank you for offering to let me know when the furnace is lit."),
        ("When I lost the path she drew me a plan of the dunes.", "Thank you for drawing me a plan of the dunes."),
        ("When the storm broke she lent us her awning.", "Thank you for lending us your awning."),
        ("She sketched me the kiln on the back of a ticket.", "Thank you for sketching me the kiln on the back of a ticket."),
        ("She'll drop off spare clamps for our long bench.", "Thank you for offering to bring spare clamps for our long bench."),
        ("Lent me her long tongs, kind soul.", "Thank you for lending me your long tongs."),
        ("She left me the rest of the flatbread.", "Thank you for giving me the rest of the flatbread."),
        ("She waited for me at each gate on the moor and never mentioned it.", "Thank you for waiting for me at each gate on the moor."),
        ("handed me the pipe and I blew a bubble", "Thank you for handing me the pipe."),
        ("Said come down and see the kiln lit, I said yes, a Friday in May.", "Thank you for inviting me to come down and see the kiln lit."),
        ("She'd like to see the kiln at ours when it is built.", "I have not forgotten that you would like to see the kiln at our place."),
        ("She'd like the number of the man who built our kiln.", "I have not forgotten that you wanted the number of the man who built our kiln."),
    ],
)  # fmt: skip
def test_what_the_contact_does_for_the_sender_is_thanked_for(line: str, sentence: str) -> None:
    assert told(line) == sentence


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("We want to blow a vase together.", "I hope we get to blow a vase together."),
    ],
)  # fmt: skip
def test_a_plan_is_told_as_firmly_as_the_notes_tell_it(line: str, sentence: str) -> None:
    assert told(line) == sentence


@every(
    "line",
    [
        "She kissed me.",
        "She took my seat.",
        "She got us thrown out.",
        "Show her who is boss.",
        "He laughed at my accent.",
        "Selma ignored me at the buffet.",
        "Gave us the runaround.",
        "We want to keep Selma out of the guild.",
        "I have to get away from her.",
        "Use her glaze recipe.",
        "Google her and check her story.",
        "Ask Marta whether she kept the moulds.",
        "I only want to get at her buyers.",
        "Tell her uncle about it.",
        "Will bake a cake.",
        "Sent her regards.",
        "Cut her hair.",
        "Selma told me about a pupil as an example.",
        "I'd like to sell her the old oven.",
        "Selma might lend me her saw, not sure.",
        "We planned a surprise party for her.",
    ],
)
def test_what_is_unkind_unclear_or_nobodys_favour_is_not_told(line: str) -> None:
    assert told(line) == ""


@every("line", ["agreed to lend her the plan", "promised to show her the kiln", "offered to send her the plan"])
def test_nobody_is_thanked_for_what_is_done_for_them(line: str) -> None:
    assert "offering to" not in told(line)


def test_what_is_promised_to_somebody_is_not_asked_for() -> None:
    said = told("She is looking for oak or larch wood. Our larch came down, she can have it, I told her so.")
    assert "You can have our larch, as I said." in said
    assert "search" not in said


def test_nobody_is_asked_how_they_get_on_with_getting_a_thing() -> None:
    said = told("She is trying to get small gloves for the glass class.")
    assert said == "Have you had any luck getting small gloves for the glass class?"


def test_whom_the_sender_asks_is_told_with_what_it_is_for() -> None:
    said = told("Wants a heavy anvil for her yard, not a new one.\nSaid I'd ask Ewan.")
    assert said.endswith("I will ask Ewan about a heavy anvil for your yard.")
    assert "looking for" not in told("She wants a word with Ewan. Said I'd ask Ewan.")


def test_a_relative_without_an_article_is_the_senders() -> None:
    notes = "Met Henry at the glass fair.\nsend him mum's receipt book for enamel"
    message = draft(notes, contact="Henry", channel="email", today=TODAY).message or ""
    assert "I will send you my mum's receipt book for enamel." in message
