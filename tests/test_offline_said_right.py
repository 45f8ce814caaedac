"""What a letter must not say, by kinds: a loan turned round, a complaint as thanks, a brush-off, a talk that was none."""

from __future__ import annotations

from tests.golden import written
from tests.tables import every

LENT = "She lent me a compass."


def _letter(notes: str, sender: str = "Tom Reed") -> str:
    return written({"notes": f"---\ncontact: Ilse Brandauer\n---\n{notes}\n", "sender": sender}).message or ""


@every(
    "notes",
    [
        "Talked about looms. She keeps prams in the porch, families borrow in spring & bring pram back in June.",
        "Talked about looms. Members take a rake out in April & bring rake back in October.",
        "Talked about looms. Pupils choose a cello & bring cello back in June.",
        "Talked about looms. Neighbours share one drill and bring drill back on Sundays.",
        "Talked about looms. Parents borrow the costumes and send costumes back clean.",
    ],
)
def test_what_others_bring_back_is_no_promise(notes: str) -> None:
    assert "I will" not in _letter(notes)


def test_a_promise_behind_a_to_do_is_one() -> None:
    assert "I will send you the list." in _letter("Talked about looms. Must find it & send her the list.")


@every(
    "line",
    [
        "I promised to send her the measurements of the one at the mill.",
        "I said I'd bring her the other one.",
        "I'll post her a drawing of the one behind the church.",
    ],
)
def test_no_one_is_told_of_which_the_letter_names_no_thing(line: str) -> None:
    assert " one" not in _letter(f"{LENT} {line}")


def test_one_that_the_letter_names_is_told() -> None:
    assert "a recipe, the one with rye" in _letter("Talked about looms. She gave me a recipe, the one with rye.")


@every(
    ("met", "line", "told"),
    [
        ("", "I promised to bring her the cake on Saturday.", "I will bring you the cake on Saturday."),
        ("", "I promised to send her the dye chart next week.", "I will send you the dye chart next week."),
        ("2026-05-18", "I'll bring her a crate next month.", "I will bring you a crate next month."),
        ("2026-05-11", "I promised to send her the dye chart next week.", "I will send you the dye chart."),
        ("", "I'll bring her the loaf and meet her on Saturday.", "I will bring you the loaf."),
        ("", "I said I'd ring her.", "I will ring you."),
        ("", "I told her I'd ring on Saturday.", "I will ring you on Saturday."),
        ("", "I promised to call her back.", "I will call you back."),
        ("", "I promised her our price list.", "I promised you our price list, and I have not forgotten."),
        ("", "I promised to send her the price list.", "As promised, I will send you the price list."),
    ],
)
def test_what_was_promised_has_its_day_while_that_is_ahead(met: str, line: str, told: str) -> None:
    head = f"date: {met}\n" if met else ""
    notes = f"---\ncontact: Ilse Brandauer\n{head}---\nTalked about looms. {line}\n"
    assert told in (written({"notes": notes}).message or "")


@every(
    ("line", "word"),
    [
        ("I promised Tom to call him.", "call"),
        ("I'd have called her.", "call"),
        ("I'll call her if the wool comes.", "call"),
        ("I said I'd ring her to cancel.", "ring"),
        ("I said I might lend her my press.", "press"),
        ("I should send her our price list.", "price"),
        ("I promised my sister our price list.", "price"),
        ("I promised my sister the dye chart.", "chart"),
        ("I promised her our prices.", "price"),
    ],
)
def test_what_is_no_promise_to_them_is_not(line: str, word: str) -> None:
    assert word not in _letter(f"{LENT} {line}").removesuffix("Tom Reed")


