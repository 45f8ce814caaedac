"""English sentences that say outright what they do: thanks, admiration, open questions, what both have in common, how they met."""

import pytest

from tests.test_offline_reading import told

TOLD = [
    # Thanks, and what was liked.
    ("I was grateful for her patience with my Portuguese", "I was grateful for your patience with my Portuguese."),
    ("thx for ride home", "Thank you for the ride home."),
    ("it was kind of her to drive me to the ferry in Crewe", "It was kind of you to drive me to the ferry in Crewe."),
    ("thanks to her I caught the last tram", "Thanks to you I caught the last tram."),
    ("without her I'd never have found the weir", "Without you I would never have found the weir."),
    ("I admire how she never rushes a sentence", "I admire how you never rush a sentence."),
    ("what helped most was her sketch of the wiring", "What helped most was your sketch of the wiring."),
    ("what I like about her is how she listens", "What I like about you is how you listen."),
    ("it was a joy to watch her plane that board", "It was a joy to watch you plane that board."),
    ("hats off to her for rowing the Sound", "I take my hat off to you for rowing the Sound."),
    (
        "told her her map had saved my holiday, and I meant it",
        "As I told you, your map had saved my holiday.",
    ),
    ("I was moved that she gave her place to the old man", "I was moved that you gave your place to the old man."),
    ("her calm voice on the stairs helped me down", "Your calm voice on the stairs helped me down."),
    # What is so of both.
    ("both w/ allotments on the ring road", "It was good to find that we both have allotments on the ring road."),
    ("both of us would rather row than sail", "It was good to find that we both would rather row than sail."),
    ("like me, she learned to swim at forty", "It was good to find that, like me, you learned to swim at forty."),
    ("we both collect tide tables", "to find that we both collect tide tables."),
    ("as it happens we've both worked on the ferries", "It was good to find that we have both worked on the ferries."),
    ("neither of us can whistle", "It was good to find that neither of us can whistle."),
    ("common ground: sourdough, Yiddish songs", "what we have in common: sourdough and Yiddish songs."),
    ("she knows the Orkneys as well as I do", "It was good to find that you know the Orkneys as well as I do."),
    # How they met.
    ("got talking over a broken ticket machine", "how we got talking over a broken ticket machine."),
    ("she was standing behind me at the rope counter", "how you were standing behind me at the rope counter."),
    ("it all began with a borrowed pen", "how it all began with a borrowed pen."),
    ("our trolleys collided in the garden centre", "how our trolleys collided in the garden centre."),
    # Questions left open, on either side.
    ("never found out how she learned Gaelic", "I wanted to ask you how you learned Gaelic."),
    ("no idea whether her raft ever floated", "I wanted to ask you whether your raft ever floated."),
    ("what I forgot to ask her is who taught her to juggle", "I wanted to ask you who taught you to juggle."),
    ("I didn't catch the name of her favourite lichen", "ask you again for the name of your favourite lichen."),
    ("she wasn't sure if her loom would fit the hall", "I still wonder whether your loom would fit the hall."),
    ("asked if I'd ever tried nettle yarn", "that you asked whether I had ever tried nettle yarn."),
    # What is planned.
    ("I'm going to look in on her once the roof is done", "I look forward to visiting you once the roof is done."),
    ("coming to stay over New Year with the boys", "I am glad that you are coming to stay over New Year."),
    (
        "so the plan is she brings the tent and I bring the stove",
        "I like the idea that you bring the tent and I bring the stove.",
    ),
    (
        "she asked me to keep the evening clear for the cheese rolling",
        "that you asked me to keep the evening clear for the cheese rolling.",
    ),
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
]


@pytest.mark.parametrize(("note", "sentence"), TOLD)
def test_what_is_said_outright_is_told(note: str, sentence: str) -> None:
    assert sentence in told("said hello", note)


@pytest.mark.parametrize("note", LEFT)
def test_what_is_nobodys_to_say_is_left_alone(note: str) -> None:
    assert told("said hello", note) == ""
