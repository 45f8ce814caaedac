"""Reads what the contact gave the sender or did for them, to thank for it by nouns: "für das Bett, die Suppe und die Tipps zur Route".

A clause told whole has to be turned word by word; a noun of which the gender is sure is right whatever stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.gendered import Gendered, make_gendered
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.clarity import Clarity
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doing import Deed, Doing, make_doing
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import Group, Kind, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.kindness import Kindness, make_kindness
from invitewriter.offline.reading.preparing import Notes
from invitewriter.offline.tables import Table, any_of, listed_set, pairs_in
from invitewriter.text.patterns import compile_later

_MOST = 3
"""Things that one sentence thanks for."""
_SHORT = 2
"""Words of thanks that make no letter by themselves: "fürs Mitnehmen"."""
_MEMORIES = frozenset({Kind.MOMENT, Kind.TOPIC, Kind.WORK})

_NO_GIFT = ("idiom", "unwelcome")
"""Why a clause gives nothing: "hat mir einen Korb gegeben"."""


@value
class Gifts:
    """A language's words for it."""

    persons: Persons
    doubts: Doubts
    clarity: Clarity
    things: Gendered
    doing: Doing
    taking_in: re.Pattern[str]
    """Finds that the contact took the sender in: "zu Gast bei Anna"."""
    served: re.Pattern[str]
    """Finds in a clause that there was something: "abends gab es"."""
    for_sender: re.Pattern[str]
    """Finds that something was for the sender: "mir", "für alle"."""
    done: tuple[tuple[re.Pattern[str], str], ...]
    """What was done for the sender, and how one thanks for it."""
    handled: Mapping[str, str]
    """Participles of what is done to a thing, and what that is called."""
    handling: re.Pattern[str]
    """Finds it, with a thing of which the genitive is sure."""
    handled_so: tuple[str, str]
    """How one thanks for it, and where the thing is the sender's."""
    together: re.Pattern[str]
    shared: tuple[tuple[re.Pattern[str], str], ...]
    """What the two had together, and what is thought of then."""
    words: Mapping[str, frozenset[str]]
    """The lists of kindness.toml."""
    lent: str
    """What is said of a thing that goes back, without its ending."""
    behind: str
    """What stands before each thing that is thanked for."""
    joins: tuple[str, str]
    """What stands between them, and before the last."""
    thanks: Group
    memory: Group

    def added(self, sure: Sequence[Reading], notes: Notes, brief: Brief) -> list[Reading]:
        """The readings with thanks for what no other thanks for, which go before the memory that somebody cooked it."""
        facts = list(self._sure(notes, brief))
        marked = {fact: self.persons.marked(straight(fact.text), brief.contact) for fact in facts}
        around = (*brief.facts, *brief.background, *brief.unclear)
        hosted = any(self.taking_in.search(self.persons.marked(straight(f.text), brief.contact)) for f in around)
        told = [(fact, said) for fact in facts for said in self._of(marked[fact], notes, hosted=hosted)]
        told_whole = [reading for reading in sure if reading.kind is Kind.OFFER or reading.kind in _MEMORIES]
        new = [(fact, said) for fact, said in told if not any(self._is_thanked(said, other) for other in told_whole)]
        found = [reading for reading in sure if not self._is_of(reading, told)]
        tells = any(reading.tell("say") for reading in found)
        return [*found, *self._thanks(new, beside=tells), *self._shared(facts, marked, sure)]

    def _sure(self, notes: Notes, brief: Brief) -> Iterator[Fact]:
        """The sentences that are surely about the contact."""
        for number, fact in enumerate(notes.facts):
            before = notes.facts[max(number - 1, 0) : number]
            if notes.bears(fact) and not self.clarity.is_unclear(fact, before, notes.unclear, brief):
                yield fact

    def _of(self, text: str, notes: Notes, *, hosted: bool) -> Iterator[str]:
        """What the sentence gives thanks for, each as it stands behind "danke"."""
        if (
            self.doubts.of_sentence(text)
            or self.doubts.is_deal([text])
            or self.doubts.stretch["critical"].found_in(text)
        ):
            return
        for deed in self.doing.deeds(text):
            doubtful = self.doubts.of_stretch(deed.text) or self.doubts.of_life(deed.text, notes.field)
            idle = any(self.doubts.clause[why].found_in(deed.text) for why in _NO_GIFT if why in self.doubts.clause)
            if (
                doubtful
                or idle
                or not self.words["plans"].isdisjoint(deed.small)
                or self.doing.names_others(deed.words)
            ):
                continue
            sorts = self._sorts(deed, hosted=hosted)
            lent = self.lent if self.words["lending"] & deed.small else ""
            things = self.things.found(deed.words, lent) if sorts else ()
            yield from (f"{self.behind} {each.text}" for each in things if each.sort in sorts)
            if deed.theirs:
                yield from self._done(deed.text)

    def _sorts(self, deed: Deed, *, hosted: bool) -> frozenset[str]:
        """The sorts of things for which the clause gives thanks."""
        words, small = self.words, deed.small
        if deed.theirs and words["giving"] & small and self.for_sender.search(deed.text):
            return words["gifts"]
        there = (deed.theirs and words["serving"] & small) or self.served.search(deed.text)
        bare = deed.bare and words["elsewhere"].isdisjoint(small)
        if bare and deed.given:
            return words["gifts"] - words["of_them"]
        if hosted and (there or bare):
            return words["hosts"]
        return words["rooms"] if hosted and deed.theirs and words["housing"] & small else frozenset()

    def _done(self, text: str) -> Iterator[str]:
        """How one thanks for what was done."""
        if match := self.handling.search(text):
            slots = {**match.groupdict(), "deed": self.handled[match["done"]]}
            yield self.handled_so[bool(match["own"])].format(**slots)
            return
        for pattern, said in self.done:
            if match := pattern.search(text):
                yield said.replace("{more}", match.groupdict().get("more") or "")
                return

    def _is_thanked(self, said: str, other: Reading) -> bool:
        """Whether another sentence thanks for it already by its noun, or tells it by the verb."""
        nouns = {word for word in said.split() if word[0].isupper()} - self.words["you"]
        whole = other.tell("say").rstrip(".")
        return said in self._done(whole) or (other.kind is Kind.OFFER and bool(nouns & {*re.findall(r"[\w-]+", whole)}))

    def _is_of(self, reading: Reading, told: Sequence[tuple[Fact, str]]) -> bool:
        """Whether it only remembers what thanks are given for."""
        said = (
            said.split()[-1] for fact, said in told if fact.id == reading.fact and said.startswith(f"{self.behind} ")
        )
        return reading.kind in _MEMORIES and any(noun in reading.text for noun in said)

    def _thanks(self, told: Sequence[tuple[Fact, str]], *, beside: bool) -> Iterator[Reading]:
        """One reading for the first of each sentence, then for what else was given there; `beside`: the letter tells more than that."""
        seen, first, more = set[str](), list[tuple[Fact, str]](), list[tuple[Fact, str]]()
        for fact, said in told:
            if said not in seen:
                (more if any(fact is other for other, _ in first) else first).append((fact, said))
                seen.add(said)
        chosen = [*first, *more][:_MOST]
        short = len(chosen) == 1 and len(chosen[0][1].split()) == _SHORT
        if chosen and (not short or beside):
            ordered = [said for pair in told if pair in chosen and (said := pair[1])]
            facts = list(dict.fromkeys(fact.id for fact, _ in chosen))
            said = self._listed(list(dict.fromkeys(ordered)))
            yield Reading(group=self.thanks, fact=facts[0], also=tuple(facts[1:]), slots={"thanks": said}, text=said)

    def _listed(self, said: Sequence[str]) -> str:
        """All of it: "für das Bett, die Suppe und den Kuchen"; "für" stands before each where one goes with another word."""
        if all(each.startswith(f"{self.behind} ") and "," not in each for each in said):
            said = [said[0], *(each.removeprefix(f"{self.behind} ") for each in said[1:])]
        said = sorted(said, key=lambda each: "," in each)
        comma, join = self.joins
        return comma.join(said[:-1]) + join + said[-1] if len(said) > 1 else said[0]

    def _shared(self, facts: Sequence[Fact], marked: Mapping[Fact, str], sure: Sequence[Reading]) -> Iterator[Reading]:
        """What the two had together, in a sentence that is not told otherwise."""
        told = {reading.fact for reading in sure}
        for fact in facts:
            text = marked[fact]
            doubtful = (
                self.doubts.of_sentence(text) or self.doubts.of_stretch(text) or self.persons.mentions_other(text)
            )
            planned = not self.words["plans"].isdisjoint(text.lower().split())
            if fact.id in told or doubtful or planned or not self.together.search(text):
                continue
            for pattern, said in self.shared:
                if pattern.search(text):
                    yield Reading(group=self.memory, fact=fact.id, slots={"shared": said}, text=said)
                    return


