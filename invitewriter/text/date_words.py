"""The words for dates of a language, from its lexicon: patterns that find them, and their meanings."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from typing import Any

from invitewriter.domain.kept import kept
from invitewriter.text.days import When
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import compile_later, either, whole
from invitewriter.text.word_patterns import LETTERS

_ORDINAL = "(?:st|nd|rd|th|er|º|ª|te[nr]?)?"
_THROUGH = r"\s?(?:[-–/]|to|bis|und|and|a|al|au|y|e|et)\s?"
_YEAR = r"(?:,?\s(?:de\s|del\s)?(?P<year>\d{4})(?!\w))?"
_OPTIONAL = compile_later(r"\{\w+\}|\w\?")
_SPANS = {"ago": -1, "ahead": 1}


class DateWords:
    """The words of one language. Its patterns are long: each is compiled when a text first holds a word it looks for."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._words = words
        self.months = {plain(name): number for number, names in enumerate(words["months"], 1) for name in _all(names)}
        self.days = {plain(name): number for number, names in enumerate(words["weekdays"]) for name in _all(names)}
        whole = (name for names in words["weekdays"] for name in names.partition("|")[0].split())
        self.day_words = frozenset(part for name in self.days for part in LETTERS.findall(name))
        """All words of the names of weekdays ("segunda" and "feira"): a text with a weekday has one of them."""
        self.whole_day_words = frozenset(part for name in whole for part in LETTERS.findall(plain(name)))
        """The same without abbreviated names."""
        self.phrases = {plain(phrase): _meaning(said) for phrase, said in words["relative"].items()}
        self.units = {plain(word): unit for unit, names in words["units"].items() for word in names.split()}
        self.modifiers = {plain(word): kind for kind in ("last", "next", "this") for word in words[kind].split("|")}
        """The words that may modify a weekday ("letzten"), each as "last", "next" or "this"."""

    @kept
    def month_days(self) -> tuple[re.Pattern[str], ...]:
        """A day before its month, a day after it, and a month alone."""
        return _month_patterns(self._words)

    @kept
    def spelled_days(self) -> Mapping[str, int]:
        """The ordinal numbers of days of a month: "third", "ersten"."""
        return {plain(word): int(day) for word, day in map(str.split, self._words["ordinal_days"].split(","))}

    @kept
    def spelled_month_days(self) -> re.Pattern[str]:
        """A word that may be a day of the month, followed by the month."""
        join = re.escape(self._words["counting"]["join"])
        day = rf"(?P<day>[^\W\d_]+(?:(?:-|[ -]{join}[ -])[^\W\d_]+)?)"
        full = either(name for names in self._words["months"] for name in names.partition("|")[0].split())
        return compile_later(rf"(?<!\w){day}\s(?:of\s|de\s|d')?(?P<month>{full})(?!\w){_YEAR}", re.IGNORECASE)

    @kept
    def lone_days(self) -> re.Pattern[str]:
        """A day without its month: "the 20th"."""
        return whole(*(phrase.replace("{d}", r"(?P<day>\d\d?)") for phrase in self._words["lone_days"]))

    @kept
    def weekdays(self) -> re.Pattern[str]:
        return _weekday_pattern(self._words)

    @kept
    def short_weekdays(self) -> re.Pattern[str]:
        return _short_forms(self._words["weekdays"])

    @kept
    def short_months(self) -> re.Pattern[str]:
        return _short_forms(self._words["months"])

    @kept
    def relative(self) -> re.Pattern[str]:
        phrases = self._words["relative"]
        return compile_later(rf"(?<!\w)(?:{either(phrases)})(?!\w)", re.IGNORECASE, signs=phrases)

    @kept
    def counted(self) -> tuple[Counted, ...]:
        """The phrases that count from today ("two weeks ago")."""
        return tuple(
            Counted(self._words, phrase, sign) for kind, sign in _SPANS.items() for phrase in self._words[kind]
        )


