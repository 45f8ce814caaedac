"""Supplies an article that shorthand leaves out, where the ending of an adjective tells which: "sucht gebrauchtes Lastenrad", "ein gebrauchtes Lastenrad"."""

from __future__ import annotations

from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import Table, listed, listed_set, pairs_in

_SHORTEST = 2
"""Letters, more than which an adjective has: "ne Winde" has its article."""


@value
class Supplied:
    """What a language needs to do so; one without `supplied` in its words.toml supplies none."""

    nouns: Nouns
    verbs: Verbs
    articles: Mapping[str, str]
    """The article by the ending that an adjective has where none stands before it."""
    telling: frozenset[str]
    """Those of the endings that tell that there is only one."""
    feminine: str
    """The definite article of nouns before which the others tell so, unless they are many."""
    behind: frozenset[str]
    """Words behind which such a thing may begin, beside verbs and prepositions."""
    definite: tuple[str, ...]
    """How adjectives begin or end of which there is only one, so that another article lacks: "letztes", "erstes"."""

    def in_text(self, text: str) -> str:
        """`text` with these articles."""
        words = text.split()
        told = [f"{self._before(words, at)}{word}" for at, word in enumerate(words)]
        return " ".join(told) if told != words else text

    def _before(self, words: list[str], at: int) -> str:
        """The article that lacks before the word, with a space; empty where none does."""
        before, adjective, *more = [words[at - 1].lower() if at else "", *words[at:]]
        ending = next((ending for ending in self.articles if adjective.endswith(ending)), "")
        if not ending or not self._opens(before) or not self._is_adjective(adjective):
            return ""
        noun = next((word for word in more if not (self._is_adjective(word) and word.endswith(ending))), "").strip(
            ",.;"
        )
        alike = noun.endswith(ending) or self.nouns.article_of(noun) == self.feminine  # "neue Segel" are many
        one = ending in self.telling or (alike and not self.nouns.is_plural(noun))
        fits = noun[:1].isupper() and noun.isalpha() and one and not self.nouns.is_mass(noun)
        return f"{self.articles[ending]} " if fits else ""

    def _opens(self, before: str) -> bool:
        """Whether a thing that is said for the first time may begin behind the word."""
        known = before in self.nouns.prepositions | self.behind
        return known or bool(self.verbs.forms_of(before)) or before in self.verbs.stumps

    def _is_adjective(self, word: str) -> bool:
        plain = (
            len(word) > _SHORTEST
            and word.isalpha()
            and word.islower()
            and word not in self.nouns.small
            and not word.startswith(self.definite)
        )
        return plain and word not in self.verbs.by_form and word not in self.verbs.stumps


def make_supplied(words: Table, nouns: Nouns, verbs: Verbs) -> Supplied:
    """From `supplied` of words.toml."""
    table = words.get("supplied", {})
    return Supplied(
        nouns=nouns,
        verbs=verbs,
        articles=pairs_in(table, "articles"),
        telling=listed_set(table, "telling"),
        feminine=table.get("feminine", ""),
        behind=listed_set(table, "behind"),
        definite=listed(table, "definite"),
    )
