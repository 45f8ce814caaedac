"""Finds what somebody who was there with the contact cooked, brought or did for all: "We ate with Nadia and José. José had pickled peppers."

They were named in a row with the contact a few sentences before, and what they did was for the table or the sender. So a model is shown it as unclear,
unless anything in it may be private, or a relative, a "she" or "he" or somebody else comes in. What they are, have or think stays theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from invitewriter.brief.facts.delicate import may_be_private
from invitewriter.brief.lexicon import aligned, phrases
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.thread import Told
from invitewriter.domain import Secrecy
from invitewriter.notes import Kind
from invitewriter.text.word_patterns import NAME_WORD, WORD

_DOUBTFUL = frozenset({Secrecy.OTHER, Secrecy.UNCLEAR})
_TOLD = frozenset({Kind.PROSE, Kind.BULLET})
_FAR = 6
"""So many sentences may lie between the row of names and what one of them did."""
_LEAD = 2
"""So many words may stand before the name: "Then old José"."""
_LONGEST = 26
"""With more words than these more is told of somebody."""


def fellows(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> Iterator[int]:
    """The indices of what is withheld as another's, and is what a fellow of the contact's did for all. `held` says why an item may not be told, by its index."""
    for index, item in enumerate(told.items):
        if held.get(index) in _DOUBTFUL and item.kind in _TOLD and _does_for_all(index, told, cast):
            yield index


def _does_for_all(index: int, told: Told, cast: Cast) -> bool:
    text, refs, language = told.items[index].text, told.references[index], cast.language
    if len(refs) != 1 or not is_somebody(refs[0]) or len(WORD.findall(text)) > _LONGEST:
        return False
    name = NAME_WORD.match(text, refs[0].start)
    if name is None or len(WORD.findall(text[: name.start()])) > _LEAD or not _is_fellow(index, name[0], told):
        return False
    read = aligned(text)
    behind = read[name.end() :].lstrip()
    kind = phrases("people.cooks", language).match(behind) or phrases("people.helps_us", language).match(behind)
    shared = phrases("people.laid_on", language).match(behind) and phrases("people.for_all", language).search(behind)
    return bool(kind or shared) and not cast.relatives(text) and not may_be_private(text, refs, language or "en")


def _is_fellow(index: int, called: str, told: Told) -> bool:
    """Whether a row of names with the contact's among them has that name, a few sentences before under the same headings."""
    for place in range(index - 1, max(-1, index - 1 - _FAR), -1):
        item, refs = told.items[place], told.references[place]
        if item.headings != told.items[index].headings:
            return False
        own = next((ref for ref in refs if ref.named and ref.who is Who.CONTACT and ref.row), None)
        if own and any(_is_beside(ref, own, called, item.text) for ref in refs):
            return True
    return False


def _is_beside(ref: Reference, own: Reference, called: str, text: str) -> bool:
    name = NAME_WORD.match(text, ref.start)
    return is_somebody(ref) and ref.row == own.row and name is not None and name[0] == called
