"""What the embedded writer makes of what people jot down of neighbours, helpers and those they sit beside."""

import re
from datetime import date

from invitewriter.api import draft
from tests.tables import every

TODAY = date(2026, 5, 20)


def told(notes: str) -> str:
    """The letter without its greeting and ending; empty where there is none."""
    message = draft(notes, contact="Selma Hart", channel="email", today=TODAY).message or ""
    return " ".join(message.split("\n")[2:3])


@every(
    ("notes", "sentence"),
    [
        ("Selma, from the tool shed, mended our pump.", "Thank you for mending our pump."),
        ("Selma from the rowing club helped us with the boat for an hour.", "helping us with the boat for an hour."),
        ("She did the washing up with me, all others had gone.", "Thank you for doing the washing up with me."),
        ("She sat with me almost three hours till the vet rang.", "sitting with me almost three hours till the vet rang."),
        ("Came over with a pie the day we moved in!!", "Thank you for coming over with a pie the day we moved in."),
        ("She stayed until dark to help us find the leak.", "Thank you for staying until dark to help us find the leak."),
        ("She drove us home because the last tram was cancelled.", "driving us home because the last tram was cancelled."),
        ("Loaned me her trailer for the whole weekend.", "Thank you for loaning me your trailer for the whole weekend."),
        ("She came out at three in the morning for our goat.", "for coming out at three in the morning for our goat."),
        ("She fetched us the ladder so we could see, and she'd stop by each day.", "for fetching us the ladder so we could see."),
        ("She helped us with the shed for a day!! I'd never have managed.", "for helping us with the shed for a day."),
        ("She mended our gate, took her nearly a day.", "Thank you for mending our gate."),
        ("Waited with us almost an hour till the tow truck came, had no need to.", "almost an hour till the tow truck came."),
        ("She showed me where to put it in. Lent me her trowel.", "lending me your trowel."),
        ("Afterwards she unlocked the cellar and let us ring the old bell.", "for unlocking the cellar and letting us ring the old bell."),
        ("Came back with a jar of plums for all of us which was gone in no time.", "with a jar of plums for all of us."),
    ],
)  # fmt: skip
def test_the_trouble_somebody_took_is_thanked_for(notes: str, sentence: str) -> None:
    assert told(notes).endswith(sentence)


@every(
    "notes", ["Selma sat with me at lunch.", "She came for my saw.", "Talked for an hour, not to us, to the goat.", "Selma stood next to me.", "She came to our stall.", "She looked at my photos."]
)  # fmt: skip
def test_what_is_no_trouble_is_not(notes: str) -> None:
    assert "Thank you" not in told(notes)


@every("notes", ["She said water gets in there every spring.", "She said thanks for the cake."])
def test_what_somebody_only_said_is_no_advice(notes: str) -> None:
    assert "advice" not in told(notes)


@every(
    "line",
    [
        "She gave me a green one, on my bag now.",
        "I said I'd ask Rupert.",
        "I told her we'd come, me and Bea.",
        "I owe her.",
        "Keeping the lid on makes a real difference.",
        "She'd cut the strips herself the night before, for us.",
        "Need to ask her when it starts.",
        "I am to keep a cup of water in it.",
        'She said "ah, that one is sweet, it only has a cough."',
        "She said her son has taken up the oboe.",
    ],
)
def test_what_leans_on_another_sentence_is_not_told(line: str) -> None:
    said = told(f"Selma lent me her tent.\n{line}")
    assert said.endswith("Thank you for lending me your tent.")


def test_what_it_is_that_is_copied_is_told_as_asked_for() -> None:
    said = told("Selma lent me her tent.\nAsked for my pattern for the owl tea cosy, copy it for her.")
    assert said.endswith("I have not forgotten that you asked for my pattern for the owl tea cosy.")


def test_whom_the_sender_is_to_ask_is_told_with_what_for() -> None:
    said = told("Selma is looking for a second-hand loom. Told her I'd check w my aunt in Truro.")
    assert said.endswith("you are looking for a second-hand loom, and will check with my aunt in Truro.")


