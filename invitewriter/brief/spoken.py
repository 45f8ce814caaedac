"""The words by which a sentence says "I", "we" and "they", and what two do together: `words/together/`, one file a language."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from invitewriter.brief.lexicon import LANGUAGES
from invitewriter.resources import word_table

_SHORTEST_VERB = 4


def verbs_in(words: Iterable[str], key: str, language: str) -> set[str]:
    """The words that end as verbs do of which "we" or "I" does something, where the languages leave these out."""
    endings = tuple(words_for(f"{key}_ends", language))
    if not endings:
        return set()
    return {w for w in words if len(w) >= _SHORTEST_VERB and w.endswith(endings)} - words_for("no_verbs", language)


@functools.cache
def words_for(key: str, language: str) -> frozenset[str]:
    return frozenset(str(table_of(language).get(key, "")).split())


@functools.cache
def table_of(language: str) -> dict[str, list[str] | str]:
    code = language if language in LANGUAGES else "en"
    table: dict[str, list[str] | str] = word_table("brief/words", f"together/{code}")["together"]
    return table
