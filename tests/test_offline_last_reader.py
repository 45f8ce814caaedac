"""The embedded writer's own last reader: what is not whole is not said."""

from invitewriter.domain import Address
from invitewriter.offline.language import load_language
from invitewriter.offline.letter.last_reader import LastReader, make_last_reader
from invitewriter.resources import prompts_folder
from tests.tables import every


def _reader() -> LastReader:
    english = load_language(prompts_folder() / "offline", "en", Address.INFORMAL)
    reader = make_last_reader(english.letter["last_reader"], english)
    assert reader
    return reader


@every(
    ("sentence", "whole"),
    [
        ("As promised, I will walk you.", False),
        ("As promised, I will walk you to the ferry.", True),
        ("I will copy out same name for you.", False),
        ("We came by the same ferry.", True),
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
        ("I like that your is called Rita.", False),
        ("I like that your dog is called Rita.", True),
        ("It is kind of you to never heard of our barn dance.", False),
        ("Thank you for lending me the ladder.", True),
        ("I hope you find crates stacked by the door.", False),
        ("I hope you find crates for the plums.", True),
        ("I hope you find a shed with a loft.", True),
        ("I have not forgotten that I promised to lend you my awl and you promised me a strap.", False),
        ("I have not forgotten that I promised to lend you my awl and the strap.", True),
        ("You told me that you have zero left-handed scissors.", False),
        ("I will drain behind your sheds every autumn.", False),
        ("I will drain the pond behind your sheds.", True),
        ("I will copy the rest for you.", False),
        ("I will copy the rest of the ledger for you.", True),
        ("Thank you for going over all nine at the kitchen table.", False),
        ("Thank you for going over all nine verses at the kitchen table.", True),
        ("I have not forgotten that you asked me to hold the torch.", False),
        ("I have not forgotten that you asked me to mend the torch.", True),
        ("I enjoyed queueing for chips with you.", False),
        ("I like that you work at the counter on Mill Lane.", False),
        ("Thank you for falling asleep by my stove.", False),
        ("I will ref the letter for you.", False),
        ("Thank you for offering to hand the whole choir over.", False),
        ("Thank you for helping me full on Friday.", False),
        ("Thank you for helping me for a full day on Friday.", True),
        ("How did you come to remember Captain Holt?", False),
        ("How did you come to live opposite the chandlery?", False),
        ("How did you come to live in Bergen?", True),
        ("I like that you live opposite the chandlery.", False),
        ("I will send you the photo of the old you tram.", False),
        ("How did you come to sweep platforms?", False),
        ("Thank you for giving me a card.", False),
        ("What gave you the idea to plant too early?", False),
        ("You said that you would like to talk to director Femi.", False),
        ("You said that you would like to speak to other beekeepers.", True),
        ("I promised to send you the the list.", False),
        ("Thank you for showing me shearing, left side.", False),
        ("Thank you for showing us the loft, the well and the bees.", True),
        ("I will send you sketches, good paper, the lid as well.", False),
        ("I will send you sketches, mostly of the lid.", True),
        ("Thank you for inviting me below after.", False),
        ("Thank you for the advice whom to look after.", True),
        ("I will keep you three jars for the fair.", False),
        ("I will keep you three jars of chutney for the fair.", True),
        ("As promised, I will take a rest on your bench.", False),
        ("As promised, I will take a photo of your bench.", True),
        ("I enjoyed finding the barn of our third hosts with you.", False),
        ("I enjoyed placing bets about you with you.", False),
        ("Thank you for explaining to us that your waistcoat is Lapp.", False),
        ("I hope you find soldering.", False),
        ("I will ask who left the bloody gate open.", False),
        ("Thank you for hoeing two beds and even sharpened a spade for my row.", False),
        ("Thank you for hoeing two beds and even sharpening a spade for my row.", True),
    ],
)
def test_a_sentence_that_is_not_whole_is_not_said(sentence: str, whole: bool) -> None:  # noqa: FBT001 - a table
    assert _reader().passes(sentence) is whole
