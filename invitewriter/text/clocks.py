"""Finds times of day: "21:15", "15 Uhr", "8 in the morning", "half past 9"; loosely, also what is one only beside a time that is told."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from invitewriter.domain import Span
from invitewriter.domain.kept import kept
from invitewriter.text.lexicon import lexicon
from invitewriter.text.numbers import numbers
from invitewriter.text.patterns import DIGITS, compile_later, whole

Clocked = tuple[Span, frozenset[int]]
"""The place of a time, and what it may mean, in minutes since midnight: "8:00" may be in the morning or in the evening."""

_CLOCK = compile_later(r"(\d\d?)(?:\D{0,8}(\d\d))?")
_DOTTED = compile_later(r"(?<![\d.,:])(?P<hour>\d\d?)\.(?P<minutes>[0-5]\d)(?!\d|[.,:]\d)")
_AM_PM = compile_later(r"([ap])m(?!\w)", re.IGNORECASE)
_FIGURES = frozenset(DIGITS)
_NOON, _DAY, _LAST_HOUR = 12, 24, 24
_HALF_DAY = _NOON * 60
_LATE = 6
"""From this hour on, on a clock of twelve, what is at night is before midnight."""
_AROUND = 24
"""So many characters beside a time may tell which half of the day is meant."""


_Phrase = tuple[re.Pattern[str], int, int]
"""What finds an hour, the minutes to be added to it, and whether those that are told beside it are added or taken away: 1 or -1."""


class _ClockWords:
    """The words of one language for times of day."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._words = words

    @kept
    def clock(self) -> re.Pattern[str]:
        return whole(*(_figures(phrase) for phrase in self._words["clock"]))

    @kept
    def spoken(self) -> tuple[_Phrase, ...]:
        """The phrases that name an hour, with what is added to it, in minutes: "halb {h}", -30."""
        return _compiled((phrase, added, 0) for phrase, added in self._words["spoken_clock"].items())

    @kept
    def loose(self) -> tuple[_Phrase, ...]:
        """The phrases that may as well mean something else: "at {h}", "{m} past {h}"."""
        return _compiled((phrase, *added) for phrase, added in self._words["loose_clock"].items())

    @kept
    def halves(self) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
        """What tells the half of the day, by its name, right behind a time and before it."""
        between = "|".join(self._words["before_halves"])
        return tuple(
            (
                half,
                compile_later(rf"[ ,]{{0,2}}(?:(?:{between})[ ,]{{1,2}})?(?:{told})(?!\w)", re.IGNORECASE),
                compile_later(rf"(?<!\w)(?:{told}) (?:[^\W\d_]+ ){{0,2}}$", re.IGNORECASE),
            )
            for half, told in self._words["halves_of_day"].items()
        )


def _compiled(phrases: Iterable[tuple[str, int, int]]) -> tuple[_Phrase, ...]:
    return tuple(
        (whole(phrase.replace("{h}", r"(?P<hour>\d\d?)(?![:.]\d)").replace("{m}", r"(?P<minutes>\d\d?)")), added, sign)
        for phrase, added, sign in phrases
    )


@functools.cache
def _clock_words(language: str) -> _ClockWords:
    """The words of a language in LEXICONS; for any other the English ones."""
    return _ClockWords(lexicon(language).table or lexicon("en").table)


def _figures(phrase: str) -> str:
    return phrase.replace("{t}", r"\d\d?(?:[:.h]\d\d)?").replace("{hhmm}", r"\d\d?[:h]\d\d")


def times(text: str, language: str = "en") -> list[Clocked]:
    """The times of day in `text`, in order: "21:15", "half past 9", "2115hrs"."""
    if _FIGURES.isdisjoint(text):
        return []
    words = _clock_words(language)
    found = list(_spoken(text, words.spoken, words))
    for match in words.clock.finditer(text):
        clock, here = _CLOCK.search(match[0]), Span(start=match.start(), end=match.end())
        if clock and not any(span.touches(here) for span, _ in found):
            end = match.start() + clock.end()
            found.append((here, _meant(clock[1], int(clock[2] or 0), text, (match.start(), end), words)))
    return sorted(found, key=lambda time: time[0].start)


def loose_times(text: str, language: str = "en") -> list[Clocked]:
    """The times of day in `text`, and what may be one: "at 8", "20 past 8", "8.15"."""
    if _FIGURES.isdisjoint(text):
        return []
    words = _clock_words(language)
    found = times(text, language)
    loose = _spoken(text, ((_DOTTED, 0, 1), *words.loose), words)
    return _longest([*found, *loose])


def _longest(found: Sequence[Clocked]) -> list[Clocked]:
    """The times without those that touch a longer one, or as long a one before."""
    kept: list[Clocked] = []
    for each in sorted(found, key=lambda time: time[0].start - time[0].end):
        if not any(each[0].touches(span) for span, _ in kept):
            kept.append(each)
    return kept


def in_figures(text: str, language: str) -> str:
    """The text with its numbers in figures: "half past eight" as "half past 8"."""
    pieces, end = [], 0
    for span, number in numbers(text, language, idle_too=True):
        if _FIGURES.isdisjoint(text[span.start : span.end]):
            pieces += [text[end : span.start], f"{number.amount:.0f}"]
            end = span.end
    return "".join([*pieces, text[end:]])


def _spoken(text: str, phrases: tuple[_Phrase, ...], words: _ClockWords) -> Iterator[Clocked]:
    for pattern, added, sign in phrases:
        for match in pattern.finditer(text):
            more = added + sign * int(match.groupdict().get("minutes") or 0)
            if int(match["hour"]) <= _LAST_HOUR:
                span = Span(start=match.start(), end=match.end())
                yield span, _meant(match["hour"], more, text, match.span(), words)


def _meant(hour: str, more: int, text: str, place: tuple[int, int], words: _ClockWords) -> frozenset[int]:
    """The times that an hour, and minutes more or less, may be, by what stands beside it."""
    told = int(hour) * 60 + more
    if hour[0] == "0" or int(hour) > _NOON:
        return frozenset({told % (_DAY * 60)})
    half = _half_of_day(text, place, words)
    both = frozenset({told % _HALF_DAY, told % _HALF_DAY + _HALF_DAY})
    if not half:
        return both
    late = half == "afternoon" or (half == "night" and _LATE <= int(hour) < _NOON)
    return frozenset({max(both) if late else min(both)})


def _half_of_day(text: str, place: tuple[int, int], words: _ClockWords) -> str:
    """The name of the half of the day that is told beside a place; empty where none is."""
    start, end = place
    if joined := _AM_PM.match(text, end):
        return "morning" if joined[1].lower() == "a" else "afternoon"
    before, behind = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return next(
        (half for half, follows, _ in words.halves if follows.match(behind)),
        next((half for half, _, leads in words.halves if leads.search(before)), ""),
    )
