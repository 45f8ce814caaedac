"""Reads what a caller gives as the contact: a name and what is said of its bearer, or a description."""

from __future__ import annotations

import functools
import re

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.several import names_of, without_nameless
from invitewriter.brief.people.names.titles import courtesies, is_title, roles
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, is_given, shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_BRACKET = compile_later(r"\s*\(([^()]+)\)\s*$")
_BREAK = compile_later(r"\s*[,;:]\s+|\s+[–—-]\s+")
_ALL_CAPITALS = compile_later(rf"{CAPITAL_LETTER}{{2,}}\b")
_DESCRIBING = 2
"""In so many words something is described; a single one may be a part of the name."""


@value
class Asked:
    """What was given as the contact, taken apart."""

    name: str
    """Without what is said of its bearer; a description ("the ferryman") where no name was given."""
    about: str = ""
    """What is said of them behind the name: "beekeeper at Lindhof"."""


def read_asked(text: str) -> Asked:
    """Takes apart what was given as the contact: "Tom, who bakes", "Tom (the baker)", "der Tom"."""
    name, about = _parted(" ".join(text.split()))
    if is_description(name):
        return Asked(name=name, about=about)
    first, _, rest = name.partition(" ")
    if first.islower() and plain(first) in word_set("people.asked_articles") and rest:
        name = rest  # "la Marta", "der Toni"
    return Asked(name=without_nameless(name), about=about)


def is_description(name: str) -> bool:
    """Whether what stands for a name only describes somebody: "the ferryman", "der Dozent", "El CEO", "our neighbours"."""
    article, _, rest = name.strip().partition(" ")
    if rest and plain(article) in word_set("people.asked_own"):
        small = article.islower() or rest[0].islower() or plain(article) in word_set("people.asked_own", "de")
        return small and not is_given(plain(rest.split(maxsplit=1)[0]))  # "Mia Lindgren"
    if not rest or plain(article) not in word_set("people.asked_articles"):
        return False
    word = plain(rest.split(maxsplit=1)[0])
    if rest[0].islower() or _ALL_CAPITALS.match(rest):
        return True
    trade = word in roles() - shared("given") - word_set("people.kin")  # "der Wirt", which is a rare given name, too
    if not article.islower() or (is_given(word) and not trade):
        return False
    return article in word_set("people.asked_articles", "de") or word in roles()


def _parted(text: str) -> tuple[str, str]:
    """The name, and what is said of its bearer."""
    if (bracket := _BRACKET.search(text)) and bracket.start() and _describes(bracket[1]):
        name, about = _parted(text[: bracket.start()])
        return name, ", ".join(part for part in (about, bracket[1]) if part)
    if (parted := _BREAK.search(text)) and parted.start() and not names_of(text):
        name, rest = text[: parted.start()], text[parted.end() :]
        if _is_turned(name, rest) and "," in parted[0]:
            return f"{rest} {name}", ""
        if _is_named_behind(name, rest):
            return rest, name
        if _describes(rest) or _is_elsewhere(rest):
            name, about = _parted(name)  # "Tia Nela (Manuela Pires), tia da noiva"
            return name, ", ".join(part for part in (about, rest) if part)
    return text if is_description(text) else without_whence(text), ""


def without_whence(text: str) -> str:
    """The text without where somebody is from or works: "Tom", of "Tom from Ghent"."""
    whence = _whence().search(text)
    return text[: whence.start()] if whence and whence.start() else text


def _describes(text: str) -> bool:
    """Whether it tells of somebody, and is neither a nickname nor a part of a name."""
    words = text.split()
    return text[:1].islower() or len(words) >= _DESCRIBING or plain(words[0]) in roles()


def _is_elsewhere(text: str) -> bool:
    """Whether a word behind a comma is nobody's name, but where somebody is from or works: "Orla, Galway"."""
    word = plain(text.strip("."))
    return not (is_given(word) or is_borne("surnames", word) or is_title(text))


def _is_turned(surname: str, rest: str) -> bool:
    """Whether it is a name that begins with the surname: "Kovač, Ana Maria", "Kovač, Dr. Ana"."""
    words = [word for word in rest.split() if not is_title(word)]
    first = plain(surname.split(maxsplit=1)[0])
    family = first not in shared("given") or (" " not in surname and is_borne("surnames", first))  # "Martin, Paul"
    return family and bool(words) and all(is_given(plain(word.strip("."))) for word in words)


def _is_named_behind(described: str, rest: str) -> bool:
    """Whether the name comes behind what its bearer is: "Aunt Ida's neighbour, Mr Hobday"."""
    courtesy, *name = rest.split()
    first = plain(described.split(maxsplit=1)[0])
    polite = plain(courtesy).rstrip(".") in courtesies() and 0 < len(name) <= _DESCRIBING
    return (
        polite
        and all(word[0].isupper() and word.isalpha() for word in name)
        and not (is_given(first) or is_title(first))
    )


@functools.cache
def _whence() -> re.Pattern[str]:
    """Finds what leads to where somebody is from or works."""
    return re.compile(rf"\s+(?:{'|'.join(sorted(word_set('people.asked_whence')))})\s+(?=\S)")
