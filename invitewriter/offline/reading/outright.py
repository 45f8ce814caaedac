"""Reads sentences that say outright what they do: they thank, admire, leave a question open, find something in common, tell how the two met."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from invitewriter.domain import Brief, Standing, value
from invitewriter.offline.grammar.articles import with_determiner
from invitewriter.offline.grammar.asked import ASKED
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.phrase import complete, stands
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.reading.ways import Telling, Way, tellings_of, ways_of
from invitewriter.offline.reading.wholeness import Pointing, Wholeness
from invitewriter.offline.tables import Phrases, Table, listed_set, make_phrases, pattern_in
from invitewriter.text.patterns import compile_later

NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
"""Standings of what was not so, or only heard of."""
_CLAUSES = frozenset({"clause", "q", "where", "seen", "does", "being"})
_THINGS = frozenset({"thing", "liked"})
_FEWEST = 2
_ITEMS = compile_later(r",\s*|\s+(?:and|&|\+)\s+")


@value
class Outright:
    """A language's ways of saying so."""

    wholeness: Wholeness
    doubts: Doubts
    ways: Sequence[Way]
    tellings: Mapping[str, Telling]
    openers: re.Pattern[str]
    closers: re.Pattern[str]
    ends: re.Pattern[str]
    day: re.Pattern[str]
    pointing: Pointing
    spelled: Sequence[tuple[re.Pattern[str], str]]
    unfit: Phrases
    unkind: Phrases
    """What spoils a plain sentence, whatever its verb."""
    of_body: re.Pattern[str]
    never: frozenset[str]
    """Forms of verbs of which nobody is told."""
    whether: str
    if_: frozenset[str]
    and_: str

    def reading(self, scrap: Scrap, brief: Brief, field: str) -> Reading | None:
        """What the sentence says; None where it is none of these, or not to be told."""
        for text in self._forms(scrap, brief):
            for way in self.ways:
                if (scrap.first and not way.first) or not (found := _first(way.finds, text)):
                    continue
                telling = self.tellings[way.tell]
                if brief.how not in telling.group.how or (scrap.fact.standing in NOT_SO and not telling.heard):
                    continue
                slots = self._slots(found, way, elided=not scrap.jotting.written_out)
                if slots and not self._is_spoilt(text, slots, telling, brief, field):
                    return Reading(group=telling.group, fact=scrap.fact.id, slots=slots, text=text)
        return None

    def _forms(self, scrap: Scrap, brief: Brief) -> Iterator[str]:
        """The sentence as it is read elsewhere and as it stands, each without what only leads into it, first up to where another begins."""
        jotting = scrap.jotting
        read = (jotting.whole or jotting.text).replace(ASKED, f"{self.whether} {jotting.asked}")
        stands = self.wholeness.persons.marked(straight(scrap.fact.text), brief.contact)
        for written in (read, stands) if scrap.jotting.who is Who.ELIDED else (stands,):
            whole = self.openers.sub("", self.spelled_out(written.strip(" .!…"))).strip()
            for pattern in (self.closers, self.day):
                whole = pattern.sub("", whole).strip(" ,.!")
            if cut := self.ends.search(whole):
                yield whole[: cut.start()].strip(" ,.")
            yield whole

    def whole(self, text: str) -> str:
        """The words turned to the contact, whatever they are; empty where they are not clear by themselves."""
        return self.wholeness.clause(self._small(self.spelled_out(text)), self.pointing) or ""

    def _slots(self, found: re.Match[str], way: Way, *, elided: bool) -> dict[str, str] | None:
        slots = dict(way.usual)
        for name, words in found.groupdict().items():
            if not words:
                continue
            told = self._in_full(name, f"{found['who']} {words}" if name == "does" else words, elided=elided)
            if not told:
                return None
            slots[name] = told
        if "list" in slots:
            slots["thing"] = ", ".join(filter(None, [slots.pop("list"), slots.pop("more", "")]))
        if "does" in slots:
            slots["clause"] = slots["does"]
        if liked := slots.get("clause") or slots.get("thing"):
            slots.setdefault("liked", liked)
        return slots

    def _in_full(self, name: str, words: str, *, elided: bool) -> str:
        """What was found, as a letter says it; empty where it is not whole."""
        if name == "list":
            return self._listed(words)
        if name in _THINGS | {"more"}:
            return self._thing(words, elided=elided)
        if name == "seen" and (seen := self.wholeness.watched.match(words)):
            done = words[seen.end() :].split()
            if self.wholeness.statements.verbs.base(done[0].lower()):
                words = f"{PERSON} {words[seen.end() :]}"
        if name not in _CLAUSES:
            return words if words.startswith("I ") else words[0].lower() + words[1:]
        first, _, rest = words.partition(" ")
        if name == "q" and first.lower() in self.if_:
            words = f"{self.whether} {rest}"
        return self.whole(words)

    def _listed(self, words: str) -> str:
        """Things one beside the other: "sourdough, Yiddish songs"."""
        items = [self._thing(item, elided=False) for item in _ITEMS.split(words)]
        if not all(items):
            return ""
        *first, last = items
        return f"{', '.join(first)} {self.and_} {last}" if first else last

    def _thing(self, words: str, *, elided: bool) -> str:
        """A noun phrase with what hangs on it, its article supplied where shorthand leaves it out."""
        nouns = self.wholeness.nouns
        told = self.whole(words)
        if not told:
            return ""
        if not elided or complete(nouns, told.split(), self.wholeness.statements.verbs.verbs):
            return told
        return (with_determiner(nouns, told) or "") if stands(nouns, told, vague=True) else ""

    def _small(self, words: str) -> str:
        first = words.partition(" ")[0]
        nouns = self.wholeness.nouns
        held = first == "I" or (
            nouns.is_name(first) and first.lower() not in nouns.small and not nouns.ordinary.is_common(first.lower())
        )
        return words if held else words[0].lower() + words[1:]

    def spelled_out(self, words: str) -> str:
        """The words with what is short for two of them in full: "we've"."""
        for pattern, full in self.spelled:
            words = pattern.sub(full, words)
        return words

    def _is_spoilt(self, text: str, slots: Mapping[str, str], telling: Telling, brief: Brief, field: str) -> bool:
        """Whether it is doubted, private, unkind, pushing or over, but for what is free to be told so."""
        doubts, said = self.doubts, " ".join(slots.values())
        asked = telling.harmless.sub("", text)
        for listing in (doubts.sentence, doubts.stretch, doubts.clause):
            if any(phrases.found_in(asked) for why, phrases in listing.items() if why not in telling.free):
                return True
        areas = [area for area in doubts.private_areas(text) if area.name not in telling.free]
        if any(not area.field.found_in(field) for area in areas):
            return True
        words = said.lower().split()
        two = {" ".join(pair) for pair in pairwise(words)}
        unfit = self.unfit.found_in(text) or ("unfit" not in telling.free and self.unkind.found_in(text))
        harm = not self.never.isdisjoint({*words, *two}) or unfit or self.of_body.search(text)
        return (
            bool(harm)
            or ("pitch" not in telling.free and doubts.pitches(said, own=True))
            or doubts.out_of_date(said, brief, to_come=telling.later)
        )


def _first(finds: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    return next(filter(None, (find.match(text) for find in finds)), None)


def make_outright(
    table: Table, wholeness: Wholeness, doubts: Doubts, never: frozenset[str], statements: Table
) -> Outright | None:
    """From outright.toml; None for a language without it. `never`: verbs of which nobody is told."""
    if not table:
        return None
    patterns = ("openers", "closers", "ends", "day")
    return Outright(
        wholeness=wholeness,
        doubts=doubts,
        ways=ways_of(table),
        tellings=tellings_of(table),
        **{name: pattern_in(table, name) for name in patterns},
        pointing=Pointing(**{name: pattern_in(table, name) for name in ("finds", "named", "several", "many")}),
        spelled=[(compile_later(old, re.IGNORECASE), new) for old, new in table.get("spelled", ())],
        unfit=make_phrases(table["unfit"]),
        unkind=make_phrases(statements["unfit"]),
        of_body=pattern_in(statements, "of_body"),
        never=never,
        whether=table["whether"],
        if_=listed_set(table, "if"),
        and_=statements["and"],
    )
