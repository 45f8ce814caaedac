"""Takes a sentence of the notes apart: who does what in each of its clauses, as far as it is plain to see."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from invitewriter.domain import value
from invitewriter.offline.pattern import PERSON
from invitewriter.offline.tables import Table, listed
from invitewriter.offline.verbs import BASE, Verb, Verbs

_TAKEN_BACK = ("hedge", "denial")
_TAG = 3
"""So few words between two breaks ("I think") speak of what stands before them."""
_PAIR = 4
_CLITIC = re.compile(r"^([\w\ue000]+)('\w+)$")


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


@value
class Clause:
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
    together: str
    sender_objects: frozenset[str]
    be: str
    """The plain form of the verb that shorthand leaves out."""

    def clauses(self, text: str, who: Who) -> list[Clause]:
        """All the ways in which `text` may be one clause; `who` is promise, todo, or elided where nobody is named."""
        words = self._unclipped(text.split())
        subject, words = (who, words) if who is not Who.ELIDED else self._subject(words)
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
        ]
        found = [self._settled(clause) for clause in found]
        if made == "progressive" and not found:
            found = [Clause(who=subject, form="present", verb=self.verbs.by_form[self.be][0][0], rest=" ".join(words))]
        if subject is Who.CONTACT and len(words) == 1 and not made:
            found.append(Clause(who=subject, form="", verb=None, rest=words[0]))
        if subject is Who.PROMISE and not found:
            found.append(Clause(who=subject, form="", verb=None, rest=" ".join(words)))
        if alone and not made:
            # "Send her the list" among the notes is what the sender is to do.
            plain = [(verb, length) for verb, at, length in self.verbs.at_start(words) if at == BASE]
            found += [Clause(who=Who.TODO, form="bare", verb=v, rest=" ".join(words[n:])) for v, n in plain]
            found.append(
                Clause(who=Who.ELIDED, form="present", verb=self.verbs.by_form[self.be][0][0], rest=" ".join(words))
            )
            found.append(Clause(who=Who.NOUN, form="", verb=None, rest=" ".join(words)))
        return found

    def names_subject(self, text: str) -> bool:
        """Whether `text` begins with the one it is about."""
        return self._subject(self._unclipped(text.split()))[0] is not Who.ELIDED

    def _unclipped(self, words: list[str]) -> list[str]:
        match = _CLITIC.match(words[0]) if words else None
        return [match[1], match[2], *words[1:]] if match else words

    def _subject(self, words: list[str]) -> tuple[Who, list[str]]:
        for written, who in self.subjects:
            length = len(written.split())
            if " ".join(words[:length]).lower() == written:
                return who, words[length:]
        return Who.ELIDED, words

    def _auxiliary(self, words: list[str]) -> tuple[str, list[str]]:
        for written, form in self.auxiliaries:
            length = len(written.split())
            if " ".join(words[:length]).lower() == written:
                return form, words[length:]
        return "", words

    def _without_adverbs(self, words: list[str]) -> list[str]:
        start = next((at for at, word in enumerate(words) if word.lower() not in self.adverbs), len(words))
        return words[start:]

    def _settled(self, clause: Clause) -> Clause:
        """The clause with its subject told by its objects: who "showed me" is the contact, who "showed her" the sender."""
        words = clause.rest.lower().split()
        if words and words[-1] == self.together and clause.who in {Who.BOTH, Who.EACH, Who.ELIDED}:
            return replace(clause, who=Who.TOGETHER, rest=" ".join(clause.rest.split()[:-1]))
        if clause.who is Who.ELIDED and clause.form == "past" and self.sender_objects & set(words):
            return replace(clause, who=Who.CONTACT)
        if clause.who is Who.ELIDED and clause.form == "present":
            return replace(clause, who=Who.CONTACT)
        return clause


def _form(at: str, made: str, who: Who) -> str:
    """The form of a clause whose verb stands in the form `at`, after what makes the form `made`; empty if it is none."""
    if made:
        return made if at == {"progressive": "ing", "past": "past"}.get(made, "base") else ""
    if at == "past":
        return "past" if who not in {Who.PROMISE, Who.TODO} else ""
    if who in {Who.PROMISE, Who.TODO}:
        return "bare" if at == "base" else ""
    if at == "ing":
        return "progressive" if who is Who.ELIDED else ""
    return "present" if at == ("base" if who in {Who.BOTH, Who.EACH, Who.SENDER} else "third") else ""


@value
class Breaks:
    """Where a sentence may fall into clauses."""

    pattern: re.Pattern[str]
    joins: frozenset[str]
    """The breaks that may stand within one phrase, too."""
    pairing: frozenset[str]
    """Words that want a join after them."""

    def pieces(self, text: str) -> list[tuple[str, str]]:
        """The stretches of `text`, each with the break before it."""
        parts = self.pattern.split(text)
        return list(zip(["", *parts[1::2]], parts[::2], strict=True))

    def before_last(self, join: str, text: str) -> str:
        """What stands before the last `join`; empty where it holds a pair together ("between Ledbury and Ross")."""
        before = text.rpartition(f" {join} ")[0]
        return "" if self.pairing & set(before.lower().split()[-_PAIR:]) else before

    def sound(self, text: str, doubt: Callable[[str], str], names_subject: Callable[[str], bool]) -> list[str]:
        """`text` without its doubtful stretches and what leans on them; nothing where a short tag takes it all back.

        What follows a doubtful stretch leans on it until a break and a new subject; on a doubt of the sender's own to its end.
        """
        stretches, current, why = list[str](), "", ""
        for mark, piece in self.pieces(text):
            found = doubt(piece)
            if found in _TAKEN_BACK and len(piece.split()) <= _TAG and (current or stretches):
                return []
            afresh = mark.strip() not in self.joins and names_subject(piece) and why not in _TAKEN_BACK[:1]
            why = found or ("" if afresh else why)
            if why and current:
                stretches.append(current)
            current = "" if why else f"{current}{mark if current else ''}{piece}"
        return [*stretches, current] if current else stretches

    def clauses(self, text: str, opens: Callable[[str, str], bool]) -> list[str]:
        """The stretches put together again to clauses: one begins where `opens` says so of a stretch and its break."""
        clauses: list[list[tuple[str, str]]] = []
        for mark, piece in self.pieces(text):
            if not clauses or opens(mark, piece):
                clauses.append([("", piece)])
            else:
                clauses[-1].append((mark, piece))
        return [self._joined(clause) for clause in clauses]

    def _joined(self, pieces: list[tuple[str, str]]) -> str:
        """A clause from its stretches: whole where they are a list ("a, b and c"), else cut before the first comma."""
        marks = [mark.strip() for mark, _ in pieces[1:]]
        is_list = len(marks) > 1 and set(marks[:-1]) == {","} and marks[-1] in self.joins
        if is_list and all(len(piece.split()) <= 3 for _, piece in pieces[1:]):
            return "".join(mark + piece for mark, piece in pieces).strip()
        text = pieces[0][1]
        for mark, piece in pieces[1:]:
            if mark.strip() not in self.joins:
                break
            text += mark + piece
        return text.strip()


def make_breaks(words: Table) -> Breaks:
    sources = [
        re.escape(mark) if mark.startswith(" ") else re.escape(mark) + r"\s+" for mark in words["clauses"]["breaks"]
    ]
    pattern = re.compile(f"({'|'.join(sources)})", re.IGNORECASE)
    return Breaks(
        pattern=pattern,
        joins=frozenset(words["clauses"]["joins"]),
        pairing=frozenset(listed(words["clauses"], "pairing")),
    )


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
        adverbs=frozenset(listed(words["grammar"], "adverbs")),
        together=words["grammar"]["together"],
        sender_objects=frozenset(listed(words["grammar"], "sender_objects")),
        be=words["grammar"]["be"],
    )
