"""Whole sentences of the notes that the contact is thanked for, where nothing else is read of them: who is meant, and what stays untold."""

from datetime import date

import pytest

import invitewriter
from invitewriter.domain import Sender
from tests.tables import every

CONTACT = "Ilse Brandauer"
HEAD = f"Met {CONTACT} at the boat fair.\n"


def letter(line: str) -> str:
    """What a letter says of a line of notes that tell nothing else."""
    found = invitewriter.draft(
        HEAD + line, contact=CONTACT, sender=Sender(name="Mira Castellan"), channel="email", today=date(2026, 6, 3)
    )
    body = (found.message or "").partition("\n\n")[2].partition("\n\n")[0]
    return body.removeprefix("It was good to meet you at the boat fair.").strip()


@every(
    ("line", "told"),
    [
        ("sewed the sail up by torchlight so we could still make the tide, and waved us off", "Thank you for sewing the sail up by torchlight so we could still make the tide, and waving us off."),
        ("Ilse gave up her bunk for my mother, because ours had flooded.", "Thank you for giving up your bunk for my mother, because ours had flooded."),
        ("rowed out through the fog in slippers at four and towed us in", "Thank you for rowing out through the fog in slippers at four and towing us in."),
        ("Ilse went along the jetty twice for me & found part 2 of the Weser pilot, I've wanted that since school!", "Thank you for going along the jetty twice for me and finding part 2 of the Weser pilot. I have wanted that since school."),
        ("tapped the hull for me w/ end of a boathook to find the rot", "Thank you for tapping the hull for me with the end of a boathook to find the rot."),
        ("Ilse lent me her whistle and Bruno sat for the first time EVER.", "Thank you for lending me your whistle."),
        ("Ilse went along the pontoon for me & turned up the missing oar.", "Thank you for going along the pontoon for me and turning up the missing oar."),
        ("Ilse shared her plum soup out of a bailing tin at lock 12.", "Thank you for sharing your plum soup out of a bailing tin at lock 12."),
    ],
)  # fmt: skip
def test_what_was_done_for_the_sender_is_thanked_for_whole(line: str, told: str) -> None:
    assert letter(line) == told


@every(
    "line",
    [
        "Ilse never did come back with the oars.",
        "Ilse is slow and rather deaf, like a post.",
        "Ilse and her sister quarrelled so loudly that everybody left.",
        "Her sister told my aunt that she sails by ear.",
        "She has a dog that bites and barks like a seal.",
        "It rose so high that nobody could reach it.",
        "Ilse borrowed eighty euros from my brother so that he was short.",
        "People at the quay spoke so highly of a certain Ilse that we went to look.",
        "One asked whether gulls dream and she answered as if by heart.",
        "Ilse from the harbour office told us the fee by heart, like a clerk.",
        "Ilse gave up on the regatta, too long for her these days.",
        "I'll paint her boat if Clive agrees to it.",
        "Ilse, everybody on the quay was on about her.",
        "said she would post the chart but her aunt must not be named in it for us",
        "At the net loft then Ilse came over and told me to row and I had rowed all day.",
        "Ilse packed the smallest of the oilskins away in a chest, no child is left to wear it.",
        "Ilse sold her eldest boat and even the trailer, not one buyer haggled.",
        "Hedwig rowed us home so well that nobody woke.",
        "Ilse went for me and knocked the lamp over.",
        "Ilse wouldn't let us in till I'd shown a pass.",
        "Ilse shared her worries about the dam.",
        "Ilse shared her cabin with the warden.",
    ],
)
def test_what_is_not_sure_or_told_to_nobody_stays_out(line: str) -> None:
    assert letter(line) == ""


@every(
    "line",
    [
        "He told that part at the kettle and wished it left so.",
        "I sat for hours with him, who restores bells.",
    ],
)
def test_what_leans_on_what_was_said_or_tells_of_them_by_the_way_is_not_said_whole(line: str) -> None:
    letter = invitewriter.draft(
        f"Met Otto Brandl at the fair.\n{line}", contact="Otto Brandl", today=date(2026, 11, 24)
    )
    assert "that part" not in (letter.message or "")
    assert "you, who" not in (letter.message or "")


@every(
    ("line", "said", "unsaid"),
    [
        ("She waved us in when we'd been rowing round the point for an hour.", "we had been rowing", "would"),
        ("She held the gate open with BOTH feet so we could get the cart through.", "both feet", "BOTH"),
        ("She gave me a knitted one, on my hook now.", "", "one"),
    ],
)
def test_what_is_said_whole_is_said_calmly_and_in_full(line: str, said: str, unsaid: str) -> None:
    letter = invitewriter.draft(f"Met Ilse Roth at the weir.\n{line}", contact="Ilse Roth", today=date(2026, 11, 24))
    message = letter.message or ""
    assert said in message
    assert unsaid not in message


@every(
    ("line", "said"),
    [
        (
            "As the mill was locked, Ilse put up all nine of us in her loft.",
            "Thank you for putting up all nine of us in your loft",
        ),
        (
            "She hauled us off the mud before dark, and didn't tell the warden.",
            "Thank you for hauling us off the mud",
        ),
        ("She vouched for us at the boathouse though we'd only moved in a month before.", "we had only moved"),
    ],
)
def test_clauses_that_notes_only_row_up_are_joined_as_a_letter_joins_them(line: str, said: str) -> None:
    letter = invitewriter.draft(
        f"Met Ilse Roth at the weir.\n{line}", contact="Ilse Roth", channel="email", today=date(2026, 11, 24)
    )
    assert said in (letter.message or "")


def test_what_notes_only_jot_behind_a_colon_is_not_said_whole() -> None:
    notes = "Met Ilse Roth at the weir.\nIlse's dahlia tubers: twelve of thirteen alive, and the last in bud."
    assert "alive" not in (invitewriter.draft(notes, contact="Ilse Roth", today=date(2026, 11, 24)).message or "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Ilse sheeted all my crates with her own mainsail.",
            "Thank you for sheeting all my crates with your own mainsail.",
        ),
    ],
)
def test_whoever_it_was_done_for_is_the_sender(line: str, said: str) -> None:
    letter = invitewriter.draft(
        f"Met Ilse Roth at the weir.\n{line}", contact="Ilse Roth", channel="email", today=date(2026, 11, 24)
    )
    assert said in (letter.message or "")
