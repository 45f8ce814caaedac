"""Reads sentences that say outright what they do: they thank, admire, leave a question open, find something in common, tell how the two met."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from invitewriter.domain import Brief, Standing, value
from invitewriter.offline.grammar.asked import ASKED
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.filling import Filling, make_filling
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.reading.ways import Telling, Way, tellings_of, ways_of
from invitewriter.offline.reading.wholeness import Wholeness
from invitewriter.offline.tables import Phrases, Table, make_phrases, pattern_in

NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
"""Standings of what was not so, or only heard of."""


@value
class Outright:
    """A language's ways of saying so."""

    filling: Filling
    doubts: Doubts
    ways: Sequence[Way]
    tellings: Mapping[str, Telling]
    openers: re.Pattern[str]
    closers: re.Pattern[str]
    ends: re.Pattern[str]
    day: re.Pattern[str]
    nth: re.Pattern[str]
    negated: re.Pattern[str]
    """Finds what is not done: "never complained"."""
    spoils: Mapping[str, Phrases]
    """Lists of words, by the names that tellings have for them."""
    unkind: Phrases
    """What spoils a plain sentence, whatever its verb."""
    of_body: re.Pattern[str]

    @property
    def wholeness(self) -> Wholeness:
        return self.filling.wholeness

    def whole(self, text: str) -> str:
        """The words turned to the contact, whatever they are; empty where they are not clear by themselves."""
        return self.filling.whole(text)

    def spelled_out(self, words: str) -> str:
        """The words with what is short for two of them in full: "we've"."""
        return self.filling.spelled_out(words)

    def reading(self, scrap: Scrap, brief: Brief, field: str) -> Reading | None:
        """What the sentence says; None where it is none of these, or not to be told."""
        for text in self._forms(scrap, brief):
            for way in self.ways:
                if (scrap.first and not way.first) or not (found := _first(way.finds, text)):
                    continue
                telling = self.tellings[way.tell]
                if brief.how not in telling.group.how or (scrap.fact.standing in NOT_SO and not telling.heard):
                    continue
                slots = self.filling.slots(found, way, elided=not scrap.jotting.written_out)
                if slots and not self._is_spoilt(text, slots, telling, brief, field):
                    return Reading(group=telling.group, fact=scrap.fact.id, slots=slots, text=text)
        return None

    def _forms(self, scrap: Scrap, brief: Brief) -> Iterator[str]:
        """The sentence as it is read elsewhere and as it stands, each without what only leads into it, first up to where another begins."""
        jotting = scrap.jotting
        read = (jotting.whole or jotting.text).replace(ASKED, f"{self.filling.whether} {jotting.asked}")
        stands = self.wholeness.persons.marked(straight(scrap.fact.text), brief.contact)
        for written in (read, stands) if scrap.jotting.who is Who.ELIDED else (stands,):
            whole = self.openers.sub("", self.spelled_out(written.strip(" .!…"))).strip()
            for pattern in (self.closers, self.day):
                whole = pattern.sub("", whole).strip(" ,.!")
            if cut := self.ends.search(whole):
                yield whole[: cut.start()].strip(" ,.")
            yield whole
            yield whole.rpartition(f", {self.filling.and_} ")[0]

    def _done(self, said: str) -> set[str]:
        """The words that may tell what is done, and each two of them; none behind a determiner or a preposition: "the break"."""
        nouns = self.wholeness.nouns
        words = said.lower().split()
        named = (nouns.determiners | nouns.prepositions) - {nouns.before_verb}
        ones = {word for before, word in pairwise(["", *words]) if before not in named}
        return ones | {" ".join(pair) for pair in pairwise(words)}

    def _is_spoilt(self, text: str, slots: Mapping[str, str], telling: Telling, brief: Brief, field: str) -> bool:
        """Whether it is doubted, private, unkind, pushing or over, but for what is free to be told so."""
        doubts, said = self.doubts, " ".join(slots.values())
        for listing in (doubts.sentence, doubts.stretch, doubts.clause):
            if any(phrases.found_in(text) for why, phrases in listing.items() if why not in telling.free):
                return True
        areas = [area for area in doubts.private_areas(text) if area.name not in telling.free]
        if any(not area.field.found_in(field) for area in areas):
            return True
        done = self._done(self.negated.sub("", said) if "denial" in telling.free else said)
        unkind = "unkind" not in telling.free and self.unkind.found_in(text)
        spoilt = unkind or any(self.spoils[name].found_in(text) for name in telling.spoils)
        harm = not self.filling.classes["never"].isdisjoint(done) or self.of_body.search(text)
        pushes = "pitch" not in telling.free and doubts.pitches(said, own=True)
        return (
            bool(spoilt or harm)
            or pushes
            or doubts.out_of_date(self.nth.sub("", text) if telling.later else said, brief, to_come=telling.later)
        )


def _first(finds: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    return next(filter(None, (find.match(text) for find in finds)), None)


def make_outright(
    table: Table, wholeness: Wholeness, doubts: Doubts, classes: Mapping[str, frozenset[str]], statements: Table
) -> Outright | None:
    """From outright.toml; None for a language without it. `classes` are those of the verbs."""
    if not table:
        return None
    patterns = ("openers", "closers", "ends", "day", "nth", "negated")
    return Outright(
        filling=make_filling(table, wholeness, classes, statements["and"]),
        doubts=doubts,
        ways=ways_of(table),
        tellings=tellings_of(table),
        **{name: pattern_in(table, name) for name in patterns},
        spoils={name: make_phrases(listing) for name, listing in table["spoils"].items()},
        unkind=make_phrases(statements["unfit"]),
        of_body=pattern_in(statements, "of_body"),
    )
