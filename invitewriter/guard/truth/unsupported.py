"""Finds what a letter names, counts, dates or quotes though its brief does not hold it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from invitewriter.domain import Brief, Span, value
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import Find
from invitewriter.guard.truth.acquaintance import told_meetings
from invitewriter.guard.truth.addressed import addressed, is_misspelled
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
from invitewriter.guard.truth.support import Support, support_in_any_language, support_of, texts_of
from invitewriter.text.lexicon import lexicon
from invitewriter.text.mentions import Kind, Mention
from invitewriter.text.naming import has_shape
from invitewriter.text.naming import is_known as is_well_known
from invitewriter.text.numbers import numbers
from invitewriter.text.words import words_of

_MOST_FINDINGS = 20
_SHORTEST_SQUEEZED = 6
_CALLS = frozenset(",:!\n")


@value
class Comparison:
    """A passage beside what supports it."""

    passage: Passage
    brief: Brief
    support: Support

    @property
    def language(self) -> str:
        return self.passage.language or "en"


def comparing(look: Callable[[Comparison], Iterable[Span]]) -> Find:
    """Makes a finder of a function that yields stretches of `passage.reading.text`."""

    def find(passage: Passage, brief: Brief | None) -> Iterator[Span]:
        if brief is not None:
            for span in islice(
                look(Comparison(passage=passage, brief=brief, support=support_of(brief))), _MOST_FINDINGS
            ):
                yield passage.span(span.start, span.end)

    return find


def mentioned(*kinds: Kind) -> Callable[[Callable[[Comparison, Mention], bool]], Find]:
    """Makes a finder of the mentions of these kinds for which a function says no."""

    def finder(holds: Callable[[Comparison, Mention], bool]) -> Find:
        def look(compared: Comparison) -> Iterator[Span]:
            for mention in compared.passage.mentions:
                if mention.kind in kinds and not holds(compared, mention):
                    yield mention.span

        return comparing(look)

    return finder


@comparing
def unknown_names(compared: Comparison) -> Iterator[Span]:
    """Names that the brief does not hold; whom the letter speaks to, and how the contact is spelled, are other rules'."""
    spoken_to = {position for name in addressed(compared.passage) for position in range(name.span.start, name.span.end)}
    for mention in compared.passage.mentions:
        if mention.kind is not Kind.NAME or mention.span.start in spoken_to or is_known(compared, mention.text):
            continue
        if _is_greeting(compared, mention):
            continue
        if not any(
            is_misspelled(word, compared.passage, compared.brief, compared.support) for word in words_of(mention.text)
        ):
            yield mention.span


def _is_greeting(compared: Comparison, mention: Mention) -> bool:
    """Whether a message begins with a word that nobody knows for a name, and the contact's: "Howdy Marta,", "Carissima Marta,"."""
    text = compared.passage.reading.text
    if (
        compared.passage.kind != "message"
        or mention.span.start
        or text[mention.span.end : mention.span.end + 1] not in _CALLS
    ):
        return False
    first, *named = words_of(mention.text)
    own = {word.plain for word in words_of(compared.brief.contact.name)}
    greets = not is_well_known(first.plain) and not has_shape(first.text)
    return greets and bool(named) and all(word.plain in own for word in named)


def is_known(compared: Comparison, name: str) -> bool:
    """Whether the brief holds a name: each of its words, and in one place those that stand side by side."""
    lex, support = lexicon(compared.language), compared.support
    segments = _segments(name)
    if all(lex.has("common", part) for segment in segments for part in segment):
        return all(support.has_word(part, compared.language) for segment in segments for part in segment)
    return all(
        _segment_is_known(compared, [part for part in segment if not lex.has("common", part)]) for segment in segments
    )


def _segments(name: str) -> list[list[str]]:
    """The plain words of a name that stand side by side, without the small words between them."""
    segments: list[list[str]] = [[]]
    for word in words_of(name):
        if not word.capital and word.text.islower():
            segments.append([])
        else:
            segments[-1] += [word.plain] if "-" not in word.plain else word.plain.split("-")
    return [segment for segment in segments if segment]


def _segment_is_known(compared: Comparison, parts: list[str]) -> bool:
    support = compared.support
    joined = "".join(parts)
    if joined in support.words or (len(joined) >= _SHORTEST_SQUEEZED and joined in support.squeezed):
        return True
    apart = [part for part in parts if not support.has_word(part, compared.language)]
    if any(len(part) < _SHORTEST_SQUEEZED or part not in support.squeezed for part in apart):
        return False
    placed = [part for part in parts if support.has_together([part], compared.language)]
    return support.has_together(placed, compared.language)


@mentioned(Kind.TITLE)
def unknown_titles(compared: Comparison, mention: Mention) -> bool:
    return compared.support.has_word(words_of(mention.text)[0].plain, compared.language)


@mentioned(Kind.NUMBER)
def unknown_numbers(compared: Comparison, mention: Mention) -> bool:
    number = mention.number
    if number is None or compared.support.has_number(number):
        return True
    if not number.percent and number.amount in support_in_any_language(texts_of(compared.brief))[1]:
        return True
    if is_known_day(compared.passage.reading.text, mention.span.start, compared.language, compared.support):
        return True
    return number.minutes and proposes(compared.passage, mention.span.start)


@mentioned(Kind.DATE, Kind.TIME)
def unknown_dates(compared: Comparison, mention: Mention) -> bool:
    if mention.kind is Kind.TIME:
        return mention.minutes in compared.support.clocks
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


@mentioned(Kind.DATE)
def dates_gone_by(compared: Comparison, mention: Mention) -> bool:
    ahead = looks_ahead(compared.passage, mention.span.start)
    return not ahead or not is_over(mention.whens, compared.brief, compared.support)


@mentioned(Kind.QUOTATION)
def unknown_quotations(compared: Comparison, mention: Mention) -> bool:
    return compared.support.has_quotation(mention.text)


@mentioned(Kind.LINK, Kind.EMAIL, Kind.HANDLE, Kind.HASHTAG)
def unknown_addresses(compared: Comparison, mention: Mention) -> bool:
    return compared.support.has_address(mention.text)
