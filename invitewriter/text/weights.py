"""The content words of a text, by their stems, and whether two texts say the same by them."""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.text.lexicon import lexicon
from invitewriter.text.tokens import words_of

_FEWEST = 3
"""Sentences with fewer content words may be in any two letters: a greeting, a closing, thanks."""
_ALIKE = 0.75
"""From this share of common content words on, two sentences say the same; a kept promise shares fewer with its promise."""
_TOLD = 0.6
"""If at least this share of its content words is in one earlier letter, a fact counts as told."""


def is_told(weights: frozenset[str], letter: frozenset[str]) -> bool:
    """Whether a letter tells a fact, by the content words of both."""
    return bool(weights) and len(weights & letter) >= _TOLD * len(weights)


def says_again(told: frozenset[str], earlier: Iterable[frozenset[str]]) -> bool:
    """Whether a sentence says in about the same words what an earlier one says, by their content words."""
    return len(told) >= _FEWEST and any(len(told & other) >= _ALIKE * len(told | other) for other in earlier)


def weights_of(text: str, language: str) -> frozenset[str]:
    """The stems of the content words of a text: all words but the small ones of the lexicon."""
    lex = lexicon(language)
    return frozenset(lex.stem(word.plain) for word in words_of(text) if not lex.has("small", word.plain))
