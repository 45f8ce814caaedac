"""A card may tell what somebody does or what they are; questions name either as it is."""

from __future__ import annotations

from datetime import date

import invitewriter
from tests.tables import every


@every(
    ("role", "asked"),
    [
        ("teaches pottery", "when you began to teach pottery?"),
        ("CEO of Brannock Kilns", "as the CEO?"),
        ("Skowhegan", "Who do you like working with best?"),
        ("boat Sea Bright", "Who do you like working with best?"),
        ("potter", "when you started out as a potter?"),
        ("Lancaster", "Who do you like working with best?"),
        ("shepherd", "when you started out as a shepherd?"),
        ("vet", "when you started out as a vet?"),
        ("HR trainer", "when you started out as an HR trainer?"),
    ],
)
def test_a_question_names_what_the_card_tells(role: str, asked: str) -> None:
    card = f"---\ncontact: Tilda Brannock\nrole: {role}\nmet_at: the fair\n---\n"
    letter = invitewriter.draft(f"{card}Tilda is looking for a carpenter.\n", today=date(2026, 11, 29))
    assert asked in " ".join(letter.questions)


@every(
    ("told", "asked"),
    [
        ("She is a tinker and a piper.", "other tinkers,"),
        ("I said I'd bring the saw, must remember.", "What other events"),
        ("She is a monk.", "Where do monks usually get together?"),
        ("She is a fan of Leeds.", "What other events"),
    ],
)
def test_a_question_names_one_thing_that_somebody_is_and_no_verb(told: str, asked: str) -> None:
    letter = invitewriter.draft(
        f"Met Ruth at the open day. I'll bring her the saw. {told}", today=date(2026, 11, 29), channel="email"
    )
    assert asked in " ".join(letter.questions)


@every(
    ("beside", "asked"),
    [
        ("priest", "Where do priests usually get together?"),
        ("a vet from Hull", "Where do vets usually get together?"),
        ("RSPB warden", "does an RSPB warden get to work with?"),
        ("UX designer", "does a UX designer get to work with?"),
        ("Doncaster", "What other events"),
        ("Winchester", "What other events"),
        ("velvet", "What other events"),
    ],
)
def test_a_question_names_what_stands_beside_a_name_and_no_town(beside: str, asked: str) -> None:
    letter = invitewriter.draft(
        f"Met Ruth Penn ({beside}) at the open day. I'll bring her the saw.", today=date(2026, 11, 29), channel="email"
    )
    assert asked in " ".join(letter.questions)


@every(
    ("sought", "told"),
    [("a HR trainer", "an HR trainer"), ("a NHS trainer", "an NHS trainer"), ("a SAP expert", "a SAP expert")],
)
def test_the_article_before_letters_is_that_of_how_they_are_read(sought: str, told: str) -> None:
    letter = invitewriter.draft(
        f"Met Ruth at the open day. She is looking for {sought}.", today=date(2026, 11, 29), channel="email"
    )
    assert told in (letter.message or "")
