"""Matches short forms with given names: "Ben" with Benjamin, "Toni" with Anton or Antonia, "Lu" with Luzinete."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from invitewriter.brief.lexicon import gender_of
from invitewriter.brief.people.names.name import Name
from invitewriter.resources import word_text
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, lexicon
from invitewriter.text.word_patterns import LONGER_WORD

_SHORTEST, _SURE = 2, 3
"""The letters that the beginning of a name has at least; and from which on it may be a word of the language."""
_ENDS = ".!?:;"
_ASKED_OF = frozenset({"i", "I", "you", "she", "he", "it", "we", "they", "that", "this", "there"})
"""Behind these a short form that opens a sentence is a verb: "Will she", "May I"."""
_CUT = 2
"""So many letters a name is longer than its short form: Jan is not Jana."""


@functools.lru_cache(maxsize=256)
def is_short_for(short: str, name: str) -> bool:
    """Whether people called by the plain given `name` are called `short` as well."""
    text = word_text("text/words/names", "short")
    line = text.find(f"\n{short} ")
    return line >= 0 and name in text[line + 1 : text.find("\n", line + 1)].split()


@functools.lru_cache(maxsize=64)
def short_forms_of(name: str) -> frozenset[str]:
    """What people called by the plain given `name` are called for short."""
    lines = (line.split() for line in word_text("text/words/names", "short").splitlines() if name in line)
    return frozenset(short for short, *names in filter(None, lines) if name in names)


def called_for_short(name: str, texts: Iterable[str]) -> frozenset[str]:
    """The short forms of the plain given `name` that stand in the texts as names do, and the names for which it is short itself there.

    A capital that only opens a question ("Will she") makes no name.
    """
    kin = short_forms_of(name) | _stands_for(name)
    if not kin:
        return frozenset()
    found = set[str]()
    for text in texts:
        for match in LONGER_WORD.finditer(text):
            word, before = plain(match[0]), text[: match.start()].rstrip()
            if word not in kin or not match[0][0].isupper():
                continue
            opens, after = not before or before[-1] in _ENDS, text[match.end() :].split(maxsplit=1)[:1]
            if not (opens and after and after[0] in _ASKED_OF):
                found.add(word)
    return frozenset(found)


@functools.lru_cache(maxsize=64)
def _stands_for(short: str) -> frozenset[str]:
    """The names for which a plain word is short."""
    lines = (
        line.split() for line in word_text("text/words/names", "short").splitlines() if line.startswith(f"{short} ")
    )
    return frozenset(name for _, *names in lines for name in names)


def is_short_form(word: str) -> bool:
    """Whether a plain word is what bearers of some given name are called for short."""
    return f"\n{word} " in word_text("text/words/names", "short")


def begins(short: str, name: str, language: str) -> bool:
    """Whether a plain word is the beginning of a name and may be its short form, where nobody else is called so: "Lu"."""
    if not name.startswith(short) or len(short) < _SHORTEST:
        return False
    return len(short) >= _SURE or not any(lexicon(code).is_common(short) for code in {language or "en", "en"})


def is_cut_from(short: str, name: str, language: str) -> bool:
    """Whether a word is a short form of just this name: clearly shorter, and of no other gender: "Isa", of Isadora."""
    genders = {gender_of(short), gender_of(name)} - {""}
    return len(name) - len(short) >= _CUT and len(genders) < _CUT and begins(short, name, language)


def has_only_initial(one: Name, whole: Name, language: str) -> bool:
    """Whether a word that is no name only shares the initial of a family name given as one letter: "Going", beside Callum G."""
    own, word = whole.tokens[-1], one.tokens[0]
    if one.full or not whole.full or not len(own) == 1 < len(word) or own != word[0]:
        return False
    return lexicon(language or "en").is_common(word) or not (is_borne("surnames", word) or is_borne("given", word))
