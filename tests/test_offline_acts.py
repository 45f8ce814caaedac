"""The embedded writer tells plain clauses by who does what for whom, whatever their verb: promises, favours, plans."""

from datetime import date

import pytest

from invitewriter import draft

TODAY = date(2026, 11, 23)


def told(line: str) -> str:
    """What the letter says beside the meeting; empty where there is none."""
    notes = f"Met Selma at the glass fair.\n{line}"
    message = draft(notes, contact="Selma", channel="email", today=TODAY).message or ""
    return " ".join(message.split("\n")[2:3]).removeprefix("It was good to meet you at the glass fair.").strip()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Glaze Selma's beads before the weekend.", "I will glaze your beads."),
        ("I'm rewiring her lamp this week.", "I will rewire your lamp."),
        ("Haven't posted Selma the tongs yet.", "I still have to post you the tongs."),
        ("Was going to fax her the kiln log, not done yet.", "I still have to fax you the kiln log."),
        ("I'd like to hem her a curtain for the van.", "I would like to hem you a curtain for the van."),
        ("We'll help her load the van.", "I will help you load the van."),
        ("Rinse her brushes and hang them up.", "I will rinse your brushes and hang them up."),
        ("Scan the old chart and mail it to her.", "I will scan the old chart and mail it to you."),
        ("Writing Selma's reference this week.", "I will write your reference."),
        ("For Selma: ask at the archive about old moulds.", "I will ask at the archive about old moulds for you."),
        ("Selma is welcome to use our spare room in May.", "You are welcome to use our spare room in May."),
        ("My loom is hers for the winter.", "You are welcome to my loom."),
        ("The photos are for her, print them.", "I have not forgotten the photos for you."),
        ("Told Selma I'd varnish the sign.", "I promised to varnish the sign."),
        ("Burn her a disc of the recital.", "I will burn you a disc of the recital."),
        ("I'll fetch her from the ferry and we'll walk up the hill.", "I will fetch you from the ferry."),
    ],
)  # fmt: skip
def test_what_the_sender_is_to_do_for_the_contact_is_promised(line: str, sentence: str) -> None:
    assert told(line).endswith(sentence)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Rowed me across the lake.", "Thank you for rowing me across the lake."),
        ("Selma has framed our old map.", "Thank you for framing our old map."),
        ("She unjammed the zip for me.", "Thank you for unjamming the zip for me."),
        ("I was lent a smock from her studio by Selma.", "Thank you for lending me a smock from your studio."),
        ("I may use her lathe in the holidays.", "Thank you for letting me use your lathe in the holidays."),
        ("He said I can keep the spare rods.", "Thank you for saying that I could keep the spare rods."),
    ("She said to take the spare lantern.", "Thank you for letting me take the spare lantern."),
    ("He told me to have a try on the treadle myself.", "Thank you for letting me have a try on the treadle myself."),
    ("Said the smaller whisk was for me to keep.", "Thank you for the smaller whisk."),
        ("If the tide allows she'll drive me out to the wreck.", "Thank you for offering to drive me out to the wreck."),
        ("She'll ask her guild whether we may use the hall.", "Thank you for offering to ask your guild whether we may use the hall."),
        ("She'd let us have a go at blowing if we come on a Monday.", "It is kind of you to let us have a go at blowing if we come on a Monday."),
        ("Got a jar of sea glass from her.", "Thank you for the jar of sea glass."),
        ("I learned the twist from Selma.", "Thank you for teaching me the twist."),
        ("Selma will vouch for me at the guild.", "Thank you for offering to vouch for me at the guild."),
        ("She and her uncle want to help us with the furnace.", "It is kind of you and your uncle to want to help us with the furnace."),
        ("Her old pipes are ours if we like them.", "Thank you for offering me your old pipes."),
        ("She's going to send the moulds for the small furnace, because our shed is tiny.", "I look forward to the moulds for the small furnace."),
        ("She'll dig out the chart and email it over.", "I look forward to the chart."),
        ("She's posting a strip of the blue glass.", "I look forward to the strip of the blue glass."),
        ("She'll make two sample panes, clear and green, and let us have them by Lent.", "I look forward to two sample panes."),
        ("She'll let me know when the furnace is lit.", "Thank you for offering to let me know when the furnace is lit."),
        ("She left me the rest of the flatbread.", "Thank you for giving me the rest of the flatbread."),
        ("She waited for me at each gate on the moor and never mentioned it.", "Thank you for waiting for me at each gate on the moor."),
        ("handed me the pipe and I blew a bubble", "Thank you for handing me the pipe."),
        ("Said come down and see the kiln lit, I said yes, a Friday in May.", "Thank you for inviting me to come down and see the kiln lit."),
        ("She'd like to see the kiln at ours when it is built.", "I remember well that you would like to see the kiln at our place."),
        ("She'd like the number of the man who built our kiln.", "I remember well that you wanted the number of the man who built our kiln."),
    ],
)  # fmt: skip
def test_what_the_contact_does_for_the_sender_is_thanked_for(line: str, sentence: str) -> None:
    assert told(line) == sentence


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Selma and I are going to cast a bell in June.", "I look forward to casting a bell with you in June."),
        ("She and I will exhibit in the old mill.", "I look forward to exhibiting in the old mill with you."),
        ("We want to blow a vase together.", "I hope we get to blow a vase together."),
        ("Let's walk the dunes in spring, we said.", "I hope we get to walk the dunes in spring."),
        ("Maybe we'll found a choir.", "I like the idea of founding a choir with you."),
        ("Dreaming of a studio in a lighthouse.", "I like the idea of a studio in a lighthouse."),
        ("On the 12th Selma and I are walking to the chapel.", "I look forward to walking to the chapel with you on the 12th."),
        ("We'll see each other at the kite festival.", "I look forward to seeing you at the kite festival."),
        ("Dinner with Selma when she is in town.", "I look forward to our dinner."),
        ("Planning a seed library with her.", "I like the idea of a seed library with you."),
        ("A trip to the sand pit is planned for March.", "I look forward to the trip to the sand pit."),
        ("Both keen on the tram to Delft.", "I was glad that we are both keen on the tram to Delft."),
        ("Come to Selma's open studio on the 4th.", "I look forward to coming to your open studio on the 4th."),
        ("I'd love to hear her sing one day.", "I would love to hear you sing."),
        ("Selma is coming to our open day on the 6th.", "I am glad that you are coming to our open day on the 6th."),
        ("She comes to us for dumplings on Friday.", "I am glad that you will come to us for dumplings."),
        ("Meet up in Bath if she gets the week off.", "I hope we get to meet up in Bath."),
        ("We've got tickets for the organ recital with Selma.", "I look forward to the organ recital."),
    ],
)  # fmt: skip
def test_a_plan_is_told_as_firmly_as_the_notes_tell_it(line: str, sentence: str) -> None:
    assert told(line) == sentence


@pytest.mark.parametrize(
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
        "We are going to outbid her.",
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


@pytest.mark.parametrize(
    "line", ["agreed to lend her the plan", "promised to show her the kiln", "offered to send her the plan"]
)
def test_nobody_is_thanked_for_what_is_done_for_them(line: str) -> None:
    assert "offering to" not in told(line)
