"""How a phrase walks through a text: word by word, keeping every place it may have got to.

A walk holds a handful of places at most, whatever the text, so that looking for a phrase takes time linear in the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.guard.phrases.wording import LONGEST_BEGINNING, Break, Wording


class Step(Protocol):
    """A part of a phrase."""

    @property
    def openers(self) -> Words:
        """The words it can begin with."""

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        """Where it can end, if it begins at `place`: the numbers of the words after it."""


@value
class Words:
    """One word out of a set: given whole, by its beginning, by its end, any number, or any word at all."""

    exact: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    number: bool = False
    anything: bool = False

    @property
    def openers(self) -> Words:
        return self

    @property
    def is_exact(self) -> bool:
        """Whether it is only given by whole words."""
        return not (self.beginnings or self.endings or self.number or self.anything)

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        if place >= len(text.words):
            return ()
        return (place + 1,) if text.words[place] in self.exact or self._takes(text.words[place]) else ()

    def places(self, text: Wording) -> Iterable[int]:
        """Where such a word stands."""
        if self.anything or self.endings:
            return range(len(text.words))
        words = set(self.exact & text.places.keys())
        for beginning in self.beginnings:
            words.update(text.by_beginning.get(beginning[:LONGEST_BEGINNING], ()))
        places = {place for word in words for place in text.places[word]}
        return sorted(places.union(text.numbers) if self.number else places)

    def _takes(self, word: str) -> bool:
        """Whether a word that is none of the exact ones is one all the same."""
        return (
            (bool(self.beginnings) and word.startswith(self.beginnings))
            or (self.number and word[0].isdigit())
            or self.anything
            or (bool(self.endings) and word.endswith(self.endings))
        )


@value
class Marked:
    """A word with a mark of punctuation before or after it, or at the beginning of a sentence or line."""

    word: Words
    before: str = ""
    after: str = ""
    beginning: bool = False

    @property
    def openers(self) -> Words:
        return self.word

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        ends = self.word.ends(text, place)
        if not ends or (self.beginning and place and text.gaps[place] == " "):
            return ()
        fits = text.gaps[place].rstrip().endswith(self.before) and text.gaps[place + 1].lstrip().startswith(self.after)
        return ends if fits else ()


class Choice:
    """One of several chains."""

    def __init__(self, chains: tuple[Chain, ...]) -> None:
        self.chains = chains

    @kept
    def openers(self) -> Words:
        return union(chain.openers for chain in self.chains)

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        if place >= len(text.words):
            return ()
        chains = (*self._by_word.get(text.words[place], ()), *self._by_other_means)
        return {end for chain in chains for end in chain.ends(text, place)} if chains else ()

    @kept
    def _by_word(self) -> dict[str, list[Chain]]:
        """The chains by the words they can begin with, so that only those are tried that have a chance."""
        by_word: dict[str, list[Chain]] = {}
        for chain in self.chains:
            for word in chain.openers.exact if chain.openers.is_exact else ():
                by_word.setdefault(word, []).append(chain)
        return by_word

    @kept
    def _by_other_means(self) -> list[Chain]:
        return [chain for chain in self.chains if not chain.openers.is_exact]


class Later:
    """A step that is only built when a walk comes to it: few do. `may_hold` tells of a text whether it could be in it."""

    def __init__(self, build: Callable[[], Step], may_hold: Callable[[Wording], bool] = lambda _: True) -> None:
        self._build = build
        self.may_hold = may_hold

    @kept
    def step(self) -> Step:
        return self._build()

    @property
    def openers(self) -> Words:
        return self.step.openers

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        return self.step.ends(text, place)


@value
class Link:
    """A step of a chain, and how it hangs on."""

    step: Step
    optional: bool = False
    reach: int = 0
    """How many other words may stand before it."""
    across: Break = Break.NONE
    """The strongest break that may stand before it."""


class Chain:
    """Steps that follow one another; where it is known which word comes first, they are only built in a text that has it."""

    def __init__(self, build: Callable[[], tuple[Link, ...]], first: str = "") -> None:
        self._build = build
        self.first = first

    @classmethod
    def of(cls, links: tuple[Link, ...]) -> Chain:
        """One that is built already."""
        return cls(lambda: links)

    @kept
    def links(self) -> tuple[Link, ...]:
        return self._build()

    @kept
    def openers(self) -> Words:
        if self.first:
            return Words(exact=frozenset({self.first}))
        first = []
        for link in self.links:
            first.append(link.step.openers)
            if not link.optional:
                break
        return union(first)

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        reached: Iterable[int] = (place,)
        for link in self.links:
            following = set(reached) if link.optional else set()
            for so_far in reached:
                for start in _starts(text, so_far, link) if so_far > place else (so_far,):
                    following.update(link.step.ends(text, start))
            if not following:
                return ()
            reached = following
        return set(reached) - {place}

    def find(self, text: Wording) -> Iterator[tuple[int, Iterable[int]]]:
        """Its places: the number of its first word, and those of the words it can end before."""
        if not self.first:
            for link in self.links:
                if not _may_hold(text, link):
                    return
        for place in self.openers.places(text):
            if ends := self.ends(text, place):
                yield place, ends


def build_whole(chain: Chain) -> None:
    """Builds every step of a chain, however deep."""
    for link in chain.links:
        step = link.step.step if isinstance(link.step, Later) else link.step
        for inner in step.chains if isinstance(step, Choice) else ():
            build_whole(inner)


def union(several: Iterable[Words]) -> Words:
    """A word out of any of several sets."""
    words = list(several)
    if len(words) == 1:
        return words[0]
    return Words(
        exact=frozenset[str]().union(*(word.exact for word in words)),
        beginnings=tuple(dict.fromkeys(beginning for word in words for beginning in word.beginnings)),
        endings=tuple(dict.fromkeys(ending for word in words for ending in word.endings)),
        number=any(word.number for word in words),
        anything=any(word.anything for word in words),
    )


def _may_hold(text: Wording, link: Link) -> bool:
    return link.optional or not isinstance(link.step, Later) or link.step.may_hold(text)


def _starts(text: Wording, after: int, link: Link) -> Iterable[int]:
    """Where a link can begin after the word before it."""
    if link.reach:
        return _reached(text, after, link)
    return (after,) if after < len(text.words) and text.breaks[after] <= link.across else ()


def _reached(text: Wording, after: int, link: Link) -> Iterator[int]:
    for place in range(after, min(after + link.reach + 1, len(text.words))):
        if text.breaks[place] > link.across:
            return
        yield place
