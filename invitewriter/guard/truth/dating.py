"""Compares the dates of a letter with those of its brief: relative dates count from the letter's day or from that of the notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from invitewriter.domain import Brief
from invitewriter.guard.truth.support import Support
from invitewriter.text.dates import lone_day
from invitewriter.text.days import Stretch, When

_A_FEW_DAYS = 5
_A_YEAR_OR_SO = 180


def is_supported(whens: Iterable[When], brief: Brief, support: Support) -> bool:
    """Whether one of the meanings of a date in the letter holds a day that the brief tells of.

    A letter may be vaguer than its notes ("in June" for 3 June) and never more precise.
    """
    known = list(_known(brief, support))
    return any(_holds(when, brief, support, known) for when in whens)


def is_vague_future(whens: Iterable[When]) -> bool:
    """Whether a date leaves open which of several days to come it is: "next week", "in a few days"."""
    return all(
        when.unit and when.high > 0 and (when.unit != "day" or when.high - when.low >= _A_FEW_DAYS) for when in whens
    )


def is_some_day(whens: Iterable[When]) -> bool:
    """Whether a date is tomorrow: in a question about the reader ("where would you go tomorrow?") it is any day to come."""
    return all(when.unit == "day" and when.low == when.high == 1 for when in whens)


def is_now(whens: Iterable[When]) -> bool:
    """Whether a date is today, this month or this year: words that often mean just "these days"."""
    return all(when.unit in {"day", "month", "year"} and when.low == when.high == 0 for when in whens)


def is_today(whens: Iterable[When]) -> bool:
    return is_now(whens) and all(when.unit == "day" for when in whens)


def is_known_day(text: str, place: int, language: str, support: Support) -> bool:
    """Whether a number at a place in `text` is the day of a date that the brief tells: "the 20th" for 20 June."""
    day = lone_day(text, place, language)
    return day > 0 and any(when.day == day for when in support.whens)


def is_years_away(whens: Iterable[When]) -> bool:
    """Whether a date counts years from today: "ten years ago" is rather a number than a day."""
    return all(when.unit == "day" and min(abs(when.low), abs(when.high)) >= _A_YEAR_OR_SO for when in whens)


def is_over(whens: Iterable[When], brief: Brief, support: Support) -> bool:
    """Whether a date, as the notes tell it, lies before today for certain."""
    met_on = brief.met_on or brief.today
    for when in whens:
        if when.day is None or when.relative or when not in support.whens:
            return False
        # A date without a year is the one nearest to the day of the notes.
        nearest = min(when.seen_from(met_on), key=lambda days: abs((days[0] - met_on).days), default=None)
        if nearest is None or nearest[1] >= brief.today:
            return False
    return True


def _holds(when: When, brief: Brief, support: Support, known: list[Stretch]) -> bool:
    if brief.met_on is None and when in support.whens:
        return True
    if when.weekday is not None and when.low < 0 < when.high and _is_noted(when.weekday, brief, support):
        return True
    if when.year and not when.month and (float(when.year) in support.amounts or when in support.whens):
        return True
    return any(_covers(told, days) for told in when.seen_from(brief.today) for days in known)


def _is_noted(weekday: int, brief: Brief, support: Support) -> bool:
    """Whether the two met on that weekday, or the notes speak of it: "on Sundays" is no day in particular."""
    met_then = brief.met_on is not None and brief.met_on.weekday() == weekday
    return met_then or any(when.weekday == weekday for when in support.whens)


def _known(brief: Brief, support: Support) -> Iterator[Stretch]:
    """The days the brief tells of; relative ones only where the notes' own day is known."""
    if brief.met_on:
        yield brief.met_on, brief.met_on
    for when in support.whens:
        if brief.met_on or not when.relative:
            yield from when.seen_from(brief.met_on or brief.today)


def _covers(told: Stretch, known: Stretch) -> bool:
    """Whether what the letter tells holds the middle of what is known and is no narrower than it, but for a day or two."""
    middle = date.fromordinal((known[0].toordinal() + known[1].toordinal()) // 2)
    return told[0] <= middle <= told[1] and (told[1] - told[0]).days + 2 >= (known[1] - known[0]).days
