"""Finds what "we" did in notes that as a whole tell of one meeting with the contact: the "we" of all of it is the two of them.

They are notes in which nobody but the contact does anything, most paragraphs from where the contact comes in name them, and one
sentence has the sender and the contact in it. What names nobody and has a "we" before any "I" is then told of both, until
somebody is brought in; so is a "he" or "she" beside that "we", where it can only be the contact.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from invitewriter.brief.lexicon import phrases, seen
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.kin import is_with_own_kin
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.said import Said
from invitewriter.brief.people.whose.thread import Told, Whose
from invitewriter.brief.spoken import words_for
from invitewriter.notes import Item, Kind

_FEWEST = 2
"""Paragraphs that name the contact."""
_SHARE = 2
"""One paragraph in so many names them at least."""


def of_outing(told: Told, cast: Cast, gender: str, skipped: frozenset[int]) -> Iterator[int]:
    """The indices of the sentences that are nobody's by themselves, in notes that tell of one meeting of the two; else none."""
    read = [i for i, item in enumerate(told.items) if item.kind is Kind.PROSE and i not in skipped]
    named = {i for i in read if any(ref.named and ref.who is Who.CONTACT for ref in told.references[i])}
    if not named or not _is_one_meeting(told, cast, [i for i in read if i >= min(named)], named):
        return
    block, joined = -1, False
    for index in (i for i in read if i > min(named)):
        joined = joined and told.items[index].block == block  # whether somebody without a name is with them
        block = told.items[index].block
        joined = index not in named and (joined or _brings_in_somebody(told.items[index].text, cast))
        if not joined and told.found[index] is Whose.UNCLEAR and _is_of_both(told, cast, index, gender):
            yield index


def _is_one_meeting(told: Told, cast: Cast, read: list[int], named: set[int]) -> bool:
    blocks = {told.items[i].block for i in read}
    own = {told.items[i].block for i in named}
    if len(own) < _FEWEST or len(own) * _SHARE < len(blocks):
        return False
    if any(_is_somebody(told.items[i], ref, cast) for i in read for ref in told.references[i]):
        return False
    return any(_has_sender(told.items[i].text, cast.language) for i in named)


def _has_sender(text: str, language: str) -> bool:
    said = Said(text, language)
    return said.we or said.i or phrases("people.meeting", language).search(seen(text)) is not None  # "Met Ana"


def _is_somebody(item: Item, ref: Reference, cast: Cast) -> bool:
    """Whether a reference is to another person who does something, or with whom something is done."""
    return is_somebody(ref) and not ref.guessed and (ref.subject or cast.is_beside(item.text, ref))


def _is_of_both(told: Told, cast: Cast, index: int, gender: str) -> bool:
    text, refs = told.items[index].text, told.references[index]
    said = Said(text, cast.language)
    if not said.is_of_both or any(ref.named and ref.who is Who.CONTACT for ref in refs):
        return False
    return all(ref.named or ref.gender == gender for ref in refs)


def _brings_in_somebody(text: str, cast: Cast) -> bool:
    """Whether a sentence mentions somebody without a name, or the sender's own people: "our team", "my wife"."""
    said = Said(text, cast.language)
    if said.has("somebody") or cast.relatives(text) or is_with_own_kin(text, cast.language):
        return True
    own = words_for("we", cast.language) | words_for("i", cast.language)
    apart = words_for("apart", cast.language)
    return any(owner in own and word in apart for owner, word in pairwise(said.words))
