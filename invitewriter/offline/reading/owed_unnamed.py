"""What the sender surely promised the contact and no reading tells: the letter is silent of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import Table, pattern_in, sought

if TYPE_CHECKING:
    from invitewriter.offline.reading.jotting import Jotting
    from invitewriter.offline.reading.preparing import Notes
    from invitewriter.offline.reading.reader import Reader


@value
class Owing:
    """A language's ways of promising that tell that something was promised, whatever it is."""

    ways: tuple[re.Pattern[str], ...]
    against: re.Pattern[str]
    """Finds that it was kept, taken back or is nothing for a letter, or a promise to keep silent."""
    unfit: re.Pattern[str]
    """Finds at its start what nobody promises another: "be late"."""
    conditions: re.Pattern[str]
    """Finds what a promise depends on, and neither the contact's wish nor a question: "if Menna agrees"."""
    kept: re.Pattern[str]
    """Finds that what the same sentence promises is done."""
    offered_if: re.Pattern[str]
    """Finds, as `condition`, on what the contact offered something: "if I come on a Monday"."""
    answering: re.Pattern[str]
    """Finds that what is offered answers something of the sender's: "send one in return"."""
    reports: re.Pattern[str]
    """Finds in what is told that it only names what was promised, and says of nothing that it will come: true without its condition."""
    explicit: re.Pattern[str]
    """Finds that it was the contact to whom it was promised, whoever else is named in it."""

    def is_conditional(self, text: str, told: str) -> bool:
        """Whether `text` makes a promise on a condition that is not `told`."""
        found = self.conditions.search(text)
        return found is not None and found[0].strip(" (,").lower() not in told.lower()

    def promised(self, text: str) -> str:
        """What tells surely, in a sentence in which the contact's name is marked, that something was promised, up to any condition."""
        found = next(filter(None, (way.search(text) for way in self.ways)), None)
        return self.unconditional(text[found.start() :]) if found else ""

    def unconditional(self, text: str) -> str:
        """`text` up to where a condition begins."""
        condition = self.conditions.search(text)
        return text[: condition.start()] if condition else text


def kept(reader: Reader, notes: Notes, sure: Sequence[Reading]) -> list[Reading]:
    """The promises of `sure` of which the same sentence tells that they are done."""
    texts = {fact.id: fact.text for fact in notes.facts}
    promises = [reading for reading in sure if reading.kind is Kind.PROMISE]
    return [promise for promise in promises if reader.owing.kept.search(texts.get(promise.fact, ""))]


def conditional(reader: Reader, notes: Notes, sure: Sequence[Reading]) -> list[Reading]:
    """The promises of `sure` which tell no condition though the notes do."""
    texts = {fact.id: fact.text for fact in notes.facts}
    promises = [reading for reading in sure if reading.kind is Kind.PROMISE]
    owing = reader.owing
    return [
        p
        for p in promises
        if owing.is_conditional(texts.get(p.fact, ""), p.tell("say")) and not owing.reports.search(p.tell("say"))
    ]


def on_their_conditions(reader: Reader, notes: Notes, sure: Sequence[Reading]) -> list[Reading]:
    """The readings, each promise with what its sentence says behind it on which it depends, where that can be told."""
    texts = {fact.id: straight(fact.text) for fact in notes.facts}
    return [_on_condition(reader, r, texts.get(r.fact, "")) if r.kind is Kind.PROMISE else r for r in sure]


def _on_condition(reader: Reader, promise: Reading, text: str) -> Reading:
    clause, found = reader.sentences.slots.subordinate, reader.owing.conditions.search(text)
    if not clause or not found or promise.slots.get("condition"):
        return promise
    condition, subject = clause.condition(text[found.start() :].lstrip(" (,"))
    spoilt = reader.doubts.of_life(condition, "") or reader.persons.mentions_other(condition)
    if not condition or spoilt or subject in clause.senders | clause.us:
        return promise
    return replace(promise, slots={**promise.slots, "condition": condition})


def owed_unnamed(reader: Reader, notes: Notes, held: Sequence[Reading], brief: Brief) -> list[Fact]:
    """The sentences in which surely something was promised or is due: so are those of the promises `held` back for what they depend on."""
    depending = {reading.fact for reading in held}

    def owes(fact: Fact, jotting: Jotting | None) -> bool:
        return fact.id in depending or bool(jotting and notes.bears(fact) and _is_owed(reader, fact, jotting, brief))

    return [fact for fact, jotting in notes.sentences if owes(fact, jotting)]


def offers_whole(reader: Reader, notes: Notes, sure: Sequence[Reading]) -> list[Reading]:
    """The readings, each offer with what it depends on; without those whose condition nobody can tell, and those that answer nothing told."""
    texts = {fact.id: straight(fact.text) for fact in notes.facts}
    answered, lost = any(r.kind is Kind.PROMISE for r in sure), reader.owing.answering
    offers = [r for r in sure if r.kind is not Kind.OFFER or answered or not lost.search(r.tell("say"))]
    whole = (_offer_whole(reader, r, texts.get(r.fact, "")) if r.kind is Kind.OFFER else r for r in offers)
    return [reading for reading in whole if reading]


def _offer_whole(reader: Reader, offer: Reading, text: str) -> Reading | None:
    """The offer with its condition; None where that cannot be told."""
    found = reader.owing.offered_if.search(text)
    say = offer.group.frames.get("say", "")
    if not found or found["condition"].lower() in offer.tell("say").lower() or not say.endswith("."):
        return offer
    told = reader.persons.turned(found["condition"])
    clear = told and not reader.doubts.of_life(told, "") and not reader.persons.mentions_other(told)
    return offer.with_frames({**offer.group.frames, "say": f"{say[:-1]} {told}."}) if clear else None


def _is_owed(reader: Reader, fact: Fact, jotting: Jotting, brief: Brief) -> bool:
    owing = reader.owing
    promised = owing.promised(reader.persons.marked(straight(fact.text), brief.contact))
    if not promised and jotting.who is Who.PROMISE and not owing.unfit.match(jotting.text):
        promised = owing.unconditional(jotting.text)
    if not promised and reader.resort.owes(jotting):
        promised = owing.unconditional(jotting.text)
    if not promised or (reader.persons.mentions_other(promised) and not owing.explicit.match(promised)):
        return False
    line = straight(" ".join(each.text for each in brief.notes_facts if each.line == fact.line))
    return not (owing.against.search(line) or owing.kept.search(line))


def make_owing(words: Table) -> Owing:
    """From `owing` in words.toml; without it, nothing is ever owed in this way."""
    entry = words.get("owing", {})
    return Owing(
        ways=tuple(map(sought, entry.get("ways", ()))),
        against=pattern_in(entry, "against"),
        unfit=pattern_in(entry, "unfit"),
        conditions=pattern_in(entry, "conditions", signs="conditional"),
        kept=pattern_in(entry, "kept", signs="kept_signs"),
        offered_if=pattern_in(entry, "offered_if", signs="conditional"),
        answering=pattern_in(entry, "answering"),
        reports=pattern_in(entry, "reports"),
        explicit=pattern_in(entry, "explicit"),
    )
