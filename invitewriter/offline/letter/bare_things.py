"""Finds a thing that stands in a sentence as notes jot it, with no article: "that you need spare wheel"."""

from __future__ import annotations

from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.tables import Table, listed_set
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given

_MARKS = '.,;:?!„“"()'


@value
class BareThings:
    """What a language whose nouns have capitals needs for it; one without such words finds none."""

    nouns: Nouns
    behind: frozenset[str]
    """Words behind which a thing has its article: "you", "me"."""
    bound: frozenset[str]
    """Nouns that are one with their verb, and words by which any is: "Rad fahren"."""

    def stands_in(self, sentence: str) -> bool:
        """Whether a thing of which there is one, or two things in a row, have no article."""
        words = [*(word.strip(_MARKS) for word in sentence.split()), ""]
        pairs = zip(words, pairwise(words[1:]), strict=False)
        return any(before in self.behind and self._is_bare(word, then) for before, (word, then) in pairs)

    def _is_bare(self, word: str, then: str) -> bool:
        nouns = self.nouns
        if not (word[:1].isupper() and word.isalpha()) or not self.bound.isdisjoint({word.lower(), then}):
            return False
        known, mass = nouns.article_of(word), nouns.is_mass(word)
        if (known or mass) and then[:1].isupper() and not is_given(plain(then)):  # "Apfelmus Eimer"
            return bool(nouns.article_of(then))
        return bool(known) and not mass and not nouns.is_plural(word)


def make_bare_things(table: Table, nouns: Nouns) -> BareThings:
    """From `last_reader` of letter.toml."""
    return BareThings(nouns=nouns, behind=listed_set(table, "bare_behind"), bound=listed_set(table, "bare_bound"))
