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
    ],
)
def test_a_question_names_one_thing_that_somebody_is_and_no_verb(told: str, asked: str) -> None:
    letter = invitewriter.draft(
        f"Met Ruth at the open day. I'll bring her the saw. {told}", today=date(2026, 11, 29), channel="email"
    )
    assert asked in " ".join(letter.questions)
