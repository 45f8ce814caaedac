"""Plain English sentences told by what they do, whatever their verb: needs, work, troubles, and what was seen or done together."""

from datetime import date

from invitewriter import draft
from tests.tables import every
from tests.test_offline_reading import told

TOLD = [
    # What somebody did for the sender is thanked for; what they did besides is remembered.
    ("walked me to the tram in the hail", "Thank you for walking me to the tram in the hail."),
    (
        "kept me company while I waited for the locksmith",
        "Thank you for keeping me company while I waited for the locksmith.",
    ),
    ("played cards with me", "Thank you for playing cards with me."),
    ("we both collect tide tables", "to find that we both collect tide tables."),
    ("never found out how she learned Gaelic", "I wanted to ask you how you learned Gaelic."),
    (
        "she asked me to keep the evening clear for the cheese rolling",
        "that you asked me to keep the evening clear for the cheese rolling.",
    ),
    # Work, and things of theirs.
    ("she leads the band at St Mary's", "How did you come to lead the band at St Mary's?"),
    ("promised her our cheat sheet for knots", "I promised you our cheat sheet for knots"),
    # What they are after, and what does not work.
    ("looking for a cellist, maybe in June", ""),
    # What they told, explained and advised, whatever it was about.
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
    # As people speak: fillers, "the one who", what somebody is quoted as saying.
    ("she goes, I'll lend you my crampons, no hurry", "Thank you for offering to lend me your crampons."),
]
LEFT = [
    # What nobody is asked back, or glad to be remembered for.
    "I wonder if she drinks",
    "couldn't work out whether she was lying",
    "no idea whether her husband knows",
    "never found out how much she earns",
    "bumped into her at the food bank",
    "like me, she is on antidepressants",
    # Whom or what a pronoun means has to be said.
    "I still want to know how she talked them into that",
    "I was grateful that she did it",
    "told her she was wrong about the bridge",
    "she brings the tent and we go to them for eggs, that's the plan",
    "another one who hums while she works",
    # Of somebody else.
    "neither of us trusts Colin",
    "I admire how her boss handles the press",
    "trod on my scarf",
    "He says he had a stutter as a boy",
    # What is no sentence, or means one thing to the sender and another to the reader.
    "said that the weir at Marlow, which her cousin mended, leaks",
    "reckons you can smell snow",
    "wants her mare to win at Ripon",
    # Of the body, of money, quarrels and failing; what somebody did to others; what is nobody's business.
    "she hogged the microphone",
    "she snubbed the ushers",
    "she turned up tipsy",
    "told me off for the noise",
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


@every(("note", "expected"), TOLD)
def test_a_plain_sentence_is_told_by_what_it_does(note: str, expected: str) -> None:
    assert expected in told("said hello", note)


@every("note", LEFT)
def test_a_plain_sentence_that_no_letter_says_is_left_alone(note: str) -> None:
    assert told("said hello", note) == ""


def test_a_label_with_nothing_behind_it_names_no_place() -> None:
    notes = "Contact: Ana Kovač\nShe runs a choir\n- met: "
    message = draft(notes, channel="email", today=date(2026, 5, 20)).message or ""
    assert "choir" in message
