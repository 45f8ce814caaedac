"""How much speaks for a word's being a name: its shape, that many people know it, its place in the sentence."""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise

from invitewriter.text.lexicon import LEXICONS, Lexicon, exactly, places, shared
from invitewriter.text.words import Word

_LONGEST_ENDING = 7


class Weight(IntEnum):
    """How much speaks for a word's being a name."""

    NOTHING = 0
    LITTLE = 1
    """An ordinary word with a capital amid a sentence: a name beside others ("Soil Health Week")."""
    PERHAPS = 2
    """An unknown word that begins a sentence: a name if what follows says so."""
    ENOUGH = 3


def may_be_name(word: Word, lex: Lexicon) -> bool:
    """Whether a word is written as names are, and is none of the words that are so written and name nobody."""
    if word.text.islower() or len(word.text) == 1 or word.text.isdigit():
        return False
    if lex.has("capitals", word.plain) or lex.has("capitals", word.plain.removesuffix("s")):
        return False
    if lex.language not in LEXICONS and is_courtesy(word):
        return False
    if lex.has("ranks", word.plain) or (lex.has("titles", word.plain) and len(word.text) < 5):
        return False
    return word.capital or has_shape(word.text)


def is_courtesy(word: Word) -> bool:
    """Whether a word has its capital out of courtesy or for beginning a sentence, in a language whose ordinary words are not known."""
    if word.plain in shared("courtesy"):
        return True
    return word.first and not word.text[1:].isupper() and word.text.lower() in exactly("openers")


def has_shape(text: str) -> bool:
    """A capital within the word, capitals only, or capitals beside figures: SoilTech, iPhone, SAP, B2B, 3M, SAP-Projekt."""
    if text.isupper() or any(len(part) > 1 and part.isupper() for part in text.split("-")[:-1]):
        return True
    return any(b.isupper() and (a.islower() or a.isdigit()) for a, b in pairwise(text))


def is_known(plain: str) -> bool:
    """Whether many people know a word as a name."""
    parts = (form for part in plain.split("-") for form in (part, part.removesuffix("s")))
    return any(part in shared("given") or part in places() or part in shared("organisations") for part in parts)


def weigh(word: Word, lex: Lexicon) -> Weight:
    """How much speaks for a word with a capital in languages that keep capitals for names."""
    if word.first:
        bound = word.text.rpartition("-")[2].islower() and "-" in word.text  # "Diz-me", "Dites-moi"
        ordinary = bound or lex.is_common(word.plain) or ends_in(word.plain, lex, "endings")
        return Weight.NOTHING if ordinary or lex.has("greetings", word.plain) else Weight.PERHAPS
    return Weight.LITTLE if all(lex.has("common", part) for part in word.plain.split("-")) else Weight.ENOUGH


def ends_in(plain: str, lex: Lexicon, endings: str) -> bool:
    """Whether a word of some length ends in one of a set of endings."""
    tails = (plain[start:] for start in range(max(3, len(plain) - _LONGEST_ENDING), len(plain)))
    return any(lex.has(endings, tail) for tail in tails)
