"""Turns any plain clause about the contact into a subordinate clause, whatever its verb: "donnerstags backt er Brot", "dass Sie donnerstags Brot backen"."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.offline.grammar.another import leads_to_another
from invitewriter.offline.grammar.bracket import Bracket
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.finite import Finite, Finites, make_finites
from invitewriter.offline.grammar.inflection import BASE
from invitewriter.offline.grammar.nouns import function_words
from invitewriter.offline.grammar.slots import Slots
from invitewriter.offline.grammar.surroundings import Surroundings
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.patterns import compile_later

_FEWEST, _MOST = 2, 15
_LATEST = 5
"""The verb stands no later where something else than its subject begins the clause."""
_SHAPE = compile_later(r"[\w ,'\ue000-]+")


@value
class Telling:
    """What a language needs to do so."""

    bracket: Bracket
    slots: Slots
    finites: Finites
    surroundings: Surroundings
    untold: frozenset[str]
    """Plain forms of verbs that are never told: of seeming, being ill, failing, quarrelling, and those that say nothing by themselves."""
    failing: tuple[str, ...]
    """How verbs begin that say that something fails or is destroyed, and those that say so of what somebody does to themselves."""
    failing_oneself: tuple[str, ...]
    working: frozenset[str]
    """Those of `failing` that are work: "zerlegen"."""
    parts: tuple[str, ...]
    """What comes off a verb, the longest first."""
    loose: frozenset[str]
    """Words that refer to another sentence, or are delicate."""
    delicate: frozenset[str]
    """Words of these that are delicate."""
    elsewhere: frozenset[str]
    """Those of `loose` that refer to another sentence within a question, too: "which of both"."""
    idle: frozenset[str]
    objects: tuple[str, ...]
    """How verbs end that need an object: "digitalisiert mit zwei Studentinnen" lacks one."""
    alone: frozenset[str]
    """Verbs that end so and need none."""
    held: frozenset[str]
    """Verbs of states: "kennen"."""
    reflexive: str
    helpers: frozenset[str]
    """Auxiliaries beside which a verb stands last as something done."""
    modals: frozenset[str]
    """Auxiliaries beside which a verb stands last in its plain form."""
    own: tuple[tuple[str, str], ...]
    """Each word for the contact, with how the possessives begin that are another's then."""

    def told(self, text: str, *, written_out: bool) -> dict[str, str] | None:
        """The slots of `text` as a clause whose verb stands last; None where it is not plain, whole and surely about the contact."""
        split = self._split(text)
        if split is None:
            return None
        words, tail = split
        for subject, finite, before, after in self._places(words):
            parted = self._parted(finite, after)
            if parted is None or self._is_untold(parted[0].base, after):
                continue
            verb, last, rest = parted
            if not (subject or self._is_done_by_someone(finite, rest, tail)):
                continue
            if verb.base.endswith(self.objects) and verb.base not in self.alone and not self._has_object(rest, before):
                continue
            around = self._around(before, rest, subject=subject)
            if not self._tells_more(around):
                continue
            back = self.slots.nouns.points_back(" ".join(around), once=finite in self.helpers)
            if around and not back and self.surroundings.is_whole(around, written_out=written_out or bool(subject)):
                found = self._slots(around, f"{last} {verb.you}".strip(), tail)
                return found | {"held": verb.base} if verb.base in self.held else found
        return None

    def _split(self, text: str) -> tuple[list[str], str] | None:
        """The words of the main clause, and what continues it behind a comma; None where one of them is not plain."""
        main, more = self.slots.parted(text)
        words, cut = self._first_clause([word for word in main.split() if word not in self.idle])
        clause = self.slots.subordinate
        if cut or (clause and clause.is_main(more)):
            more = ""  # what is left out, and what leans on it
        short = len(words) == _FEWEST and not (words[0].islower() and words[1][0].isupper())
        if short or not _FEWEST <= len(words) <= _MOST or not _SHAPE.fullmatch(text) or "," in main:
            return None
        tail = clause.turned(more) if more and clause else ""
        if tail is None or (more and not tail) or self.elsewhere.intersection(tail.lower().split()):
            return None
        return words, tail

    def _first_clause(self, words: list[str]) -> tuple[list[str], bool]:
        """The words up to an "und" behind which another verb goes on ("fährt mit dem Rad zu den Bauern und fragt nach"), and whether one does."""
        at = self.surroundings.joined_verb(words) if self.bracket.grammar.subject(words)[0] is Who.CONTACT else 0
        return (words[:at], True) if at else (words, False)

    def _is_untold(self, base: str, after: list[str]) -> bool:
        failing = self.failing_oneself if self.reflexive in after else ()
        return base in self.untold or (base.startswith((*self.failing, *failing)) and base not in self.working)

    def _places(self, words: list[str]) -> list[tuple[str, str, list[str], list[str]]]:
        """Where the subject and the finite verb may stand: the subject, empty where it is left out, the verb, and what stands around."""
        subject, rest = self.bracket.grammar.subject(words)
        if subject is Who.CONTACT:
            # "Anna Gartenamt": behind who does it, a verb has no capital
            return [(words[0].lower(), rest[0], [], rest[1:])] if rest and rest[0].islower() else []
        if subject is not Who.ELIDED:
            return []
        for at in range(1, min(len(words) - 1, _LATEST)):
            if self.bracket.grammar.subject(words[at + 1 : at + 2])[0] is Who.CONTACT:
                return [(words[at + 1].lower(), words[at], words[:at], words[at + 2 :])]
        first = words[0].lower()
        return [("", first, [], words[1:])] if first not in self.helpers | self.modals else []

    def _is_done_by_someone(self, finite: str, rest: list[str], tail: str) -> bool:
        """Whether it is surely no noun that begins the clause, and no thing that does it: what is done has an object."""
        nouns, word = self.slots.nouns, plain(finite)
        if finite not in self.bracket.verbs.by_form and (
            nouns.ordinary.is_common(word)
            or ends_in_noun(word, nouns.ordinary)
            or self.bracket.verbs.guessed["done"].fullmatch(finite)
        ):
            return False
        return bool(tail) or self._has_object(rest)

    def _tells_more(self, around: list[str]) -> bool:
        """Whether a noun in it tells more than since when: "seit 40 Jahren pflücken" does not."""
        nouns = (word.lower() for word in around if word[0].isupper())
        return any(noun not in self.surroundings.spans | self.slots.nouns.calendar for noun in nouns)

    def _has_object(self, *stretches: list[str]) -> bool:
        """Whether a noun stands in one of them that no preposition leads to."""
        nouns = self.slots.nouns
        for stretch in stretches:
            led = False
            for word in stretch:
                if word.lower() in nouns.prepositions:
                    led = True
                elif word[0].isupper():
                    if not led and word.lower() not in nouns.calendar:
                        return True
                    led = False
        return False

    def _parted(self, finite: str, after: list[str]) -> tuple[Finite, str, list[str]] | None:
        """The finite verb, what stands last before it, and the rest."""
        word, last = finite.lower(), after[-1] if after else ""
        clause = self.slots.subordinate
        if not finite.islower() and finite[1:] != finite[1:].lower():
            return None
        if word in self.helpers | self.modals:
            form = "done" if word in self.helpers else BASE
            found = next((verb for verb, at in self.bracket.verbs.last(last) if at == form), None)
            you = clause.finite.get(word, "") if clause else ""
            return (Finite(you=you, base=found.base.replace("+", "")), last, after[:-1]) if found and you else None
        part = last if last in self.parts else ""
        verb = self.finites.of(word)
        if verb is None:
            return None
        return Finite(you=part + verb.you, base=part + verb.base), "", after[:-1] if part else after

    def _around(self, before: list[str], rest: list[str], *, subject: str) -> list[str]:
        """The words between subject and verb, said to the contact; none where one of them may mean somebody else or leans elsewhere."""
        if before:
            first = self.surroundings.begun_small(before)
            if not first:
                return []
            before = [first, *before[1:]]
        words = [*before, *rest]
        lowered = [word.lower() for word in words]
        persons = self.slots.persons
        another = persons.objects.keys() - persons.possessives.keys()
        if (
            self.loose.intersection(lowered)
            or not another.isdisjoint(lowered)
            or leads_to_another(persons, lowered)
            or persons.mentions_other(" ".join(words))
        ):
            return []
        if any(
            subject == one and any(w in persons.possessives and w.startswith(theirs) for w in lowered)
            for one, theirs in self.own
        ):
            return []
        if self.reflexive in lowered:
            if persons.reflexives[self.reflexive] != self.reflexive:
                return []  # "dich" or "dir"
            words = [self.reflexive, *(word for word in words if word.lower() != self.reflexive)]
        turned = persons.turned(" ".join(words))
        return turned.split() if turned else []

    def _slots(self, words: list[str], verb: str, tail: str) -> dict[str, str]:
        rest = " ".join(words)
        return {
            "whole": f"{rest} {verb}{', ' if tail else ''}{tail}",
            "rest": rest,
            "whole_noun": self.surroundings.noun_of(words),
        }


