"""Whether what a plain clause says is whole by itself and may be told: no reference to elsewhere, nothing doubtful, private, unkind or over."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import reads, stands
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.finish import Finish
from invitewriter.offline.reading.reference import References, make_references
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Table, listed_set, pattern_in


@value
class Sound:
    """What a language needs to tell."""

    persons: Persons
    nouns: Nouns
    verbs: Verbs
    doubts: Doubts
    finish: Finish
    beside: re.Pattern[str]
    """Finds where something begins that is only said beside it."""
    harmless: re.Pattern[str]
    """Finds what takes nothing back, though it may sound so: "not done yet"."""
    says: re.Pattern[str]
    """Finds that it is the contact who said so: ", she said"."""
    said_so: re.Pattern[str]
    """Finds at a start that they did: "she said"."""
    clauses: re.Pattern[str]
    """Finds where another clause begins."""
    fronted: re.Pattern[str]
    """Finds at a start when it is to be or for whom, which belongs behind the clause."""
    hanging: re.Pattern[str]
    """Finds at a start on what it hangs, which belongs behind the clause as well."""
    place: re.Pattern[str]
    """Finds where a name tells somebody's place: "at Anna's"."""
    placed: str
    begins: re.Pattern[str]
    """Finds what only begins a line."""
    fillers: re.Pattern[str]
    """Finds what says nothing at an end."""
    passing: re.Pattern[str]
    """Finds at an end when it is, as a letter that comes later does not say it: "tomorrow"."""
    clause: re.Pattern[str]
    """Finds where a subordinate clause begins that may be left out."""
    asked: re.Pattern[str]
    """Finds where begins what is to be asked, found out or told."""
    loose: frozenset[str]
    """Words that point elsewhere."""
    references: References
    whether: str
    condition: re.Pattern[str]
    for_both: re.Pattern[str]
    """Find where a condition begins: one of the sender's, one of either."""
    if_: re.Pattern[str]
    """Finds the conjunction that notes write for it."""
    alone: frozenset[str]
    """Words that make a verb whole: "drop in"."""
    led: re.Pattern[str]
    """Finds the contact, with a word that goes on to what they are told or given: "you know"."""
    articled: re.Pattern[str]
    bare_after: re.Pattern[str]
    """Find an article, and a word without one where it needs none if others have theirs: "for limewash"."""
    you: frozenset[str]
    """Objects for either of the two."""

    def begun(self, text: str) -> str:
        """A line of the notes without what only begins it, and without its end."""
        told = self.place.sub(self.placed, self.begins.sub("", text.strip()).rstrip(" .!"))
        if hanging := self.hanging.match(told):
            condition = hanging[0].strip(" ,")
            told = f"{told[hanging.end() :]} {condition[0].lower()}{condition[1:]}"
        if front := self.fronted.match(told):
            first, *beside = self.beside.split(told[front.end() :], maxsplit=1)
            behind = front["front"] or front["whom"]
            told = f"{first} {behind[0].lower()}{behind[1:]}{', ' if beside else ''}{''.join(beside)}"
        return told

    def main(self, text: str) -> str:
        """What a line says before what it only says beside it; empty where that takes something back or makes it hang on something."""
        text = self.fillers.sub("", text.strip())
        main, *more = self.beside.split(text, maxsplit=1)
        beside = self.harmless.sub(" ", more[0]) if more else ""
        taken = beside and (self.doubts.of_sentence(beside) or self.doubts.of_stretch(beside))
        return "" if taken else self.fillers.sub("", main.strip())

    def timeless(self, rest: str) -> str:
        """`rest` without when it is to be, where a letter that comes later cannot say so."""
        before, told = "", rest
        while told != before:
            before, told = told, self.passing.sub("", told).rstrip()
        return told

    def asking(self, rest: str) -> str:
        """`rest` with its question as a letter writes it."""
        return self.if_.sub(self.whether, rest, count=1)

    def unconditional(self, rest: str) -> str:
        """`rest` up to what has to happen first: "if I come on a Monday"."""
        return self.condition.split(rest, maxsplit=1)[0]

    def hoped(self, rest: str) -> str:
        """The same of what is only hoped for, on whomever it depends: "if she gets the days off"."""
        return self.for_both.split(rest, maxsplit=1)[0]

    def pieces(self, text: str) -> list[str]:
        """The later clauses of a line, up to one that brings somebody else in; of one with a doubt only what the contact said behind it."""
        pieces = self.clauses.split(self.fillers.sub("", text.strip()))
        doubted = [
            at for at, each in enumerate(pieces) if self.doubts.of_sentence(each) or self.doubts.of_stretch(each)
        ]
        others = next((at for at, piece in enumerate(pieces) if self.persons.mentions_other(piece)), len(pieces))
        later = pieces[max([0, *doubted]) + 1 : max(others, 1)]
        return [piece for piece in later if not doubted or self.said_so.match(piece)]

    def named(self, thing: str, brief: Brief, *, bare: bool) -> str:
        """A noun phrase as something both know, said to the contact; empty where it is none, or not whole."""
        first = thing.partition(" ")[0].lower()
        owned = first in self.persons.possessives or first == PERSONS
        led = bare or owned or first in self.nouns.determiners or self.nouns.is_plural(first)
        told = self.turned(thing, brief, written_out=bare, asking=False) if led else ""
        return told[0].lower() + told[1:] if told else ""

    def is_spoilt(self, rest: str, brief: Brief, field: str, *, asking: bool, own: bool = True) -> bool:
        """Whether it is in doubt, private, unkind, pushing or over; what is to be asked may be as unsure as it likes."""
        told = (self.asked if asking else self.clause).split(rest, maxsplit=1)[0]
        # Undated notes are not old: a month that they name is to come.
        brief = replace(brief, met_on=brief.met_on or brief.today)
        spoilt = self.doubts.of_sentence(told) or self.doubts.of_stretch(told) or self.doubts.of_life(rest, field)
        return bool(spoilt) or self.doubts.pitches(rest, own=own) or self.doubts.out_of_date(rest, brief, to_come=True)

    def turned(self, rest: str, brief: Brief, *, written_out: bool, asking: bool) -> str | None:
        """`rest` as said to the contact; None where it is not whole, or not clear whom a word means."""
        if not rest:
            return ""
        forms = [rest] if asking else [rest, self.references.ends.sub("", rest)]
        if not asking and (clause := self.clause.search(rest)):
            forms.append(rest[: clause.start()])
        for form in dict.fromkeys(forms):
            told = self._turned(form, brief, written_out=written_out, asking=asking)
            if told is not None:
                return told
        return None

    def _turned(self, rest: str, brief: Brief, *, written_out: bool, asking: bool) -> str | None:
        held = self.references.held(rest, brief)
        told = self.persons.turned(held[0]) if held else None
        if not told or not held:
            return None
        bare = " ".join(word for word in told.split() if ord(word[0]) not in held[1])
        stands = self._stands(bare, written_out=written_out, asking=asking)
        return told.translate(held[1]) if stands else None

    def _stands(self, told: str, *, written_out: bool, asking: bool) -> bool:
        words = [word for word in told.lower().split() if word not in self.you]
        if not self.loose.isdisjoint(words) or not self.finish.reads(told) or not self.nouns.written_out(told):
            return False
        told = self.led.sub("you", told)
        if not asking and self.articled.search(told):
            told = self.bare_after.sub("", told)
        bare = " ".join(word for word in told.split() if word not in self.you)
        bare = self.asked.split(bare, maxsplit=1)[0] if asking else self.clause.split(bare, maxsplit=1)[0]
        while bare.split()[-1:] and bare.split()[-1].lower() in self.nouns.prepositions:
            bare = bare.rpartition(" ")[0]
        articled = written_out
        bare = " ".join(bare.split()[self.nouns.prepositions_before(bare.split()) :])
        if not bare:
            return told in self.alone or any(word not in self.nouns.prepositions for word in words)
        return stands(self.nouns, bare, vague=True) if articled else reads(self.nouns, bare, self.verbs, vague=True)


