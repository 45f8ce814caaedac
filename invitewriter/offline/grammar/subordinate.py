"""Turns clauses whose verb stands last to the person the letter speaks to: "dass sie Bienen hält", "dass Sie Bienen halten"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.another import leads_to_another
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.tables import Table, listed, listed_set, pairs_in
from invitewriter.text.patterns import compile_later

_MOST_WORDS = 18
"""A longer clause is a paragraph in disguise."""
_FEWEST_WORDS = 4
_SECOND = 2
_LATEST = 5
_NOBODY = "\ue00b"
"""Stands for an "it" that refers to nothing: "wo es Lehm gibt"."""


@value
class Subordinate:
    """A language's words for clauses that a conjunction leads into."""

    opening: frozenset[str]
    """The words that lead into one: "dass", "ob", "wie"."""
    conditions: frozenset[str]
    """The words that lead into what something depends on: "wenn"."""
    subjects: Mapping[str, str]
    """What the contact is in one, and what becomes of it."""
    finite: Mapping[str, str]
    """Verb forms that follow no table, and what becomes of them after "you"."""
    senders: frozenset[str]
    """The sender as the one who does something."""
    us: frozenset[str]
    """The sender with others as those who do something."""
    several: frozenset[str]
    """Finite verbs of a plural subject."""
    forms: Mapping[str, str]
    """The form in which a verb follows "you", by the one in which it stood."""
    endings: Mapping[str, str]
    """How a verb that is in no list ends, and how it ends after "you"."""
    reflexive: str
    """The word that is another one after an informal "you", unless it is the same for every person."""
    anybody: frozenset[str]
    """Words for other people that mean nobody in particular."""
    unclear: frozenset[str]
    """Words that would need something which the clause does not say."""
    impersonal: frozenset[str]
    """Verbs beside which `it` refers to nothing: "wo es Lehm gibt"."""
    it: str
    joins: frozenset[str]
    others: frozenset[str]
    """Words for whoever else does something."""
    articles: frozenset[str]
    """Words that lack their noun where the verb follows."""
    adjective_endings: tuple[str, ...]
    """How an adjective ends before its noun."""
    its: Mapping[str, str]
    """How the possessive of a thing begins, by its article."""
    relatives: re.Pattern[str]
    """Finds with what a relative clause begins: "der", "in dem"."""
    leaning: re.Pattern[str]
    """Finds at an end a word that points to what was said before: "warum das so war"."""
    persons: Persons

    def turned(self, clause: str) -> str | None:
        """`clause` as said to the contact; None where it is no such clause, or it is not sure how its verb would read."""
        if clause.rpartition(" ")[2] in self.impersonal:
            clause = clause.replace(f" {self.it} ", f" {_NOBODY} ")
        told = self._turned(clause)
        return told and told.replace(_NOBODY, self.it)

    def _turned(self, clause: str) -> str | None:
        main, *tails = clause.replace(" , ", ", ").split(", ")
        tails = [tail for tail in tails if tail.partition(" ")[0] not in self.joins]  # "..., und sage ihr Bescheid"
        words = main.split()
        if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or words[0].lower() not in self.opening or len(tails) > 1:
            return None
        lowered = [word.lower() for word in clause.split()]
        bare = len(words) > 1 and lowered[len(words) - 2].strip(",") in self.articles
        if bare or not words[-1][0].islower() or self.leaning.search(clause.lower()):
            return None  # "ob wir auch einen brauchen": what
        # "ob ich bei ihm malen kann": what the sender does with somebody, in notes of one, is done with the contact
        own = not (self.senders | self.us).isdisjoint(lowered[1:2])
        unclear = self.unclear - (self.persons.objects.keys() if own else set())
        if unclear.intersection(lowered) or any(
            self.persons.is_other(word) for word in clause.split() if word.lower() not in self.anybody
        ):
            return None
        at = [number for number, word in enumerate(words) if word in {PERSON, *self.subjects}]
        if at and self.others.intersection(lowered[: at[0]]):
            return None  # "ob man sie kopieren darf": what is copied
        if len(at) > 1 or any(word in {PERSON, *self.subjects} for tail in tails for word in tail.split()):
            return None
        its = not at and self._may_be_its(lowered)
        told = self._about_contact(words, at[0]) if at else None if its else self._rest(words)
        tail = [self._rest(tail.split()) for tail in tails]
        return ", ".join([told, *(part for part in tail if part)]) if told and all(tail) else None

    def phrase(self, main: str, tail: str) -> str | None:
        """A phrase with the relative clause or the question behind its comma, both as said to the contact; None where there is none."""
        asked = tail.partition(" ")[0].lower() in self.opening
        behind = (self.turned(tail) if asked else self.relative(tail)) if tail else None
        told = self.persons.turned(main) if behind else None
        return f"{told}, {behind}" if told and behind else None

    def _may_be_its(self, words: list[str]) -> bool:
        """Whether a possessive behind a preposition may be that of the thing that the clause is about: "wie die Orgel zu ihrem Namen kam"."""
        starts = self.its.get(words[1], "") if len(words) > 1 else ""
        pairs = itertools.pairwise(words)
        return bool(starts) and any(one in self.persons.governing and then.startswith(starts) for one, then in pairs)

    def relative(self, clause: str) -> str | None:
        """A relative clause, as said to the contact; None where it is none, or not sure how its verb would read."""
        opening = self.relatives.match(clause)
        rest = clause[opening.end() :].split() if opening else []
        if not opening or not rest or not rest[-1].strip(",")[0].islower():
            return None
        if self.subjects.keys().isdisjoint(rest):
            told = self._rest(rest)  # a reflexive is that of whoever the clause is about
        else:
            whether = next(iter(self.opening))
            said = self.turned(" ".join([whether, *rest]))
            told = said and said.removeprefix(whether).lstrip()
        return f"{opening[0]}{told}" if told else None

    def condition(self, text: str) -> tuple[str, str]:
        """What `text` begins with on which something depends, as said to the contact, and who is its subject.

        Both empty where nothing depends on anything, the first where it is not sure how it would read.
        """
        clause = text.lstrip(" ,").partition(",")[0].rstrip(" .!")
        lead, _, rest = clause.partition(" ")
        if lead.lower() not in self.conditions:
            return "", ""
        whether = next(iter(self.opening))
        words = rest.lower().split()
        # "wenn ich ihr schreibe": what may tell whose something is tells of nothing right before the verb
        receives = bool(words[1:]) and words[-2] in self.persons.possessives
        told = None if receives else self.turned(f"{whether} {rest}")
        return (f"{lead} {told.removeprefix(whether).lstrip()}" if told else ""), rest.partition(" ")[0]

    def is_contact(self, subject: str) -> bool:
        """Whether the word is one for the contact as the one who does something."""
        return subject in {PERSON, *self.subjects}

    def _about_contact(self, words: list[str], at: int) -> str | None:
        """The clause whose subject, at `at`, is the contact."""
        joined = len(words) > 3 and words[-2] in self.joins and words[-3].islower() and self.agreed(words[-3])
        if joined:  # "ob sie mahlt oder presst"
            words = [*words[:-3], f"{joined} {words[-2]} {self.agreed(words[-1]) or ''}"]
        verb = words[-1] if joined else self.agreed(words[-1])
        another = leads_to_another(self.persons, [word.lower() for word in words])
        if verb is None or another or self.reflexive in words or at == len(words) - 1:
            return None
        before, after = self._rest(words[:at]), self._rest(words[at + 1 : -1])
        subject = self.subjects[words[at]] if words[at] in self.subjects else next(iter(self.subjects.values()))
        return None if before is None or after is None else " ".join(filter(None, [before, subject, after, verb]))

    def is_main(self, tail: str) -> bool:
        """Whether what stands behind a comma says something of its own, its verb second: "eine Knolle, die Sorte heißt Edison"."""
        words, helpers = tail.split(), self.finite.keys() | self.several
        if len(words) <= _SECOND or not words[0].islower():
            return False
        noun = next((at for at, word in enumerate(words[:_LATEST]) if word[0].isupper()), 0)
        between = words[1:noun] if noun else []
        if not noun or not all(word.endswith(self.adjective_endings) for word in between):
            second = self.persons.verbs.is_third(words[1]) and words[-1] not in self.persons.verbs.by_form
            return words[1] in helpers or second  # "die dürfen bleiben", "der schmeckt sehr gut"
        finite, after = words[noun + 1 : noun + 2], words[noun + 2 :]
        if not finite or not after or finite[0] in helpers:
            return bool(finite and after)
        verbs = self.persons.verbs
        does = verbs.is_third(finite[0]) or verbs.is_base(finite[0])
        return does and words[-1] not in verbs.by_form and words[-1] not in helpers

    def _rest(self, words: list[str]) -> str | None:
        """Words that hold no subject; a reflexive one among them is somebody else's and stays."""
        if self.reflexive not in words:
            return self.persons.turned(" ".join(words))
        at = words.index(self.reflexive)
        before, after = self.persons.turned(" ".join(words[:at])), self._rest(words[at + 1 :])
        return None if before is None or after is None else " ".join(filter(None, [before, self.reflexive, after]))

    def agreed(self, word: str) -> str | None:
        """The finite verb as it follows "you"; None where that is not sure."""
        if told := self.finite.get(word.lower()):
            return told
        known = self.persons.verbs.by_form.get(word.lower(), ())
        found = {verb.form(self.forms[form]) for verb, form in known if form in self.forms} - {""}
        if len(found) == 1:
            return found.pop()
        ending = next((ending for ending in self.endings if word.endswith(ending)), None)
        return None if known or ending is None else word.removesuffix(ending) + self.endings[ending]


def make_subordinate(words: Table, persons: Persons) -> Subordinate:
    """For a language whose verbs stand last in such clauses: one with a table of that name."""
    table = words["subordinate"]
    return Subordinate(
        opening=listed_set(table, "opening"),
        conditions=listed_set(table, "conditions"),
        senders=frozenset(words["subjects"]["sender"]),
        us=frozenset(words["subjects"]["both"]),
        subjects=dict(table["subjects"]),
        finite=dict(table["finite"]),
        several=listed_set(table, "several"),
        forms=dict(table["forms"]),
        endings=dict(table["endings"]),
        reflexive=table["reflexive"],
        others=frozenset([*words["subjects"]["sender"], *words["subjects"]["both"], *listed(table, "others")]),
        impersonal=listed_set(table, "impersonal"),
        it=table["it"],
        joins=listed_set(words["nouns"], "joins"),
        articles=listed_set(table, "articles"),
        adjective_endings=listed(words["nouns"], "adjective_endings"),
        its=pairs_in(table, "its"),
        relatives=compile_later(table["relatives"]),
        leaning=compile_later(table["leaning"]),
        anybody=listed_set(table, "anybody"),
        unclear=listed_set(table, "unclear"),
        persons=persons,
    )
