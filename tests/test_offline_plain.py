"""Plain English sentences told by what they do, whatever their verb: needs, work, troubles, and what was seen or done together."""

from datetime import date

import pytest

from invitewriter import draft
from tests.test_offline_reading import told

TOLD = [
    # What somebody did for the sender is thanked for; what they did besides is remembered.
    ("walked me to the tram in the hail", "Thank you for walking me to the tram in the hail."),
    (
        "kept me company while I waited for the locksmith",
        "Thank you for keeping me company while I waited for the locksmith.",
    ),
    ("played cards with me", "Thank you for playing cards with me."),
    ("it was she who found my other mitten", "Thank you for finding my other mitten."),
    ("she zigzagged a hem with a bent fork", "how you zigzagged a hem with a bent fork."),
    ("at the last bend she spotted the heron first", "how you spotted the heron first at the last bend."),
    # What the two did.
    (
        "we bailed out the punt until it stopped raining",
        "I like to think back to how we bailed out the punt until it stopped raining.",
    ),
    ("hauled the harmonium upstairs together", "how we hauled the harmonium upstairs together."),
    ("strolled along the weir with her", "how we strolled along the weir."),
    ("saw her juggle three teapots", "I like to think back to seeing you juggle three teapots."),
    ("tried her sloe chutney", "I like to think back to trying your sloe chutney."),
    # Work, and things of theirs.
    ("she and her cousin bottle quince cider", "I was glad to hear that you and your cousin bottle quince cider."),
    ("was chosen to judge the scarecrows", "I was glad to hear that you were chosen to judge the scarecrows."),
    ("her loft is above the ropery", "I remember that your loft is above the ropery."),
    ("her goose sat on my rucksack", "how your goose sat on my rucksack."),
    ("thesis submitted", "I was glad to hear that your thesis is submitted."),
    ("she leads the band at St Mary's", "How did it come about that you lead the band at St Mary's?"),
    ("her pear tart was the best", "I still think of your pear tart."),
    ("lovely sunset from her jetty", "I still think of the lovely sunset from your jetty."),
    # What they are after, and what does not work.
    ("needs: a spinning wheel, carders, two bobbins", "a spinning wheel, carders and two bobbins"),
    ("looking for a cellist, maybe in June", ""),
    ("still hunting a clasp for the casket", "I hope you find a clasp for the casket."),
    ("missing volume 3 of the herbal", "I hope you find volume 3 of the herbal."),
    ("for the pageant she needs a donkey cart", "I hope you find a donkey cart for the pageant."),
    ("a shed with a north window is what she's after", "I hope you find a shed with a north window."),
    ("what he still lacks is a second oboe", "I hope you find a second oboe."),
    ("has no place to dry the nets", "I hope you find a place to dry the nets."),
    ("tin lids wanted", "I hope you find tin lids."),
    ("wishes she could read runes", "I hope you get to read runes."),
    ("asked where one can hire a winch", "you asked where one can hire a winch."),
    (
        "her furnace never gets hot enough",
        "I remember that your furnace never gets hot enough, and I hope you find a way.",
    ),
    ("his workshop floods every March", "your workshop floods every March, and I hope you find a way."),
    ("she can't get the old press to run evenly", "you can't get the old press to run evenly"),
]
LEFT = [
    # Of the body, of money, quarrels and failing; what somebody did to others; what is nobody's business.
    "she hogged the microphone",
    "she snubbed the ushers",
    "she turned up tipsy",
    "told me off for the noise",
    "trod on my scarf",
    "mispronounced my name",
    "she took the last scone without asking",
    "she keeps forgetting faces",
    "her loft is filthy",
    "her soup was far too salty",
    "her cat ran away",
    "her brother bottles cider",
    "her salary never lasts",
    "was sacked from the ropery",
    "she can't pay the rent",
    "needs a holiday",
    "asked how much I earn",
    "we waited an hour and complained",
    "we had a row",
    "we measured her waist",
    "we slept together",
    "moved on",
    "she dubs more films",
]


@pytest.mark.parametrize(("note", "expected"), TOLD)
def test_a_plain_sentence_is_told_by_what_it_does(note: str, expected: str) -> None:
    assert expected in told("said hello", note)


@pytest.mark.parametrize("note", LEFT)
def test_a_plain_sentence_that_no_letter_says_is_left_alone(note: str) -> None:
    assert told("said hello", note) == ""


def test_a_label_with_nothing_behind_it_names_no_place() -> None:
    notes = "Contact: Ana Kovač\nShe runs a choir\n- met: "
    message = draft(notes, channel="email", today=date(2026, 5, 20)).message or ""
    assert "choir" in message
