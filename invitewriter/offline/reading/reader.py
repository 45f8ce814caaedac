"""Reads the facts of a brief: what each surely says of the contact, and why the others are left alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.brief.people.names.marks import initials_of
from invitewriter.domain import Brief, Fact, Source, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import reads, stands
from invitewriter.offline.reading.bearing import bearing, is_diary
from invitewriter.offline.reading.clarity import Clarity
from invitewriter.offline.reading.context import Context, Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.finding_out import FindingOut
from invitewriter.offline.reading.fresh import fresh_facts
from invitewriter.offline.reading.granted import Granting
from invitewriter.offline.reading.group import Index, Kind
from invitewriter.offline.reading.jotting import Jotting, Jottings, straight
from invitewriter.offline.reading.lines import begun_by_verb, carried, is_prose, sentences_of, words_of
from invitewriter.offline.reading.owed import owed_lines, telling_owed
from invitewriter.offline.reading.resort import Resort
from invitewriter.offline.reading.scraps import Scrap, header_of
from invitewriter.offline.reading.seeking import Seeking
from invitewriter.offline.reading.sentence import SentenceReader

if TYPE_CHECKING:
    from invitewriter.offline.reading.wondering import Wondering

_ASKS = "?"
_OWN_PART = frozenset({Who.PROMISE, Who.TODO})
_HELD = frozenset({Kind.PROMISE, Kind.OFFER})
"""What one of the two is to do for the other."""


@value
class Left:
    """A fact that is not used, and why."""

    fact: str
    because: str
    """"hedge", "denial", "private" and so on; "whose" where it may be about somebody else, "unread" where it is not understood."""


@value
class Readings:
    sure: tuple[Reading, ...] = ()
    """In the order of the notes."""
    left: tuple[Left, ...] = ()
    owed: tuple[int, ...] = ()
    """Lines in which the sender promised what is not told; where they hold one, the last resorts tell nothing."""


@value
class Reader:
    """A language's means to read facts."""

    groups: Index
    roles: Index
    """Those of the groups that tell what somebody is."""
    sentences: SentenceReader
    jottings: Jottings
    persons: Persons
    doubts: Doubts
    clarity: Clarity
    resort: Resort
    carriers: frozenset[str]
    """Lines that only lead into those under them."""
    granting: Granting
    seeking: Seeking | None
    finding_out: FindingOut | None
    wondering: Callable[[], Wondering]
    """Made when the notes hold a question."""

    def read(self, brief: Brief) -> Readings:
        """What the notes surely say; the summary is the contact's own and no news to them."""
        facts = [fact for fact in fresh_facts(brief) if fact.text != brief.met_at]
        told = [part for fact in facts for part in self._parted(fact, brief)]
        told = list(self._answered(told, brief))
        told = list(carried(told, self.carriers, self._is_bare))
        jottings = [self._jotting(fact, brief) for fact in told]
        if is_prose(told, self.sentences.slots.nouns.articles):
            jottings = [jotting and replace(jotting, written_out=True) for jotting in jottings]
        field = self._field(told, jottings, brief)
        bears = self._bearing(told, brief)
        unclear = self.clarity.unclear_pronouns(brief)
        header = header_of(told, jottings)
        sure: list[Reading] = []
        left: dict[str, str] = {}
        scraps: list[Scrap] = []
        for number, (fact, jotting) in enumerate(zip(told, jottings, strict=True)):
            before = told[max(number - 1, 0) : number]
            doubtful = not bears(fact) or self.clarity.is_unclear(fact, before, unclear, brief)
            why = "whose" if doubtful else self._doubt(jotting, field)
            found = [] if why else self._readings(jotting, fact, self.groups, brief, field)
            if jotting and not why:
                scraps.append(Scrap(fact=fact, jotting=jotting, first=number <= header))
                if not any(reading.kind in _HELD for reading in found):
                    found += self.resort.pledged(scraps[-1], brief, field, sure)
            sure += found
            if not found:
                left.setdefault(fact.id, why or self._why_unread(jotting.text if jotting else "", field))
        if any(jot and jot.who in _OWN_PART and fact.id in left for fact, jot in zip(told, jottings, strict=True)):
            # What was promised and is not understood may be what the contact looks for: nobody asks whether they have found it.
            sure = [reading.without("ask") if reading.kind is Kind.NEED else reading for reading in sure]
        sure = self.resort.added(self._but_given(sure, told, brief), scraps, brief, field)
        if any(_ASKS in fact.text for fact in told):
            sure += self.wondering().readings([fact for fact in told if bears(fact)], brief, field)
        sure, sought = self._found_out(sure, told, brief, field)
        owed = owed_lines(self, brief, zip(told, jottings, strict=True), sure)
        owed = tuple(line for line in owed if line not in sought)
        sure = telling_owed(sure, owed)
        used = {reading.fact for reading in sure}
        unused = tuple(Left(fact=fact, because=why) for fact, why in left.items() if fact not in used)
        return Readings(sure=tuple(sure), left=unused, owed=owed)

    def _answered(self, told: Sequence[Fact], brief: Brief) -> Iterator[Fact]:
        """The facts, what was asked in one and answered in another told as what came of it."""

        def marked(text: str) -> str:
            return self.persons.marked(text, brief.contact)

        granted = list(self.granting.told(told, marked, self.doubts.of_stretch))
        seeking = self.seeking
        yield from seeking.told(granted, brief.withheld, marked, self.doubts.of_stretch) if seeking else granted

    def _found_out(
        self, sure: list[Reading], told: Sequence[Fact], brief: Brief, field: str
    ) -> tuple[list[Reading], frozenset[int]]:
        """The readings with what is to be found out for the contact, and the lines that promise it."""
        unclear = self.clarity.unclear_pronouns(brief)

        def is_theirs(fact: Fact, words: str) -> bool:
            part = replace(fact, text=words.strip(" .;:,!?(&-–—"))
            return not self.clarity.is_unclear(part, (), unclear, brief) and not self.doubts.of_life(fact.text, field)

        def marked(text: str) -> str:
            return self.persons.marked(text, brief.contact)

        finding = self.finding_out
        return finding.added(sure, told, brief.withheld, marked, is_theirs) if finding else (sure, frozenset())

    def _but_given(self, sure: list[Reading], told: Sequence[Fact], brief: Brief) -> list[Reading]:
        """The readings without what the contact looks for, where the sender gives it to them, if only in a line that is held back."""
        texts = [*(item.text for item in brief.withheld), *(fact.text for fact in told)]
        sure = self.resort.sought(sure, texts)
        given = any(map(self.resort.is_given, texts))
        return [reading for reading in sure if not (given and reading.kind is Kind.NEED)]

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

    def _parted(self, fact: Fact, brief: Brief) -> Iterator[Fact]:
        """The fact once for each of its sentences, and for what the sender promises within one."""
        for part in sentences_of(fact, brief.language):
            sentence = straight(part.text)
            promised = self.jottings.promising.told_plainly(sentence, self.persons.marked(sentence, brief.contact))
            for text in begun_by_verb(promised, self.sentences.slots.verbs.is_third):
                yield from (replace(part, text=piece) for piece in self.jottings.promising.parted(text))

    def told(self, brief: Brief) -> list[str]:
        """The sentences of the notes, as they stand."""
        return [
            part.text
            for fact in brief.notes_facts
            if fact.text != brief.met_at
            for part in sentences_of(fact, brief.language)
        ]

    def _is_bare(self, fact: Fact) -> bool:
        """Whether the words only name something."""
        nouns = self.sentences.slots.nouns
        return stands(nouns, fact.text) and reads(nouns, fact.text, self.sentences.slots.verbs)

    def read_role(self, brief: Brief) -> list[Reading]:
        """The role, where the front matter tells it as a sentence ("runs the seed library")."""
        fact = Fact(id="", text=brief.contact.role, source=Source.NOTES, line=0)
        return self._readings(self._jotting(fact, brief), fact, self.groups, brief, None) if fact.text else []

    def read_summary(self, brief: Brief) -> list[Reading]:
        """What the summary tells of the contact: nothing to tell them, but something to ask about."""
        told = [part for fact in brief.summary_facts for part in sentences_of(fact, brief.language)]
        return [
            found
            for fact in told
            if not self.doubts.of_sentence(fact.text)
            for found in self._readings(self._jotting(fact, brief), fact, self.groups, brief, fact.text)
        ]

    def _jotting(self, fact: Fact, brief: Brief) -> Jotting | None:
        text = self.jottings.promising.as_sender(straight(fact.text), brief.sender)
        if (initials := initials_of(brief.contact.name).match(text)) and self._are_theirs(initials[0], brief):
            text = f"{PERSON} {text[initials.end() :].lstrip()}"
        jotting = self.jottings.read(self.persons.marked(text, brief.contact), fact)
        # "→ keeps bees": nobody bids himself so, the mark is only a dash.
        if jotting and jotting.who is Who.TODO and self.sentences.slots.verbs.is_third(jotting.text.partition(" ")[0]):
            return replace(jotting, who=Who.ELIDED)
        return jotting

    def _are_theirs(self, initials: str, brief: Brief) -> bool:
        """Whether nobody else in the notes has a name that begins with the first of the `initials`."""
        told = " ".join([*(fact.text for fact in brief.notes_facts), *(item.text for item in brief.withheld)])
        begun = set(re.findall(rf"\b{re.escape(initials[0])}[^\W\d_]+", told)) - set(brief.contact.name.split())
        return not any(self.persons.is_other(word) for word in begun)

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
        public = [fact.text for fact in brief.summary_facts]
        return " ; ".join(
            [
                brief.contact.role,
                brief.contact.name,
                *(role.slots.get("single") or role.slots["calling"] for role in roles),
                *public,
            ]
        )

    def _doubt(self, jotting: Jotting | None, field: str) -> str:
        """Why the sentence is not used, by its words alone."""
        if jotting is None:
            return "done"
        quoted = self.doubts.of_quotation(jotting.quote, field) if jotting.quote else ""
        own = self.sentences.slots.nouns.speaks_of_sender(jotting.text)
        pushes = jotting.who in {Who.TODO, Who.PROMISE} and self.doubts.pitches(jotting.text, own=own)
        return quoted or self.doubts.of_sentence(jotting.text) or ("pitch" if pushes else "")

    def _why_unread(self, text: str, field: str) -> str:
        doubtful = (self.doubts.of_stretch(piece) for piece in self.sentences.breaks.telling(text))
        return next(filter(None, doubtful), "") or self.doubts.of_life(text, field) or "unread"
