"""Reads kindness by its noun: who surely was host, gave, drove or listened is thanked for the bed, the soup or the lift, without a clause being turned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.frame import fill
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.clarity import Clarity
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import UNTOLD, Group, Kind, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.reading.preparing import Notes
from invitewriter.offline.reading.things import SLOTS, Things, make_things
from invitewriter.offline.tables import NOTHING, Table, pairs_in, pattern_in, spelled_out
from invitewriter.text.language import is_stop_word
from invitewriter.text.patterns import compile_later

_MOST = 3
"""Things that one sentence thanks for."""
_ENOUGH = 2
"""Kindnesses that are told already, with which a letter is full."""
_SHORT = 2
"""Letters of words that say little."""
_TOLD = frozenset({"", "passing"})
"""Why something may be doubtful and be thanked for: that somebody waited is true of that moment only."""
_THANKS, _MOMENTS = "thanks", "moments"


@value
class Frame:
    """One way in which notes tell that somebody was kind, or that the two had something together."""

    find: re.Pattern[str]
    kind: str
    """The kind of nouns that follow; empty where `say` tells it all."""
    say: str
    """What is thanked for, of the groups of `find`; `{things}` are the nouns."""
    hosted: bool
    """Whether it counts only where the contact took the sender in."""
    shared: bool
    """Whether it tells of a moment, and not of something to thank for."""


@value
class Found:
    """Something to thank for, or a moment."""

    fact: str
    text: str
    frame: Frame
    at: int


@value
class Kindness:
    """A language's frames and nouns; one without them reads nothing."""

    persons: Persons
    doubts: Doubts
    clarity: Clarity
    frames: tuple[Frame, ...]
    things: Things | None
    taking_in: re.Pattern[str]
    """Finds that the contact took the sender in."""
    spoilt: re.Pattern[str]
    """Finds that it was paid for, declined or only thought of."""
    also_us: re.Pattern[str]
    """Finds that the sender was not alone."""
    alone: re.Pattern[str]
    """Finds that the sender was."""
    qualities: dict[str, str]
    """What somebody is like, and how one thanks for it."""
    runs_on: re.Pattern[str]
    """Finds in what was read another clause, behind which a letter would not tell it."""
    noun: re.Pattern[str]
    """Finds that what is thanked for is a thing, and nothing done."""
    links: tuple[str, ...]
    groups: dict[str, Group]

    def added(self, sure: Sequence[Reading], notes: Notes, brief: Brief) -> list[Reading]:
        """The readings with thanks for what none of them tells, and with what the two had together where little is told."""
        if not self.frames:
            return list(sure)
        found = self._found(notes, brief)
        told = [r for r in sure if r.kind not in UNTOLD and not self.runs_on.search(r.tell("say"))]
        thanked = [reading for reading in told if reading.kind is Kind.OFFER]
        thanks = [each for each in found if not each.frame.shared and not self._is_told(each, told)]
        moments = [each for each in found if each.frame.shared and not self._is_told(each, told)]
        more = list(sure)
        if thanks and len(thanked) < _ENOUGH:
            more.append(self._reading(_THANKS, thanks[: _MOST - len(thanked)]))
        if moments and not any(reading.kind in {Kind.MOMENT, Kind.TOPIC} for reading in sure):
            more.append(self._reading(_MOMENTS, moments[:_ENOUGH]))
        return more

    def _reading(self, name: str, found: Sequence[Found]) -> Reading:
        listed = [each.text for each in found]
        plain = all(map(self.noun.match, listed))
        comma, last = self.links[:2] if plain else self.links[2:]
        told = last.join(filter(None, [comma.join(listed[:-1]), listed[-1]]))
        facts = dict.fromkeys(each.fact for each in found)
        first, *also = facts
        return Reading(group=self.groups[name], fact=first, slots={"things": told}, text=told, also=tuple(also))

    def _words(self, found: Found) -> set[str]:
        """The words that tell what it is, but for its determiner."""
        words = words_of(self.noun.sub("", found.text))
        return {word for word in words if len(word) > _SHORT and not is_stop_word(word)}

    def _is_told(self, found: Found, told: Sequence[Reading]) -> bool:
        """Whether a reading tells most of it."""
        words = self._words(found)
        said = {word for reading in told for word in words_of(" ".join([reading.text, *reading.slots.values()]))}
        return 2 * len(words & said) >= max(len(words), 1)

    def _found(self, notes: Notes, brief: Brief) -> list[Found]:
        """All of it, in the order of the notes, nothing twice."""
        texts = [self.persons.named(straight(fact.text), brief.contact) for fact in notes.facts]
        hosted = any(map(self.taking_in.search, texts))
        frames = [frame for frame in self.frames if hosted or not frame.hosted]
        together = any(map(self.also_us.search, texts))
        found: list[Found] = []
        for number, (fact, text) in enumerate(zip(notes.facts, texts, strict=True)):
            before = notes.facts[max(number - 1, 0) : number]
            if not notes.bears(fact) or self.clarity.is_unclear(fact, before, notes.unclear, brief):
                continue
            if self.doubts.of_sentence(text) or self.spoilt.search(text):
                continue
            ours = self.also_us.search(text) or (together and not self.alone.search(text))
            whom = "us" if ours else "me"
            for each in sorted(self._in_sentence(fact, text, notes.field, frames, whom), key=lambda each: each.at):
                words = self._words(each)
                if not any(words & self._words(other) for other in found):
                    found.append(each)
        return found

    def _in_sentence(self, fact: Fact, text: str, field: str, frames: Sequence[Frame], whom: str) -> Iterator[Found]:
        for frame in frames:
            for match in frame.find.finditer(text):
                if self.doubts.of_stretch(match[0]) not in _TOLD:
                    continue
                for said in self._said(frame, match, whom):
                    if not self.persons.mentions_other(said) and not self.doubts.of_life(said, field):
                        yield Found(fact=fact.id, text=said, frame=frame, at=match.start())

    def _said(self, frame: Frame, match: re.Match[str], whom: str) -> Iterator[str]:
        slots = {name: told.strip() for name, told in match.groupdict().items() if told}
        if "quality" in slots:
            slots["quality"] = self.qualities[slots["quality"]].replace("_", " ")
        slots.setdefault("whom", whom)
        if not frame.kind or not self.things:
            told = self.persons.turned(fill(frame.say, slots))
            yield from [told] if told else []
            return
        behind = match.string[match.end() :]
        read = self.things.shared if frame.shared else self.things.read
        for thing in read(behind, frame.kind):
            if told := self.persons.turned(fill(frame.say, {**slots, "things": thing})):
                yield told


