"""Tells from what follows a verb for whom something is done, and with whom: for the sender, for the contact, with either of them."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.undertaking import Agent, Undertaking
from invitewriter.offline.grammar.wide import WideVerbs
from invitewriter.offline.tables import Table, listed_set, pattern_in


@value
class Part:
    """The part that the two have in what a clause tells."""

    for_sender: bool
    only_ours: bool
    """Whether it is done to something of the sender's, and not said to be for them."""
    surely_for_sender: bool
    """Even where the clause does not say who does it."""
    with_sender: bool
    theirs: bool
    """Whether something of the contact's is in it."""
    owned_first: bool
    """Whether that is what is done something with."""
    contact_first: bool
    """Whether the contact is the first object."""
    benefits: bool
    """Whether something is done with a thing for them."""
    thing_second: bool
    """Whether a thing follows the first word: "her the catalogue"."""
    given_back: bool
    """Whether a thing is given back: "back the dish"."""
    of_each_other: bool
    of_contact: bool
    surely_of_contact: bool
    contact_is_object: bool
    """Whether it is done to the contact or for them, and not with them."""


@value
class Company:
    """A language's words for the two."""

    persons: Persons
    verbs: WideVerbs
    us: frozenset[str]
    """Objects for the sender: "me", "us"."""
    ours: frozenset[str]
    several: frozenset[str]
    """Words by which the sender is not alone: "we", "us", "our"."""
    leading: frozenset[str]
    """Verbs behind which the contact does something: "watch her weave"."""
    so_that: re.Pattern[str]
    """Finds that it lets the sender do something."""
    joint: re.Pattern[str]
    """Finds that the two do it with each other: "together", "with her"."""
    back: str
    """Behind a verb, that a thing goes back to whose it is."""
    reciprocal: frozenset[str]
    particles: frozenset[str]
    """Words behind those that say it already: "meet up"."""
    apart: re.Pattern[str]
    """Finds that each does it to the other."""
    returned: re.Pattern[str]
    """Finds that what stands behind a word for the contact is theirs: "her gloves back"."""
    benefit: re.Pattern[str]
    """Finds that something is done with a thing for the contact: "the ladder for her"."""
    shown_by: re.Pattern[str]
    """Finds that it was shown by a thing, and nobody has a part in it."""
    wishing: re.Pattern[str]
    """Finds that it is something which the contact wants: "the book she asked for"."""
    to_come: re.Pattern[str]
    """Finds that what it tells is surely to come."""
    by: re.Pattern[str]
    """Finds at the end that the contact has done it."""
    when: re.Pattern[str]
    """Finds at the end when or where."""
    together: str
    given: str
    """The mood of what the sender was given."""
    articles: frozenset[str]
    joins: str
    """ "and", between its spaces."""
    subjects: tuple[str, str]
    """How the sender is called alone, and not alone: "I", "we"."""
    objects: tuple[str, str]

    def of(self, undertaking: Undertaking) -> Part:
        words = [word.lower() for word in undertaking.rest.split()]
        us, ours = not self.us.isdisjoint(words), not self.ours.isdisjoint(words)
        us = us or self.so_that.search(undertaking.rest) is not None
        mine = us or ours
        apart = [word.lower() for word in self.joint.sub(" ", undertaking.rest).split()]
        objects = self._names_contact(words, undertaking.base)
        owned = PERSONS in words
        theirs = owned or not self.persons.possessives.keys().isdisjoint(words)
        elsewhere = objects and not us
        return Part(
            for_sender=mine,
            only_ours=ours and not us,
            surely_for_sender=(us and not objects)
            or (undertaking.base in self.persons.causing and words[:1] != [] and words[0] in self.ours),
            with_sender=mine,
            theirs=theirs or bool(self.by.search(undertaking.rest)),
            owned_first=words[:1] == [PERSONS]
            or (words[:1] != [] and words[0] in self.persons.possessives and not objects),
            contact_first=self._is_object(words[0], "".join(words[1:2]), undertaking.base) if words else False,
            benefits=self.benefit.match(undertaking.rest) is not None,
            thing_second=self.begins_thing("".join(words[1:2])),
            given_back=words[:1] == [self.back] and self.begins_thing("".join(words[1:2])),
            of_each_other=self._is_reciprocal(undertaking) or self.apart.search(undertaking.rest) is not None,
            of_contact=objects or theirs or self.wishing.search(undertaking.rest) is not None,
            surely_of_contact=(elsewhere or owned) and not us,
            contact_is_object=self._names_contact(apart, undertaking.base),
        )

    def _names_contact(self, words: list[str], base: str) -> bool:
        """Whether the contact is an object in it: "mend her the kettle", and not "mend her kettle"."""
        around = zip([base, *words], words, [*words[1:], ""], strict=False)
        return any(self._is_object(word, then, before) for before, word, then in around)

    def may_own(self, rest: str, base: str) -> bool:
        """Whether a word for the contact at its start may tell whose the thing behind it is, or to whom it goes."""
        first, _, more = rest.lower().partition(" ")
        both = first in self.persons.objects and first in self.persons.possessives
        both = both and not self.returned.match(rest)
        return both and not self._is_object(first, more.partition(" ")[0], base)

    def _is_object(self, word: str, then: str, before: str) -> bool:
        persons = self.persons
        done = (
            not then or then in persons.after_object or (before in self.leading and self.verbs.base(then) is not None)
        )
        return word == PERSON or (word in persons.objects and (done or word not in persons.possessives))

    def begins_thing(self, word: str) -> bool:
        """Whether a thing or the contact begins with the word."""
        persons = self.persons
        known = {*persons.possessives, *persons.objects, PERSON, PERSONS}
        return word.lower() in known or word.lower() in self.articles

    def _is_reciprocal(self, undertaking: Undertaking) -> bool:
        """Whether the two do to each other what the verb says, without a word for it: "we meet on Friday"."""
        first = undertaking.rest.partition(" ")[0]
        alone = not self.begins_thing(first) and first not in self.particles and not self.apart.search(undertaking.rest)
        return undertaking.agent is Agent.BOTH and undertaking.base in self.reciprocal and alone

    def told_apart(self, rest: str, undertaking: Undertaking) -> str:
        """`rest` with the contact as one of "each other", and surely as an object where they are one; what the sender was given as given to them."""
        rest = f"{PERSON} {rest}" if self._is_reciprocal(undertaking) else self.apart.sub(PERSON, rest)
        first, _, more = rest.partition(" ")
        if first.lower() in self.persons.possessives and self._is_object(
            first.lower(), more.partition(" ")[0].lower(), undertaking.base
        ):
            rest = f"{PERSON} {more}"
        passive = undertaking.mood == self.given
        return f"{self.as_object(undertaking)} {self.by.sub('', rest)}" if passive else rest

    def alone(self, rest: str) -> tuple[str, str, str]:
        """`rest` without the words by which the two do it with each other, when it is to be, and how a letter says the first."""
        told = " ".join(self.joint.sub(" ", rest).split())
        when = self.when.search(told)
        joint = self.together if told != rest else ""
        return (told[: when.start()], when[0].strip(), joint) if when else (told, "", joint)

    def as_contact(self, undertaking: Undertaking) -> str:
        """The contact, with whoever does it along with them."""
        other = self.persons.turned(undertaking.pair) if undertaking.pair else ""
        return f"{self.persons.name}{self.joins}{other}" if other else self.persons.name

    def as_subject(self, undertaking: Undertaking) -> str:
        return self.subjects[undertaking.agent is Agent.SENDER and undertaking.named.strip().lower() in self.several]

    def as_object(self, undertaking: Undertaking) -> str:
        return self.objects[undertaking.named.strip().lower() in self.several]


