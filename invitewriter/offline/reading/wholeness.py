"""Whether what follows the verb of a plain sentence is whole by itself, and what it is when said to the contact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.linking import Linking, make_linking
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import complete, stands
from invitewriter.offline.grammar.statement import Form, Party, Statement
from invitewriter.offline.grammar.statements import Statements
from invitewriter.offline.reading.finish import Finish
from invitewriter.offline.tables import Table, listed_set, pattern_in

_MOST_WORDS = 16
_MOST_WORDS_OF_CLAUSE = 26
_MARKS = ("qualoa", "qualob", "qualoc", "qualod")
"""Stand for words that point to nothing outside of the sentence."""


@value
class Pointing:
    """A language's pronouns for things, and what they may mean."""

    finds: re.Pattern[str]
    named: re.Pattern[str]
    """Finds one thing."""
    several: re.Pattern[str]
    """Finds a pronoun for several things."""
    many: re.Pattern[str]
    """Finds those."""
    besides: re.Pattern[str]
    """Finds people without a name, of whom a sentence may speak."""

    def is_clear(self, pronoun: str, before: str) -> bool:
        """Whether what stands before it says what it means."""
        means = self.many if self.several.match(pronoun.lower()) else self.named
        return means.search(before) is not None


@value
class Wholeness:
    """What a language needs to tell."""

    statements: Statements
    finish: Finish
    ambient: re.Pattern[str]
    company: re.Pattern[str]
    """Finds with whom of theirs something was done."""
    inner: re.Pattern[str]
    """Finds where a clause within begins, of which noun phrases are not asked."""
    stranded: re.Pattern[str]
    """Finds a preposition that may end a phrase: "a room to practise in"."""
    bare: frozenset[str]
    """Plain forms of verbs with a noun behind them that needs no article: "plays second violin"."""
    unresolved: frozenset[str]
    alike: re.Pattern[str]
    """Finds what is the same for both: "we both had the same soup"."""
    that: re.Pattern[str]
    """Finds a "that" which only leads to another clause."""
    expletive: re.Pattern[str]
    """Finds an "it" or a "there" that points to nothing: "it took years to ..."."""
    linking: Linking
    watched: re.Pattern[str]
    """Finds a word for the contact as the one who was seen or heard doing something: "heard her play"."""
    compared: frozenset[str]
    """Words of comparison, which want what is compared behind `than`."""
    than: str
    watching: frozenset[str]
    senders: frozenset[str]
    and_: str
    theirs: str
    """The possessive of several, as which "you and your aunt" have what is "their own"."""

    @property
    def nouns(self) -> Nouns:
        return self.statements.nouns

    @property
    def persons(self) -> Persons:
        return self.statements.persons

    def speaks_of_contact(self, text: str) -> bool:
        theirs = self.statements.subjects.owning | self.persons.objects.keys() | {PERSON}
        return not theirs.isdisjoint(_words(text))

    def is_done_to_contact(self, text: str) -> bool:
        """Whether what follows a verb begins with the contact, to or for whom it was done: "him my map", but not "her map"."""
        first, then = [*text.lower().split(), "", ""][:2]
        owned = first in self.persons.possessives and then not in {"", *self.persons.after_object}
        return not owned and (first in self.persons.objects or first == PERSON)

    def names_other(self, text: str) -> bool:
        return self.persons.mentions_other(text)

    def rest(self, statement: Statement, *, joint: bool) -> str | None:
        """What follows the verb, turned to the contact; None where it is not whole, empty where there is nothing. `joint`: the two did it."""
        rest = statement.rest
        words = _words(rest)
        if statement.form is not Form.DENIED and not self.compared.isdisjoint(words) and self.than not in words:
            return None
        if statement.party is Party.PAIR:
            rest = re.sub(rf"\b{self.theirs}\b", self.persons.name_possessive, rest)
        named = (
            joint
            or statement.party is not Party.ELIDED
            or statement.form is Form.PASSIVE
            or not self.senders.isdisjoint(words)
        )
        loose = named or (statement.main is not None and statement.main.base in self.bare)
        watched = self.watched.match(rest) if statement.main and statement.main.base in self.watching else None
        done = rest[watched.end() :].split() if watched else []
        if watched and self.statements.verbs.base(done[0]):  # "heard her play the saw"
            told = self.phrase(" ".join(done[1:]), loose=True) if done[1:] else ""
            return None if told is None else f"{self.persons.name} {done[0]} {told}".strip()
        return self.phrase(rest, loose=loose or statement.form is Form.BEING) if rest else ""

    def phrase(self, rest: str, *, loose: bool) -> str | None:
        """The words turned to the contact; None where they are not whole, or name others. `loose`: articles may lack."""
        if len(rest.split()) > _MOST_WORDS or self._names_somebody(rest):
            return None
        held = self._held(rest)
        hidden = rest
        for mark, (start, end) in reversed([*zip(_MARKS, held, strict=False)]):
            hidden = f"{hidden[:start]}{mark}{hidden[end:]}"
        if not self.unresolved.isdisjoint(_words(hidden)):
            return None
        told = self.persons.turned(hidden)
        if not told or not self.finish.reads(self._standing(told)):
            return None
        piece = self._standing(self.inner.split(told, maxsplit=1)[0]).strip()
        if not all(self._reads(part, loose=loose) for part in self._conjuncts(piece)):
            return None
        for mark, (start, end) in zip(_MARKS, held, strict=False):
            told = told.replace(mark, rest[start:end])
        return told

    def clause(self, text: str, pointing: Pointing) -> str | None:
        """Any words turned to the contact; None where they name others, or a pronoun points to nothing in them."""
        if len(text.split()) > _MOST_WORDS_OF_CLAUSE or self._names_somebody(pointing.besides.sub(" ", text)):
            return None
        held = list(pointing.finds.finditer(text))
        if not all(pointing.is_clear(found[0], text[: found.start()]) for found in held):
            return None
        told = self.persons.turned(pointing.finds.sub(_MARKS[0], text))
        words = told.split() if told else []
        if not told or not self.finish.reads(" ".join(words[-_MOST_WORDS:])) or not self.nouns.written_out(told):
            return None
        for found in held:
            told = told.replace(_MARKS[0], found[0], 1)
        return told

    def _held(self, rest: str) -> list[tuple[int, int]]:
        """Where words stand that point to nothing outside of the sentence, from the first."""
        patterns = (self.ambient, self.alike, self.that, self.expletive)
        spans = {found.span(1) for pattern in patterns for found in pattern.finditer(rest)}
        return sorted(spans | set(self.linking.spans(rest)))[: len(_MARKS)]

    def _names_somebody(self, rest: str) -> bool:
        """Whether it speaks of somebody else, or of one of those whom the contact works for or with: "about a pupil"."""
        one = (
            word in self.persons.entrusted and before in self.nouns.indefinites
            for before, word in pairwise(_words(rest))
        )
        return self.persons.mentions_other(self.company.sub(" ", rest)) or any(one)

    def _standing(self, told: str) -> str:
        """`told` without a particle, or a preposition behind something to do, that may end a phrase."""
        return self.stranded.sub(r"\1", told)

    def _conjuncts(self, piece: str) -> Iterator[str]:
        """The piece up to another verb behind an "and", and what stands behind that."""
        for number, part in enumerate(self._deeds(piece)):
            yield part.partition(" ")[2] if number else part

    def _deeds(self, piece: str) -> list[str]:
        """The piece, cut before each verb of the past that follows an "and"."""
        parts = piece.split(f" {self.and_} ")
        joined = parts[:1]
        for part in parts[1:]:
            if self.statements.verbs.past(part.partition(" ")[0].lower()):
                joined.append(part)
            else:
                joined[-1] += f" {self.and_} {part}"
        return joined

    def _reads(self, piece: str, *, loose: bool) -> bool:
        words = piece.split()
        led = self.nouns.prepositions_before(words)
        if led == len(words) or all(word.lower() in self.statements.adverbs for word in words):
            return True
        whole = stands(self.nouns, " ".join(words[led:]), vague=True)
        return whole and (loose or complete(self.nouns, words, self.statements.verbs.verbs))


_WORD = re.compile(r"[\w'\ue000\ue001-]+")


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def make_wholeness(table: Table, statements: Statements, finish: Finish) -> Wholeness:
    """From statements.toml."""
    return Wholeness(
        statements=statements,
        finish=finish,
        ambient=pattern_in(table, "ambient"),
        company=pattern_in(table, "company"),
        inner=pattern_in(table, "inner"),
        stranded=pattern_in(table, "stranded"),
        bare=listed_set(table, "bare"),
        unresolved=listed_set(table, "unresolved"),
        theirs=table["theirs"],
        alike=pattern_in(table, "alike"),
        that=pattern_in(table, "that"),
        expletive=pattern_in(table, "expletive"),
        linking=make_linking(table, statements),
        watched=pattern_in(table, "watched"),
        compared=listed_set(table, "compared"),
        than=table["than"],
        watching=listed_set(table, "watching"),
        senders=listed_set(table, "for_sender"),
        and_=table["and"],
    )
