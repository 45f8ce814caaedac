"""A second look at a line that would go to somebody without a mark: does it speak of another, or of nobody?"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from invitewriter.batching.scribbles import after_name, reasons, signs
from invitewriter.batching.scribbles.begun import Begun
from invitewriter.batching.scribbles.evidence import corrects
from invitewriter.batching.scribbles.fate import Fate, unsure
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import endings, is_given, is_ordinary, pattern, words, words_in
from invitewriter.batching.scribbles.naming import Strength, is_listed
from invitewriter.batching.scribbles.opening import past_marks, words_of
from invitewriter.batching.scribbles.others import another_head, named_first, others_named
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.text.folding import plain

_TO_DO = r"^(?:[\w-]+ ){1,3}[a-zäöüß]{3,}(?:{last_infinitives})\W*$"
_PIECES = re.compile(r"[.,;:!/]")
_LIST = re.compile(r"^(?P<about>[^:]{1,40}):\s+(?P<names>.+)$")
_LONGEST_NAME, _LISTED, _PAIR, _STEM = 3, 2, 2, 3
_OTHER = {"he": "she", "er": "she", "she": "he", "his": "she"}


def names_listed(text: str, *, placed: bool = False) -> tuple[str, ...]:
    """The names of a line that only lists them after a colon: "saw around: Ilka B, Ramón"; else none.

    Where a day or a stand is `placed` before them, each must be one: "Stand 5C20: Mehmet Aydın, Vertrieb".
    """
    match = _LIST.match(text)
    parts = [part.strip(" .,") for part in match["names"].split(",")] if match else []
    names = [part for part in parts if part]
    firsts = [plain(word) for name in names for word in name.split()[:1]]
    people = sum(is_given(first) and not is_ordinary(first) for first in firsts)
    short = all(len(name.split()) <= _LONGEST_NAME for name in names)
    short = short and all(name[0].isupper() or is_given(plain(name.split()[0])) for name in names)
    return tuple(names) if short and len(names) >= _LISTED and people >= len(names) / (1 if placed else 2) else ()


def doubted(state: State, row: Row, fate: Fate) -> Fate:
    """The fate of a row with the doubts there are about it."""
    person = fate.person
    if person is None or row.depth:
        return fate
    others = others_named(state, row, person)
    if others and state.is_within(row) and _acts(row, others, state.language):
        return fate
    if others:
        state.together = row.number
        if not _begins_their_own(state, row, person):
            return _beside(state, row, fate, others)
    return _unnamed(state, row, fate, person)


def _unnamed(state: State, row: Row, fate: Fate, person: Somebody) -> Fate:
    """The fate of a row that names nobody besides, with the doubts there are about it all the same."""
    if because := _of_two(state, row, person):
        mark = unsure(person, state.person, because=because)
        if named_first(row, person):
            state.keep(fate)
        return replace(mark, passing=True)
    if not named_first(row, person) and (head := another_head(state, row, person)):
        return unsure(person, *head, because=reasons.BEGINS_ANOTHER)
    if not named_first(row, person) and (because := _of_nobody(row.text, person, state.language)):
        return replace(unsure(person, because=because), passing=True)
    return fate


def _acts(row: Row, others: list[str | Somebody], language: str) -> bool:
    """Whether a line tells what somebody does, with another for its object: "knows Margaret from a course"."""
    found = [word.plain for word in words_of(row.text)]
    if not found or found[0] not in words_in("verbs", language) | words_in("does", language):
        return False
    barred = words("they", "he", "she", "relations", "tasks")
    return not any(word in barred for word in found) and not any(begins_with(row.text, one) for one in others)


def _beside(state: State, row: Row, fate: Fate, others: list[str | Somebody]) -> Fate:
    """The mark of a row that names others besides; the next one may go on about its person where nothing else begins."""
    mark = replace(unsure(fate.person, *others, because=reasons.NAMES_ANOTHER_TOO), passing=True)
    if fate.person and named_first(row, fate.person):
        lead = row.opening.lead
        surely = lead is None or lead.name.full or lead.name.titled or is_listed(lead.name)
        if surely:
            state.keep(fate)
        return replace(mark, passing=surely)  # "Opposite: Rupert someone, statues"
    known = all(isinstance(one, Somebody) and one.names and one.line < row.number for one in others)
    begins = any(begins_with(row.text, one) for one in others)
    inner = state.holds(row) or (known and not signs.tells_of_relation(row.text))
    return replace(mark, passing=inner and not begins)


def _begins_their_own(state: State, row: Row, person: Somebody) -> bool:
    """Whether the whole name of one person begins the line that brings them in, whomever it tells of besides."""
    lead = row.opening.lead
    if lead is None or row.number != person.line or not lead.name.full:
        return False
    if lead.strength is not Strength.STRONG and not Begun(state, row, lead).is_head():
        return False
    rest = list(words_of(row.text[lead.end :]))
    verbs = words("verbs", "does", "trades")
    triples = zip([None, *rest], rest, rest[1:], strict=False)
    joined = any(
        word.plain in words("pairs") and after.capital and not (before and before.plain in verbs)  # "works with Chiara"
        for before, word, after in triples
    )
    return signs.opens(row.text, lead) and not joined and not after_name.JOINED.search(row.text[lead.end :])


def begins_with(text: str, one: str | Somebody) -> bool:
    """Whether a line begins with somebody's name, or as one does who tells somebody by what they are: "the quiet one"."""
    at = past_marks(text)
    skipped = words("fillers", "additions") | {"s", "p"}
    first = next((word.plain for word in words_of(text[at:]) if word.plain not in skipped or word.plain == "the"), "")
    return first in words("articles") or first in plain(one.label if isinstance(one, Somebody) else one).split()


