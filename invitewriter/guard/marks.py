"""Weighs a whole letter: each mark of a sales letter is weak by itself, several together are one.

The marks' phrases stand in `languages/marks/`, one file a language; what a mark weighs and tells is the same in all of them.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import cast

from invitewriter.domain import Brief, value
from invitewriter.guard.catalogue import CATALOGUES, catalogue, phrases_in
from invitewriter.guard.finders import Noted, occurrences, places_of
from invitewriter.guard.index import Index
from invitewriter.guard.passage import Passage

Place = tuple[int, int]
_WORDS_OF_A_LETTER = 120
# A sale that is denied, a coffee proposed: whatever else their words may be, they are no marks.
_HARMLESS = "harmless"
# So much more a letter must show that says nothing of what its sender sells.
_NOTHING_SOLD = 2
_HEAVY = 2


@value
class Mark:
    """One sign that a letter is written to sell, or (with a negative weight) that it is not."""

    name: str
    """The set of phrases it is known by."""
    tells: str
    """What such words do, in the third person: "tells of the sender's clients"."""
    weight: int = 1
    """What one place weighs."""
    most: int = 1
    """How many places count."""
    sells: bool = False
    """Whether it shows that the sender has something to sell or to win. A letter without one such mark must show more."""
    warm: bool = False
    """Whether it is a warm word, as a soft pitch has them, too: it excuses nothing where something is sold and more besides."""


@value
class Weighed:
    """Finds the marks of a letter where they weigh enough together; a long letter must show more of them."""

    marks: Sequence[Mark]
    """The heaviest first."""
    enough: int
    below: int | None = None
    """From this weight on, another rule objects."""
    least: int = 0
    """With less than this on the side of selling, no rule that reads these marks objects, and nothing is held against it."""

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[Noted]:
        found = self.found(passage)
        marks = _counted([mark for mark, _ in found])
        weight = sum(mark.weight for mark in marks) - _further(passage)
        if weight < self.enough or (self.below is not None and weight >= self.below):
            return
        if weight >= self.enough + _NOTHING_SOLD or any(mark.sells for mark, _ in found):
            for mark, place in found:
                if mark.weight > 0:
                    yield Noted(span=passage.span(*place), note=mark.tells)

    def knows(self, language: str) -> bool:
        return language == "" or language in CATALOGUES

    def indexes(self, language: str) -> list[Index]:
        """Those in which it looks for marks in a passage of a language."""
        return [_index(mark.name, _read_as(language)) for mark in self.marks]

    def found(self, passage: Passage) -> list[tuple[Mark, Place]]:
        """Each mark that shows, and the places where it does that count.

        No two marks of selling are known by the same words: the heavier one counts.
        """
        key = tuple(mark.name for mark in self.marks)
        if key not in passage.memo:
            passage.memo[key] = self._found(passage)
        return cast("list[tuple[Mark, Place]]", passage.memo[key])

    def _found(self, passage: Passage) -> list[tuple[Mark, Place]]:
        found: list[tuple[Mark, Place]] = []
        taken = occurrences(passage, _HARMLESS)
        for mark in self.marks:
            if mark.weight < 0 and sum(other.weight for other, _ in found if other.weight > 0) < self.least:
                break
            places = _seen(passage, mark)
            for place in islice(_free(places, taken if mark.weight > 0 else []), mark.most) if places else ():
                taken.append(place)
                found.append((mark, place))
        return sorted(found, key=lambda item: item[1])


def _counted(marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks that count: without the warm words before a pitch ("Since our walk ... which is what my service is for")."""
    heavy = [mark for mark in marks if mark.weight >= _HEAVY]
    pitches = len(heavy) > 1 and any(mark.sells for mark in heavy)
    return [mark for mark in marks if not mark.warm] if pitches else marks


def weighed(*marks: Mark, enough: int, below: int | None = None, least: int = 0) -> Weighed:
    """Finds letters in which the weights of the marks come to `enough`, and not to `below`."""
    return Weighed(marks=sorted(marks, key=lambda mark: -mark.weight), enough=enough, below=below, least=least)


def _seen(passage: Passage, mark: Mark) -> Sequence[Place]:
    """Where a mark shows: one of selling only in the sender's own voice, one of kindness anywhere."""
    language = _read_as(passage.language)
    index = _index(mark.name, language)
    if index in passage.wording.shelved and index not in passage.wording.candidates:
        return ()
    if mark.weight > 0:
        return sorted(places_of(index, passage, language))
    text = passage.wording
    return sorted({(text.starts[first], text.ends[end - 1]) for _, first, end in index.find(text)})


def _free(places: Iterable[Place], taken: Sequence[Place]) -> Iterator[Place]:
    """Those that overlap none that is taken, and not each other."""
    last: Place | None = None
    for place in places:
        if not (last and _overlap(place, last)) and not any(_overlap(place, other) for other in taken):
            last = place
            yield place


@functools.cache
def _index(name: str, language: str) -> Index:
    return phrases_in(language, catalogue(language).sets.get(name, ()))


def _read_as(language: str) -> str:
    """The language in which a passage is read: English where its own has no catalogue."""
    return language if language in CATALOGUES else "en"


def _further(passage: Passage) -> int:
    """How much more a long letter must show than one of common length: one for every further hundred words."""
    return max(0, len(passage.wording.words) - _WORDS_OF_A_LETTER) // 100


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]
