"""Reads a language's data files, and the lists of words in them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from invitewriter.domain import Address, value
from invitewriter.errors import PromptError
from invitewriter.resources import read_toml
from invitewriter.text.patterns import compile_later, signed

Table = Mapping[str, Any]
"""A table of a data file, as TOML gives it."""
NOTHING = "(?!)"
"""The source of a pattern that matches nothing: it stands for what a language has no words for."""
_WORD = compile_later(r"[^\W_][\w'/-]*")
_FORMS = frozenset(Address)
_ADDRESSED = Address.INFORMAL.encode()
"""Stands in a file of which something reads otherwise for each form of address."""


def read_table(folder: Path, name: str, address: Address) -> Table:
    """The file of that name, as it reads for one form of address; raises PromptError where it is missing or no TOML."""
    file = folder.joinpath(f"{name}.toml")
    try:
        table = read_toml(file)
    except (OSError, ValueError) as error:
        raise PromptError(f"The embedded writer cannot read {file}: {error}") from error
    if _ADDRESSED not in file.read_bytes():  # a language with one form of address
        return table
    return {key: _addressed(item, address) for key, item in table.items()}


def _addressed(item: Any, address: Address) -> Any:
    """`item` with each `{ formal = ..., informal = ... }` in it replaced by the one that is meant."""
    if isinstance(item, list):
        if set(map(type, item)) == {str}:  # most lists hold words
            return item
        return [_addressed(inner, address) for inner in item]
    if not isinstance(item, dict):
        return item
    if item.keys() == _FORMS:
        return _addressed(item[address], address)
    return {key: inner if inner.__class__ is str else _addressed(inner, address) for key, inner in item.items()}


def listed(table: Table, key: str) -> tuple[str, ...]:
    """The words under `key`: a list, or a text of words."""
    found = table.get(key, ())
    return tuple(found.split() if isinstance(found, str) else found)


def listed_set(table: Table, key: str) -> frozenset[str]:
    """The words under `key`, as a set."""
    return frozenset(listed(table, key))


def spaced_set(table: Table, key: str) -> frozenset[str]:
    """The words and phrases under `key`, in which data files write "_" for a space: "set_up"."""
    return frozenset(word.replace("_", " ") for word in listed(table, key))


def pairs_in(table: Table, key: str) -> dict[str, str]:
    """The pairs under `key`, which data files write as "old=new"."""
    return dict(pair.split("=") for pair in listed(table, key))


def any_of(sources: Iterable[str]) -> str:
    """The source of a pattern for any of the sources; one that matches nothing where there are none."""
    return "|".join(sources) or NOTHING


def spelled_out(source: str, places: Mapping[str, str], *, between: str = "{}") -> str:
    """A pattern with what each name in braces, or `between` other marks, stands for; a source may name those behind it."""
    for name, written in places.items():
        source = source.replace(name.join(between), written)
    return source


def pattern_in(table: Table, key: str, *, signs: str = "") -> re.Pattern[str]:
    """The pattern under `key`, for letters of either case; one that matches nothing where there is none.

    `signs` is the key of words of which one stands in whatever it finds.
    """
    return compile_later(table.get(key, NOTHING), re.IGNORECASE, signs=table.get(signs, ()) if signs else ())


def sought(written: str | Sequence[str]) -> re.Pattern[str]:
    """A pattern of a data file; where the data name signs behind it, it is only compiled for a text that has them."""
    return _sought(written, "") if isinstance(written, str) else _sought(*written)


@functools.cache
def _sought(pattern: str, signs: str) -> re.Pattern[str]:
    """Kept over letters: there are as many as the data files hold."""
    return signed(pattern, signs)


@value
class Phrases:
    """A list of words and phrases, found as whole words in any case."""

    words: frozenset[str]
    pieces: tuple[str, ...]
    """Phrases of several words, between spaces, and beginnings and ends of words, with a space on one side alone."""

    def found_in(self, text: str) -> bool:
        """Whether one of them stands in `text`."""
        told, spaced = _told(text)
        return not self.words.isdisjoint(told) or any(map(spaced.__contains__, self.pieces))


@functools.lru_cache(maxsize=32)
def _told(text: str) -> tuple[tuple[str, ...], str]:
    """Its words, and all of them between spaces; kept, since one text is held against list after list."""
    words = tuple(_WORD.findall(text.lower()))
    return words, f" {' '.join(words)} "


def make_phrases(written: str | Iterable[str]) -> Phrases:
    """Reads a list, or a text with "|" between phrases; "*" at the end of one is any ending, before a word any beginning."""
    listing = written.split("|") if isinstance(written, str) else written
    phrases = [" ".join(phrase.lower().split()) for phrase in listing if phrase.strip()]
    single = frozenset(phrase for phrase in phrases if " " not in phrase and "*" not in phrase)
    return Phrases(words=single, pieces=tuple(_piece(phrase) for phrase in phrases if phrase not in single))


def _piece(phrase: str) -> str:
    """How it stands among words between spaces."""
    if phrase.startswith("*") and " " not in phrase:
        return f"{phrase[1:]} "
    return f" {phrase[:-1]}" if phrase.endswith("*") else f" {phrase} "
