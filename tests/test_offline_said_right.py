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
