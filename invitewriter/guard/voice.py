"""Decides whether words are the sender's own statement, or quoted, reported, denied, about the reader's things, or asked for.

Decided once, here, for every rule and language, from the sentence around the words. How a language does these things stands
in its catalogue, in the sets `not`, `no_denial`, `not_after`, `self`, `reports`, `cites`, `theirs`, `agreed`, `shared` and `thanked`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import cast

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.catalogue import named_set
from invitewriter.guard.phrases.steps import Step
from invitewriter.guard.phrases.wording import Break, Wording

# A sentence without an end is read only so many words around, so that no text can make this slow.
_REACH = 40
_WORDS_THAT_DENY = 4
_LONGEST_OWNER = 6


class Aside(StrEnum):
    """The reasons why words of a letter are not the sender's own statement to the reader."""

    QUOTED = "quoted"
    """In quotation marks, or told of others: "she gets a 'book a demo' mail every day"."""
    DENIED = "denied"
    """After a not: "I'm not trying to sell you anything"."""
    THEIRS = "theirs"
    """The reader's own: "your demo"; not "your thoughts on our demo"."""
    AGREED = "agreed"
    """What the reader asked for, gave, or talked of too: "the link you asked for", "as promised", "thanks for the demo"."""


@value
class WordRange:
    """Some words of a passage: those from the number `first` up to the number `end`."""

    passage: Passage
    first: int
    end: int
    language: str

    def is_aside(self, aside: Aside) -> bool:
        match aside:
            case Aside.QUOTED:
                return self.passage.quotes(self._text.starts[self.first]) or self._reported()
            case Aside.DENIED:
                return self._denied()
            case Aside.THEIRS:
                return self._follows("theirs") and not self._holds("self", self.first, self.end)
            case Aside.AGREED:
                return self._agreed()

    @property
    def _text(self) -> Wording:
        return self.passage.wording

    @kept
    def _sentence(self) -> tuple[int, int]:
        sentence = self.passage.sentence_at(self._text.starts[self.first])
        first, end = self._text.word_at(sentence.start), self._text.word_at(sentence.end)
        return max(first, self.first - _REACH), max(self.end, min(end, self.end + _REACH))

    def _reported(self) -> bool:
        """Whether the words report somebody else. "We" is the sender even in reported speech, unless it is cited literally."""
        begin, _ = self._sentence
        if self._holds("cites", begin, self.first):
            return True
        return self._holds("reports", begin, self.first) and not self._holds("self", self.first, self.end)

    def _denied(self) -> bool:
        near = self.first
        while near > max(0, self.first - _WORDS_THAT_DENY) and self._text.breaks[near] is Break.NONE:
            near -= 1
        if self._holds("no_denial", near, self.end):
            return False
        return self._holds("not", near, self.end) or self._holds("not_after", self.end, self.end + 2)

    def _agreed(self) -> bool:
        """Whether this sentence or the one before says that the reader asked; or a thank-you or a talk stands right beside the words."""
        return (
            self._holds("agreed", *self._sentence)
            or self._follows("thanked")
            or self._answers()
            or bool(self._told("shared", self.end, self.end + 1))
        )

    def _answers(self) -> bool:
        """Whether the sentence before says that the reader asked."""
        end = self._text.word_at(self.passage.sentence_at(self._text.starts[self.first]).start)
        if not end:
            return False
        before = self.passage.sentence_at(self._text.starts[end - 1])
        return self._holds("agreed", max(self._text.word_at(before.start), end - _REACH), end)

    def _holds(self, name: str, begin: int, end: int) -> bool:
        """Whether a phrase of a named set stands between two words of the text."""
        return any(min(ends) <= end for ends in self._told(name, begin, end))

    def _follows(self, name: str) -> bool:
        """Whether a phrase of a named set ends right before the words."""
        if self._text.breaks[self.first] is not Break.NONE:
            return False
        return any(self.first in ends for ends in self._told(name, self.first - _LONGEST_OWNER, self.first))

    def _told(self, name: str, begin: int, end: int) -> Sequence[Collection[int]]:
        """The possible ends of each phrase of a named set that begins between two words of the text."""
        memo, key = self.passage.memo, (self.language, name)
        if key not in memo:
            step = named_set(self.language, name, self._text)
            memo[key] = _Standing(step, self._text) if step else None
        standing = cast("_Standing | None", memo[key])
        return standing.between(begin, end) if standing else ()


class _Standing:
    """The matches of a step in a text, each looked for once and only where it is asked for: around what a rule finds."""

    def __init__(self, step: Step, text: Wording) -> None:
        self._step, self._text = step, text
        self._places = list(step.openers.places(text))
        self._known: dict[int, Collection[int]] = {}

    def between(self, begin: int, end: int) -> Sequence[Collection[int]]:
        """The possible ends of those that begin between two words."""
        places = self._places[bisect_left(self._places, begin) : bisect_left(self._places, end)]
        return [ends for place in places if (ends := self._ends(place))]

    def _ends(self, place: int) -> Collection[int]:
        if place not in self._known:
            self._known[place] = tuple(self._step.ends(self._text, place))
        return self._known[place]