@every(
    ("line", "told"),
    [
        ("Talked about looms. We went to the same school.", "It was good to find that we went to the same school."),
        ("We both live in the same street.", "to find that we live in the same street."),
        ("Her damson cheese was the best I ever had.", "Your damson cheese was the best I ever had."),
        ("Her orchard looked lovely.", "Your orchard looked lovely."),
        ("I was impressed by her show of quilts.", "I was impressed by your show of quilts."),
        ("She can't find anyone to mend her churn.", "I hope you find someone to mend your churn."),
        ("I said I'd keep an eye out for old churns.", "As promised, I will keep an eye out for old churns."),
        ("We played three rounds and drank tea.", "and to play three rounds with you."),
        ("She'd be happy to host the final.", "Thank you for offering to host the final."),
        ("She volunteered to print the posters.", "Thank you for offering to print the posters."),
        ("She lacks players for the second team.", "players for the second team"),
        ("She shared her umbrella.", "Thank you for sharing your umbrella with me."),
        ("I said I'd send her the dye list early next week.", "I will send you the dye list early next week."),
        ("I agreed to judge her bake-off.", "I will judge your bake-off."),
        ("She has been repairing clocks for thirty years.", "How did you first come to repair clocks?"),
        ("She has been painting the barn all week.", "How are you getting on with painting the barn?"),
        ("She is baking pies for the fete.", "How are you getting on with baking pies for the fete?"),
        ("She is in charge of the old pump.", "come to look after the old pump?"),
    ],
)
def test_plain_sentences_are_said_as_they_are_meant(line: str, told: str) -> None:
    assert told in _letter(line) or told in _letter(f"{LENT} {line}")


@every(
    ("line", "word"),
    [
        ("We went to the same doctor.", "same"),
        ("We had the same soup.", "same"),
        ("Her husband looked lovely.", "lovely"),
        ("Her soup tasted awful.", "awful"),
        ("She plays brilliantly.", "brilliantly"),
        ("She lacks confidence.", "confidence"),
        ("She'd be happy to retire.", "retire"),
        ("We walked to the mill and drank cider.", "drank"),
        ("I was not impressed by her soup.", "impressed"),
        ("I was impressed by her boss.", "impressed"),
        ("Tom said her cake was the best he ever had.", "best"),
    ],
)
def test_what_is_no_praise_and_nothing_in_common_is_not(line: str, word: str) -> None:
    assert word not in _letter(f"{LENT} {line}").removesuffix("Best wishes,\nTom Reed")


@every("thing", ["towel", "mug", "boots", "apron", "music stand"])
def test_what_the_sender_is_to_bring_for_themselves_is_no_promise(thing: str) -> None:
    assert "the own" not in _letter(f"{LENT} Bring own {thing}.")


@every(
    "shared",
    [
        "May share her drawings from 2019",
        "May share her counts of newts",
        "May show her maps from 1930",
        "May publish her diary",
        "May lend her kiln",
    ],
)
def test_a_thing_of_theirs_is_not_shared_by_the_sender(shared: str) -> None:
    assert "I will" not in _letter(f"{LENT} {shared}, has to ask her editor first.")


@every(
    "complaint",
    [
        "She took off more of the hedge than I asked.",
        "She trimmed my hedge too short.",
        "She cut the beech lower than I would have liked.",
        "She took down more of the wall than we wanted.",
        "She poured me more soup than I would of asked for.",
    ],
)
def test_nobody_is_thanked_for_what_was_too_much(complaint: str) -> None:
    letter = _letter(f"{LENT} {complaint}")
    assert "compass" in letter
    assert " than " not in letter
    assert " too " not in letter


def test_plenty_and_warnings_are_thanked_for() -> None:
    assert "giving me more plums than I could carry" in _letter("She gave me more plums than I could carry.")
    assert "that the ladder was too short" in _letter("She warned me that the ladder was too short.")


@every(
    "need",
    [
        "She needs jam jars - have a dozen in the shed.",
        "Looking for an old sewing machine, will look in the attic.",
        "Looking for a big kettle. Could ask Magda.",
        "She wants a second loom; must ask Peter.",
        "She'd like a songbook in Welsh.",
    ],
)
def test_nobody_is_wished_luck_by_who_has_it_or_means_to_look(need: str) -> None:
    letter = _letter(f"{LENT} {need}")
    assert "I have not forgotten that you" in letter
    assert "I hope you find" not in letter
    assert "search" not in letter


@every(
    "notes",
    [
        "Dug the ditch with her all morning. She said mind the pipe. She lent me her boots.",
        "Lesson at the wheel. She mentioned the drains. She let me fire the small kiln.",
        "Night on the tower. Says owls hate rain. She lent me her gloves.",
        "Stayed two nights at hers. She said sleep late. She gave us a loaf.",
        "An hour at the press with her. She mentioned the rain. She cut me a stencil.",
    ],
)
def test_something_said_at_work_is_no_talk(notes: str) -> None:
    assert "talk with you" not in _letter(notes)


def test_a_talk_is_one() -> None:
    assert "talk with you" in _letter("Talked about owls all night. She lent me her gloves.")
    assert "talk with you" in _letter("She said owls hate rain. I owe her a loaf.")


