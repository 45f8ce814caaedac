"""Finds numbers, in digits and in words: "1,200", "15 %", "zwei Dutzend", "quatre-vingt-dix". One never counts."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from invitewriter.domain import Span, value
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import DIGITS, compile_later, either, whole
from invitewriter.text.word_patterns import LETTERS

_FIGURE = compile_later(
    r"(?<!\w)(?<![^\W\d_][-.])(?<!\d[.,:/-])"
    r"(?P<figure>\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d\d?(?!\d))?|\d++(?:[.,]\d++)*+)"
    r"(?P<ratio>[/:]\d++)?(?:(?P<letters>[^\W\d_]++)|\s?(?P<percent>%))?",
    signs=DIGITS,
)
_RANGE = compile_later(r"(?<![\w.,:/-])(?P<low>\d{1,4})[-–](?P<high>\d{1,4})(?![\w/-]|[.,:]\d)")
"""Two numbers that bound what is counted: "10-12"; the first is read like any other."""
_GROUPED = compile_later(r"\d{1,3}(?:[.,' ’]\d{3})+")
_ORDINAL = frozenset(
    {"st", "nd", "rd", "th", "s", "er", "e", "ème", "eme", "º", "ª", "o", "a", "x", "€", "te", "ten", "ter"}
)
_UNIT = compile_later(
    r"km|[cm]?m|[km]?g|[cdm]?l|ha|t|v|mi|ft|yd|lbs?|oz|mph|[km]?w|kwh|[kmg]?hz|[kmgt]b|hr?s?|[ap]m|uhr|mins?|std|secs?|eur|chf|usd|gbp"
)
"""What may be written together with the figure before it, in all languages: "20kg"."""
_LEAST_FACTOR = 12
_DOZENS = ("dozen", "dutzend", "douzain", "docena", "dúzia")
_IDLE_RATIOS = {"24/7", "50/50", "1:1"}


@value
class Number:
    """A number said, by its value."""

    amount: float
    percent: bool = False
    """Tells 15 % from 15."""
    minutes: bool = False
    """Whether it counts minutes or hours."""
    measured: float = 0
    """The same where the letter behind the figure is a unit: "300m" is 300 metres, or 300 millions."""

    @property
    def amounts(self) -> tuple[float, ...]:
        """What it may count."""
        return (self.amount, self.measured) if self.measured else (self.amount,)


@value
class _NumberWords:
    """One language's words about numbers, compiled."""

    values: dict[str, int]
    suffixes: dict[str, int]
    """What letters after a figure multiply it by: "20k"."""
    run: re.Pattern[str]
    word: re.Pattern[str]
    factor: re.Pattern[str]
    """What multiplies the figure before it: "3 million"."""
    percent: re.Pattern[str]
    minutes: re.Pattern[str]
    idle: re.Pattern[str]
    tails: tuple[str, ...]
    """Endings that make another word of a number: the end of "zweistündig"."""
    units_first: bool
    """Whether units precede tens and numbers are one word, as in German."""

    def may_stand_in(self, text: str) -> bool:
        """Whether a text has a number word; where numbers are compounds, whether one occurs anywhere in it."""
        lowered = text.lower()
        if self.units_first:
            return any(word in lowered for word in self.values)
        return not self.values.keys().isdisjoint(LETTERS.findall(lowered))


def numbers(text: str, language: str = "en", *, idle_too: bool = False) -> list[tuple[Span, Number]]:
    """The numbers of `text`, in order, except for one.

    Numbers that count nothing ("a week or two"), or stand before other letters than those of a unit, are included only with `idle_too`. Takes time linear in the length of `text`.
    """
    words = _number_words(language)
    for tail in words.tails if idle_too else ():
        text = text.replace(tail, f" {tail[1:]}")
    figures = list(_figures(text, words, any_letters=idle_too))
    spelled = list(_spelled(text, words)) if words.may_stand_in(text) else []
    if not figures and not spelled:
        return []
    found_idle = () if idle_too or not spelled else words.idle.finditer(text)  # they are all written out
    idle = {position for match in found_idle for position in range(match.start(), match.end())}
    idle.update(position for span, _ in figures for position in range(span.start + 1, span.end))
    counting = (pair for pair in (*figures, *spelled) if _counts(pair[1]) and pair[0].start not in idle)
    return sorted(counting, key=lambda pair: pair[0].start)


def _counts(number: Number) -> bool:
    """Whether a number counts anything: neither one does, nor "I agree 100 %"."""
    return number.amount != 1 and not (number.percent and number.amount == 100)


def says_two(text: str, language: str) -> bool:
    """Whether `text` tells of two without the number: "both", "die beiden"."""
    counting = lexicon(language if lexicon(language).table else "en").table["counting"]
    return not frozenset(counting.get("both", "").split()).isdisjoint(text.lower().split())


def counts_several(word: str, language: str) -> bool:
    """Whether a word is a number of two or more, in figures or written out: "40", "acht"."""
    written = _number_words(language).values.get(word.lower(), 0)
    return written > 1 or (word.isdecimal() and int(word) > 1)


