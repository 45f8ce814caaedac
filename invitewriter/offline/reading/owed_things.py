"""Names what the sender is to do for the contact without saying what: "hab ich ihr angeboten", behind what she is after."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import is_over
from invitewriter.offline.reading.group import OWED, Group, Kind, make_group
from invitewriter.offline.reading.jotted_things import MARKS, heading, is_spoilt, plain, whole
from invitewriter.offline.tables import NOTHING, Table, listed_set, spelled_out
from invitewriter.text.patterns import compile_later

if TYPE_CHECKING:
    from invitewriter.offline.reading.reader import Reader

_NEAR = 2
"""Facts before."""


@value
class Noted:
    """A language's words for it; without any, nothing is named so."""

    untold: frozenset[str]
    """Nouns of what nobody is given."""
    looks: re.Pattern[str]
    asks: re.Pattern[str]
    """Find that the sender is to look for it, and to ask."""
    offers: re.Pattern[str]
    brings: re.Pattern[str]
    """Find that the sender offered it, and is to bring it along."""
    wants: re.Pattern[str]
    bidden: re.Pattern[str]
    alone: re.Pattern[str]
    """Find the `thing` that the contact is after, that they asked for, and that is all a line names."""
    owners: frozenset[str]
    """Words before a thing that tell whose it is, and need no article."""
    gives: re.Pattern[str]
    does: re.Pattern[str]
    """Find that the sender is to give it, without its name ("schick ich ihr"), and that they do as they were asked ("mach ich")."""
    acts: tuple[tuple[re.Pattern[str], Group], ...]
    """Find what is owed besides, each with what tells it."""
    named: Group
    """Tells a thing with its article."""
    looking: Group
    asking: Group
    bringing: Group
    offering: Group
    """Tell that the sender looks for it, asks, brings it, or has offered it."""
    offered: Group
    """Tells that something was offered."""

    def in_context(self, reader: Reader, facts: Sequence[Fact], number: int, brief: Brief) -> Reading | None:
        """What the fact owes of that number, by what it does or by what the contact is after in it or in the one before; None where neither tells."""
        fact = facts[number]
        text = plain(reader, fact, brief)
        if act := next((group for find, group in self.acts if find.search(text)), None):
            return Reading(group=act, fact=fact.id, slots={}, text=text)
        offered = self.offers.search(text)
        groups = (
            (self.offers, self.offering),
            (self.looks, self.looking),
            (self.asks, self.asking),
            (self.brings, self.bringing),
            (self.gives, self.named),
            (self.does, self.named),
        )
        group = next((group for find, group in groups if find.search(text)), None)
        near = _NEAR if offered else 1
        for source in facts[max(number - near, 0) : number + 1][::-1] if group else ():
            told = plain(reader, source, brief)
            if self.does.search(text) and not self.bidden.search(told):
                continue  # what the contact looks for is not always given
            thing = self._thing_of(told, reader, given=group in (self.bringing, self.named))
            if group and thing and not is_spoilt(self.untold, thing, text, reader, brief):
                _, by = reader.preparing.jottings.promising.deadlines.parted(text)
                by = "" if by and is_over(by, brief) else by
                slots = {"object": thing, "by": by, "source": source.id, "object_bare": heading(reader, thing)}
                return Reading(group=group, fact=fact.id, slots=slots, text=thing)
        sought = next((f.id for f in facts[max(number - near, 0) : number + 1] if self.wants.search(f.text)), "")
        return Reading(group=self.offered, fact=fact.id, slots={"source": sought}, text=text) if offered else None

    def _thing_of(self, text: str, reader: Reader, *, given: bool) -> str:
        """The thing that the contact is after in `text`, or, where it is `given`, that stands in it alone; empty where it is none."""
        if wanted := self.wants.search(text) or (self.bidden.search(text) if given else None):
            return whole(wanted["thing"].strip(MARKS), reader)
        alone = self.alone.search(text) if given else None
        first, _, rest = alone["thing"].strip(MARKS).partition(" ") if alone else ("", "", "")
        if first.lower() in self.owners:
            thing = whole(rest, reader) if rest else ""
            return f"{first} {thing}" if thing else ""
        thing = whole(f"{first} {rest}".strip(), reader) if first else ""
        if first.lower() in reader.sentences.slots.nouns.indefinites:
            thing = thing.replace('"', "")  # "a bag of chestnuts" is of no name
        between = reader.resort.between() if thing else None
        return " ".join(between.jotted.given.with_article(thing.split())) if between else ""


def make_noted(entry: Table) -> Noted:
    """From `owing.noted` in words.toml."""
    table = entry.get("noted", {})
    places = table.get("places", {})

    def way(written: str) -> re.Pattern[str]:
        return compile_later(spelled_out(written, places), re.IGNORECASE)

    def tells(name: str, say: str | Mapping[str, str], **more: Sequence[str]) -> Group:
        return make_group(f"{OWED}-{name}", {**told, "say": say, **more})

    told = {"kind": Kind.PROMISE, "rank": 2, "subject": table.get("subject", ())}
    return Noted(
        untold=listed_set(table, "untold"),
        offers=way(table.get("offers", NOTHING)),
        wants=way(table.get("wants", NOTHING)),
        looks=way(table.get("looks", NOTHING)),
        asks=way(table.get("asks", NOTHING)),
        brings=way(table.get("brings", NOTHING)),
        bidden=way(table.get("bidden", NOTHING)),
        alone=way(table.get("alone", NOTHING)),
        owners=listed_set(table, "owners"),
        gives=way(table.get("gives", NOTHING)),
        does=way(table.get("does", NOTHING)),
        acts=tuple((way(act["find"]), tells("noted-act", act["say"])) for act in table.get("acts", ())),
        named=tells("noted", table.get("say", "")),
        looking=tells("noted-looking", table.get("say_looking", "")),
        asking=tells("noted-asking", table.get("say_asking", "")),
        bringing=tells("noted-bringing", table.get("say_bringing", "")),
        offering=tells("noted-offering", table.get("say_offering", "")),
        offered=tells("noted-offered", table.get("say_offered", ""), subject=()),
    )
