"""Takes the label off a line of the notes, or reads it as the one whom the line is about."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import Table, listed_set
from invitewriter.text.patterns import compile_later

_NAMED = compile_later(rf"^{PERSON}\s*(?::|,|\s[-–—])\s+")
_LABEL = compile_later(r"^([^\W\d_][\w' -]{0,28}):\s+", signs=":")
_POINTER = compile_later(r"^([^\W\d_]\w{0,28}) ?(?:→|->|=>)\s*(?=\w)", signs=("→", "->", "=>"))
"""Leads from whom a line is about to what it says of them."""


@value
class Labels:
    """A language's words that stand before a colon."""

    theirs: frozenset[str]
    """Words for the contact that stand before a colon."""
    of_clauses: frozenset[str]
    """Labels that say nothing where a verb stands behind them: "Thema: polstert Stühle"."""
    idle: frozenset[str]
    """What begins a label that says nothing."""
    bare: frozenset[str]
    """The same, where the label is nothing else."""
    prepositions: frozenset[str]
    verbs: Verbs

    def unnamed(self, text: str) -> str:
        """`text` with the contact as its subject, where it begins with a label for them: "Anna: keeps bees"."""
        text = _NAMED.sub(f"{PERSON} ", text)
        pointer = _POINTER.match(text)
        return f"{PERSON} {text[pointer.end() :]}" if pointer and pointer[1].lower() in self.theirs else text

    def off(self, text: str, subject: re.Pattern[str]) -> str:
        """`text` without a label: "She: ..." is about her, "Looking for: ..." reads on; `subject` finds whom a sentence begins with."""
        label = _LABEL.match(text)
        if not label:
            return text
        if label[1].lower() in self.theirs:
            return f"{PERSON} {text[label.end() :]}"
        idle = label[1].split()[0].lower() in self.idle or label[1].lower() in self.bare
        if idle or subject.match(text, label.end()):
            return text[label.end() :]
        if label[1].lower() in self.of_clauses and self.is_told_of_them(text[label.end() :]):
            return text[label.end() :]
        inner = [word.lower() for word in label[1].split()[1:-1]]
        # "recipe for glue: rye flour": what names something by itself is no part of what stands behind it.
        names = not self.prepositions.isdisjoint(inner) and label[1].split()[-1].lower() not in self.prepositions
        return f"{label[1]}{': ' if names else ' '}{text[label.end() :]}"

    def is_told_of_them(self, text: str) -> bool:
        """Whether an arrow only begins a line on the contact: what the sender is to do never stands in the third person."""
        first = text.partition(" ")[0].lower()
        return self.verbs.is_third(first) and not self.verbs.is_base(first)


def make_labels(words: Table, verbs: Verbs) -> Labels:
    promises = words["promises"]
    return Labels(
        theirs=frozenset(words["promises"]["labels"]) | {PERSON},
        of_clauses=listed_set(promises, "clause_labels"),
        idle=listed_set(promises, "idle_labels"),
        bare=listed_set(promises, "bare_labels"),
        prepositions=listed_set(words["nouns"], "prepositions"),
        verbs=verbs,
    )
