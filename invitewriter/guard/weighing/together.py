"""Finds phrases that are a pitch only beside others: the sender's business, and what others gain by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from invitewriter.domain import Brief, Span, value
from invitewriter.guard.passage import Passage, Place
from invitewriter.guard.phrases.catalogue import catalogue, read_as, set_in
from invitewriter.guard.phrases.finders import occurrences, places_of
from invitewriter.guard.phrases.index import Index


@value
class Together:
    """Finds phrases of a named set in the sender's own voice, where phrases of others, whoever says them, stand in the sentences around."""

    groups: tuple[tuple[str, ...], ...]
    """Names of sets; of one group all must stand near the first of them."""
    same: frozenset[str] = frozenset()
    """Those that must stand in the very sentence of the first."""
    aside: str = ""
    """What overlaps a phrase of this set is no first one."""
    unless: str = ""
    """A passage that holds a phrase of this set is let pass."""
    before: int = 1
    """So many sentences before the first are near."""
    after: int = 3

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[Span]:
        book = catalogue(read_as(passage.language)).book
        for first, *others in self.groups:
            if not all(book.may_hold(name, passage.wording) for name in others):
                continue
            for place in self._firsts(passage, first):
                near = [self._near(passage, name, place) for name in others]
                if all(near) and not (self.unless and occurrences(passage, self.unless)):
                    return [passage.span(*found) for found in (place, *near) if found]
        return ()

    def indexes(self, language: str) -> list[Index]:
        """Those without which it finds nothing in a passage of a language."""
        return [set_in(read_as(language), group[0]) for group in self.groups]

    @property
    def named(self) -> tuple[str, ...]:
        """The other named sets that it looks at."""
        others = (name for group in self.groups for name in group[1:])
        return tuple(name for name in (*others, self.aside, self.unless) if name)

    def _firsts(self, passage: Passage, name: str) -> Iterator[Place]:
        language = read_as(passage.language)
        places = sorted(places_of(set_in(language, name), passage, language))
        aside = occurrences(passage, self.aside) if places and self.aside else ()
        return (place for place in places if not any(place[0] < end and start < place[1] for start, end in aside))

    def _near(self, passage: Passage, name: str, first: Place) -> Place | None:
        number = passage.sentence_number(first[0])
        near = (number,) if name in self.same else range(number - self.before, number + self.after + 1)
        return next((place for place in occurrences(passage, name) if passage.sentence_number(place[0]) in near), None)
