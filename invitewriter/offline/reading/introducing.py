"""Reads rounds of introductions, and minutes, about many people: what one of them told of themselves is told as heard, and asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from invitewriter.domain import Brief, Fact, Standing, value
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.fresh import fresh_facts
from invitewriter.offline.reading.group import Group, Kind, make_group
from invitewriter.offline.reading.lines import without_bullets
from invitewriter.offline.reading.preparing import Notes, Preparing
from invitewriter.offline.reading.tagwise import Tagwise
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.offline.tagged.introduced import (
    BEGAN,
    DOES,
    DOING,
    FOND,
    HAS,
    MADE,
    SHOWN,
    THEIRS,
    WISH,
    Introduced,
    Said,
)
from invitewriter.text.language import is_stop_word

_WORD = re.compile(r"[\w.-]+\w")
_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
_SAID = frozenset({Kind.TOPIC, Kind.OFFER})
_ASIDE, _ASKED = frozenset({Kind.WORK, Kind.PLAN}), frozenset({"question", "whether"})
_SORTS = (DOING, BEGAN, MADE, DOES, FOND, HAS)
_LASTING = frozenset({DOES, HAS})
"""What is told beside a wish, and asked about where there is none, the better first."""
_WORK = frozenset({"work", "cause", "field", "topic"})
"""Frames of the questions for the next conversation."""
_SAYS, _LETTERS = 2, 3
"""Words that say something, of so many letters: with fewer of them nobody is told it."""


@value
class Introducing:
    """What a language needs for it."""

    introduced: Introduced
    tagwise: Tagwise
    groups: Mapping[str, Group]
    questions: Mapping[str, str]
    """What is asked about what was told last, by its sort."""
    vague: frozenset[str]
    """Words that say nothing of what it is: "things"."""
    giving: frozenset[str]
    """Verbs of showing that name who is shown it."""
    us: str
    me: str
    apart: re.Pattern[str]
    """Finds in a heading that each was met alone: a day, "1:1"."""

    def added(self, sure: Sequence[Reading], notes: Notes, preparing: Preparing, brief: Brief) -> list[Reading]:
        """The readings; what somebody told of themselves in such notes stands for what else was read of what they do and want."""
        told = list(self._told(notes, preparing, brief))
        kept = [reading for reading in sure if not _gives_way(reading)]
        read = {reading.fact for reading in kept if reading.kind in _SAID and reading.tell("say")}
        shown = [reading for reading in self._shown(told) if reading.fact not in read]
        name, titles = brief.contact.name.split()[0], [each.text for each in notes.facts[:1] if not notes.bears(each)]
        heard = list(self._heard(told, name, titles, asks=not any(r.tell("ask") for r in kept)))
        found = [*heard, *shown] or self._begun(told)
        asked = [_for_questions(reading) for reading in sure if _gives_way(reading)]
        told_of = {fact for reading in heard for fact in (reading.fact, *reading.also)}
        kept = [r for r in kept if r.kind is not Kind.MOMENT or r.fact not in told_of]
        return [*kept, *asked, *found] if found else list(sure)

    def _told(self, notes: Notes, preparing: Preparing, brief: Brief) -> Iterator[tuple[Fact, Said]]:
        before, line = None, 0
        for fact in without_bullets(fresh_facts(brief)):
            if fact.standing in _NOT_SO or not notes.bears(fact) or fact.text == brief.met_at:
                continue
            before, line = before if fact.line <= line + 1 else None, fact.line
            for part in preparing.sentences(fact, brief):
                for said in self.introduced.told(preparing.in_full(part, brief), before):
                    before = said
                    if self._may_tell(said, brief, notes.field):
                        yield fact, said

    def _may_tell(self, said: Said, brief: Brief, field: str) -> bool:
        told = replace(said.told, name=said.sort)
        persons = self.tagwise.persons
        named = persons.names_someone(told.text) or persons.mentions_other(told.of_others)
        least = 1 if said.sort in {FOND, THEIRS} or said.behind else _SAYS
        return self._richness(said) >= least and not named and self.tagwise.may_tell(told, brief, field)

    def _richness(self, said: Said) -> int:
        """How much it says: a name is worth two words."""
        return sum(1 + (not word.islower() or "." in word) for word in self._telling(said))

    def _telling(self, said: Said) -> set[str]:
        """The words behind the verb that say something."""
        words = {word for word in _WORD.findall(said.told.slots["rest"]) if len(word) >= _LETTERS}
        return {word for word in words if not is_stop_word(word.lower()) and word.lower() not in self.vague}

    def _heard(
        self, told: Sequence[tuple[Fact, Said]], name: str, titles: Sequence[str], *, asks: bool
    ) -> Iterator[Reading]:
        """What they told of themselves: what they do, and what they are after, which is asked about."""
        wishes = [each for each in told if each[1].sort == WISH]
        introduced = [
            each for each in told if each[1].sort != BEGAN or name in each[0].heading
        ]  # minutes tell what was begun there
        others = [each for sort in _SORTS for each in introduced if each[1].sort == sort and not each[1].behind]
        last = next(iter((*wishes, *others)), None)
        if last is None:
            return
        fact, said = last
        beside = [each for each in others if each is not last and self._stands_beside(each[1], said)]
        beside = [each for each in told if each[1] is said.behind] if said.behind else beside
        first = max(beside, key=lambda each: self._richness(each[1]), default=None)
        alone = any(map(self.apart.search, (fact.heading, *titles)))
        slots = {
            "whom": self.me if alone else self.us,
            "clauses": said.clause,
            # Behind two things that somebody does or has nobody knows which of them is asked about.
            "question": self.questions.get(said.sort, "") if asks and not (first and said.sort in _LASTING) else "",
        }
        slots |= {"first": first[1].clause} if first else {}
        also = (first[0].id,) if first else ()
        if first or not said.behind:
            group = self.groups["both" if first else "heard"]
            yield Reading(group=group, fact=fact.id, slots=slots, text=said.told.text, also=also)

    def _stands_beside(self, said: Said, other: Said) -> bool:
        """Whether it says something else, and more than what somebody has."""
        return not self._is_alike(said, other) and (said.sort != HAS or self._richness(said) > _SAYS)

    def _is_alike(self, said: Said, other: Said) -> bool:
        words, more = self._telling(said), self._telling(other)
        return 2 * len(words & more) >= min(len(words), len(more))

    def _shown(self, told: Sequence[tuple[Fact, Said]]) -> Iterator[Reading]:
        """What they showed to all."""
        for fact, said in told:
            if said.sort == SHOWN:
                verb, _, rest = said.told.slots["doing"].partition(" ")
                doing = f"{verb} {self.us} {rest}" if said.told.lemma in self.giving else f"{verb} {rest}"
                yield Reading(group=self.groups[SHOWN], fact=fact.id, slots={"doing": doing}, text=said.told.text)

    def _begun(self, told: Sequence[tuple[Fact, Said]]) -> list[Reading]:
        """What they began there."""
        return [
            Reading(group=self.groups[BEGAN], fact=fact.id, slots={"clause": said.clause}, text=said.told.text)
            for fact, said in told
            if said.sort == BEGAN
        ][:1]


def _gives_way(reading: Reading) -> bool:
    """Whether it tells or asks only what somebody does or would like, of which they told themselves."""
    wish = reading.kind is Kind.WISH and not reading.group.requests and _ASKED.isdisjoint(reading.slots)
    return wish or (reading.kind in _ASIDE and "open" not in reading.group.frames)


def _for_questions(reading: Reading) -> Reading:
    """The reading without its sentences: what it tells of somebody's work is still asked about at the next meeting."""
    return reading.with_frames({name: said for name, said in reading.group.frames.items() if name in _WORK})


def make_introducing(table: Table, introduced: Introduced, tagwise: Tagwise) -> Introducing:
    """From the table `introduced` of tagged.toml."""
    return Introducing(
        introduced=introduced,
        tagwise=tagwise,
        groups={name: make_group(f"introduced-{name}", entry) for name, entry in table["tell"].items()},
        questions=dict(table["questions"]),
        vague=listed_set(table, "vague"),
        giving=listed_set(table, "giving"),
        us=table["us"],
        me=table["me"],
        apart=pattern_in(table, "apart"),
    )
