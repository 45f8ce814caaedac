"""Patterns made from lists of words, and patterns that are compiled only when they are used."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator
from typing import cast

from invitewriter.domain.kept import kept

CAPITAL_LETTER = r"[^\W\d_a-zß-öø-ÿ]"
"""The source of a pattern for a letter that is none of the small ones of Western Europe; of other alphabets every letter counts as a capital."""
GERMAN_CAPITALS = "A-ZÄÖÜ"
"""The capitals of German, to stand in the brackets of a class."""
DIGITS = "0123456789"
"""The signs of patterns that match only where a figure stands."""
_SPACE = re.compile(r"\s")


def either(phrases: Iterable[str]) -> str:
    """The source of a pattern for any of `phrases`, the longest first, in which common beginnings are shared."""
    branches: dict[str, list[str]] = {}
    ends = False
    for phrase in phrases:
        if phrase:
            branches.setdefault(phrase[0], []).append(phrase[1:])
        else:
            ends = True
    if not branches:
        return ""
    sources = [
        (letter if letter.isalnum() else re.escape(letter)) + either(rests) for letter, rests in branches.items()
    ]
    return f"(?:{'|'.join(sources)})?" if ends else sources[0] if len(sources) == 1 else f"(?:{'|'.join(sources)})"


def whole(*sources: str, signs: Iterable[str] = ()) -> re.Pattern[str]:
    """Any of the sources as whole words, in any case; `signs` as for `compile_later`."""
    return compile_later(rf"(?<!\w)(?:{'|'.join(sources)})(?!\w)", re.IGNORECASE, signs=signs)


def compile_later(source: str, flags: int = 0, *, signs: Iterable[str] = ()) -> re.Pattern[str]:
    """`re.compile`, deferred until the pattern is used: one run uses few of a module's patterns.

    Every match must contain one of `signs`, if there are any, in any case: for a text without them the pattern is not
    even compiled. Raises re.error on first use, not here; the tests compile all of them. A match's `re` is never this object: what
    a match is to be told by, compile at once.
    """
    return _later(source, flags, [signs])


def within_runs(source: str, flags: int = 0, *, signs: Iterable[str]) -> re.Pattern[str]:
    """`compile_later` for what holds no white space, and is looked for, by `finditer`, only in runs without any that hold a sign."""
    return cast("re.Pattern[str]", _WithinRuns(source, flags, [tuple(signs)]))


def signed(source: str, signs: str = "") -> re.Pattern[str]:
    """`compile_later`, ignoring case, with signs in the notation of data files: "a|b" is either of two, "a|b&c|d" one of each pair."""
    return _later(source, re.IGNORECASE, [parts.split("|") for parts in signs.split("&") if parts])


def phrased(source: str, phrase: str) -> re.Pattern[str]:
    """The same for what finds a phrase, in which "a|b" are words that may stand in one place, and "*" is no word."""
    return signed(source, "&".join(word for word in phrase.split() if word != "*"))


def _later(source: str, flags: int, signs: Iterable[Iterable[str]]) -> re.Pattern[str]:
    needed = [told for each in signs if (told := tuple(each))]
    return cast("re.Pattern[str]", _Signed(source, flags, needed) if needed else _Later(source, flags))


@functools.lru_cache(maxsize=8)
def _folded(text: str) -> str:
    """A text without regard to case; kept for the last few, of each of which many patterns ask."""
    return text.casefold()


class _Later:
    """A pattern that is compiled on first use, and then behaves like a compiled one."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        found: object = getattr(self.compiled, name)
        setattr(self, name, found)
        return found

    @kept
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)


class _Signed(_Later):
    """A pattern that is searched only in texts with the needed signs; for the rest as `_Later`."""

    def __init__(self, source: str, flags: int, needed: list[tuple[str, ...]]) -> None:
        super().__init__(source, flags)
        self._given = needed
        self._last: tuple[str, bool] = "", False

    @kept
    def _marks(self) -> list[frozenset[str]]:
        """The groups of single marks and figures out of each of which a text must have one."""
        return [frozenset(signs) for signs in self._given if not self._is_worded(signs)]

    @kept
    def _words(self) -> list[tuple[str, ...]]:
        """The other groups, in small letters."""
        return [tuple(map(str.casefold, signs)) for signs in self._given if self._is_worded(signs)]

    @staticmethod
    def _is_worded(signs: tuple[str, ...]) -> bool:
        joined = "".join(signs)
        return len(joined) != len(signs) or joined.upper() != joined.lower()

    def _may_find_within(self, text: str, within: tuple[int, ...]) -> bool:
        """Whether the pattern can match within some offsets; the answer for the last text is cached, since many offsets of it are tried."""
        if not within:
            return self._may_find(text)
        last = self._last
        if last[0] is not text:
            self._last = last = text, self._may_find(text)
        return last[1]

    def _may_find(self, text: str) -> bool:
        for marks in self._marks:
            if marks.isdisjoint(text):
                return False
        folded = _folded(text) if self._words else text
        for signs in self._words:
            for sign in signs:
                if sign in folded:
                    break
            else:
                return False
        return True

    def search(self, text: str, *within: int) -> re.Match[str] | None:
        return self.compiled.search(text, *within) if self._may_find_within(text, within) else None

    def match(self, text: str, *within: int) -> re.Match[str] | None:
        return self.compiled.match(text, *within) if self._may_find_within(text, within) else None

    def fullmatch(self, text: str, *within: int) -> re.Match[str] | None:
        return self.compiled.fullmatch(text, *within) if self._may_find_within(text, within) else None

    def finditer(self, text: str, *within: int) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text, *within) if self._may_find_within(text, within) else iter(())

    def findall(self, text: str) -> list[str]:
        return self.compiled.findall(text) if self._may_find(text) else []

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        return self.compiled.split(text, maxsplit) if self._may_find(text) else [text]

    def sub(self, said: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        return self.compiled.sub(said, text, count) if self._may_find(text) else text


class _WithinRuns(_Signed):
    """A pattern that is searched only in the runs of a text that hold a sign."""

    def finditer(self, text: str, *within: int) -> Iterator[re.Match[str]]:
        if within:
            return super().finditer(text, *within)
        runs = self._runs(text) if self._may_find(text) else ()
        return (match for start, end in runs for match in self.compiled.finditer(text, start, end))

    def _runs(self, text: str) -> Iterator[tuple[int, int]]:
        """Where such runs begin and end."""
        end = 0
        for sign in self._sign.finditer(text):
            start = sign.start()
            if start < end:
                continue
            while start > end and not text[start - 1].isspace():
                start -= 1
            space = _SPACE.search(text, sign.end())
            end = space.start() if space else len(text)
            yield start, end

    @kept
    def _sign(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, self._given[0])), re.IGNORECASE)
