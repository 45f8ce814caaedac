"""Decides whether words are the sender's own statement, or quoted, reported, denied, about the reader's things, or asked for.

Decided once, here, for every rule and language, from the sentence around the words. How a language does these things stands
in its catalogue, in the sets `not`, `no_denial`, `not_after`, `self`, `reports`, `cites`, `theirs`, `agreed`, `shared` and `thanked`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import cast

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


def voice_of(passage: Passage, language: str) -> Voice:
    """The voice of a passage for a language, made once."""
    key = (Voice, language)
    if key not in passage.memo:
        passage.memo[key] = Voice(passage, language)
    return cast("Voice", passage.memo[key])


class Voice:
    """What a passage says of its own words, for the phrases of one language. Words are numbered as in `Passage.wording`."""

    def __init__(self, passage: Passage, language: str) -> None:
        self._passage, self._text, self._language = passage, passage.wording, language
        self._standing: dict[str, _Standing] = {}

    def is_aside(self, aside: Aside, first: int, end: int) -> bool:
        """Whether the words from the number `first` up to the number `end` are an aside of a kind."""
        match aside:
            case Aside.QUOTED:
                return self._passage.quotes(self._text.starts[first]) or self._reported(first, end)
            case Aside.DENIED:
                return self._denied(first, end)
            case Aside.THEIRS:
                return self._follows("theirs", first) and not self._of("self").holds(first, end)
            case Aside.AGREED:
                return self._agreed(first, end)

    @kept
    def _sentences(self) -> list[int]:
        """The numbers of the first words of the sentences, in order, with 0 before them and how many words there are behind."""
        return [0, *map(self._text.word_at, self._passage.sentence_starts), len(self._text.words)]

    def _sentence(self, first: int, end: int) -> tuple[int, int]:
        """Where the sentence around some words begins and ends."""
        number = bisect_right(self._sentences, first)
        begins, ends = self._sentences[number - 1 : number + 1]
        return max(begins, first - _REACH), max(end, min(ends, end + _REACH))

    def _reported(self, first: int, end: int) -> bool:
        """Whether the words report somebody else. "We" is the sender even in reported speech, unless it is cited literally."""
        begin, _ = self._sentence(first, end)
        if self._of("cites").holds(begin, first):
            return True
        return self._of("reports").holds(begin, first) and not self._of("self").holds(first, end)

    def _denied(self, first: int, end: int) -> bool:
        near = first
        while near > max(0, first - _WORDS_THAT_DENY) and self._text.breaks[near] is Break.NONE:
            near -= 1
        if self._of("no_denial").holds(near, end):
            return False
        return self._of("not").holds(near, end) or self._of("not_after").holds(end, end + 2)

    def _agreed(self, first: int, end: int) -> bool:
        """Whether this sentence or the one before says that the reader asked; or a thank-you or a talk stands right beside the words."""
        return (
            self._of("agreed").holds(*self._sentence(first, end))
            or self._follows("thanked", first)
            or self._answers(first)
            or bool(self._of("shared").between(end, end + 1))
        )

    def _answers(self, first: int) -> bool:
        """Whether the sentence before says that the reader asked."""
        end = self._sentences[bisect_right(self._sentences, first) - 1]
        return end > 0 and self._of("agreed").holds(self._sentence(end - 1, end)[0], end)

    def _follows(self, name: str, first: int) -> bool:
        """Whether a phrase of a named set ends right before the words."""
        if self._text.breaks[first] is not Break.NONE:
            return False
        return any(first in ends for ends in self._of(name).between(first - _LONGEST_OWNER, first))

    def _of(self, name: str) -> _Standing:
        if name not in self._standing:
            self._standing[name] = _Standing(named_set(self._language, name, self._text), self._text)
        return self._standing[name]


class _Standing:
    """The matches of a step in a text, each looked for once and only where it is asked for: around what a rule finds."""

    def __init__(self, step: Step | None, text: Wording) -> None:
        self._step, self._text = step, text
        self._places = list(step.openers.places(text)) if step else []
        self._known: dict[int, Collection[int]] = {}

    def holds(self, begin: int, end: int) -> bool:
        """Whether one of them stands between two words."""
        return any(min(ends) <= end for ends in self.between(begin, end))

    def between(self, begin: int, end: int) -> Sequence[Collection[int]]:
        """The possible ends of those that begin between two words."""
        places = self._places
        if not places or places[-1] < begin or places[0] >= end:
            return ()
        near = places[bisect_left(places, begin) : bisect_left(places, end)]
        return [ends for place in near if (ends := self._ends(place))]

    def _ends(self, place: int) -> Collection[int]:
        if place not in self._known:
            self._known[place] = tuple(self._step.ends(self._text, place)) if self._step else ()
        return self._known[place]
