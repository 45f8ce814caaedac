"""What the contact is after and what the sender answers are told as one: the promise names its thing, whatever stands for it in the notes."""

import re
from datetime import date

from invitewriter import draft
from tests.tables import every

TODAY = date(2026, 11, 23)


def told(line: str) -> str:
    """What the letter says beside the meeting; empty where there is none."""
    notes = f"Met Selma at the glass fair.\n{line}"
    message = draft(notes, contact="Selma", channel="email", today=TODAY).message or ""
    return " ".join(message.split("\n")[2:3]).partition("glass fair.")[2].strip()


@every(
    ("line", "sentence"),
    [
        # It is named where a pronoun, a number or nothing stands for it.
        ("She's after tongs with long handles. Have three, will send.", "I will send you tongs with long handles."),
        ("She needs a soldering mat. I've a spare, will bring it on Friday.", "I will bring you a soldering mat on Friday."),
        ("They're short of jam jars. We throw out dozens, told her I'd drop them off.", "As promised, I will bring you jam jars."),
        ("Wants cuttings of our fig. Will take some in spring and post them.", "I will post you cuttings of our fig."),
        ("Looking for a diamond drill, I said I'd keep an eye open for one.", "As promised, I will look out for a diamond drill."),
        # It is the sender's own where they said that they have one.
        ("She needs a grinding bench. We've one in the shed, I told her she may borrow it.", "You can borrow our grinding bench, as I said."),
        ("need a spare marquee for the glass day. we've got one, said she can borrow ours", "You can borrow our marquee, as I said."),
        ("Needs crates for her bottles. We have a dozen, I told her she could have them for the weekend.", "You can have our crates, as I said."),
        # What somebody is wanted for.
        ("She needs a Latin label checked. I said I'd do it.", "As promised, I will check a Latin label."),
        ("She's looking for somebody to rewire the kiln, I offered two evenings.", "I offered you two evenings to rewire the kiln, and that still stands."),
        ("I offered her our spare bench.", "I offered you our spare bench, and that still stands."),
        ("We rebuilt a furnace so I offered to show her round.", "I offered to show you around, and that still stands."),
        ("She wants to learn to use the lathe, I'll show her next Thursday.", "I will show you how to use the lathe."),
        ("I'll write her a list.", "I will write you a list."),
        ("I said she could come to our studio any day that week.", "You can come to our studio any day, as I said."),
    ],
)  # fmt: skip
def test_a_promise_names_what_the_contact_is_after(line: str, sentence: str) -> None:
    assert sentence in told(line)


@every(
    "line",
    [
        "She's after tongs with long handles. Have three, will send.",
        "Needs crates for her bottles. We have a dozen, I told her she could have them for the weekend.",
        "Needs a cradle for the carnival. My gran's is in the loft and she can have it.",
        "She's short of rouge. I'll bring her a tin.",
    ],
)
def test_nobody_is_wished_luck_in_finding_what_they_are_promised(line: str) -> None:
    assert not {"hope you find", "you found"} & set(re.findall("hope you find|you found", told(line)))


@every(
    ("line", "sentence"),
    [
        ("has a chart of glazes, will share", "Thank you for offering to share the chart of glazes."),
        ("She has a plan of the shelves and is happy to send it.", "for offering to send me the plan of the shelves."),
        ("She's writing up the firing, will share draft.", "Thank you for offering to share the draft."),
        ("She promised to send the slides from her demonstration.", "for promising to send me the slides from your demonstration."),
        ("Knows a good engraver and will text me the opening hours.", "Thank you for offering to send me the opening hours."),
        ("Would be glad to look at our moulds.", "Thank you for offering to look at our moulds."),
        ("Offered to let us watch her apprentice.", "Thank you for offering to let us watch your apprentice."),
        ("She'll come and look at our chimney, no charge.", "Thank you for offering to come and look at our chimney."),
        ("Invited me and the boys to their lantern parade.", "for inviting me and the boys to your lantern parade."),
        ("Suggested we share a stall in Lyon.", "your suggestion that we share a stall in Lyon."),
        ("Recommended a sand pit near Dole.", "Thank you for recommending a sand pit near Dole."),
        ("Recommended baking the pots in the ash.", "Thank you for the advice to bake the pots in the ash."),
        ("Has an old lathe, says I can have it for the club.", "for letting me have the old lathe for the club."),
        ("Said we're welcome to watch her at the furnace.", "Thank you for letting us watch you at the furnace."),
        ("Went through my sketches with me.", "Thank you for walking me through my sketches."),
    ],
)  # fmt: skip
def test_an_offer_is_thanked_for_in_whatever_dress(line: str, sentence: str) -> None:
    assert sentence in told(line)


