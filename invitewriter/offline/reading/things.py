"""What the two do between them that is told by a thing alone: "a jar of sea glass from her", "the photos are for her", "coffee next Tuesday"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.parts import heading_of
from invitewriter.offline.grammar.undertaking import spelled
from invitewriter.offline.reading.chunk import Chunker
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Group
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.reading.sound import Sound
from invitewriter.offline.tables import Table

_BARE = "{bare}"


@value
class Things:
    """What a language needs to find them."""

    sound: Sound
    chunker: Chunker
    groups: Mapping[str, Group]
    ways: tuple[tuple[re.Pattern[str], str], ...]
    """Each finds a `thing`, and names the group that tells it."""

    def readings(self, text: str, main: str, scrap: Scrap, brief: Brief, field: str) -> Iterator[Reading]:
        """What the line tells so; `main` is its text without what is only said beside it."""
        for find, name in self.ways:
            match = find.fullmatch(self.sound.timeless(main)) or find.fullmatch(self.sound.timeless(text))
            group = self.groups[name]
            bare = any(_BARE in frame for frame in group.frames.values())
            thing = self.sound.named(self.sound.timeless(match["thing"]), brief, bare=bare) if match else ""
            if not match or not thing or self.chunker.persons.mentions_other(thing):
                continue
            if self.sound.is_spoilt(match["thing"], brief, field, asking=False):
                continue
            known = self.chunker.known(thing)
            slots = {"object": known, "object_head": heading_of(self.chunker.nouns, known), "plain": thing}
            slots["bare"] = thing.removeprefix(f"{self.chunker.nouns.definite} ")
            yield Reading(group=group, fact=scrap.fact.id, slots=slots, text=main)
            return


def make_things(table: Table, groups: Mapping[str, Group], chunker: Chunker, sound: Sound) -> Things:
    """From `things` of acts.toml."""
    words = table.get("words", {})
    return Things(
        sound=sound,
        chunker=chunker,
        groups=groups,
        ways=tuple((spelled(find, words), name) for find, name in table.get("things", ())),
    )
