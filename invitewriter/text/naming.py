"""Weighs whether a word is a name: by its shape, whether it is well known, and its place in the sentence."""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise

from invitewriter.text.lexicon import LEXICONS, Lexicon, exactly, places, shared
from invitewriter.text.tokens import Word

_LONGEST_ENDING = 7


class Weight(IntEnum):
    """How strong the evidence is that a word is a name."""

    NOTHING = 0
    LITTLE = 1
    """An ordinary word with a capital amid a sentence: a name beside others ("Soil Health Week")."""
    PERHAPS = 2
    """An unknown word that begins a sentence: a name if the words after it show that."""
    ENOUGH = 3


def may_be_name(word: Word, lex: Lexicon) -> bool:
    """Whether a word is written like a name, and is none of the words that are always capitalised and are no names."""
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
    """Whether the capital of a word is a form of politeness or begins a sentence, in a language without a lexicon."""
    if word.plain in shared("courtesy"):
        return True
    return word.first and not word.text[1:].isupper() and word.text.lower() in exactly("openers")


def has_shape(text: str) -> bool:
    """Whether a word has the shape of a name: a capital within it, capitals only, or beside digits (SoilTech, SAP, B2B, SAP-Projekt)."""
    if text.isupper() or any(len(part) > 1 and part.isupper() for part in text.split("-")[:-1]):
        return True
    return any(b.isupper() and (a.islower() or a.isdigit()) for a, b in pairwise(text))


def is_known(plain: str) -> bool:
    """Whether a plain word is a well-known given name, place or organisation."""
    parts = (form for part in plain.split("-") for form in (part, part.removesuffix("s")))
    return any(part in shared("given") or part in places() or part in shared("organisations") for part in parts)


def weigh(word: Word, lex: Lexicon) -> Weight:
    """The weight of a capitalised word in languages in which only names have capitals."""
    if word.first:
        bound = word.text.rpartition("-")[2].islower() and "-" in word.text  # "Diz-me", "Dites-moi"
        ordinary = bound or lex.is_common(word.plain) or ends_in(word.plain, lex, "endings")
        return Weight.NOTHING if ordinary or lex.has("greetings", word.plain) else Weight.PERHAPS
    return Weight.LITTLE if all(lex.has("common", part) for part in word.plain.split("-")) else Weight.ENOUGH


def ends_in(plain: str, lex: Lexicon, endings: str) -> bool:
    """Whether a word of some length ends in one of a set of endings."""
    tails = (plain[start:] for start in range(max(3, len(plain) - _LONGEST_ENDING), len(plain)))
    return any(lex.has(endings, tail) for tail in tails)
