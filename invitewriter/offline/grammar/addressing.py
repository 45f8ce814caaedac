"""Turns the words around a verb to the contact in the case that the verb asks of them, in a language with cases: "ihr", "sie" and a name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.subordinate import Subordinate
from invitewriter.offline.tables import Table, any_of, listed, listed_set, pairs_in, pattern_in
from invitewriter.text.patterns import GERMAN_CAPITALS, compile_later

_THING = compile_later(
    rf"(?:(?:in|im|aus|am|mit|ab|bis|für) )?(?:[{GERMAN_CAPITALS}\"\d][\w\"äöüß.-]*)(?: [{GERMAN_CAPITALS}\"\d][\w\"äöüß.-]*| [a-zäöüß]+(?= [{GERMAN_CAPITALS}\"\d])){{0,3}}$"
)
"""A remark without a verb, which a letter leaves out: "Folge 8"."""
_KEPT = "\ue00a"
"""Stands for a word that stays as it is: the name of a month, or "darauf" before what it leads to."""
_BASE = compile_later(r"[a-zäöüß]+n")
_INFINITIVE = compile_later(r"(?:^|[ ,])(?:[\w\ue000\"-]+ )*(?:zu [a-zäöüß]+n|[a-zäöüß]+zu[a-zäöüß]+n)$")


@value
class Addressing:
    """What a language needs to do so."""

    persons: Persons
    nouns: Nouns
    subordinate: Subordinate
    dative: str
    """A pronoun for the contact that can be nothing else than the dative, and one that can be nothing else than the accusative."""
    accusative: str
    neuter: str
    """The article of nouns before which a possessive has no ending, as it has none in the dative of a feminine."""
    kin: Mapping[str, frozenset[str]]
    """The pronouns of a kind with one that is a subject."""
    fixed: frozenset[str]
    """Nouns that belong to their verb and are nobody's: "Bescheid"."""
    dropped: frozenset[str]
    """What begins a clause that a letter leaves out."""
    unsure: tuple[str, ...]
    """How nouns end that may be one or many."""
    rolls: tuple[str, ...]
    """How words end for what somebody is put on: "Warteliste"."""
    of_thing: re.Pattern[str]
    """Finds what may be told of a thing as well as of a person: "wie sie geworden ist"."""
    leading: frozenset[str]
    """Words that lead to what stands behind the comma: "darauf"."""
    either: frozenset[str]
    """Pronouns that are a dative, or tell whose something is."""
    direct: frozenset[str]
    """Those in the accusative."""
    to_accusative: frozenset[str]
    """Prepositions with the accusative."""
    owners: re.Pattern[str]
    """Finds a thing with its article, and behind it whose it is."""
    own: Mapping[str, str]
    """The possessive for each article."""
    helping: frozenset[str]
    """Plain forms of verbs whose only object is a dative."""
    asking: frozenset[str]
    """Plain forms of verbs beside whose clause the person is an accusative: "frage Anna, ob"."""
    meeting: frozenset[str]
    """Plain forms of verbs whose object is a person, where a mere pronoun stands: "hole sie ab"."""

    def turned(self, words: Sequence[str], base: str, tail: str) -> list[str] | None:
        """`words` as said to the contact, one for each; None where it is not sure whom or what one of them means."""
        told, objects = list(words), 0
        for at, word in enumerate(words):
            before = words[at - 1].lower() if at else ""
            if word == PERSON:
                objects += before not in self.nouns.prepositions
                told[at] = self._named(before, *self._of_verb(words, at, base), tail)
            elif word.lower() in self.direct:
                objects += before not in self.nouns.prepositions
                joins = any(word.lower().endswith(self.rolls) for word in words)
                if before not in self.to_accusative and base not in self.meeting and not joins:
                    return None
                told[at] = self.accusative
            elif word.lower() in self.either:
                told[at] = self._of_either(words, at)
                objects += told[at] == self.dative
        if objects > 1 or not all(told):
            return None
        # "im August" is nobody's name
        kept = self.nouns.calendar | (self.leading if tail else frozenset())
        masked = [_KEPT if word.lower() in kept else word for word in told]
        turned = self.persons.turned(" ".join(masked))
        if turned is None:
            return None
        return [old if word == _KEPT else word for old, word in zip(told, turned.split(), strict=True)]

    def _of_verb(self, words: Sequence[str], at: int, base: str) -> tuple[Sequence[str], str]:
        """The words around the verb that the one at `at` belongs to, and that verb: the first of two, if it stands before it ("Anna anrufen und Noten holen")."""
        joins = (place for place in range(at + 2, len(words)) if words[place] in self.nouns.joins)
        join = next((place for place in joins if _BASE.fullmatch(words[place - 1])), 0)
        return (words[: join - 1], words[join - 1]) if join else (words, base)

    def _named(self, before: str, words: Sequence[str], base: str, tail: str) -> str:
        """The pronoun for the contact's name."""
        if before in self.nouns.prepositions:
            return self.accusative if before in self.to_accusative else self.dative
        if base in self.helping or (tail and base not in self.asking):
            return self.dative
        return self.dative if self.has_object(words) else self.accusative

    def _of_either(self, words: Sequence[str], at: int) -> str:
        """The word, as the dative or as it tells whose something is; empty where both are possible."""
        then = words[at + 1] if at + 1 < len(words) else ""
        noun = next((word for word in words[at + 1 : at + 3] if word[0].isupper()), "")
        adjective = then.islower() and then.endswith(self.nouns.adjective_endings) and then not in self.nouns.small
        if (
            not then
            or noun.lower() in self.fixed | self.nouns.calendar
            or not (then[0].isupper() or (adjective and noun))
            or then.lower() in self.nouns.determiners
        ):
            return self.dative
        own = words[at].lower()
        if own not in self.persons.possessives:
            return self.dative
        if adjective:
            return own if then.endswith("es") else ""
        return self._of_noun(noun, own)

    def _of_noun(self, noun: str, own: str) -> str:
        """What a word is that stands right before a noun: the dative before many things, `own` before one; empty where it may be both."""
        article, many, mass = self.nouns.article_of(noun), self.nouns.is_plural(noun), self.nouns.is_mass(noun)
        if article not in {"", self.neuter}:
            return self.dative if mass or many else ""
        if article == self.neuter and not mass:
            return own
        if many or mass:
            # "ihr Zimmer": such an ending is one of many things, or of one
            return self.dative if many and not noun.endswith(self.unsure) else ""
        return own

    def owned(self, text: str) -> str:
        """`text` with "die Leiter von Anna" as "ihre Leiter": in any case the article tells how it ends."""
        return self.owners.sub(lambda match: f"{self.own[match['article'].lower()]} {match['thing']}", text)

    def is_owner(self, words: Sequence[str], at: int) -> bool:
        """Whether the word tells whose something is, and is no dative."""
        return self._of_either(words, at) != self.dative

    def has_object(self, words: Sequence[str]) -> bool:
        """Whether a noun stands among them that no preposition leads to, and that is no day."""
        led = False
        for word in words:
            if word.lower() in self.nouns.prepositions:
                led = True
            elif word[0].isupper() and word != PERSON:
                if not led and word.lower() not in self.nouns.calendar:
                    return True
                led = False
        return False

    def tail(self, tail: str, words: Sequence[str]) -> str | None:
        """What stands behind the comma, as said to the contact; None where it is not sure how it would read."""
        first = tail.partition(" ")[0].lower()
        if self.of_thing.match(tail) or self.subordinate.is_main(tail):
            return None
        subjects = self.subordinate.subjects.keys() & set(tail.lower().split())
        if subjects and not self._alike(words, subjects):
            return None  # "den Aufstrich probieren, wie er schmeckt"
        if first in self.subordinate.conditions:
            return self.subordinate.condition(tail)[0] or None
        if first in self.subordinate.opening:
            return self.subordinate.turned(tail)
        if _THING.match(tail) or first in self.dropped:
            return ""
        told = self.turned(tail.split(), "", "") if _INFINITIVE.search(tail) else None
        return " ".join(told) if told else None

    def _alike(self, words: Sequence[str], subjects: set[str]) -> bool:
        """Whether the clause before names the contact by another form of the same pronoun."""
        said = {word.lower() for word in words}
        return all(not self.kin[subject].isdisjoint(said) for subject in subjects)


