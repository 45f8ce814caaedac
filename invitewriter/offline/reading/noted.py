"""Names what the sender owes as it was jotted, where the thing is whole and no clause was made of it: "drei Muster bis Freitag"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact, Standing, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.parts import heading_of
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import is_over
from invitewriter.offline.reading.group import OWED, Group, Kind, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import NOTHING, Table, listed_set, pairs_in
from invitewriter.offline.tagged.placing import by_place
from invitewriter.text.patterns import compile_later

if TYPE_CHECKING:
    from invitewriter.offline.reading.jotting import Jotting
    from invitewriter.offline.reading.preparing import Notes
    from invitewriter.offline.reading.reader import Reader
    from invitewriter.offline.tagged.tagger import Tagged

_THING = re.compile(r"[doSk]?1?(?:a?A)*N+(?:f[doS]?1?(?:a?A)*[NP]+)*(?:c[doS]?(?:a?A)*N+(?:f[doS]?(?:a?A)*[NP]+)*)?")
_NAMED = re.compile(r"^(?P<before>[doS]?(?:a?A)*N)(?P<name>N+)")
_NEAR = 2
"""Facts before."""
_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
_ASIDE = re.compile(r"\s*\([^()]*\)")
_END = re.compile(r"(?<!\d)[.!…]+$")
_MARKS = " ,;:–-"
_HAS = "hat"
"""A verb behind which the tagger knows things for what they are."""
_NONE = "-"
"""Stands for no ending."""


@value
class Noted:
    """A language's ways of jotting down what is owed as a thing; without any, nothing is named so."""

    ways: tuple[re.Pattern[str], ...]
    """Find the `thing` in a line that surely owes it to the contact."""
    labels: re.Pattern[str]
    """Finds at a start what only says that it was agreed."""
    against: re.Pattern[str]
    """Finds what speaks against it: that it is done, a question, or nothing that anybody is given."""
    untold: frozenset[str]
    """Nouns of what nobody is given."""
    returns: re.Pattern[str]
    """Finds that the sender is to give something back."""
    lent: tuple[re.Pattern[str], ...]
    """Find the `thing` that the contact lent or gave them."""
    numbers: frozenset[str]
    endings: Mapping[str, str]
    """How the word for "your" ends before what is lent, by its article; "-" for no ending."""
    back: Group
    """Tells that it is given back."""
    wants: re.Pattern[str]
    """Finds the `thing` that the contact is after."""
    promises: re.Pattern[str]
    """Finds that it was promised in words."""
    looks: re.Pattern[str]
    asks: re.Pattern[str]
    """Find that the sender is to look for it, and to ask."""
    gives: re.Pattern[str]
    """Finds that the sender is to give it, without its name: "schick ich ihr"."""
    acts: tuple[tuple[re.Pattern[str], Group], ...]
    """Find what is owed besides, each with what tells it."""
    named: Group
    """Tells a thing with its article."""
    bare: Group
    """Tells one as it stands."""
    promised: Group
    """Tells one as promised."""
    looking: Group
    asking: Group
    """Tell that the sender looks for it, or asks."""

    def reading(self, reader: Reader, fact: Fact, jotting: Jotting, brief: Brief) -> Reading | None:
        """That the sender owes the thing of the line; None where it is none, or not to be told."""
        text = self.labels.sub("", _plain(reader, fact, brief))
        if self.against.search(text) or fact.standing in _NOT_SO:
            return None
        rest, by = reader.preparing.jottings.promising.deadlines.parted(text)
        rest = re.sub(r"\s*,(?:\s*,)+", ",", rest).strip(_MARKS)
        found = next((match for way in self.ways if (match := way.search(rest))), None)
        if not found and jotting.who is Who.PROMISE:
            found = re.fullmatch(r"(?P<thing>[^,;:]+)(?:,.*)?", jotting.text)
        thing = self._whole(found["thing"].strip(_MARKS), reader) if found else ""
        if not thing or self._is_spoilt(thing, text, reader, brief):
            return None
        by = "" if by and is_over(by, brief) else by
        between = reader.resort.between()
        given = between.jotted.given.with_article(thing.split()) if between else []
        known = " ".join(given) if given and given[0][0].islower() else ""
        slots = {
            "thing": thing,
            "by": by,
            "by_last": by.rstrip("."),
            "object": known,
            "object_bare": _heading(reader, thing),
        }
        group = self.bare if not known else self.promised if self.promises.search(text) else self.named
        return Reading(group=group, fact=fact.id, slots=slots, text=found[0] if found else "")

    def returning(self, reader: Reader, facts: Sequence[Fact], number: int, brief: Brief) -> Reading | None:
        """That the sender gives back what a fact shortly before tells that they were lent; None where the fact of that number says no such thing."""
        fact = facts[number]
        text = _plain(reader, fact, brief)
        if not self.returns.search(text) or fact.standing in _NOT_SO:
            return None
        for source in facts[max(number - _NEAR, 0) : number + 1][::-1]:
            told = _plain(reader, source, brief)
            lent = next((match for way in self.lent if (match := way.search(told))), None)
            thing = self._whole(lent["thing"], reader) if lent else ""
            thing, ending = self._as_theirs(thing, reader) if thing else ("", "")
            if ending and not self._is_spoilt(thing, text, reader, brief):
                slots = {"object": thing, "ending": ending.strip(_NONE), "object_bare": thing}
                return Reading(group=self.back, fact=fact.id, slots=slots, text=thing)
        return None

    def in_context(self, reader: Reader, facts: Sequence[Fact], number: int, brief: Brief) -> Reading | None:
        """What the fact owes of that number, by what it does or by what the contact is after in it or in the one before; None where neither tells."""
        fact = facts[number]
        text = _plain(reader, fact, brief)
        if act := next((group for find, group in self.acts if find.search(text)), None):
            return Reading(group=act, fact=fact.id, slots={}, text=text)
        groups = (self.looks, self.looking), (self.asks, self.asking), (self.gives, self.named)
        group = next((group for find, group in groups if find.search(text)), None)
        for source in facts[max(number - 1, 0) : number + 1][::-1] if group else ():
            wanted = self.wants.search(_plain(reader, source, brief))
            thing = self._whole(wanted["thing"].strip(_MARKS), reader) if wanted else ""
            if group and thing and not self._is_spoilt(thing, text, reader, brief):
                _, by = reader.preparing.jottings.promising.deadlines.parted(text)
                by = "" if by and is_over(by, brief) else by
                slots = {"object": thing, "by": by, "source": source.id, "object_bare": _heading(reader, thing)}
                return Reading(group=group, fact=fact.id, slots=slots, text=thing)
        return None

    def _as_theirs(self, thing: str, reader: Reader) -> tuple[str, str]:
        """The thing without its article, and how "your" ends before it; no ending where that is not sure."""
        nouns = reader.sentences.slots.nouns
        first, _, rest = thing.partition(" ")
        thing = rest if rest and first.lower() in nouns.articles else thing
        noun = thing.split()[-1]
        many = nouns.is_plural(noun) and {*thing.lower().split()[:-1]} <= self.numbers
        if not noun[0].isupper() or (noun != thing and not many):
            return thing, ""
        return thing, self.endings.get("many" if many else nouns.article_of(noun), "")

    def _whole(self, words: str, reader: Reader) -> str:
        """The words where they are one thing with all that tells which it is, what names it in quotation marks; else empty."""
        tagwise = reader.resort.tagwise()
        found = tagwise.acts.tagger.tagged(f"{_HAS} {words}") if tagwise else None
        tagged = by_place(found) if found else None
        if tagged is None or not _THING.fullmatch(tagged.kinds[1:]):
            return ""
        return _with_name(tagged.part(1, len(tagged.words)))

    def _is_spoilt(self, thing: str, text: str, reader: Reader, brief: Brief) -> bool:
        """Whether it is private, somebody else's, for sale, or nothing that is given."""
        words = {word.lower().strip('"') for word in thing.split()}
        theirs = PERSON in thing or PERSONS in thing or reader.persons.mentions_other(thing)
        doubts = reader.doubts
        field = " ".join(fact.text for fact in brief.summary_facts)
        doubted = (
            doubts.of_life(f"{thing} ; {text}", field) or doubts.pitches(text, own=True) or doubts.of_sentence(text)
        )
        return bool(theirs or doubted or not self.untold.isdisjoint(words))


