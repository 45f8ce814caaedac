"""The embedded writer tells what the sender owes the contact, however it was jotted down, and no errand of their own as a promise."""

from tests.glass_fair import told
from tests.tables import every


@every(
    ("line", "sentence"),
    [
        # who has to do it is left out
        ("Have got to show her how we solder.", "I will show you how we solder."),
        ("Mustn't forget to bring her the tongs.", "I will bring you the tongs."),
        ("Must let her know about the spare bench.", "I will let you know about the spare bench."),
        # it is on me
        ("It's on me to book the furnace for her.", "I will book the furnace for you."),
        ("Up to me to send the moulds.", "I will send you the moulds."),
        ("I'm down to make her a stencil.", "I will make you a stencil."),
        ("I said of course I'd look over her leaflet.", "As promised, I will look over your leaflet."),
        # what is theirs goes back
        ("Must post her apron back.", "I will post your apron back."),
        ("Her pliers are still with me.", "I will return your pliers."),
        ("Her scarf ended up in my basket.", "I will return your scarf."),
        ("Borrowed her glass cutter, to be returned.", "I will return your glass cutter."),
        ("Have to give her back the book on kilns.", "I will return the book on kilns to you."),
        # they are to have it of me
        ("I told her she would get our spare lamp.", "As promised, I will let you have our spare lamp."),
        ("A drawing of the gate was promised to her.", "As promised, I will let you have a drawing of the gate."),
        ("She's waiting for my sketch of the lantern.", "I still owe you my sketch of the lantern."),
        ("I owe her the name of those beads.", "I still owe you the name of the beads."),
        ("The spare tray: for her.", "I have not forgotten the spare tray for you."),
        ("→ measurements of the shelf by Friday", "I have not forgotten the measurements of the shelf, which you are to have by Friday."),
        ("me: link to the glass museum", "I have not forgotten the link to the glass museum."),
        ("She hasn't had the score from me yet.", "I still owe you the score."),
        ("Remind me to send her the stencil.", "I will send you the stencil."),
        ("On my list: photos of the gate for her.", "I will send you the photos of the gate."),
        ("Her rake is leaning on our fence, take it back.", "I will return your rake."),
        ("Printing off the score for her.", "I will print off the score for you."),
        ("I mean to knit her a hat for the crossing.", "I would like to knit you a hat for the crossing."),
        ("Offered to hold the ladder for her.", "I offered to hold the ladder for you, and that still stands."),
        # word is to be given
        ("Let her know when the furnace is hot.", "I will let you know when the furnace is hot."),
        ("I said I'd be in touch about the stall.", "As promised, I will write to you about the stall."),
        ("Must send her the bell list as a spreadsheet, not a printout.", "I will send you the bell list as a spreadsheet."),
        ("Took her scarf home by mistake, must get it to her.", "I will return your scarf."),
        ("I've still got the ferry map from 1998, will bring it next week.", "I will bring you the ferry map from 1998."),
        # not done yet
        ("Never sent her the link to the choir.", "I still have to send you the link to the choir."),
        ("Posting Selma the marbles.", "I will post you the marbles."),
        ("She'd like a vine cutting, I'll dig one up.", "I will dig up a vine cutting for you."),
        ("sending her 3 of our moulds to try", "I will send you 3 of our moulds to try."),
        ("me -> invite to the kiln opening", "I will invite you to the kiln opening."),
        ("> promised her the plan of the kiln", "I promised you the plan of the kiln, and I have not forgotten."),
        ("I've got the photo of her at the furnace, which I told her she'd have as soon as I was home.", "As promised, I will let you have the photo of you at the furnace."),
        # what it is of, where no more is understood
        ("I'm to send the glaze recipe scaled for 9.", "As promised, I will send the glaze recipe scaled for 9."),
        ("→ I'm to send our firing chart from Lent", "I will send you our firing chart."),
    ],
)  # fmt: skip
def test_what_the_sender_owes_is_told_in_its_own_words(line: str, sentence: str) -> None:
    assert told(line).endswith(sentence)


@every(
    "line",
    [
        "I've to measure the shelf and send it.",
        "She will hear from me once I have spoken to the miller.",
        "I've still got them, red wool, and must post them back.",
        "I said my cellar is full but I'd ask at the harbour.",
        "I'm to knit her one, she picked the grey.",
        "told her I'd carry it to the next class",
        "I told her my cousin Edda grinds them herself and I'd get her method off her.",
        "Asked about the vice, told her to leave it with me.",
    ],
)
def test_what_is_surely_for_the_contact_is_told_with_its_object_or_not_at_all(line: str) -> None:
    assert told(line) == ""


@every(
    "line",
    [
        "Must lose weight.",
        "→ send the committee the agenda",
        "Have sent her the chart.",
        "I promised her the honey and brought it last week.",
        "Have to keep her away from the till.",
        "She has to send me the mould.",
        "She still has my torch.",
        "I must tell our chair what she said about him.",
        "Remember to buy bread.",
        "Have to give her the bad news about the hall.",
        "I borrowed the hall's ladder, must return it.",
        "Her stall is at our market every week.",
        "I still have her number.",
        "I never sent her away.",
        "Making her a warden was a mistake.",
        "I would never lend her my bow.",
        "I took her photo and must print it.",
    ],
)
def test_what_is_not_owed_to_the_contact_is_told_as_no_promise(line: str) -> None:
    assert told(line) == ""
