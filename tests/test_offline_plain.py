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
    ("she and her cousin bottle quince cider", "How did it come about that you bottle quince cider?"),
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
    ("He wishes there were a footbridge to the islet.", "you wish there were a footbridge to the islet."),
    ("hopes the estate will lend her the limekiln", "I hope the estate will lend you the limekiln."),
    ("She dreams of keeping geese on a lock island.", "I hope you get to keep geese on a lock island."),
    ("what her choir needs is a page turner", "I hope you find a page turner for your choir."),
    (
        "still waiting to hear from the rowing club about the slipway",
        "I hope you hear from the rowing club about the slipway soon.",
    ),
    # What they told, explained and advised, whatever it was about.
    ("told me that her geese came with the house", "You told me that your geese came with the house"),
    (
        "She explained what the notches on the tally sticks mean",
        "Thank you for explaining what the notches on the tally sticks mean.",
    ),
    (
        "he told us how his barge came back without a crew",
        "Thank you for telling me how your barge came back without a crew.",
    ),
    ("her tip: rinse the brushes in cold tea", "Thank you for advising me to rinse the brushes in cold tea."),
    ("according to her the quay was built on barrels", "You told me that the quay was built on barrels"),
    (
        "explained that a kite flies because every spar bends upwards",
        "that a kite flies because every spar bends upwards",
    ),
    ("Recounted the night a heron landed in her canoe", "You told me about the night a heron landed in your canoe."),
    ("passed on his recipe for limewash", "Thank you for passing on your recipe for limewash."),
    # As people speak: fillers, "the one who", what somebody is quoted as saying.
    ("so yeah she's the one who restrings harps for the opera", "you restring harps for the opera"),
    ("she goes, I'll lend you my crampons, no hurry", "Thank you for offering to lend me your crampons."),
    # What hangs on a clause is told with it.
    ("she unrolled a map that nobody could read", "how you unrolled a map that nobody could read."),
    ("asked where one can hire a winch", "you asked where one can hire a winch."),
    (
        "her furnace never gets hot enough",
        "I remember that your furnace never gets hot enough, and I hope you find a way.",
    ),
    ("his workshop floods every March", "your workshop floods every March, and I hope you find a way."),
    ("she can't get the old press to run evenly", "you can't get the old press to run evenly"),
]
LEFT = [
    "He says he had a stutter as a boy",
    "said that a kite flies",
    # What is no sentence, or means one thing to the sender and another to the reader.
    "said that the weir at Marlow, which her cousin mended, leaks",
    "reckons you can smell snow",
    "wants her mare to win at Ripon",
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
