"""Dates as expressed in words, and the days they can mean as seen from a given day."""

from __future__ import annotations

from datetime import date, timedelta

from invitewriter.domain import value

_FEBRUARY, _SHORT = 2, {4, 6, 9, 11}
_FIRST, _LAST = date.min + timedelta(days=800), date.max - timedelta(days=800)

Stretch = tuple[date, date]
"""The first and the last of some days in a row."""


@value
class When:
    """The meaning of a date in words: "3 June", "last Tuesday", "two weeks ago", "2024"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    """The 5 of "3 to 5 June"."""
    weekday: int | None = None
    """Monday is 0."""
    unit: str = ""
    """"day", "week", "weekend", "month" or "year" where the words count from the day they are said."""
    low: int = 0
    """How many units from that day the stretch begins; negative for the past."""
    high: int = 0

    @property
    def relative(self) -> bool:
        """Whether the day meant depends on the day on which it is said."""
        return bool(self.unit) or self.weekday is not None

    def seen_from(self, today: date) -> list[Stretch]:
        """The days it can mean when said on `today`; none for a day that does not exist."""
        today = min(max(today, _FIRST), _LAST)
        if self.weekday is not None:
            return self._weekdays(today)
        if self.unit == "weekend":
            return [_weekend(today, offset) for offset in range(self.low, self.high + 1)]
        if self.unit:
            return [_counted(self, today)]
        years = [self.year] if self.year else [today.year - 1, today.year, today.year + 1]
        return [stretch for year in years for stretch in self._in_year(year)]

    def _weekdays(self, today: date) -> list[Stretch]:
        days = (today + timedelta(days=offset) for offset in range(self.low, self.high + 1))
        return [(day, day) for day in days if day.weekday() == self.weekday]

    def _in_year(self, year: int) -> list[Stretch]:
        if self.month is None:
            return [(date(year, 1, 1), date(year, 12, 31))]
        length = _length(year, self.month)
        last = self.last_day or self.day or length
        if last > length:
            return []
        return [(date(year, self.month, self.day or 1), date(year, self.month, last))]


def _counted(when: When, today: date) -> Stretch:
    if when.unit == "day":
        return _shifted(today, when.low), _shifted(today, when.high)
    if when.unit == "week":
        # From Sunday to Sunday, since people differ on which of the two is the week's first day.
        sunday = today - timedelta(days=today.weekday() + 1)
        return _shifted(sunday, 7 * when.low), _shifted(sunday, 7 * when.high + 7)
    if when.unit == "month":
        return _month(today, when.low)[0], _month(today, when.high)[1]
    return _year(today, when.low)[0], _year(today, when.high)[1]


def _weekend(today: date, offset: int) -> Stretch:
    saturday = today + timedelta(days=5 - today.weekday() + 7 * offset)
    return saturday - timedelta(days=1), saturday + timedelta(days=1)


def _shifted(day: date, days: int) -> date:
    room = min(max(days, (_FIRST - day).days), (_LAST - day).days)
    return day + timedelta(days=room)


def _month(today: date, offset: int) -> Stretch:
    months = today.year * 12 + today.month - 1 + offset
    year, month = min(max(months // 12, 2), 9998), months % 12 + 1
    return date(year, month, 1), date(year, month, _length(year, month))


def _length(year: int, month: int) -> int:
    """How many days a month has; `calendar`, which knows it as well, takes long to load."""
    if month == _FEBRUARY:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in _SHORT else 31


def _year(today: date, offset: int) -> Stretch:
    year = min(max(today.year + offset, 2), 9998)
    return date(year, 1, 1), date(year, 12, 31)
