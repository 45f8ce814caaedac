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
        ("What gave you the idea to plant too early?", False),
        ("You said that you would like to talk to director Femi.", False),
        ("You said that you would like to speak to other beekeepers.", True),
        ("I promised to send you the the list.", False),
    ],
)
def test_a_sentence_that_is_not_whole_is_not_said(sentence: str, whole: bool) -> None:  # noqa: FBT001 - a table
    assert _reader().passes(sentence) is whole
