"""Whether a to-do is surely for the contact, whatever it is: they get the thing or the word, or it is done to something of theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.clause import OWN_PART, Who
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.reading.group import OWED, Group, Kind, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import Table, listed_set, pattern_in

if TYPE_CHECKING:
    from invitewriter.offline.grammar.person import Persons
    from invitewriter.offline.reading.jotting import Jotting
    from invitewriter.offline.reading.reader import Reader

DUE = f"{OWED}-due"
"""The name of what tells it."""


@value
class Dues:
    """A language's ways of noting what is to be done for somebody; without any, nothing is ever due."""

    forms: re.Pattern[str]
    """Finds at the start of a to-do a verb with somebody for whom it is done, or with something of theirs."""
    undue: re.Pattern[str]
    """Finds what nobody is glad to get, or what is done or taken back."""
    unchanged: frozenset[str]
    """Verbs whose past is as their plain form: without a mark "cut her a slice" may be done."""
    sent: re.Pattern[str]
    """Finds that something is sent, which goes to the contact where nobody else is named."""
    owned: re.Pattern[str]
    """Finds that something is somebody else's: "the hall's ladder"."""
    group: Group

    def is_due(self, reader: Reader, fact: Fact, jotting: Jotting, brief: Brief) -> bool:
        """Whether the sender is surely to do something for the contact, and nothing speaks against saying so."""
        text = jotting.text
        marked = jotting.who in OWN_PART
        first = text.partition(" ")[0].lower()
        bid = jotting.who is Who.ELIDED and first in reader.resort.bids and first not in self.unchanged
        found = self.forms.match(text) if marked or bid else None
        if not found or self.undue.search(text):
            return False
        line = straight(" ".join(each.text for each in brief.notes_facts if each.line == fact.line))
        marked_line = reader.persons.marked(line, brief.contact)
        named = self._names_contact(found[0], reader.persons)
        # "bring it back" is for whoever the line is about
        if reader.persons.mentions_other(text if named else marked_line):
            return False
        if not named and (
            self.owned.search(line) or not (self.sent.match(text) or self._names_contact(marked_line, reader.persons))
        ):
            return False
        doubts = reader.doubts
        spoilt = doubts.of_stretch(found[0]) or doubts.of_life(text, "") or self.undue.search(line)
        owing = reader.owing
        return not (spoilt or owing.against.search(line) or owing.kept.search(line) or owing.conditions.search(text))

    def _names_contact(self, text: str, persons: Persons) -> bool:
        known = {*persons.objects, *persons.possessives, *persons.subjects}
        return PERSON in text or not known.isdisjoint(re.findall(r"\w+", text.lower()))


def make_dues(entry: Table) -> Dues:
    """From the keys of `owing` that begin with "due"."""
    return Dues(
        forms=pattern_in(entry, "due"),
        undue=pattern_in(entry, "undue"),
        unchanged=listed_set(entry, "due_unchanged"),
        sent=pattern_in(entry, "due_sent"),
        owned=pattern_in(entry, "due_owned"),
        group=make_group(DUE, {"kind": Kind.OWED, "rank": 2, "say": entry.get("due_say", "")}),
    )