def make_telling(words: Table, bracket: Bracket, slots: Slots) -> Telling | None:
    """None for a language whose words have no table for it."""
    if "telling" not in words:
        return None
    table, turn = words["telling"], words["turn"]
    others = [*listed(words["small_nouns"], "others"), *listed(table, "times"), *turn["possessive"]]
    small = frozenset([*function_words(words["nouns"]), *others])
    finites = make_finites(table, bracket.verbs, slots.subordinate, small)
    surroundings = Surroundings(
        nouns=slots.nouns,
        finites=finites,
        small=small,
        spans=listed_set(table, "spans"),
        auxiliaries=frozenset(slots.subordinate.finite if slots.subordinate else ()),
    )
    return Telling(
        bracket=bracket,
        slots=slots,
        finites=finites,
        surroundings=surroundings,
        elsewhere=listed_set(table, "elsewhere"),
        untold=listed_set(table, "untold"),
        failing=listed(table, "failing"),
        failing_oneself=listed(table, "failing_oneself"),
        working=listed_set(table, "working"),
        parts=listed(table, "parts"),
        loose=frozenset([*listed(table, "loose"), *listed(table, "delicate")]),
        delicate=listed_set(table, "delicate"),
        idle=listed_set(table, "idle"),
        objects=listed(table, "objects"),
        alone=listed_set(table, "alone"),
        held=listed_set(table, "held"),
        reflexive=table["reflexive"],
        helpers=bracket.auxiliaries_before("done"),
        modals=bracket.auxiliaries_before(BASE),
        own=tuple((one, theirs) for one, theirs in table["own"]),
    )
