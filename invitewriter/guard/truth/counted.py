"""Finds the numbers, days and times of a letter that its brief does not hold."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from invitewriter.guard.truth.acquaintance import told_meetings
from invitewriter.guard.truth.dating import (
    is_known_day,
    is_now,
    is_over,
    is_some_day,
    is_supported,
    is_today,
    is_vague_future,
    is_years_away,
)
from invitewriter.guard.truth.moods import asks_the_reader, looks_ahead, proposes, wishes_a_day
from invitewriter.guard.truth.support import support_in_any_language, texts_of, words_to_compare
from invitewriter.guard.truth.unsupported import Comparison, unless_held
from invitewriter.text.clocks import in_figures, loose_times
from invitewriter.text.lexicon import lexicon
from invitewriter.text.mentions import Kind, Mention
from invitewriter.text.numbers import numbers

_MINUTES, _LOOK_AROUND = 60, 24
_GREETINGS, _CLOSING = frozenset({"55", "73", "88"}), 3
"""With what radio amateurs close, at the end of one of so many last lines."""


@unless_held(Kind.NUMBER)
def unknown_numbers(compared: Comparison, mention: Mention) -> bool:
    """Whether the brief holds a number, or the letter tells nothing by it, or only proposes it as a length of time."""
    number = mention.number
    if number is None or compared.support.has_number(number) or _is_line(compared, mention):
        return True
    if not number.percent and number.amount in support_in_any_language(texts_of(compared.brief))[1]:
        return True
    if is_known_day(compared.passage.reading.text, mention.span.start, compared.language, compared.support):
        return True
    if _is_known_hour(compared, mention) or _is_known_half(compared, mention):
        return True
    return number.minutes and proposes(compared.passage, mention.span.start)


def _is_line(compared: Comparison, mention: Mention) -> bool:
    """Whether a number is a line by itself, which tells nothing: radio amateurs close with "73", or "Best wishes and 73"."""
    text = compared.passage.reading.text
    before, behind = text[: mention.span.start], text[mention.span.end :]
    beside = before.rpartition("\n")[2], behind.partition("\n")[0].strip(" ,.!")
    closes = mention.text in _GREETINGS and len(behind.split("\n")) <= _CLOSING and not beside[1]
    return closes or not (beside[0].strip() or beside[1])


def _is_known_hour(compared: Comparison, mention: Mention) -> bool:
    """Whether a number is the hour, or the minutes, of a time that the notes tell: "vierzehn Uhr", "8 in the morning", "twenty past two"."""
    amount, text = mention.number.amount if mention.number else 0, compared.passage.reading.text
    if not 0 < amount < _MINUTES:
        return False
    if not lexicon(compared.language).table:  # whose words for a time nobody knows
        return mention.text.isdecimal() and not compared.support.clocks.isdisjoint({amount * 60, (amount + 12) * 60})
    before, behind = text[: mention.span.start][-_LOOK_AROUND:], text[mention.span.end :][:_LOOK_AROUND]
    before, behind = in_figures(before, compared.language), in_figures(behind, compared.language)
    return any(
        span.start <= len(before) < span.end and not clocks.isdisjoint(compared.support.clocks)
        for span, clocks in loose_times(f"{before}{amount:.0f}{behind}", compared.language)
    )


def _is_known_half(compared: Comparison, mention: Mention) -> bool:
    """Whether the notes hold the number with a half that follows it: "two and a half hours" for 2.5."""
    if mention.number is None or mention.number.amount + 0.5 not in compared.support.amounts:
        return False
    return _half().match(compared.passage.folded, mention.span.end) is not None


@functools.cache
def _half() -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(words_to_compare('halves'))})(?!\w)")


@unless_held(Kind.DATE, Kind.TIME)
def unknown_dates(compared: Comparison, mention: Mention) -> bool:
    """Whether the brief holds a date or time, or the sentence names it without asserting anything."""
    if mention.kind is Kind.TIME:
        return not mention.clocks.isdisjoint(compared.support.clocks)
    if is_now(mention.whens):
        return not (is_today(mention.whens) and _says_met_on_another_day(compared, mention))
    if is_vague_future(mention.whens) and proposes(compared.passage, mention.span.start):
        return True
    if wishes_a_day(compared.passage, mention.span.start, mention.span.end):
        return True
    if is_some_day(mention.whens) and asks_the_reader(compared.passage, mention.span.start):
        return True
    return is_supported(mention.whens, compared.brief, compared.support) or _is_told_otherwise(compared, mention)


def _is_told_otherwise(compared: Comparison, mention: Mention) -> bool:
    """Whether a date is told in the notes as a number of years, or in a language of its own."""
    support = compared.support
    if is_years_away(mention.whens) and all(
        support.has_number(number) for _, number in numbers(mention.text, compared.language)
    ):
        return True
    foreign = replace(support, whens=support_in_any_language(texts_of(compared.brief))[0])
    return is_supported(mention.whens, compared.brief, foreign)


def _says_met_on_another_day(compared: Comparison, mention: Mention) -> bool:
    """Whether "today" stands in a sentence about the meeting, which was on another day."""
    met_on = compared.brief.met_on
    if met_on is None or met_on == compared.brief.today:
        return False
    sentence = compared.passage.sentence_at(mention.span.start)
    return any(sentence.start <= start < sentence.end for start, _ in told_meetings(compared.passage))


@unless_held(Kind.DATE)
def dates_gone_by(compared: Comparison, mention: Mention) -> bool:
    """Whether a date is still to come, or the sentence does not look forward to it."""
    ahead = looks_ahead(compared.passage, mention.span.start)
    return not ahead or not is_over(mention.whens, compared.brief, compared.support)
