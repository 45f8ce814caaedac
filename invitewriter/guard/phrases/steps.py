"""Matches a phrase against the words of a text, as a non-deterministic automaton does: it keeps every place it may have reached.

Only a few places are held at a time, whatever the text, so that the search takes time linear in the length of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import takewhile
from typing import Protocol, cast

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.guard.phrases.word import Words, union
from invitewriter.guard.phrases.wording import EVERYWHERE, Break, Wording


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
        words = text.words
        if place >= len(words):
            return ()
        chains: Iterable[Chain] = self._by_other_means
        if begun := self._by_word.get(words[place]):
            chains = [*chains, *begun.by_next.get(words[place + 1] if place + 1 < len(words) else "", begun.others)]
        ends: set[int] = set()
        for chain in chains:
            if found := chain.ends(text, place):
                ends.update(found)
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

    @kept
    def ends(self) -> Callable[[Wording, int], Iterable[int]]:
        return self.step.ends


@value
class Link:
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
    def _ahead(self) -> tuple[Words, ...]:
        """The leading steps, as far as each is a single required word: most attempts to match fail among them."""
        mere = takewhile(lambda link: not (link.optional or link.reach or link.across), self.links)
        return tuple(link.step for link in takewhile(lambda link: isinstance(link.step, Words), mere))  # type: ignore[misc]

    @kept
    def _behind(self) -> tuple[Link, ...]:
        """The links after those."""
        return self.links[len(self._ahead) :]

    @property
    def seconds(self) -> frozenset[str]:
        """The words that its second word must be one of, where this is known."""
        ahead = self._ahead
        return ahead[1].exact if len(ahead) > 1 and ahead[1].is_exact else frozenset()

    def ends(self, text: Wording, place: int) -> Iterable[int]:
        words, breaks, after = text.words, text.breaks, place
        if place + len(self._ahead) > len(words):
            return ()
        for step in self._ahead:
            if words[after] not in step.exact and (step.is_exact or not step.takes(words[after])):
                return ()
            if breaks[after] and after > place:
                return ()
            after += 1
        return self._further(text, place, after) if self._behind else (after,)

    def _further(self, text: Wording, place: int, after: int) -> Iterable[int]:
        """The ends of the matches that begin at `place` and whose leading words end before `after`."""
        words, reached = text.words, cast("Collection[int]", (after,))
        for link in self._behind:
            step, following = link.step, set(reached) if link.optional else set[int]()
            for so_far in reached:
                starts = _starts(text, so_far, link) if so_far > place else (so_far,)
                if isinstance(
                    step, Words
                ):  # as its `ends` does: a call for each place would take as long as all the rest
                    loose, exact = not step.is_exact, step.exact
                    following.update(
                        [at + 1 for at in starts if words[at] in exact or (loose and step.takes(words[at]))]
                    )
                else:
                    for start in starts:
                        following.update(step.ends(text, start))
            if not following:
                return ()
            reached = following
        return [end for end in reached if end > place]

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


def _starts(text: Wording, after: int, link: Link) -> Iterable[int]:
    """Where a link can begin after the word before it."""
    breaks, across, place = text.breaks, link.across, after
    last = min(after + link.reach + 1, len(text.words))
    while place < last and breaks[place] <= across:
        place += 1
    return range(after, place)
