"""Two people of one name: neither is written to nor told the other's, and surnames that are words for places are surnames where somebody was met."""

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from tests.briefing import TODAY, declined, gathered, said
from tests.tables import every


@every(
    "notes",
    [
        "Met Petra from Zagreb and Petra from Split at the weavers' evening. Petra keeps silkworms.",
        "Petra (looms) and Petra (dyes) came along. Petra keeps silkworms.",
        "Petra aus Jena und Petra aus Gera getroffen. Petra züchtet Seidenraupen.",
        "Conocí a Petra de Vigo y a Petra de Lugo en la feria. Petra cría gusanos de seda.",
        "Rencontré Petra de Nantes et Petra de Brest au salon. Petra élève des vers à soie.",
    ],
)
def test_of_two_people_of_one_name_it_is_asked_which(notes: str) -> None:
    assert declined(notes).reason is Reason.WHO


def test_what_is_told_of_one_of_two_namesakes_is_told_neither() -> None:
    notes = (
        "Met Petra from Zagreb and Petra from Split at the weavers' evening. Petra keeps silkworms. We danced till two."
    )
    assert not any("silkworms" in text for text in said(gathered(notes, contact="Petra")))


def test_one_person_who_is_told_apart_from_nobody_is_written_to() -> None:
    assert gathered("Met Petra from Zagreb at the weavers' evening. Petra keeps silkworms.").contact.name == "Petra"


@every(
    ("notes", "name"),
    [
        ("Met Sarah Church at the weavers' evening. Sarah keeps silkworms.", "Sarah Church"),
        ("Talked to Peter Lane about felt. He keeps silkworms.", "Peter Lane"),
        ("Coffee with Ruth Park on Friday. She keeps silkworms.", "Ruth Park"),
    ],
)
def test_a_word_for_a_place_is_the_surname_of_whoever_was_met(notes: str, name: str) -> None:
    assert gathered(notes).contact.name == name


def test_a_place_that_bears_a_name_is_nobody_who_was_met() -> None:
    assert declined("We met at Victoria Park. Petra keeps silkworms.").reason is Reason.WHO


@every(
    ("contact", "notes"),
    [
        ("Emil Kranz", "Mit Herrn Kranz, dem alten Küster (Emil), auf dem Turm. Emil hat mir die Glocke gezeigt."),
        ("Vera Lindt", "Frau Lindt, sie heißt Vera, hat mir das Weben gezeigt. Vera sucht einen Kamm."),
        ("Odile Roux", "Mme Roux (Odile) m'a montré son four. Odile cherche du bois."),
        ("Enid Pryce", "Mrs Pryce (Enid) lent me her shears. Enid is looking for a ram."),
    ],
)
def test_surname_and_first_name_told_of_one_are_the_contacts(contact: str, notes: str) -> None:
    brief = make_brief(parse_notes(notes), Request(contact=contact, today=TODAY))
    assert isinstance(brief, Brief)
    assert len(brief.notes_facts) == 2


@every(
    ("contact", "notes"),
    [
        ("Owen Pryce", "Met Owen at the forge. Owen held the torch. Mrs Pryce made rolls and seeks a lodger."),
        (
            "Owen Pryce",
            "Owen lent me his saw. His father (Mr Pryce) is looking for a lathe. Mr Pryce showed us the shed.",
        ),
    ],
)
def test_who_only_shares_the_surname_is_asked_about(contact: str, notes: str) -> None:
    assert isinstance(make_brief(parse_notes(notes), Request(contact=contact, today=TODAY)), Decline)


@every(
    "text",
    [
        "Danced with Edda Holm. Not Edda Hult, the other Edda. She lent me her clogs.",
        "Mit Edda Holm getanzt. Nicht Edda Hult, die andere Edda. Sie hat mir ihre Clogs geliehen.",
    ],
)
def test_a_namesake_who_is_not_meant_takes_nothing_from_the_one_who_is(text: str) -> None:
    assert any("clogs" in fact.lower() for fact in said(gathered(text, "Edda Holm")))


def test_a_mere_initial_is_no_rival_of_a_name() -> None:
    brief = gathered(
        "Call at night, Lark farm. Jonas held the lamp with his teeth. Mrs L made bacon rolls.", "Jonas Lark"
    )
    assert "Jonas held the lamp with his teeth." in said(brief)
