"""Finds the entries of a word file in a list of words: files such as `words/marks/<language>.toml`, words and phrases between commas."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence

from invitewriter.brief.lexicon import LANGUAGES
from invitewriter.domain import value
from invitewriter.resources import word_table
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

HARMLESS = "harmless"
"""The kind of phrases in which words of other kinds have another meaning."""
WORK = "work"
"""The kind that reduces the weight of the others."""
_LATELY = 64
"""How many lists of words are cached: each passage of a letter is compared with the same withheld lines."""
_WORDS = 1024
"""How many words are cached: most of them occur again."""
_PIECE = compile_later(r"\*?[^\W_]+\*?")


@value
class Entry:
    """A word or phrase of a file."""

    kind: str
    """The name of its table."""
    heft: str
    """The name of its list in that table: "heavy", "light" or "faint"."""
    written: str
    """As it stands in the file, in plain letters."""
    words: tuple[str, ...]
    """As they occur in a sentence: "hasn't" is two of them. A word that ends in `*` has any ending, one that begins so is the end of a compound."""


Place = tuple[int, int, Entry]
"""The number of an entry's first word in a list of words, the number of the word behind it, and the entry."""

Listed = tuple[str, str, str]
"""An entry that is not split into words yet: its kind, its heft, and how it is written."""


class Wordbook:
    """One language's entries, by their first word or its beginning or end.

    They are indexed by their first two letters; of those with the letters of a word, the ones are taken that may begin with it.
    """

    def __init__(self, entries: Iterable[Listed]) -> None:
        self._by_letters: dict[str, list[Listed]] = {}
        by_letters = self._by_letters
        for entry in entries:
            key = entry[2][:2]  # as `_letters`, which is slow for so many
            by_letters.setdefault(key if key.isalnum() else key[:1], []).append(entry)
        self._longest = max((len(entry[2]) for several in by_letters.values() for entry in several), default=0)
        self._ended = {entry[2][1:]: entry for key in self._by_letters if key == "*" for entry in self._by_letters[key]}
        self._kept = functools.lru_cache(maxsize=_LATELY)(self._telling)
        self._listed = functools.lru_cache(maxsize=_WORDS)(self._begun_with)

    def places(self, words: Sequence[str]) -> list[Place]:
        """The places of entries in a list of words, without those within a harmless phrase or a longer entry of the same kind."""
        return self._kept(tuple(words))

    def _telling(self, words: tuple[str, ...]) -> list[Place]:
        found = list(self._places(words))
        taken = {n for begin, end, entry in found if entry.kind == HARMLESS for n in range(begin, end)}
        free = [place for place in found if taken.isdisjoint(range(place[0], place[1]))]
        return [place for place in free if not any(_is_part(place, other) for other in free)]

    def _places(self, words: Sequence[str]) -> Iterator[Place]:
        for begin, word in enumerate(words):
            following = words[begin + 1] if begin + 1 < len(words) else ""
            for entry in self._under(word, following):
                end = begin + len(entry.words)
                if end == begin + 1 or (end <= len(words) and all(map(_is_met, entry.words, words[begin:end]))):
                    yield begin, end, entry

    def _under(self, word: str, following: str) -> Iterator[Entry]:
        return (_entry(each) for each in self._listed(word) if " " not in each[2] or _goes_on(each[2], following))

    def _begun_with(self, word: str) -> list[Listed]:
        """The entries of which a word may be the first one."""
        begun = (word, *(f"{word[:length]}*" for length in range(1, min(len(word), self._longest) + 1)))
        near = [entry for entry in self._by_letters.get(_letters(word), ()) if entry[2].startswith(begun)]
        listed = [entry for entry in near if _first_word(entry[2]) in begun]
        if self._ended:
            first = max(1, len(word) - self._longest)
            listed += (self._ended[end] for n in range(first, len(word)) if (end := word[n:]) in self._ended)
        return listed


@functools.cache
def wordbook(language: str, folder: str = "brief/words/marks") -> Wordbook:
    """The entries of the file of a language (ISO 639-1) in a folder; none for a language without one."""
    tables = word_table(folder, language) if language in LANGUAGES else {}
    return Wordbook(
        [
            (kind, heft, written)
            for kind, lists in tables.items()
            for heft, entries in lists.items()
            for written in _written(entries)
        ]
    )


def _written(entries: str) -> list[str]:
    """The entries of a comma-separated list, in plain letters."""
    if entries.isascii():
        return entries.lower().split(", ")
    return [plain(entry) for entry in entries.split(", ")]


def _letters(text: str) -> str:
    """The first two letters, the first alone where no other follows, or the star before the end of a compound."""
    return text[:2] if text[:2].isalnum() else text[:1]


def _first_word(written: str) -> str:
    """The first word of an entry, with the star behind it."""
    first = written.partition(" ")[0]
    return first if first.isalnum() else _PIECE.findall(written)[0]


def _goes_on(written: str, following: str) -> bool:
    """Whether the second word of an entry may be `following`: a quick check before the entry is split."""
    first, second = written.split(" ", 2)[:2]
    return second == following or not (first.isalnum() and second.isalnum())


@functools.lru_cache(maxsize=4096)
def _entry(listed: Listed) -> Entry:
    kind, heft, written = listed
    return Entry(kind=kind, heft=heft, written=written, words=tuple(_PIECE.findall(written)))


def _is_part(place: Place, other: Place) -> bool:
    """Whether a place is within a longer one of its kind ("quit" in "quit her job").

    With the kind `work` on either side, the kinds may differ ("divorce" in "divorce lawyer").
    """
    inside = other[0] <= place[0] and place[1] <= other[1]
    alike = place[2].kind == other[2].kind or WORK in (place[2].kind, other[2].kind)
    return inside and alike and other[1] - other[0] > place[1] - place[0]


def _is_met(wanted: str, word: str) -> bool:
    if wanted[0] == "*":
        return word.endswith(wanted[1:]) and len(word) >= len(wanted)
    return word.startswith(wanted[:-1]) if wanted[-1] == "*" else word == wanted
