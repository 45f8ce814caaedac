"""Parts a plain main clause into its fields, whatever its verb is: the one place that reads clauses whose finite verb stands second and whose others stand last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.domain.kept import recent
from invitewriter.offline.grammar.agreeing import ONE, SENDER, Agreeing, agrees, make_agreeing
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import BARE, DONE, DUE, PASSIVE, PAST, PRESENT, Fields
from invitewriter.offline.grammar.finite import Finites
from invitewriter.offline.grammar.nouns import Nouns, function_words
from invitewriter.offline.grammar.owners import Owners, make_owners
from invitewriter.offline.grammar.participles import make_participles
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.slots import Slots
from invitewriter.offline.grammar.verbal import Verbal, make_verbal
from invitewriter.offline.tables import Table, listed, listed_set

_LATEST = 9
"""The finite verb stands no later."""
_OBJECTS = 3
"""So many words may stand between the verb and whoever does it."""
_MOST = 3
"""Words of a subject."""


@value
class Fielding:
    """What a language needs to do so."""

    verbal: Verbal
    owners: Owners
    subjects: Mapping[str, Who]
    """Words for those whom clauses are about; several words for some."""
    forms: Mapping[str, str]
    """Auxiliaries with the form that they make."""
    accusative: frozenset[str]
    """Determiners of what nobody does anything with: "den Ofen"."""
    behind: frozenset[str]
    """Words with which a place, a time or a reason begins that stands behind a verb in its plain form."""
    openings: frozenset[str]
    """The words that lead into a condition."""
    idle: frozenset[str]
    """Words that say nothing."""

    @property
    def agreeing(self) -> Agreeing:
        return self.verbal.agreeing

    @property
    def nouns(self) -> Nouns:
        return self.agreeing.nouns

    @recent(256)
    def parted(self, text: str) -> Fields | None:
        """The fields of `text`, in which the contact is marked; None where it is no clause whose verb is sure."""
        lead = ""
        if ", " in text and text.partition(" ")[0].lower() in self.openings:
            lead, _, text = text.partition(", ")
        main, _, tail = text.partition(", ")
        words = self.owners.written([word for word in main.split() if word not in self.idle])
        if not words or (len(words) == 1 and not tail):
            return None
        if words[0].lower() in self.agreeing.small | self.agreeing.no_verbs:
            words = [words[0].lower(), *words[1:]]
        found = next(self._ways(words, led=bool(lead)), None)
        return replace(found, lead=lead, tail=tail) if found else None

    def told_last(self, text: str) -> Fields | None:
        """The fields of what the sender said they do, as a clause whose verb stands last: "ich ihr die Liste schicke"."""
        main, _, tail = text.partition(", ")
        who, length = self._subject(words := main.split())
        if who is not Who.SENDER or len(words) < length + 2 or not words[-1].islower() or not words[-1].endswith("e"):
            return None
        base = self.agreeing.base_of_sender(words[-1])
        words = self.owners.written(words[length:-1])
        return replace(_last(who, BARE, words, (base,), base), tail=tail)

    def may_be_done_by_it(self, fields: Fields) -> bool:
        """Whether what looks like something to do may be what the thing does that it begins with: "ihre Schüler singen"."""
        if fields.form != BARE or fields.behind[0].lower() not in self.nouns.determiners - self.accusative:
            return False
        at = next((at for at, word in enumerate(fields.middle) if word[0].isupper()), 0)
        return all(word in self.nouns.joins or self.verbal.is_base(word) for word in fields.middle[at + 1 :])

    def _ways(self, words: list[str], *, led: bool) -> Iterator[Fields]:
        for at, word in enumerate(words[:_LATEST]):
            numbers = self.agreeing.numbers(word, first=at == 0)
            if numbers and self._may_end(words, at):
                yield from self._with_finite(words, at, numbers, led=led)
        first, participles = words[0].lower(), self.verbal.participles
        bids = first not in self.agreeing.no_verbs | self.agreeing.small and self.agreeing.of_sender(first)
        if bids and not self.agreeing.is_named(words):
            yield from self._with_finite(words, 0, frozenset({SENDER}), led=led)
        if participles.is_surely_done(words[-1]):
            last = tuple(words[-2:] if words[-1] == self.verbal.passive[0] else words[-1:])
            yield _last(Who.ELIDED, DONE, words[: -len(last)], last, self.verbal.base("", last))
        yield from self._to_do(words)

    def _may_end(self, words: list[str], at: int) -> bool:
        """Whether nothing lacks before the finite verb, and it is not last, or stands behind whatever does it, and is no plain form ("die Noten kopieren")."""
        if self._subject(words[:at])[1] != at and not self.agreeing.closed(words[:at]):
            return False
        if at == 0 or at < len(words) - 1 or self._subject(words)[0] is not Who.ELIDED:
            return True
        return words[0].lower() in self.nouns.determiners - self.accusative and not self.verbal.is_base(words[at])

    def _with_finite(self, words: list[str], at: int, numbers: frozenset[str], *, led: bool) -> Iterator[Fields]:
        before, finite, after = words[:at], words[at].lower(), words[at + 1 :]
        who, length = self._subject(before)
        if length and length == len(before):
            found = [self._made(who, " ".join(before), finite, (), after)] if agrees(who, numbers) else []
        elif length:
            found = []
        elif inverted := self._inverted(before, after, numbers, led=led):
            who, subject, after = inverted
            found = [self._made(who, subject, finite, self.agreeing.begun(before), after)]
        elif before:
            accusative = before[0].lower() in self.accusative or not agrees(Who.NOUN, numbers)
            to_do = self.verbal.is_base(words[at]) and self.verbal.is_base(words[-1])
            found = (
                [] if accusative or to_do else [self._made(Who.NOUN, "", finite, self.agreeing.begun(before), after)]
            )
        else:
            found = [] if self._is_noun(words, numbers) else [self._elided(finite, numbers, after)]
        yield from found

    def _subject(self, words: Sequence[str]) -> tuple[Who, int]:
        """Whom the words begin with, and in how many of them; ELIDED where they name nobody."""
        for length in range(min(_MOST, len(words)), 0, -1):
            if who := self.subjects.get(" ".join(words[:length]).lower()):
                return who, length
        return Who.ELIDED, 0

    def _inverted(
        self, before: list[str], after: list[str], numbers: frozenset[str], *, led: bool
    ) -> tuple[Who, str, list[str]] | None:
        """Who does it where that stands behind the verb, its words, and what else stands there; None where nobody does."""
        for at in range(min(_OBJECTS, len(after))):
            who, length = self._subject(after[at:])
            # "muss Anna noch schreiben": whoever is named behind a verb that comes first is no subject
            if length and agrees(who, numbers) and (before or led or who is not Who.CONTACT):
                return who, " ".join(after[at : at + length]), [*after[:at], *after[at + length :]]
            if after[at].lower() not in self.agreeing.pronouns:
                break
        return None

    def _is_noun(self, words: Sequence[str], numbers: frozenset[str]) -> bool:
        """Whether a word that may be a verb stands where only a noun can: before another, before a verb that stands last, or as what was
        done with somebody or somewhere ("Treffen mit Anna am Bahnhof").
        """
        first = words[0].lower()
        one = ONE in numbers and not self.agreeing.is_noun(words[0])  # "Sucht Käufer", but "Stand Keramik"
        if words[0].islower() or one or first in self.agreeing.auxiliaries:
            return False
        if len(words) == 1:
            return False
        noun = (words[1][0].isupper() and words[1] != PERSON) or (
            words[1] in self.behind and self.verbal.is_base(first)
        )
        return noun or (self.verbal.is_base(words[-1]) and first not in self.agreeing.orders)

    def _elided(self, finite: str, numbers: frozenset[str], after: list[str]) -> Fields:
        """A clause that leaves its subject out: "leihe ihr die Säge", "hat mir die Säge geliehen", "treffen uns am Hafen"."""
        if ONE in numbers:
            who = Who.ELIDED if SENDER in numbers else Who.CONTACT
        else:
            who = Who.SENDER if SENDER in numbers else Who.BOTH
        return self._made(who, "", finite, (), after)

    def _to_do(self, words: list[str]) -> Iterator[Fields]:
        """What is to be done, its verb last, or before a place, a time or a reason: "Anna anrufen wegen der Kiste"."""
        last = len(words) - 1
        if last and not self.verbal.is_base(words[last]):
            last = next((at for at in range(1, last) if self._ends(words, at)), 0)
        if last:
            around = [*words[:last], *words[last + 1 :]]
            yield _last(Who.ELIDED, BARE, around, (words[last],), words[last])

    def _ends(self, words: Sequence[str], at: int) -> bool:
        """Whether the word is a verb in its plain form behind which only a place, a time or a reason follows."""
        return words[at + 1] in self.behind and self.verbal.is_base(words[at]) and words[at] not in self.behind

    def _made(self, who: Who, subject: str, finite: str, front: tuple[str, ...], after: list[str]) -> Fields:
        """A clause with its form, and the words that belong to its verb."""
        if who is Who.SENDER and finite not in self.agreeing.auxiliaries:
            finite = self.agreeing.of_sender(finite) or finite
        ending = self.verbal.ending(finite, after)
        last = ending.last
        form = self.forms.get(finite, "")
        if last and last[-1] in self.verbal.parts:
            form = ""  # "haben vor, ..."
        if form not in {"", PASSIVE} and len(last) > 1 and last[-1] == self.verbal.passive[1] and who is Who.NOUN:
            form = DUE
        if not form:
            known = who is not Who.SENDER or self.agreeing.forms_of(finite)
            form = PAST if known and self.agreeing.is_past(finite) else PRESENT
        return Fields(
            who=who,
            form=form,
            base=self.verbal.base(finite, last),
            subject=subject,
            finite=finite,
            front=front,
            behind=tuple(after[: ending.length]),
            start=ending.start,
            last=last,
            more=tuple(after[ending.length :]),
        )


def _last(who: Who, form: str, around: list[str], last: tuple[str, ...], base: str) -> Fields:
    """A clause without a finite verb."""
    return Fields(who=who, form=form, base=base, behind=(*around, *last), start=len(around), last=last)


def make_fielding(tables: tuple[Table, Table], words: Table, finites: Finites, slots: Slots) -> Fielding:
    """From `fields` and `owners` of mainclauses.toml, the first of the tables, and the irregular verbs of verbs.toml, the other."""
    (main, forms), nouns, persons = tables, slots.nouns, slots.persons
    table, telling = main["fields"], words["telling"]
    named = [*words["subjects"]["contact"], *words["subjects"]["sender"], *words["subjects"]["both"]]
    others = [*listed(telling, "times"), *persons.possessives, *persons.objects, *named]
    small = frozenset([*function_words(words["nouns"]), *others])
    participles = make_participles(table, finites.verbs, forms["irregular"])
    subjects = [(written, Who(who)) for who, listing in table["subjects"].items() for written in listing]
    return Fielding(
        verbal=make_verbal(table, make_agreeing(table, finites, nouns, participles, small)),
        owners=make_owners(main["owners"], nouns),
        subjects={written.replace("{contact}", PERSON): who for written, who in subjects},
        forms={word: form for form in table["forms"] for word in listed(table["forms"], form)},
        accusative=listed_set(table, "accusative"),
        behind=listed_set(table, "behind"),
        openings=slots.subordinate.conditions if slots.subordinate else frozenset(),
        idle=listed_set(telling, "idle"),
    )