@every("sender", ["Jack and Suzie", "Ann Lee & Bob Lee", "Pia + Rob", "Nell and Art Hobbs", "Jo and Mr Tide"])
def test_two_who_sign_say_we(sender: str) -> None:
    letter = _letter("She lent me a tent. I promised her my rhubarb. I owe her my sister's recipe.", sender)
    assert "lending us a tent" in letter
    assert "We promised you our rhubarb" in letter
    assert "my sister's recipe" in letter
    assert " I " not in letter


def test_one_of_two_beside_the_other_is_both() -> None:
    assert "lending us a tent" in _letter("She lent me and Suzie a tent.", "Jack and Suzie")


@every(
    ("notes", "told"),
    [
        ("She lent me a kettle that doesnt whistle.", "doesn't whistle"),
        ("She lent me a kettle that wouldnt whistle.", "wouldn't whistle"),
        ("She showed me how theyre glued.", "they're glued"),
        ("She runs a stall tuesdays.", "a stall on Tuesdays"),
        ("She drove me to berlin.", "to Berlin"),
        ("She would like to know how i dry quinces.", "how I dry quinces"),
    ],
)
def test_what_is_typed_in_haste_is_said_right(notes: str, told: str) -> None:
    assert told in _letter(f"{notes} {LENT}")


def test_a_quotation_typed_in_haste_is_left() -> None:
    assert "theres" not in _letter(f'{LENT} She said "theres more rust than hinge on that gate".')


@every("mark", ["check", "tbc", "verify", "check.", "(check)"])
def test_a_reminder_is_no_part_of_a_place(mark: str) -> None:
    letter = _letter(f"{LENT} She runs the forge in Kelso(?) {mark}")
    assert mark.strip("().") not in letter


@every("told", ["showed me", "showed me twice", "gave me", "showed us three times", "lent me again"])
def test_what_was_shown_is_said_or_left(told: str) -> None:
    letter = _letter(f"{LENT} She {told}.")
    assert letter.count("Thank you for") == 1
    assert "compass." in letter


def test_a_number_is_no_denial() -> None:
    assert "the photo of tram number 9" in _letter(f"{LENT} I promised to send her the photo of tram no. 9.")


def test_what_somebody_is_asked_about_is_said_once() -> None:
    letter = _letter("She is looking for a shed for two looms.\nI said I'd ask my uncle about the barn.")
    assert "ask my uncle about the barn." in letter
    letter = _letter("She is looking for a shed for two looms.\nI said I'd ask my uncle.")
    assert "shed for two looms, and will ask my uncle." in letter


@every("day", ["Sunday", "Sat", "Yesterday", "Lunch", "Hall"])
def test_a_day_behind_an_event_is_no_town(day: str) -> None:
    notes = f"---\ncontact: Ilse Brandauer\nmet_at: Harvest fete, {day}\n---\n{LENT}\n"
    letter = written({"notes": notes, "sender": "Tom Reed"}).message or ""
    assert "at the Harvest fete." in letter


def test_where_somebody_is_from_is_no_part_of_their_name() -> None:
    notes = "Ilse Brandauer vom Webtag. Sie hat mir ihren Kamm geliehen.\n"
    assert (written({"notes": notes, "sender": "Tom Reed"}).message or "").startswith("Guten Tag Frau Brandauer,")


@every("day", ["Jahresende", "zur Probe", "zum nächsten Treffen", "morgen Abend", "Mitte Dezember", "Weihnachten"])
def test_the_day_of_a_german_promise_is_no_part_of_its_thing(day: str) -> None:
    notes = f"Ilse Brandauer im Museum. Sie hat mir ihren Kamm geliehen. Die Noten schicke ich ihr bis {day}.\n"
    letter = written({"notes": notes, "sender": "Tom Reed"}).message or ""
    assert "die Noten." in letter


@every(
    ("begun", "greeting"),
    [("Pilates-Gruppe: Wiebke Holm.", "Guten Tag Frau Holm,"), ("Yoga-Kurs: Wiebke.", "Liebe Wiebke,")],
)
def test_a_course_joined_by_a_hyphen_is_nobody(begun: str, greeting: str) -> None:
    notes = f"{begun} Sie hat mir ihren Kamm geliehen.\n"
    assert (written({"notes": notes, "sender": "Tom Reed"}).message or "").startswith(greeting)
