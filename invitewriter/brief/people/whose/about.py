"""Decides whether the notes as a whole are about the contact, or a diary or minutes that also tell of others."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.people.found.frames import is_frame
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.company import tells_a_group
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.notes import Item
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import compile_later

_MANY_ITEMS, _OWN_SHARE = 10, 5
"""From so many on, notes that do not begin with the contact may be about anything else as well."""
_BEGINNING = 2
LONGEST_LEAD_IN = 80
_DATED = compile_later(r"\W*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)(?!\d)")


def is_close(items: Sequence[Item], cast: Cast, given: Sequence[Sequence[Reference]], skipped: Collection[int]) -> bool:
    """Whether the notes are about the contact: they say so, begin with them, are short, or speak of nobody else."""
    contact = cast.contact
    read = [index for index in range(len(items)) if index not in skipped]
    if tells_a_group([items[index].text for index in read], [given[index] for index in read]):
        return False
    if contact.told and (contact.index <= _BEGINNING or contact.rank is Rank.LABELLED):
        return True
    if len(read) < _MANY_ITEMS:
        return not _is_diary(items, given, read)
    alone = _names_nobody_else(cast, [given[index] for index in read])
    own = sum(cast.speaks_of_sender(items[index].text) for index in read)
    return alone and own * _OWN_SHARE < len(read)


def speaks_of_one(items: Sequence[Item], cast: Cast, given: Sequence[Sequence[Reference]]) -> bool:
    """Whether nobody but the contact is spoken of anywhere in the notes, so that a "she" or "he" behind their name can be nobody else."""
    told = {ref.gender for refs in given for ref in refs if not ref.named}
    kin = any(cast.relatives(item.text) for item in items)
    return len(told) == 1 and not kin and _names_nobody_else(cast, given)


def says_where(text: str, refs: Sequence[Reference], cast: Cast) -> bool:
    """Whether a line only says where and when the notes were taken."""
    plainly = len(text) <= LONGEST_LEAD_IN and not text.endswith((".", "!", "?"))
    return not refs and (plainly or is_frame(text, cast.language)) and not cast.speaks_of_sender(text)


def only_heads(text: str, refs: Sequence[Reference], cast: Cast) -> bool:
    """Whether a line is no sentence, and names what is hardly a person: "Hobart - rural nurses, Fri", "5/11 Magee Marsh"."""
    bare = not text.endswith((".", "!", "?")) and not cast.speaks_of_sender(text)
    return bare and all(ref.named and ref.who is Who.OTHER and not ref.gender for ref in refs)


def _names_nobody_else(cast: Cast, given: Sequence[Sequence[Reference]]) -> bool:
    others = (ref for refs in given for ref in refs if ref.who is Who.OTHER)
    return not cast.others and all(ref.faint and not is_borne("given", ref.faint) for ref in others)


def _is_diary(items: Sequence[Item], given: Sequence[Sequence[Reference]], read: Sequence[int]) -> bool:
    """Whether of the lines that begin with a date one names the contact and another only somebody else."""
    dated = (given[index] for index in read if _DATED.match(items[index].text))
    named = [{ref.who for ref in refs if ref.named and not ref.faint} for refs in dated]
    return any(Who.CONTACT in who for who in named) and any(who == {Who.OTHER} for who in named)
