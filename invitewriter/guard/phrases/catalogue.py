"""The phrases of the rules by language: one TOML file for each, which a native speaker can read and extend.

English, the language of reference, stands in the rules themselves; `en.toml` holds only its named sets of phrases.
A table is named after its rule and gives `find` (phrases), `suggestion`, `bad` and `good` examples. The marks of a sales letter
(marks.py) are named sets as well, in a file of their own under `marks/`.
"""

from __future__ import annotations

import functools
from typing import Any, cast

from invitewriter.domain import value
from invitewriter.guard.phrases.index import Index
from invitewriter.guard.phrases.phrase import Phrasebook
from invitewriter.guard.phrases.steps import Step
from invitewriter.guard.phrases.wording import Wording
from invitewriter.resources import filing, word_table
from invitewriter.text.normalise import fold

CATALOGUES = ("en", "de", "es", "fr", "pt")


@value
class Entry:
    """What one rule says in one language."""

    find: tuple[str, ...] = ()
    suggestion: str = ""
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()


@value
class Catalogue:
    sets: dict[str, tuple[str, ...]]
    """Named sets of phrases, for `{name}` in other phrases and for the finders that read them by name."""
    entries: dict[str, Entry]
    """By rule name."""
    book: Phrasebook


@functools.cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language in CATALOGUES."""
    tables = _tables(language)
    listed = cast("dict[str, list[str]]", tables.pop("sets", {}) | _tables(f"marks/{language}"))
    sets = {name: tuple(words) for name, words in listed.items()}
    entries = {name: _entry(table) for name, table in tables.items()}
    return Catalogue(sets=sets, entries=entries, book=Phrasebook(sets, filing("guard/languages", language)))


def read_as(language: str) -> str:
    """The language by whose phrases a passage is read: English where its own has no catalogue."""
    return language if language in CATALOGUES else "en"


def is_read(language: str) -> bool:
    """Whether there is a catalogue for a language; an unknown one ("") is read as English."""
    return language == "" or language in CATALOGUES


@functools.cache
def closings() -> dict[str, frozenset[str]]:
    """The closings of letters, folded, by language."""
    return {language: frozenset(map(fold, words)) for language, words in _tables("closings").items()}


@functools.cache
def phrases_in(language: str, written: tuple[str, ...]) -> Index:
    """Phrases of a language, read and filed."""
    book = catalogue(language).book
    return Index(map(book.read, written))


@functools.cache
def set_in(language: str, name: str) -> Index:
    """The phrases of one of the language's named sets, filed; none where it is empty or unknown."""
    return Index(catalogue(language).book.members(name))


def named_set(language: str, name: str, text: Wording) -> Step | None:
    """What one of the language's named sets stands for; None where it is empty, unknown, or cannot stand in `text`."""
    book = catalogue(language).book
    return book.step_for(name) if book.may_hold(name, text) else None


def _tables(name: str) -> dict[str, Any]:
    return word_table("guard/languages", name)


def _entry(table: dict[str, str | list[str]]) -> Entry:
    return Entry(**{key: tuple(item) if isinstance(item, list) else item for key, item in table.items()})  # type: ignore[arg-type]
