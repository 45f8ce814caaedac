"""The rules' words in other languages: one TOML file a language, which a native speaker can read and extend.

English, the language of reference, stands in the rules themselves; `en.toml` holds only its named sets of words.
A table is named after its rule and gives `find` (phrases), `suggestion`, `bad` and `good` examples.
"""

from __future__ import annotations

import functools
import tomllib
from importlib.resources import files
from typing import cast

from invitewriter.domain import value

CATALOGUES = ("en", "de")


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
    """Named sets of words, for `{name}` in phrases; "not" and "reports" serve every rule."""
    entries: dict[str, Entry]
    """By rule name."""


@functools.cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language in CATALOGUES."""
    text = files("invitewriter.guard").joinpath("languages", f"{language}.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    sets = cast("dict[str, list[str]]", tables.pop("sets", {}))
    return Catalogue(
        sets={name: tuple(words) for name, words in sets.items()},
        entries={name: _entry(table) for name, table in tables.items()},
    )


def _entry(table: dict[str, str | list[str]]) -> Entry:
    return Entry(**{key: tuple(item) if isinstance(item, list) else item for key, item in table.items()})  # type: ignore[arg-type]
