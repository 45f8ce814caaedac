"""The form of address that notes tell in people's words for it, and whom a letter greets by it."""

from datetime import date

import invitewriter
from invitewriter.brief.lexicon import seen
from invitewriter.brief.meeting.acquaintance import form_of_address
from invitewriter.domain import Address
from tests.tables import every


@every(
    ("line", "form"),
    [
        ("haben Du gesagt", Address.INFORMAL),
        ("wir sagen jetzt Du", Address.INFORMAL),
        ("wir duzen uns", Address.INFORMAL),
        ("sind per Du", Address.INFORMAL),
        ("haben uns das Du angeboten", Address.INFORMAL),
        ("erst per Sie, dann per Du", Address.INFORMAL),
        ("wir sind nicht per Du", Address.FORMAL),
        ("wir duzen uns nicht", Address.FORMAL),
        ("per Sie", Address.FORMAL),
        ("on se dit tu", Address.INFORMAL),
        ("das hat sie gesagt", None),
        ("wie du gesagt hast", None),
        ("sie sagen das jedes Jahr", None),
    ],
)
def test_the_form_is_read_from_words_for_it(line: str, form: Address | None) -> None:
    assert form_of_address([seen(line)]) is form


@every(
    ("head", "told", "contact", "greeting"),
    [
        ("Frau Dr. Jana Berger", "haben Du gesagt", None, "Liebe Jana,"),
        ("Frau Dr. Berger", "wir duzen uns", None, "Hallo,"),
        ("Frau Dr. Berger", "sammelt Reiser", "Berger", "Guten Tag Frau Dr. Berger,"),
    ],
)
def test_the_greeting_keeps_to_it(head: str, told: str, contact: str | None, greeting: str) -> None:
    notes = f"{head}, Botanischer Garten Graz\n- sucht alte Apfelsorten\n- {told}\n"
    written = invitewriter.draft(notes, contact=contact, today=date(2026, 11, 26))
    assert written.message
    assert written.message.startswith(greeting)


def test_a_private_remark_in_a_long_sentence_is_told_as_what_withholds_it() -> None:
    said = "okay so um I met this really nice guy called Owen Pritchard he restores old organs and he's going through a divorce poor guy and he plays bass in a band"
    declined = invitewriter.draft(said, today=date(2026, 11, 26)).decline
    assert declined
    assert "Line 1 is withheld whole" in declined.advice
    assert "divorce" not in declined.advice
