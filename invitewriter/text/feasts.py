"""Finds the holidays in a text ("by Christmas", "vor Ostern"), and their dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon

_EASTER = "easter"


def feasts_in(text: str, language: str, since: date) -> Iterator[date]:
    """The day on which each feast that `text` names begins, the next one from `since` on."""
    named = lexicon(language).table.get("feasts", {})
    for word in plain(text).replace("'", " ").split():
        if said := named.get(word.strip(".,;:!?()")):
            days = (_day(said, year) for year in (since.year, since.year + 1))
            yield next(day for day in days if day >= since)


def _day(said: str, year: int) -> date:
    """The day that "12-24", or "easter+49", is in a year."""
    if said.startswith(_EASTER):
        return _easter(year) + timedelta(days=int(said.removeprefix(_EASTER) or 0))
    month, day = map(int, said.split("-"))
    return date(year, month, day)


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    century, rest = divmod(year, 100)
    golden = year % 19
    skipped, leaping = divmod(century, 4)
    moon = (19 * golden + century - skipped - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * leaping + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
