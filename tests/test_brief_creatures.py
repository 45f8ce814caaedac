"""Animals that are called as people are: nothing told of them is about a person, and the next line is the contact's again."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.tables import every


def facts(notes: str, contact: str = "Ottilie") -> list[str]:
    brief = gather(parse_notes(notes), Request(contact=contact, today=date(2026, 11, 23)))
    return [fact.text for fact in brief.notes_facts] if isinstance(brief, Brief) else []


@every(
    "lead",
    [
        "Ottilie from the weir, with her bitch Nell.",
        "Ottilie from the weir with Nell, her old collie.",
        "Ottilie from the weir came, and Nell (her dog).",
    ],
)
def test_a_line_below_one_about_a_dog_is_the_contacts_again(lead: str) -> None:
    told = facts(f"{lead}\nNell penned the geese. She was fast.\nShowed me how to whistle.")
    assert "Showed me how to whistle." in told
    assert not {"Nell penned the geese.", "She was fast."} & set(told)


@every(
    ("notes", "told"),
    [
        ("Ottilie vom Wehr mit ihrem Hund Nell.\nNell hat gebellt.\nZeigte mir das Pfeifen.", "Zeigte mir das Pfeifen."),
        ("Ottilie du barrage avec son chien Nell.\nNell a aboyé.\nM'a montré comment siffler.", "M'a montré comment siffler."),
    ],
)  # fmt: skip
def test_so_it_is_in_other_languages(notes: str, told: str) -> None:
    assert facts(notes)[1:] == [told]


@every(
    "lead",
    [
        "Ottilie came with Nell, a dog walker.",
        "Ottilie and Nell (the one with the dog).",
        "Ottilie has a dog, Nell said.",
    ],
)
def test_whoever_only_has_a_dog_is_somebody(lead: str) -> None:
    assert facts(f"{lead}\nNell grows leeks.\nShowed me how to whistle.")[1:] == []
