"""The embedded writer's letters as golden cases: whole letters, so that a change in any of them shows in review."""

import itertools
import re
import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from invitewriter.api import draft
from invitewriter.channel import CHANNELS, Channel
from invitewriter.domain import Address, Brief, Contact, Decline, Draft, Fact, How, Sender, Source, Stage
from invitewriter.guard import Guard
from invitewriter.offline import OfflineWriter
from invitewriter.text.sentences import sentences
from tests.tables import every

CASES: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "test_offline_letters.toml").read_text(encoding="utf-8")
)
LETTERS = {name: case for name, case in CASES.items() if "letter" in case}
WRITER = OfflineWriter()
GUARD = Guard()
TODAY = date(2026, 5, 20)


def brief_of(case: dict[str, Any]) -> Brief:
    met_on = case.get("met_on")
    return Brief(
        contact=Contact(
            name=case["contact"],
            role=case.get("role", ""),
            address=Address(case["address"]) if "address" in case else None,
        ),
        sender=Sender(
            name=case.get("sender", "Tom Reed"), samples=tuple(case.get("samples", ())), closing=case.get("closing", "")
        ),
        facts=facts_of(case["notes"]),
        stage=Stage(case.get("stage", "met")),
        how=How(case.get("how", "met")),
        channel=case.get("channel", "linkedin-note"),
        today=TODAY,
        met_on=date.fromisoformat(met_on) if isinstance(met_on, str) else met_on,
        met_at=case.get("met_at", ""),
    )


def facts_of(notes: str) -> tuple[Fact, ...]:
    """A fact a sentence, as a brief has them."""
    found = []
    for number, line in enumerate(notes.strip().splitlines(), 1):
        text = line.removeprefix("- ")
        found += [(number, text[span.start : span.end]) for span in sentences(text)]
    return tuple(
        Fact(id=f"N{number}", text=text, source=Source.NOTES, line=line) for number, (line, text) in enumerate(found, 1)
    )


def letter_of(brief: Brief) -> Draft:
    draft = WRITER.draft(brief)
    assert isinstance(draft, Draft), draft
    return draft


@cache
def letter(name: str) -> Draft:
    """That of the case, written once for all who read it."""
    return letter_of(brief_of(LETTERS[name]))


@every("name", CASES)
def test_the_letter_is_the_one_that_was_read_and_found_good(name: str) -> None:
    case = CASES[name]
    drafted = WRITER.draft(brief_of(case))
    if isinstance(drafted, Decline):
        assert drafted.reason.value == case.get("declined"), "no letter was written"
    else:
        assert drafted.message == case.get("letter", "").strip()
        assert drafted.subject == case.get("subject", "")


@pytest.mark.parametrize("channel", CHANNELS.values(), ids=list(CHANNELS))
def test_letters_fit_every_channel_and_tell_nothing_they_must_not(channel: Channel) -> None:
    for name, case in LETTERS.items():
        draft = letter_of(replace(brief_of(case), channel=channel.name))
        length = channel.length(draft.message)
        assert not length.over, (name, length, draft.message)
        assert length.count <= channel.aim, (name, length, draft.message)
        assert bool(draft.subject) is (channel.subject is not None)
        assert len(draft.subject) <= channel.subject_aim
        assert draft.message.count("?") <= 1
        for word in filter(None, case.get("never", "").split("|")):
            assert not re.search(rf"\b{word}", draft.message), (name, word)


@every("name", LETTERS)
def test_every_sentence_is_shown_beside_its_facts(name: str) -> None:
    brief, draft = brief_of(LETTERS[name]), letter(name)
    known = {fact.id for fact in brief.facts}
    assert all(claim.text in draft.message for claim in draft.claims)
    assert {id_ for claim in draft.claims for id_ in claim.facts} <= known
    assert any(claim.facts for claim in draft.claims)
    assert draft.questions == ()


@every("name", LETTERS)
def test_the_guard_has_no_objection(name: str) -> None:
    brief = brief_of(LETTERS[name])
    draft = replace(letter(name), questions=WRITER.questions(brief))
    assert [(f.name, f.passage, f.words) for f in GUARD.check(draft, brief).errors] == []


def test_letters_to_people_met_at_one_event_share_only_greeting_place_and_close() -> None:
    event = [name for name, case in LETTERS.items() if case.get("met_at") == "Kiln & Clay Fair, Porto"]
    assert len(event) >= 6
    told = [{claim.text for claim in letter(name).claims if claim.facts} for name in event]
    for first, second in itertools.combinations(told, 2):
        assert not first & second


@every("name", LETTERS)
def test_the_same_brief_gives_the_same_letter(name: str) -> None:
    assert OfflineWriter().draft(brief_of(LETTERS[name])) == letter(name)


def test_no_letter_flatters_or_uses_a_stock_opener() -> None:
    stock = re.compile(r"hope this|finds you well|pleasure|inspiring|impressed|amazing|reach out|—|!", re.IGNORECASE)
    for name in LETTERS:
        assert not stock.search(letter(name).message), name


def test_of_people_who_may_have_known_each_other_for_years_no_letter_says_that_it_was_good_to_meet_them() -> None:
    notes = "Grete brought our twins back from the lido, wet through and grinning."
    said = str(draft(notes, contact="Grete Falk", channel="email", today=TODAY).message)
    assert "meet" not in said
    assert "Thank you for bringing our twins back" in said


@every(
    ("contact", "notes", "greeting"),
    [
        ("Edwin Larch", "Mr Larch lent me his theodolite.", "Dear Mr Larch,"),
        ("Revd Judith Crane", "Judith lent me her ladder.", "Hi Judith,"),
        ("Father Owen Bly", "Father Owen lent me his ladder.", "Dear Father Bly,"),
    ],
)
def test_a_greeting_calls_people_as_the_notes_do(contact: str, notes: str, greeting: str) -> None:
    assert str(draft(notes, contact=contact, channel="email", today=TODAY).message).startswith(greeting)
