"""Weighs a whole letter: each mark of a sales letter is weak by itself, several together are one.

The marks' phrases stand in `languages/marks/`, one file a language; what a mark weighs and tells is the same in all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from invitewriter.domain import Brief, value
from invitewriter.guard.catalogue import CATALOGUES, catalogue, phrases_in
from invitewriter.guard.finders import Noted, occurrences, places_of
from invitewriter.guard.passage import Passage

Place = tuple[int, int]
_WORDS_OF_A_LETTER = 120
# A sale that is denied, a coffee proposed: whatever else their words may be, they are no marks.
_HARMLESS = "harmless"


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
class Weighed:
    """Finds the marks of a letter where they weigh enough together; a long letter must show more of them."""

    marks: Sequence[Mark]
    """The heaviest first."""
    enough: int
    below: int | None = None
    """From this weight on, another rule objects."""

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[Noted]:
        found = self.found(passage)
        weight = sum(mark.weight for mark, _ in found) - _further(passage)
        if weight < self.enough or (self.below is not None and weight >= self.below):
            return
        if any(mark.sells for mark, _ in found):
            for mark, place in found:
                yield Noted(span=passage.span(*place), note=mark.tells)

    def knows(self, language: str) -> bool:
        return language == "" or language in CATALOGUES

    def found(self, passage: Passage) -> list[tuple[Mark, Place]]:
        """Each mark that shows, and one place where it does; no two by the same words: the heavier one counts."""
        key = tuple(mark.name for mark in self.marks)
        if key not in passage.memo:
            passage.memo[key] = self._found(passage)
        return cast("list[tuple[Mark, Place]]", passage.memo[key])

    def _found(self, passage: Passage) -> list[tuple[Mark, Place]]:
        found: list[tuple[Mark, Place]] = []
        harmless = occurrences(passage, _HARMLESS)
        for mark in self.marks:
            taken = [*harmless, *(place for _, place in found)]
            free = (place for place in _seen(passage, mark.name) if not any(_overlap(place, other) for other in taken))
            if place := next(free, None):
                found.append((mark, place))
        return sorted(found, key=lambda item: item[1])


def weighed(*marks: Mark, enough: int, below: int | None = None) -> Weighed:
    """Finds letters in which the weights of the marks come to `enough`, and not to `below`."""
    return Weighed(marks=sorted(marks, key=lambda mark: -mark.weight), enough=enough, below=below)


def _seen(passage: Passage, name: str) -> Iterator[Place]:
    language = passage.language if passage.language in CATALOGUES else "en"
    yield from places_of(phrases_in(language, catalogue(language).sets.get(name, ())), passage, language)


def _further(passage: Passage) -> int:
    """How much more a long letter must show than one of common length: one for every further hundred words."""
    return max(0, len(passage.wording.words) - _WORDS_OF_A_LETTER) // 100


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]
