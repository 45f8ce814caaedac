"""Expands clipped words, and shortens wordy phrases, by the patterns of a language: "w/her" is "with her"."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence

from invitewriter.domain import value
from invitewriter.offline.tables import Table
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import signed


@value
class Clipped:
    """A language's clipped words."""

    patterns: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]
    """In their order, each with what makes it full."""

    def in_full(self, text: str) -> str:
        """`text` with all that the patterns find replaced."""
        for clipped, in_full in self.patterns:
            text = clipped.sub(in_full, text)
        return text


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


def _clipped(pattern: str, full: str, signs: str = "") -> tuple[re.Pattern[str], Callable[[re.Match[str]], str]]:
    return signed(pattern, signs), functools.partial(_expanded, full)


def clipped_of(listing: Iterable[Sequence[str]]) -> Clipped:
    """From patterns, each with the words in full and the signs, if any, of which one stands in what it finds: "a|b", "a|b&c|d"."""
    return Clipped(patterns=tuple(_clipped(*written) for written in listing))


def make_clipped(words: Table) -> Clipped:
    """From the language's `clipped`; nothing is where it has none."""
    return clipped_of(words["written"].get("clipped", ()))
