"""Parses a plain sentence of the notes, whatever its verb: who, what they do, and what belongs to it; a word that no list knows is read by its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.articles import calling
from invitewriter.offline.grammar.inflection import Verb
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.statement import Form, Party, Statement
from invitewriter.offline.grammar.subjects import Subjects, make_subjects
from invitewriter.offline.grammar.wide import WideVerbs
from invitewriter.offline.tables import Table, listed_set

_IS = "is"
"""The key of the form of "be" that shorthand leaves out."""


@value
class Statements:
    """What a language without case endings needs to parse them."""

    verbs: WideVerbs
    nouns: Nouns
    persons: Persons
    subjects: Subjects
    be: Mapping[str, str]
    """Forms of "be" and how they follow "you"."""
    have: Mapping[str, str]
    do: Mapping[str, str]
    abilities: Mapping[str, Form]
    """What stands before a verb in its plain form and stays there: "can", "used to"."""
    once: str
    """The adverb of what was done at no known time."""
    been: str
    denials: frozenset[str]
    """Words that deny, and auxiliaries that hold one."""
    adverbs: frozenset[str]
    participles: frozenset[str]
    """Those that are no past."""
    no_verbs: frozenset[str]
    """Words that end as a verb does and are none."""

    def parse(self, text: str) -> Statement | None:
        """The sentence in its parts; None where it is none."""
        words = text.split()
        for party, subject, rest in self.subjects.of(words):
            if rest and (found := self._predicate(party, subject, rest)):
                return found
        return None

    def _predicate(self, party: Party, subject: str, words: list[str]) -> Statement | None:
        denied, behind = self._without_adverbs(words)
        once = self.once in [word.lower() for word in words[: len(words) - len(behind)]]
        words = behind
        if not words:
            return None
        first, rest = words[0].lower(), words[1:]
        if first in self.denials:
            return self._denied(party, subject, words)
        negative, behind = self._without_adverbs(rest)
        if first in self.be and (party is not Party.ELIDED or behind):
            return self._of_be(party, subject, first, behind, denied=denied or negative)
        if first in self.have and behind and (found := self._of_have(party, subject, first, behind)):
            return None if denied or negative else found
        found = self._able(party, subject, words) or self._finite(party, subject, words)
        if found and once and found.form is Form.PAST:
            return replace(found, form=Form.USED, verb=f"{self.once} {found.verb}")
        return replace(found, form=Form.DENIED, verb=f"never {found.verb}") if found and denied else found

    def _able(self, party: Party, subject: str, words: list[str]) -> Statement | None:
        """What somebody is able to do, or did for long: "can plait", "used to row"."""
        for lead, form in self.abilities.items():
            number = len(lead.split())
            _, behind = self._without_adverbs(words[number:])
            if behind and " ".join(words[:number]).lower() == lead and (verb := self.verbs.base(behind[0].lower())):
                told = f"{lead} {behind[0]}"
                return Statement(party=party, subject=subject, form=form, verb=told, act=tuple(behind), main=verb)
        return None

    def _denied(self, party: Party, subject: str, words: list[str]) -> Statement | None:
        """What is denied by an auxiliary: "cannot find", "doesn't work"."""
        verb = words[1].lower() if len(words) > 1 else ""
        if not verb or verb in self.nouns.small:
            return None
        helper = self._after_you(words[0].lower(), party)
        return Statement(
            party=party,
            subject=subject,
            form=Form.DENIED,
            verb=f"{helper} {verb}",
            act=(verb, *words[2:]),
            main=self.verbs.base(verb),
        )

    def _of_be(self, party: Party, subject: str, first: str, behind: list[str], *, denied: bool) -> Statement | None:
        if denied or not behind:
            return None
        helper, word = self._after_you(first, party), behind[0].lower()
        made = self.verbs.ing(word) or word.endswith(self.nouns.action_endings)
        form = Form.BEING
        if made and word not in self.no_verbs:
            form = Form.GOING_ON
        elif self._is_participle(word):
            form = Form.PASSIVE
        held = form is Form.BEING
        act = (first, *behind) if held else tuple(behind)
        verb = helper if held else f"{helper} {word}"
        main = self.verbs.ing(word) if form is Form.GOING_ON else None
        return Statement(party=party, subject=subject, form=form, verb=verb, act=act, main=main)

    def _of_have(self, party: Party, subject: str, first: str, behind: list[str]) -> Statement | None:
        helper, word = self._after_you(first, party), behind[0].lower()
        then = behind[1].lower() if len(behind) > 1 else ""
        if word == self.been and (verb := self.verbs.ing(then)):
            return Statement(
                party=party,
                subject=subject,
                form=Form.GOING_ON,
                verb=f"{helper} {word} {then}",
                act=tuple(behind[1:]),
                main=verb,
                since=True,
            )
        if word == self.been or not self._is_participle(word):
            return None
        verb = self.verbs.past(word)
        return Statement(
            party=party, subject=subject, form=Form.PERFECT, verb=f"{helper} {word}", act=tuple(behind), main=verb
        )

    def _finite(self, party: Party, subject: str, words: list[str]) -> Statement | None:
        """A sentence of one verb, in the present or the past; or of one in -ing that names nobody."""
        word = words[0].lower()
        past = self.verbs.past(word)
        if past or self.subjects.looks_past(word):
            if words[1:] and calling(self.nouns, " ".join(words[1:])):
                return None  # "chartered surveyor" is what somebody is
            return Statement(party=party, subject=subject, form=Form.PAST, verb=word, act=tuple(words), main=past)
        if party is Party.ELIDED and (going := self.verbs.ing(word)):
            told = f"{self.be[_IS]} {word}"
            return Statement(party=party, subject=subject, form=Form.GOING_ON, verb=told, act=tuple(words), main=going)
        main, verb = self._present(party, word)
        if main is None:
            return None
        return Statement(party=party, subject=subject, form=Form.PRESENT, verb=verb, act=tuple(words), main=main)

    def _present(self, party: Party, word: str) -> tuple[Verb | None, str]:
        """The verb in the present, and as it follows its subject in a letter."""
        third = None if word in self.no_verbs else self.verbs.third(word)
        if party in {Party.PAIR, Party.BOTH, Party.SENDER}:
            return self.verbs.base(word), word
        if party in {Party.OWN, Party.THING}:
            return third or self.verbs.base(word) or self.verbs.guessed(word), word
        found = third or (None if party is Party.ELIDED else self.verbs.guessed(word))
        return found, found.plain if found else word

    def _after_you(self, helper: str, party: Party) -> str:
        if party in {Party.CONTACT, Party.ELIDED}:
            return {**self.be, **self.have, **self.do}.get(helper, helper)
        return helper

    def _is_participle(self, word: str) -> bool:
        return word in self.participles or bool(self.verbs.past(word)) or self.subjects.looks_past(word)

    def _without_adverbs(self, words: list[str]) -> tuple[bool, list[str]]:
        """Whether one of the adverbs at the start denies, and the words without them."""
        start = next((at for at, word in enumerate(words) if word.lower() not in self.adverbs), len(words))
        return any(word.lower() in self.denials for word in words[:start]), words[start:]


def make_statements(table: Table, verbs: WideVerbs, nouns: Nouns, persons: Persons) -> Statements:
    """From statements.toml."""
    return Statements(
        verbs=verbs,
        nouns=nouns,
        persons=persons,
        subjects=make_subjects(table, verbs, nouns, persons),
        be=dict(table["be"]),
        have=dict(table["have"]),
        do=dict(table["do"]),
        abilities={lead: Form(form) for lead, form in table["abilities"].items()},
        been=table["been"],
        once=table["once"],
        denials=listed_set(table, "denials"),
        adverbs=listed_set(table, "adverbs"),
        participles=listed_set(table, "participles"),
        no_verbs=listed_set(table, "no_verbs"),
    )
