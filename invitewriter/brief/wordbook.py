"""Finds the entries of a file of marks in a row of words: `words/marks/<language>.toml`, words and phrases between commas."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from invitewriter.brief.words import LANGUAGES
from invitewriter.domain import value
from invitewriter.resources import word_table
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

HARMLESS = "harmless"
"""The kind of phrases in which words of other kinds mean something else."""
_SHORTEST_BEGINNING = 2
_PIECE = compile_later(r"[^\W_]+\*?")


@value
class Entry:
    """A word or phrase of a file."""

    kind: str
    """The name of its table."""
    heft: str
    """The name of its list in that: "heavy" or "light"."""
    written: str
    words: tuple[str, ...]
    """As they are met in a sentence: "hasn't" is two of them. A word that ends in `*` has any ending."""


Place = tuple[int, int, Entry]
"""The number of an entry's first word in a row of words, the number of the word behind it, and the entry."""


class Wordbook:
    """One language's entries, by their first word or its beginning."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._whole: dict[str, list[Entry]] = defaultdict(list)
        self._begun: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            first = entry.words[0]
            (self._begun if first.endswith("*") else self._whole)[first.rstrip("*")].append(entry)

    def places(self, words: Sequence[str]) -> list[Place]:
        """Where entries stand; none that is part of a harmless phrase, or of a longer entry of its own kind."""
        found = list(self._places(words))
        taken = {n for begin, end, entry in found if entry.kind == HARMLESS for n in range(begin, end)}
        free = [place for place in found if taken.isdisjoint(range(place[0], place[1]))]
        return [place for place in free if not any(_is_part(place, other) for other in free)]

    def _places(self, words: Sequence[str]) -> Iterator[Place]:
        for begin, word in enumerate(words):
            for entry in self._under(word):
                met = words[begin : begin + len(entry.words)]
                if len(met) == len(entry.words) and all(map(_is_met, entry.words, met)):
                    yield begin, begin + len(met), entry

    def _under(self, word: str) -> Iterator[Entry]:
        yield from self._whole.get(word, ())
        for length in range(_SHORTEST_BEGINNING, len(word) + 1):
            yield from self._begun.get(word[:length], ())


@functools.cache
def wordbook(language: str) -> Wordbook:
    """The book of a two-letter ISO 639-1 code; an empty one for a language that has none."""
    tables = word_table("brief/words/marks", language) if language in LANGUAGES else {}
    return Wordbook(
        Entry(kind=kind, heft=heft, written=written, words=tuple(_PIECE.findall(written)))
        for kind, lists in tables.items()
        for heft, entries in lists.items()
        for written in (entry.strip() for entry in plain(entries).split(","))
        if written
    )


def _is_part(place: Place, other: Place) -> bool:
    """Whether one is only a part of a longer one of its kind: "quit" of "quit her job"."""
    inside = other[0] <= place[0] and place[1] <= other[1]
    return inside and place[2].kind == other[2].kind and other[1] - other[0] > place[1] - place[0]


def _is_met(wanted: str, word: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
