"""Tells what the contact needs, wishes or asks together with the sender's answer to it: "sucht eine Leiter, meine kann er haben"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact, Standing, value
from invitewriter.offline.frame import fill
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Group, Kind, make_group
from invitewriter.offline.reading.jotted_things import heading, is_spoilt, plain, whole
from invitewriter.offline.tables import NOTHING, Table, listed_set, pairs_in, spelled_out
from invitewriter.text.patterns import compile_later

if TYPE_CHECKING:
    from invitewriter.offline.reading.preparing import Notes
    from invitewriter.offline.reading.reader import Reader

_NEAR = 2
"""Facts behind a wish in which its answer may stand, where those between answer it, too."""
_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
_WANTING = frozenset({Kind.NEED, Kind.WISH, Kind.TOPIC})
_ANSWERING, _SIDE_BY_SIDE = "answering", 2
"""The sentence of whom the sender asks that goes on from a wish, and how many facts stand side by side."""
_OPENED = "answered"
"""The sentence of a reading that opens one with an answer."""


@value
class Answer:
    """One way of answering."""

    find: re.Pattern[str]
    say: str
    """What a letter says of it, with the groups of the pattern."""
    thing: bool
    """Whether it gives the thing, and says so for itself."""


Said = tuple[re.Match[str], Answer, Fact]
"""What was found, the way that found it, and the fact it stands in."""


@value
class Wish:
    """One way of wishing for a `thing`, and how a letter opens with it."""

    find: re.Pattern[str]
    say: str
    alone: bool
    """Whether it is told of a thing that both know, though nothing answers it."""


@value
class Answering:
    """A language's wishes and answers; without any, none is told."""

    answers: tuple[Answer, ...]
    wishes: tuple[Wish, ...]
    pronouns: tuple[tuple[re.Pattern[str], str], ...]
    """Find at the start of a thing by which word an answer names it."""
    many: str
    """That word for several."""
    to_contact: str
    definite: frozenset[str]
    """Of those words, the ones that stand before whoever gets it."""
    spelled: tuple[tuple[re.Pattern[str], str], ...]
    """Ways of speaking within an answer, each as it is written."""
    untold: frozenset[str]
    verbal: frozenset[str]
    """The groups that find verbs, which notes in small letters may seem to begin with a capital."""
    joined: str
    """What stands between two answers."""
    vague: frozenset[str]
    """The groups of readings that tell less than any answer."""
    group: Group
    wished: Group
    """Tells a wish that nothing answers."""

    def told(self, reader: Reader, notes: Notes, sure: Sequence[Reading], brief: Brief) -> list[Reading]:
        """The readings, each wish that is answered as what is promised of it."""
        found = list(sure)
        for number, (fact, _) in enumerate(notes.sentences):
            said = self._answers(reader, notes, number, brief) if notes.bears(fact) else []
            near = [reading for reading in found if reading.fact in {fact.id, *(by.id for *_, by in said)}]
            less = [reading for reading in near if self._is_less(reading, " ; ".join(match[0] for match, *_ in said))]
            if not said or any(reading.kind is Kind.PROMISE for reading in near if reading not in less):
                continue
            if told := self._reading(reader, fact, said, found, brief):
                found = [each for each in found if each not in less] + [told]
        return [*found, *self._unanswered(reader, notes, found, brief)]

    def with_asked(self, sure: Sequence[Reading], facts: Sequence[str]) -> list[Reading]:
        """The readings, what the contact is after and whom the sender asks about it as one sentence, where one of the `facts` follows the other."""
        order, found = list(dict.fromkeys(facts)), list(sure)
        for need in (each for each in sure if each.kind in _WANTING and each.tell(_OPENED) and each.fact in order):
            near = order[order.index(need.fact) :][:_SIDE_BY_SIDE]
            asked = next((each for each in found if each.tell(_ANSWERING) and each.fact in near), None)
            if asked and need in found:
                slots = {
                    "opened": need.tell(_OPENED),
                    "answer": asked.tell(_ANSWERING),
                    "object_bare": need.slots.get("wanted_bare", ""),
                    "source": need.fact,
                }
                told = Reading(group=self.group, fact=asked.fact, slots=slots, text=asked.text, also=(need.fact,))
                found = [told if each is asked else each for each in found if each is not need]
        return found

    def _unanswered(self, reader: Reader, notes: Notes, sure: Sequence[Reading], brief: Brief) -> Iterator[Reading]:
        """What the contact would like to have of the sender, where nothing else is told of it."""
        told = {reading.fact for reading in sure if not reading.group.alone}
        told |= {reading.slots.get("source", "") for reading in sure}
        for fact, jotting in notes.sentences:
            if jotting is None or fact.id in told or not notes.bears(fact) or fact.standing in _NOT_SO:
                continue
            for wish in (each for each in self.wishes if each.alone):
                for opened, thing, bare in self._wished(reader, wish, fact, brief):
                    if self._pronoun(thing, reader) in self.definite:
                        slots = {"opened": opened, "object": thing, "object_bare": bare}
                        yield Reading(group=self.wished, fact=fact.id, slots=slots, text=jotting.text)

    def _is_less(self, reading: Reading, answer: str) -> bool:
        """Whether a reading only tells the wish, or of the answer no more than the answer does."""
        within = reading.kind is Kind.PROMISE and reading.text.lower().strip(" .!") in answer.lower()
        return within or reading.kind in _WANTING or reading.group.name in self.vague

    def _answers(self, reader: Reader, notes: Notes, number: int, brief: Brief) -> list[Said]:
        """The answers right behind a fact."""
        said: list[Said] = []
        for fact in notes.facts[number + 1 : number + 1 + _NEAR]:
            text = self._spelled(plain(reader, fact, brief))
            ways = ((way.find.fullmatch(text), way) for way in self.answers)
            found = next(((match, way) for match, way in ways if match), None)
            if found is None or fact.standing in _NOT_SO:
                break
            said.append((*found, fact))
        return said

    def _spelled(self, text: str) -> str:
        for find, said in self.spelled:
            text = find.sub(said, text)
        return text.strip(" .!")

    def _reading(
        self, reader: Reader, wish: Fact, said: Sequence[Said], sure: Sequence[Reading], brief: Brief
    ) -> Reading | None:
        """The wish of a fact with its answers; None where the wish is not sure, or an answer none to it."""
        by = said[-1][-1]
        for opened, thing, bare in self._opened(reader, wish, sure, brief):
            told = [self._told(match, way, thing, reader) for match, way, _ in said]
            answer = told[-1] if said[-1][1].thing else self.joined.join(told)
            if all(told) and not is_spoilt(self.untold, answer, f"{opened} ; {answer}", reader, brief):
                slots = {"opened": opened, "answer": answer, "object": thing, "object_bare": bare, "source": wish.id}
                return Reading(group=self.group, fact=by.id, slots=slots, text=said[-1][0][0])
        return None

    def _told(self, match: re.Match[str], way: Answer, thing: str, reader: Reader) -> str:
        """An answer as a letter says it; empty where it names a thing and none is known."""
        it = self._pronoun(thing, reader)
        order = (it, self.to_contact) if it in self.definite else (self.to_contact, it)
        found = match.groupdict("").items()
        small = {name: text.lower() if name in self.verbal else f"{text[:1].lower()}{text[1:]}" for name, text in found}
        return fill(way.say, {**small, "it": it, "it_to": " ".join(order) if it else ""})

    def _opened(
        self, reader: Reader, fact: Fact, sure: Sequence[Reading], brief: Brief
    ) -> Iterator[tuple[str, str, str]]:
        """What a letter opens with that tells the wish, the thing that is wished for, and that as a heading."""
        for reading in sure:
            if reading.fact == fact.id and reading.kind in _WANTING and (opened := reading.tell(_OPENED)):
                thing = reading.slots.get("wanted_main") or reading.slots.get("whole", "")
                yield opened, thing, reading.slots.get("wanted_bare", "")
        for wish in self.wishes:
            yield from self._wished(reader, wish, fact, brief)

    def _wished(self, reader: Reader, wish: Wish, fact: Fact, brief: Brief) -> Iterator[tuple[str, str, str]]:
        """The same of a fact by one way of wishing."""
        text = plain(reader, fact, brief)
        found = match.groupdict("") if (match := wish.find.fullmatch(text)) else {}
        if clause := found.get("clause", ""):
            if reader.sentences.finish.reads(clause) and not is_spoilt(self.untold, clause, text, reader, brief):
                yield fill(wish.say, found), "", ""
            return
        thing = whole(found["thing"], reader) if found else ""
        if thing and not is_spoilt(self.untold, thing, text, reader, brief):
            opened = fill(wish.say, {**found, "thing": thing})
            yield opened, "" if found.get("lead") else thing, heading(reader, thing)

    def _pronoun(self, thing: str, reader: Reader) -> str:
        """By which word an answer names the thing; empty where that is not sure."""
        found = next((word for find, word in self.pronouns if find.match(thing)), "")
        nouns = [word for word in thing.split() if word[0].isupper()]
        many = not found and nouns and reader.sentences.slots.nouns.is_plural(nouns[0])
        return self.many if many else found


