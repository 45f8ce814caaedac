"""A contact whose first name and surname stand apart in the notes, or whose short name stands before the whole: "Herr Tiedt (Joachim)",
"Hale with the rakes, Bernard, from Birr", "Raghu (V. Raghunandan Bhat)".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from invitewriter.brief.lexicon import aligned, kin_words, phrases, word_set
from invitewriter.brief.people.found.everyone import Person
from invitewriter.brief.people.names.name import Name
from invitewriter.brief.people.names.short import is_short_for
from invitewriter.text.folding import plain
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import HYPHENED

_FARTHEST = 40
"""So many characters may stand between a surname and the first name that is told with it."""
_SET_OFF = compile_later(rf",(?! ?(?:{CAPITAL_LETTER}|&))|[.)]|\s*\Z")
"""Stands behind a name that is set off by commas, and is no item of a list of names."""
_SHORTEST = 3


def without_surname(people: Sequence[Person], texts: Iterable[str], name: Name) -> Sequence[Person]:
    """The people without the one who is called by the surname alone, where the notes say that whoever they call by the first name bears it."""
    first = [person for person in people if person.name.tokens in {name.tokens[:1], name.tokens[:-1]}]
    if not first or not any(_says_both(text, name) for text in texts):
        return people
    return [person for person in people if person.name.tokens != name.tokens[-1:]]


def _says_both(text: str, name: Name) -> bool:
    """Whether a text says that somebody has this first name and this surname: "Herr Tiedt (Joachim)", "Frau Dittmar, sie heißt Susanne"."""
    lowered, first, last = aligned(text), name.tokens[0], name.tokens[-1]
    words = HYPHENED.findall(lowered)
    if first == last or not {first, last} <= set(words):
        return False
    one, other = sorted((lowered.index(part), part) for part in (first, last))
    between = lowered[one[0] + len(one[1]) : other[0]]
    if len(between) > _FARTHEST or not kin_words().isdisjoint(HYPHENED.findall(between)):
        return False
    told = between.rstrip().endswith("(") or phrases("people.called").search(between) is not None
    return told or (one[1] == last and _is_set_off(text, lowered, between, other[0], name))


def _is_set_off(text: str, lowered: str, between: str, start: int, name: Name) -> bool:
    """Whether the first name alone is set off by commas from what tells of the surname's bearer."""
    given = re.compile(r"\s+".join(map(re.escape, name.tokens[:-1]))).match(lowered, start)
    words = HYPHENED.findall(between)
    if given is None or not words or not between.rstrip().endswith(","):
        return False
    return word_set("joins.and").isdisjoint(words) and _SET_OFF.match(text, given.end()) is not None


def short_before_whole(texts: Iterable[str], name: str, tokens: Sequence[str]) -> str:
    """The plain word by which notes call somebody right before the whole name in brackets, and which is a part of it: "Raghu (V. Raghunandan Bhat)"."""
    behind = f" ({name})"
    whole = re.compile(rf"({CAPITAL_LETTER}[\w'’-]+){re.escape(behind)}")
    found = (plain(match[1]) for text in texts if behind in text for match in whole.finditer(text))
    return next((word for word in found if any(_is_short_of(word, token) for token in tokens)), "")


def _is_short_of(word: str, token: str) -> bool:
    """Whether a word is the beginning or the end of a name, or a usual short form of it."""
    cut = len(word) >= _SHORTEST and (token.startswith(word) or token.endswith(word))
    return word != token and (cut or is_short_for(word, token))
