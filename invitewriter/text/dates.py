"""Finds dates: "3 June", "03.06.", "last Tuesday", "hace dos semanas"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import date

from invitewriter.domain import Span
from invitewriter.text.date_words import DateWords, date_words
from invitewriter.text.days import When
from invitewriter.text.folding import plain
from invitewriter.text.numbers import numbers
from invitewriter.text.patterns import DIGITS, compile_later
from invitewriter.text.word_patterns import LETTERS

Dated = tuple[Span, tuple[When, ...]]
"""The place of a date, and its possible meanings: 3/6 may be in March or in June."""

_BEFORE_A_FIGURE = compile_later(r"(?<!\w)[^\W\d_]{2,5}\.?,?\s\d", signs=DIGITS)
_ISO = compile_later(r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])", signs=("-0", "-1"))
_DOTTED = compile_later(
    r"(?<![\w.])(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.(?:\s?(?P<year>\d\d(?:\d\d)?)(?!\w))?",
    signs=[f"{digit}." for digit in DIGITS],
)
_SLASHED = compile_later(
    r"(?<![\w/.])(?P<day>\d\d?)/(?P<month>\d\d?)(?:/(?P<year>\d\d(?:\d\d)?))?(?![\w/])",
    signs=[f"{digit}/" for digit in DIGITS],
)
_YEAR = compile_later(r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)(?!\w|[.,]\d|-\d)", signs=("19", "20"))
_YEARS = compile_later(
    r"(?<![\w.,/-])(?P<first>(?:19|20)\d\d)[-–/](?P<last>(?:19|20)?\d\d)(?![\w-])", signs=("19", "20")
)
_FIGURES = frozenset(DIGITS)
_ALWAYS = "24/7"
_WINDOWS = {"last": (-13, -1), "next": (1, 13), "this": (-6, 6), "": (-7, 7)}
"""The days from today among which "last Tuesday", "next", "this" and plain "Tuesday" lie: people disagree on the week."""
_DAYS_IN = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 365.25}
_SEVERAL = (2, 7)
"""How many "a few" are."""


@functools.lru_cache(maxsize=128)
def dates(text: str, language: str = "en") -> tuple[Dated, ...]:
    """The dates of `text`, in order and without overlaps. Takes time linear in the length of `text`; cached for the last texts."""
    words = date_words(language)
    said = frozenset(LETTERS.findall(plain(text)))
    found = [*_numeric(text), *_relative(text, words)]
    # "Sat" is a day only before a figure.
    days = words.day_words if _BEFORE_A_FIGURE.search(text) else words.whole_day_words
    found += [] if said.isdisjoint(days) else _weekdays(text, words)
    found += [] if said.isdisjoint(words.months) else [*_months(text, words), *_spelled_days(text, words, language)]
    found += [] if said.isdisjoint(words.units) else _counted(text, words, said, language)
    kept: list[Dated] = []
    for dated in sorted(found, key=lambda pair: (pair[0].start, -pair[0].end)):
        if not kept or dated[0].start >= kept[-1][0].end:
            kept.append(dated)
    return tuple(kept)


def short_weekdays(text: str, language: str = "en") -> list[When]:
    """The possible weekdays abbreviated without a figure ("met her sat"): for notes only, since in letters these may be other words."""
    words = date_words(language)
    low, high = _WINDOWS[""]
    found = words.short_weekdays.finditer(text)
    return [When(weekday=words.days[plain(match[0])], low=low, high=high) for match in found]


def short_months(text: str, language: str = "en") -> list[When]:
    """The possible months abbreviated without a day ("since Sept"): for notes only, since in letters these may be names ("Jan")."""
    words = date_words(language)
    return [When(month=words.months[plain(match[0])]) for match in words.short_months.finditer(text)]


def lone_day(text: str, place: int, language: str) -> int:
    """The day of a month that is named at an offset of the text without its month ("the 20th"); 0 where none is."""
    beside = range(place - 1, place + 2)
    found = date_words(language).lone_days.finditer(text)
    return next((int(match["day"]) for match in found if match.start("day") in beside), 0)


def _span(match: re.Match[str]) -> Span:
    return Span(start=match.start(), end=match.end())


def _numeric(text: str) -> Iterator[Dated]:
    if _FIGURES.isdisjoint(text):
        return
    for pattern in (_ISO, _DOTTED, _SLASHED):
        for match in pattern.finditer(text):
            first, second = int(match["day"]), int(match["month"])
            orders = [(first, second), (second, first)] if pattern is _SLASHED else [(first, second)]
            year = _full_year(match["year"])
            whens = tuple(When(year=year, month=m, day=d) for d, m in orders if 1 <= m <= 12 and 1 <= d <= 31)
            if whens and match[0] != _ALWAYS:
                yield _span(match), whens
    for match in _YEARS.finditer(text):
        first, last = int(match["first"]), int(match["last"])
        yield _span(match), (When(year=first), When(year=last if last > 99 else first // 100 * 100 + last))
    for match in _YEAR.finditer(text):
        yield _span(match), (When(year=int(match["year"])),)


def _full_year(digits: str | None) -> int | None:
    if not digits or int(digits) == 0:
        return None
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _months(text: str, words: DateWords) -> Iterator[Dated]:
    for pattern in words.month_days:
        for match in pattern.finditer(text):
            parts = {name: int(part) for name, part in match.groupdict().items() if part and name != "month"}
            day, last = parts.get("day"), parts.get("last")
            if (day or 1) in range(1, 32) and (last or 1) in range(1, 32):
                month = words.months[plain(match["month"])]
                year = parts.get("year") or None
                yield _span(match), (When(year=year, month=month, day=day, last_day=last),)


def _spelled_days(text: str, words: DateWords, language: str) -> Iterator[Dated]:
    """Dates with the day in words: "the third of May", "el tres de mayo"."""
    for match in words.spelled_month_days.finditer(text):
        day = words.spelled_days.get(plain(match["day"])) or _counted_day(match["day"], language)
        if day in range(1, 32):
            year = int(match["year"]) if match["year"] else None
            yield _span(match), (When(year=year, month=words.months[plain(match["month"])], day=day),)


def _counted_day(said: str, language: str) -> int:
    told = numbers(said, language)
    return int(told[0][1].amount) if len(told) == 1 and told[0][0] == Span(start=0, end=len(said)) else 0


def _weekdays(text: str, words: DateWords) -> Iterator[Dated]:
    for match in words.weekdays.finditer(text):
        said = plain(match["before"] or match["after"] or "")
        low, high = _WINDOWS[words.modifiers.get(said, "")]
        yield _span(match), (When(weekday=words.days[plain(match["weekday"])], low=low, high=high),)


def _relative(text: str, words: DateWords) -> Iterator[Dated]:
    for match in words.relative.finditer(text):
        yield _span(match), (words.phrases[plain(match[0])],)


def _counted(text: str, words: DateWords, said: frozenset[str], language: str) -> Iterator[Dated]:
    for counted in words.counted:
        for match in counted.pattern.finditer(text) if counted.needed <= said else ():
            low, high = _SEVERAL
            if count := match.groupdict().get("count"):
                told = numbers(count, language)
                low = high = min(int(told[0][1].amount), 2000) if told else 1
            yield _span(match), (_from_today(words.units[plain(match["unit"])], counted.sign, low, high),)


def _from_today(unit: str, sign: int, low: int, high: int) -> When:
    """The days that lie so many units from today, give or take half a unit, except for days."""
    slack = 0.0 if unit == "day" else _DAYS_IN[unit] / 2
    ends = sorted((sign * (low * _DAYS_IN[unit] - slack), sign * (high * _DAYS_IN[unit] + slack)))
    return When(unit="day", low=int(ends[0]), high=int(ends[1]))


def names_later(text: str, language: str, today: date) -> bool:
    """Whether a text names a day, with its year, that is still to come on `today`."""
    return any(
        all(when.year and all(start > today for start, _ in when.seen_from(today)) for when in possible)
        for _, possible in dates(text, language)
        if possible
    )
