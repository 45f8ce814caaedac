"""The entries of readings.toml: what notes may say, the patterns that find it, and the sentences that tell it."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from invitewriter.domain import How, value
from invitewriter.errors import PromptError
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.pattern import ANY, Pattern, make_pattern
from invitewriter.offline.tables import Table, listed, listed_set


class Kind(StrEnum):
    """What a reading is."""

    TOPIC = "topic"
    WORK = "work"
    NEED = "need"
    PROMISE = "promise"
    OFFER = "offer"
    MOMENT = "moment"
    WISH = "wish"
    PLAN = "plan"
    ROLE = "role"
    """What the contact is; for the questions only."""
    PLACE = "place"
    """Where the two met."""


TO_COME = frozenset({Kind.NEED, Kind.PROMISE, Kind.OFFER, Kind.WISH, Kind.PLAN})
"""Kinds about something that may be over by the time of the letter."""
OF_OTHERS = frozenset({Kind.PROMISE, Kind.OFFER, Kind.PLACE})
"""Kinds in which other people may be named: "introduce her to Ravi"."""
UNTOLD = frozenset({Kind.ROLE, Kind.PLACE})
"""Kinds that make no sentence by themselves."""
OWN_QUESTION = 4
"""The rank of what the sender noted to ask."""
SAID_WHOLE = "said-whole-"
"""What the names begin with of those that tell a sentence of the notes whole: it is as complete as there."""
_REQUIRED = frozenset({"name", "kind", "who", "find"})
FRAMES = (
    "open",
    "long",
    "again",
    "shared",
    "long-talked",
    "call",
    "say",
    "promised",
    "minded",
    "ask",
    "back",
    "place",
    "work",
    "cause",
    "field",
    "topic",
    "your_work",
)
"""The names of the sentences that an entry may have."""


@value
class Group:
    """One entry of readings.toml."""

    name: str
    kind: Kind
    who: frozenset[Who]
    form: frozenset[str]
    how: frozenset[How]
    sender: bool | None
    """Whether what was found must (True) or must not (False) speak of the sender."""
    named: bool
    """Whether the clause must call the contact by name: "Anna checks the lease" in minutes is a task, "she checks leases" none."""
    anything: bool
    """Whether a thing can do it as well: after another clause, who does it has to be said ("shows a plotter, draws on beer mats")."""
    rank: int
    patterns: tuple[Pattern, ...]
    frames: Mapping[str, str]
    """The sentences, by what they do: one of FRAMES."""
    subjects: tuple[str, ...]
    ask_after: int
    beside: bool
    """Whether one such is told beside all else that a letter has: particulars of what somebody said or did."""
    alone: bool
    """Whether it is told only where a letter has nothing else: what somebody said of themselves, and knows."""
    unless: frozenset[str]
    """Words with which a clause says something else: "offered to send me the list" is no promise of the sender's.

    With "*" before it, whatever ends so.
    """
    requests: frozenset[str]
    """What the contact asked about the sender must have one of these words: else the letter would owe the answer."""

    def is_denied(self, words: Iterable[str]) -> bool:
        """Whether one of the words of a clause is one of `unless`."""
        ends = tuple(word[1:] for word in self.unless if word.startswith("*"))
        return any(word in self.unless or word.endswith(ends) for word in words)


class Index:
    """Groups, in their order, by whom a clause is about and the form of its verb."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self._groups: dict[tuple[Who, str], tuple[Group, ...]] = {}
        for group in groups:
            for key in itertools.product(group.who, group.form):
                self._groups[key] = (*self._groups.get(key, ()), group)
        patterns = [pattern for several in self._groups.values() for group in several for pattern in group.patterns]
        self._verbs = frozenset[str]().union(*(pattern.verbs for pattern in patterns))
        self._by_verb: dict[tuple[Who, str, str], tuple[Group, ...]] = {}

    def __iter__(self) -> Iterator[Group]:
        return iter({group.name: group for several in self._groups.values() for group in several}.values())

    def of_form(self, who: Who, form: str) -> tuple[Group, ...]:
        return self._groups.get((who, form), ())

    def of_verb(self, who: Who, form: str, verb: str) -> tuple[Group, ...]:
        """Those of a form of which a pattern begins with the verb, empty where the clause has none.

        Kept by the verbs that some pattern names, and once for all others: so there are no more than the data holds.
        """
        key = who, form, verb if not verb or verb in self._verbs else ANY
        if key not in self._by_verb:
            found = (group for group in self.of_form(who, form) if any(p.begins_with(key[2]) for p in group.patterns))
            self._by_verb[key] = tuple(found)
        return self._by_verb[key]


def make_groups(table: Table, sets: Mapping[str, tuple[str, ...]], objects: str) -> tuple[Group, ...]:
    """The groups in their order; raises PromptError, naming the entry, where one cannot be read."""
    groups = []
    for entry in table["reading"]:
        try:
            groups.append(_found_by_patterns(entry, sets, objects))
        except (KeyError, ValueError) as error:
            name = entry.get("name", "without a name")
            raise PromptError(
                f"The embedded writer cannot read the entry {name!r} of readings.toml: {error}"
            ) from error
    return tuple(groups)


@functools.cache
def _whom(*words: str) -> frozenset[Who]:
    return frozenset(map(Who, words))


@functools.cache
def _how(*words: str) -> frozenset[How]:
    return frozenset(map(How, words))


def _found_by_patterns(entry: Table, sets: Mapping[str, tuple[str, ...]], objects: str) -> Group:
    if missing := _REQUIRED - entry.keys():
        raise KeyError(*sorted(missing))
    patterns = [make_pattern(find, sets, objects, verbless="form" not in entry) for find in entry["find"]]
    return make_group(entry["name"], entry, tuple(patterns))


def make_group(name: str, entry: Table, patterns: tuple[Pattern, ...] = ()) -> Group:
    """The group of a table; one without `patterns` tells what is found in another way."""
    return Group(
        name=name,
        kind=Kind(entry.get("kind", Kind.TOPIC)),
        who=_whom(*entry.get("who", ())),
        form=frozenset(entry.get("form", ("",))),
        how=_how(*entry.get("how", (How.MET, How.WROTE))),
        sender=entry.get("sender"),
        named=entry.get("named", False),
        anything=entry.get("anything", False),
        unless=listed_set(entry, "unless"),
        requests=listed_set(entry, "requests"),
        rank=entry["rank"],
        patterns=patterns,
        frames={frame: entry[frame] for frame in FRAMES if frame in entry},
        subjects=listed(entry, "subject"),
        ask_after=entry.get("ask_after", 0),
        beside=entry.get("beside", False),
        alone=entry.get("alone", False),
    )