def make_sound(table: Table, sentences: SentenceReader) -> Sound:
    """From `sound` in acts.toml."""
    entry, slots = table.get("sound", {}), sentences.slots
    return Sound(
        persons=slots.persons,
        nouns=slots.nouns,
        verbs=slots.verbs,
        doubts=sentences.doubts,
        finish=sentences.finish,
        beside=pattern_in(entry, "beside"),
        harmless=pattern_in(entry, "harmless"),
        says=pattern_in(entry, "says"),
        said_so=pattern_in(entry, "said_so"),
        clauses=pattern_in(entry, "clauses"),
        fronted=pattern_in(entry, "fronted"),
        hanging=pattern_in(entry, "hanging"),
        place=pattern_in(entry, "place"),
        placed=entry.get("placed", ""),
        begins=pattern_in(entry, "begins"),
        fillers=pattern_in(entry, "fillers"),
        passing=pattern_in(entry, "passing"),
        clause=pattern_in(entry, "clause"),
        asked=pattern_in(entry, "asked"),
        loose=listed_set(entry, "loose"),
        references=make_references(table, slots.persons, slots.nouns),
        whether=entry.get("whether", ""),
        condition=pattern_in(entry, "condition"),
        for_both=pattern_in(entry, "for_both"),
        if_=pattern_in(entry, "if"),
        alone=listed_set(entry, "alone"),
        led=pattern_in(entry, "led"),
        articled=pattern_in(entry, "articled"),
        bare_after=pattern_in(entry, "bare_after"),
        you=listed_set(entry, "you"),
    )
