"""The words by which notes are read line by line: one TOML file a language in `words/`, which a native speaker can extend."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from invitewriter.resources import word_table

FOLDER = "notes/words"
LANGUAGES = ("en", "de", "es", "fr", "it", "pt")


@functools.cache
def words_of(language: str, table: str) -> Mapping[str, Any]:
    """A table of the file of a language; empty for a language that has none."""
    return _file(language)[table] if language in LANGUAGES else {}


@functools.cache
def language_names() -> Mapping[str, str]:
    """The ISO 639-1 code of a language by each of its names, in small letters."""
    return {name: code for code, names in word_table(FOLDER, "languages").items() for name in names.split()}


@functools.cache
def _file(language: str) -> dict[str, Mapping[str, Any]]:
    return word_table(FOLDER, language)
