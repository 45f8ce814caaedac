"""Who a plain sentence is about, by the words that it begins with: the contact, the two, the sender, a thing of theirs, or nobody who is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import BASE, THIRD
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.statement import Party
from invitewriter.offline.grammar.wide import WideVerbs
from invitewriter.offline.tables import Table, listed, listed_set

_LONGEST_SUBJECT = 7
"""Words."""
_LONG_ENOUGH = 4
"""Letters of a word that is guessed to be a verb by its ending."""
_PAIR = 2
"""Words of who does something with the contact: "her aunt"."""


@value
class Subjects:
    """A language's words for those whom a sentence is about."""

    verbs: WideVerbs
    nouns: Nouns
    persons: Persons
    parties: Mapping[str, Party]
    """By the words that stand for them, longest first."""
    owning: frozenset[str]
    """What makes a thing the contact's."""
    helpers: frozenset[str]
    """Words with which what is said of somebody may begin, beside verbs: "is", "never", "can"."""
    no_verbs: frozenset[str]
    """Words that end as a verb does and are none."""
    and_: str

    def of(self, words: list[str]) -> Iterator[tuple[Party, str, list[str]]]:
        """Who a sentence may begin with, and what is left of it."""
        lowered = [word.lower() for word in words]
        for length in range(min(_LONGEST_SUBJECT, len(words) - 1), 0, -1):
            if (party := self.parties.get(" ".join(lowered[:length]))) is None:
                continue
            subject = " ".join(words[:length])
            if party is Party.CONTACT:
                yield from self._pair(words, length)
                subject = self.persons.name
            yield party, subject[0].lower() + subject[1:] if party is Party.BOTH else subject, words[length:]
            return
        if lowered and (lowered[0] in self.owning or lowered[0] in self.nouns.definites):
            yield from self._things(words)
        else:
            yield Party.ELIDED, "", words

    def _pair(self, words: list[str], length: int) -> Iterator[tuple[Party, str, list[str]]]:
        """The contact with one of theirs: "Anna and her aunt"."""
        end = length + 1 + _PAIR
        other = words[length + 1 : end]
        if words[length : length + 1] == [self.and_] and other and other[0].lower() in self.owning:
            turned = self.persons.turned(" ".join(other))
            if turned:
                yield Party.PAIR, f"{self.persons.name} {self.and_} {turned}", words[end:]

    def _things(self, words: list[str]) -> Iterator[tuple[Party, str, list[str]]]:
        """A thing, up to each word that may be its verb."""
        party = Party.OWN if words[0].lower() in self.owning else Party.THING
        several = False
        for at in range(2, min(_LONGEST_SUBJECT, len(words))):
            before, word = words[at - 1].lower(), words[at].lower()
            several = several or self.nouns.is_plural(before)
            if before in self.nouns.small or before in self.persons.objects or not self._agrees(word, several=several):
                continue
            subject = self.persons.turned(" ".join(words[:at]))
            if subject:
                yield party, subject[0].lower() + subject[1:], words[at:]

    def _agrees(self, word: str, *, several: bool) -> bool:
        if word in self.helpers:
            return True
        forms = self.verbs.forms_of(word) or ({"past"} if self.looks_past(word) else set[str]())
        return "past" in forms or (BASE in forms and several) or THIRD in forms

    def looks_past(self, word: str) -> bool:
        """Whether a word that no list knows ends as a past does."""
        ends = word.endswith(self.nouns.participle_endings) and len(word) > _LONG_ENOUGH
        return ends and word.isalpha() and word not in self.no_verbs and not self.verbs.of(word)


def make_subjects(table: Table, verbs: WideVerbs, nouns: Nouns, persons: Persons) -> Subjects:
    """From statements.toml."""
    parties = {
        written.replace("{contact}", PERSON): Party(party)
        for party, listing in table["parties"].items()
        for written in listing
    }
    listings = (listed_set(table, name) for name in ("denials", "adverbs"))
    tables = (frozenset(table[name]) for name in ("be", "have", "do", "abilities"))
    return Subjects(
        verbs=verbs,
        nouns=nouns,
        persons=persons,
        parties={**parties, PERSON: Party.CONTACT},
        owning=frozenset([*persons.possessives, PERSONS]),
        helpers=frozenset().union(*listings, *tables),
        no_verbs=listed_set(table, "no_verbs"),
        and_=listed(table, "and")[0],
    )
