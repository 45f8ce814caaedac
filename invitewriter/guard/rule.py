"""The Rule: one value from which the guard, the judge, the repair prompt, `invitewriter rules`, the docs and the tests are fed.

The words rules are written in come with it: `phrases`, `worded`, `matching` and the rest of finders.py.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from invitewriter.domain import Brief, Finding, Severity, Span, Stage, value
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.catalogue import CATALOGUES, catalogue
from invitewriter.guard.phrases.finders import (
    Find,
    Noted,
    Phrases,
    Worded,
    later,
    occurrences,
    phrases,
    worded,
)
from invitewriter.guard.phrases.matching import matching
from invitewriter.guard.voice import Aside
from invitewriter.guard.weighing.marks import Weighed, weighed
from invitewriter.guard.weighing.scales import Mark

__all__ = [
    "DISCRETION",
    "EVERYWHERE",
    "FAMILIES",
    "GROUNDING",
    "MESSAGE",
    "OURS",
    "PITCH",
    "SUBJECT",
    "Aside",
    "Mark",
    "Noted",
    "Phrases",
    "Rule",
    "Scope",
    "Weighed",
    "Worded",
    "later",
    "matching",
    "occurrences",
    "phrases",
    "weighed",
    "worded",
]

SUBJECT = frozenset({"subject"})
MESSAGE = frozenset({"message"})
EVERYWHERE = SUBJECT | MESSAGE | {"question"}
"""Kinds of passages, as a rule's `passages` names them."""
OURS = "NP"
"""What the ids of our own rules begin with."""
PITCH = "NP1"
GROUNDING, DISCRETION = "NP6", "NP8"
"""The families that hold a letter against its brief: against what it supports, and against what it withholds."""
FAMILIES = {
    PITCH: "pitch",
    "NP2": "too soon",
    "NP3": "apology",
    "NP4": "mass mail",
    "NP5": "self-focus",
    GROUNDING: "grounding",
    "NP7": "form",
    DISCRETION: "discretion",
}


class Scope(StrEnum):
    """What a rule's examples are examples of."""

    SENTENCE = "sentence"
    LETTER = "letter"
    BATCH = "batch"
    """Letters side by side: what no look at one of them tells."""


@value
class Rule:
    """One fault. Ids are never reused; the name is the fault, never the advice ("sorry-to-bother")."""

    id: str
    name: str
    message: str
    """What the found words do, in the third person: "apologises for writing"."""
    why: str
    """Why that spoils a letter, in a sentence or two."""
    suggestion: str
    """What to do instead, as an order."""
    source: str
    """Where the belief comes from."""
    bad: tuple[str, ...]
    good: tuple[str, ...]
    severity: Severity = Severity.ERROR
    scope: Scope = Scope.SENTENCE
    until: Stage | None = None
    """The stage from which the rule no longer applies; None: it always does."""
    warns_from: Stage | None = None
    """The stage from which an error only warns."""
    weak: bool = False
    """Whether kind letters use its words as well, so that an error in a message only warns where nothing else sells."""
    step: bool = False
    """Whether, being weak, it only finds what friends and neighbours ask of each other too ("call me", "only today"): no tone makes that a sale."""
    weak_after_a_talk: bool = False
    """Whether it is so weak in a letter that something the reader said, taught or wrote has led to."""
    buys: bool = False
    """Whether it finds who would buy what is not for sale, a place or a page: the words of a customer excuse none of it."""
    surveys: bool = False
    """Whether it finds who would have many answer: that it is for a thesis excuses none of it."""
    passages: frozenset[str] = EVERYWHERE
    """The kinds of passages it reads."""
    find: Find | None = None
    """None: only a reader can tell, or all the letters of a batch together."""
    needs_brief: bool = False
    """Whether it has nothing to say about a text of which no notes are known."""
    needs_channel: bool = False
    """Whether it has nothing to say about a text of which nobody knows where it goes."""

    def __post_init__(self) -> None:
        if isinstance(self.find, Phrases):
            object.__setattr__(self, "find", replace(self.find, rule=self.name))

    @property
    def family(self) -> str:
        return self.id[:3]

    def answers_to(self, word: str) -> bool:
        """Whether `word` is this rule's id, name or family, in any case."""
        return word.casefold() in {self.id.casefold(), self.name.casefold(), self.family.casefold()}

    def applies(self, passage: Passage) -> bool:
        return passage.kind in self.passages and not (self.until and passage.stage.reaches(self.until))

    def can_read(self, passage: Passage, brief: Brief | None) -> bool:
        """Whether it has the brief and the channel, and knows the language, it would need to read all there is."""
        return self.can_try(passage, brief) and (
            not isinstance(self.find, Phrases | Weighed) or self.find.knows(passage.language)
        )

    def can_try(self, passage: Passage, brief: Brief | None) -> bool:
        """Whether it can read at all: phrases look for the English ones in any language."""
        if self.find is None or (self.needs_brief and brief is None) or (self.needs_channel and not passage.channel):
            return False
        return not isinstance(self.find, Worded) or self.find.knows(passage.language)

    def severity_at(self, stage: Stage) -> Severity:
        """The severity at a stage of the relationship."""
        return Severity.WARNING if self.warns_from and stage.reaches(self.warns_from) else self.severity

    def finding(
        self, passage: Passage, span: Span, *, note: str = "", warns: bool = False, by_judge: bool = False
    ) -> Finding:
        """What the guard reports of the words at `span` in `passage.text`; `warns`: only as a warning, whatever the rule says."""
        return Finding(
            rule=self.id,
            name=self.name,
            severity=Severity.WARNING if warns else self.severity_at(passage.stage),
            passage=passage.name,
            span=span,
            words=passage.text[span.start : span.end],
            message=f"{self.message}: {note}" if note else self.message,
            suggestion=self.advice(passage.language),
            by_judge=by_judge,
        )

    def advice(self, language: str) -> str:
        """The suggestion, in the language of the passage where the catalogue has one."""
        if language != "en" and language in CATALOGUES and (entry := catalogue(language).entries.get(self.name)):
            return entry.suggestion or self.suggestion
        return self.suggestion
