"""Finds the sentence that the contact's next one answers: "Rhys heard somebody whistling in the loft. It was Gwen."

Whoever saw or heard it is only a witness, and without it "it was Gwen" has no sense. So where a sentence speaks of somebody unknown and the next
one says that this was the contact, a model is shown it as unclear, whoever it names, unless it may be private or speaks of a "she" or "he".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from invitewriter.brief.facts.delicate import may_be_private
from invitewriter.brief.lexicon import own_words
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Who
from invitewriter.brief.people.whose.said import Said, goes_on
from invitewriter.brief.people.whose.thread import OURS, Told
from invitewriter.brief.spoken import words_for
from invitewriter.domain import Secrecy
from invitewriter.notes import Kind

_DOUBTFUL = frozenset({Secrecy.OTHER, Secrecy.UNCLEAR})


def witnessed(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> Iterator[int]:
    """The indices of what is withheld as another's or as nobody's, and tells of one who turns out to be the contact. `held` says why an item may not be told, by its index."""
    for index, item in enumerate(told.items[:-1]):
        following = told.items[index + 1]
        if held.get(index) not in _DOUBTFUL or item.kind is not Kind.PROSE:
            continue
        if (item.block, item.headings) != (following.block, following.headings):
            continue
        if _is_revealed(index + 1, told, held, cast) and _tells_of_somebody(index, told, cast):
            yield index


def _is_revealed(index: int, told: Told, held: Mapping[int, Secrecy], cast: Cast) -> bool:
    """Whether a sentence that may be told says who it was, and that is the contact."""
    if index in held or told.found[index] not in OURS:
        return False
    named = [ref for ref in told.references[index] if ref.named]
    text = told.items[index].text
    return bool(named) and named[0].who is Who.CONTACT and goes_on(text[: named[0].start], "revealed", cast.language)


def _tells_of_somebody(index: int, told: Told, cast: Cast) -> bool:
    """Whether a sentence speaks of somebody without saying who, of no "she" or "he" beside, of nobody's relatives, and of nothing private."""
    text, refs, language = told.items[index].text, told.references[index], cast.language
    words = Said(text, language).words
    if any(not ref.named for ref in refs) or not words_for("theirs", language).isdisjoint(words):
        return False
    some, who = own_words("people.indefinite", language), words_for("somebody", language)
    brought = any(before in some and word in who for before, word in pairwise(words))
    unknown = brought or not words_for("unknown", language).isdisjoint(words)
    return unknown and not may_be_private(text, refs, language or "en")
