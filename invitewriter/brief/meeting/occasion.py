"""The day on which the two met, where no front matter tells it: a date in the headings above all, or in the first line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from invitewriter.brief.private.discretion import is_private
from invitewriter.brief.words import phrases, seen
from invitewriter.notes import Item, Kind, resolved
from invitewriter.notes.dates import date_within
from invitewriter.text.folding import plain

_LONGEST = 12
"""So many words are a title."""


def day_told(items: Sequence[Item], today: date, *, by_title: bool = False) -> date | None:
    """The day that the head of the notes tells, none later than `today`; None where it tells none, or a diary tells many.

    `by_title` leaves out a sentence ("Met Ana at the fair on 2 May"): what a letter takes from it tells its day itself.
    """
    for item in _head(items):
        told = _date_in(item)
        if not told or is_private(item.text) or not (_is_title(item) or (not by_title and _tells_meeting(item))):
            continue
        day = resolved(told, today)
        return day if day <= today and not _is_diary(items, told) else None
    return None


def day_said(items: Sequence[Item], language: str, written: date) -> date | None:
    """The day of the meeting in words that count from the day on which they were `written`: "met on Tuesday", "gestern getroffen"."""
    from invitewriter.text.dates import dates  # noqa: PLC0415 - for notes that tell no day otherwise

    for item in items:
        if not _tells_meeting(item) or is_private(item.text):
            continue
        for _, whens in dates(item.text, language):
            days = [
                day
                for when in whens
                if when.relative
                for day, last in when.seen_from(written)
                if day == last <= written
            ]
            if days:
                return max(days)
    return None


def _head(items: Sequence[Item]) -> Iterator[Item]:
    """The headings with which the notes begin, and the first line below them and below what names the contact."""
    for item in items:
        if item.kind is not Kind.COMMENT:
            yield item
            if item.kind is not Kind.HEADING and not _names_contact(item):
                return


def _names_contact(item: Item) -> bool:
    """Whether a line does nothing but to name whom the notes are about: "Contact: Ana Kovač"."""
    label, colon, _ = item.text.partition(":")
    return bool(colon) and phrases("people.labels").fullmatch(plain(label).strip()) is not None and not _date_in(item)


def _date_in(item: Item) -> str:
    return date_within(item.text) if any(map(str.isdigit, item.text)) else ""


def _is_title(item: Item) -> bool:
    short = len(item.text.split()) <= _LONGEST and item.text.rstrip()[-1:] not in {".", "!", "?"}
    return item.kind is Kind.HEADING or short


def _tells_meeting(item: Item) -> bool:
    return phrases("how.talked").search(seen(item.text)) is not None


def _is_diary(items: Sequence[Item], told: str) -> bool:
    return any(item.kind is Kind.HEADING and _date_in(item) not in {"", told} for item in items)
