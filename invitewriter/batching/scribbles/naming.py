"""Reads names as people scribble them: in small letters, the surname first, two at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

from invitewriter.batching.scribbles.lexicon import (
    is_given,
    is_ordinary,
    is_surname,
    not_names,
    pattern,
    titles,
    words,
    words_in,
)
from invitewriter.batching.scribbles.parts import Parts, is_set_off
from invitewriter.batching.scribbles.word import Tongue, Word, word_at
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.brief.people.names.reading import Name
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places, shared

_JOINS = r"\s*(?:&|\+)\s*|\s+(?:{joins})\s+"
_BESIDE = re.compile(r"\s*[,/;|]\s*")
_COMMA = re.compile(r"\s*,\s*")
_SPACE = re.compile(r"\.?\s")


class Strength(IntEnum):
    """What speaks for a name's being one."""

    WEAK = 1
    """One word that may be a name."""
    FAIR = 2
    """Two words that look like one."""
    STRONG = 3
    """A known given name with another word, or a title with a word."""


@value
class Lead:
    """The name that a line speaks of first; two names of a pair."""

    names: tuple[Name, ...]
    strength: Strength
    parted: bool
    """Whether a comma, a dash, a bracket or the line's end follows."""

    @property
    def name(self) -> Name:
        return self.names[0]

    @property
    def end(self) -> int:
        return self.names[-1].end

    @property
    def apart(self) -> bool:
        """Whether two whole names stand together, each with a surname of its own."""
        first, *second = self.names
        return first.full and any(one.full and one.tokens[-1] != first.tokens[-1] for one in second)


@lru_cache(maxsize=1024)
def lead_at(text: str, at: int, tongue: Tongue, *, introduced: bool = False) -> Lead | None:
    """The name or the pair of names that begins at `at`; `introduced` tells that the words before announce one."""
    first = _read(text, at, tongue, introduced=introduced)
    if first and (beside := _BESIDE.match(text, first.end)):
        other = _read(text, beside.end(), tongue, introduced=introduced)
        alike = other and text[first.name.start].isupper() == text[other.name.start].isupper()
        turned = other is not None and "," in text[other.name.start : other.end]  # "lucas pardo, cabras, monte"
        if other and alike and not turned and _both_surely(first, other):
            return Lead(names=(first.name, other.name), strength=Strength.STRONG, parted=other.parted)
    join = pattern(_JOINS).match(text, first.end) if first else None
    second = _read(text, join.end(), tongue, introduced=introduced) if join else None
    if first is None or second is None or not _pairs(first, second, tongue):
        return first
    strength = max(first.strength, second.strength)
    if not first.name.full and second.name.full:  # "Ruth & Colin Eaton"
        tokens = (first.name.tokens[0], *second.name.tokens[1:])
        first_name = _named(text, first.name.start, first.name.end, tokens)
        return Lead(names=(first_name, second.name), strength=strength, parted=second.parted)
    return Lead(names=(first.name, second.name), strength=strength, parted=second.parted)


def _both_surely(first: Lead, second: Lead) -> bool:
    """Whether two whole names stand side by side: "Pekka Lindholm / Pekka Aalto"."""
    sure = all(lead.strength is Strength.STRONG and lead.name.full and not lead.name.titled for lead in (first, second))
    return sure and is_given(second.name.tokens[0]) and first.name.tokens != second.name.tokens


def is_listed(name: Name) -> bool:
    """Whether a part of the name is one that many bear."""
    return any(is_given(token) or is_surname(token) for token in name.tokens)


def _pairs(first: Lead, second: Lead, tongue: Tongue) -> bool:
    """Whether both are names of people, so that "Green & Sons" is one of neither."""
    if first.name.tokens == second.name.tokens:
        return True
    sure = [
        lead.strength > Strength.WEAK or is_given(lead.name.tokens[0]) or lead.name.tokens[0] in tongue.known
        for lead in (first, second)
    ]
    strange = second.name.text.istitle() and second.parted and not is_ordinary(second.name.tokens[0])
    whole = second.strength is Strength.STRONG and second.name.full and not is_ordinary(first.name.tokens[0])
    return all(sure) or whole or (is_given(first.name.tokens[0]) and not first.name.full and strange)


def _read(text: str, at: int, tongue: Tongue, *, introduced: bool) -> Lead | None:
    start, title = at, ""
    while (word := word_at(text, at)) and word.plain in titles() and (following := _following(text, word)):
        title, at = word.plain, following
    parts = Parts(text, tongue, introduced=introduced, titled=bool(title)).read(at)
    if not parts or (
        not title and (_names_an_event(text, parts) or _names_a_room(parts, tongue) or _names_a_street(text, parts))
    ):
        return None
    if not title and (turned := _surname_comma(text, parts)):
        return turned
    end = parts[-1].end + (len(parts[-1].text) == 1 and text.startswith(".", parts[-1].end))
    name = _named(text, start, end, _in_order(parts), courtesy=title)
    strength = _strength(parts, name, introduced=introduced)
    return Lead(names=(name,), strength=strength, parted=is_set_off(text, end))


