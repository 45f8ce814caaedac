"""Tells at a glance whether notes hold any sign of a death or of a meeting that never was: most hold none, and need no reader of these."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import any_phrases, phrases
from invitewriter.text.patterns import compile_later

NAME = "qqq"
"""Stands for the contact's name where clauses are read."""
COLON = compile_later(r":\s+")
_DEATHS = tuple(
    f"dying/said.{key}"
    for key in (
        "died",
        "taken",
        "unsaved",
        "late",
        "farewells",
        "unsurvived",
        "asleep",
        "buried",
        "events",
        "things",
        "notices",
        "her_widower",
        "his_widow",
        "causes",
    )
)
_OF_THE_DEAD = ("how.died", "how.mourned", "how.farewell")
_UNMET = (
    *(f"unmet/said.{key}" for key in ("absent", "apart", "screen", "gone", "weak", "talked_of")),
    "how.untalked",
    "how.unspoken",
)


def may_tell_death(entries: Iterable[Entry], names: Sequence[str], language: str) -> bool:
    """Whether any word of a death, in the language of the notes, stands in the entries; `names` are what the contact is called, in plain letters."""
    named, deaths = name_pattern(tuple(names)), any_phrases(_DEATHS, language)
    return any(deaths.search(text) for entry in entries for text in COLON.split(named.sub(NAME, entry.plain)))


def names_a_death(entries: Iterable[Entry]) -> bool:
    """Whether a phrase of any language for a death, for mourning or for a farewell stands in the entries."""
    return any(phrases(key).search(entry.plain) for entry in entries for key in _OF_THE_DEAD)


def may_be_unmet(entries: Iterable[Entry], names: Sequence[str], language: str) -> bool:
    """Whether any sign stands in the entries that the two did not meet; `names` as above."""
    named, signs = name_pattern(tuple(names)), any_phrases(_UNMET, language)
    return any(signs.search(named.sub(NAME, entry.plain)) for entry in entries)


@functools.lru_cache(maxsize=8)
def name_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """Finds the names of the contact, one after another, as one."""
    one = "|".join(map(re.escape, names))
    return re.compile(rf"\b(?:{one})\b(?:[ .]+(?:{one})\b)*")
