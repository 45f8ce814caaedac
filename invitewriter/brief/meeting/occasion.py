"""Finds the day on which the two met, where the front matter has none: a date in the first headings or the first line."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import phrases, seen
from invitewriter.brief.private.discretion import is_private
from invitewriter.notes import Item, Kind, resolved
from invitewriter.notes.dates import date_within
from invitewriter.text.dates import dates
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, lexicon, places
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import LETTERS

_LONGEST = 12
"""The most words of a title."""
_THERE = compile_later(
    rf"\b(?:[Ii]n|[Ee][nm]|[NnAa]|[Nn][oa]|[ÀàA]) ({CAPITAL_LETTER}[\w'’-]+(?: (?:(?:d[aeo]s?|del) )?{CAPITAL_LETTER}[\w'’-]+){{0,3}})"
)


def day_told(items: Sequence[Item], today: date, *, by_title: bool = False) -> date | None:
    """The day given at the head of the notes, not later than `today`; None where there is none, or where a diary gives several.

    With `by_title` sentences ("Met Ana at the fair on 2 May") do not count: the fact that becomes of one has its day in it.
    """
    for item in _head(items):
        told = _date_in(item)
        if not told or is_private(item.text) or not (_is_title(item) or (not by_title and _tells_meeting(item))):
            continue
        day = resolved(told, today)
        return day if day <= today and not _is_diary(items, told) else None
    return None


def day_said(items: Sequence[Item], language: str, written: date) -> date | None:
    """The day of the meeting in words relative to the day on which they were `written`: "met on Tuesday", "gestern getroffen"."""
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


def met_elsewhere(entries: Sequence[Entry], called: Collection[str], place: str, language: str) -> bool:
    """Whether a town in the front matter ("Lima, Peru") is only where the notes were written.

    That is so where a sentence about meeting the contact names another place; `called` are the plain words that mean the contact.
    """
    towns = [plain(part).strip() for part in place.split(",")]
    if len(towns) == 1 or towns[-1] not in places():
        return False
    for entry in entries:
        met = phrases("people.meeting", language).search(entry.plain)
        if not met or not any(name in entry.plain for name in called) or any(town in entry.plain for town in towns):
            continue
        if any(_is_place(there[1], called, language) for there in _THERE.finditer(entry.text)):
            return True
    return False


def _is_place(name: str, called: Collection[str], language: str) -> bool:
    words = [plain(word) for word in LETTERS.findall(name)]
    lex = lexicon(language or "en")
    return not any(word in called or is_borne("given", word) or lex.is_common(word) for word in words)


def _head(items: Sequence[Item]) -> Iterator[Item]:
    """The headings that the notes begin with, lines that only name the contact, and the first other line."""
    for item in items:
        if item.kind is not Kind.COMMENT:
            yield item
            if item.kind is not Kind.HEADING and not _names_contact(item):
                return


def _names_contact(item: Item) -> bool:
    """Whether a line only names the contact: "Contact: Ana Kovač"."""
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
