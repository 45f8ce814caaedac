"""What of a text carries weight: its words but for the small ones, by their stems."""

from __future__ import annotations

from invitewriter.text.lexicon import lexicon
from invitewriter.text.words import words_of


def weights_of(text: str, language: str) -> frozenset[str]:
    """The stems of the words of weight, by which two sentences that say the same are told."""
    lex = lexicon(language)
    return frozenset(lex.stem(word.plain) for word in words_of(text) if not lex.has("small", word.plain))
