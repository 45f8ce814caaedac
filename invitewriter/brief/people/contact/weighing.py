"""Chooses the contact among several people: who is to be written to, else whom the sender talked with and most lines are about."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Collection, Sequence

from invitewriter.brief.facts.entries import Entry, without_capitals
from invitewriter.brief.lexicon import either_of, gender_of, phrases, word_set
from invitewriter.brief.people.found.asides import of_other_gender
from invitewriter.brief.people.found.everyone import Person, Rank
from invitewriter.brief.people.found.mid_sentence import is_kin
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.marks import is_mark
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.people.names.things import is_bare_calling
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.notes import Kind
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WORD

_FEWEST, _TIMES = 3, 2
"""So many lines at least, and so many times as many as anybody else's, show whom the notes are about."""
_LEAST = 1
"""So many lines at least are about the only one whom notes call by a whole name."""
_MOST_PEOPLE, _MOST_ENTRIES = 8, 200
"""In longer notes, or among more people, nobody is meant more than others."""
_JOINED, _JOINT = compile_later(r"[^\W_]+(?:['’-][^\W_]+)+"), compile_later(r"['’-]")
_MARKS = 3
"""So many marks may stand before a name that begins a paragraph."""
_SET_OFF = re.compile(r"\s*(?:$|[(\[][^()\[\]]*[)\]]\s*$|[-–—]+\s[^.!?]*$|[,:/|]\s*(?:[^\s.!?]+\s?){1,4}$)")


def meant(people: Sequence[Person], entries: Sequence[Entry], unread: Collection[int], language: str) -> Person | None:
    """The one of several people whom the notes are clearly about; None where two may be meant, or nothing decides.

    A person who is only mentioned (a teacher, an author, a relative) has no lines of their own, and so does not count.
    """
    candidates = [person for person in people if not is_kin(person.name) and not _is_of_country(person)]
    if not candidates or len(candidates) > _MOST_PEOPLE or len(entries) > _MOST_ENTRIES:
        return None
    reading = _Reading(candidates, people, entries, language)
    for index, entry in enumerate(entries):
        if index not in unread:
            reading.read(entry)
    return reading.decided()


def sole(people: Sequence[Person], entries: Sequence[Entry], unread: Collection[int], language: str) -> Person | None:
    """The only one whom the notes call by a whole name or a title, where more of them is about this person than about anybody else.

    Whoever is only mentioned (a child, a dog, an author's first name) goes by one name, so one whole name is the one of whom the notes tell. Where there
    is none, it is the only one named at all, if a line tells what this person and the sender did: "Priya showed me the hives."
    """
    likely = [p for p in people if is_plausible(p.name) and not (is_kin(p.name) or _is_of_country(p))]
    likely = [person for person in likely if not is_bare_calling(person.name, language)]
    named = [p for p in likely if p.name.full or p.name.titled]
    single = not named and [person.name.known for person in likely] == [True] and not likely[0].aside
    named = likely if single else named
    if len(named) != 1 or len(people) > _MOST_PEOPLE or len(entries) > _MOST_ENTRIES:
        return None
    texts = [entry.text for index, entry in enumerate(entries) if index not in unread]
    if not (named[0].name.known or any(named[0].name.text in text for text in texts)):
        return None  # "the harbour master", to whom only a list lends capitals
    if of_other_gender([named[0].name], texts, language) or any(_is_joined(text, named[0].name) for text in texts):
        return None
    reading = _Reading([person for person in people if not is_kin(person.name)], people, entries, language)
    for index, entry in enumerate(entries):
        if index not in unread:
            reading.read(entry)
    one = named[0].name.text
    others = [lines for name, lines in reading.lines.items() if name != one]
    least = _FEWEST if named[0].aside else _LEAST
    if single and one not in reading.shared:
        return None
    return named[0] if reading.lines[one] >= max(least, _TIMES * max(others, default=0)) else None


def _is_joined(text: str, name: Name) -> bool:
    """Whether an "and" joins a name with another, be that one on no list: "Hanna Feld und Jockel Ries"."""
    end = text.find(name.text) + len(name.text)
    return end >= len(name.text) and _joining().match(text, end) is not None


@functools.cache
def _joining() -> re.Pattern[str]:
    return re.compile(rf" ?(?:{either_of('joins.and')}|&|\+|,|/) ?{CAPITAL_LETTER}[^\W\d_]+ {CAPITAL_LETTER}")


def _is_of_country(person: Person) -> bool:
    """Whether a single word is no name in notes that change into English: "French"."""
    return not person.name.full and not person.told and lexicon("en").has("capitals", person.name.tokens[0])


