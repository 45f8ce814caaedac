"""Reads what the contact asked or looks for and the sender is to find out, where no other reading of the promise tells it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.domain import Fact, Withheld, value
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import UNTOLD, Group, Kind, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.text.patterns import compile_later

if TYPE_CHECKING:
    from invitewriter.offline.reading.sentence import SentenceReader

_NEAR = 3
"""Sentences behind a question in which the sender may say that they are to find out."""
_THING, _QUESTION = "thing", "question"
_FEWEST, _MOST = 3, 14
"""Words of a question that is told."""
_WHOLE = "whole"
"""The group that tells the question in so many words."""
_ABOUT = "about"
"""The group that tells the thing about which something was asked."""
_ASKED = frozenset({Kind.TOPIC, Kind.WISH, Kind.NEED})
"""Kinds that tell what was asked about."""
_NAMED = frozenset({"named", _ABOUT})
"""Groups that tell a thing."""
_ASKING = "named_do"
"""The group that tells whom the sender is to ask for what is looked for."""


@value
class Hearing:
    """How the words of the notes are taken."""

    marked: Callable[[str], str]
    """Puts the mark of the contact where a text names them."""
    is_theirs: Callable[[Fact, str], bool]
    """Whether the words of a fact are the contact's, and none of their private matters."""
    asked: Callable[[str], str]
    """A question in other words as said to the contact; empty where it is not clear."""


@value
class FindingOut:
    """A language's ways of asking, of looking for something, and of noting that the sender is to find out."""

    asks: re.Pattern[str]
    """Finds in a sentence that the contact wants to know something."""
    looks: re.Pattern[str]
    """Finds that they look for something, with the `thing`."""
    finds: re.Pattern[str]
    """Finds that the sender is to ask or to find out."""
    answered: re.Pattern[str]
    """Finds that it is done."""
    vague: re.Pattern[str]
    """A whole promise that tells nothing of what it is about: "get back to her"."""
    question: re.Pattern[str]
    """Finds what leads into a question and the question in other words: "asked whether the mill runs"."""
    ifs: frozenset[str]
    """Words that lead into a question to be answered by yes or no."""
    whether: str
    """The same as a letter has it."""
    groups: dict[str, Group]
    """By what there is to tell: "asked", "sought" where the language tells it and, with the thing, "named", or the "whole" question."""

    def added(
        self,
        sure: Sequence[Reading],
        told: Sequence[Fact],
        withheld: Sequence[Withheld],
        hearing: Hearing,
    ) -> tuple[list[Reading], frozenset[int]]:
        """The readings with that sentence, where one is due, and the lines in which it is promised."""
        found = next(self._found(told, withheld, hearing), None)
        if found is None:
            return list(sure), frozenset()
        reading, facts, lines = found
        vague = [one for one in sure if one.kind is Kind.PROMISE and self.vague.fullmatch(one.text)]
        rest = [one for one in sure if one not in vague]
        about = reading.group is self.groups.get(_ABOUT)
        reading = reading if about else _with_thing(reading, rest)
        reading = self._by_asking(reading, [one for one in vague if one.fact in facts])
        if about or _QUESTION in reading.slots:  # what was asked is told with it
            kinds = _ASKED if about else {Kind.TOPIC}
            again = [one for one in rest if one.kind in kinds or (about and one.text == reading.text)]
            rest = [one for one in rest if one.fact != reading.fact or one not in again]
        closer = any(one.kind is Kind.PROMISE and one.fact in facts for one in rest)
        alone = all(one.kind in UNTOLD | {Kind.PROMISE} for one in rest)
        if closer or (alone and reading.slots.keys().isdisjoint({_THING, _QUESTION})):
            return list(sure), frozenset()
        return [*rest, reading], lines

    def _by_asking(self, reading: Reading, vague: Sequence[Reading]) -> Reading:
        """The reading, with whom the sender is to ask for the thing, where one of the `vague` promises tells that."""
        asking = next((one for one in vague if one.slots.get("do")), None)
        group = self.groups.get(f"{_ABOUT}_do" if reading.group is self.groups.get(_ABOUT) else _ASKING)
        if not asking or not group or _THING not in reading.slots:
            return reading
        return replace(
            reading, group=group, slots={**reading.slots, **{name: asking.slots.get(name, "") for name in ("do", "by")}}
        )

    def _in_full(self, reading: Reading, text: str, asked: Callable[[str], str]) -> Reading:
        """The reading of `text`, with the question in so many words where they are plain."""
        match = self.question.search(text) if _WHOLE in self.groups else None
        if not match:
            return reading
        yes_or_no = match["lead"].lower() in self.ifs
        said = asked(match["question"] if yes_or_no else f"{match['lead'].lower()} {match['question']}")
        told = f"{self.whether} {said}" if yes_or_no else said
        return replace(reading, group=self.groups[_WHOLE], slots={_QUESTION: told}) if said else reading

    def _found(
        self,
        told: Sequence[Fact],
        withheld: Sequence[Withheld],
        hearing: Hearing,
    ) -> Iterator[tuple[Reading, frozenset[str], frozenset[int]]]:
        noted = [*(hearing.marked(straight(fact.text)) for fact in told), *(straight(item.text) for item in withheld)]
        if not any(map(self.finds.search, noted)):
            return
        for number, fact in enumerate(told):
            text = noted[number]
            name, match = next(((n, m) for n, m in self._wants(text) if hearing.is_theirs(fact, m[0])), ("", None))
            if match is None:
                continue
            near = told[number + 1 : number + 1 + _NEAR]
            own = [fact] if self.finds.search(text, match.end()) else []
            own = own or [one for place, one in enumerate(near, number + 1) if self.finds.search(noted[place])][:1]
            lines = {one.line for one in own} or {
                item.line
                for item in withheld
                if item.may_be_theirs and 0 <= item.line - fact.line <= 1
                if self.finds.search(straight(item.text))
            }
            if lines and not any(self.answered.search(straight(one.text)) for one in told[number:]):
                slots = {_THING: match[_THING]} if name in _NAMED else {}
                reading = Reading(group=self.groups[name], fact=fact.id, slots=slots, text=match[0])
                reading = self._in_full(reading, text[match.start() :], hearing.asked)
                yield reading, frozenset({fact.id, *(one.id for one in own)}), frozenset(lines)

    def _wants(self, text: str) -> Iterator[tuple[str, re.Match[str]]]:
        """What the contact wants to know or looks for, and how it is told."""
        asked = [match for match in [self.asks.search(text)] if match]
        yield from ((_ABOUT if match.groupdict().get(_THING) else "asked", match) for match in asked)
        # A language may say nothing of what it cannot name.
        found = [("named" if match[_THING] else "sought", match) for match in [self.looks.search(text)] if match]
        yield from ((name, match) for name, match in found if name in self.groups)


