"""Says a plain clause to the contact: as it stands, or in the parts of one whose verb stands last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.addressing import Addressing, make_addressing
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fielding import Fielding
from invitewriter.offline.grammar.fields import BARE, PAST, Fields
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.phrase import reads_all
from invitewriter.offline.grammar.surroundings import Surroundings
from invitewriter.offline.grammar.verb_last import VerbLast
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.understood_alone import Finish
from invitewriter.offline.tables import Table, listed_set
from invitewriter.text.patterns import compile_later

_KNOWN = 2
_CHECKED = compile_later(r'"[^"]*"|\b\d{1,2}\.(?:\d{1,2}\.)?(?= |$)')
"""Titles and days of a month, which need nothing beside them."""


@value
class Retelling:
    """What a language needs to do so."""

    fielding: Fielding
    addressing: Addressing
    surroundings: Surroundings
    last: VerbLast
    finish: Finish
    parts: Mapping[str, frozenset[str]]
    """Words by the part that somebody has in a clause where one of them stands; "first" before all else, "idle" beside any verb."""
    softly: Mapping[str, str]
    """How a letter says more politely what the sender wants."""
    subjects: Mapping[Who, str]
    """Those whom clauses are about, as a letter writes them."""

    def slots(self, fields: Fields, who: Who, *, written_out: bool, handed: bool = False) -> dict[str, str] | None:
        """What the frames say; None where a word of the clause is not sure. What is `handed` over needs nothing that tells it apart: "den Plan"."""
        words = fields.around
        told = self.addressing.turned(words, fields.base, fields.tail)
        if told and who is Who.CONTACT:
            own = self.last.reflexive_in(told)
            told = [own if word == self.last.reflexive else word for word in told]
        tail = self.addressing.tail(fields.tail, words) if fields.tail else ""
        lead = self.addressing.tail(fields.lead, words) if fields.lead else ""
        if (
            told is None
            or tail is None
            or lead is None
            or not self._is_whole(fields, written_out=written_out, handed=handed)
        ):
            return None
        front, behind = told[: len(fields.front)], told[len(fields.front) :]
        start, end = fields.start, fields.start + len(fields.last)
        middle = [*behind[:start], *behind[end : len(fields.behind)]]
        front = self._begun_small(front)
        if fields.front and not front:
            return None
        slots = self._verbs(fields, who) | {"tail": tail, "lead": lead}
        subject = self.subjects.get(who, "")
        order = [*front, slots["agreeing"], subject] if front or lead else [subject, slots["agreeing"]]
        slots["clause"] = ", ".join(filter(None, [lead, " ".join([*order, *behind]), tail]))
        rest = self._before_verb(front, middle)
        return slots | {"rest": rest}

    def begun(self, text: str) -> str:
        """`text` with a preposition that begins it in small letters."""
        first = text.partition(" ")[0].lower()
        return text[0].lower() + text[1:] if first in self.addressing.nouns.prepositions else text

    def timed(self, rest: str, by: str) -> str:
        """`rest` with by when, where that stands in no field: behind the pronouns that come first."""
        if by.lower() in rest.lower():
            return rest
        words, first = rest.split(), self.parts["first"] | self.parts["told"]
        at = next((at for at, word in enumerate(words) if word not in first), len(words))
        return " ".join([*words[:at], by, *words[at:]])

    def _begun_small(self, front: Sequence[str]) -> list[str]:
        """What stands before the verb, as it stands within a sentence; empty where that is not sure."""
        first = self.surroundings.begun_small(list(front)) if front else ""
        own = front and self.addressing.persons.is_own(front[0])  # "Ihre Lampe", but "meine Lampe"
        return list(front) if own else [first, *front[1:]] if first else []

    def _before_verb(self, front: Sequence[str], behind: Sequence[str]) -> str:
        """The words of a clause whose verb stands last: pronouns first, unless a preposition leads to one."""
        nouns = self.addressing.nouns
        end = next((at for at, word in enumerate(behind) if word in nouns.joins), len(behind))
        before = ["", *(word.lower() for word in behind)]
        moved = {at for at in range(end) if behind[at] in self.parts["first"] and before[at] not in nouns.prepositions}
        others = [word for at, word in enumerate(behind) if at not in moved]
        return " ".join([*(behind[at] for at in sorted(moved)), *front, *others])

    def _verbs(self, fields: Fields, who: Who) -> dict[str, str]:
        """The forms of the verb that sentences may need."""
        subordinate = self.addressing.subordinate
        finite = self.fielding.agreeing.finites.of(fields.finite)
        you = subordinate.finite.get(fields.finite, "") or (finite.you if finite else "")
        known = self.fielding.agreeing.finites.verbs.by_form.get(fields.finite, ()) if fields.form == PAST else ()
        part = "".join(fields.last)
        done = next((part + verb.form("done").removeprefix(verb.part) for verb, _ in known), "") or part
        own = fields.finite if fields.who is Who.BOTH else self.softly.get(fields.finite, fields.finite)
        agreeing = you if who is Who.CONTACT else own
        return {
            "agreeing": agreeing,
            "finite": fields.finite,
            "you": you,
            "last": " ".join(fields.last),
            "done": done,
            "you_done": self.last.done(fields),
            "verb": fields.base,
        }

    def _is_whole(self, fields: Fields, *, written_out: bool, handed: bool) -> bool:
        """Whether the words around the verbs are complete."""
        nouns = self.addressing.nouns
        small = self.parts["to_sender"] | self.addressing.persons.objects.keys() | {PERSON} | self.parts["idle"]
        middle, more = list(fields.middle), list(fields.more[2:])  # without "und" and its verb
        middle = _CHECKED.sub("1", " ".join(middle)).split()
        written_out = written_out or bool(fields.front or fields.subject)
        for stretch in (list(fields.front), *self._joined(middle), more):
            if all(word.lower() in nouns.calendar | nouns.prepositions or word[0].isdigit() for word in stretch):
                continue
            bare = _without_small(stretch, small, nouns.prepositions)
            if handed and self._is_known(bare):
                continue
            if bare and not reads_all(
                nouns, " ".join(bare), self.fielding.agreeing.finites.verbs, written_out=written_out
            ):
                return False
            if bare and not self.finish.reads(" ".join(bare)):
                return False
        alone = all(word.lower() in small for word in middle) and not fields.front
        return (
            bool(fields.tail)
            or not alone
            or bool(fields.last and fields.form != BARE)
            or fields.base in self.addressing.meeting
        )

    def _is_known(self, words: Sequence[str]) -> bool:
        """Whether it is one thing with its article, which whoever is to have it knows."""
        return len(words) == _KNOWN and words[0].lower() in self.addressing.nouns.definites and words[1][0].isupper()

    def _joined(self, middle: Sequence[str]) -> list[list[str]]:
        """The words, or where two things are to be done, those of each without its verb: "Dosen spülen und ihr bringen"."""
        at = self._join_in(middle)
        return [list(middle[: at - 1]), list(middle[at + 1 :])] if at else [list(middle)]

    def first_verb(self, fields: Fields) -> str:
        """The verb that is to be done before another: "spülen" of "Dosen spülen und ihr bringen"; empty where there is one only."""
        at = self._join_in(fields.middle)
        return fields.middle[at - 1] if at else ""

    def _join_in(self, middle: Sequence[str]) -> int:
        """The place of a conjunction behind a verb; 0 where there is none."""
        joins, is_base = self.addressing.nouns.joins, self.fielding.verbal.is_base
        return next((at for at in range(1, len(middle)) if middle[at] in joins and is_base(middle[at - 1])), 0)


def _without_small(words: Sequence[str], small: frozenset[str], prepositions: frozenset[str]) -> list[str]:
    """The words without pronouns and what leads to one: "mit mir"."""
    return [
        word
        for at, word in enumerate(words)
        if word.lower() not in small
        and not (word.lower() in prepositions and at + 1 < len(words) and words[at + 1].lower() in small)
    ]


def make_retelling(table: Table, sentences: SentenceReader) -> Retelling | None:
    """From between.toml; None for a language whose verbs do not stand second."""
    slots, telling = sentences.slots, sentences.telling
    if telling is None or slots.subordinate is None:
        return None
    words = table["words"]
    return Retelling(
        fielding=telling.last.fielding,
        addressing=make_addressing(table["addressing"], slots.persons, slots.nouns, slots.subordinate),
        surroundings=telling.surroundings,
        last=telling.last,
        finish=sentences.finish,
        parts={name: listed_set(words["parts"], name) for name in words["parts"]},
        softly=dict(words["softly"]),
        subjects={Who(who): written for who, written in words["subjects"].items()},
    )
