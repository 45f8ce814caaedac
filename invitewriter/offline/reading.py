"""Reads the facts of a brief: what each surely says of the contact, and why the others are left alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from invitewriter.brief.handles import initials_of
from invitewriter.brief.words import word_set
from invitewriter.domain import Brief, Fact, Source, value
from invitewriter.offline.bearing import bearing, is_diary
from invitewriter.offline.clause import Who
from invitewriter.offline.doubts import Doubts
from invitewriter.offline.fresh import fresh_facts
from invitewriter.offline.group import Index
from invitewriter.offline.jotting import Jotting, Jottings, straight
from invitewriter.offline.lines import begun_by_verb, carried, is_prose, sentences_of, words_of
from invitewriter.offline.pattern import PERSON, PERSONS
from invitewriter.offline.person import Persons
from invitewriter.offline.phrase import reads, stands
from invitewriter.offline.sentence import Context, Reading, SentenceReader
from invitewriter.text.folding import plain

_OPENING = 3
"""Words within which a sentence says whom it is about."""


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
    pronouns: tuple[frozenset[str], ...]
    """The sets of words for one and the same person."""
    pronouns_of: Mapping[str, frozenset[str]]
    """The pronouns by which the notes speak of "women" and of "men"."""
    carriers: frozenset[str]
    """Lines that only lead into those under them."""

    def read(self, brief: Brief) -> Readings:
        """What the notes surely say; the summary is the contact's own and no news to them."""
        facts = [fact for fact in fresh_facts(brief) if fact.text != brief.met_at]
        told = [part for fact in facts for part in self._parted(fact, brief.language)]
        told = list(carried(told, self.carriers, self._is_bare))
        jottings = [self._jotting(fact, brief) for fact in told]
        if is_prose(told, self.sentences.slots.nouns.articles):
            jottings = [jotting and replace(jotting, written_out=True) for jotting in jottings]
        field = self._field(told, jottings, brief)
        bears = self._bearing(told, brief)
        unclear = self._unclear_pronouns(brief)
        sure: list[Reading] = []
        left: dict[str, str] = {}
        for number, (fact, jotting) in enumerate(zip(told, jottings, strict=True)):
            doubtful = not bears(fact) or self._is_unclear(fact, told[max(number - 1, 0) : number], unclear, brief)
            why = "whose" if doubtful else self._doubt(jotting, field)
            found = [] if why else self._readings(jotting, fact, self.groups, brief, field)
            sure += found
            if not found:
                left.setdefault(fact.id, why or self._why_unread(jotting.text if jotting else "", field))
        used = {reading.fact for reading in sure}
        unused = tuple(Left(fact=fact, because=why) for fact, why in left.items() if fact not in used)
        return Readings(sure=tuple(sure), left=unused)

    def _bearing(self, told: Sequence[Fact], brief: Brief) -> Callable[[Fact], bool]:
        """Tells which facts bear on the contact."""
        pronouns = frozenset().union(*self.pronouns)

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

    def _parted(self, fact: Fact, language: str) -> Iterator[Fact]:
        """The fact once for each of its sentences, and for what the sender promises within one."""
        for part in sentences_of(fact, language):
            for text in begun_by_verb(straight(part.text), self.sentences.slots.verbs.is_third):
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

    def _jotting(self, fact: Fact, brief: Brief) -> Jotting | None:
        text = self.jottings.promising.as_sender(straight(fact.text), brief.sender)
        if (initials := initials_of(brief.contact.name).match(text)) and self._are_theirs(initials[0], brief):
            text = f"{PERSON} {text[initials.end() :].lstrip()}"
        return self.jottings.read(self.persons.marked(text, brief.contact), fact)

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
        pushes = jotting.who in {Who.TODO, Who.PROMISE} and self.doubts.pitch.found_in(jotting.text)
        return quoted or self.doubts.of_sentence(jotting.text) or ("pitch" if pushes else "")

    def _why_unread(self, text: str, field: str) -> str:
        return self.doubts.of_stretch(text) or self.doubts.of_life(text, field) or "unread"

    def _unclear_pronouns(self, brief: Brief) -> frozenset[str]:
        """The pronouns that may mean somebody else: all but the commonest set where the notes use several."""
        words = [word for fact in brief.notes_facts for word in words_of(fact.text)]
        counts = [sum(word in pronouns for word in words) for pronouns in self.pronouns]
        most = max(counts, default=0)
        clear = [pronouns for pronouns, count in zip(self.pronouns, counts, strict=True) if count == most]
        if len([count for count in counts if count]) < 2:
            return frozenset()
        return frozenset().union(*self.pronouns) - (clear[0] if len(clear) == 1 else frozenset())

    def _is_unclear(self, fact: Fact, before: Sequence[Fact], unclear: frozenset[str], brief: Brief) -> bool:
        """Whether a sentence uses an unclear pronoun, or begins with one right after a sentence on somebody else.

        Facts are the contact's; but in "Her sister paints boats. She sells them." both may be meant.
        """
        words = words_of(fact.text)
        if unclear.intersection(words):
            return True
        if not words or not any(words[0] in pronouns for pronouns in self.pronouns):
            return False
        beside = [self.persons.marked(other.text, brief.contact) for other in before if fact.line - other.line <= 1]
        # A sentence that begins with the same one goes on about them, whoever else is in it.
        unlike = [text.split()[:_OPENING] for text in beside if words_of(text)[:1] != words[:1]]
        others = [" ".join(opening) for opening in unlike if opening[:1] != [PERSON]]
        return any(self.persons.mentions_one(text) and not self._is_unlike(words[0], text, brief) for text in others)

    def _is_unlike(self, pronoun: str, text: str, brief: Brief) -> bool:
        """Whether nobody of those whom `text` names can be meant: no wife by "he"."""
        sex = next((sex for sex, pronouns in self.pronouns_of.items() if pronoun in pronouns), "")
        unlike = (
            word_set(f"people.{'men' if sex == 'women' else 'women'}", brief.notes_language) if sex else frozenset()
        )
        named = [word for word in re.findall(r"[^\W\d_]+", text) if self.persons.is_other(word)]
        return bool(named) and all(plain(word) in unlike for word in named)
