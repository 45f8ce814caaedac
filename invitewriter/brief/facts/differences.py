"""Finds where the notes and the summary give different values for one thing: a year, a number, a place, a trade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.brief.lexicon import aligned, kin_words, phrases, word_set, written
from invitewriter.brief.phrases import Phrases
from invitewriter.domain import Dispute, Fact, value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon, places
from invitewriter.text.numbers import numbers
from invitewriter.text.patterns import compile_later
from invitewriter.text.tokens import words_of

_CLAUSE = compile_later(r"[^,;.:!?()]+(?:[.,:]\d[^,;.:!?()]*)*")
_YEAR = compile_later(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]*\d)")
_CAPITALS = compile_later(r"\s*(?:(?:the|la|el|le|l'|o|a|der|den|die)\s+)?([A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+)*)")
_TELLING, _STEM = 4, 6
_UNIT = "unit"
_BETWEEN = 2
"""The most words between "is a" and a trade."""
_IN_COMMON = 2
"""From so many common words on, two clauses are about the same thing, where no word for an event shows that."""
_EVENTS = 10
"""The number of kinds of events in `disputes.dated` of each word file; all files list them in one order."""
_ROUND, _NEAR = 10, 0.1
"""A multiple of ten may be a guess: it does not contradict a number within ten per cent of it."""


@value
class _Told:
    """A value as the notes or the summary give it."""

    shown: str
    worth: float | str
    of: frozenset[str]
    """What it is a value of: the noun it counts, the kinds of events, or "lives" and "born" of a place."""
    beside: frozenset[str] = frozenset()
    """The stems of the longer words of its clause."""
    line: int = 0


def differences(
    notes: Sequence[Fact], summary: Sequence[Fact], own: frozenset[str], language: str
) -> Iterator[Dispute]:
    """The points, each with both sides' words; `own` are the words of the contact's name."""
    for point, read in (("year", _years), ("number", _counts), ("place", _homes), ("role", _trades)):
        ours = [told for fact in notes for told in read(fact, own, language)]
        theirs = [told for fact in summary for told in read(fact, own, language)]
        for told in ours:
            other = next((other for other in theirs if _is_of_same(point, told, other)), None)
            if other and not (_is_known(point, told, theirs, summary) or _is_known(point, other, ours, notes)):
                yield Dispute(point=point, notes=told.shown, summary=other.shown, line=told.line)


def _is_of_same(point: str, told: _Told, other: _Told) -> bool:
    common, beside = told.of & other.of, told.beside & other.beside
    if point == "year":
        return bool(common) or len(beside) >= _IN_COMMON
    return bool(common - {_UNIT}) and (_UNIT not in common or bool(beside))


def _is_known(point: str, told: _Told, theirs: Sequence[_Told], facts: Sequence[Fact]) -> bool:
    """Whether the other side tells the same, of this or, but for numbers, of anything."""
    if isinstance(told.worth, str):
        begins = plain(told.shown)[:_STEM]
        return any(begins in plain(fact.text) for fact in facts)
    if point == "year":
        return any(told.shown in fact.text for fact in facts)
    return any(
        _is_of_same(point, told, other) and isinstance(other.worth, float) and _are_close(told.worth, other.worth)
        for other in theirs
    )


def _are_close(one: float, other: float) -> bool:
    rounded = not one % _ROUND or not other % _ROUND
    return one == other or (rounded and abs(one - other) <= _NEAR * max(one, other))


def _clauses(fact: Fact, own: frozenset[str], language: str) -> Iterator[tuple[str, frozenset[str]]]:
    lex = lexicon(language)
    for clause in _CLAUSE.findall(fact.text):
        told = {word.plain for word in words_of(clause)} - own
        yield clause, frozenset(lex.stem(w)[:_STEM] for w in told if len(w) >= _TELLING and not lex.has("small", w))


def _years(fact: Fact, own: frozenset[str], language: str) -> Iterator[_Told]:
    for clause, beside in _clauses(fact, own, language):
        years = _YEAR.findall(clause)
        if len(years) == 1:
            plainly = plain(clause)
            events = frozenset(
                str(number % _EVENTS)
                for number, event in enumerate(written("disputes.dated", language))
                if Phrases([event]).search(plainly)
            )
            yield _Told(shown=years[0], worth=float(years[0]), of=events, beside=beside - {years[0]}, line=fact.line)


def _counts(fact: Fact, own: frozenset[str], language: str) -> Iterator[_Told]:
    """Numbers with the noun they count; `_UNIT` is added for a unit of measurement."""
    lex, units = lexicon(language), word_set("disputes.units", language)
    for clause, beside in _clauses(fact, own, language):
        for span, number in numbers(clause, language):
            following = next(iter(words_of(clause[span.end :])), None)
            if following is None or _YEAR.fullmatch(clause[span.start : span.end]) or len(following.plain) < 3:
                continue
            if lex.has("small", following.plain):
                continue
            noun = lex.stem(following.plain)[:_STEM]
            of = frozenset({noun, _UNIT}) if following.plain in units else frozenset({noun})
            shown = clause[span.start : span.end + following.span.end]
            yield _Told(shown=shown, worth=float(number.amount), of=of, beside=beside - {noun}, line=fact.line)


def _homes(fact: Fact, _own: frozenset[str], language: str) -> Iterator[_Told]:
    """The place where somebody lives, and the one they come from."""
    lowered = aligned(fact.text)
    for key in ("lives", "born"):
        for match in phrases(f"disputes.{key}", language).finditer(lowered):
            if named := _CAPITALS.match(fact.text, match.end()):
                name = plain(named[1])
                worth = min(places().get(name, {name}))
                yield _Told(shown=named[1], worth=worth, of=frozenset({key}), line=fact.line)


def _trades(fact: Fact, _own: frozenset[str], language: str) -> Iterator[_Told]:
    """The contact's own trade: after a form of "to be", or as the first word of the summary's sentence."""
    known = word_set("disputes.trades", language) | word_set("disputes.occupations", language)
    lowered, words = aligned(fact.text), words_of(fact.text)
    ends = {match.end() for match in phrases("disputes.being", language).finditer(lowered)}
    kin = kin_words(language)
    for position, word in enumerate(words):
        if word.plain not in known or not kin.isdisjoint(other.plain for other in words[:position]):
            continue
        between = [lowered[end : word.start] for end in ends if end <= word.start]
        if position == 0 or any(len(gap.split()) <= _BETWEEN and "," not in gap for gap in between):
            yield _Told(shown=word.text, worth=word.plain, of=frozenset({"trade"}), line=fact.line)
