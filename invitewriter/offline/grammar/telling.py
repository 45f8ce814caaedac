"""Tells any plain clause about the contact, whatever its verb, behind "that": "donnerstags backt er Brot", "dass Sie donnerstags Brot backen"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import PERFECT, PRESENT, Fields
from invitewriter.offline.grammar.slots import Slots
from invitewriter.offline.grammar.surroundings import Surroundings
from invitewriter.offline.grammar.verb_last import VerbLast
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.patterns import compile_later

HELD, LASTING, DONE = "held", "lasting", "done"
"""What is so, what somebody does all the time, and what they did once: the forms of readings that take a clause as it stands."""
_FEWEST, _MOST = 2, 15
_SHAPE = compile_later(r"[\w ,'\ue000\ue001-]+")


@value
class Telling:
    """What a language needs to do so."""

    last: VerbLast
    slots: Slots
    untold: frozenset[str]
    """Plain forms of verbs that are never told: of seeming, being ill, failing, quarrelling, and those that say nothing by themselves."""
    failing: tuple[str, ...]
    """How verbs begin that say that something fails or is destroyed, and those that say so of what somebody does to themselves."""
    failing_oneself: tuple[str, ...]
    working: frozenset[str]
    """Those of `failing` that are work: "zerlegen"."""
    loose: frozenset[str]
    """Words that refer to another sentence, or are delicate."""
    delicate: frozenset[str]
    """Words of these that are delicate."""
    elsewhere: frozenset[str]
    """Those of `loose` that refer to another sentence within a question, too: "which of both"."""
    objects: tuple[str, ...]
    """How verbs end that need an object: "digitalisiert mit zwei Studentinnen" lacks one."""
    alone: frozenset[str]
    """Verbs that end so and need none."""
    harmless: re.Pattern[str]
    """Finds words that lean on nothing where they stand together: "vor allem"."""
    obliged: frozenset[str]
    """How it is said that somebody is to do something: "soll"."""
    held: frozenset[str]
    """Verbs of states: "kennen"."""
    passing: frozenset[str]
    """Verbs of what is done once, which their present says is still to come: "kommen"."""
    journeys: frozenset[str]
    """Those of going somewhere, of which an object makes something that is done all the time: "fährt einen alten Traktor"."""
    coming: frozenset[str]
    """Words for a time that is to come."""
    own: tuple[tuple[str, str], ...]
    """Each word for the contact, with how the possessives begin that are another's then."""

    @property
    def surroundings(self) -> Surroundings:
        return self.last.surroundings

    def told(self, text: str, *, written_out: bool) -> dict[str, str] | None:
        """The slots of `text` as a clause whose verb stands last; None where it is not plain, whole and surely about the contact."""
        main, more = self.slots.parted(text)
        if not _SHAPE.fullmatch(text) or "," in main or not _FEWEST <= len(main.split()) <= _MOST:
            return None
        fields = self.last.fielding.parted(main)
        tail = self._tail(more, fields) if fields and fields.is_of_contact else None
        if fields is None or tail is None or fields.finite in self.obliged:
            return None
        if (self._is_over(fields) and self.is_of_own_life(fields)) or self._is_untold(fields, tail):
            return None
        words = self.last.around(fields)
        verb = self.last.verb(fields)
        if not words or not verb or self.slots.nouns.points_back(" ".join(words), once=self._is_once(fields)):
            return None
        if not self.surroundings.is_whole(words, written_out=written_out or bool(fields.subject)):
            return None
        rest = " ".join(words)
        return {
            "whole": f"{rest} {verb}{', ' if tail else ''}{tail}",
            "rest": rest,
            "whole_noun": self.surroundings.noun_of(words),
            self._aspect(fields): fields.base,
        }

    def _aspect(self, fields: Fields) -> str:
        """Whether it holds of somebody, is done all the time, or was done once; else, by the form of readings for any clause, "whole"."""
        if fields.base in self.held:
            return HELD
        return LASTING if self.is_lasting(fields) else DONE if self.is_done(fields) else ""

    def is_done(self, fields: Fields) -> bool:
        """Whether it was done once, as far as its words tell: for no span of time."""
        return self._is_over(fields) and self.surroundings.spans.isdisjoint(fields.words)

    def is_of_own_life(self, fields: Fields) -> bool:
        """Whether it names nothing that is done something to: "zog 2009 nach Bern" tells people their own lives."""
        return not self.has_object(fields.inner) and self.last.reflexive not in fields.inner

    def _is_over(self, fields: Fields) -> bool:
        agreeing = self.last.fielding.agreeing
        helped = fields.finite in agreeing.auxiliaries
        return fields.form == PERFECT if helped else agreeing.is_past(fields.finite)

    def is_lasting(self, fields: Fields) -> bool:
        """Whether it tells what somebody does all the time, so that a letter may ask how that came about."""
        agreeing = self.last.fielding.agreeing
        if fields.form != PRESENT or fields.finite in agreeing.auxiliaries or agreeing.is_past(fields.finite):
            return False
        going = fields.base in self.journeys and not self.has_object(fields.inner)
        parts = ("", *self.last.fielding.verbal.parts)  # "holt das Heft raus"
        passing = any(fields.base.removeprefix(part) in self.passing for part in parts)
        return not (going or passing or not self.coming.isdisjoint(fields.words))

    def is_failing(self, base: str, around: Sequence[str]) -> bool:
        """Whether a verb says that something fails or is destroyed, or that somebody does so to themselves."""
        failing = self.failing_oneself if self.last.reflexive in around else ()
        return base.startswith((*self.failing, *failing)) and base not in self.working

    def has_object(self, words: Sequence[str]) -> bool:
        """Whether a noun stands among them that no preposition leads to."""
        nouns, led = self.slots.nouns, False
        for word in words:
            if word.lower() in nouns.prepositions:
                led = True
            elif word[0].isupper():
                if not led and word.lower() not in nouns.calendar | self.surroundings.spans:
                    return True
                led = False
        return False

    def lacks_article(self, fields: Fields) -> bool:
        """Whether a jotting leaves one out behind who gets the thing: "hat mir Skizze gezeichnet"; clauses read by tags get it."""
        nouns, words = self.slots.nouns, ["", *fields.inner]
        at = next((at for at, word in enumerate(words) if word[:1].isupper()), 0)
        bare = at > 0 and not fields.subject and words[at - 1].lower() in {"", *nouns.senders}
        return (
            bare and bool(nouns.article_of(words[at])) and not (nouns.is_plural(words[at]) or nouns.is_mass(words[at]))
        )

    def gives_nothing(self, fields: Fields, handing: frozenset[str]) -> bool:
        """Whether its verb is one of `handing` something over, and it does not say what: no noun to which nothing leads, title or clause."""
        if fields.base not in handing or fields.who is Who.NOUN or fields.tail or fields.more:
            return False
        words = fields.around
        return not self.has_object(words) and not any(word[0] == '"' or word[0].isdigit() for word in words)

    def _tail(self, more: str, fields: Fields) -> str | None:
        """What continues the clause behind its comma, said to the contact; None where one of its words is not plain."""
        clause = self.slots.subordinate
        if not more or not clause or fields.more or clause.is_main(more):
            return ""  # what is left out, and what leans on it
        tail = clause.turned(more)
        return None if not tail or self.elsewhere.intersection(tail.lower().split()) else tail

    def _is_untold(self, fields: Fields, tail: str) -> bool:
        """Whether it is nothing to tell by its verb or one of its words, or may be about somebody else."""
        words = fields.inner
        lowered = set(self.harmless.sub(" ", " ".join(words)).lower().split())
        if fields.base in self.untold or self.is_failing(fields.base, fields.behind) or self.loose & lowered:
            return True
        if not fields.subject and not self._is_done_by_someone(fields, tail):
            return True
        if fields.base.endswith(self.objects) and fields.base not in self.alone and not self.has_object(words):
            return True
        subject, possessives = fields.subject.lower(), lowered & self.slots.persons.possessives.keys()
        another = [
            word for one, theirs in self.own if one == subject for word in possessives if word.startswith(theirs)
        ]
        return bool(another) or not self._tells_more(words)

    def _is_done_by_someone(self, fields: Fields, tail: str) -> bool:
        """Whether it is surely no thing that does what begins the clause: what is done has an object."""
        agreeing = self.last.fielding.agreeing
        if fields.finite in agreeing.auxiliaries or self.last.fielding.verbal.participles.is_done(fields.finite):
            return False
        return bool(tail) or self.has_object(fields.inner)

    def _tells_more(self, words: Sequence[str]) -> bool:
        """Whether a noun in it tells more than since when: "seit 40 Jahren pflücken" does not."""
        nouns = (word.lower() for word in words if word[0].isupper())
        return any(noun not in self.surroundings.spans | self.slots.nouns.calendar for noun in nouns)

    def _is_once(self, fields: Fields) -> bool:
        return fields.finite in self.last.fielding.verbal.done_by


def make_telling(table: Table, last: VerbLast, slots: Slots) -> Telling:
    """From `telling` of words.toml."""
    harmless = listed(table, "harmless")
    return Telling(
        last=last,
        slots=slots,
        elsewhere=listed_set(table, "elsewhere"),
        untold=listed_set(table, "untold"),
        failing=listed(table, "failing"),
        failing_oneself=listed(table, "failing_oneself"),
        working=listed_set(table, "working"),
        loose=frozenset([*listed(table, "loose"), *listed(table, "delicate")]),
        delicate=listed_set(table, "delicate"),
        objects=listed(table, "objects"),
        alone=listed_set(table, "alone"),
        harmless=compile_later(rf"\b(?:{'|'.join(harmless)})\b", signs=harmless),
        obliged=listed_set(table, "obliged"),
        held=listed_set(table, "held"),
        passing=listed_set(table, "passing"),
        journeys=listed_set(table, "journeys"),
        coming=listed_set(table, "coming"),
        own=tuple((one, theirs) for one, theirs in table["own"]),
    )
