"""Reads the facts of a brief: what each surely says of the contact, and why the others are left alone."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import Brief, Fact, Source, value
from invitewriter.offline.grammar.clause import OWN_PART, Who
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import reads, stands
from invitewriter.offline.reading.appending import Appending
from invitewriter.offline.reading.bearing import bearing, is_diary
from invitewriter.offline.reading.clarity import Clarity
from invitewriter.offline.reading.completing import TOLD_IN_PART, Told, completed
from invitewriter.offline.reading.context import Context, Left, Reading, Readings
from invitewriter.offline.reading.cores import Cores
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.finding_out import FindingOut, Hearing, as_clause
from invitewriter.offline.reading.fresh import fresh_facts
from invitewriter.offline.reading.gifts import Gifts
from invitewriter.offline.reading.granted import Granting
from invitewriter.offline.reading.group import UNTOLD, Index, Kind
from invitewriter.offline.reading.jotting import Jotting, straight
from invitewriter.offline.reading.kindness import Kindness
from invitewriter.offline.reading.lines import carried, is_prose, without_bullets, words_of
from invitewriter.offline.reading.of_two import OfTwo
from invitewriter.offline.reading.owed import with_owed
from invitewriter.offline.reading.owed_unnamed import Owing
from invitewriter.offline.reading.preparing import Notes, Preparing
from invitewriter.offline.reading.resort import Resort
from invitewriter.offline.reading.scraps import Line, Scrap
from invitewriter.offline.reading.seeking import Seeking
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.whole_work import WholeWork


@value
class Reader:
    """What a language needs to read the facts of a brief."""

    groups: Index
    roles: Index
    """The groups that tell what somebody is."""
    sentences: SentenceReader
    preparing: Preparing
    persons: Persons
    doubts: Doubts
    clarity: Clarity
    resort: Resort
    carriers: frozenset[str]
    """Lines that only lead into those under them."""
    granting: Granting
    seeking: Seeking | None
    finding_out: FindingOut | None
    owing: Owing
    appending: Appending | None
    of_two: OfTwo
    whole_work: WholeWork
    kindness: Kindness | Gifts
    cores: Cores

    def read(self, brief: Brief) -> Readings:
        """What the notes surely say; the summary is the contact's own and no news to them."""
        notes = self._notes(without_bullets(fresh_facts(brief)), brief)
        sure, left = self._of_sentences(notes, brief)
        if any(jotting and jotting.who in OWN_PART and fact.id in left for fact, jotting in notes.sentences):
            # It may be what the contact looks for: nobody asks whether they have found it.
            sure = [reading.without("ask") if reading.kind is Kind.NEED else reading for reading in sure]
        sure = self._but_given(self.cores.added(sure, notes, brief, done=False), notes, brief)
        sure = self.resort.thanked(sure, notes, self.preparing, brief)
        sure = sure if self.is_diary(notes.facts) else self.resort.introduced(sure, notes, self.preparing, brief)
        sure, owed = with_owed(self, *self._found_out(sure, notes, brief), notes, brief)
        sure = self.cores.added(self.kindness.added(sure, notes, brief), notes, brief, done=True)
        sure = self.whole_work.only(self.of_two.only(sure, notes.facts, brief), notes.facts, brief)
        sure = self._but_left_open(self.resort.but_answered(sure, notes.facts, brief))
        sure = self.appending.added(sure, notes.sentences, self.sentences, brief) if self.appending else sure
        used = {fact for reading in sure for fact in (reading.fact, *reading.also)}
        unused = tuple(Left(fact=fact, because=why) for fact, why in left.items() if fact not in used)
        return Readings(sure=tuple(sure), left=unused, owed=owed)

    def _but_left_open(self, sure: list[Reading]) -> list[Reading]:
        """The readings; none where all they tell is a question about the sender's own that the letter does not answer."""
        nouns = self.sentences.slots.nouns

        def is_open(reading: Reading) -> bool:
            asked = reading.slots.get("whether") or reading.slots.get("question", "")
            requests = (reading.group.requests - nouns.senders).intersection(asked.lower().split())
            return bool(reading.group.requests) and not requests and nouns.speaks_of_sender(asked)

        return [] if all(reading.kind in UNTOLD or is_open(reading) for reading in sure) else sure

    def _notes(self, facts: Sequence[Fact], brief: Brief) -> Notes:
        """The facts of a brief that are still to be read, prepared for it."""
        told = [fact for fact in facts if fact.text != brief.met_at]
        parted = [part for fact in told for part in self.preparing.parted(fact, brief)]
        told = list(carried(list(self._answered(parted, brief)), self.carriers, self._is_bare))
        jottings = [self.preparing.jotting(fact, brief) for fact in told]
        if is_prose(told, self.sentences.slots.nouns.articles):
            jottings = [jotting and replace(jotting, written_out=True) for jotting in jottings]
        return Notes(
            facts=tuple(told),
            jottings=tuple(jottings),
            field=self._field(told, jottings, brief),
            bears=self._bearing(told, brief),
            unclear=self.clarity.unclear_pronouns(brief),
        )

    def _of_sentences(self, notes: Notes, brief: Brief) -> tuple[list[Reading], dict[str, str]]:
        """The readings of sentences that are understood whole, and why other facts are left alone."""
        sure, left, lines = list[Reading](), dict[str, str](), list[Line]()
        for number, (fact, jotting) in enumerate(notes.sentences):
            unclear = self.clarity.is_unclear(fact, notes.facts[max(number - 1, 0) : number], notes.unclear, brief)
            begun = not number and jotting is not None and self.of_two.begun.match(jotting.text) is not None
            doubtful = unclear or begun or not notes.bears(fact)
            why = "whose" if doubtful else self._doubt(jotting, notes.field)
            found = [] if why else self._readings(jotting, fact, self.groups, brief, notes.field)
            if jotting:
                text = self.preparing.in_full(fact, brief)
                lines.append(Line(fact=fact, jotting=jotting, text=text, tellable=why in TOLD_IN_PART))
            if jotting and not why:
                found = self.resort.dealings(found, Scrap(fact=fact, jotting=jotting), brief, notes.field)
            sure += found
            if not found:
                left.setdefault(fact.id, why or self._why_unread(jotting.text if jotting else "", notes.field))
        return completed(Told(sure=sure, lines=lines), self.resort, brief, notes.field), left

    def _answered(self, told: Sequence[Fact], brief: Brief) -> Iterator[Fact]:
        """The facts, what was asked in one and answered in another told as what came of it."""
        marked, doubt = functools.partial(self.persons.marked, contact=brief.contact), self.doubts.of_stretch
        told = list(self.granting.told(told, marked, doubt))
        yield from self.seeking.told(told, brief.withheld, marked, doubt) if self.seeking else told

    def _found_out(self, sure: list[Reading], notes: Notes, brief: Brief) -> tuple[list[Reading], frozenset[int]]:
        """The readings with what is to be found out for the contact, and the lines that promise it."""
        if self.finding_out is None:
            return sure, frozenset()

        def is_theirs(fact: Fact, words: str) -> bool:
            part = replace(fact, text=words.strip(" .;:,!?(&-–—"))
            unclear = self.clarity.is_unclear(part, (), notes.unclear, brief)
            return not unclear and not self.doubts.of_life(fact.text, notes.field)

        marked = functools.partial(self.persons.marked, contact=brief.contact)

        def asked(question: str) -> str:
            if self.doubts.of_quotation(question, notes.field):
                return ""
            slots = self.sentences.slots
            return as_clause(question, self.sentences) if slots.subordinate else slots.asks(question)

        hearing = Hearing(marked=marked, is_theirs=is_theirs, asked=asked)
        return self.finding_out.added(sure, notes.facts, brief.withheld, hearing)

    def _but_given(self, sure: list[Reading], notes: Notes, brief: Brief) -> list[Reading]:
        """The readings without what the contact looks for, where the sender gives it to them, if only in a line that is held back."""
        texts = [*(item.text for item in brief.withheld), *(fact.text for fact in notes.facts)]
        given = any(map(self.resort.is_there, map(straight, texts)))
        return [r for r in sure if not (given and r.kind is Kind.NEED)]

    def _bearing(self, told: Sequence[Fact], brief: Brief) -> Callable[[Fact], bool]:
        """Tells which facts bear on the contact."""
        pronouns = frozenset().union(*self.clarity.pronouns)

        def names(text: str) -> bool:
            marked = self.persons.marked(straight(text), brief.contact)
            return PERSON in marked or PERSONS in marked or bool(pronouns.intersection(words_of(text)))

        def goes_on(text: str) -> bool:
            return self._subject(text) in {Who.BOTH, Who.EACH}

        return bearing(brief, told, diary=self.is_diary(told), names=names, goes_on=goes_on)

    def is_diary(self, told: Sequence[Fact]) -> bool:
        """Whether the notes tell of the sender's own days."""
        return is_diary(told, lambda text: self._subject(text) is Who.SENDER)

    def _subject(self, text: str) -> Who:
        return self.sentences.grammar.subject_of(straight(text))

    def told(self, brief: Brief) -> list[str]:
        """The sentences of the notes, as they stand."""
        facts = [fact for fact in brief.notes_facts if fact.text != brief.met_at]
        return [part.text for fact in facts for part in self.preparing.sentences(fact, brief)]

    def _is_bare(self, fact: Fact) -> bool:
        """Whether the words only name something."""
        nouns = self.sentences.slots.nouns
        return stands(nouns, fact.text) and reads(nouns, fact.text, self.sentences.slots.verbs)

    def read_role(self, brief: Brief) -> list[Reading]:
        """The role, where the front matter tells it as a sentence ("runs the seed library")."""
        fact = Fact(id="", text=brief.contact.role, source=Source.NOTES, line=0)
        return self._readings(self.preparing.jotting(fact, brief), fact, self.groups, brief, None) if fact.text else []

    def read_summary(self, brief: Brief) -> list[Reading]:
        """What the summary tells of the contact: nothing to tell them, but something to ask about."""
        told = [part for fact in brief.summary_facts for part in self.preparing.sentences(fact, brief)]
        return [
            found
            for fact in told
            if not self.doubts.of_sentence(fact.text)
            for found in self._readings(self.preparing.jotting(fact, brief), fact, self.groups, brief, fact.text)
        ]

    def _readings(
        self, jotting: Jotting | None, fact: Fact, groups: Index, brief: Brief, field: str | None
    ) -> list[Reading]:
        if jotting is None:
            return []
        context = Context(jotting=jotting, fact=fact.id, groups=groups, brief=brief, field=field)
        return list(self.sentences.readings(context))

    def _field(self, told: Sequence[Fact], jottings: Sequence[Jotting | None], brief: Brief) -> str:
        """The words that tell what the contact works in."""
        facts = zip(told, jottings, strict=True)
        roles = [role for fact, jotting in facts for role in self._readings(jotting, fact, self.roles, brief, None)]
        called = (role.slots.get("single") or role.slots["calling"] for role in roles)
        public = (fact.text for fact in brief.summary_facts)
        return " ; ".join([brief.contact.role, brief.contact.name, *called, *public])

    def _doubt(self, jotting: Jotting | None, field: str) -> str:
        """Why the sentence is not used, by its words alone."""
        if jotting is None:
            return "done"
        quoted = self.doubts.of_quotation(jotting.quote, field) if jotting.quote else ""
        own = self.sentences.slots.nouns.speaks_of_sender(jotting.text)
        pushes = jotting.who in OWN_PART and self.doubts.pitches(
            jotting.text, own=own, promised=jotting.who is Who.PROMISE
        )
        return quoted or self.doubts.of_sentence(jotting.text) or ("pitch" if pushes else "")

    def _why_unread(self, text: str, field: str) -> str:
        doubtful = (self.doubts.of_stretch(piece) for piece in self.sentences.breaks.telling(text))
        return next(filter(None, doubtful), "") or self.doubts.of_life(text, field) or "unread"
