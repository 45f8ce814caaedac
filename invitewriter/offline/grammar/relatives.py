"""Relative clauses about the contact: "Anna, who runs a press and who came by train"."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, any_of, listed, listed_set
from invitewriter.text.patterns import compile_later


@value
class Relatives:
    """A language's relative clauses about the contact; nothing is changed where it has no words that surely begin one."""

    first: re.Pattern[str]
    """Finds the contact's name and the word for them that begins such a clause."""
    further: re.Pattern[str]
    """Finds where another one follows."""
    any_kind: frozenset[str]
    """The words that begin relative clauses of any kind."""

    def as_sentence(self, text: str) -> str:
        """`text` with the first as a sentence, without a second: "a friend who sews and who ..." is about the friend."""
        told = self.first.sub(f", {PERSON} ", text)
        further = self.further.search(told)
        if further is None or not self.any_kind.isdisjoint(told[: further.start()].lower().split()):
            return told
        end = told.find(",", further.end())
        return told[: further.start()] + (told[end:] if end >= 0 else "")


def make_relatives(words: Table) -> Relatives:
    again = listed(words["grammar"], "relative_subjects")
    begins = any_of(again)
    joins = "|".join(map(re.escape, listed(words["clauses"], "joins")))
    signs = [f" {word} " for word in again] or ["\0"]  # in a language without such words, in no text
    return Relatives(
        first=compile_later(rf"(?<={PERSON}),?\s+(?:{begins})\s", signs=signs),
        further=compile_later(rf",?\s+(?:{joins})\s+(?:{begins})\s", re.IGNORECASE, signs=signs),
        any_kind=listed_set(words["nouns"], "relatives"),
    )
