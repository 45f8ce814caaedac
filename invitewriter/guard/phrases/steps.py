"""Matches a phrase against the words of a text, as a non-deterministic automaton does: it keeps every place it may have reached.

Only a few places are held at a time, whatever the text, so that the search takes time linear in the length of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple, Protocol

from invitewriter.domain.kept import kept
from invitewriter.guard.phrases.word import Test, Words, union
from invitewriter.guard.phrases.wording import EVERYWHERE, Break, Wording

Ends = Callable[[Wording, int], Iterable[int]]


class Step(Protocol):
    """A part of a phrase."""

    @property
    def openers(self) -> Words:
        """The words that a match can begin with."""

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        """The numbers of the words after each match that begins at the word `place`."""


class Choice:
    """An alternation: one of several chains."""

    def __init__(self, chains: tuple[Chain, ...]) -> None:
        self.chains = chains

    @kept
    def openers(self) -> Words:
        return union(chain.openers for chain in self.chains)

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        begun = self._by_word.get(text.steps[place])
        chains = self._by_other_means
        if begun:
            chains = [*chains, *begun.by_next.get(text.steps[place + 1], begun.others)]
        ends: set[int] = set()
        for chain in chains:
            ends.update(chain.ends(text, place))
        return ends

    @kept
    def _by_word(self) -> dict[str, _Begun]:
        """The chains by the words they can begin with, so that only chains that may match are tried."""
        by_word: dict[str, _Begun] = {}
        for chain in self.chains:
            for word in chain.openers.exact if chain.openers.is_exact else ():
                by_word.setdefault(word, _Begun()).chains.append(chain)
        return by_word

    @kept
    def _by_other_means(self) -> list[Chain]:
        return [chain for chain in self.chains if not chain.openers.is_exact]


class _Begun:
    """The chains of a choice that can begin with one word; sorted by their second word when a text first has it."""

    def __init__(self) -> None:
        self.chains: list[Chain] = []

    @kept
    def others(self) -> list[Chain]:
        """The chains whose second word is not known."""
        return [chain for chain in self.chains if not chain.seconds]

    @kept
    def by_next(self) -> dict[str, list[Chain]]:
        """By the second word, the chains that it leaves possible."""
        by_next: dict[str, list[Chain]] = {}
        for chain in self.chains:
            for word in chain.seconds:
                by_next.setdefault(word, [*self.others]).append(chain)
        return by_next


class Later:
    """A step that is built when a match first reaches it, as few do."""

    def __init__(self, build: Callable[[], Step]) -> None:
        self._build = build

    @kept
    def step(self) -> Step:
        return self._build()

    @property
    def openers(self) -> Words:
        return self.step.openers

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        return self.step.ends(text, place)


class Link(NamedTuple):
    """A step of a chain, and how it follows the step before."""

    step: Step
    optional: bool = False
    reach: int = 0
    """How many other words may stand before it."""
    across: Break = Break.NONE
    """The strongest break that may stand before it."""


class Chain:
    """A sequence of steps; where its first word is known, the steps are built only for a text that has this word."""

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

    @kept
    def _ahead(self) -> list[Test]:
        """The leading steps, as far as each is a single required word: most attempts to match fail among them."""
        tests = list[Test]()
        for link in self.links:
            if link.optional or link.reach or link.across or not isinstance(link.step, Words):
                break
            tests.append(link.step.test)
        return tests

    @kept
    def _behind(self) -> list[tuple[Test | None, Ends, bool, int, Break]]:
        """The links after those, each with what tells of a word whether it matches, or else finds the ends of a match."""
        return [
            (step.test if isinstance(step, Words) else None, step.ends, optional, reach, across)
            for step, optional, reach, across in self.links[len(self._ahead) :]
        ]

    @property
    def seconds(self) -> frozenset[str]:
        """The words that its second word must be one of, where this is known."""
        exact, takes = self._ahead[1] if len(self._ahead) > 1 else (frozenset[str](), None)
        return frozenset() if takes else exact

    def ends(self, text: Wording, place: int) -> Collection[int]:
        words, breaks, after = text.steps, text.breaks, place
        for exact, takes in self._ahead:
            word = words[after]
            if (word not in exact and not (takes and takes(word))) or (breaks[after] and after > place):
                return ()
            after += 1
        return self._further(text, place, after) if self._behind else (after,)

    def _further(self, text: Wording, place: int, after: int) -> Collection[int]:
        """The ends of the matches that begin at `place` and whose leading words end before `after`."""
        words, breaks, reached = text.steps, text.breaks, {after}
        for test, ends, optional, reach, across in self._behind:
            following = reached.copy() if optional else set()
            for start in reached:
                at, last = start, start + reach if start > place else start
                while at <= last and (breaks[at] <= across or at == place):
                    if test is None:
                        following.update(ends(text, at))
                    elif words[at] in test[0] or (test[1] and test[1](words[at])):
                        following.add(at + 1)
                    at += 1
            if not following:
                return ()
            reached = following
        return reached

    @kept
    def whole(self) -> Chain:
        """The same, with every step of it built, and all nested ones. Raises UsageError where one cannot be read."""
        for link in self.links:
            step = link.step.step if isinstance(link.step, Later) else link.step
            for inner in step.chains if isinstance(step, Choice) else ():
                inner.whole  # noqa: B018 - built once, however many phrases name the set it is in
        return self

    def find(self, text: Wording, within: int = EVERYWHERE) -> Iterator[tuple[int, Iterable[int]]]:
        """Its matches in some stretches of a text: the number of the first word, and the numbers of the words after each possible end."""
        stretches = text.stretches
        for place in text.places.get(self.first, ()) if self.first else self.openers.places(text):
            if stretches[place] & within and (ends := self.ends(text, place)):
                yield place, ends