def loses(state: State, row: Row, fate: Fate) -> bool:
    """Whether a row makes it unclear whom the rest of its paragraph is about."""
    holder = state.holder
    if holder is None or corrects(row.text) or (fate.person and fate.person.index != holder.index):
        return True
    if fate.candidates is None:
        return False
    return any(begins_with(row.text, one) for one in fate.candidates if one != holder.label)


def _of_two(state: State, row: Row, person: Somebody) -> str:
    """Why a line may be about its person and the one spoken of before; empty where it may not."""
    found = [word.plain for word in words_of(row.text)]
    both = len(person.names) < _PAIR and any(
        before in words("brings_together") if word == "them" else before not in {"of", "they"}
        for before, word in pairwise(["", *found])
        if word == "them" or word in words("couples")
    )
    back = row.number != person.line and state.person is not None and state.person.index != person.index
    if both or (back and not row.first and signs.has_owner(row.text)):
        return reasons.NAMES_ANOTHER_TOO
    together = state.together == row.number - 1
    return reasons.NAMES_ANOTHER_TOO if together and any(word in words("they", "he", "she") for word in found) else ""


def _of_nobody(text: str, person: Somebody, language: str) -> str:
    """Why a line without a name may be about nobody; empty where it may not."""
    found = [word.plain for word in words_of(text)]
    if not found:
        return ""
    second = found[1] if len(found) > 1 else ""
    if found[0] in words("tasks") and second and second not in words("objects", "to_them"):
        return reasons.MAYBE_OWN_TASK
    if pattern(_TO_DO).match(text) and not any(word in words("verbs", "objects") for word in found):
        return reasons.MAYBE_OWN_TASK
    if _is_infinitive(found[0], language):
        return reasons.MAYBE_OWN_TASK
    first = plain(_PIECES.split(text)[0]).strip()
    if first in words("asides"):
        return reasons.NOBODY
    disagree = person.names and _OTHER.get(found[0]) == person.gender
    counted = text.lstrip(" -–—*•")[:1].isdigit()  # "2 kids"
    return reasons.NAMES_ANOTHER_TOO if (found[0] in words("relations") and not counted) or disagree else ""


def _is_infinitive(word: str, language: str) -> bool:
    """Whether a plain word is an infinitive, in a language in which they all end alike."""
    whole = word.isascii() and word.isalpha()
    return whole and any(
        word.endswith(ending) and len(word) >= _STEM + len(ending) for ending in endings("infinitive_endings", language)
    )
