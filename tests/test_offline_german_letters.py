"""German letters as a whole: nobody is told their own job, small numbers are words, and places and subjects are no fragments."""

from __future__ import annotations

from tests.golden import written
from tests.tables import every

MET = "Am Samstag auf dem Hoffest kennengelernt.\n"


def _letter(notes: str, contact: str = "Frau Immhof") -> str:
    return written({"notes": notes, "contact": contact}).message or ""


@every(
    "line",
    [
        "Sie ist Glasmalerin in Soest.",
        "Sie war dreißig Jahre Müllerin in Soest.",
        "Sie verziert Dosen für ein Museum.",
        "Sie leitet die Werkstatt in der Gerbergasse.",
    ],
)
def test_nobody_is_told_what_they_do_for_a_living(line: str) -> None:
    letter = _letter(f"{MET}Frau Immhof hat mir die Kelter gezeigt.\n{line}")
    assert "anke, dass Sie mir die Kelter gezeigt haben." in letter
    assert "in Erinnerung geblieben" not in letter
    assert "Gedächtnis" not in letter


def test_what_somebody_does_all_the_time_is_neither_told_back_nor_asked_about() -> None:
    assert _letter(f"{MET}Frau Immhof notiert das Wetter auf alte Bierdeckel.") == ""


@every(
    "line",
    [
        "Frau Immhof fährt jeden Tag 20 km zur Mole.",
        "Sie fährt dreißig Kilometer zur Kelter.",
        "Sie kocht wie ihre Tante.",
    ],
)
def test_how_far_somebody_drives_and_how_they_cook_is_no_work_begun_by_choice(line: str) -> None:
    letter = _letter(f"{MET}Frau Immhof hat mir die Kelter gezeigt.\n{line}")
    assert "Kelter gezeigt" in letter
    assert "dazu" not in letter


def test_what_is_to_come_is_not_asked_about_as_a_habit() -> None:
    assert "ie kam es dazu" not in _letter(f"{MET}Frau Immhof fährt weiter bis Trier.\nSie gibt Bescheid.")


@every(
    ("head", "told"),
    [
        ("Kegelturnier Xanten", "beim Kegelturnier"),
        ("Kräuterwanderung Solling", "bei der Kräuterwanderung kennengelernt"),
        ("Messe Stgt", "auf der Messe kennengelernt"),
        ("Floristica, Halle 7", "auf der Floristica kennengelernt"),
        ("Unser Imkerstammtisch Fr", "beim Imkerstammtisch kennengelernt"),
    ],
)
def test_where_the_two_met_is_told_without_the_words_of_a_note_beside_it(head: str, told: str) -> None:
    letter = _letter(f"{head}\nFrau Immhof am Stand kennengelernt.\nHat mir die Kelter gezeigt.")
    assert told in letter, letter


def test_small_numbers_are_words_and_what_is_numbered_keeps_its_digits() -> None:
    letter = _letter(f"{MET}Frau Immhof hat mir 3 Knoten gezeigt.\nIch schicke ihr 2 Skizzen aus Kapitel 5.")
    assert "drei Knoten" in letter
    assert "zwei Skizzen aus Kapitel 5" in letter


@every(
    ("line", "subject"),
    [
        ("Sie hat mir die Kelter gezeigt.", "Danke"),
        ("Sie schickt mir den Grundriss der Kelter.", "Grundriss der Kelter"),
        ("Sie baut Keltern aus Eiche.", "Unser Gespräch"),
    ],
)
def test_a_letter_is_called_after_what_is_offered_or_plainly(line: str, subject: str) -> None:
    draft = written({"notes": f"Mit Frau Immhof lange gesprochen.\n{line}", "contact": "Frau Immhof"}).draft
    assert draft is not None
    assert draft.subject == subject


@every(
    ("place", "told"),
    [
        ("Filzkurs Dorfverein", "beim Filzkurs kennengelernt"),
        ("Martinsumzug Kita Igelnest", "beim Martinsumzug kennengelernt"),
        ("Stadtbücherei, Märchen-Abend", "in der Stadtbücherei kennengelernt"),
        ("Imkertag, Bad Belzig", "beim Imkertag in Bad Belzig kennengelernt"),
    ],
)
def test_an_event_is_told_without_who_held_it_and_no_event_is_a_town(place: str, told: str) -> None:
    letter = _letter(f"---\nmet_at: {place}\n---\nFrau Immhof hat mir die Kelter gezeigt.")
    assert told in letter, letter


def test_a_letter_about_a_promise_is_called_after_the_thing() -> None:
    notes = f"{MET}Versprochen: ihr die Noten für zwei Flöten zu schicken."
    assert written({"notes": notes, "contact": "Frau Immhof"}).subject == "Noten für zwei Flöten"


