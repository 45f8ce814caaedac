"""Judges by word lists whether a single word may be part of a name."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import pairwise

from invitewriter.brief.lexicon import LANGUAGES, either_of, pronouns, word_set
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import Lexicon, exactly, is_borne, is_common_somewhere, is_given, lexicon, places, shared
from invitewriter.text.patterns import compile_later

PARTICLES = shared("particles") | shared("joints")
AND = either_of("joins.and")
"""The source of a pattern for "and", between two names."""
SURNAME_BEGINNINGS = tuple(sorted(exactly("surname_beginnings")))
_ONE_LETTER = tuple(f"{letter}-" for letter in "abcdefghijklmnopqrstuvwxyz")
"""What begins "E-Bike" and "T-Shirt"."""
OWNER = compile_later(r"['’](?:s|d|ll|re|ve|m|t)$", signs="'’")
_SHORTEST_HEAD, _SHORTEST_TAIL = 3, 3
_LONGER_THAN_NAMES = 11
COMPOUND = 8
"""So long a word may be one made of several."""


def is_capitalised_noun(word: str, language: str) -> bool:
    """Whether a plain word is a noun by its ending, and no given name, in a language that writes nouns with a capital."""
    lex = lexicon(language or "en")
    return lex.capitalises_nouns and ends_in_noun(word, lex) and not is_borne("given", word)


def is_noun(word: str) -> bool:
    """Whether it is an ordinary noun of German: "with Felix zum See", not "Felix zum Felde"."""
    german = lexicon("de")
    return german.is_common(word) or ends_in_noun(word, german)


def is_given_part(word: str) -> bool:
    """Whether a plain part of a name is an initial, or begins with a given name: "j", "anne-marie"."""
    first = word.split("-", maxsplit=1)[0]
    return len(first) == 1 or is_given(first)


def looks_named(word: str, before: list[str], language: str) -> bool:
    """Whether a word may be part of a name, given the parts before it."""
    if before and _is_prefixed(word):
        return True
    if not word[0].isupper() or (word.isupper() and len(word) > 1) or is_brand(word) or _is_of_letters(word):
        return False
    if before and len(word) == 1:
        return True
    bare = plain(OWNER.sub("", word))
    lex = lexicon(language or "en")
    if names_nobody(bare, language, lex):
        return False
    if any(first.split("-")[0] in shared("given") for first in (bare, *before[:1])):
        return True
    compound = len(bare) >= COMPOUND and bare.endswith(tuple(word_set("people.noun_endings", language)))
    compound = compound or (lex.capitalises_nouns and bare in word_set("disputes.functions", language))
    noun = compound or bare.startswith(_ONE_LETTER) or (lex.capitalises_nouns and _goes_with_verb(bare, before, lex))
    noun = noun or (not before and lex.capitalises_nouns and _is_of_event(bare))
    noun = noun or (not before and (_is_long_compound(bare, lex) or _is_joined_to_noun(bare, lex)))
    noun = noun or (
        not before and bare in word_set("people.sought", language) and not is_given(bare)
    )  # "Chiamare Luca"
    ordinary = noun or lex.is_common(bare) or bare in places() or bare in shared("organisations")
    ordinary = ordinary or (not (language or before or is_given(bare)) and is_common_somewhere(bare))
    return not ordinary or _is_surname_behind(before, bare)


def _is_long_compound(word: str, lex: Lexicon) -> bool:
    """Whether a German word is too long for a first name and ends as ordinary nouns do: "Steuerberaterkammer", "Ausbildungsbörse"."""
    german = lex.capitalises_nouns and len(word) >= _LONGER_THAN_NAMES
    return german and ends_in_noun(word, lex) and not is_borne("surnames", word)


def _is_joined_to_noun(word: str, lex: Lexicon) -> bool:
    """Whether a hyphen joins a word to an ordinary German noun that nobody is called: "Yoga-Kurs", but "Meyer-Koch"."""
    head, hyphen, tail = word.rpartition("-")
    joined = lex.capitalises_nouns and hyphen and lex.is_common(tail)
    return bool(joined) and not (is_given(tail) or is_borne("surnames", tail) or is_borne("surnames", head))


def _is_of_event(word: str) -> bool:
    """Whether a German word is made of others and ends in one for an event or a place: "Imkertag", "Hoffest"."""
    small = lexicon("de").sets["small"]  # not the "und" of "Adelgund"
    tails = (word[cut:] for cut in range(_SHORTEST_HEAD, len(word) - _SHORTEST_TAIL + 1))
    return any(tail in not_names() and tail not in small for tail in tails)


def tells_calling(tokens: Sequence[str], language: str) -> bool:
    """Whether two words are an adverb and an occupation, by their endings: "Beruflich Zahntechnikerin", "Halbtags Bäckerin"."""
    first, last = tokens[0], tokens[-1]
    described = first.endswith(tuple(word_set("people.describing", language)))
    trade = len(last) > COMPOUND and last.endswith(tuple(word_set("people.women_callings", language)))
    if len(tokens) == 1 or "-" in first or not (described or trade):
        return False
    if is_given(first) or is_given(last):
        return False
    return (described and not is_borne("surnames", first)) or (trade and not is_borne("surnames", last))


def _is_prefixed(word: str) -> bool:
    """Whether a hyphen joins a particle to a surname: "Samira el-Khatib"."""
    particle, joined, rest = word.replace("d'", "de-").replace("d’", "de-").partition("-")
    return bool(joined) and particle in PARTICLES and rest[:1].isupper() and not rest.isupper()


def _is_surname_behind(before: Sequence[str], word: str) -> bool:
    """Whether an ordinary word is a surname behind a given name that only the long lists know: "André Rocha"."""
    initials = bool(before) and all(len(part.replace(".", "")) == 1 for part in before)
    return (len(before) == 1 or initials) and (initials or is_borne("given", before[0])) and is_borne("surnames", word)


def _is_of_letters(word: str) -> bool:
    """Whether a word is joined to a row of capital letters: "QSL-Karten", "UKW-typisch"."""
    letters, joined, rest = word.partition("-")
    return bool(joined) and len(letters) > 1 and letters.isupper() and rest[1:].islower()


def is_brand(word: str) -> bool:
    """Whether a capital within the word shows that it is no name: "DjangoGirls"."""
    inner = any(b.isupper() and a.islower() for a, b in pairwise(word))
    return inner and not word.startswith(SURNAME_BEGINNINGS)


def names_nobody(word: str, language: str, lex: Lexicon) -> bool:
    """Whether a plain word is never part of a name, whatever stands before it: "Update", "Anne-Frank-Straße", "Repair-Café"."""
    last = word.rpartition("-")[2] if "-" in word else ""
    if last in word_set("people.phrasal_ends"):
        return True
    street = last in word_set("people.bears_after") or last in not_names()
    return street or word in not_names() or word in _small_words(language) or lex.has("capitals", word)


def _goes_with_verb(word: str, before: Sequence[str], lex: Lexicon) -> bool:
    """Whether a German noun stands behind a verb that begins a sentence: "Sammelte Mühlenbilder", "Restauriert Kaleschen"."""
    verb = before[0] if before else ""
    prefixed = verb.startswith(tuple(word_set("people.verb_beginnings", lex.language)))
    if prefixed and verb.endswith(("t", "te")) and not is_borne("given", verb):
        return not is_borne("surnames", verb)
    return verb.endswith("iert") or (verb.endswith(("t", "te")) and ends_in_noun(word, lex))


@functools.cache
def not_names() -> frozenset[str]:
    return word_set("people.not_names") | word_set("people.kin")


@functools.cache
def _small_words(language: str) -> frozenset[str]:
    """In Spanish, "Ella" is no name, nor is "Una"."""
    return pronouns(language) | word_set("people.articles", language) | word_set("people.small", language)


def is_elided(word: str, language: str) -> bool:
    """Whether a word of French or Italian has its capital only as it opens a sentence with a clipped article or pronoun: "L'evento", "C'est"."""
    clipped, mark, rest = word.replace("’", "'").partition("'")
    if not mark or not rest[:1].isalpha() or "A" <= rest[0] <= "Z":
        return False
    return clipped.lower() in word_set("people.elided", language if language in LANGUAGES else "en")
