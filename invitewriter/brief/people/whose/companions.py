"""Recognises a sentence about somebody who came with the contact: "with her: Callum, who makes coasters", "Her assistant Ben ..."."""

from __future__ import annotations

import re

from invitewriter.brief.lexicon import aligned, gender_of, phrases, word_set
from invitewriter.brief.people.found.heads import start_of
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name, compatible, name_at
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon, shared
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_TOLD = compile_later(
    r"(?: (?:along|too|as well|mit|dabei|auch|aussi|también|também))?\s*[,:;(–—-]\s*(?:[\"'(]\s*)?[^\W_]|\s+(?:who|that|which|whose|die|der|que|qui|quien|quem|dont|che|cui)\b"
)
"""What stands behind somebody of whom more is told: a mark, or the word that begins a clause about them."""
_SAID = compile_later(r"[\s,]+[^\W\d_]+\s+[^\W_]")
_NEXT = compile_later(r"[\s:,.]*(?:[dDlL]['’])?([^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*)")
_LONGEST = 5
"""So many words may stand between "with her" and whoever that was: an article, whose they are, what they are like."""
_BETWEEN = 3
"""So many may stand between whose somebody is and what they are: "her new business partner"."""
_TO = frozenset({"a", "al", "alla", "ao"})
"""What leads to the one to whom something happens, in languages that begin with it: "Al suo aiutante Corrado hanno dato ..."."""
KIN = ("people.women", "people.men", "people.anybody", "people.companions")


@value
class Companion:
    """Somebody whom a sentence brings in beside the contact."""

    gender: str
    """ "she" or "he" where the name, or what they are, tells it; else empty."""
    end: int


def companion(text: str, cast: Cast) -> Companion | None:
    """Whom a normalised sentence brings in beside the contact and then tells of; None where it tells of nobody else."""
    language = cast.language
    lowered = aligned(text)
    found = [match.end() for match in phrases("people.brought", language).finditer(lowered)]
    first = WHOLE_WORD.match(text, start_of(text))
    if first and plain(first[0]) in word_set("people.alongside", language):
        found.append(first.end())
    for position in found:
        one = _named(text, position, cast)
        if one and _TOLD.match(text, one.end):
            return one
    return _as_subject(text, cast)


def _as_subject(text: str, cast: Cast) -> Companion | None:
    """Somebody of the contact's, by name, whom the sentence begins with: "Her assistant Ben looks after the stock"."""
    language = cast.language
    words = [WHOLE_WORD.match(text, start_of(text))]
    leads = word_set("people.then", language) | _TO
    while words[-1] and len(words) < _BETWEEN and plain(words[-1][0]) in leads:
        words.append(WHOLE_WORD.search(text, words[-1].end()))
    first = words[-1]
    if not first or plain(first[0]) not in word_set("people.owners", language):
        return None
    one = _named(text, first.start(), cast, needs_kin=True)
    return one if one and _SAID.match(text, one.end) else None


def _named(text: str, position: int, cast: Cast, *, needs_kin: bool = False) -> Companion | None:
    """The person right behind `position`, by name or by relation ("her brother"); with `needs_kin`, only by both."""
    kin: Companion | None = None
    between = 0
    for _ in range(_LONGEST):
        word = _NEXT.match(text, position)
        mark = text[position : word.start(1)] if word else ""
        if not word or (kin and ":" in mark):
            break
        if (kin or not needs_kin) and (name := _name(text, word, cast, beside_kin=kin is not None)):
            return None if compatible(name, cast.contact.name) else _of(name, kin)
        between = _more_between(between, word, cast.language)
        if kin or "," in mark or between > _BETWEEN:
            break
        kin = _kinship(word, cast.language)
        position = word.end()
    return None if needs_kin else kin


def _more_between(between: int, word: re.Match[str], language: str) -> int:
    """The number of words so far between a determiner and the person, with this word; beyond the maximum where it may not stand there."""
    bare = plain(word[1])
    if bare in word_set("people.determiners", language) or bare in word_set("people.owners", language):
        return 1
    if _kinship(word, language):
        return between
    return between + 1 if between and bare not in word_set("people.before_object", language) else _BETWEEN + 1


def _of(name: Name, kin: Companion | None) -> Companion:
    return Companion(gender=gender_of(name.tokens[0]) or (kin.gender if kin else ""), end=name.end)


def _kinship(word: re.Match[str], language: str) -> Companion | None:
    bare = plain(word[1])
    if bare in word_set("people.owners", language):
        return None  # "son frère"
    for key, gender in zip(KIN, ("she", "he", "", ""), strict=True):
        if bare in word_set(key, language):
            return Companion(gender=gender, end=word.end())
    return None


def _name(text: str, word: re.Match[str], cast: Cast, *, beside_kin: bool) -> Name | None:
    """The name of a person at a word; in small letters behind "her brother", too, where it is none of the language's words."""
    start, bare, language = word.start(1), plain(word[1]), cast.language
    if word[1][0].isupper():
        name = name_at(text, start, language)
        sure = name and (
            is_plausible(name) or name.tokens[0] in shared("given") or beside_kin or _is_strange(name, language)
        )
        return name if sure else None
    small = beside_kin and (cast.lowercase or bare in shared("given")) and not lexicon(language or "en").is_common(bare)
    return Name(text=word[1], tokens=(bare,), start=start, end=word.end()) if small else None


def _is_strange(name: Name, language: str) -> bool:
    """Whether a whole name holds no word of the language."""
    return name.full and not any(
        lexicon(code).is_common(token) for code in {language or "en", "en"} for token in name.tokens
    )