def test_one_pronoun_alone_gives_nobody_with_a_title_another() -> None:
    once = "Sie hat mir die Kelter gezeigt."
    assert _letter(f"{MET}{once}", "Dr. Toni Immhof").startswith("Guten Tag Dr. Toni Immhof,")
    twice = f"{MET}{once}\nMit ihr am Steg gesessen."
    assert _letter(twice, "Dr. Toni Immhof").startswith("Guten Tag Frau Dr. Immhof,")


@every(
    ("notes", "greeting"),
    [
        ("Toni hat mir die Kelter gezeigt. Mit ihr am Steg gesessen.", "Liebe Toni,"),
        ("Toni hat mir die Kelter gezeigt. Rebecca war auch da, sie hat gesungen.", "Hallo Toni,"),
        ("Toni, der Küfer, hat mir die Kelter gezeigt. Die Wirtin kam dazu, sie hat gesungen.", "Hallo Toni,"),
    ],
)
def test_a_pronoun_that_may_be_another_s_makes_nobody_a_woman(notes: str, greeting: str) -> None:
    assert _letter(notes, "Toni").startswith(greeting)


def test_a_first_name_in_small_letters_gets_its_capital() -> None:
    assert "Toni," in _letter(f"{MET}toni hat mir die Kelter gezeigt.", "toni").partition("\n")[0]


def test_who_is_greeted_by_what_they_are_to_another_is_nobody_else() -> None:
    notes = 'Frau Ostwald im Hof getroffen. Sie hat mir den Igel gezeigt. "Der schläft schon, Herr Nachbar." Sie sucht alte Ziegel.'
    assert "alte Ziegel gefunden?" in (written({"notes": notes, "contact": "Frau Ostwald"}).message or "")


@every(
    ("line", "greeting"),
    [
        ("Mit Wiebke Abwasch, 3 Stunden.", "Hallo Wiebke,"),
        ("Mit Wiebke Garderobe (2 Std).", "Hallo Wiebke,"),
        ("Mit Wiebke Petersen, 3 Stunden.", "Guten Tag Wiebke Petersen,"),
    ],
)
def test_what_was_done_with_somebody_for_hours_is_no_surname(line: str, greeting: str) -> None:
    letter = written({"notes": f"Sommerfest. {line} Hat mir ihre Schürze geliehen.", "contact": "Wiebke"}).message or ""
    assert letter.startswith((greeting, greeting.replace("Hallo", "Liebe")))


def test_clipped_articles_are_written_out() -> None:
    notes = "Wiebke am Steg getroffen. Kam mit ner Kanne Tee zu mir. Sie sucht nen Paddler für den Herbst."
    letter = written({"notes": notes, "contact": "Wiebke"}).message or ""
    assert "mit einer Kanne Tee" in letter
    assert "einen Paddler für den Herbst" in letter


def test_how_weak_the_sender_was_is_no_part_of_the_thanks() -> None:
    notes = "Wiebke am Steg getroffen. Hat mir die Kanne getragen, als ich nicht mehr konnte."
    letter = written({"notes": notes, "contact": "Wiebke"}).message or ""
    assert "dass du mir die Kanne getragen hast." in letter


def test_what_the_senders_own_people_did_with_it_is_left_out() -> None:
    notes = "Wiebke am Steg getroffen. Baut ein Kanu aus Esche. Sie hätte gern das Rezept von dem Kuchen, den Oma gebacken hat."
    letter = written({"notes": notes, "contact": "Wiebke"}).message or ""
    assert "Kanu" in letter
    assert "Oma" not in letter


def test_what_was_shown_is_thanked_for_beside_a_promise_and_a_question() -> None:
    letter = _letter(
        MET + "Hat mir gezeigt, wie man Taue spleißt. Ich schicke ihr die Maße vom Mast. "
        "Sie sucht noch jemanden, der im April beim Slippen hilft."
    )
    assert "wie man Taue spleißt" in letter
    assert "die Maße vom Mast" in letter
    assert "beim Slippen hilft?" in letter


def test_a_letter_begins_with_what_was_done_where_nothing_says_how_the_two_met() -> None:
    letter = _letter("Frau Immhof hat mir die Sense gedengelt.\nIch soll ihr zwei Gläser Honig aufheben.")
    assert "danke, dass Sie mir die Sense gedengelt haben" in letter
    assert "getroffen" not in letter


def test_a_call_told_among_other_things_is_not_what_a_letter_begins_with() -> None:
    notes = "Mit der Fähre nach Wyk.\nWir haben Frau Immhof angerufen und sie hat uns am Anleger abgeholt.\n"
    draft = written({"notes": notes, "contact": "Frau Immhof"}).draft
    assert draft is not None
    assert draft.subject == "Danke"
    assert "unterhalten" not in draft.message


def test_who_sat_opposite_on_a_train_is_no_neighbour() -> None:
    letter = _letter("Im Zug nach Celle, gegenüber Frau Immhof. Sie hat mir drei Knoten gezeigt.")
    assert "bis bald" not in letter.lower()


