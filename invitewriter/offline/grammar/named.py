"""How names stand in a text: given names, titles before them, words with a capital beside them."""

from __future__ import annotations

import functools
import re

from invitewriter.brief.people.names.titles import is_title
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, is_common_somewhere, is_given, lexicon, shared
from invitewriter.text.patterns import compile_later


def is_given_name(word: str) -> bool:
    """Whether a word is a given name, and not another one that only its umlaut tells from it: "Völker" is no Volker."""
    name = plain(word)
    return word[0].isupper() and name in shared("given") and (word.isascii() or not is_common_somewhere(name))


def beside_capital(words: list[re.Match[str]], number: int) -> bool:
    """Whether the word stands beside one with a capital: then it is part of another name ("the Nowak Bakery")."""
    beside = [words[at][0][0] for at in (number - 1, number + 1) if 0 <= at < len(words) and len(words[at][0]) > 1]
    return any(letter.isupper() or letter == PERSON for letter in beside)


@functools.lru_cache(maxsize=64)
def names_of(name: str, titles: frozenset[str], code: str, *, named: bool) -> tuple[str, ...]:
    """The names under which notes may speak of the contact, the longest first; cached for the contacts read last."""
    whole = " ".join(re.sub(r"[(\"].*?[)\"]", "", name).split())
    if not named:
        return (whole,)
    longer = [part for part in whole.split() if len(part) > 2 and not part.endswith(".")]
    parts = [part for part in longer if not is_title(part) and part.lower().rstrip(".") not in titles]
    alone = [*parts[:1], *parts[-1:]] if not is_byname(" ".join(parts), code) else parts[-1:]
    alone += [f"{parts[0]} {parts[-1][0]}."] if len(parts) > 1 else []  # "bei Ada K. in Emden"
    return tuple(sorted({whole, " ".join(parts), *alone} - {""}, key=len, reverse=True))


def is_byname(name: str, code: str) -> bool:
    """Whether a given name stands behind an ordinary word of the language `code`, as in names people go by: "Just Mike"."""
    first, given = [*map(plain, name.split()), "", ""][:2]
    bare = not is_given(first) and not is_borne("surnames", first) and is_given(given)
    return bare and lexicon(code).is_common(first)


@functools.lru_cache(maxsize=256)
def finding(name: str, possessive_ending: str) -> re.Pattern[str]:
    """Finds a name as a whole word, with its possessive ending, if it has one, as `of`; cached for the names read last."""
    ending = rf"(?P<of>{re.escape(possessive_ending)})?" if possessive_ending else "(?P<of>(?!))?"
    return re.compile(rf"(?<![\w-]){re.escape(name)}{ending}(?![\w-])", re.IGNORECASE if len(name) > 3 else 0)


@functools.cache
def titles_before_name(titles: frozenset[str]) -> re.Pattern[str]:
    either = "|".join(map(re.escape, titles))
    told = [f"{title}{dot} {name}" for title in titles for dot in ("", ".") for name in (PERSON, PERSONS)]
    return compile_later(rf"(?<![\w-])(?:(?:{either})\.? )+(?=[{PERSON}{PERSONS}])", re.IGNORECASE, signs=told)
