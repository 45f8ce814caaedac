"""Parses clauses whose finite verb stands second or last, and whose other verbs stand last: "I have her the book promised"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.domain.kept import recent
from invitewriter.offline.grammar.agreement import Agreement, Helpers, make_agreements, make_helpers
from invitewriter.offline.grammar.beginning import begun_small
from invitewriter.offline.grammar.breaks import make_continued
from invitewriter.offline.grammar.clause import OWN_PART, Clause, Grammar, Who, make_grammar
from invitewriter.offline.grammar.elided import Elided, is_meant, make_elided
from invitewriter.offline.grammar.inflection import BASE
from invitewriter.offline.grammar.jointly import jointly
from invitewriter.offline.grammar.nouns import function_words
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import NOTHING, Table, listed, listed_set
from invitewriter.text.lexicon import Lexicon
from invitewriter.text.patterns import compile_later

_MOST_WORDS_BEFORE = 8
"""The finite verb stands no further from the beginning."""
_TO_COME = frozenset({"present", "will", "shall", "would", "wanted"})
"""Forms in which the sender tells what they are about to do."""
_OWN = frozenset({Who.SENDER, Who.ELIDED, Who.TODO})


@value
class Bracket:
    """A language's words for taking such clauses apart."""

    grammar: Grammar
    agreements: Mapping[Who, Agreement]
    helpers: Helpers
    fillers: re.Pattern[str]
    """Finds what may stand anywhere and says nothing."""
    deadlines: re.Pattern[str]
    continued: re.Pattern[str]
    small: frozenset[str]
    """Words that have a capital only where they begin a sentence."""
    ongoing: frozenset[str]
    """Words by which the present is progressive."""
    objects: frozenset[str]
    """Words for the contact as an object."""
    reporting: str
    """What a clause that is told in another begins with, after its comma."""
    proposing: tuple[frozenset[str], ...]
    """The pairs of words that begin what somebody proposes: "we should"."""
    parts: frozenset[str]
    """What comes off a verb, and can be nothing else where it stands last."""
    ordinary: Lexicon
    elided: Elided
    each: frozenset[str]
    """Words among others by which "we" are "we both"."""

    @property
    def verbs(self) -> Verbs:
        return self.grammar.verbs

    @recent(512)
    def subject_of(self, text: str) -> Who:
        """Whom `text` begins with; ELIDED where it names nobody."""
        return self.grammar.subject_of(text)

    def names_subject(self, text: str) -> bool:
        """Whether `text` begins with the one it is about, or with the verb of a clause of its own."""
        first, *_ = text.split(maxsplit=1) or [""]
        return self.grammar.names_subject(text) or (first.islower() and self._agrees(Who.CONTACT, first))

    def led_into(self, text: str) -> list[str]:
        """`text` from where a clause begins that is told in others: "she told me that ..."; what else leads into one is its part."""
        _, told, clause = text.partition(self.reporting)
        return [clause] if told else []

    @recent(256)
    def clauses(self, text: str, who: Who) -> Sequence[Clause]:
        """All the ways in which `text` may be one clause; `who` is promise, todo, or elided where nobody is named."""
        main, *more = self.continued.split(text, maxsplit=1)
        words = self._lowered(self.fillers.sub(" ", main).split())
        if not words:
            return []
        tail = f" , {more[0]}" if more else ""
        found = [self._settled(clause) for clause in [*self._proposed(words), *self._read(words)]]
        joint = self.verbs.sets.get("joint", ())
        found = [each for clause in found for each in jointly(clause, self.grammar.named_with, self.objects, joint)]
        if self.ongoing.intersection(main.lower().split()):
            found = [*(replace(c, form="progressive") for c in found if c.form == "present"), *found]
        found += [replace(c, who=Who.TODO, form="bare") for c in found if c.who is Who.SENDER and c.form in _TO_COME]
        if who is not Who.ELIDED:
            whole = any(c.who is Who.SENDER for c in found)  # "I fetch the scales" is no thing that was promised
            found = [replace(c, who=who, form="bare") for c in found if c.who in _OWN and c.verb]
            if not whole:
                found.append(Clause(who=who, form="", verb=None, rest=" ".join(words)))
        return [replace(each, rest=f"{each.rest}{tail}".strip()) for each in map(self._without_deadline, found)]

    def _without_deadline(self, clause: Clause) -> Clause:
        """What the sender is to do, without by when."""
        own = clause.who in OWN_PART
        return replace(clause, rest=" ".join(self.deadlines.sub(" ", clause.rest).split())) if own else clause

    def _lowered(self, words: list[str]) -> list[str]:
        first = words[0].lower() if words and words[0].lower() in self.small else "".join(words[:1])
        return [first, *words[1:]] if words else []

    def _read(self, words: list[str]) -> Iterator[Clause]:
        read = False
        for subject, verb, others in self._places(words):
            whose = [subject] if subject else [who for who in self.agreements if self._agrees(who, verb)]
            for who in whose:
                for clause in self._with_verb(who, verb, others):
                    if len(whose) > 1 and who is Who.CONTACT and self.elided.is_of_sender(clause):
                        continue
                    read = True
                    # "asked about it" may be either of the two
                    yield replace(clause, who=Who.ELIDED) if clause.form == "past" and len(whose) > 1 else clause
        if not read:
            yield from self._without_finite(words)

    def _proposed(self, words: list[str]) -> Iterator[Clause]:
        """Of the contact, behind whose name stands what "we should" do: what they proposed."""
        subject, rest = self.grammar.subject(words)
        if subject is Who.CONTACT and len(rest) > 3 and {w.lower() for w in rest[:2]} in self.proposing:
            found = (verb for verb, form in self.verbs.last(rest[-1]) if form == BASE)
            yield from (Clause(who=subject, form="proposal", verb=v, rest=" ".join(rest[2:-1])) for v in found)

    def _places(self, words: list[str]) -> Iterator[tuple[Who | None, str, list[str]]]:
        """Where the subject, if there is one, and the finite verb may stand: each with all the other words."""
        subject, rest = self.grammar.subject(words)
        if subject is not Who.ELIDED:
            if rest:
                yield subject, rest[0], rest[1:]
                yield subject, rest[-1], rest[:-1]
            return
        for at in range(min(len(words), _MOST_WORDS_BEFORE)):
            subject, after = self.grammar.subject(words[at + 1 :])
            # "wollte Anna noch die Liste schicken": behind what is meant the name is no subject
            meant = not at and words[1:2] == [PERSON] and is_meant(words[0], self.helpers)
            if subject is not Who.ELIDED and not meant and self._agrees(subject, words[at]):
                yield subject, words[at], [*words[:at], *after]
                return
        yield None, words[0], words[1:]
        if len(words) > 1 and words[0] in self.objects:
            yield None, words[1], [words[0], *words[2:]]  # "her lacks a miller"

    def _agrees(self, who: Who, word: str) -> bool:
        return bool(self._forms(who, word)) or word.lower() in self._agreement(who).helpers

    def _forms(self, who: Who, word: str) -> set[str]:
        word = word.lower()
        known = (*self.verbs.by_form.get(word, ()), *self.verbs.stumps.get(word, ()))
        return {form for _, form in known} & self._agreement(who).forms

    def _agreement(self, who: Who) -> Agreement:
        return self.agreements[Who.BOTH if who is Who.EACH else who]

    def _with_verb(self, who: Who, finite: str, others: list[str]) -> Iterator[Clause]:
        """The clauses in which `finite` is the finite verb and `others` stand around it."""
        word, agreeing = finite.lower(), self._agreement(who)
        last, before, rest = others[-1].lower() if others else "", " ".join(others[:-1]), " ".join(others)
        if word in agreeing.helpers:
            made = itertools.product(self.helpers.get(word, ()), self.verbs.last(last))
            yield from (
                Clause(who=who, form=form, verb=verb, rest=before)
                for (form, needed), (verb, at) in made
                if at == needed
            )
        parted = self.verbs.parted(word, last)
        # "copies the notes down" is never a copying of "the notes down", nor "has her glaze from ash made" a having
        whole = () if last in self.parts or self._is_perfect(word, others) else self.verbs.by_form.get(word, ())
        found = [(verb, at, before) for verb, at in parted] + [(verb, at, rest) for verb, at in whole]
        yield from (
            Clause(who=who, form="past" if at.startswith("past") else "present", verb=verb, rest=more)
            for verb, at, more in found
            if at in agreeing.forms
        )

    def _is_perfect(self, finite: str, others: Sequence[str]) -> bool:
        """Whether the verb that stands last is something done, and `finite` only helps it."""
        last = others[-1] if len(others) > 1 and any(form == "had" for form, _ in self.helpers.get(finite, ())) else ""
        return last.islower() and self.verbs.guessed["done"].fullmatch(last) is not None

    def _without_finite(self, words: list[str]) -> Iterator[Clause]:
        """Shorthand: "about bees talked", "her the list send", and what has no verb at all."""
        subject, named = self.grammar.subject(words)
        if subject is Who.CONTACT and named:
            yield Clause(who=subject, form="", verb=None, rest=" ".join(named))
        rest = " ".join(words[:-1])
        for verb, at in self.verbs.by_form.get(words[-1].lower(), ()):
            if at == "done" and rest:
                yield Clause(who=Who.ELIDED, form="past", verb=verb, rest=rest)
            if at == BASE and rest and words[-1].islower():
                yield Clause(who=Who.TODO, form="bare", verb=verb, rest=begun_small(words[:-1], self.ordinary))
        whole = " ".join(words)
        yield self.grammar.being(Who.CONTACT, whole)
        yield Clause(who=Who.NOUN, form="", verb=None, rest=whole)

    def _settled(self, clause: Clause) -> Clause:
        """The clause with its subject told by its other words: who "showed me" is the contact, "we both", "together"."""
        words = clause.rest.split()
        several = clause.who in {Who.BOTH, Who.EACH} or (clause.who is Who.ELIDED and clause.form == "past")
        for marks, who in ((self.grammar.together.split(), Who.TOGETHER), (self.each, Who.EACH)) if several else ():
            if mark := next((word for word in words if word.lower() in marks), ""):
                words.remove(mark)
                return replace(clause, who=who, rest=" ".join(words))
        if clause.who is Who.ELIDED and self.grammar.sender_objects & {word.lower() for word in words}:
            return replace(clause, who=Who.CONTACT)
        return clause


