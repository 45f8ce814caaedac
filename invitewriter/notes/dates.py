"""Reads the dates of front matter and headings, and the days of `--since`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from invitewriter.errors import UsageError
from invitewriter.text.patterns import compile_later

_MONTHS = (
    "jan januar january enero janvier janeiro gennaio",
    "feb februar february febrero février fevrier fevereiro febbraio",
    "mar mär märz march marzo mars março marco",
    "apr april abril avril aprile",
    "may mai mayo maio maggio",
    "jun june juni junio juin junho giugno",
    "jul july juli julio juillet julho luglio",
    "aug august agosto août aout",
    "sep sept september septiembre septembre setembro settembre",
    "oct okt october oktober octubre octobre outubro ottobre",
    "nov november noviembre novembre novembro",
    "dec dez december dezember diciembre décembre decembre dezembro dicembre",
)
_MONTH_NUMBERS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
MONTHS = frozenset(_MONTH_NUMBERS)
"""The months' names in six languages, in small letters."""
_ISO = compile_later(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:[T ].*)?")
_YEARLESS = compile_later(r"--(?P<m>\d{2})-(?P<d>\d{2})")
"""A date without a year, as ISO 8601 and `iso_date` write it."""
_DOTTED = compile_later(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.(?:\s?(?P<y>\d{4}))?")
_SLASHED = compile_later(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_DAY_FIRST = compile_later(
    r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|[.º])?\s+(?:de\s+|of\s+)?(?P<m>[^\W\d_]+)\.?,?(?:\s+(?:de\s+)?(?P<y>\d{4}))?"
)
_MONTH_FIRST = compile_later(r"(?P<m>[^\W\d_]+)\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?P<y>\d{4}))?")
_WEEKDAY = compile_later(
    r"[^\W\d_]{2,10}(?:-feira)?[.,]+\s+|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\s+",
    re.IGNORECASE,
)
_SEVERAL_DAYS = compile_later(r"\d{1,2}\.?\s?(?:-|–|to|bis|a|au|al)\s?(?=\d{1,2}(?:\.|st|nd|rd|th)?\s[^\W\d_])")
_ANY_LEAP_YEAR = 2000
_LONGEST, _LONGEST_DATE = 60, 5
"""The longest date, in characters and in words."""
_WORDS_TO_FIGURE = 3
"""Among so many words every date has a figure: "Friday, June 12"."""
_EDGES = " ,;:()[]|/–—"
_AGO = compile_later(r"(?:in )?(?:the )?(?:last |past )?(?:(\w{1,5}) )?(day|week|fortnight|month|year)s?(?: ago)?")
_SINCE = compile_later(r"^(?:ever )?(?:since|from|after|on)\s+", re.IGNORECASE)
_SPANS = {"day": 1, "week": 7, "fortnight": 14, "month": 31, "year": 366}
_COUNTED = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10}
_WEEK = 7
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def iso_date(text: str) -> str | None:
    """`text` as "2026-06-12", or as "--06-12" where it has no year; None where it is no date, or an ambiguous one."""
    bare = text.strip()[:_LONGEST]
    if day := _ISO.fullmatch(bare):
        return _iso(int(day["y"]), int(day["m"]), int(day["d"]))
    figured = any(map(str.isdigit, "".join(bare.split()[:_WORDS_TO_FIGURE])))
    return _read(bare) if figured else None


def _read(bare: str) -> str | None:
    if weekday := _WEEKDAY.match(bare):
        bare = bare[weekday.end() :]
    if several := _SEVERAL_DAYS.match(bare):  # "12-14 June 2026": the last of them
        bare = bare[several.end() :]
    if slashed := _SLASHED.fullmatch(bare):
        first, second, year = map(int, slashed.groups())
        if first > 12 or first == second:
            return _iso(year, second, first)
        return _iso(year, first, second) if second > 12 else None
    if yearless := _YEARLESS.fullmatch(bare):
        return _iso(0, int(yearless["m"]), int(yearless["d"]))
    for form in (_DOTTED, _DAY_FIRST, _MONTH_FIRST):
        if match := form.fullmatch(bare):
            month = match["m"]
            number = int(month) if month.isdigit() else _MONTH_NUMBERS.get(month.lower(), 0)
            return _iso(int(match["y"] or 0), number, int(match["d"]))
    return None


def date_within(text: str) -> str:
    """The longest date among the words of `text`, as `iso_date` gives it; empty where there is none."""
    said = [word.strip(_EDGES) for word in text.split()]
    begins = [at for at, word in enumerate(said) if any(map(str.isdigit, word)) or word.lower().rstrip(".") in MONTHS]
    for length in range(_LONGEST_DATE, 0, -1):
        for start in begins:
            if start + length <= len(said) and (told := iso_date(" ".join(said[start : start + length]))):
                return told
    return ""


def resolved(text: str, today: date) -> date:
    """The day of an `iso_date`; without a year, the last such day that is not after `today`."""
    if not text.startswith("--"):
        return date.fromisoformat(text)
    month, day = map(int, text[2:].split("-"))
    for year in range(today.year, today.year - 9, -1):
        try:
            meant = date(year, month, day)
        except ValueError:  # 29 February
            continue
        if meant <= today:
            return meant
    return today


def day_since(words: str, today: date) -> date:
    """The first day of "yesterday", "2026-11-24", "7 days", "two weeks", "last month" or "Monday", as seen from `today`.

    Raises UsageError for words that mean no day.
    """
    bare = _SINCE.sub("", " ".join(words.split()), count=1)
    text = bare.casefold()
    near = {"today": 0, "yesterday": 1, "this week": today.weekday(), "this month": today.day - 1}
    if text in near:
        return today - timedelta(days=near[text])
    if text.removeprefix("last ") in _WEEKDAYS:
        back = (today.weekday() - _WEEKDAYS.index(text.removeprefix("last "))) % _WEEK
        return today - timedelta(days=back or _WEEK)
    if (days := _days_ago(text)) is not None:
        return today - timedelta(days=min(days, today.toordinal() - 1))
    if iso := iso_date(bare):
        return resolved(iso, today)
    raise UsageError(f"{words!r} is no day: write 2026-11-24, yesterday, Monday, 7 days, or 2 weeks.")


def _days_ago(text: str) -> int | None:
    """How many days "2 weeks", "the last month" or "three days ago" go back."""
    ago = _AGO.fullmatch(text)
    if not ago:
        return None
    number = int(ago[1]) if (ago[1] or "").isdecimal() else _COUNTED.get(ago[1] or "a")
    return None if number is None else number * _SPANS[ago[2]]


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        meant = date(year or _ANY_LEAP_YEAR, month, day)
    except ValueError:
        return None
    return meant.isoformat() if year else meant.strftime("--%m-%d")
