"""A rule, said once: the guard, the judge, the repair prompt, `invitewriter rules`, the docs and the tests all read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum
from functools import cache

from invitewriter.domain import Brief, Severity, Span, Stage, value
from invitewriter.guard.catalogue import CATALOGUES, catalogue
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrase import compile_phrases

Find = Callable[[Passage, Brief | None], Iterable[Span]]
"""Where a rule objects, as spans of `passage.text`."""

EVERYWHERE = frozenset({"subject", "message", "question"})
FAMILIES = {
    "NP1": "pitch",
    "NP2": "too soon",
    "NP3": "apology",
    "NP4": "mass mail",
    "NP5": "self-focus",
    "NP6": "grounding",
    "NP7": "form",
    "NP8": "discretion",
}


class Scope(StrEnum):
    """What a rule's examples are examples of."""

    SENTENCE = "sentence"
    LETTER = "letter"


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
    passages: frozenset[str] = EVERYWHERE
    """The kinds of passages it reads."""
    find: Find | None = None
    """None: only a reader can tell."""
    needs_brief: bool = False
    """Whether it has nothing to say about a text of which no notes are known."""

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
        """Whether it has the brief and knows the language it would need."""
        if self.find is None or (self.needs_brief and brief is None):
            return False
        return not isinstance(self.find, Phrases) or self.find.knows(passage.language)

    def advice(self, language: str) -> str:
        """The suggestion, in the language of the passage where the catalogue has one."""
        if language != "en" and language in CATALOGUES and (entry := catalogue(language).entries.get(self.name)):
            return entry.suggestion or self.suggestion
        return self.suggestion


@value
class Phrases:
    """Finds phrases of the passage's language (and English ones in every language), in the sender's own voice.

    What is quoted, reported of others or denied is not said by the sender and is passed over, unless asked for.
    """

    en: tuple[str, ...]
    rule: str = ""
    """Whose phrases these are: by this name the other languages' catalogues are asked. The rule fills it in."""
    quoted: bool = False
    """Whether words in quotation marks, or reported of others, count too."""
    denied: bool = False
    """Whether words after a "not" count too."""
    opening: int | None = None
    """Only matches that begin within so many sentences from the start count."""

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[Span]:
        for language in sorted({"en", passage.language} & set(CATALOGUES)):
            pattern = _pattern(self.en if language == "en" else self._translated(language), language)
            for match in pattern.finditer(passage.reading.text) if pattern else ():
                if self._counts(passage, match, language):
                    yield passage.span(match.start(), match.end())

    def knows(self, language: str) -> bool:
        """Whether there are phrases for `language`; an unknown one ("") is read as English."""
        return language in {"", "en"} or (language in CATALOGUES and bool(self._translated(language)))

    def _translated(self, language: str) -> tuple[str, ...]:
        entry = catalogue(language).entries.get(self.rule)
        return entry.find if entry else ()

    def _counts(self, passage: Passage, match: re.Match[str], language: str) -> bool:
        if self.opening is not None and not _opens(passage, match.start(), self.opening):
            return False
        before = passage.reading.text[passage.sentence_at(match.start()).start : match.start()]
        if not self.quoted and (_inside(passage.quotations, match.start()) or _reported(before, language)):
            return False
        return self.denied or not _denied(before, language)


def phrases(*en: str, quoted: bool = False, denied: bool = False, opening: int | None = None) -> Phrases:
    """Finds any of these English phrases (guard/phrase.py tells how they are written) and their translations."""
    return Phrases(en=en, quoted=quoted, denied=denied, opening=opening)


def share_of(pattern: str, *, above: float, least_words: int) -> Find:
    """Finds the whole passage where more than `above` of its words match, in a passage of at least `least_words`."""
    counted = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)

    def find(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
        total = len(re.findall(r"[\w']+", passage.reading.text))
        if total >= least_words and len(counted.findall(passage.reading.text)) > above * total:
            yield passage.whole

    return find


@cache
def _pattern(written: tuple[str, ...], language: str) -> re.Pattern[str] | None:
    return compile_phrases(written, catalogue(language).sets) if written else None


def _opens(passage: Passage, position: int, count: int) -> bool:
    return position < (passage.sentences[count].start if len(passage.sentences) > count else len(passage.reading.text))


def _inside(spans: Iterable[Span], position: int) -> bool:
    return any(span.start <= position < span.end for span in spans)


def _reported(before: str, language: str) -> bool:
    """Whether somebody else is said to say what follows: "she told me that vendors ..."."""
    pattern = _pattern(catalogue(language).sets.get("reports", ()), language)
    return bool(pattern and pattern.search(before))


def _denied(before: str, language: str) -> bool:
    """Whether one of the last four words before denies what follows: "I'm not trying to sell"."""
    pattern = _pattern(catalogue(language).sets.get("not", ()), language)
    tail = " ".join(before.split()[-4:])
    return bool(pattern and pattern.search(tail))
