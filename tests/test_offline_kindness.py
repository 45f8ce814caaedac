"""Kindness by its noun: whoever was host, gave, drove or listened is thanked for the thing where no clause of the story can be told."""

from __future__ import annotations

from invitewriter.resources import prompts_folder, read_toml
from tests.lettering import letter_from
from tests.tables import every


@every(
    ("contact", "notes", "told"),
    [
        # What somebody gave, whatever else the sentence holds.
        ("Vera", "The mill was shut. Vera, one of the wardens, gave me a tour that went on till noon, and she let me wind the clock and made me a mug of tea on the range.", "for the mug of tea"),
        ("Odin", "Odin, one of the wardens, gave me a tour that lasted nearly two hours, and he let me turn the big wheel and made me a mug of tea on the range.", "for the tour and the mug of tea."),
        ("Odin", "Odin came down the towpath with a basket of plums and a bottle of perry. My boots leaked.", "for the basket of plums and the bottle of perry."),
        ("Odin", "Odin got the stove going and cooked a wonderful mushroom stew and we sat up until two.", "for the wonderful mushroom stew."),
        ("Odin", "Odin runs the mill. His wife had baked scones, which the dog got.", "for the scones."),
        # The board of whoever took the sender in.
        ("Odin and Vera", "We stayed with Odin and Vera for three nights above the weir. Mornings began with goat cheese and rye bread.", "for having us for three nights, for the goat cheese and for the rye bread."),
        ("Tilda", "woke up on Tilda's sofa, bus at nine, and then we went over to the canal bakery for breakfast and a long chat", "I enjoyed our breakfast and our long chat. Thank you for the sofa."),
        # Those who teach, coach and organise.
        ("Tilda", "We finally got to see Tilda, who has been our coach all summer. Without her code reviews and her patience we would still be stuck.", "for coaching us all summer, for your code reviews and for your patience."),
        ("Tilda", "Tilda reads along every week. She is endlessly patient and always has a joke.", "for your patience"),
        ("Tilda", "I ran a table at the Loom Fair. It was organised by Tilda and Jon, who found us a lamp.", "for organising everything."),
        ("Tilda", "Tilda had waited for me at the station and then everybody talked about the strike.", "for waiting for me at the station."),
        ("Tilda", "We got to see our coach Tilda on the pier, since she was one of the speakers.", "for coaching us."),
        ("Tilda", "Tilda was so lively and took the time to answer my questions, and her cat slept. She made me a cup of nettle tea.", "for answering my questions"),
        ("Tilda", "It was the classic chat over the hedge, offering me the use of her pump, and ending with a song. Tilda was in a good mood.", "offering me the use of your pump."),
        ("Tilda", "Tilda read my draft on Monday. But she gave me really detailed feedback and then sat with me until the build ran.", "for giving me really detailed feedback and for reading my draft"),
        ("Odin and Vera", "Stayed at Odin and Vera's for the weekend. They collected us from the station and there was a roast on Sunday.", "for having us for the weekend, for picking us up from the station and for the roast."),
        # What the two had together.
        ("Tilda", "Had a lovely chat with Jon and Tilda over lunch about the upkeep of slate roofs, and the trouble with moss.", "I enjoyed our chat over lunch about the upkeep of slate roofs."),
        ("Tilda", "Offsite, day two. The one good thing was a walk along the quay with Tilda, who runs the choir.", "I enjoyed our walk along the quay."),
    ],
)  # fmt: skip
def test_kindness_is_thanked_for_by_its_noun(contact: str, notes: str, told: str) -> None:
    assert told in letter_from(notes, contact)


@every(
    ("notes", "untold"),
    [
        # What was paid for, bad, declined, somebody else's or only planned.
        ("Tilda runs the choir. She cooked a stew and charged us nine euros for it.", "stew"),
        ("Tilda runs the choir. She served cold watery soup in the hall.", "soup"),
        ("Tilda runs the choir. She came round with a cake, which we declined.", "cake"),
        ("Tilda runs the choir. I made pancakes and my brother brought honey.", "pancakes"),
        ("Tilda runs the choir. I made pancakes and my brother brought honey.", "honey"),
        ("Tilda runs the choir. She might have given me a tour if the tower had been open.", "tour"),
        ("Tilda runs the choir. We had lunch with the two bakers from Riga.", "our lunch"),
        # What is no whole thing, or leans on a word that means somebody else.
        ("Tilda runs the choir. She gave me coffee machine parts.", "the coffee"),
        ("Tilda runs the choir. Dinner was pizza in town again.", "pizza"),
    ],
)
def test_nobody_is_thanked_for_what_was_no_gift(notes: str, untold: str) -> None:
    assert untold not in letter_from(notes, "Tilda")


def test_what_goes_on_behind_and_is_thanked_for_in_the_same_form() -> None:
    told = letter_from("Runa rowed over to fetch me and rattled at the gate.", "Runa")
    assert "for rowing over to fetch me and rattling at the gate." in told


def test_no_thanks_take_themselves_back_and_no_place_has_a_verb() -> None:
    told = letter_from(
        "Odin turned up on his moped to help me, but I heard none of it. He lent me his strimmer.", "Odin"
    )
    assert "but" not in told
    told = letter_from("The sluice was closed for lunch. Ingo the keeper came out with a bag of nuts.", "Ingo")
    assert "was closed" not in told


def test_somebody_called_by_a_name_is_addressed() -> None:
    told = letter_from(
        "At the top of the pass an old farmer called Odin waved us in under his roof while it rained.", "Odin"
    )
    assert "called you" not in told


def test_close_friends_are_not_met() -> None:
    notes = "Ran into Ingo at the tram stop. We have become close friends. He lent me his strimmer."
    assert "good to meet you" not in letter_from(notes, "Ingo")


def test_of_two_things_that_somebody_does_neither_is_asked_about() -> None:
    notes = "# New members\n\n## David\nBuilds kites. Joined in.\n\n## Ingo\nLikes to make stuff. Owns many kilns and likes to build new looms.\n\n## Ebo\nHas a lathe to share. Runs a mill."
    told = letter_from(notes, "Ingo")
    assert "a stuff" not in told
    assert "come to that" not in told


def test_the_day_of_the_meeting_is_no_secret_and_links_by_reference_are_names() -> None:
    story = "17 Nov 2015\n\nI talked with Ingo from Lindau. He lent me his loom.\n\nOne of his cousins must be laughing at us."
    assert "in November 2015" in letter_from(story, "Ingo")
    told = letter_from(
        "I ran a table at the Loom Fair. It was organised by [Ingo Beck][] and [Jon Ash][], who found us a lamp.",
        "Ingo Beck",
    )
    assert "Thank you for organising everything." in told


def test_notes_without_a_word_of_kindness_are_searched_for_none_but_by_the_frames_for_hosts() -> None:
    frames = read_toml(prompts_folder() / "offline" / "en" / "kindness.toml")["frames"]
    assert all(frame.get("signs") or frame.get("hosted") for frame in frames)
