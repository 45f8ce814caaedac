"""Whether a line may be about another than its person: it begins with a stand, a number of people, somebody's role or another name."""

from __future__ import annotations

import re

from invitewriter.batching.scribbles import after_name, reasons, signs
from invitewriter.batching.scribbles.evidence import speaks_of_another
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import endings, is_given, is_ordinary, is_word, not_names, words, words_in
from invitewriter.batching.scribbles.opening import behind_a_stand, past_marks, words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.batching.scribbles.word import Word
from invitewriter.brief.people.names.titles import roles
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places, shared

_SHORTEST, _NEAR = 3, 3
_SET_OFF = re.compile(r"\s*[,(:=/|–—→]|\s+-+\s")
_NO_SUBJECT = frozenset(("es", "pt", "it"))
"""Languages in which a verb needs no pronoun before it."""


def begins_another(state: State, row: Row, person: Somebody, *, told: bool) -> str:
    """Why the line may be about another than its person, though it names nobody surely; empty where it may not."""
    if because := speaks_of_another(row.text, person):
        return because
    apart = state.is_one_of_a_list(row) and not told
    apart = apart or behind_a_stand(row.text) > 0 or _counts_people(row.text)
    apart = apart or _is_called_otherwise(state, row, person) or _leads_like_another(state, row, told=told)
    return reasons.ANOTHER if apart else ""


def _counts_people(text: str) -> bool:
    """Whether a line begins with a number of people who are nobody's: "2 Studenten, wollten Kulis"."""
    bare = plain(text).lstrip(" -–—*•+").split()
    few = bare[:1] and (bare[0] in words("counts") or (bare[0].isdigit() and len(bare[0]) == 1))
    if len(bare) < _SHORTEST or not few:
        return False
    said = bare[1].strip(".,;:!?")
    singles = {said.removesuffix(ending) for ending in endings("plural_endings") if said.endswith(ending)}
    return not singles.isdisjoint((words("somebody") | roles()) - words("relations") - words("persons"))


def _is_called_otherwise(state: State, row: Row, person: Somebody) -> bool:
    """Whether a line begins with a word like a name that is not its person's, and tells what its bearer does."""
    begun = past_marks(row.text)
    first = next((word for word in words_of(row.text) if word.start >= begun), None)
    if first is None or not (state.capitals and first.capital) or len(first.plain) < _SHORTEST or first.text.isupper():
        return False
    known = is_given(first.plain) and not is_word(first.plain, state.language)
    strange = state.language != "de" and first.plain in state.met  # where nouns have no capital
    strange = strange and not (is_ordinary(first.plain) or first.plain in places())
    if not (known or strange) or first.plain in not_names() - shared("given"):
        return False
    if any(first.plain.startswith((part, part[:_SHORTEST])) for name in person.names for part in name.tokens):
        return False
    rest = row.text[first.end :]
    return after_name.does(rest, state.language) and not signs.tells_of_relation(rest)


def _leads_like_another(state: State, row: Row, *, told: bool) -> bool:
    """Whether a line among those of several people may begin with another: "the nun bakes at night", "Hyun-woo Park"."""
    found = list(words_of(row.text))[:2]
    if state.titled or not row.listed or row.indent or not found or (state.whole and state.is_first_said(row)):
        return False
    set_off = not state.whole or not row.text[found[0].end :].strip() or _SET_OFF.match(row.text[found[0].end :])
    if set_off and not (state.capitals or told or is_ordinary(found[0].plain)):
        return True  # where names are written small, "bo" may be one
    first, second = found[0].plain, found[1].plain if len(found) > 1 else ""
    pointed = first in words_in("definite", state.language) and second not in words("verbs")  # not "der hat die Anlage"
    return pointed or (row.opening.lead is None and all(map(_is_strange, found[:1] if state.small else found)))


def _is_strange(word: Word) -> bool:
    """Whether a word with a capital is of no language known here, and no place."""
    return word.capital and not (word.text.isupper() or is_ordinary(word.plain) or word.plain in places())


def tells_of_another(row: Row, person: Somebody, language: str) -> bool:
    """Whether a line that names somebody known may say what they tell of another.

    At the beginning of a paragraph, only a word for the other sex says so.
    """
    lead = row.opening.lead
    new = row.number == person.line
    if lead is None or (new and row.first):
        return False
    rest = row.text[lead.end :]
    found = [word.plain.replace("’", "'").split("'")[0] for word in words_of(rest)]
    told = next((at for at, word in enumerate(found[:_NEAR], 1) if word in words("reports")), 0)
    spoken = found[told:]
    if not (told or rest.lstrip().startswith(":")):
        return False
    barred = words({"he": "surely_she", "she": "surely_he"}[person.gender]) if person.gender else ()
    if any(word in barred for word in spoken):
        return True
    if row.first or new or not told:
        return False
    dropped = language in _NO_SUBJECT and any(word in words("that") for word in spoken)
    return dropped or any(word in signs.pronouns(language) or signs.is_owner(word) for word in spoken)