class Counted:
    """A phrase that counts from today, as "{n} {unit} ago"; `sign` is -1 for the past and 1 for the future."""

    def __init__(self, words: Mapping[str, Any], phrase: str, sign: int) -> None:
        self._words = words
        self._phrase = phrase
        self.sign = sign
        self.needed = frozenset(LETTERS.findall(plain(_OPTIONAL.sub("", phrase))))
        """The plain words that a text with the phrase must all have."""

    @kept
    def pattern(self) -> re.Pattern[str]:
        several = self._words["several"].split("|") if "{several}" in self._phrase else ()
        return whole(_counted_source(self._words, self._phrase), signs=several)


@functools.cache
def date_words(language: str) -> DateWords:
    """The words of a language in LEXICONS; for any other the English ones without abbreviated weekdays ("tue" is Italian for "yours")."""
    if table := lexicon(language).table:
        return DateWords(table)
    english = lexicon("en").table
    days = (names.partition("|") for names in english["weekdays"])
    return DateWords({**english, "weekdays": [f"{full.split()[0]}|{short}" for full, _, short in days]})


def _meaning(said: str) -> When:
    """Reads "week -1" or "weekday-0 -13 -1"."""
    unit, *bounds = said.split()
    low, high = int(bounds[0]), int(bounds[-1])
    if unit.startswith("weekday-"):
        return When(weekday=int(unit[-1]), low=low, high=high)
    return When(unit=unit, low=low, high=high)


def _month_patterns(words: Mapping[str, Any]) -> tuple[re.Pattern[str], ...]:
    capitals = words.get("capital_months", "").split()
    full = [name for names in words["months"] for name in names.partition("|")[0].split() if name not in capitals]
    short = [name for names in words["months"] for name in names.partition("|")[2].split()]
    cased = f"|(?-i:{either(name.capitalize() for name in capitals)})" if capitals else ""
    every = either(full + short) + cased
    # A month that is a word as well counts alone only within a sentence ("May I ask?").
    alone = either(full) + (rf"|(?<=[\w,;] ){cased[1:]}" if capitals else "")
    before = (
        rf"(?<![\w.,:/-])(?P<day>\d\d?){_ORDINAL}\.?(?:{_THROUGH}(?P<last>\d\d?){_ORDINAL}\.?)?\s?(?:of\s|de\s|d')?"
    )
    after = rf"\s(?P<day>\d\d?){_ORDINAL}(?:{_THROUGH}(?P<last>\d\d?){_ORDINAL})?(?![\w:%])"
    return (
        compile_later(rf"{before}(?P<month>{every})(?!\w)(?:\.(?=\s\d{{4}}))?{_YEAR}", re.IGNORECASE),
        compile_later(rf"(?<!\w)(?P<month>{every})\.?{after}{_YEAR}", re.IGNORECASE),
        compile_later(rf"(?<!\w)(?P<month>{alone})(?!\w){_YEAR}", re.IGNORECASE),
    )


def _weekday_pattern(words: Mapping[str, Any]) -> re.Pattern[str]:
    full = either(name for names in words["weekdays"] for name in names.partition("|")[0].split())
    short = either(name.capitalize() for names in words["weekdays"] for name in names.partition("|")[2].split())
    beside = either(word for kind in ("last", "next", "this") for word in words[kind].split("|"))
    named = rf"(?P<weekday>{full}|(?-i:{short})(?=\.?,?\s\d))" if short else f"(?P<weekday>{full})"
    return whole(rf"(?:(?P<before>{beside})\s)?{named}(?!\w)(?:\s(?P<after>{beside}))?")


def _counted_source(words: Mapping[str, Any], phrase: str) -> str:
    several = either(words["several"].split("|"))
    spelled = either([*words["one"].split("|"), *(pair.split()[0] for pair in words["counting"]["words"].split(","))])
    units = either(word for names in words["units"].values() for word in names.split())
    return (
        phrase.replace(" ", r"\s")
        .replace("{several}", several)
        .replace("{n}", rf"(?:{several}|(?P<count>\d{{1,4}}|{spelled}))")
        .replace("{unit}", f"(?P<unit>{units})")
    )


def _short_forms(names: Sequence[str]) -> re.Pattern[str]:
    """The short forms among the names, which stand behind a bar: "monday|mon mo"."""
    short = [name for told in names for name in told.partition("|")[2].split()]
    return compile_later(rf"(?<!\w)(?:{either(short)})(?!\w)", re.IGNORECASE, signs=short)


def _all(names: str) -> list[str]:
    return names.replace("|", " ").split()
