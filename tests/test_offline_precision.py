"""What the embedded writer leaves out or does not write at all: cut phrases, purchases."""

from __future__ import annotations

import invitewriter
from invitewriter.domain import Address
from invitewriter.offline.grammar.parts import core_of
from invitewriter.offline.grammar.phrase import reads, reads_all
from invitewriter.offline.language import Language, load_language
from invitewriter.resources import prompts_folder
from tests.golden import written
from tests.tables import every


def _language(code: str) -> Language:
    return load_language(prompts_folder() / "offline", code, Address.INFORMAL)


@every(
    ("code", "cut"),
    [
        ("en", "the first of"),
        ("en", "a kind of"),
        ("en", "a workshop for"),
        ("en", "that one"),
        ("en", "a garden (with bees)"),
        ("en", "the barn and 14"),
        ("en", "your own"),
        ("de", "ein Teil davon"),
        ("de", "eine Werkstatt für"),
        ("de", "deine eigenen"),
        ("de", "Chöre usw"),
    ],
)
def test_a_cut_phrase_is_not_told(code: str, cut: str) -> None:
    assert not _language(code).reader.sentences.finish.reads(cut)


@every(("code", "left"), [("en", "kiln ,"), ("en", "in , kilns"), ("en", ", books"), ("de", "Ofen ,")])
def test_a_comma_by_itself_is_no_word_of_a_phrase(code: str, left: str) -> None:
    slots = _language(code).reader.sentences.slots
    assert not reads(slots.nouns, left, slots.verbs)
    assert not reads_all(slots.nouns, left, slots.verbs, written_out=False)


@every(
    ("code", "whole"),
    [
        ("en", "the first of the Saturday sessions"),
        ("en", "how much a child can be trusted with"),
        ("en", "speakers over 70"),
        ("en", "a barn from 1870"),
        ("en", "the map of path 1"),
        ("de", "Sprecher über 70"),
        ("de", 'die Broschüre "Vorlesen am Bett"'),
    ],
)
def test_a_whole_phrase_is(code: str, whole: str) -> None:
    assert _language(code).reader.sentences.finish.reads(whole)


def test_a_purchase_alone_asks_for_no_letter() -> None:
    bought = "---\ncontact: Gareth Pugh\n---\nBought the bricks from him. Paid cash, he asked for a receipt.\n"
    declined = written({"notes": bought}).decline
    assert declined is not None
    assert declined.reason.value == "do-not-write"
    assert written({"notes": f"{bought}\nHe runs a choir in Wrexham.\nWe talked about lime mortar.\n"}).message


def test_a_subject_is_never_a_name_of_nothing() -> None:
    notes = "---\ncontact: Priya Nambiar\nmet_at: Repair Café\n---\npromised to send her the name of the man in Totnes who mends clocks\n"
    letter = written({"notes": notes})
    assert letter.subject == "Repair Café"
    assert "the name of the man in Totnes who mends clocks" in (letter.message or "")
    notes = "---\ncontact: Priya Nambiar\nmet_at: Repair Café\n---\npromised to introduce her to the head teacher\n"
    assert written({"notes": notes}).subject == "Repair Café"
    notes = "Met Priya Nambiar in the yard.\nShe mended my satchel in ten minutes.\n"
    assert written({"notes": notes}).subject == "Thank you"


def test_an_arrow_before_every_line_is_a_bullet() -> None:
    lines = ["grew up on a stud farm", "keeps two donkeys", "plays the tuba", "wants a copy of our trail map"]
    notes = "Met Priya Nambiar at the Repair Café.\n" + "".join(f"→ {line}\n" for line in lines)
    told = written({"notes": notes}).message or ""
    assert "I have not forgotten that you wanted a copy of our trail map." in told
    assert "I will" not in told


def test_a_thing_is_never_named_by_half_a_clause() -> None:
    nouns = _language("en").nouns
    assert core_of(nouns, "a short guide that begins with the rope") == "a short guide"
    assert core_of(nouns, "a boat in the garage") == "a boat"


def test_a_title_in_the_notes_gives_the_form_of_address() -> None:
    notes = "---\ncontact: Dr. Sabine Thelen\n---\nFrau Dr. Thelen berät Apotheken auf dem Land.\nWir haben über seltene Arzneien gesprochen.\n"
    assert (written({"notes": notes}).message or "").startswith("Guten Tag Frau Dr. Thelen,")


def test_a_meeting_with_somebody_else_gives_no_place() -> None:
    said = "---\ncontact: Anna Bell\n---\n{} at the Leeds Folk Festival and now builds fiddles.\nWe talked about varnish.\n"
    assert "Leeds" not in (written({"notes": said.format("She met her husband")}).message or "")
    assert "Leeds" in (written({"notes": said.format("I met Anna")}).message or "")


