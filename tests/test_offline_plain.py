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


def _letter(line: str) -> str:
    notes = f"Met Tilda Moe at the village show. {line}"
    return draft(notes, contact="Tilda Moe", channel="email", today=date(2026, 6, 3)).message or ""


@every(
    ("line", "sentence"),
    [
        # What somebody is to give is theirs, and a quote that is owed pushes nothing.
        ("I promised to send her a quote for the fence.", "As promised, I will send you a quote for the fence."),
        ("I'll send him a quote by Friday.", "I will send you a quote by Friday."),
        ("I promised to send her our catalogue.", "As promised, I will send you our catalogue."),
        ("He promised to send me a quote for the thatch.", "I look forward to your quote for the thatch."),
        ("She'll send me an order next week.", "I look forward to your order."),
        ("She promised to send me a photo of her loom.", "I look forward to the photo of your loom."),
        ("She needs a quote for a new stove.", "I hope you soon have a quote for a new stove."),
        ("She wants a quote for the barn.", "I have not forgotten that you asked for a quote for the barn."),
        ("She needs flyers for the open day.", "I hope you soon have flyers for the open day."),
        # What was offered may be taken up, what is lent stays so long.
        ("I offered to feed her geese in May.", "I offered to feed your geese in May, and that still stands."),
        ("I offered to walk her dog on Sunday.", "I offered to walk your dog on Sunday, and that still stands."),
        ("I promised to lend her the auger for the weekend.", "I will lend you the auger for the weekend."),
        ("I told her she could borrow my kiln for a few days.", "As promised, I will lend you my kiln for a few days."),
        ("He lent me his auger for two days.", "Thank you for lending me your auger for two days."),
        ("He offered to lend me his punt over Easter.", "for offering to lend me your punt over Easter."),
        ("To do: bring back his tongs.", "I will bring back your tongs."),
        ("I'll ask my boss if we can lend her our stage.", "I will ask my boss whether we can lend you our stage."),
        ("I'll ask at work if we have any spare crates.", "I will ask at work whether we have any spare crates."),
        ("I'll ask the council if her choir can use the hall.", "the council whether your choir can use the hall."),
        ("I'll ask my boss about a placement for her son.", "I will ask my boss about a placement for your son."),
        # Needs, praise and topics in the usual words.
        ("She could do with a second oboist.", "a second oboist by now?"),
        ("She could do with some more helpers for the archive.", "some more helpers for the archive by now?"),
        ("He could do with a hand on Saturdays.", "Have you found help on Saturdays by now?"),
        ("Her plum jam was the best I've eaten in ages.", "Your plum jam was the best I've eaten in ages."),
        ("His yard is the tidiest I've ever seen.", "Your yard is the tidiest I've ever seen."),
        ("We talked about how slow reeds are to dry.", "and to talk about how slow reeds are to dry."),
        ("We discussed what it is like to work nights.", "and to talk about what it is like to work nights."),
        ("We discussed how easy it is to sing outdoors.", "and to talk about how easy it is to sing outdoors."),
        # Who comes round to do something, whom one rings back, and what is "theirs" of a firm.
        ("I promised to come round and look at her pump.", "As promised, I will come over and look at your pump."),
        ("I'll pop round and measure her windows.", "I will come over and measure your windows."),
        ("I said I'd ring her back about the loft.", "As promised, I will ring you back about the loft."),
        ("I'm to phone her back about the kitchen.", "I will phone you back about the kitchen."),
        (
            "He offered to put me in touch with their head of print.",
            "offering to put me in touch with your head of print.",
        ),
        ("She said she will send us the new seed list.", "for offering to send us the new seed list."),
        ("She offered to come and judge our show.", "Thank you for offering to come and judge our show."),
        ("He will let me have the moulds on Monday.", "for offering to let me have the moulds on Monday."),
        ("He recommended me to three of his pupils.", "for recommending me to three of your pupils."),
        ("She told me of a good inn in Hythe.", "Thank you for recommending a good inn in Hythe."),
        # What a group of theirs needs they need, and work in whatever words is asked about.
        ("Her band needs two more horns for the spring fair.", "two more horns for the spring fair by now?"),
        ("Her club needs a website.", "I hope you soon have a website."),
        ("He works on the timetable for the trams.", "come to work on the timetable for the trams?"),
        ("She's in charge of the nets on a trawler.", "come to be in charge of the nets on a trawler?"),
        # Done together on a day, and praised in two words or in the whole of a year.
        ("We sang the old carols together on Sunday.", "and to sing the old carols with you."),
        ("Afterwards we went over our charts together.", "and to go over our charts with you."),
        ("We practised knots on each other.", "I enjoyed practising knots with you."),
        ("Her tulips were the finest I have seen this spring.", "Your tulips were the finest I have seen this spring."),
        ("He made the best chutney I have ever had.", "You made the best chutney I have ever had."),
        ("Her chart is clear and easy to read.", "Your chart is clear and easy to read."),
        # What needs something done to it, what was told, what somebody learns or has been, and what they made.
        ("He needs the brakes of his van fixed.", "I have not forgotten that the brakes of your van need fixing."),
        ("She needs her fence painting.", "I have not forgotten that your fence needs painting."),
        ("He wants his gutters cleared.", "I have not forgotten that your gutters need clearing."),
        ("He told me which tram to take to the baths.", "Thank you for telling me which tram to take to the baths."),
        ("She told me when the next barge leaves.", "Thank you for telling me when the next barge leaves."),
        ("She's training as a farrier.", "How is your training as a farrier going?"),
        ("He has been treasurer of his guild for ten years.", "come to be treasurer of your guild?"),
        ("I loved the masks she made.", "I loved the masks that you made."),
        ("I promised to share the slide deck from the fair.", "I will share the slide deck from the fair"),
        ("He offered to put me in touch with their MD.", "offering to put me in touch with your MD."),
        ("I owe her for the minibus.", "I have not forgotten that I owe you for the minibus."),
        ("She makes the best rhubarb crumble.", "You make the best rhubarb crumble."),
        ("He'll let me know about the stall by Friday.", "I look forward to hearing from you about the stall."),
        ("He used to be a signalman.", "What was it like to be a signalman?"),
        ("He is researching the old tannery.", "How is your research on the old tannery going?"),
        ("She sells her own cheese.", "come to sell your own cheese?"),
        ("I'll put his name down for the raffle.", "I will put your name down for the raffle."),
        ("I'll text her the address of the framer.", "I will text you the address of the framer."),
        ("I said I'd let her know when the next class is.", "I will let you know when the next class is."),
        ("I'll let him know if a stall comes free.", "I will let you know if a stall comes free."),
        ("I'll tell my brother about her punt.", "I will tell my brother about your punt."),
        ("She took a photo of our team.", "Thank you for taking a photo of our team."),
        ("He paid for the taxi.", "Thank you for paying for the taxi."),
        ("She wants advice on thatching.", "advice on thatching."),
        ("She is the new head of the nursery.", "come to be head of the nursery?"),
        ("She plays the harp beautifully.", "You play the harp beautifully."),
        ("He has a wonderful collection of bells.", "You have a wonderful collection of bells."),
        ("She needs a sign for the shop.", "I hope you soon have a sign for the shop."),
        ("Promised: lift to Ely.", "I promised you a lift to Ely, and I have not forgotten."),
        # What was promised is told so, however the notes put it, with the year it is from.
        ("Must bring her some canes in March as promised.", "As promised, I will bring you some canes in March."),
        ("Need to post her the score of the sonata, as I promised.", "As promised, I will post you the score of the"),
        ("Show her the bindery in June - promised.", "As promised, I will show you the bindery in June."),
        ("As promised: send her the seed list.", "As promised, I will send you the seed list."),
        ("I must send her our figures from 2019.", "I will send you our figures from 2019."),
        ("I promised to send her the minutes of March 2020.", "I will send you the minutes of March 2020."),
        ("Owe her a jar of damsons, promised on Monday.", "I still owe you a jar of damsons."),
        # What is built or made to measure is not found.
        ("He is having a new staircase made for his house.", "I hope the new staircase for your house comes along"),
        ("She is having a porch built.", "I hope the porch comes along well."),
        ("She needs a new kiln for the shop.", "I hope you soon have a new kiln for the shop."),
        ("She is looking for a new kitchen.", "I hope you soon have a new kitchen."),
        ("She wants a porch on the side of her cottage.", "I hope you soon have a porch on the side of your cottage."),
        ("He needs a carpenter for the porch.", "I hope you find a carpenter for the porch."),
        # Of two things that somebody does neither is left out; what they have besides is no work.
        ("She dyes wool and teaches weaving.", "come to dye wool and teach weaving?"),
        ("She makes fresh pasta and sells it to restaurants.", "come to make fresh pasta and sell it to restaurants?"),
        ("She works at the mill and keeps hens.", "come to work at the mill and keep hens?"),
        ("She breeds hens and sells the eggs at the market.", "come to breed hens and sell the eggs at the market?"),
        ("He has 40 hives and makes heather honey.", "come to make heather honey?"),
        ("They need more altos for the next concert.", "I hope you find more altos for the next concert."),
        # What could be lent, and what one would like to show.
        ("I could lend her my pasta machine.", "I could lend you my pasta machine."),
        ("I'd like to show her our workshop.", "I would like to show you our workshop."),
        ("He said I can borrow his lawn roller any time.", "Thank you for offering to lend me your lawn roller."),
        ("His canoe is beautiful, he built it himself.", "Your canoe is beautiful."),
    ],
)
def test_plain_lines_are_told_as_they_are_meant(line: str, sentence: str) -> None:
    assert sentence in _letter(line)


