"""Cuts a sentence into its clauses, with or without marks between them, and tells whom each begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.domain import value
from invitewriter.offline.grammar.breaks import Breaks
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.wide import WideVerbs
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Table, any_of, listed, listed_set
from invitewriter.text.patterns import compile_later


@value
class Cutting:
    """What a language needs to cut sentences into clauses."""

    breaks: Breaks
    verbs: WideVerbs
    persons: Persons
    nouns: Nouns
    run_on: re.Pattern[str]
    """Finds what dictation puts between two clauses."""
    fillers: frozenset[str]
    begins: frozenset[str]
    """Words for others than the contact that begin a clause."""
    joined: tuple[tuple[str, str], ...]
    """Ends of a word for the contact that are a verb, with that verb."""

    def clauses(self, text: str) -> Iterator[str]:
        """The clauses, but for what is nothing but a filler; what a mere "and" joins stays one where no verb or subject stands behind it."""
        return filter(None, map(self._opened, self._runs(text)))

    def _runs(self, text: str) -> Iterator[str]:
        for run in self.run_on.split(text):
            held = ""
            for mark, piece in self.breaks.pieces(run):
                if held and mark.strip() in self.breaks.joins and not self._may_begin(piece):
                    held = f"{held}{mark}{piece}"
                    continue
                if held:
                    yield held
                held = piece
            if held:
                yield held

    def subject(self, clause: str) -> tuple[str, list[str]]:
        """The word for the contact that a clause begins with, and the words after it; no word where it begins with another."""
        words = clause.split()
        first = words[0].lower() if words else ""
        known = {*self.persons.subjects, PERSON}
        for ending, verb in self.joined:
            if first.endswith(ending) and first.removesuffix(ending) in known:
                return first.removesuffix(ending), [verb, *words[1:]]
        return (first, words[1:]) if first in known else ("", words)

    def begins_by_verb(self, words: list[str]) -> bool:
        """Whether the first word is a verb as it follows "she"."""
        return bool(words) and self.verbs.third(words[0].lower()) is not None

    def _may_begin(self, piece: str) -> bool:
        words = piece.split()
        begins = not words or bool(self.subject(piece)[0]) or words[0].lower() in self.begins
        return begins or self.begins_by_verb(words)

    def _opened(self, text: str) -> str:
        words = text.strip(" .!").split()
        while words and words[0].lower().strip(",") in self.fillers:
            words = words[1:]
        return " ".join(words)


def make_cutting(table: Table, verbs: WideVerbs, sentences: SentenceReader) -> Cutting:
    """From clauses.toml."""
    persons = sentences.slots.persons
    links = any_of(map(re.escape, listed(table, "run_on")))
    subjects = any_of(map(re.escape, persons.subjects))
    return Cutting(
        breaks=sentences.breaks,
        verbs=verbs,
        persons=persons,
        nouns=sentences.slots.nouns,
        run_on=compile_later(rf"\s+(?:{links})\s+(?=(?:{subjects})\b)", re.IGNORECASE),
        fillers=listed_set(table, "fillers"),
        begins=listed_set(table, "begins"),
        joined=tuple(table.get("joined", {}).items()),
    )
