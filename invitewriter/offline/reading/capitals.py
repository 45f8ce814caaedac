"""Gives nouns their capital in notes typed in small letters throughout, where a language writes them with one: "baut treppen ohne schrauben"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from invitewriter.domain import value
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import is_common_somewhere, lexicon
from invitewriter.text.patterns import compile_later

_QUOTES = "\"'„“»"
_SHORTEST = 3
_LOUD = 4
"""Letters of a word in capitals that is no abbreviation."""


@value
class Capitals:
    """A language's words that are no nouns."""

    code: str
    verbs: Verbs
    small: frozenset[str]
    """Words that end a noun phrase and stand in none."""
    articles: frozenset[str]
    """Determiners and prepositions: what stands behind one, and before the next small word, ends in a noun."""
    prepositions: frozenset[str]
    persons: frozenset[tuple[str, str]]
    """Words in pairs that mean somebody, though the second may stand before a noun: "von ihr"."""
    participle: re.Pattern[str]
    """Matches a participle by its form."""
    helpers: frozenset[str]
    """Finite verbs with which a clause ends behind an infinitive or a participle."""
    being: frozenset[str]
    """Verbs behind which a word may say how somebody is."""
    adjectives: tuple[str, ...]
    """How words end that stand before a noun."""
    alone: tuple[str, ...]
    """How a noun ends before which nothing stands."""
    no_nouns: tuple[str, ...]
    """How words end that are none."""

    def written(self, words: Sequence[str]) -> list[str] | None:
        """`words` with capitals for the nouns; as they are where one of them has a capital, None where one phrase is not plain."""
        # A name in quotation marks has its capital in any notes.
        own = [word for word in words if word[0] not in _QUOTES]
        if len(words) < 2 or any(letter.isupper() for word in own for letter in word):
            return list(words)
        found = list(words)
        for start, end in self._phrases(words):
            before = words[start - 1].lower().rstrip(",;:") if start else ""
            if before in self.being:
                continue
            if not self._is_phrase([word.rstrip(",;:.!") for word in words[start:end]], led=before in self.articles):
                return None
            noun = found[end - 1]
            found[end - 1] = noun[0].upper() + noun[1:]
        return found

    def _phrases(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where the words between small ones and verbs begin and end."""
        start = 0
        for at, word in enumerate(words):
            bare = word.rstrip(",;:.!")
            if self._is_small(bare, words[max(at - 2, 0) : at], words[at + 1] if at + 1 < len(words) else ""):
                if at > start:
                    yield start, at
                start = at + 1
            elif bare != word:
                yield start, at + 1
                start = at + 1
        if start < len(words):
            yield start, len(words)

    def _is_small(self, word: str, before: Sequence[str], behind: str) -> bool:
        if (
            word.removesuffix("s") in self.small
            or word in self.small
            or word in self.articles
            or len(word) < _SHORTEST
            or not word.isalpha()
        ):
            return True
        verb = word in self.verbs.by_form or word in self.verbs.stumps or self.participle.fullmatch(word) is not None
        # "den laden", "aus alten segeln"
        led = before[-1:] and before[-1] in self.articles and (before[0], before[-1]) not in self.persons
        if led and before[0].endswith(",") and behind.rstrip(",;:.!") in self.helpers:
            led = False  # "jemand, der löten kann"
        described = len(before) > 1 and before[0] in self.prepositions and before[1].endswith(self.adjectives)
        return verb and not led and not (described and before[1] not in self.articles)

    def _is_phrase(self, words: Sequence[str], *, led: bool) -> bool:
        *others, last = words
        if last.endswith(self.no_nouns) or not all(word.endswith(self.adjectives) for word in others):
            return False
        known, ordinary = plain(last), lexicon(self.code)
        alone = last.endswith(self.alone) or others or led
        sure = ends_in_noun(known, ordinary) or (ordinary.is_common(known) and alone)
        # "alte stühle", "einen scanner", but neither "räder umsonst" nor "gerne"
        return (sure and not any(self._is_noun(word) for word in others)) or (led and len(words) <= 2)

    def _is_noun(self, word: str) -> bool:
        return ends_in_noun(plain(word), lexicon(self.code)) and not lexicon(self.code).is_common(plain(word))


def make_capitals(words: Table, verbs: Verbs) -> Capitals:
    """For a language whose nouns have a capital: one with `small_nouns`."""
    nouns, table = words["nouns"], words["small_nouns"]
    pronouns = {word for group in words["pronouns"].values() for word in group}
    return Capitals(
        code=table["code"],
        verbs=verbs,
        small=frozenset([*listed(table, "others"), *listed(nouns, "joins"), *listed(nouns, "questions"), *pronouns])
        | listed_set(nouns, "senders")
        | listed_set(words["grammar"], "leading"),
        articles=frozenset([*listed(nouns, "determiners"), *listed(nouns, "prepositions")]),
        prepositions=listed_set(nouns, "prepositions"),
        persons=frozenset(product(listed(words["turn"], "governing"), words["turn"]["object"])),
        participle=compile_later(table["participle"]),
        helpers=frozenset(words["subordinate"]["finite"]),
        being=listed_set(table, "being"),
        adjectives=listed(table, "adjectives"),
        alone=listed(table, "alone"),
        no_nouns=listed(table, "no_nouns"),
    )


def calm(text: str) -> str:
    """`text`, common words of which several are shouted in small letters: "the REPAIR CAFE"; one alone may be letters that stand for a name."""
    words = text.split()
    loud = [word for word in words if word.isalpha() and word.isupper() and len(word) >= _LOUD]
    shouted = {word for word in loud if is_common_somewhere(plain(word))} if len(loud) > 1 else set[str]()
    return " ".join(word.lower() if word in shouted else word for word in words)
