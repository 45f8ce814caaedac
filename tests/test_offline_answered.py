"""What the contact is after, and the sender answers in the notes, is not handed back to them as a hope or a question."""

from datetime import date

import invitewriter
from tests.tables import every

TODAY = date(2026, 11, 26)
HANDED_BACK = (
    "i hope you",
    "have you found",
    "how is the search",
    "ich hoffe, dass sie",
    "haben sie schon",
    "wie läuft",
)


def _letter(notes: str) -> str:
    return invitewriter.draft(notes, contact="Idris Vaughan", today=TODAY).message or ""


@every(
    "line",
    [
        "He needs a trailer on the 3rd. Promised him ours.",
        "He wants a drawing of the mill in fog and I go past it most days.",
        "He hopes to learn dry stone walling. We run a day in May.",
        "He would like to know a sheltered beach. I said I would draw two on a map for him.",
        "He needs a second tenor for the carols; told him I sing.",
        "He is short of a ladder for the pear tree. Said yes.",
    ],
)
def test_a_wish_that_the_notes_answer_is_not_handed_back(line: str) -> None:
    letter = _letter(f"Met Idris Vaughan at the hedge fair in Kells. He showed me his billhook.\n{line}")
    assert "Hi Idris," in letter
    assert not any(words in letter.lower() for words in HANDED_BACK), letter


@every(
    "line",
    [
        "He is looking for an old billhook. He lays hedges in the valley. I was cold all day.",
        "- looking for an old billhook\n- my train left at six",
    ],
)
def test_what_the_sender_did_answers_no_wish(line: str) -> None:
    assert "billhook going?" in _letter(f"Met Idris Vaughan at the hedge fair in Kells.\n{line}")


@every(
    ("line", "handed"),
    [
        ("Er sucht einen alten Anhänger. Unser Anhänger steht meistens leer.", False),
        ("Er sucht einen alten Anhänger. Habe es versprochen.", False),
        ("Er sucht einen alten Anhänger. Er legt Hecken im Tal. Ich war lange unterwegs.", True),
    ],
)
def test_a_german_wish_is_read_with_its_answer(line: str, *, handed: bool) -> None:
    letter = _letter(f"Idris Vaughan auf dem Heckenmarkt getroffen. Er legt Hecken im Tal.\n{line}")
    assert any(words in letter.lower() for words in HANDED_BACK) is handed, letter


def test_what_lies_at_the_senders_place_answers_a_wish() -> None:
    notes = "Mit Wiltrud Asch beim Flohmarkt geredet. Sie hat mir ihren Karren geliehen. Sie sucht alte Fensterläden; bei uns in der Remise stehen ein paar."
    message = invitewriter.draft(notes, contact="Wiltrud Asch", today=date(2026, 11, 24)).message or ""
    assert "Karren" in message
    assert "gefunden" not in message
