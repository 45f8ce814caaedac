"""The words by which notes are read: one TOML file a language in `words/`, which a native speaker can extend."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable
from importlib.resources import files
from typing import cast

from invitewriter.text.folding import plain
from invitewriter.text.normalise import normalise

LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
_ENDING = re.compile(r"(?<=\w)\*")
_CLAUSE = r"(?:^|[.!?;:,–—+&→>-]\s*|\b(?:please|then|also|and|nb|ps|bitte|und|por favor|y|et|puis|e)\s+)"


def seen(text: str) -> str:
    """`text` as phrases are looked for in it: as a person reads it, in small letters and without accents."""
    return plain(normalise(text).text)


def aligned(text: str) -> str:
    """`text` in plain letters, each in the place of its own."""
    return text.lower() if text.isascii() else "".join(plain(c)[:1] or c for c in text)


@functools.cache
def phrases(key: str, language: str = "") -> re.Pattern[str]:
    """Finds the phrases under `key` ("private.marks") in text that was `seen`.

    They are those of `language` and of English; of all languages where it is none of them, or not given.
    """
    return _compiled((plain(entry) for entry in written(key, language)), r"(?<!\w)")


@functools.cache
def openings(key: str, language: str = "") -> re.Pattern[str]:
    """Finds the same where a sentence or a clause begins with them."""
    return _compiled((plain(entry) for entry in written(key, language)), _CLAUSE)


@functools.cache
def whole(key: str, language: str = "") -> re.Pattern[str]:
    """Finds the same, to be held against a whole line with `fullmatch`."""
    return _compiled((plain(entry) for entry in written(key, language)), "")


@functools.cache
def accented_phrases(key: str, language: str) -> re.Pattern[str]:
    """Finds the phrases of one language, else of English, in text that is `accented`."""
    return _compiled(_entries(language if language in LANGUAGES else "en", key), r"(?<!\w)")


@functools.cache
def word_set(key: str, language: str = "") -> frozenset[str]:
    """The plain words under `key`, of the same languages."""
    return frozenset(plain(" ".join(written(key, language))).split())


def written(key: str, language: str = "") -> tuple[str, ...]:
    """The phrases under `key`, as they are written in the files."""
    chosen = dict.fromkeys((language, "en")) if language in LANGUAGES else LANGUAGES
    return tuple(entry for code in chosen for entry in _entries(code, key))


def _entries(code: str, key: str) -> list[str]:
    table, _, name = key.partition(".")
    entry = _table(code)[table].get(name, [])
    return [entry] if isinstance(entry, str) else entry


@functools.cache
def gender_of(given_name: str) -> str:
    """Tells "she" or "he" by a plain given name that is nearly always a woman's or a man's; else an empty string."""
    women, men = (frozenset(plain(str(table)).split()) for table in _table("genders").values())
    return "she" if given_name in women else "he" if given_name in men else ""


@functools.cache
def _table(code: str) -> dict[str, dict[str, list[str] | str]]:
    text = files("invitewriter.brief").joinpath("words", f"{code}.toml").read_text(encoding="utf-8")
    return cast("dict[str, dict[str, list[str] | str]]", tomllib.loads(text))


def _compiled(written: Iterable[str], before: str) -> re.Pattern[str]:
    alternatives = "|".join(dict.fromkeys(map(_source, written))) or r"(?!)"
    return re.compile(rf"{before}(?:{alternatives})(?!\w)")


def _source(entry: str) -> str:
    entry = _ENDING.sub(r"\\w*", entry).replace(" ?", r"\s*").replace(" ", r"\s+")
    return entry.replace("$", r"(?=\W*\Z)")