@every(
    ("code", "phrase"),
    [
        ("en", "a client as an example"),
        ("en", "the mother of a pupil"),
        ("en", "two patients who never came"),
        ("en", "your members"),
        ("de", "einer Klientin"),
        ("de", "zwei Schülern aus der AG"),
    ],
)
def test_whom_somebody_told_of_is_known(code: str, phrase: str) -> None:
    assert _language(code).reader.sentences.slots.fitting.tells_of_someone(phrase)


@every(
    ("code", "phrase"),
    [
        ("en", "patients and their letters"),
        ("en", "a member survey"),
        ("en", "how much a child can be trusted with"),
        ("en", "the training of volunteers"),
        ("de", "Mitgliedern im Verein"),
        ("de", "der Mitgliederliste"),
    ],
)
def test_people_in_general_are_nobody_told_of(code: str, phrase: str) -> None:
    assert not _language(code).reader.sentences.slots.fitting.tells_of_someone(phrase)


@every(
    ("code", "note"),
    [
        ("en", "She told me about a client as an example"),
        ("en", "told me about two patients of hers"),
        ("en", "He mentioned a pupil"),
        ("en", "We talked about a colleague at the mill"),
        ("de", "Sie hat mir von einer Klientin erzählt"),
        ("de", "Wir haben über einen Schüler gesprochen"),
        ("de", "Schicke ich ihm ohne Namen"),
        ("de", "→ ihm ohne Rechnung schicken"),
        ("en", "has a van"),
        ("en", "→ send him a copy"),
        ("de", "→ ihr eine Kopie schicken"),
    ],
)
def test_no_letter_rests_on_somebody_else_or_on_nothing_named(code: str, note: str) -> None:
    notes = f"---\ncontact: Ana Marlowe\nlanguage: {code}\n---\n{note}\n"
    assert written({"notes": notes}).message is None


@every(
    ("note", "told"),
    [
        ("→ send Aarhus report incl. the failures", "I will send you the Aarhus report."),
        ("told her about the shop in Ayr, promised her the name of it", "the name of the shop in Ayr"),
    ],
)
def test_what_one_does_for_the_other_is_told_whatever_stands_around_it(note: str, told: str) -> None:
    letter = written({"notes": f"---\ncontact: Ana Marlowe\nmet_at: Harbour Fair\n---\n{note}\n"})
    assert told in (letter.message or "")


@every(
    ("note", "told"),
    [
        ("She was stuck for space and I said she could use my bench.", "As promised, I will let you use my bench."),
        ("She could do with someone to sand the hull. I said I would.", "As promised, I will sand the hull."),
        ("Photos - me to send", "I will send you the photos."),
    ],
)
def test_a_promise_is_told_by_its_grammar(note: str, told: str) -> None:
    assert told in (written({"notes": f"---\ncontact: Ana Marlowe\nmet_at: Harbour Fair\n---\n{note}\n"}).message or "")


@every(
    "note",
    [
        "I promised to ask Marta whether she knows the tape.",
        "told her I'd love to come",
        "She wants to learn to weave. I said I would.",
        "must remember to send her mother a card",
        "will bring her sister",
        "let her talk",
    ],
)
def test_no_promise_is_made_of_what_is_none_or_not_clear(note: str) -> None:
    said = written(
        {"notes": f"---\ncontact: Ana Marlowe\nmet_at: Harbour Fair\n---\nShe showed me her clocks.\n{note}\n"}
    ).message
    assert "clocks" in (said or "")
    assert "I will" not in (said or "")
    assert "promised" not in (said or "")


@every("note", ["Her boss said he'd mend it for nothing.", "She said that it'll do half the job."])
def test_neither_another_s_offer_nor_a_lost_pronoun_is_told(note: str) -> None:
    assert written({"notes": f"---\ncontact: Ana Marlowe\nmet_at: Harbour Fair\n---\n{note}\n"}).message is None


def test_a_promise_that_cannot_be_told_is_named_and_no_letter_written_beside_it() -> None:
    notes = "---\ncontact: Ana Marlowe\n---\nRaining again.\n\nI said I'd ask Kofi about it.\n"
    declined = written({"notes": notes}).decline
    assert declined is not None
    assert "Line 6" in declined.advice


@every(
    "note",
    [
        "Class wants her to explain a crank. I SAID I WOULD.",
        "I'll find her a crank, if Deepak agrees",
        "told her after checking with Jo: 15 working days",
    ],
)
def test_a_promise_without_its_object_is_never_told(note: str) -> None:
    begun = "---\ncontact: Ana Marlowe\nmet_at: Harbour Fair\n---\n"
    beside = written({"notes": f"{begun}She lent me her torch.\n{note}\n"}).message or ""
    assert "torch" in beside
    assert "promised" not in beside
    assert written({"notes": f"{begun}{note}\n"}).message is None