def make_answering(entry: Table) -> Answering:
    """From `owing.wishes` in words.toml."""
    table = entry.get("wishes", {})
    places = table.get("places", {})

    def way(written: str) -> re.Pattern[str]:
        return compile_later(spelled_out(written, places), re.IGNORECASE)

    told = {"kind": Kind.PROMISE, "rank": 2, "say": table.get("say", ""), "subject": table.get("subject", ())}
    pronouns = pairs_in(table, "pronouns")
    return Answering(
        answers=tuple(
            Answer(find=way(find), say=answer["say"], thing=answer.get("thing", False))
            for answer in table.get("answers", ())
            for find in answer["find"]
        ),
        wishes=tuple(
            Wish(find=way(wish["find"]), say=wish["say"], alone=wish.get("alone", False))
            for wish in table.get("wishes", ())
        ),
        pronouns=tuple((way(rf"{first}\b"), word) for first, word in pronouns.items()),
        many=table.get("many", ""),
        to_contact=table.get("to_contact", NOTHING),
        definite=listed_set(table, "definite"),
        spelled=tuple((way(find), said) for find, said in table.get("spelled", ())),
        untold=listed_set(entry.get("noted", {}), "untold"),
        verbal=listed_set(table, "verbal"),
        joined=table.get("joined", " "),
        vague=listed_set(table, "vague"),
        group=make_group("owed-answer", told),
        wished=make_group(
            "wished", {**told, "kind": Kind.WISH, "rank": 6, "say": table.get("say_alone", ""), "subject": ()}
        ),
    )
