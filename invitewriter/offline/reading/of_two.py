"""Tells by the notes as a whole what a sentence alone does not: whether "we" are the two, and whether what happens now is over.

"Uns hat Anna abgeholt", then "haben wir das Zelt geflickt": there the two are not meant. A diary tells in the present what happened that day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import Table, listed_set, pattern_in

_DIARY = 3
"""Sentences of the sender's own days in the present, by which notes are a diary in it; fewer may be promises."""
_LASTING = frozenset({Kind.TOPIC, Kind.WORK})
_WORD = re.compile(rf"\w+|[{PERSON}{PERSONS}]")


@value
class OfTwo:
    """A language's words for it; one without them takes every "we" for the two."""

    persons: Persons
    we: frozenset[str]
    us: frozenset[str]
    them: frozenset[str]
    """Pronouns and other words that may mean the contact."""
    together: frozenset[str]
    carries: bool
    """Whether a "we" right behind a sentence about the contact takes them in."""
    done_by: re.Pattern[str]
    """Finds that something was done to "us" by the contact: "wurden von Anna begrüßt"."""
    now: re.Pattern[str]
    """Finds what the sender does, told in the present."""
    begun: re.Pattern[str]
    """Finds at the start of notes that the sender tells where they were: "Stand in der Werkstatt"."""
    to_come: re.Pattern[str]
    """Finds in a sentence of a letter that something is still to come."""

    def only(self, sure: Sequence[Reading], facts: Sequence[Fact], brief: Brief) -> list[Reading]:
        """The readings without moments of a "we" in which the contact may have had no part, and of a diary in the present without what it makes a habit or a plan."""
        if sum(len(self.now.findall(fact.text)) for fact in (*brief.notes_facts, *brief.background)) >= _DIARY:
            sure = [reading for reading in sure if not self._is_over(reading)]
        texts = [self.persons.marked(straight(fact.text), brief.contact) for fact in facts]
        if not self.we or not (brief.contact.names or any(map(self._does_it_to_us, texts))):
            return list(sure)
        return [r for r in sure if r.kind is not Kind.MOMENT or not self._is_of_others(r, facts, texts)]

    def _is_over(self, reading: Reading) -> bool:
        """Whether the letter would tell as lasting, or still to come, what was over that evening."""
        return reading.kind in _LASTING or self.to_come.search(reading.tell("say")) is not None

    def _does_it_to_us(self, text: str) -> bool:
        pieces = [_words(piece) for piece in (text if self.carries else text.replace(",", ";")).split(";")]
        return any(words & self.us and words & self.them and words.isdisjoint(self.we) for words in pieces)

    def _is_of_others(self, moment: Reading, facts: Sequence[Fact], texts: Sequence[str]) -> bool:
        told = _words(self.done_by.sub("", moment.text))
        told_in = [at for at, fact in enumerate(facts) if fact.id == moment.fact]
        place = max(told_in, key=lambda at: len(told & _words(texts[at])), default=-1)
        if place < 0 or not told.isdisjoint(self.together | self.them):
            return False
        here = _words(self.done_by.sub("", texts[place]))
        if self.we.isdisjoint(told if self.carries else here):
            return False
        near = self.carries and place > 0 and facts[place - 1].line >= facts[place].line - 1
        before = _words(texts[place - 1]) if near else set[str]()
        return (here | before).isdisjoint(self.them | self.together)


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def make_of_two(words: Table, persons: Persons) -> OfTwo:
    """From `of_two` of words.toml."""
    table = words.get("of_two", {})
    return OfTwo(
        persons=persons,
        we=listed_set(table, "we"),
        us=listed_set(table, "us"),
        them=listed_set(table, "them") | {PERSON, PERSONS},
        together=listed_set(table, "together"),
        carries=table.get("carries", True),
        done_by=pattern_in(table, "done_by"),
        now=pattern_in(table, "now"),
        begun=pattern_in(table, "begun"),
        to_come=pattern_in(table, "to_come"),
    )