def test_of_much_that_is_not_understood_no_letter_asks_out_of_the_blue() -> None:
    notes = "Wet. The bus was late. Selma carves spoons. Nineteen years of it. Like a dream. Back on Friday."
    assert told(notes) == ""


def test_small_numbers_are_written_out_but_for_names() -> None:
    assert "three times" in told("She showed me the knot 3 times until I had it.")
    assert "12 volts" not in told("She lent me her charger from plot 9.")
    assert "plot 9" in told("She lent me her charger from plot 9.")


def test_whom_the_sender_brings_along_is_handed_to_nobody() -> None:
    assert "bring you" not in told("Selma lent me her tent. I said I'd bring the whole family.")


def test_how_long_a_talk_was_is_no_part_of_what_it_was_about() -> None:
    assert "about harbour lights" in told("We talked about harbour lights the whole way home.")
    assert "whole way" not in told("We talked about harbour lights the whole way home.")


def test_a_to_do_to_write_to_somebody_is_the_letter_itself() -> None:
    assert "write" not in told("Selma lent me her tent. Write to Selma, don't know her street.")


@every("notes", ["Passed!!! Third go. Selma taught me to talk myself round each bend.", "Selma dug our bed over. Didn't say a word, just did it. She lent me her spade."])  # fmt: skip
def test_neither_a_test_passed_nor_help_without_a_word_stops_a_letter(notes: str) -> None:
    assert told(notes) != ""


def test_what_is_jotted_without_its_mark_is_written_with_it() -> None:
    assert "your neighbour's tree" in told("Brought us plums from her neighbours tree.")


def test_a_letter_is_not_called_after_what_others_are_asked_for() -> None:
    notes = "Selma will ask the juniors for the straw."
    assert "unior" not in str(draft(notes, contact="Selma Hart", channel="email", today=TODAY).subject)


@every(
    ("notes", "sentence"),
    [
        ("Sat with Selma at the hut. We did the crossword on the landing.", "I enjoyed doing the crossword on the landing with you."),
        ("Sat with Selma on the pier. We had whelks on the steps after.", "I enjoyed having whelks on the steps with you."),
    ],
)  # fmt: skip
def test_a_good_moment_is_told(notes: str, sentence: str) -> None:
    assert sentence in told(notes)


@every(
    "notes",
    [
        "Selma from the yard. Her husband went and she moved to Leith.",
        "Selma at the pier. We had a row about the oars.",
        "Selma at the pier. We had to go.",
        "Selma at the oven. She laughed at my sister.",
    ],
)
def test_what_was_no_good_moment_is_not(notes: str) -> None:
    assert not {"how we", "how you", "stayed with"} & set(re.findall("how we|how you|stayed with", told(notes)))


@every(
    ("notes", "sentence"),
    [
        (
            "Met Selma at the barn dance. She lent me her shawl.\nnext one is 9 June",
            "I hope to see you at the next one.",
        ),
        (
            "Selma from the rowers lent me her oar.\nseed swap is 9 June",
            "I hope to see you at the seed swap.",
        ),
        ("School reunion. Selma brought me the old bell.", "I hope to see you again."),
        ("Selma lent me her oar.\nher brother's party is 9 June", "I hope to see you again."),
        ("Selma lent me her oar.\nreturn race 9 March at theirs", "I hope to see you again."),
    ],
)
def test_whom_one_sees_there_again_is_told_so(notes: str, sentence: str) -> None:
    message = draft(notes, contact="Selma Hart", channel="email", today=TODAY).message or ""
    assert message.split("\n")[4].endswith(sentence)


@every(
    ("notes", "sentence"),
    [
        ("Selma from the shop downstairs carried my desk up four floors.", "Thank you for carrying my desk up four floors."),
        ("Selma at the forge. let me have a go at the bellows and stood by the tongs.", "Thank you for letting me have a go at the bellows"),
    ],
)  # fmt: skip
def test_what_was_done_is_thanked_for_in_whole_sentences(notes: str, sentence: str) -> None:
    assert sentence in told(notes)
    assert "stood" not in told(notes)
