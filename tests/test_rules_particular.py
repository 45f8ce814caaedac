"""What is particular in a letter: measured with letters made hollow on purpose, on the notes of many people, in five languages."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from invitewriter.domain import Brief, Contact, Draft, Fact, Sender, Source
from invitewriter.guard import Guard, find_rules
from tests.golden import cases
from tests.tables import every

TESTS = Path(__file__).parent
HOLLOW = tomllib.loads((TESTS / "hollow_letters.toml").read_text(encoding="utf-8"))
GUARD = Guard(find_rules("nothing-particular"))


def brief(language: str, *facts: str) -> Brief:
    return Brief(
        contact=Contact(name="Ana Berg"),
        sender=Sender(name="Tom Reed"),
        facts=tuple(Fact(id=f"N{n}", text=text, source=Source.NOTES, line=n) for n, text in enumerate(facts, 1)),
        language=language,
        notes_language=language,
        today=date(2026, 5, 20),
    )


def notes_of_many_people(language: str) -> Iterator[Brief]:
    """The notes of the golden letters, where there are some, and kind messages in the place of notes."""
    if TESTS.joinpath(f"letters/{language}.toml").is_file():
        for case in cases(language).values():
            yield brief(language, *case["notes"].rpartition("---\n")[2].strip().splitlines())
    for line in (TESTS / "corpus/tune.jsonl").read_text(encoding="utf-8").splitlines():
        message = json.loads(line)
        if message["language"] == language and message["label"] == "kind":
            yield brief(language, message["text"])


@pytest.mark.parametrize("language", HOLLOW)
def test_a_letter_for_anybody_is_particular_to_nobody(language: str) -> None:
    passed = [
        (letter, notes.facts)
        for letter in HOLLOW[language]
        for notes in notes_of_many_people(language)
        if GUARD.check(Draft(message=letter), notes).ok
    ]
    assert passed == []


@every(
    ("language", "fact", "sentence"),
    [
        ("en", "wants to know which question to ask first", "I keep thinking of your question what to ask first."),
        ("en", "sets his saw by ear", "Setting a saw by ear is more than I could do."),
        ("en", "minute 13, by the lockers", "Has minute 13 moved on?"),
        ("de", "will wissen, welche Frage man zuerst stellt", "Welche Frage stellt man zuerst?"),
        ("de", "der Hof hat jetzt einen Esel", "Wie geht es dem Esel?"),
        ("fr", "elle garde un âne", "Comment va l'âne ?"),
        ("es", "cuida una oca coja", "¿Qué tal la oca?"),
        ("pt", "tem um rio ao fundo do quintal", "E o rio, já desceu?"),
    ],
)
def test_short_rare_words_numbers_and_everyday_words_side_by_side_are_particular(
    language: str, fact: str, sentence: str
) -> None:
    letter = HOLLOW[language][0]
    assert GUARD.check(Draft(message=f"{letter}\n\n{sentence}"), brief(language, fact)).ok
    assert not GUARD.check(Draft(message=letter), brief(language, fact)).ok


def test_the_day_and_the_place_of_the_meeting_are_particular_to_nobody() -> None:
    notes = brief("en", "Seed Swap 2026 in Otley, 12 May", "keeps bees")
    letter = Draft(message="Hi Ana,\n\nit was good to meet you at the Seed Swap 2026 in Otley on 12 May.\n\nTom")
    assert not GUARD.check(letter, replace(notes, met_at="Seed Swap, Otley", met_on=date(2026, 5, 12))).ok
