"""Tells notes that are jotted down about one person, in which whoever else is named only passes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.people.names.reading import name_at
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.parted import Parted
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.thread import Told
from invitewriter.notes import Kind

_MOST_SENTENCES, _MOST_LETTERS = 24, 1400
"""Jottings are no longer; what is told at length tells of others, too."""
_SHARE, _SHORT = 3, 5
"""One sentence in so many is jotted down at least; so few words are no whole one."""
_SIGNS = frozenset({"->", "→", "&", "+", "=", "w/", "w", "u.", "m.", "-", "–"})
_BEGINNING = 3
"""The contact is named in one of so many sentences that the notes begin with."""
_MOST_PASSING = 5
"""So many others may be named in passing; with more the notes are of a company."""


def is_jotted_of_one(told: Told, cast: Cast, skipped: Collection[int]) -> bool:
    """Whether the notes begin with the contact, behind the occasion at most, and nobody else heads a line or a section."""
    read = [i for i, item in enumerate(told.items) if i not in skipped and item.kind is not Kind.HEADING]
    first = next((i for i in read[:_BEGINNING] if names_contact(told.references[i])), None)
    one_part = len({told.items[i].headings for i in read}) == 1 and not Parted(told.items, cast).owners
    texts = [item.text for item in told.items if item.kind is not Kind.HEADING]
    if first is None or not (cast.contact.named and one_part and _are_jotted(texts)):
        return False
    beside = any(is_somebody(ref) for i in read if i <= first for ref in told.references[i])
    either = any(ref.who is Who.EITHER for i in read for ref in told.references[i])
    return not (beside or either or _is_of_company(told, cast, read))


def names_contact(references: Sequence[Reference]) -> bool:
    return any(ref.named and ref.who is Who.CONTACT for ref in references)


def _is_of_company(told: Told, cast: Cast, read: Collection[int]) -> bool:
    """Whether others do more than pass: they are met, listed, many, named in full, or animals with names."""
    listed = any(person.listed for person in (cast.contact, *cast.others))
    met = any(person.main for person in cast.others) or len(cast.others) > _MOST_PASSING
    return listed or met or bool(cast.creatures) or any(_names_in_full(told, i, cast.language) for i in read)


def _are_jotted(texts: Sequence[str]) -> bool:
    if len(texts) > _MOST_SENTENCES or sum(map(len, texts)) > _MOST_LETTERS or sum(map(_is_date, texts)) > 1:
        return False
    return sum(map(_is_jotted, texts)) * _SHARE >= len(texts)


def _names_in_full(told: Told, index: int, language: str) -> bool:
    """Whether somebody else is named by first name and surname: they do not only pass."""
    text = told.items[index].text
    others = (ref for ref in told.references[index] if is_somebody(ref) and not ref.faint)
    return any((name := name_at(text, ref.start, language)) is not None and name.full for ref in others)


def _is_jotted(text: str) -> bool:
    """Whether it is no whole sentence by its form: short, without a stop, begun small, or with a sign for a word."""
    words = text.split()
    return len(words) <= _SHORT or text[:1].islower() or text[-1:].isalnum() or not _SIGNS.isdisjoint(words)


def _is_date(text: str) -> bool:
    return not any(map(str.isalpha, text))