@every(
    ("notes", "contact", "greeting"),
    [
        ("Otto Lang hat mir den Steg gezeigt. Seine Frau kocht Aal. Er hat mir die Reuse geflickt.", "Otto Lang", "Guten Tag Herr Lang,"),
        ("Otto Lang hat mir den Steg gezeigt. Seine Frau kocht Aal.", "Otto Lang", "Guten Tag Otto Lang,"),
        ("Otto Lang hat mir den Steg gezeigt. Er sagt »dein Kahn hat Durst«.", "Otto Lang", "Hallo Otto,"),
        ("Otto Lang hat mir den Steg gezeigt. Wirt Ebbe sagt »dein Kahn hat Durst«.", "Otto Lang", "Guten Tag Otto Lang,"),
        ("Herr Lang hat mir den Steg gezeigt. Er sagt »dein Kahn hat Durst«.", "Otto Lang", "Guten Tag Herr Lang,"),
    ],
)  # fmt: skip
def test_the_greeting_fits_the_name_and_how_the_two_speak(notes: str, contact: str, greeting: str) -> None:
    assert _letter(notes, contact).replace("Lieber", "Hallo").startswith(greeting)


def test_the_first_line_names_a_day_of_a_trade_and_its_town() -> None:
    told = "Frau Immhof sucht Fässer."
    assert "schön, Sie beim Keltertag Halle kennengelernt zu haben" in _letter(f"Keltertag Halle, Pause. {told}")
    assert "beim Böttchertag Emden" in _letter(f"Böttchertag Emden. {told}")
    for no_occasion in ("Geburtstag Emden", "Montag Mole", "Wandertag Ada"):
        assert no_occasion not in _letter(f"{no_occasion}. {told}")


def test_friends_who_practise_together_are_not_told_that_they_met_there() -> None:
    letter = _letter("Segelprobe. Ada hat mir ihre Noten geliehen.", "Ada")
    assert "Noten geliehen hast" in letter
    assert "getroffen" not in letter
    assert letter.count("Bis zum nächsten Mal!") == 1


def test_a_title_stands_with_the_surname() -> None:
    assert _letter("Prof. Anno Kremer hat mir die Kelter gezeigt.", "Prof. Anno Kremer").startswith(
        "Guten Tag Prof. Kremer,"
    )


def test_whose_surname_is_an_initial_is_named_whole() -> None:
    letter = _letter("Ada K. hat mir Brote gemacht. Mit Ada K. in Emden Aale gefangen.", "Ada Kremer")
    assert "K." not in letter
    assert "Brote gemacht" in letter


@every(
    ("line", "unsaid"),
    [
        ("Ada hat mir die Winde repariert obwohl nicht verlangt.", "verlangt"),
        ("Ada hat mir die Winde repariert. Nur das Essen, oh weh.", "Essen"),
        ("Ada hat mir die Winde repariert. Drei Wochen bei ihr in Emden gewohnt.", "wie wir"),
        ("Ada hat mir die Winde repariert. Donnerstag zeigt sie mir Klöße.", "Klöße"),
        ("Ada hat mir die Winde repariert. Sie rudert jeden Tag.", "Bis bald"),
    ],
)
def test_what_hangs_in_the_air_is_cut_and_the_thanks_stay(line: str, unsaid: str) -> None:
    letter = _letter(line, "Ada")
    assert "anke, dass du mir die Winde repariert hast" in letter
    assert unsaid not in letter


def test_a_span_of_time_is_nothing_that_somebody_does_for_themselves() -> None:
    letter = _letter("Ada hat sich abends eine gute Stunde mit mir hingesetzt und die Knoten geübt.", "Ada")
    assert "wie du dich abends eine gute Stunde" in letter


@every(
    "line",
    [
        "Am Sonntag bei Frau Immhof zum Kaffee gewesen.",
        "Am Sonntag bei Frau Immhof zum Tee.",
        "Am Sonntag bei Frau Immhof Waffeln gegessen.",
        "Am Samstag mit Frau Immhof auf dem Markt.",
        "Treffen mit Frau Immhof am Bahnhof.",
        "Essen bei Frau Immhof.",
    ],
)
def test_a_day_without_an_hour_may_have_been(line: str) -> None:
    letter = _letter(f"{line} Ihr Garten ist wunderschön.")
    assert "Garten ist wunderschön" in letter
    assert "darauf freue ich mich" not in letter


def test_a_first_call_is_no_deed() -> None:
    letter = _letter("Letzten Mittwoch erste Videokonferenz mit Frau Immhof. Ihr Garten ist wunderschön.")
    assert "Garten ist wunderschön" in letter
    assert "Videokonferenz" not in letter


def test_an_hour_makes_an_appointment() -> None:
    letter = _letter(f"{MET}Frau Immhof hat mir die Kelter gezeigt. Am Donnerstag um 19 Uhr bei ihr.")
    assert "Wir treffen uns am Donnerstag um 19 Uhr bei Ihnen; darauf freue ich mich." in letter
