"""Puts what is promised into the words of a promise that leaves it out, or has a pronoun for it."""

from __future__ import annotations

from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, listed_set, pairs_in
from invitewriter.offline.tagged.tagger import Tagged, Word

_PARTICLE = "p"
_RECEIVED = frozenset("uUS")
_FIRST, _WITH_SUBJECT = frozenset("MVHO"), frozenset("iwu")


@value
class Place:
    """Where in a sentence something is promised."""

    text: str
    part: Tagged
    """The clause."""
    verb: int
    thing: int
    """Where its verb stands, and where its thing would."""

    @property
    def said(self) -> Word:
        """The verb."""
        return self.part.words[self.verb]

    @property
    def word(self) -> Word | None:
        """What stands where the thing would."""
        return next(iter(self.part.words[self.thing : self.thing + 1]), None)


@value
class Putting:
    """A language's words for that."""

    handing: frozenset[str]
    """Verbs behind which it is clear who gets it."""
    beside: Mapping[str, str]
    """Prepositions before who gets it behind other verbs, but for `for_`."""
    for_: str
    to: str
    how_to: str
    """"For", "to" and "how to"."""
    lead: str
    """Who makes a promise: "I"."""
    leaving: Mapping[str, str]
    """What verbs with a particle are with the thing named: "drop off", "bring"."""

    def purpose(self, text: str, ends: int, act: str) -> str:
        """`text` with what something is offered for behind the word that `ends` there."""
        return f"{text[:ends]} {self.to} {act}{text[ends:]}"

    def how(self, place: Place, act: str) -> str:
        """The sentence with what the contact is shown."""
        ends = place.part.words[place.thing - 1].end
        return f"{place.text[:ends]} {self.how_to} {act}{place.text[ends:]}"

    def put(self, place: Place, thing: str, *, gives: bool) -> str:
        """The sentence with the thing in the place of the word, behind a particle: "drop off crates" for "drop them off"."""
        text, at, verb, word = place.text, place.thing, place.said, place.part.words[place.thing]
        particle = next((then for then in place.part.words[at + 1 : at + 2] if then.kind == _PARTICLE), None)
        told = self.leaving.get(f"{verb.lemma}_{particle.text.lower()}") if particle else None
        if particle and told:
            return self.whole(place, told, particle.end, thing)
        if particle:
            return f"{text[: word.start]}{particle.text} {thing}{text[particle.end :]}"
        if gives and verb.lemma not in self.handing and _RECEIVED.isdisjoint(place.part.kinds[at:]):
            return self.whole(place, verb.text, word.end, thing)
        return f"{text[: word.start]}{thing}{text[word.end :]}"

    def whole(self, place: Place, verb: str, ends: int, thing: str) -> str:
        """The sentence with the verb and the thing up to the word that `ends` there, and who does it, and for whom where the verb does not tell."""
        text = place.text
        given = "" if verb in self.handing else f" {self.beside.get(verb, self.for_)} {PERSON}"
        first = next(word for word in place.part.words if word.kind in _FIRST)
        who = "" if _WITH_SUBJECT.intersection(place.part.kinds) else f"{self.lead} "
        return f"{text[: first.start]}{who}{text[first.start : place.said.start]}{verb} {thing}{given}{text[ends:]}"


def make_putting(table: Table) -> Putting:
    """From the table `wants` of tagged.toml."""
    return Putting(
        handing=listed_set(table, "handing"),
        beside=pairs_in(table, "beside"),
        leaving=pairs_in(table, "leaving"),
        **{name: table[name] for name in ("for_", "to", "how_to", "lead")},
    )
