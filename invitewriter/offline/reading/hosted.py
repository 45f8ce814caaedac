"""Reads what was on the table of somebody who took the sender in: nobody is thanked for a whole clause about soup, but for the soup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import Group, Kind, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.preparing import Notes
from invitewriter.offline.tables import NOTHING, Table, any_of, listed, listed_set
from invitewriter.text.patterns import compile_later

_MEMORIES = frozenset({Kind.MOMENT, Kind.TOPIC, Kind.WORK})
_NAMED = re.compile(f"[{PERSON}{PERSONS}]")


@value
class Hosted:
    """A language's words for it; one without them reads nothing."""

    persons: Persons
    doubts: Doubts
    taking_in: re.Pattern[str]
    """Finds that the contact took the sender in: "zu Gast bei Anna"."""
    served: tuple[re.Pattern[str], ...]
    """Find what was served: "abends gab es Suppe"."""
    pronouns: frozenset[str]
    """Words by which the contact may be meant as the one who served it."""
    dishes: tuple[str, ...]
    """How nouns end that are food or drink, or a meal."""
    definite: tuple[tuple[re.Pattern[str], str], ...]
    """Makes "the" of "a", with the adjectives behind it."""
    group: Group | None

    def added(self, sure: Sequence[Reading], notes: Notes, brief: Brief) -> list[Reading]:
        """The readings with thanks for what was served, which goes before the memory that somebody cooked it."""
        found = list(self._readings(notes, brief))

        def is_thanked(reading: Reading) -> bool:
            same = (each.text.split()[-1] for each in found if each.fact == reading.fact)
            return reading.kind in _MEMORIES and any(noun in reading.text for noun in same)

        return [*(reading for reading in sure if not is_thanked(reading)), *found]

    def _readings(self, notes: Notes, brief: Brief) -> Iterator[Reading]:
        facts = [fact for fact in notes.facts if notes.bears(fact)]
        texts = [self.persons.marked(straight(fact.text), brief.contact) for fact in facts]
        around = (*brief.facts, *brief.background, *brief.unclear)
        marked = (self.persons.marked(straight(fact.text), brief.contact) for fact in around)
        if self.group is None or not any(map(self.taking_in.search, marked)):
            return
        told = set[str]()
        for fact, text in zip(facts, texts, strict=True):
            for dish in self._served(fact, text):
                if dish not in told:
                    told.add(dish)
                    yield Reading(group=self.group, fact=fact.id, slots={"dish": dish}, text=dish)

    def _served(self, fact: Fact, text: str) -> Iterator[str]:
        if self.doubts.of_sentence(fact.text) or self.persons.mentions_other(text):
            return
        for pattern in self.served:
            for match in pattern.finditer(text):
                by = match.groupdict().get("by")  # a verb of cooking wants somebody who cooked
                theirs = by is None or _NAMED.search(text) or not self.pronouns.isdisjoint(text.lower().split())
                nouns = [word for word in re.findall(r"\w[\w-]*", match["dish"]) if word[0].isupper()]
                if theirs and any(noun.lower().endswith(self.dishes) for noun in nouns[:1]):
                    yield self._the(match["dish"])

    def _the(self, dish: str) -> str:
        for found, said in self.definite:
            dish = found.sub(said, dish)
        return dish


def make_hosted(words: Table, persons: Persons, doubts: Doubts) -> Hosted:
    """From `hosted` of words.toml."""
    table = words.get("hosted", {})
    dish = table.get("dish", NOTHING)
    return Hosted(
        persons=persons,
        doubts=doubts,
        taking_in=compile_later(any_of(table.get("taking_in", ())), re.IGNORECASE),
        served=tuple(compile_later(find.replace("{dish}", f"(?P<dish>{dish})")) for find in table.get("served", ())),
        pronouns=listed_set(table, "pronouns"),
        dishes=listed(table, "dishes"),
        definite=tuple((re.compile(find), said) for find, said in table.get("definite", ())),
        group=make_group("hosted", table["tell"]) if "tell" in table else None,
    )
