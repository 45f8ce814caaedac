"""Reads acts by their core, clause by clause: who gives, mends, drives, looks for what; what else the sentence denies or jokes about spoils its own clause alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from invitewriter.domain import Brief, Fact, Standing, value
from invitewriter.offline.grammar.given import Given
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import reads
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.reading.clarity import Clarity
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.core_told import is_told
from invitewriter.offline.reading.core_ways import Way, make_way
from invitewriter.offline.reading.doubts import Doubts, is_over
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.reading.preparing import Notes, Preparing
from invitewriter.offline.tables import NOTHING, Table
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given
from invitewriter.text.patterns import compile_later

_BY, _WHEN, _PRAISE, _OWED = "by", "wann", "praise", "owed"
"""The groups of a time by which something is to be done, and at which alone it may be; and of what a thing is praised as."""
_BEGUN = frozenset({"question", "wie", "satz", "liking"})
"""The groups of clauses and verbs that may begin a sentence of the notes."""
_UNSURE, _QUESTIONS = "unsure", ("whether", "question")
"""The group of what may be as unsure as it likes; and those within it of which one is told: what is to be asked."""
_KIND = frozenset({_PRAISE, "chef", _OWED})
"""The groups of what a thing of theirs is praised as, an opinion that is kind to tell, and of whom somebody introduced the sender to."""
_TOLD = frozenset({"", "passing"})
"""Why something may be doubtful and be told: what somebody did is true of that moment."""
_CLAUSES_TOLD = frozenset({"", "looks"})
"""The same of a clause: a hat that is given is nobody's looks."""
_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})


@value
class _Line:
    """A sentence, and what its pronouns may mean."""

    fact: Fact
    text: str
    before: Sequence[Fact]
    after: str
    """What the notes say right behind it, and what of its own line is held back."""
    unclear: frozenset[str]
    brief: Brief