class _Reading:
    """Counts whose the lines are, with each candidate as the contact in turn."""

    def __init__(
        self, candidates: Sequence[Person], people: Sequence[Person], entries: Sequence[Entry], language: str
    ) -> None:
        self.candidates, self.entries, self.language = candidates, entries, language
        small = without_capitals(entries)
        self.casts = [Cast(person, people, language, lowercase=small) for person in candidates]
        self.current: Person | None = None
        self.block, self.length = entries[0].item.block, len(entries)
        self.lines: Counter[str] = Counter()
        self.told = 0  # how many lines tell of anything but the sender
        self.wished: set[str] = set()
        self.shared: set[str] = set()  # of whom a line says what they and the sender did

    def read(self, entry: Entry) -> None:
        """Counts the next line for the person it is about."""
        every = [cast.references(entry.text) for cast in self.casts]
        if entry.item.block != self.block and entry.item.kind is Kind.PROSE:
            self.current = self._topic() or self.current  # a new paragraph goes back to it
        self.block = entry.item.block
        self.current = self._owner(entry, every)
        named = any(not ref.faint for refs in every for ref in refs)
        own = self.casts[0].speaks_of_sender(entry.text)
        counts = entry.item.kind is not Kind.HEADING and (named or not own)
        self.told += counts
        if self.current is None or entry.item.kind is Kind.HEADING:
            return
        self.lines[self.current.name.text] += counts and (named or entry.item.kind is Kind.BULLET)
        if named and (own or self._has_clitic(entry.plain)):
            self.shared.add(self.current.name.text)
        if self._wishes(entry.plain):
            self.wished.add(self.current.name.text)

    def _has_clitic(self, text: str) -> bool:
        """Whether a pronoun of the sender's is joined to a verb: "m'a montré", "mostrou-me"."""
        joined = {part for word in _JOINED.findall(text) for part in _JOINT.split(word)}
        return not word_set("people.clitics", self.language).isdisjoint(joined)

    def _owner(self, entry: Entry, every: Sequence[Sequence[Reference]]) -> Person | None:
        named = {
            ref.start: person
            for person, refs in zip(self.candidates, every, strict=True)
            for ref in refs
            if ref.who is Who.CONTACT and ref.subject
        }
        known = {ref.start for refs in every for ref in refs if ref.who is Who.CONTACT}
        strange = [
            r.start for r in every[0] if r.who is Who.OTHER and r.subject and not r.faint and r.start not in known
        ]
        spoken = next((ref for ref in every[0] if not ref.named), None)
        first = min([*named, *strange], default=None)
        if spoken and (first is None or spoken.start < first):
            return next((p for p in (self.current, self._topic()) if p and self._may_be(p, spoken.gender)), None)
        if first is None:
            return None if entry.item.kind is Kind.HEADING else self.current or self._only(every)
        together = {person.name.text for person in named.values()}
        return named.get(first) if len(together) <= 1 or entry.item.kind is not Kind.HEADING else None

    def _topic(self) -> Person | None:
        return self._called(self.lines.most_common()[0][0]) if self.lines else None

    def _only(self, every: Sequence[Sequence[Reference]]) -> Person | None:
        """The one person a line names at all: "mit Ana Kovač ins Gespräch gekommen"."""
        named = [
            person
            for person, refs in zip(self.candidates, every, strict=True)
            if any(ref.who is Who.CONTACT for ref in refs)
        ]
        return named[0] if len(named) == 1 else None

    def _may_be(self, person: Person, gender: str) -> bool:
        return gender_of(person.name.tokens[0]) in {"", gender}

    def _wishes(self, text: str) -> bool:
        """Whether a line says that its person is to be written to."""
        found = phrases("people.wishes", self.language).search(text)
        nos = word_set("silence.nos", self.language) - word_set("people.without")  # "muss ich noch schreiben"
        return bool(found) and nos.isdisjoint(WORD.findall(text))

    def decided(self) -> Person | None:
        """The one who stands out from all others; None where nobody does."""
        if self.wished:
            return next((p for p in self.candidates if {p.name.text} == self.wished), None)
        talked = [person for person in self.candidates if person.told and person.rank >= Rank.MET]
        (best, most), second = (*self.lines.most_common(), ("", 0), ("", 0))[:2]
        stands_out = most >= _FEWEST and most >= _TIMES * second[1] and most * _TIMES >= self.told
        if not stands_out or len(talked) > 1 or best not in (self.shared | {person.name.text for person in talked}):
            return None
        person = self._called(best)
        if any(one is not person and self._heads_paragraph(one) for one in self.candidates):
            return None  # two blocks of names are two people, however much one of them tells
        if not person.told and person.index * _TIMES > self.length:
            return None  # notes that come to somebody late are about more
        named = (person.told and person.name.full) or is_plausible(person.name) or is_mark(person.name)
        return person if named else None

    def _heads_paragraph(self, person: Person) -> bool:
        """Whether a paragraph begins with somebody's whole name, alone or with what they are set off: "Luis Ortega (lantern maker)"."""
        entry = self.entries[person.index]
        before = self.entries[person.index - 1] if person.index else None
        begins = entry.item.kind is Kind.PROSE and (before is None or before.item.block != entry.item.block)
        name = person.name
        return (
            begins
            and name.full
            and person.rank >= Rank.PERHAPS
            and name.start <= _MARKS
            and is_plausible(name)
            and bool(_SET_OFF.match(entry.text, name.end))
        )

    def _called(self, name: str) -> Person:
        return next(person for person in self.candidates if person.name.text == name)
