"""Lines that begin with a whole name, in a file that begins the lines about each new person so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from invitewriter.batching.scribbles import after_name, signs
from invitewriter.batching.scribbles.headings import is_event
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import (
    endings,
    is_given,
    is_ordinary,
    is_surname,
    is_word,
    not_names,
    words,
)
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.state import State
from invitewriter.notes.scan import LABEL
from invitewriter.text.lexicon import shared

_FEWEST, _MOSTLY, _VERB = 6, 0.6, 4
_SET_OFF = re.compile(r"\s*[,(:=/|–—→]|\s+-+\s|\.\s")
_ROMANCE = frozenset(("es", "pt", "fr", "it"))
_NOUN, _COMPOUND = 8, 10
_INFINITIVE = re.compile(r"...(?:ar|er|ir|re)$")


def names_in_whole(rows: Sequence[Row]) -> bool:
    """Whether most whom the file names at the beginning of a line are named in whole the first time."""
    named = list(_first_named(rows))
    return sum(lead.name.full for lead in named) >= max(_FEWEST, _MOSTLY * len(named))


def is_head(state: State, row: Row, lead: Lead) -> bool:
    """Whether a line surely brings in the new bearer of the whole name that it begins with, as is the file's habit."""
    fits = state.whole and not (row.depth or row.own or row.day or state.holds(row) or state.titled)
    if not fits or len(lead.names) > 1 or not lead.name.full or lead.name.titled or row.opening.added:
        return False
    if is_event(lead.name.text) or not signs.opens(row.text, lead) or not is_a_name(state, row, lead):
        return False
    rest = row.text[lead.end :]
    if _is_shared(state, row, lead) and not (_SET_OFF.match(rest) and is_surname(lead.name.tokens[-1])):
        return False
    return lead.parted or not after_name.leans_back(rest)


def is_unproved(row: Row, lead: Lead) -> bool:
    """Whether words that look like a name may be a thing's: a heading's one word, "pink tractor!!! the lad in it"."""
    if lead.strength is Strength.STRONG or lead.name.titled:
        return False
    if not lead.name.full:
        return row.depth >= LABEL and not (lead.parted and is_listed(lead.name))
    if lead.name.tokens[0] in words("colours"):
        return True
    told = row.opening.introduced or lead.name.tokens[0] in shared("given")
    rest = [word.plain for word in words_of(row.text[lead.end :])]
    another = any(one in words("articles") and who in words("somebody") for one, who in pairwise(rest))
    return not told and (another or row.text[lead.end : lead.end + 1] == "!")


def is_of_two_nouns(state: State, row: Row, lead: Lead) -> bool:
    """Whether two German words with capitals are nouns rather than a name that no list knows: "Zuschuss Rückenkurs"."""
    first, last = lead.name.tokens[0], lead.name.tokens[-1]
    if state.language != "de" or row.first or lead.name.titled or len(lead.name.tokens) != len((first, last)):
        return False
    unknown = not any(is_given(token) or is_surname(token) for token in (first, last))
    return (
        unknown
        and row.text[lead.name.start].isupper()
        and (any(word.endswith(endings("noun_endings", "de")) for word in (first, last)) or _long(first))
    )


def _long(word: str) -> bool:
    return len(word) >= _COMPOUND and word.isalpha()


def leads_like_a_name(state: State, text: str) -> bool:
    """Whether a line begins as one does that brings somebody in: with one word set off, which may be a name there."""
    if not signs.stands_like_a_name(text):
        return False
    first = words_of(text)[0]
    noun = state.whole and state.language == "de" and not first.listed and len(first.plain) >= _NOUN
    return not noun  # "Dämmung, hat unser Dach gemacht"


def _first_named(rows: Sequence[Row]) -> Iterator[Lead]:
    """The names at the beginning of a line, each where it comes first."""
    met: set[str] = set()
    for row in rows:
        lead = row.opening.lead
        if lead and not row.depth and signs.opens(row.text, lead) and not met & set(lead.name.tokens):
            met |= set(lead.name.tokens)
            yield lead


def is_a_name(state: State, row: Row, lead: Lead) -> bool:
    """Whether the words are surely somebody's name: a given name, and another word that is nobody's but theirs."""
    first, last = lead.name.tokens[0], lead.name.tokens[-1]
    spoken = row.text[lead.name.start : lead.name.end].split()
    alike = spoken[0][0].isupper() == spoken[-1][0].isupper()
    if not alike or not is_given(first) or is_word(first, state.language) or last in not_names():
        return False
    set_off = _SET_OFF.match(row.text[lead.end :]) is not None
    small = spoken[0][0].islower()
    if small and not (first in shared("given") or _is_no_verb(first, state, set_off=set_off)):
        return False
    if is_surname(last) and not is_word(last, state.language):
        return True
    if is_ordinary(last) or is_ordinary(last, state.language) or last in words("somebody"):
        return False
    if not small:  # where every noun has a capital, one behind a first name is no surname yet
        return state.language != "de" or lead.strength is Strength.STRONG
    return set_off or not (len(last) >= _VERB and last.endswith(endings("act_endings", state.language)))


def _is_no_verb(first: str, state: State, *, set_off: bool) -> bool:
    """Whether a word in small letters that some are called, though not many, is nothing else: no "edita", no "forged"."""
    if state.capitals or first.endswith(endings("act_endings", state.language)) or _INFINITIVE.search(first):
        return False
    return set_off or state.language not in _ROMANCE or not first.endswith(("a", "e", "an", "en"))


def _is_shared(state: State, row: Row, lead: Lead) -> bool:
    """Whether somebody else who was named before bears the first of the names."""
    first = lead.name.tokens[0]
    others = [one for one in state.roster.with_part(first) if one.line < row.number]
    return any(first in (name.tokens[0], name.nickname) for one in others for name in one.names)
