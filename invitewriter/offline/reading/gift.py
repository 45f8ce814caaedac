"""What the contact gave, taught, told or offered, taken from a sentence that is not understood as a whole.

Notes tell of such things with much else around them: "hat angeboten, mich mal mit auf den Kutter zu nehmen, ab Mai, warme Jacke". The
patterns of topics.toml find the words that tell it; here these are checked to be complete.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import stands
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.finish import Finish
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Table, any_of, listed, listed_set, pairs_in
from invitewriter.text.patterns import compile_later

_FEWEST, _MOST = 2, 11
"""Words of the stretch."""
_UNWELCOME = "unwelcome"
"""Why nobody is thanked for an idiom that only its verb makes one: "einen Korb gegeben"."""


@value
class Gifts:
    """What a language needs to find it; one without `gift` in topics.toml finds nothing."""

    persons: Persons
    nouns: Nouns
    doubts: Doubts
    finish: Finish
    leads: tuple[tuple[re.Pattern[str], str], ...]
    """What finds a stretch, as `rest` and often with its `verb`, and the group that tells it."""
    groups: dict[str, Group]
    things: frozenset[str]
    """Groups whose stretch is a thing, and nothing else."""
    forms: dict[str, str]
    """Verbs as notes have them, and as the sentence does."""
    idle: re.Pattern[str]
    """Finds words that say nothing."""

    def readings(self, scrap: Scrap, brief: Brief, field: str) -> Iterator[Reading]:
        """The first that the line surely tells; nothing private, doubtful or over."""
        text = scrap.jotting.text
        for lead, name in self.leads:
            for match in lead.finditer(text):
                # "her boss said he'd come for nothing"
                others = self.persons.mentions_other(text[: match.start()])
                told = "" if others else self._told(match, name, field)
                when = self._when(match.groupdict().get("when") or "", field) if told else ""
                if told and when is not None and not self.doubts.out_of_date(match[0], brief, to_come=True):
                    verb = match.groupdict().get("verb") or ""
                    verb = self.forms.get(verb.lower(), verb.lower())
                    slots = {"rest": f"{told}{when}", "verb": verb}
                    yield Reading(group=self.groups[name], fact=scrap.fact.id, slots=slots, text=match[0])
                    return

    def _when(self, clause: str, field: str) -> str | None:
        """When something is to be, in a clause on the sender ("when I am in town"); None where a letter may not say so."""
        doubted = self.doubts.of_life(clause, field) or self.doubts.of_clause(clause)
        unclear = self.persons.mentions_other(clause) or self.persons.turned(clause) != clause
        return None if clause and (doubted or unclear or not self.finish.reads(clause.lstrip(" ,"))) else clause

    def _told(self, match: re.Match[str], name: str, field: str) -> str:
        """The stretch, turned to the contact; empty where it is not whole."""
        rest = " ".join(self.idle.sub(" ", match["rest"]).split())
        # What leads to it is no doubt: "said I could drop in".
        stretch = match[0][match.start("rest") - match.start() : match.end("rest") - match.start()]
        spoilt = self.doubts.of_stretch(stretch) or self.doubts.of_life(match[0], field) or self.doubts.of_clause(rest)
        unkind = self.doubts.of_clause(match[0]) == _UNWELCOME
        told = "" if spoilt or unkind else self.persons.turned(rest) or ""
        if not told or not _FEWEST <= len(told.split()) <= _MOST or not self.finish.reads(told):
            return ""
        if self.persons.mentions_other(rest) or not self.nouns.written_out(told):
            return ""
        return told if name not in self.things or stands(self.nouns, told) else ""


def make_gifts(table: Table, sentences: SentenceReader) -> Gifts:
    """From `gift` in topics.toml; without it, nothing is ever found."""
    entry = table.get("gift", {})
    places = {f"{{{name}}}": written for name, written in entry.get("words", {}).items()}

    def spelled(find: str) -> str:
        for place, written in places.items():
            find = find.replace(place, written)
        return find

    return Gifts(
        persons=sentences.slots.persons,
        nouns=sentences.slots.nouns,
        doubts=sentences.doubts,
        finish=sentences.finish,
        leads=tuple((compile_later(spelled(find), re.IGNORECASE), name) for find, name in entry.get("leads", ())),
        groups={name: make_group(f"gift-{name}", told) for name, told in entry.get("tell", {}).items()},
        things=listed_set(entry, "things"),
        forms=pairs_in(entry, "forms"),
        idle=compile_later(rf"\b(?:{any_of(listed(entry, 'idle'))})\b", re.IGNORECASE),
    )