@value
class Cores:
    """A language's ways of telling acts; one without them reads none."""

    persons: Persons
    doubts: Doubts
    clarity: Clarity
    preparing: Preparing
    nouns: Nouns
    given: Given
    verbs: Verbs
    pronouns: frozenset[str]
    """Those that may mean the contact."""
    ways: tuple[Way, ...]
    begin: re.Pattern[str]
    """Finds where a clause begins."""
    depends: re.Pattern[str]
    """Finds before a core what it hangs on, or that it did not come to it."""
    undone: re.Pattern[str]
    """Finds behind a core that it was joked, taken back or done."""
    soured: re.Pattern[str]
    """Finds in what stands behind praise that it is taken back: "It made me ill."."""
    of_others: re.Pattern[str]
    """Finds behind a thing what it is told by, as it may be of somebody else: " von ihrer Mutter"."""
    unfit: re.Pattern[str]
    """Finds a thing that no letter tells of, or that only follows from something else: "a copy"."""

    def added(self, sure: Sequence[Reading], notes: Notes, brief: Brief, *, done: bool) -> list[Reading]:
        """The readings with the acts that none of them tells: what the contact has `done`, or all else."""
        told, ways = list(sure), [way for way in self.ways if way.is_done == done]
        for line in self._lines(notes, brief) if ways else ():
            for reading in self._in_line(line, ways):
                if not any(is_told(reading, other) for other in told):
                    told.append(reading)
        return told

    def _lines(self, notes: Notes, brief: Brief) -> Iterator[_Line]:
        """What bears on the contact and is so, the parts of one fact joined again: "Seine Pumpe hab ich noch, schick ich ihm"."""
        sure = [at for at, fact in enumerate(notes.facts) if fact.standing not in _NOT_SO and notes.bears(fact)]
        for _, parts in groupby(sure, key=lambda at: notes.facts[at].id):
            first, *others = parts
            fact, behind = notes.facts[first], [first, *others][-1] + 1
            before = [other for other in notes.facts[max(first - 1, 0) : first] if fact.line - other.line <= 1]
            text = ", ".join(self._plain(notes.facts[at], brief) for at in (first, *others))
            then = [each.text for each in notes.facts[behind : behind + 1] if each.line - fact.line <= 1]
            after = " ; ".join([*then, *(each.text for each in brief.withheld if each.line == fact.line)])
            yield _Line(fact=fact, text=text, before=before, after=after, unclear=notes.unclear, brief=brief)

    def _plain(self, fact: Fact, brief: Brief) -> str:
        full = self.preparing.in_full(fact, brief)
        return full if len(full) > 1 else self.persons.marked(straight(fact.text), brief.contact)

    def _in_line(self, line: _Line, ways: Sequence[Way]) -> Iterator[Reading]:
        for clause in self.begin.finditer(line.text):
            at = clause.end()
            if self.depends.search(line.text, 0, at) or line.text.count('"', 0, at) % 2:
                continue
            for way in ways:
                match = way.find.match(line.text, at)
                if not match or (way.behind and not way.behind.search(line.text[:at])):
                    continue
                if way.group.kind is Kind.MOMENT and _PRAISE in match.groupdict() and self.soured.search(line.after):
                    continue
                surely = self._is_so(way, match) and self._is_theirs(way, match, line)
                if surely and (reading := self._reading(way, match, line)):
                    yield reading
                    break

    def _is_so(self, way: Way, match: re.Match[str]) -> bool:
        """Whether its own clause neither doubts nor denies it, and nothing behind takes it back."""
        end = next((other.start() for other in self.begin.finditer(match.string, match.end())), len(match.string))
        clause = match.string[match.start() : end].replace(match.groupdict().get(_UNSURE) or "", "")
        if self.doubts.of_stretch(clause) not in _TOLD or self.depends.search(clause):
            return False
        return way.is_done or way.group.kind is Kind.NEED or not self.undone.search(match.string, match.end())

    def _is_theirs(self, way: Way, match: re.Match[str], line: _Line) -> bool:
        """Whether nobody but the contact can be meant in it."""
        found = match.groupdict()
        if way.named and not (found.get("who") or found.get("other")):
            return False
        if found.get("relative") and not line.text[: match.start()].rstrip(" ,").endswith(PERSON):
            return False
        if self.clarity.is_unclear(replace(line.fact, text=match[0]), line.before, line.unclear, line.brief):
            return False
        if PERSON in line.text[: match.end()] or PERSONS in match[0]:
            return True
        pronoun = next((word for word in words_of(match[0]) if word in self.pronouns), "")
        beside = [self._plain(other, line.brief) for other in line.before if other.line == line.fact.line]
        return not any(
            self.persons.mentions_one(said)
            and (PERSON not in said or way.group.kind is Kind.MOMENT)
            and not (pronoun and self.clarity.is_unlike(pronoun, said, line.brief))
            for said in (line.text[: match.start()], *beside)
        )

    def _reading(self, way: Way, match: re.Match[str], line: _Line) -> Reading | None:
        found = {name: said for name, said in match.groupdict().items() if said}
        found = {name: self._within(name, said) for name, said in found.items()}
        past = {name for name in (_BY, _WHEN) if name in found and is_over(found[name], line.brief)}
        if _WHEN in past:
            return None
        found = {name: said for name, said in found.items() if name not in past}
        thing = found.get("thing") or found.get("person", "")
        thing = self._mended(thing, way) if "thing" in found else thing
        asked = next((found[name] for name in _QUESTIONS if name in found), "")
        who, behind, act = thing.partition(" ") if "person" in found else ("", "", thing or asked)
        told = self.persons.turned(act) if thing or "thing" not in found else None
        strange = self.persons.names_someone(thing) if "person" in found else self._is_no_thing(thing)
        if told is None or strange or self._is_spoilt(thing or asked, match, way.group.kind):
            return None
        slots = {
            **found,
            **way.verbs.get(found.get("verb", "").lower(), {}),
            "thing": f"{who}{behind}{told}" if thing or "question" in found else "",
        }
        slots |= {name: told for name in _QUESTIONS if name in found}
        group = way.promised if _OWED in found else way.group
        return Reading(group=group, fact=line.fact.id, slots=slots, text=match[0])

    def _mended(self, thing: str, way: Way) -> str:
        """The thing without whom else it is of, and where jottings leave out its article, with it; empty where it is not sure which."""
        thing = self.of_others.sub("", thing) if self.persons.mentions_other(thing) else thing
        if way.wanted and thing:
            return " ".join(self.given.sought(thing.split()))
        if not way.jotted or not thing:
            return thing
        if not self.nouns.definite:
            return " ".join(self.given.with_article(thing.split()))
        first, behind, rest = thing.partition(" ")
        begins = first[1:].islower() and not is_given(plain(first))  # a sentence with a capital, as no name does
        thing = f"{first.lower() if begins else first}{behind}{rest}"
        bare = self._is_no_thing(thing) and (begins or first.islower())
        return f"{self.nouns.definite} {thing}" if bare else thing

    def _within(self, name: str, said: str) -> str:
        """Words that may begin a sentence of the notes as they stand within one of the letter."""
        first = said.split(maxsplit=1)[0].lower() if said[:1].isupper() and said.strip() else ""
        small = first in self.nouns.determiners | self.nouns.prepositions | self.nouns.small
        return f"{said[0].lower()}{said[1:]}" if small or name in _BEGUN else said

    def _is_no_thing(self, thing: str) -> bool:
        """Whether it is somebody, or no whole noun phrase; a place behind a verb of motion is as it stands."""
        whole = thing.replace(PERSONS, next(iter(sorted(self.persons.possessives)), PERSONS))
        broken = bool(thing) and not thing.startswith(" ") and not reads(self.nouns, whole, self.verbs)
        return broken or self.persons.mentions_other(thing)

    def _is_spoilt(self, thing: str, match: re.Match[str], kind: Kind) -> bool:
        """Whether what is told is private, or the sender pushes something, or it is nothing that a letter tells."""
        told = " ".join(said for name, said in match.groupdict().items() if said and name not in _KIND) or match[0]
        doubtful = self.doubts.of_life(told, "") or self.doubts.of_clause(told) not in _CLAUSES_TOLD
        # What the contact is after pushes something only where it is the sender's: "needs our brochure".
        theirs = kind in {Kind.OFFER, Kind.WORK} or (kind is Kind.NEED and not self.nouns.speaks_of_sender(match[0]))
        pushes = not theirs and self.doubts.pitches(match[0], own=True)
        return bool(doubtful or pushes or self.unfit.search(thing))


def make_cores(table: Table, preparing: Preparing, given: Given, doubts: Doubts, clarity: Clarity) -> Cores:
    """From cores.toml."""
    clauses = table.get("clauses", {})
    return Cores(
        persons=preparing.persons,
        doubts=doubts,
        clarity=clarity,
        preparing=preparing,
        nouns=given.nouns,
        given=given,
        verbs=preparing.verbs,
        pronouns=frozenset().union(*clarity.pronouns),
        ways=tuple(make_way(entry, table) for entry in table.get("ways", ())),
        begin=compile_later(clauses.get("begin", NOTHING)),
        depends=compile_later(clauses.get("depends", NOTHING)),
        undone=compile_later(clauses.get("undone", NOTHING)),
        soured=compile_later(clauses.get("soured", NOTHING)),
        of_others=compile_later(clauses.get("of_others", NOTHING)),
        unfit=compile_later(clauses.get("unfit", NOTHING)),
    )
