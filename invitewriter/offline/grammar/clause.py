"""Parses a clause of the notes into subject, verb and the words behind it: all the ways in which it may be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from invitewriter.domain import value
from invitewriter.domain.kept import kept, recent
from invitewriter.offline.grammar.inflection import BASE, Verb
from invitewriter.offline.grammar.listed import Listed, by_words, longest
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.patterns import compile_later

_LEAD_IN = 8
"""Words within which a sentence comes to whom it is about."""
_CLITIC = compile_later(r"^([\w\ue000]+)('\w+)$", signs="'")


class Who(StrEnum):
    """Whom a clause is about."""

    CONTACT = "contact"
    SENDER = "sender"
    BOTH = "both"
    EACH = "each"
    TOGETHER = "together"
    PROMISE = "promise"
    TODO = "todo"
    ELIDED = "elided"
    """Nobody is named."""
    NOUN = "noun"
    """There is no verb."""


OWN_PART = frozenset({Who.PROMISE, Who.TODO})
"""What the sender is to do."""


@value
class Clause:
    """One way of reading a clause."""

    who: Who
    form: str
    """present, past, progressive, would, will, bare; empty without a verb."""
    verb: Verb | None
    rest: str
    """What follows the verb."""


@value
class Grammar:
    """A language's words for taking clauses apart."""

    verbs: Verbs
    subjects: tuple[tuple[str, Who], ...]
    """Longest first."""
    auxiliaries: tuple[tuple[str, str], ...]
    """Each with the form it makes, longest first."""
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    together: str
    sender_objects: frozenset[str]
    contact_objects: frozenset[str]
    company: frozenset[str]
    """Prepositions that tell with whom."""
    owning: str
    """The word by which a possessive is no object: "her own kiln"."""
    lead_ins: frozenset[str]
    named_with: frozenset[str]
    """What names a thing with the word for something done before it: "building society"."""
    be: str
    """The plain form of the verb that shorthand leaves out."""
    noun_sign: str
    """Behind it a plain form is no verb: "catalogue of the exhibition"."""
    of_things: frozenset[str]
    """Verbs that may stand before it."""

    @recent(256)
    def clauses(self, text: str, who: Who) -> Sequence[Clause]:
        """All the ways in which `text` may be one clause; `who` is promise, todo, or elided where nobody is named."""
        words = self._unclipped(text.split())
        subject, words = (who, words) if who is not Who.ELIDED else self.subject(words)
        words, alone = self._without_adverbs(words), subject is Who.ELIDED
        bare = words
        made, words = self._auxiliary(words)
        words = self._without_adverbs(words)
        if made == "past" and not any(at == made for _, at, _ in self.verbs.at_start(words)):
            made, words = "", bare  # "she has a kiln"
        if made and alone:
            subject = Who.CONTACT
        found = [
            Clause(who=subject, form=form, verb=verb, rest=" ".join(words[length:]))
            for verb, at, length in self.verbs.at_start(words)
            if (form := _form(at, made, subject))
            and not (alone and not made and at == "ing" and self.named_with.intersection(words[length : length + 1]))
            and not (at == BASE and verb.base not in self.of_things and words[length : length + 1] == [self.noun_sign])
        ]
        found = [self._settled(clause) for clause in found]
        found += self._without_verb(subject, words, made, read=bool(found))
        return [*found, *self._without_subject(words)] if alone and not made else found

    def _without_verb(self, subject: Who, words: list[str], made: str, *, read: bool) -> list[Clause]:
        """What the words behind a subject are if they hold no verb; `read` tells that they were found to hold one."""
        rest = " ".join(words)
        if made == "progressive" and not read:
            return [self.being(subject, rest)]
        if subject is Who.CONTACT and not made:
            if len(words) == 1:
                return [Clause(who=subject, form="", verb=None, rest=rest)]
            # "Anna: interested in maps" leaves the verb out
            return [self.being(subject, rest)] if words and not read else []
        return [Clause(who=subject, form="", verb=None, rest=rest)] if subject in OWN_PART and not read else []

    def _without_subject(self, words: list[str]) -> list[Clause]:
        """What words that name nobody may be besides: "Send her the list" is what the sender is to do."""
        plain = [(verb, length) for verb, at, length in self.verbs.at_start(words) if at == BASE]
        found = [Clause(who=Who.TODO, form="bare", verb=v, rest=" ".join(words[n:])) for v, n in plain]
        rest = " ".join(words)
        return [*found, self.being(Who.ELIDED, rest), Clause(who=Who.NOUN, form="", verb=None, rest=rest)]

    def being(self, who: Who, rest: str) -> Clause:
        """A clause that leaves out "is": it says what or how somebody is."""
        return Clause(who=who, form="present", verb=self.verbs.by_form[self.be][0][0], rest=rest)

    def names_subject(self, text: str) -> bool:
        """Whether `text` begins with the one it is about."""
        return self.subject_of(text) is not Who.ELIDED

    @recent(1024)
    def subject_of(self, text: str) -> Who:
        """Whom `text` begins with; ELIDED where it names nobody."""
        return self.subject(self._unclipped(text.split()))[0]

    def led_into(self, text: str) -> list[str]:
        """`text` from where it says whom it is about, where it begins with something else: "after lunch she told me ..."."""
        words = text.split()
        if not words or words[0].lower() not in self.lead_ins:
            return []
        starts = [at for at in range(1, min(len(words) - 2, _LEAD_IN)) if self.names_subject(" ".join(words[at:]))]
        return [" ".join(words[at:]) for at in reversed(starts)]

    def _unclipped(self, words: list[str]) -> list[str]:
        match = _CLITIC.match(words[0]) if words else None
        return [match[1], match[2], *words[1:]] if match else words

    def subject(self, words: list[str]) -> tuple[Who, list[str]]:
        """Whom `words` begin with, and the words after; ELIDED where they name nobody."""
        who, length = longest(self._subject_words, words, Who.ELIDED)
        return who, words[length:]

    def _auxiliary(self, words: list[str]) -> tuple[str, list[str]]:
        form, length = longest(self._auxiliary_words, words, "")
        return form, words[length:]

    @kept
    def _subject_words(self) -> Listed[Who]:
        return by_words(self.subjects)

    @kept
    def _auxiliary_words(self) -> Listed[str]:
        return by_words(self.auxiliaries)

    def _without_adverbs(self, words: list[str]) -> list[str]:
        start = next((at for at, word in enumerate(words) if not self._is_adverb(word)), len(words))
        return words[start:]

    def _is_adverb(self, word: str) -> bool:
        """By the list; or by its ending, if it is no verb: "is primarily interested"."""
        by_ending = word.islower() and word.endswith(self.adverb_endings) and word not in self.verbs.by_form
        return by_ending or word.lower() in self.adverbs

    def _settled(self, clause: Clause) -> Clause:
        """The clause with its subject told by its objects: who "showed me" is the contact, who "showed her" the sender."""
        words = clause.rest.lower().split()
        if words and words[-1] == self.together and clause.who in {Who.BOTH, Who.EACH, Who.ELIDED}:
            return replace(clause, who=Who.TOGETHER, rest=" ".join(clause.rest.split()[:-1]))
        if clause.who is Who.ELIDED and (words[:1] == [PERSONS] or self._is_with_contact(clause, words)):
            return replace(clause, who=Who.SENDER)  # nobody is named in what they do: "writing Anna's reference"
        if clause.who is Who.ELIDED and clause.form == "past" and words and self._is_done_for_them(words):
            return replace(clause, who=Who.SENDER)  # "made her toast", but "made her own kiln"
        if clause.who is Who.ELIDED and clause.form == "past" and self.sender_objects & set(words):
            return replace(clause, who=Who.CONTACT)
        if clause.who is Who.ELIDED and clause.form == "present":
            return replace(clause, who=Who.CONTACT)
        return clause

    def _is_with_contact(self, clause: Clause, words: list[str]) -> bool:
        """Whether it is going on with the contact: then it is the sender who does it."""
        with_, whom = ("", "", *words)[-2:]
        return clause.form == "progressive" and with_ in self.company and whom in {*self.contact_objects, PERSON}

    def _is_done_for_them(self, words: list[str]) -> bool:
        return words[0] in self.contact_objects and words[1:2] != [self.owning]