def make_kindness(table: Table, persons: Persons, doubts: Doubts, clarity: Clarity) -> Kindness:
    """From kindness.toml."""
    slots = {**table.get("slots", {}), "end": table.get("things", {}).get("end", ""), "ps": PERSONS, "p": PERSON}
    return Kindness(
        persons=persons,
        doubts=doubts,
        clarity=clarity,
        frames=tuple(_frame(entry, slots) for entry in table.get("frames", ())),
        things=make_things(table["things"], slots) if table else None,
        taking_in=compile_later(spelled_out(table.get("taking_in", NOTHING), slots, between=SLOTS)),
        spoilt=pattern_in(table, "spoilt"),
        also_us=compile_later(table.get("also_us", NOTHING)),
        alone=compile_later(table.get("alone", NOTHING)),
        qualities=pairs_in(table, "qualities"),
        runs_on=pattern_in(table, "runs_on"),
        noun=pattern_in(table, "noun"),
        links=tuple(table.get("links", ())),
        groups={name: make_group(f"kindness-{name}", entry) for name, entry in table.get("tell", {}).items()},
    )


def _frame(entry: Table, slots: Table) -> Frame:
    return Frame(
        find=compile_later(spelled_out(entry["find"], slots, between=SLOTS), signs=entry.get("signs", ())),
        kind=entry.get("kind", ""),
        say=entry.get("say", "{things}"),
        hosted=entry.get("hosted", False),
        shared=entry.get("shared", False),
    )