@every(
    ("line", "sentence"),
    [
        ("Wants to compare our kiln log with hers.", "that you would like to compare our kiln log with yours."),
        ("would like to know how we cool the big vases", "that you would like to know how we cool the big vases."),
        ("She wants to know whether our guild would share a lorry", "whether our guild would share a lorry."),
        ("She was asking what glue we use on the rims, told her none.", "that you asked what glue we use on the rims."),
        ("I recommended she begin small, and she wants our colour scheme", "that you would like our colour scheme."),
        ("Would like the name of our printer.", "that you would like the name of our printer."),
        ("Asked whether our museum could lend her six moulds.", "whether our museum could lend you six moulds."),
    ],
)  # fmt: skip
def test_what_the_contact_would_like_of_the_sender_is_kept_in_mind(line: str, sentence: str) -> None:
    assert sentence in told(line)


@every(
    ("line", "sentence"),
    [
        ("She'd like to know how we cool the big vases. said id ask my foreman", "how we cool the big vases; I will ask my foreman and let you know."),
        ("She'd like to know how we cool the big vases. I have to ask my boss first, then I'll let her know.", "I will ask my boss and let you know."),
        ("She's looking for a recording of the old furnace. I know our sound archive has one, will ask them.", "I will ask our sound archive about a recording of the old furnace."),
        ("She's after somebody to carry the banner in Lyon, told her to count me in.", "that you are looking for somebody to carry the banner in Lyon; as I said, you can count on me."),
        ("Needs stewards for the glass day, I put my name down.", "looking for stewards for the glass day; as I said, you can count on me."),
        ("She'd like to know how we pack the goblets. I'll write it up and send it to her.", "how we pack the goblets, and will write to you about it."),
        ("She said my sister could try the big furnace.", "Thank you for letting my sister try the big furnace."),
        ("I asked if she would talk to our trainees and she said yes.", "Thank you for agreeing to talk to our trainees."),
        ("Looking for old bottles. My neighbour has two in her shed, I'll put them in touch.", "I will ask my neighbour about old bottles."),
    ],
)  # fmt: skip
def test_whom_the_sender_has_to_ask_is_told_with_what_for(line: str, sentence: str) -> None:
    assert sentence in told(line)


@every(
    ("line", "wrong"),
    [
        ("Wants to see the numbers, will send", "Thank you for offering"),
        ("Loves our stall, will send the plan", "Thank you for offering"),
        ("Has an old lathe, says I can have it for the club.", "I promised"),
        ("Liked our blue vase, took a photo.", "you would like our blue vase"),
        ("She's after a copper pan. Her aunt has one, she will ask her.", "will ask"),
        ("She knows the quarry and will show us.", "offering to show us."),
        ("She likes the lathe, I'll show her.", "I will show you."),
    ],
)
def test_who_promised_what_is_not_turned_about(line: str, wrong: str) -> None:
    assert wrong not in told(line)


@every(
    ("line", "sentence"),
    [
        ("She's after a brass tap - look under the workbench", "I will look under the workbench for a brass tap."),
        ("Wants a lampshade for the other one. Will have a rummage in our attic.", "I will have a rummage in our attic for a lampshade."),
        ("wants an old pontil. think there's one in my dad's garage - CHECK", "I will look in my dad's garage for an old pontil."),
        ("Looking for a copper ladle. May have one in the cellar: check.", "I will look in the cellar for a copper ladle."),
        ("She needs some old moulds, got 2 maybe 3 in dads barn, gonna look.", "I will look in my dad's barn for some old moulds."),
        ("She's looking for anyone with pictures of the old works. Mother's album: look.", "look in Mother's album for pictures of the old works."),
        ("Good talk. There's a table next to ours going free, I said I'd ask Dave.", "ask Dave about the table next to ours."),
        ("She wants to hear my aunt's furnace songs, will bring them on Friday.", "I will bring you my aunt's furnace songs on Friday."),
        ("OWE HER A JAR OF PICKLES.", "I still owe you a jar of pickles."),
        ("find my aunt's song sheet, she'd never heard the Furnace Reel", "I will find my aunt's song sheet for you."),
        ("The children have done paintings, which I'm to post to her.", "I will post the paintings to you."),
        ("She's after a motor for an old tape deck → go through my box of motors", "go through my box of motors for a motor for an old tape deck."),
        ("She's after some cobalt powder, go through the biscuit tins", "I will go through the biscuit tins for some cobalt powder."),
        ("Selma cant get lead cames anywhere, Dave makes them, must ask Dave.", "I will ask Dave about lead cames."),
        ("She wanted to know who ground our lenses, find out from Tove.", "to know who ground our lenses; I will ask Tove and let you know."),
        ("I've the picture of the kiln, having it framed for her.", "I will get the picture of the kiln framed for you."),
    ],
)  # fmt: skip
def test_where_the_sender_is_to_look_and_whom_to_ask_is_told_with_what_is_wanted(line: str, sentence: str) -> None:
    assert told(line).endswith(sentence)


@every(
    "line",
    [
        "She's after a brass tap. Ask Ruben about the van.",
        "She's after a brass tap.\nLovely stall, good coffee.\nLook in the shed for the dog lead.",
        "Think there's a wasp nest in our shed.",
        "Wants a brass tap. She looked in the shed.",
    ],
)
def test_what_is_looked_for_elsewhere_is_no_answer(line: str) -> None:
    assert not {"I will ask", "I will look"} & set(re.findall("I will (?:ask|look)", told(line)))