@every(
    ("line", "word"),
    [
        ("Send her our brochure.", "brochure"),
        ("She runs a forge and shoes ponies.", "shoes"),  # a verb, or a plural
        ("She will send me an invoice.", "invoice"),
        ("She wants an order of twenty jars.", "find"),
        ("If it rains I'll lend her our tent for a week.", "tent"),
        ("I might lend him the auger for two days.", "auger"),
        ("I'll ask my sister if she can play.", "sister"),
        ("I'll ask my aunt if we can lend her the punt.", "lend you"),
        ("I'll ask my boss if I can have Friday off.", "my boss about"),
        ("She'll ask her boss if we can use the hall.", "boss"),
        ("She could do with a rest.", "rest"),
        ("She could do with some money.", "money"),
        ("Her sister's jam was the best I've eaten in ages.", "best"),
        ("We talked about how hard it is to leave her husband.", "hard"),
        ("Her brother lent me his auger for two days.", "auger"),
        ("He offered to introduce me to their daughter.", "daughter"),
        ("She gave me their number.", "number"),
        ("His team needs a win.", "win"),
        ("Her husband's choir needs two tenors.", "tenors"),
        ("He is responsible for the mess.", "responsible"),
        ("She works on Sundays.", "Sundays"),
        ("She offered to come and live with us.", "live"),
        ("She recommended me to nobody.", "recommending"),
        ("We cried together on Sunday.", "cry"),
        ("He made the best of it.", "best of"),
        ("Her site is clear but slow.", "clear"),
        ("I promised to come round.", "come"),
        ("She needs her hair cut.", "hair"),
        ("I need to give her some space.", "space"),
        ("I loved the present she gave my wife.", "how you"),
        ("He could do with some company.", "find"),
        ("I promised to let her know.", "know"),
        ("She plays brilliantly.", "brilliantly"),
        ("Promised: lift to Ely.", "will lift"),
        ("I'll let her know what he says.", "says"),
        ("He paid for the damage.", "paying"),
        ("She wants advice about her divorce.", "advice"),
        ("She took a photo of our house for the police.", "police"),
        ("He doesn't sing well.", "sing"),
        ("She has a lovely figure.", "figure"),
        ("He is the head of the family.", "family"),
        ("I owe her for the minibus.", "Thank you"),
        ("He made a great fuss.", "fuss"),
        ("He used to be a drinker.", "drinker"),
        ("Will revert with fresh quotation.", "quotation"),
        ("She'll let me know about her divorce.", "divorce"),
        ("She needs her space.", "space"),
        ("She told me when she was born.", "born"),
        ("She told me which of her sons is ill.", "ill"),
        ("I loved the dress she wore.", "dress"),
        ("I liked the way she played.", "way"),
        ("She sent me the list as promised.", "As promised"),
        ("He wants an extension built on the back of the house.", "find"),
        ("He is having a tooth put in.", "tooth"),
        ("I could lend her our punt if she comes in May.", "lend"),
        ("I could give her a piece of my mind.", "mind"),
        ("I'd like to show her the door.", "door"),
        ("His brother's boat is beautiful, he built it himself.", "boat"),
        ("He restores dinghies, rents them out and teaches sailing.", "come to"),
        ("He grows herbs and takes pills for his heart.", "come to"),
        ("He repairs tractors and his brother sells them.", "sell"),
        ("She needs a gate post.", "soon have"),
        ("He must bring me his saw as promised.", "I will bring"),
        ("I will send her the list from last year.", "the list."),
    ],
)
def test_what_is_near_to_them_is_left(line: str, word: str) -> None:
    assert word not in _letter(line)


@every("line", ["I'll find out whether our school takes guests.", "I promised to send her the map in January."])
def test_no_letter_is_called_after_half_of_an_act(line: str) -> None:
    notes = f"Met Tilda Moe at the village show. {line}"
    assert draft(notes, contact="Tilda Moe", channel="email", today=date(2026, 6, 3)).subject == "The village show"