def make_bracket(words: Table, verbs: Verbs, ordinary: Lexicon) -> Bracket:
    """From words.toml; `ordinary` knows the nouns of the language."""
    return Bracket(
        grammar=make_grammar(words, verbs),
        agreements=make_agreements(words),
        helpers=make_helpers(words),
        fillers=_fillers(words["grammar"]["fillers"]),
        deadlines=_fillers(words["grammar"].get("deadlines", (NOTHING,))),
        continued=make_continued(words),
        small=_small(words),
        ongoing=listed_set(words["grammar"], "ongoing"),
        objects=frozenset(words["turn"]["object"]),
        reporting=words["grammar"].get("reporting", "\0"),
        proposing=tuple(frozenset(pair.split()) for pair in words["grammar"].get("proposing", ())),
        parts=frozenset(listed(words.get("telling", {}), "lone_parts")),
        ordinary=ordinary,
        elided=make_elided(words),
        each=listed_set(words["grammar"], "each"),
    )


def _fillers(written: Sequence[str]) -> re.Pattern[str]:
    """Reads phrases in which "…" is one or two words, ( | ) a choice."""
    sources = [phrase.replace(" … ", r" (?:\S+ ){1,2}") for phrase in written]
    return compile_later(rf"(?<!\S)(?:{'|'.join(sorted(sources, key=len, reverse=True))})(?!\S)", re.IGNORECASE)


def _small(words: Table) -> frozenset[str]:
    turn, times = words["turn"], listed(words.get("telling", {}), "times")
    adverbs = listed(words["written"], "in_front")
    return frozenset([*function_words(words["nouns"]), *times, *adverbs, *turn["object"], *turn["possessive"]])
