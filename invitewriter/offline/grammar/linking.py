"""Tells where a "that" leads into a clause which says what thing is meant: "the quay that silted up", but "about that quay"."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.domain import value
from invitewriter.offline.grammar.statements import Statements
from invitewriter.offline.tables import Table, listed_set
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[\w'\ue000\ue001-]+")


@value
class Linking:
    """A language's words that lead into such clauses."""

    statements: Statements
    word: str
    """The one that may as well point to a thing."""
    asking: frozenset[str]
    """Those that begin other clauses within: "how", "which"."""
    clausal: frozenset[str]
    """Words with which such a clause may begin, beside those for the contact: "the map that nobody could read"."""

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the word leads into one."""
        words = list(_WORD.finditer(text))
        for before, word, after in zip(words, words[1:], words[2:], strict=False):
            if word[0].lower() == self.word and self._leads(before[0].lower(), after[0].lower()):
                yield word.span()

    def before_clause(self, text: str) -> str:
        """The text up to a clause that only tells which thing is meant, or how something is."""
        starts = [start for start, _ in self.spans(text)]
        starts += [word.start() for word in [*_WORD.finditer(text)][1:] if word[0].lower() in self.asking]
        return text[: min(starts, default=len(text))]

    def _leads(self, before: str, after: str) -> bool:
        """Whether the word between the two leads into a clause."""
        nouns, verbs, persons = self.statements.nouns, self.statements.verbs, self.statements.persons
        if before in nouns.small | nouns.vague | self.statements.adverbs:
            return False
        if verbs.past(before) and not nouns.is_mass(before):
            return False
        finite = after in persons.finite or bool(verbs.forms_of(after) & {"past", "third"})
        begins = after in persons.subjects or after in nouns.articles or after in self.clausal
        return finite or begins or after in self.statements.subjects.helpers


def make_linking(table: Table, statements: Statements) -> Linking:
    """From statements.toml."""
    return Linking(
        statements=statements,
        word=table["linking"],
        asking=listed_set(table, "asking"),
        clausal=listed_set(table, "clausal"),
    )