def _with_thing(reading: Reading, others: Sequence[Reading]) -> Reading:
    """The reading, with the thing in all the words in which another tells that the contact needs it."""
    thing = reading.slots.get(_THING, "")
    if not thing:
        return reading
    needs = (one for one in others if one.fact == reading.fact and one.kind is Kind.NEED)
    need = next((one for one in needs if thing.split()[-1] in one.slots.get("wanted", "").split()), None)
    told = need.slots["wanted"] if need else thing
    bare = need.slots.get("wanted_bare", told) if need else thing
    return replace(reading, slots={**reading.slots, _THING: told, f"{_THING}_bare": bare})


def as_clause(question: str, sentences: SentenceReader) -> str:
    """A question as said to the contact, where its verb stands last; empty where it cannot be told whole."""
    slots, clause = sentences.slots, sentences.slots.subordinate
    told = clause.turned(question) if clause and _FEWEST <= len(question.split()) <= _MOST else ""
    fits = told and slots.nouns.written_out(told) and sentences.finish.reads(told)
    return told if told and fits and not slots.persons.mentions_other(question) else ""


def make_finding_out(words: Table) -> FindingOut | None:
    """From the language's `finding_out`; None where it has none."""
    entry = words["written"].get("finding_out")
    if not entry:
        return None
    return FindingOut(
        asks=compile_later(entry["asks"], re.IGNORECASE, signs=entry["asking"]),
        looks=compile_later(entry["looks"], re.IGNORECASE, signs=entry["looking"]),
        finds=compile_later(entry["finds"], re.IGNORECASE, signs=entry["finding"]),
        answered=compile_later(entry["answered"], re.IGNORECASE),
        vague=compile_later(entry["vague"], re.IGNORECASE),
        question=pattern_in(entry, "question", signs="asking"),
        ifs=listed_set(words["written"], "whether") if "whether" in words["written"] else frozenset(),
        whether=entry.get("whether", ""),
        groups={name: make_group(f"finding-{name}", told) for name, told in entry["tell"].items()},
    )
