"""What of a text carries weight: its words but for the small ones, by their stems."""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.text.lexicon import lexicon
from invitewriter.text.words import words_of

_FEWEST = 3
"""So few words of weight may stand in any two letters: a greeting, a closing, thanks."""
_ALIKE = 0.75
"""From this share of common words of weight on, two sentences say the same; a kept promise shares fewer with its promise."""

_TOLD = 0.6
"""From this share of its words of weight on that stand in one earlier letter, a fact counts as said."""


def is_told(weights: frozenset[str], letter: frozenset[str]) -> bool:
    """Whether a letter tells a fact, by the words of weight of both."""
    return bool(weights) and len(weights & letter) >= _TOLD * len(weights)


def says_again(told: frozenset[str], earlier: Iterable[frozenset[str]]) -> bool:
    """Whether a sentence, by its words of weight, says in about the same words what one of the earlier ones says."""
    return len(told) >= _FEWEST and any(len(told & other) >= _ALIKE * len(told | other) for other in earlier)


def weights_of(text: str, language: str) -> frozenset[str]:
    """The stems of the words of weight, by which two sentences that say the same are told."""
    lex = lexicon(language)
    return frozenset(lex.stem(word.plain) for word in words_of(text) if not lex.has("small", word.plain))
