"""The thing that a promise is of, where the promise as a whole is not understood: the letter says that the thing is not forgotten."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from invitewriter.domain import Fact, value
from invitewriter.offline.grammar.parts import heading_of
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import OWED, Group, Kind, make_group
from invitewriter.offline.tables import Table, pattern_in

if TYPE_CHECKING:
    from invitewriter.offline.reading.reader import Reader

_ENDS = re.compile(r"[^\w' -]")


@value
class PromisedThings:
    """A language's ways of naming what is to be sent, shown or made; without any, nothing is named."""

    finds: re.Pattern[str]
    """Finds a verb by which somebody gets something, with the `thing` and all that follows."""
    group: Group

    def reading(self, reader: Reader, fact: Fact, text: str) -> Reading | None:
        """That the thing which `text` promises is not forgotten; None where it names none that is whole and may be told."""
        found = self.finds.search(text)
        if not found:
            return None
        chunker = reader.resort.chunker()
        words = _ENDS.split(found["thing"], maxsplit=1)[0].split()
        phrase = chunker.at_start(words)
        after = words[len(phrase.split()) :][:1]
        if not phrase or (after and after[0].lower() in chunker.nouns.determiners):
            return None  # "send the committee the agenda"
        pushes = reader.doubts.pitches(text, own=reader.sentences.slots.nouns.speaks_of_sender(text))
        spoilt = pushes or reader.doubts.of_life(phrase, "") or reader.persons.mentions_other(phrase)
        thing = "" if spoilt else chunker.known(phrase)
        if not thing:
            return None
        slots = {"object": thing, "object_head": heading_of(chunker.nouns, thing)}
        return Reading(group=self.group, fact=fact.id, slots=slots, text=phrase)


def make_promised_things(entry: Table) -> PromisedThings:
    """From the keys of `owing` that begin with "thing"."""
    told = {
        "kind": Kind.PROMISE,
        "rank": 2,
        "say": entry.get("thing_say", ""),
        "subject": ["{Object}", "{Object_head}"],
    }
    return PromisedThings(finds=pattern_in(entry, "thing"), group=make_group(f"{OWED}-thing", told))
