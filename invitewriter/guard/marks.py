"""Weighs a whole letter: each mark of a sales letter is weak by itself, several together are one.

The marks' phrases stand in `languages/marks/`, one file a language; what a mark weighs and tells is the same in all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from invitewriter.domain import Brief, value
from invitewriter.guard.catalogue import CATALOGUES, catalogue, phrases_in
from invitewriter.guard.finders import NotedSpan, Phrases
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrase import Phrase

Place = tuple[int, int]


@value
class Mark:
    """One sign that a letter is written to sell."""

    name: str
    """The set of phrases it is known by."""
    tells: str
    """What such words do, in the third person: "tells of the sender's clients"."""
    weight: int = 1
    sells: bool = False
    """Whether it shows that the sender has something to sell or to win. Without one such mark a letter is let pass."""


@value
class Weighed(Phrases):
    """Finds the marks of a letter where they weigh enough together; a long letter must show more of them."""

    marks: Sequence[Mark]
    enough: int
    below: int | None = None
    """From this weight on, another rule objects."""

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[NotedSpan]:
        found = self._found(passage)
        weight = sum(mark.weight for mark, _ in found) - self._further(passage)
        if weight < self.enough or (self.below is not None and weight >= self.below):
            return
        if not any(mark.sells for mark, _ in found):
            return
        for mark, (start, end) in found:
            span = passage.span(start, end)
            yield NotedSpan(start=span.start, end=span.end, note=mark.tells)

    def knows(self, language: str) -> bool:
        return language == "" or language in CATALOGUES

    def _found(self, passage: Passage) -> list[tuple[Mark, Place]]:
        """Each mark that shows, and where it does first; no two marks by the same words, the heavier one before the lighter."""
        found: list[tuple[Mark, Place]] = []
        for mark in sorted(self.marks, key=lambda mark: -mark.weight):
            taken = [place for _, place in found]
            places = [
                place for place in self._seen(passage, mark) if not any(_overlap(place, other) for other in taken)
            ]
            if places:
                found.append((mark, min(places)))
        return sorted(found, key=lambda item: item[1])

    def _seen(self, passage: Passage, mark: Mark) -> Iterable[Place]:
        language = passage.language if passage.language in CATALOGUES else "en"
        for phrase in _phrases_of(mark, language):
            yield from self._places(passage, phrase, language)


def weighed(*marks: Mark, enough: int, below: int | None = None) -> Weighed:
    """Finds letters in which the weights of the marks come to `enough`, and not to `below`."""
    return Weighed(en=(), marks=marks, enough=enough, below=below)


def _phrases_of(mark: Mark, language: str) -> tuple[Phrase, ...]:
    return phrases_in(language, catalogue(language).sets.get(mark.name, ()))


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]
