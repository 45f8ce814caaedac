"""The letters of tests/data/grounding.jsonl: each true to its notes, and sentences to plant in it that are not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from invitewriter.domain import Brief, Contact, Draft, Fact, Finding, How, Sender, Source, Span, value
from invitewriter.guard import Guard, Setting, passages_of
from invitewriter.guard.rules import grounding, grounding_told

FILE = Path(__file__).parent / "data" / "grounding.jsonl"
RULES = (*grounding.RULES, *grounding_told.RULES)
_GUARD = Guard(RULES)


@value
class Plant:
    """A sentence that the notes do not support, and its words that show it."""

    kind: str
    words: str
    sentence: str


@value
class Case:
    id: str
    brief: Brief
    letter: str
    planted: tuple[Plant, ...]

    @property
    def mentions(self) -> int:
        """How many things the true letter names, counts, dates or quotes."""
        return sum(len(passage.mentions) for passage in passages_of(Draft(message=self.letter), self.brief, Setting()))

    @property
    def false_alarms(self) -> tuple[Finding, ...]:
        return _GUARD.check(Draft(message=self.letter), self.brief).findings

    def finds(self, plant: Plant) -> bool:
        """Whether the guard objects to the planted words, where their sentence stands before the closing."""
        before, closing = self.letter.rsplit("\n\n", 1)
        letter = f"{before}\n\n{plant.sentence}\n\n{closing}"
        start = letter.index(plant.sentence) + plant.sentence.casefold().index(plant.words.casefold())
        words = Span(start=start, end=start + len(plant.words))
        findings = _GUARD.check(Draft(message=letter), self.brief).findings
        return any(found.span.start < words.end and words.start < found.span.end for found in findings)


def cases(file: Path = FILE) -> Iterator[Case]:
    """A hundred and twenty letters, twenty-four in each of five languages."""
    for line in file.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        planted = tuple(Plant(**plant) for plant in told["planted"])
        yield Case(id=told["id"], brief=_brief(told), letter=told["letter"], planted=planted)


def _brief(told: dict[str, Any]) -> Brief:
    facts = [
        Fact(id=f"{letter}{number}", text=text, source=source, line=number)
        for letter, source, texts in (("N", Source.NOTES, told["notes"]), ("S", Source.SUMMARY, told["summary"]))
        for number, text in enumerate(texts, 1)
    ]
    return Brief(
        contact=Contact(name=told["contact"], role=told["role"]),
        sender=Sender(name=told["sender"], about=told["about"]),
        facts=tuple(facts),
        how=How(told["how"]),
        channel="email",
        language=told["language"],
        notes_language=told["notes_language"],
        today=date.fromisoformat(told["today"]),
        met_on=date.fromisoformat(told["met_on"]) if told["met_on"] else None,
        met_at=told["met_at"],
    )
