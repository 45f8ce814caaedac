"""Finds relatives, bosses and friends who are mentioned without a name, as possible antecedents of a later "he"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from invitewriter.brief.lexicon import LANGUAGES, aligned, gender_of, kin_words, phrases, word_set
from invitewriter.brief.people.names.name import Name
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.notes import Item
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, is_given, lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import NAME_WORD

_NAMES = compile_later(r"\s=\s*\Z", signs="=")
_BORNE = compile_later(rf"(?P<between>,? |\s?\([^()A-Z]{{0,20}})(?P<name>{CAPITAL_LETTER}[^\W\d_]+)")
"""The name of a relative, right behind what they are or in brackets."""
_FRAU = "fr"
_SOME = 3
"""So many words stand in "a good old", which no particular friend follows."""


def kinship(word: str, language: str) -> str | None:
    """Whether somebody whom a plain word calls so is a "she" or a "he", empty where it tells neither; None where it is no such word."""
    if word in lexicon(language or "en").sets["small"]:  # "nun", who is somebody in English alone
        return None
    for key, gender in (("people.women", "she"), ("people.men", "he"), ("people.anybody", "")):
        if word in word_set(key, language):
            return gender
    return None


def relatives_in(text: str, own: Collection[int], language: str) -> Iterator[tuple[int, str]]:
    """Where a normalised text brings in such people, and their genders.

    Not those that end at one of the places of `own`, right before the contact's name: "my old teacher Wim".
    """
    for match in NAME_WORD.finditer(text):
        gender = None if match.end() in own else kinship(plain(match[0]), language)
        if gender is not None and not (
            is_predicate(text, match.start(), language) or _is_no_relative(text, match, language)
        ):
            yield match.start(), gender


def _is_no_relative(text: str, word: re.Match[str], language: str) -> bool:
    """Whether a word for somebody stands in words that mean nobody: "da vicino", "boy scouts"."""
    said = phrases("people.no_relatives", language).finditer(aligned(text))
    return any(found.start() <= word.start() < found.end() for found in said)


def names_relative(title: str) -> bool:
    """Whether a line that heads others names a relative or companion, and nobody else: "su primo Evaristo"."""
    words = [plain(match[0]) for match in NAME_WORD.finditer(title)]
    told = not kin_words().isdisjoint(words) or is_borne("given", words[-1] if words else "")
    return len(words) > 1 and words[0] in word_set("people.owners") and told


def introduces(text: str, start: int, language: str) -> Iterator[int]:
    """Where a word for somebody ends by which a line calls whom it then names at `start`: "Tall guy with the hat = Tom Reed"."""
    if not _NAMES.search(text[:start]):
        return
    words = list(NAME_WORD.finditer(text, 0, start))[:_SOME]
    yield from (word.end() for word in words if kinship(plain(word[0]), language) is not None)


def named_kin(texts: Sequence[str], language: str) -> Mapping[str, str]:
    """The genders of those whom the texts bring in by name as a relative: "his daughter Bo", "mit Tochter (8, heißt Arta)"."""
    found: dict[str, str] = {}
    for text in texts:
        for start, gender in relatives_in(text, (), language):
            word = NAME_WORD.match(text, start)
            told = _BORNE.match(text, word.end()) if word and gender else None
            if told and (is_given(told["name"]) or phrases("people.called", language).search(aligned(told["between"]))):
                found.setdefault(plain(told["name"]), gender)
    return found


def is_predicate(text: str, start: int, language: str) -> bool:
    """Whether a word for somebody only says what one is who was told of: "he is a nice guy", "what a woman"."""
    return phrases("people.predicates", language).search(aligned(text[:start])) is not None


def is_with_own_kin(text: str, language: str) -> bool:
    """Whether the sender does something "with my wife", or anybody else of theirs."""
    words = [plain(match[0]) for match in NAME_WORD.finditer(text)]
    own, beside = word_set("people.own", language), word_set("people.alongside")
    kin = (place for place, word in enumerate(words) if kinship(word, language) is not None)
    return any(
        not own.isdisjoint(words[max(0, k - 2) : k]) and not beside.isdisjoint(words[max(0, k - 3) : k]) for k in kin
    )


def named_next(
    items: Sequence[Item], references: Sequence[Sequence[Reference]], index: int, gender: str, language: str
) -> list[str]:
    """The genders of those whom a sentence brings in and the next one does not name.

    "Had lunch with a friend. I know Ana from school.": the friend is Ana, or nobody whom a later "she" means.
    """
    found = list(relatives_in(items[index].text, (), language))
    after = items[index + 1 : index + 2]
    told = references[index + 1] if after and after[0].block == items[index].block else ()
    sole = bool(told) and told[0].named and all(ref.who is Who.CONTACT for ref in told if ref.named)
    if not (found and gender and sole) or references[index]:
        return [each for _, each in found]
    other = "he" if gender == "she" else "she"
    some = word_set("people.indefinite", language)
    return [
        other if each == "" and not some.isdisjoint(items[index].text[:start].lower().split()[-_SOME:]) else each
        for start, each in found
    ]


def gender_borne(name: Name, language: str) -> str:
    """Which of "she" and "he" a name, its courtesy or a word such as "Mum" tells; else empty."""
    if name.courtesy == _FRAU:
        return "she" if language == "de" else "he"  # "Fr Anselm" is a monk
    if name.courtesy:
        return "she" if name.courtesy in {w.rstrip(".") for w in word_set("people.courtesy_women")} else "he"
    if name.tokens[0] in word_set("people.kin"):
        return next(filter(None, (kinship(name.tokens[0], each) for each in LANGUAGES)), "")
    return gender_of(name.tokens[0])
