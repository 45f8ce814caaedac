"""Expands clipped words, and shortens wordy phrases, by the patterns of a language: "w/her" is "with her"."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.offline.tables import Table
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import signed

_BEGUN = 3
"""So many letters of a sign tell whether a text may have it."""


@value
class Clipped:
    """A language's clipped words."""

    patterns: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]
    """In their order, each with what makes it full."""
    begun: Mapping[str, frozenset[int]]
    """The numbers of the patterns by the first letters of their signs: of a hundred patterns a line has the letters of a few."""
    others: frozenset[int]
    """The numbers of those that no such letters tell."""

    @kept
    def in_full(self) -> Callable[[str], str]:
        """A text with all that the patterns find replaced; cached for the last texts, since several readers ask about the same."""
        return functools.lru_cache(maxsize=256)(self._in_full)

    def _in_full(self, text: str) -> str:
        numbers = sorted(self._within(text))
        while numbers:
            number, *numbers = numbers
            clipped, in_full = self.patterns[number]
            before, text = text, clipped.sub(in_full, text)
            if text != before:
                numbers = sorted(later for later in self._within(text) if later > number)
        return text

    def _within(self, text: str) -> set[int]:
        """The numbers of the patterns that may find something."""
        folded = text.casefold()
        letters = {folded[at : at + _BEGUN] for at in range(len(folded) - _BEGUN + 1)}
        return set(self.others).union(*(self.begun[begun] for begun in self.begun.keys() & letters))


def _expanded(full: str, match: re.Match[str]) -> str:
    """The words in full; what began the sentence and stands within it now has a small letter unless it is a name."""
    found = match[1] if match.re.groups else ""
    moved = match.start() == 0 and found and not full.startswith("\\1") and match.start(1) == 0
    word = found.split()[0] if found else ""
    if (
        moved
        and word[:1].isupper()
        and word != "I"
        and (word[1:] or "a").islower()
        and not is_borne("given", plain(word))
    ):
        return match.expand(full.replace("\\1", "\0")).replace("\0", f"{found[0].lower()}{found[1:]}")
    return match.expand(full)


def clipped_of(listing: Iterable[Sequence[str]]) -> Clipped:
    """From patterns, each with the words in full and the signs, if any, of which one stands in what it finds: "a|b", "a|b&c|d"."""
    patterns: list[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]] = []
    begun: dict[str, set[int]] = {}
    others: set[int] = set()
    for number, (pattern, full, *signs) in enumerate(listing):
        patterns.append((signed(pattern, *signs), functools.partial(_expanded, full)))
        letters = _letters(*signs)
        for each in letters:
            begun.setdefault(each, set()).add(number)
        if not letters:
            others.add(number)
    numbers = {letters: frozenset(told) for letters, told in begun.items()}
    return Clipped(patterns=tuple(patterns), begun=numbers, others=frozenset(others))


def _letters(signs: str = "") -> set[str]:
    """The first letters of signs, of which one stands in what a pattern finds; none where a sign is shorter."""
    for group in signs.casefold().split("&"):
        words = group.split("|")
        if min(map(len, words)) >= _BEGUN:
            return {word[:_BEGUN] for word in words}
    return set()


def make_clipped(words: Table) -> Clipped:
    """From the language's `clipped`; nothing is where it has none."""
    return clipped_of(words["written"].get("clipped", ()))