def make_addressing(table: Table, persons: Persons, nouns: Nouns, subordinate: Subordinate) -> Addressing:
    """From `addressing` of between.toml."""
    return Addressing(
        persons=persons,
        nouns=nouns,
        subordinate=subordinate,
        dative=table["dative"],
        accusative=table["accusative"],
        neuter=table["neuter"],
        kin={subject: listed_set(table["kin"], subject) for subject in table["kin"]},
        fixed=listed_set(table, "fixed"),
        dropped=listed_set(table, "dropped"),
        unsure=listed(table, "unsure"),
        rolls=listed(table, "rolls"),
        of_thing=pattern_in(table, "of_thing"),
        leading=listed_set(table, "leading"),
        either=listed_set(table, "either"),
        direct=listed_set(table, "direct"),
        to_accusative=listed_set(table, "to_accusative"),
        owners=compile_later(
            rf"\b(?P<article>{any_of(pairs_in(table, 'own'))}) (?P<thing>(?:[a-zäöüß]+en? )?[{GERMAN_CAPITALS}][\wäöüß-]+) von (?:ihr|ihm|{PERSON})(?!\w)",
            re.IGNORECASE,
        ),
        own=pairs_in(table, "own"),
        helping=listed_set(table, "helping"),
        asking=listed_set(table, "asking"),
        meeting=listed_set(table, "meeting"),
    )
