"""The ways of telling an act by its core, each with its pattern and the forms of its verbs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.reading.group import Group, Kind, make_group
from invitewriter.offline.tables import Table, any_of, listed, pairs_in, spelled_out
from invitewriter.text.patterns import compile_later

_FORMS = re.compile(r"\{([\w+]+):(\w+)\}")
SIDES = {
    Kind.PROMISE: {Kind.PROMISE},
    Kind.OFFER: {Kind.OFFER},
    Kind.NEED: {Kind.NEED, Kind.WISH, Kind.PROMISE},
    Kind.MOMENT: {Kind.MOMENT, Kind.TOPIC},
    Kind.WORK: {Kind.WORK, Kind.TOPIC},
    Kind.TOPIC: {Kind.TOPIC, Kind.MOMENT},
}
"""Kinds of readings that may tell the same."""


@value
class Way:
    """One way of telling an act."""

    find: re.Pattern[str]
    behind: re.Pattern[str] | None
    """What must stand before it."""
    verbs: Mapping[str, Mapping[str, str]]
    """The forms of each verb, by the one that is found."""
    named: bool
    """Whether it says who acts."""
    jotted: bool
    """Whether its thing may lack an article, or stand as a subject."""
    wanted: bool
    """Whether its thing is one that somebody looks for, and is told with "a" where it has no article."""
    is_done: bool
    """Whether the contact has done it."""
    group: Group
    promised: Group
    """The same, told as what the notes say was promised."""


def make_way(entry: Table, table: Table) -> Way:
    """From one of `ways` of cores.toml, and its verbs and places."""
    verbs: dict[str, dict[str, str]] = {}
    columns, elided = table.get("forms", "base past ing").split(), pairs_in(table, "elided")
    places = {**table["places"], "p": PERSON, "ps": PERSONS}

    def forms(match: re.Match[str]) -> str:
        kinds, column = match[1].split("+"), columns.index(match[2])
        for kind in kinds:
            for verb in listed(table["verbs"], kind):
                several = verb.replace("_", " ").split("/")
                told = dict(zip(columns, several, strict=True))
                verbs.setdefault(several[column], told)
                verbs.setdefault(several[column].removesuffix(elided.get(match[2], "")), told)  # "schick ich"
        return f"(?P<verb>{any_of(sorted(verbs, key=len, reverse=True))})"

    find = spelled_out(_FORMS.sub(forms, entry["find"]), places)
    plain, promised = table.get("promised", ("", ""))
    owed = {**entry, "say": entry["say"].replace(plain, promised)} if plain and "say" in entry else entry
    return Way(
        find=compile_later(find, re.IGNORECASE),
        behind=compile_later(entry["behind"], re.IGNORECASE) if "behind" in entry else None,
        verbs=verbs,
        named=entry.get("named", False),
        jotted=entry.get("jotted", False),
        wanted=entry.get("wanted", False),
        is_done=entry["kind"] == Kind.OFFER and not entry.get("to_come", False),
        group=make_group(f"core-{entry['name']}", {"rank": 2, **entry}),
        promised=make_group(f"core-{entry['name']}", {"rank": 2, **owed}),
    )
