"""Each channel counts length as the place itself does."""

import pytest

from invitewriter.channel import CHANNELS, channel_named, default_channel
from invitewriter.domain import Stage
from invitewriter.errors import UsageError
from tests.tables import every


def test_a_linkedin_note_counts_an_emoji_as_two() -> None:
    note = CHANNELS["linkedin-note"]
    assert note.length("a" * 200).over is False
    assert note.length("a" * 199 + "😀").count == 201
    assert note.length("a" * 199 + "😀").over is True


def test_premium_raises_the_note_to_300() -> None:
    assert CHANNELS["linkedin-note"].length("a" * 300, 300).over is False
    assert CHANNELS["linkedin-note"].aim_within(300) == 270


def test_a_smaller_limit_lowers_the_aim_of_every_channel() -> None:
    for channel in CHANNELS.values():
        assert channel.aim_within(100) <= 100, channel.name


@every(
    ("text", "count", "parts", "unit"),
    [
        ("a" * 160, 160, 1, "GSM-7 characters"),
        ("a" * 161, 161, 2, "GSM-7 characters"),
        ("a" * 153 * 2 + "b", 307, 3, "GSM-7 characters"),
        ("€" * 80, 160, 1, "GSM-7 characters"),
        ("€" * 81, 162, 2, "GSM-7 characters"),
        ("’" + "a" * 69, 70, 1, "UCS-2 characters"),
        ("’" + "a" * 70, 71, 2, "UCS-2 characters"),
        ("😀" * 35, 70, 1, "UCS-2 characters"),
    ],
)
def test_a_text_message_counts_its_parts(text: str, count: int, parts: int, unit: str) -> None:
    length = CHANNELS["sms"].length(text)
    assert (length.count, length.parts, length.unit) == (count, parts, unit)


def test_a_text_message_may_take_two_parts_and_no_more() -> None:
    assert CHANNELS["sms"].length("a" * 306).over is False
    assert CHANNELS["sms"].length("a" * 307).over is True
    assert CHANNELS["sms"].length("é" * 10 + "ł" * 124).over is False
    assert CHANNELS["sms"].length("ł" * 135).over is True


def test_a_card_counts_words_and_not_dashes() -> None:
    assert CHANNELS["card"].length("Dear Ana – it's been a good day.").count == 7


def test_the_default_channel_follows_the_stage_unless_there_is_an_address() -> None:
    assert default_channel(Stage.MET, has_email=False) == "linkedin-note"
    assert default_channel(Stage.CONNECTED, has_email=False) == "linkedin-message"
    assert default_channel(Stage.MET, has_email=True) == "email"


def test_an_unknown_channel_is_told_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"'fax'.*linkedin-note.*card"):
        channel_named("fax")
