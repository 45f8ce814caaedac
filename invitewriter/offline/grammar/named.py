"""How names stand in a text: given names, titles before them, words with a capital beside them."""

from __future__ import annotations

import functools
import re

from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import compile_later


def is_given_name(word: str) -> bool:
    return word[0].isupper() and plain(word) in shared("given")


def beside_capital(words: list[re.Match[str]], number: int) -> bool:
    """Whether the word stands beside one with a capital: then it is part of another name ("the Nowak Bakery")."""
    beside = [words[at][0][0] for at in (number - 1, number + 1) if 0 <= at < len(words) and len(words[at][0]) > 1]
    return any(letter.isupper() or letter == PERSON for letter in beside)


@functools.cache
def titles_before_name(titles: frozenset[str]) -> re.Pattern[str]:
    either = "|".join(map(re.escape, titles))
    told = [f"{title}{dot} {name}" for title in titles for dot in ("", ".") for name in (PERSON, PERSONS)]
    return compile_later(rf"(?<![\w-])(?:(?:{either})\.? )+(?=[{PERSON}{PERSONS}])", re.IGNORECASE, signs=told)
