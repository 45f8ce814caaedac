"""Reads the names of several who are given as one contact, and how they are spoken to together: "Nele und Jonas", "Herr und Frau Vogt"."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from invitewriter.brief.lexicon import either_of, kin_words, own_words, word_set
from invitewriter.brief.people.names.titles import first_name, is_given_alone, is_title
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, is_given, places
from invitewriter.text.patterns import compile_later

_LIST = compile_later(r"\s*[,/]\s*")
_TWO = 2


def names_of(given: str) -> tuple[str, ...]:
    """The names of those who are given together, each as it stands; empty where it is one person's, or a description.

    Commas and strokes alone part names only where each begins with a given name: "Nele, Jonas", and neither "Kovač, Ana" nor
    "Ana, potter". Where an "and" stands before the last, they may be names of any kind: "Megi und Ladja", "Herr und Frau Vogt".
    """
    if household := _household(given):
        return (household,)
    *listed, last = _LIST.split(given.strip())
    *ands, end = _and().split(last)
    links, last_names = ands[1::2], [*ands[::2], end]
    names = [*listed, *last_names]
    if len(names) < _TWO or not all(names) or len({(_is_small(name), name.islower()) for name in names}) > 1:
        return ()  # "Ana and her husband", "tia Ana, tia da noiva"
    if not links:
        return tuple(names) if all(map(_begins_given, names)) and not _is_turned(names) else ()
    if _double_surnames().issuperset(links) and " " in last_names[0] and not (_begins_given(end) or _is_titled(end)):
        return ()  # "José Ortega y Gasset"
    return tuple(names) if names[0][0].isupper() or any(map(_is_known, names)) else ()


def without_nameless(given: str) -> str:
    """A name without whoever is only described beside it, and cannot be greeted: "Ilse Kern and her husband"."""
    named, *others = _and().split(given)
    return named if given[:1].isupper() and others and all(map(_is_small, others[1::2])) else given


def spoken_together(names: Sequence[str], language: str) -> str:
    """What people on first-name terms call several together: "Nele und Jonas"; by the name given whole where no first name is known."""
    return joined([_spoken(name) for name in names], language)


def joined(names: Sequence[str], language: str) -> str:
    """The names, with the language's own "and" before the last: "Nele, Jonas und Ole"."""
    *first, last = names
    link = next(iter(own_words("joins.and", language)))
    return f"{', '.join(first)} {link} {last}" if first else last


def _household(given: str) -> str:
    """A name for all of a house without its article: "Familie Vogt", the "Vogt family" of "The Vogt family"; empty where it is none."""
    words = given.split()
    if len(words) > 1 and plain(words[0]) in word_set("people.asked_articles"):  # "Una" alone is somebody
        words = words[1:]
        town = plain(words[-1]) in places() or not is_borne("surnames", plain(words[-1]))
        if len(words) > _TWO and words[1][0].islower() and town:
            return ""  # "o casal de Braga"
    ends = {plain(word) for word in (*words[:1], *words[-1:])}
    return " ".join(words) if len(words) >= _TWO and not ends.isdisjoint(word_set("people.households")) else ""


def _spoken(name: str) -> str:
    """The given names of one: "Dee Jay", the "Nick" of "Nick Waitz"; of "Tante Hilde" and "Frau Vogt" the whole."""
    first, *others = name.split()
    if not others or plain(first) in kin_words() or _household(name):
        return name
    if not (called := first_name(name)) or not _begins_given(called):
        return name  # "Frau Vogt", "Little Joe"
    behind = name.split()[name.split().index(called) + 1 :]
    given = [called]
    for word in behind:
        if not is_given_alone(plain(word)):
            break
        given.append(word)
    return " ".join(given)


def _is_titled(name: str) -> bool:
    return is_title(name.split(maxsplit=1)[0])


def _is_small(name: str) -> bool:
    """Whether a name, or what stands for one, begins with a small letter, and not with a title: "her husband", "signora Riva"."""
    return name[0].islower() and not _is_titled(name)


def _begins_given(name: str) -> bool:
    return is_given(name.split(maxsplit=1)[0])


def _is_turned(names: Sequence[str]) -> bool:
    """Whether two words may be a surname and the given name behind it: "Paul, Anna"."""
    first = plain(names[0])
    return len(names) == _TWO and is_borne("surnames", first)


def _is_known(name: str) -> bool:
    """Whether a name in small letters is surely one, and "fish and chips" is not."""
    word = plain(next((word for word in name.split() if not is_title(word)), name))
    return _begins_given(word) or is_borne("surnames", word)


@functools.cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"\s+({either_of('joins.and')}|u\.|&|\+)\s+(?=\S)")


@functools.cache
def _double_surnames() -> frozenset[str]:
    """What is an "and" between people, and between the two surnames of one: "José Ortega y Gasset"."""
    return own_words("joins.and", "es") | own_words("joins.and", "pt")