def make_gifts(table: Table, persons: Persons, doubts: Doubts, clarity: Clarity) -> Gifts:
    """From kindness.toml, of a language whose nouns have genders."""
    handled = pairs_in(table["deeds"], "handled")
    deeds, things = table["deeds"], make_gendered(table["things"])
    return Gifts(
        persons=persons,
        doubts=doubts,
        clarity=clarity,
        things=things,
        doing=make_doing(deeds, persons, things),
        taking_in=compile_later(any_of(deeds["taking_in"]), re.IGNORECASE),
        for_sender=compile_later(deeds["for_sender"]),
        served=compile_later(any_of(deeds["served"])),
        done=tuple((compile_later(find), said) for find, said in deeds["done"]),
        handled=handled,
        handling=compile_later(deeds["handling"].replace("{handled}", any_of(handled))),
        handled_so=(deeds["handled_so"][0], deeds["handled_so"][1]),
        together=compile_later(rf"\b(?:{deeds['together']})(?!\w)", re.IGNORECASE),
        shared=tuple((compile_later(find), said) for find, said in deeds["shared"]),
        words={name: listed_set(deeds, name) for name in deeds["lists"].split()},
        lent=deeds["lent"],
        behind=deeds["behind"],
        joins=(deeds["joins"][0], deeds["joins"][1]),
        thanks=make_group("kindness", deeds["tell"]["thanks"]),
        memory=make_group("kindness-shared", deeds["tell"]["shared"]),
    )


def make_kindness_or_gifts(table: Table, persons: Persons, doubts: Doubts, clarity: Clarity) -> Kindness | Gifts:
    """What reads kindness by its nouns: where they have genders, a list of them and what is done; else frames around them."""
    return (make_gifts if "deeds" in table else make_kindness)(table, persons, doubts, clarity)