def _names_an_event(text: str, parts: Sequence[Word]) -> bool:
    """Whether the words are an event's or a firm's: "Green Cities Day", "Toy Fair"."""
    following = word_at(text, parts[-1].end + 1) if text.startswith(" ", parts[-1].end) else None
    said = following.plain if following else ""
    kind = said in notes_words("people.not_names") and said not in words("verbs", "fillers") and not said.endswith("ed")
    return kind and not (parts[0].well_known or is_surname(parts[-1].plain))


def _names_a_room(parts: Sequence[Word], tongue: Tongue) -> bool:
    """Whether the words are a room's: "Saal Europa"."""
    return len(parts) > 1 and parts[0].plain in words_in("venues", tongue.language)


def _names_a_street(text: str, parts: Sequence[Word]) -> bool:
    """Whether what bears somebody's name is meant: "Albert Sq", "calle Ana Torres"."""
    last, ahead = parts[-1].plain, text[: parts[0].start].split()
    where = bool(ahead) and plain(ahead[-1]) in words("whereabouts")
    borne = len(parts) > 1 and last in notes_words("people.bears_after") and (where or not is_surname(last))
    return borne or (bool(ahead) and plain(ahead[-1]) in notes_words("people.bears_before"))


def _following(text: str, word: Word) -> int:
    """Where the word behind a title begins; 0 where there is none."""
    match = _SPACE.match(text, word.end)
    return match.end() if match and word_at(text, match.end()) else 0


def _surname_comma(text: str, parts: Sequence[Word]) -> Lead | None:
    """The name of a line that begins "Weiß, Magdalena": the surname first, parted by a comma."""
    comma = _COMMA.match(text, parts[-1].end)
    word = word_at(text, comma.end()) if comma and len(parts) == 1 else None
    if not word or not word.given or word.plain in not_names() or parts[0].capital != word.capital:
        return None
    first_name = parts[0].well_known and not is_surname(parts[0].plain)
    placed = any(part in places() for part in word.plain.split("-"))
    first_name = first_name or (placed and not word.well_known)  # "Logopädin, Kiel"
    first_name = first_name or (parts[0].given and _goes_on_listing(text, word.end))  # "Graham, Shirin and Babs"
    if first_name or not is_set_off(text, word.end):
        return None
    name = Name(
        text=f"{shown(word.text)} {shown(parts[0].text)}",
        tokens=(word.plain, parts[0].plain),
        start=parts[0].start,
        end=word.end,
    )
    return Lead(names=(name,), strength=Strength.STRONG, parted=True)


def _goes_on_listing(text: str, at: int) -> bool:
    """Whether another single name is joined to one that a comma set off."""
    join = pattern(_JOINS).match(text, at) or _COMMA.match(text, at)
    word = word_at(text, join.end()) if join else None
    return word is not None and word.capital and (word.given or not is_ordinary(word.plain))


def _in_order(parts: Sequence[Word]) -> tuple[str, ...]:
    """The plain parts with the given name first: "Huber Toni" is Toni Huber."""
    tokens = tuple(part.plain for part in parts)
    if len(parts) != 2 or len(tokens[0]) == 1 or len(tokens[1]) == 1:
        return tokens
    first, second = parts
    if first.text.isupper() and not second.text.isupper():
        return tokens[::-1]  # "QUENNEHEN Maëlle"
    known = second.well_known > first.well_known or is_given(second.plain) > is_given(first.plain)
    sure = is_surname(first.plain) or (second.well_known and not is_surname(second.plain))
    return tokens[::-1] if known and sure else tokens


def _strength(parts: Sequence[Word], name: Name, *, introduced: bool) -> Strength:
    if name.titled and (parts[0].capital or parts[0].listed):
        return Strength.STRONG
    if len(parts) == 1:
        return Strength.FAIR if introduced and parts[0].listed else Strength.WEAK
    sure = parts[-1].capital or parts[-1].listed or introduced
    return Strength.STRONG if is_given(name.tokens[0]) and sure else Strength.FAIR


def _named(text: str, start: int, end: int, tokens: tuple[str, ...], courtesy: str = "") -> Name:
    spoken = text[start:end].split()
    if len(tokens) == len(spoken) == 2 and plain(spoken[0]) != tokens[0]:
        spoken.reverse()
    return Name(
        text=shown_name(" ".join(spoken)),
        tokens=tokens,
        start=start,
        end=end,
        courtesy=courtesy,
        titled=bool(courtesy),
    )


def shown_name(said: str) -> str:
    """A name as the plan shows it: "maren van kuyt" with two capitals, "ben ali" as well."""
    first, *rest = said.split()
    return " ".join([first.capitalize() if first in shared("given") else shown(first), *map(shown, rest)])


def shown(word: str) -> str:
    """A part of a name as it is written in a letter: "kowal" and "RITTER" with one capital."""
    if word.isupper() and len(word.strip(".")) > 1:
        return word.title()
    small = word.islower() and word not in shared("particles")
    return "-".join(part.capitalize() for part in word.split("-")) if small else word
