"""Ways in which sentences say something outright, and how a letter tells what they say: the entries of outright.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.patterns import compile_by_words


@value
class Way:
    """One way of saying something."""

    finds: tuple[re.Pattern[str], ...]
    tell: str
    usual: Mapping[str, str]
    """What stands in a slot that was left out."""
    first: bool
    """Whether notes may begin with it."""


@value
class Telling:
    """How what was found is told, and what speaks against it does not count."""

    group: Group
    free: frozenset[str]
    """Doubts, and parts of life."""
    later: bool
    """Whether it is still to come."""
    heard: bool
    """Whether it may hang on what the sender did not hear."""
    spoils: frozenset[str]
    """The names of lists of words that spoil it."""


def ways_of(table: Table) -> tuple[Way, ...]:
    """The ways of a language, in their order."""

    def written(source: str) -> str:
        for _ in range(2):  # one of the words may stand in another
            for name, words in table["words"].items():
                source = source.replace(f"{{{name}}}", words)
        return source

    return tuple(
        Way(
            finds=tuple(compile_by_words(written(find)) for find in listed(way, "find")),
            tell=way["tell"],
            usual=dict(way.get("usual", {})),
            first=way.get("first", True),
        )
        for way in table["way"]
    )


def tellings_of(table: Table) -> dict[str, Telling]:
    """How each is told, by the name that the ways have for it."""
    return {
        name: Telling(
            group=make_group(f"outright-{name}", entry),
            free=listed_set(entry, "free"),
            later=entry.get("later", False),
            heard=entry.get("heard", False),
            spoils=listed_set(entry, "spoils"),
        )
        for name, entry in table["tell"].items()
    }