def test_an_offer_is_told_with_what_it_depends_on_or_not() -> None:
    told = {
        "She offered to lend us the crank if her boss agrees": "",
        "Said he'd send back a drawing of the crank": "",
        "She gave me her card so I can send the photo of the crank. Said she'd send back a drawing.": "I will send you the photo",
        "I promised to send the crank, sent it on Monday": "",
    }
    for note, sentence in told.items():
        begun = f"---\ncontact: Ana Marlowe\nmet_at: Harbour Fair\n---\nShe showed me her clocks.\n{note}\n"
        letter = written({"notes": begun}).message or ""
        assert sentence in letter, (note, letter)
        assert sentence or not {"crank", "carving"} & set(letter.replace(".", " ").split()), (note, letter)


@every(
    ("note", "untold"),
    [
        ("I walked over to the stall and opened a workshop. Talked with Ana about kilns.", "workshop"),
        ("Talked with Ana about kilns. Cycled in from Hexham through the sleet.", "Hexham"),
        ("Talked with Ana about kilns. Must send Ana the glaze list. Walked home along the weir.", "weir"),
        ("Ana spins flax. Talked with Ana about kilns. Dropped the spindle in the brook.", "spindle"),
        ("Talked with Ana about kilns. We both started in a cellar.", "think back"),
        ("Talked with Ana about kilns. She asked for a recipe.", "find out"),
        ("Talked with Ana about kilns. She'll post me one of the old maps.", "the one of"),
        ("Talked with Ana about kilns. She is moving to Rome next summer.", "the Rome"),
        ("Rowing club supper. Talked with Ana about kilns.", "getting on"),
        ("Mit Ana über Musik gesprochen. Sie lernt Oboe seit Januar.", "seit Januar"),
        ("Gestern bei Ana geklingelt und zum Essen geblieben. Ana war Lotsin im Hafen.", "geklingelt"),
        ("Messe Kassel\nStand Keramik, Ana\nhat mir gezeigt, warum die Glasur reißt", "gestanden"),
    ],
)
def test_what_may_be_the_senders_own_or_is_no_verb_is_not_told(note: str, untold: str) -> None:
    said = written({"notes": f"---\ncontact: Ana\n---\n{note}\n"}).message
    assert untold not in (said or "")


@every(
    ("notes", "contact", "told"),
    [
        ("Met Yvonne Pryke at the Textile Fair. She dyes wool with onion skins.", "Yvonne Pryke", "onion skins"),
        (
            "Ferry queue, rain.\nBert Amos drives the gritter.\nAll winter our ball was safe with him.",
            "Bert Amos",
            "",
        ),
        ("Wanda Kusch malt Ikonen.\nAls mir schummrig wurde, war die gleich da.\nSaft war warm.", "Wanda Kusch", ""),
        (
            "Jutta Reimann repariert alte Radios. Kam vom Flohmarkt.\nHat mein Rad gehalten, als es umfiel.",
            "Jutta Reimann",
            "mein Rad gehalten",
        ),
    ],
)
def test_what_somebody_does_is_no_letter_where_the_notes_hold_more(notes: str, contact: str, told: str) -> None:
    said = invitewriter.draft(notes, contact=contact, channel="email", sender="Maud Ellis").message
    assert told in (said or "")
    assert bool(said) == bool(told)


def test_what_heads_notes_as_their_subject_was_not_talked_about() -> None:
    headed = "Subject: fence job Mill Lane\nSpoke to Sue Tranter for half an hour. Larch, not pine.\n"
    assert invitewriter.draft(headed, contact="Sue Tranter", channel="email", sender="Maud Ellis").message is None
    talked = "Subject: tides\nMet Kofi Mensah at the harbour. Talked about tides and how he reads them off the weed.\n"
    said = invitewriter.draft(talked, contact="Kofi Mensah", channel="email", sender="Maud Ellis").message or ""
    assert "talk with you about tides at the harbour" in said


@every(
    ("note", "untold"),
    [
        ("Tanz mit Hilde Moor.", "tanze"),
        ("Interview mit Hilde Moor.", "interviewe"),
        ("# Was fehlt noch?\n- Bedienung für alle verbessern\n\nGespräch mit Hilde Moor.", "verbessern"),
        ("Met Hilde Moor at the fair. We had fog and rode twelve miles to Bangor, ME.", "Bangor"),
        ("Met Hilde Moor at the fair. We will keep going north with Jez and Tab.", "Jez"),
    ],
)
def test_no_noun_abbreviation_or_plan_with_others_becomes_a_deed_of_the_two(note: str, untold: str) -> None:
    letter = invitewriter.draft(note, contact="Hilde Moor", channel="email")
    assert untold not in (letter.message or "")
