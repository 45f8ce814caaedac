"""Puts a thing that stands as a subject, or without its article, into the case of what is given: "der Plan", "Plan" as "den Plan"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.articles import with_indefinite
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.tables import Table, listed_set, pairs_in
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given


@value
class Given:
    """What a language with cases needs to do so."""

    nouns: Nouns
    moved: Mapping[str, str]
    """What stands before a masculine noun as a subject, and as what is given."""
    open: frozenset[str]
    """Those of them that stand before neuter nouns, too."""
    bent: tuple[str, str]
    """How an adjective changes behind such a word."""
    masculine: str
    """The article by which a noun is known as masculine."""
    strong: Mapping[str, str]
    """The article of a noun by how an adjective ends that stands before it without one: "er", "den"."""

    def words(self, words: list[str]) -> list[str]:
        """The words of a subject as those of what is given; none where its gender does not show."""
        first, *rest = words
        moved = self.moved.get(first.lower(), "")
        adjectives = list(itertools.takewhile(str.islower, rest))
        noun = " ".join(rest[len(adjectives) : len(adjectives) + 1])
        article = self.nouns.article_of(noun) if noun else ""
        strong = next(iter(adjectives), "")
        neuter = strong.endswith("es") or article not in {"", self.masculine}
        counted = strong and not strong.endswith(self.nouns.adjective_endings)  # "ein paar Muster"
        if not moved or counted or (first.lower() in self.open and neuter):
            return words
        if first.lower() in self.open and not strong.endswith("er") and article != self.masculine:
            return []
        bent = [re.sub(*self.bent, adjective) for adjective in adjectives]
        return [moved, *bent, *rest[len(adjectives) :]]

    def with_article(self, words: list[str]) -> list[str]:
        """The words of a thing that is given, with the article that jottings leave out; none where it is not sure which."""
        first = words[0].lower() if words[0].lower() in self.nouns.determiners else words[0]
        words = [first, *words[1:]]
        if first[0].islower() and first not in self.nouns.determiners:
            return self._with_indefinite(words)
        if first in self.moved or not first[0].isupper():
            return self.words(words)
        if article := self.nouns.article_of(first):
            return [article, *words]
        return words if self.nouns.is_plural(first) or self.nouns.is_mass(first) else []

    def sought(self, words: list[str]) -> list[str]:
        """The words of a thing that somebody looks for, with the article that jottings leave out; none where it is not sure which."""
        first, *rest = words
        adjective = first.endswith(self.nouns.adjective_endings) and bool(rest) and rest[0][0].isupper()
        if adjective and not is_given(plain(first)):
            first = first.lower()
        if first.lower() in self.nouns.indefinites:
            return self.words([first.lower(), *rest])
        words = [first, *rest]
        told = with_indefinite(self.nouns, " ".join(words)).split()
        bare = told == words and first[0].isupper()
        return [] if bare and not (self.nouns.is_plural(first) or self.nouns.is_mass(first)) else told

    def _with_indefinite(self, words: list[str]) -> list[str]:
        """Words that begin with an adjective, with the article that its ending asks for: "grober Plan" is "einen groben Plan"; many need none."""
        adjectives = list(itertools.takewhile(str.islower, words))
        rest = words[len(adjectives) :]
        endings = {word[-2:] if word[-1] != "e" else word[-1] for word in adjectives}
        if not rest or len(endings) > 1 or not all(word.endswith(self.nouns.adjective_endings) for word in adjectives):
            return words if rest and self.nouns.is_plural(rest[0]) else []
        article = self.nouns.article_of(rest[0])
        gender = self.strong.get(endings.pop(), article)
        if gender == article == "" or self.nouns.is_plural(rest[0]):
            return words if self.nouns.is_plural(rest[0]) else []
        if gender == self.masculine:
            adjectives = [re.sub(*self.bent, word) for word in adjectives]
        indefinite = self.nouns.an.get(gender, "")
        return [indefinite, *adjectives, *rest] if indefinite else []


def make_given(words: Table, nouns: Nouns) -> Given:
    """From `given` in words.toml."""
    table = words.get("given", {})
    return Given(
        nouns=nouns,
        moved=pairs_in(table, "moved"),
        open=listed_set(table, "open_determiners"),
        bent=tuple(table.get("bent", ("$", ""))),
        masculine=table.get("masculine", ""),
        strong=pairs_in(table, "strong"),
    )