def _plain(reader: Reader, fact: Fact, brief: Brief) -> str:
    """The fact without what stands in brackets, and without the mark that ends it; as it stands where not all of it can be written out."""
    full = reader.preparing.in_full(fact, brief)
    text = full if len(full) > 1 else reader.persons.marked(straight(fact.text), brief.contact)
    return _END.sub("", _ASIDE.sub("", text)).strip(_MARKS)


def _heading(reader: Reader, thing: str) -> str:
    """What a letter about the thing is called: it without its article, up to what does not tell which it is."""
    nouns = reader.sentences.slots.nouns
    first, _, rest = thing.partition(" ")
    return heading_of(nouns, rest if rest and first.lower() in nouns.articles else thing)


def _with_name(tagged: Tagged) -> str:
    """A thing, the name behind it in quotation marks: the list "Hecken am Bach"."""
    found = _NAMED.match(tagged.kinds)
    told = tagged.between(0, len(tagged.words))
    if not found:
        return told
    start, end = tagged.words[found.start("name")].start, tagged.words[found.end("name") - 1].end
    return told.replace(tagged.text[start:end], f'"{tagged.text[start:end]}"', 1)


def noted(reader: Reader, notes: Notes, sure: Sequence[Reading], brief: Brief) -> list[Reading]:
    """What the lines owe of which no reading of `sure` tells a promise."""
    told = {reading.fact for reading in sure if reading.kind is Kind.PROMISE}
    owing = reader.owing
    found: list[Reading] = []
    for number, (fact, jotting) in enumerate(notes.sentences):
        spoilt = any(find.search(fact.text) for find in (owing.against, owing.kept, owing.conditions))
        if jotting is None or fact.id in told or spoilt or not notes.bears(fact):
            continue
        reading = owing.noted.reading(reader, fact, jotting, brief)
        reading = reading or owing.noted.returning(reader, notes.facts, number, brief)
        found += [reading] if reading else []
    return found


