"""Finds in jotted lines who gives what to whom, in whatever dress: "me -> her: the list", "from him a jar", "swap: my map for her key"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from invitewriter.domain import value
from invitewriter.offline.tables import NOTHING, Table, any_of, listed, pattern_in
from invitewriter.text.patterns import compile_later, signed


class Giver(StrEnum):
    """Which of the two gives."""

    SENDER = "sender"
    CONTACT = "contact"


class Trust(StrEnum):
    """What a way of jotting needs beside it."""

    SURE = "sure"
    PAIRED = "paired"
    """The same the other way round, or a word that announces an exchange."""
    BESIDE = "beside"
    """The same, if only in the line before it or behind it."""
    LABELLED = "labelled"
    """That, and a thing which people hand to one another: "me: viola" tells who plays what."""
    POINTED = "pointed"
    """One of the two: "me -> the list" leads away from the one who gives."""
    LED = "led"
    """A word that announces an exchange."""


@value
class Gift:
    """One thing that one of the two is to have from the other."""

    giver: Giver
    told: str
    """The name of the sentences that tell it."""
    thing: str
    """As it was jotted, with whatever stands behind it."""
    trust: Trust


@value
class Half:
    """A part of a line, and what it gives; it gives nothing where it tells something else."""

    text: str
    gifts: tuple[Gift, ...] = ()


@value
class _Form:
    pattern: re.Pattern[str]
    giver: Giver
    told: str
    trust: Trust


@value
class Exchange:
    """A language's ways of jotting down an exchange; one without `exchange` in words.toml has none."""

    lead: re.Pattern[str]
    """Finds at a start what announces an exchange: "swap:"."""
    parts: re.Pattern[str]
    """Finds what stands between the two halves of one."""
    loose: re.Pattern[str]
    """Finds what may stand there, and within a half."""
    clauses: re.Pattern[str]
    """Finds where a clause of its own begins behind a half."""
    forms: tuple[_Form, ...]
    signs: re.Pattern[str]
    """Finds what a line has that is one of the forms."""

    def halves(self, text: str) -> list[Half]:
        """The parts of a line in which the contact is marked, each with what it gives; none where it gives nothing."""
        if not self.signs.search(text):
            return []
        lead = self.lead.match(text)
        told = text[lead.end() :] if lead else text
        found = [half for piece in filter(None, self.parts.split(told)) for half in self._parted(piece)]
        found = [_but_unpaired(half, found, led=bool(lead)) for half in found]
        return found if any(half.gifts for half in found) else []

    def _parted(self, text: str) -> Iterator[Half]:
        """`text` as one half, as several where each by itself is one, or parted from the clauses beside it."""
        several = [Half(text=piece, gifts=self._gifts(piece)) for piece in self.loose.split(text) if piece]
        beside = [Half(text=piece, gifts=self._gifts(piece)) for piece in self.clauses.split(text) if piece]
        if len(several) > 1 and all(half.gifts for half in several):
            yield from several
        elif len(beside) > 1 and any(half.gifts for half in beside):
            yield from beside
        else:
            yield Half(text=text, gifts=self._gifts(text))

    def _gifts(self, text: str) -> tuple[Gift, ...]:
        for form in self.forms:
            if match := form.pattern.match(text):
                places = match.groupdict()
                thing = f"{places['thing']}{places.get('after') or ''}".strip()
                first = Gift(giver=form.giver, told=form.told, thing=thing, trust=form.trust)
                back = places.get("back")
                other = Giver.CONTACT if form.giver is Giver.SENDER else Giver.SENDER
                return (first, replace(first, giver=other, thing=back.strip())) if back else (first,)
        return ()


def is_paired(gift: Gift, others: Sequence[Half]) -> bool:
    """Whether one of the halves gives something the other way round."""
    return any(other.giver is not gift.giver for half in others for other in half.gifts)


def _but_unpaired(half: Half, halves: Sequence[Half], *, led: bool) -> Half:
    """The half with what it gives as far as its line can tell: some ways need a lead, or something given in return."""
    if led:
        return replace(half, gifts=tuple(replace(gift, trust=Trust.SURE) for gift in half.gifts))

    def is_sure(gift: Gift) -> bool:
        return gift.trust in {Trust.SURE, Trust.BESIDE, Trust.LABELLED, Trust.POINTED} or (
            gift.trust is Trust.PAIRED and is_paired(gift, halves)
        )

    return replace(half, gifts=tuple(filter(is_sure, half.gifts)))


def make_exchange(words: Table) -> Exchange:
    """From `exchange` in words.toml."""
    table = words.get("exchange", {})
    forms = [_form(entry, table, giver) for entry in table.get("forms", ()) for giver in Giver]
    return Exchange(
        lead=pattern_in(table, "lead"),
        parts=pattern_in(table, "parts"),
        loose=compile_later(_spelled(table.get("loose", NOTHING), table, Giver.SENDER), re.IGNORECASE),
        clauses=pattern_in(table, "clauses"),
        forms=tuple(form for form in forms if form),
        signs=pattern_in(table, "signs"),
    )


def _form(entry: Table, table: Table, giver: Giver) -> _Form | None:
    """One way of jotting, told of the one or the other; None where it is told `only` of the other."""
    if entry.get("only", giver) != giver:
        return None
    pattern = signed(_spelled(entry["find"], table, giver), entry.get("needs", ""))
    return _Form(pattern=pattern, giver=giver, told=entry["told"], trust=Trust(entry.get("trust", Trust.SURE)))


def _spelled(find: str, table: Table, giver: Giver) -> str:
    """`find` with the words for the one who gives, the one who receives, and what is theirs."""
    receiver = Giver.CONTACT if giver is Giver.SENDER else Giver.SENDER
    places = {
        "giver": table.get(giver, {}).get("is", ""),
        "receiver": table.get(receiver, {}).get("is", ""),
        "of_giver": table.get(giver, {}).get("has", ""),
        "of_receiver": table.get(receiver, {}).get("has", ""),
        "side": table.get(giver, {}).get("side", ""),
        "arrow": any_of(map(re.escape, listed(table, "arrows"))),
        "determiner": any_of(listed(table, "determiners")),
    }
    for place, source in places.items():
        find = find.replace(f"{{{place}}}", f"(?:{source})")
    return find