def _figures(text: str, words: _NumberWords, *, any_letters: bool) -> Iterator[tuple[Span, Number]]:
    for match in _RANGE.finditer(text) if "-" in text or "–" in text else ():
        if int(match["low"]) < int(match["high"]):
            yield Span(start=match.start("high"), end=match.end()), Number(amount=float(match["high"]))
    for match in _FIGURE.finditer(text):
        letters = (match["letters"] or "").lower()
        told = not letters or letters in _ORDINAL or letters in words.suffixes or _UNIT.fullmatch(letters)
        if match.group() in _IDLE_RATIOS or not (told or any_letters):
            continue
        figure, end = _amount(match["figure"]), match.end()
        amount, unit = figure * words.suffixes.get(letters, 1), letters in words.suffixes and _UNIT.fullmatch(letters)
        following = words.factor.match(text, end + 1) if text[end : end + 1] in {" ", "-"} else None
        if following and not letters:
            amount, end = amount * words.values[following[0].lower()], following.end()
        percent = bool(match["percent"])
        number = Number(amount=amount, percent=percent, measured=figure if unit else 0)
        yield _told(text, words, Span(start=match.start(), end=end), number)


def _spelled(text: str, words: _NumberWords) -> Iterator[tuple[Span, Number]]:
    for run in words.run.finditer(text):
        start, end, amount = run.start(), run.start(), 0
        for word in words.word.finditer(text, run.start(), run.end()):
            joined = _joined(amount, word[0].lower(), words)
            if joined is None:
                yield _told(text, words, Span(start=start, end=end), Number(amount=amount))
                start, joined = word.start(), words.values[word[0].lower()]
            amount, end = joined, word.end()
        if amount:
            yield _told(text, words, Span(start=start, end=end), Number(amount=amount))


def _joined(amount: int, word: str, words: _NumberWords) -> int | None:
    """What `amount` and a further number word make together; None where they are two numbers."""
    small = words.values[word]
    if not amount:
        return small
    if factor := _multiplies(word, words.values):
        whole, last = divmod(amount, 1000) if factor < 1000 else (0, amount)
        return whole * 1000 + last * factor if last < factor else None
    tens = amount % 100
    fits = (small < 10 and tens >= 20 and tens % 10 == 0) or (small < 20 and tens in {60, 80})
    if fits or (small < 100 and not tens) or (small < amount and amount % 1000 == 0):
        return amount + small
    if words.units_first and small % 10 == 0 and 20 <= small < 100 and tens < 10:
        return amount + small
    return None


def _multiplies(word: str, values: Mapping[str, int]) -> int:
    """What the word multiplies the number before it by: hundred, dozen, thousand; 0 for others."""
    factor = values[word]
    return factor if factor == 100 or factor >= 1000 or word.startswith(_DOZENS) else 0


def _told(text: str, words: _NumberWords, span: Span, number: Number) -> tuple[Span, Number]:
    percent = words.percent.match(text, span.end)
    return Span(start=span.start, end=percent.end() if percent else span.end), replace(
        number,
        percent=number.percent or percent is not None,
        minutes=words.minutes.match(text, span.end) is not None,
    )


def _amount(figure: str) -> float:
    if figure.isdecimal():
        return float(figure)
    if _GROUPED.fullmatch(figure):
        return float(re.sub(r"\D", "", figure))
    whole, _, rest = re.sub(r"[ '’]", "", figure).replace(",", ".").rpartition(".")
    return float(f"{whole.replace('.', '')}.{rest}") if whole else float(rest)


@functools.cache
def _number_words(language: str) -> _NumberWords:
    words = lexicon(language if lexicon(language).table else "en")
    counting = words.table["counting"]
    values = _pairs(counting["words"])
    written = either(word for word in values if values[word])
    factors = [word for word in values if _multiplies(word, values) >= _LEAST_FACTOR]
    join, compound = re.escape(counting["join"]), counting.get("compound", False)
    unit = rf"(?>{written})" if compound else rf"(?>{written})(?!\w)"
    between = rf"(?:{join}|[ -])?" if compound else rf"(?:[ -]{join}[ -]|[ -])"
    return _NumberWords(
        values=values,
        suffixes=_pairs(counting["suffixes"]),
        # Gives back what is no number after all: the "vierte" of "drei Viertel". Each start lies behind a word, so that stays linear.
        run=_compiled(rf"(?<!\w){unit}(?:{between}{unit})*(?!\w)"),
        word=_compiled(written),
        factor=compile_later(either(factors), re.IGNORECASE, signs=factors),
        percent=_behind_number(r"\s?", counting["percent"].split(",")),
        minutes=_behind_number(r"[\s-]*", counting["minutes"].split()),
        idle=whole(*counting["idle"]),
        tails=tuple(counting.get("tails", "").split()),
        units_first=compound,
    )


def _pairs(listed: str) -> dict[str, int]:
    return {word: int(amount) for word, amount in (pair.split() for pair in listed.split(","))}


def _behind_number(space: str, words: list[str]) -> re.Pattern[str]:
    return compile_later(rf"{space}(?:{'|'.join(words)})(?!\w)", re.IGNORECASE, signs=words)


def _compiled(source: str) -> re.Pattern[str]:
    return compile_later(source, re.IGNORECASE)