def make_company(table: Table, persons: Persons, nouns: Nouns, verbs: WideVerbs) -> Company:
    """From `company` in acts.toml."""
    entry = table.get("company", {})
    return Company(
        persons=persons,
        verbs=verbs,
        us=listed_set(entry, "us"),
        ours=listed_set(entry, "ours"),
        several=listed_set(entry, "several"),
        leading=persons.causing | listed_set(entry, "perceiving"),
        so_that=pattern_in(entry, "so_that"),
        joint=pattern_in(entry, "joint"),
        back=entry.get("back", ""),
        reciprocal=listed_set(entry, "reciprocal"),
        particles=listed_set(entry, "particles"),
        apart=pattern_in(entry, "apart"),
        returned=pattern_in(entry, "returned"),
        benefit=pattern_in(entry, "benefit"),
        shown_by=pattern_in(entry, "shown_by"),
        wishing=pattern_in(entry, "wishing"),
        to_come=pattern_in(entry, "to_come"),
        by=pattern_in(entry, "by"),
        when=pattern_in(entry, "when"),
        together=entry.get("together", ""),
        given=entry.get("given", ""),
        articles=nouns.articles,
        joins=entry.get("joins", ""),
        subjects=tuple(entry.get("subjects", ("", ""))),
        objects=tuple(entry.get("objects", ("", ""))),
    )