def _form(at: str, made: str, who: Who) -> str:
    """The form of a clause whose verb stands in the form `at`, after what makes the form `made`; empty if it is none."""
    if made:
        return made if at == {"progressive": "ing", "past": "past"}.get(made, "base") else ""
    if at == "past":
        return "past" if who not in OWN_PART else ""
    if who in OWN_PART:
        return "bare" if at == "base" else ""
    if at == "ing":
        return "progressive" if who in {Who.ELIDED, Who.CONTACT} else ""
    return "present" if at == ("base" if who in {Who.BOTH, Who.EACH, Who.SENDER} else "third") else ""


def make_grammar(words: Table, verbs: Verbs) -> Grammar:
    subjects = [
        (written.replace("{contact}", PERSON), Who(who))
        for who, listing in words["subjects"].items()
        for written in listing
    ]
    auxiliaries = [(written, form) for form, listing in words["auxiliary"].items() for written in listing]
    return Grammar(
        verbs=verbs,
        subjects=tuple(sorted([*subjects, (PERSON, Who.CONTACT)], key=lambda pair: -len(pair[0]))),
        auxiliaries=tuple(sorted(auxiliaries, key=lambda pair: -len(pair[0]))),
        adverbs=listed_set(words["grammar"], "adverbs"),
        adverb_endings=listed(words["grammar"], "adverb_endings"),
        together=words["grammar"]["together"],
        sender_objects=listed_set(words["grammar"], "sender_objects"),
        company=listed_set(words["nouns"], "company"),
        contact_objects=listed_set(words["grammar"], "contact_objects"),
        owning=words["grammar"].get("owning", ""),
        lead_ins=listed_set(words["grammar"], "lead_ins"),
        named_with=listed_set(words["grammar"], "named_with"),
        be=words["grammar"]["be"],
        noun_sign=words["grammar"].get("noun_sign", ""),
        of_things=listed_set(words["grammar"], "of_things"),
    )
