"""The embedded writer's own last reader: what is not whole is not said."""

import pytest

from invitewriter.domain import Address
from invitewriter.offline.language import load_language
from invitewriter.offline.letter.last_reader import LastReader, make_last_reader
from invitewriter.resources import prompts_folder


def _reader() -> LastReader:
    english = load_language(prompts_folder() / "offline", "en", Address.INFORMAL)
    reader = make_last_reader(english.letter["last_reader"], english)
    assert reader
    return reader


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Thank you for explaining how your team.", False),
        ("Thank you for explaining how your team works.", True),
        ("You said that you would like to know how bogs heal.", True),
        ("Thank you for showing me how to hear.", False),
        ("Thank you for showing me how to knit.", True),
        ("I will send you the hourly.", False),
        ("I will send you the hourly readings.", True),
        ("Thank you for telling me about the drum your neighbours had kept dry.", True),
        ("How did you come to save 11 minutes a shift?", False),
        ("Thank you for taking me four goes.", False),
        ("Thank you for taking me to the quarry.", True),
        ("You told me that the first time you sang in Welsh.", False),
        ("Thank you for steering me off own brand's nails.", False),
        ("Thank you for offering to put me in touch with the bloke.", False),
        ("How did you come to look after everything?", False),
        ("How did you come to bowl on Mondays and they're a man down?", False),
        ("Thank you for showing me how you tuck your elbow in and breathes out.", False),
        ("Thank you for handing me the oar and I rowed.", False),
        ("Thank you for reading scores better than any of us.", False),
        ("You told me that you are a tiler.", False),
        ("I still think of how your is called Rita.", False),
        ("I still think of how your dog is called Rita.", True),
        ("It is kind of you to never heard of our barn dance.", False),
        ("It is kind of you to lend me the ladder.", True),
        ("I hope you find crates stacked by the door.", False),
        ("I hope you find crates for the plums.", True),
        ("I hope you find a shed with a loft.", True),
        ("I remember well that I promised to lend you my awl and you promised me a strap.", False),
        ("I remember well that I promised to lend you my awl and the strap.", True),
        ("I will send you the photo of the old you tram.", False),
        ("How did you come to sweep platforms?", False),
        ("Thank you for giving me a card.", False),
        ("What gave you the idea to plant too early?", False),
        ("You said that you would like to talk to director Femi.", False),
        ("You said that you would like to speak to other beekeepers.", True),
        ("I promised to send you the the list.", False),
    ],
)
def test_a_sentence_that_is_not_whole_is_not_said(sentence: str, whole: bool) -> None:  # noqa: FBT001 - a table
    assert _reader().passes(sentence) is whole
