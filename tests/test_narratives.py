"""Of diaries, logs and accounts of trips, what is somebody else's is not the contact's, and what is the contact's is kept."""

from tests.briefing import gathered, said

LOG = """# Meeting (3 March)
Present: Ken Asher (KA), Odile Brandt (OB)

- She lent me an atlas of weirs

# Meeting (10 March)
Present: Ken Asher (KA), Ruth Imber (RI)

## Points
- I showed her the second draft
- I also showed her the paper Odile recommended

# Meeting (17 March)
Present: Ken Asher (KA), Odile Brandt (OB)

- Odile drew a map of the locks
"""

DIARY = """Slept badly and drew the harbour from the hotel window.

Rain all morning, and I mended a sail.

Marta and Gus took me to the quiz on Friday, and we lost.

Then at last tea with Helena. We kept missing each other at the library. She binds books in eel skin. She lent me a folder.
I walked home along the canal and saw a heron.

An early night.

The ferry was late and the sea was rough, and I read a whole novel on deck.

My shoes are still wet.

I must draw more ropes.

The soup on board was thin.

We docked at noon.
"""

TRIP = """Lia, Osei and I went to Leith for the print fair, invited by Helena.

We took the night bus and slept badly.

There we met Helena, who runs the fair. She showed us the old press.

We ate chips on the bus back.
"""


def test_what_was_shown_at_a_meeting_without_the_contact_was_shown_to_another() -> None:
    facts = said(gathered(LOG, "Odile Brandt"))
    assert "Odile drew a map of the locks" in facts
    assert not any("showed her" in fact for fact in facts)


def test_she_is_still_the_contact_after_what_the_sender_did() -> None:
    facts = said(gathered(DIARY, "Helena"))
    assert {"She binds books in eel skin.", "She lent me a folder."} <= set(facts)
    assert not any("canal" in fact or "quiz" in fact or "novel" in fact for fact in facts)


def test_we_are_those_whom_the_notes_name_with_the_sender() -> None:
    facts = said(gathered(TRIP, "Helena"))
    assert {"There we met Helena, who runs the fair.", "She showed us the old press."} <= set(facts)
    assert not any("bus" in fact for fact in facts)


def test_a_handle_is_known_in_the_genitive() -> None:
    notes = "Übernachten durften wir in @luntes Gartenhaus.\n\n@lunte zentriert Speichen mit dem Daumen.\n"
    assert said(gathered(notes, "@lunte"))[0] == "Übernachten durften wir in @luntes Gartenhaus."


def test_a_heading_needs_no_space_behind_its_signs() -> None:
    notes = (
        "##Thanks for the soup\n\nThe cook was kind.\n\n##Helena\n\nShe sings in a boat.\n\n##Tom\n\nHe paints signs.\n"
    )
    assert said(gathered(notes, "Helena")) == ["She sings in a boat."]


def test_an_article_that_opens_a_sentence_is_nobody() -> None:
    notes = "Une belle rencontre faite à Lille, Solène B., une libraire. Elle m'a prêté un plan des canaux."
    assert len(said(gathered(notes, "Solène B."))) == 2
