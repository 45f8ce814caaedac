"""Stories: diaries and reports as people keep them, of which a letter tells what surely is the contact's and the sender's."""

from __future__ import annotations

from tests.golden import written
from tests.tables import every


def letter(notes: str, contact: str) -> str:
    return written({"notes": notes, "contact": contact}).message or ""


@every(
    ("contact", "notes", "untold"),
    [
        # Whoever told and asked in one sentence is the same.
        ("Petra", "Yesterday I told Petra about the ferry and asked if I could sketch her porch.", "you asked"),
        # What is set against a sentence that the letter leaves out.
        ("Ines", "Ines keeps a window box. But the sill is too narrow - would like the pots that she paints to stand in rows.", "narrow"),
        # What goes on behind "and" without her.
        ("Olga", "Met Olga at the pier. She lifted her hatch to let me look and the scent of tar brought back my uncle.", "scent"),
        # Two who do something together.
        ("Milo", "Met Milo at the pier. He offered to have neighbour Lena and I judge the pies in his barn.", "Lena"),
        # A story told in the present.
        ("Sven", "Rode with Sven. Sven sends me to guard the bikes, which stood by the locks.", "guard"),
        ("Nora", "Nora comes to see the goats and draw (4 May)\nNora came round before lunch.", "goats and draw"),
        ("Vera", "Vera makes sure the hall smells of pine.", "sure"),
        ("Hugo", "Hugo has a smile for everybody.", "smile"),
        ("Paul", "Paul showed me his mast. I hope to work Paul again.", "work you"),
    ],
)  # fmt: skip
def test_half_of_a_story_is_not_told(contact: str, notes: str, untold: str) -> None:
    assert untold not in letter(notes, contact)


def test_we_before_a_paragraph_names_the_contact_may_be_the_senders_own_party() -> None:
    story = (
        "A slow day. The tent was wet. We dried our socks on the fence. Nobody was about. The road was empty.\n"
        "We went to the Cider Museum and had pasties. Later we rolled down to the farm of Edda and Finn.\n"
        "Edda had baked. Finn lit the stove. We talked about weirs. The dog slept. Rain came. It was a good night."
    )
    told = letter(story, "Edda and Finn")
    assert "weirs" in told
    assert "Museum" not in told


def test_somebody_who_is_only_described_is_greeted_without_a_name() -> None:
    notes = "Along came a knight. She mended my puncture. Her help saved the day by two hours."
    assert letter(notes, "knight in gardening gloves").startswith("Hello,")
    assert letter(notes, "'a knight in gloves', a cyclist").startswith("Hello,")


def test_a_name_that_people_go_by_is_said_whole_and_an_ordinary_word_is_nobody() -> None:
    told = letter(
        "Ran into Only Kevin. I offered to carry his pan. Only when the soup was hot did the rain stop.", "Only Kevin"
    )
    assert told.startswith("Hi Only Kevin,")
    assert "You when" not in told


@every(
    ("contact", "notes", "said"),
    [
        (
            "Runa and Odd",
            "Stayed with Runa and Odd. They fished us out of the ditch with their tractor and put up our tent.",
            "Thank you for fishing us out of the ditch with your tractor and putting up our tent.",
        ),
        ("Runa", "Runa even sailed round to fetch us and lent us oilskins.", "Thank you for sailing round to fetch us and lending us oilskins."),
        (
            "Runa",
            "Runa not only lent us her punt but also baked us a pie.",
            "Thank you for the pie and for lending us your punt.",
        ),
        (
            "Runa",
            "Runa lent us a punt.\nShe baked us a pie.\nShe drove us to the lock.",
            "Thank you for lending us a punt, for baking us a pie and for driving us to the lock.",
        ),
        ("Runa", "A kind old lady called Runa offered her hayloft.", "Thank you for offering your hayloft."),
        ("Runa", "Runa and I laughed a lot about the geese.", "laugh with you about the geese"),
    ],
)  # fmt: skip
def test_what_hosts_and_helpers_gave_is_thanked_for(contact: str, notes: str, said: str) -> None:
    assert said in letter(notes, contact)


def test_of_several_a_sentence_that_may_be_of_one_is_not_told_of_both() -> None:
    told = letter("Stayed with Runa and Odd. They fed us soup. They asked his aunt to mend our tent.", "Runa and Odd")
    assert "aunt" not in told


def test_where_the_contact_does_something_to_us_we_are_the_senders_own_party() -> None:
    told = letter("Runa took one look at us and lent us her stove. We snored like bears.", "Runa")
    assert "stove" in told
    assert "snored" not in told


def test_after_a_meal_is_no_place() -> None:
    assert "after lunch" not in letter("After lunch, we strolled to the barn where Runa lent us her punt.", "Runa")


def test_where_the_party_went_the_contact_is_thanked_for_what_they_did_there() -> None:
    told = letter("On Tuesday we saw the old dairy, where Runa took us through the cellar.", "Runa")
    assert "Thank you for taking us through the cellar." in told
    assert "dairy with you" not in told


def test_nobody_is_thanked_for_a_question() -> None:
    told = letter("Runa showed us how bells are hung and asked whether we could cast one.", "Runa")
    assert "Thank you: " not in told