def make_noted(entry: Table) -> Noted:
    """From `owing.noted` in words.toml."""
    table = entry.get("noted", {})
    places = table.get("places", {})

    def way(written: str) -> re.Pattern[str]:
        for name, source in places.items():
            written = written.replace(f"{{{name}}}", source)
        return compile_later(written, re.IGNORECASE)

    def tells(name: str, say: str | Mapping[str, str]) -> Group:
        return make_group(f"{OWED}-{name}", {**told, "say": say})

    told = {"kind": Kind.PROMISE, "rank": 2, "subject": table.get("subject", ())}
    return Noted(
        ways=tuple(map(way, table.get("ways", ()))),
        labels=way(table.get("labels", NOTHING)),
        against=way(table.get("against", NOTHING)),
        untold=listed_set(table, "untold"),
        returns=way(table.get("returns", NOTHING)),
        lent=tuple(map(way, table.get("lent", ()))),
        numbers=listed_set(table, "numbers"),
        endings=pairs_in(table, "endings"),
        back=tells("noted-back", table.get("say_back", "")),
        wants=way(table.get("wants", NOTHING)),
        promises=way(table.get("promises", NOTHING)),
        looks=way(table.get("looks", NOTHING)),
        asks=way(table.get("asks", NOTHING)),
        gives=way(table.get("gives", NOTHING)),
        acts=tuple((way(act["find"]), tells("noted-act", act["say"])) for act in table.get("acts", ())),
        named=tells("noted", table.get("say", "")),
        bare=tells("noted-bare", table.get("say_bare", "")),
        promised=tells("noted-promised", table.get("say_promised", "")),
        looking=tells("noted-looking", table.get("say_looking", "")),
        asking=tells("noted-asking", table.get("say_asking", "")),
    )
