"""The phrases rules look for, in a small language a native speaker can read; each becomes a linear-time pattern.

    sorry (to|for) (bother|disturb)*     any of the words between bars; * is any ending
    {we} [also|even] offer               {we} is a named set of phrases; [ ] may be missing
    we help … grow                       … stands for up to four words of the same sentence, or for none
    from #                               # is a number
    ^interested?                         ^ is where no word stands before: a sentence, a line, after a comma
    don't follow-up                      the apostrophe may be missing, and the hyphen be a space or nothing
    what?                                every other character stands for itself

Case and accents do not count. Nothing in it can repeat without bound, so no phrase can be slow on any text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from invitewriter.errors import UsageError
from invitewriter.text.normalise import fold

_TOKEN = re.compile(r"\{(?P<set>\w+)\}|(?P<space>\s+)|(?P<mark>[()|\[\]*#^…])|(?P<text>[^\s{}()|\[\]*#^…]+)")
_LETTERS = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[()|\[\]*{}]")
# Between two words stands anything but punctuation and what belongs to a number: emoji, dashes, one line break.
_BETWEEN = r"(?:[^\w.,;:!?\n$€£%/@+]|\n(?![ \t]*\n))++"
_PAUSE = r"(?:[^\w.!?\n$€£]|\n(?![ \t]*\n))++"
_GAP = rf"(?:{_PAUSE}[$€£]?(?:[\w']|[.,&@/+-](?=\w))++){{0,4}}?{_PAUSE}"
_BEGINNING = r"(?<!\w\s)"
_SPELLED = {"'": "'?+", "-": r"[-\s]?+"}
LONGEST_ANCHOR = 16


@dataclass(frozen=True)
class Phrase:
    """A phrase, its pattern compiled when first used.

    `anchors` are beginnings of words, of which a text that holds the phrase holds at least one; empty: none is known.
    """

    written: str
    source: str
    anchors: frozenset[str]
    negative: bool = False
    """Whether it has a not of its own, so that a not within it denies nothing."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(_whole_words(self.source))

    def find(self, folded: str, beginnings: Collection[str]) -> Iterator[re.Match[str]]:
        """Its places in a folded text whose words have these beginnings."""
        if self.anchors and self.anchors.isdisjoint(beginnings):
            return iter(())
        return self.pattern.finditer(folded)


def beginnings_of(folded: str) -> frozenset[str]:
    """All beginnings of all words of a folded text, up to LONGEST_ANCHOR letters."""
    words = set(_LETTERS.findall(folded))
    return frozenset(word[:end] for word in words for end in range(1, min(len(word), LONGEST_ANCHOR) + 1))


class Phrasebook:
    """Reads the phrases of one language, whose named sets it knows."""

    def __init__(self, sets: Mapping[str, Collection[str]] | None = None) -> None:
        self._sets = sets or {}
        self._parts: dict[str, _Part] = {}

    def read(self, written: str) -> Phrase:
        """Raises UsageError, quoting the phrase, where it cannot be read."""
        part = _Reader(written, self).whole()
        return Phrase(written=written, source=part.source, anchors=part.anchors, negative=self._negative(written))

    def _negative(self, written: str) -> bool:
        return bool(self._denial and self._denial.search(fold(_MARKS.sub(" ", written))))

    @cached_property
    def _denial(self) -> re.Pattern[str] | None:
        return re.compile(_whole_words(self.part_for("not", "{not}").source)) if "not" in self._sets else None

    def part_for(self, name: str, phrase: str) -> _Part:
        """What a named set stands for."""
        if name not in self._parts:
            if name not in self._sets:
                raise UsageError(f"The phrase {phrase!r} names the set {name!r}, which is not defined.")
            self._parts[name] = _any([_Reader(written, self).whole() for written in self._sets[name]])
        return self._parts[name]


def _whole_words(source: str) -> str:
    return rf"(?<!\w)(?:{source})(?!\w)"


@dataclass(frozen=True)
class _Part:
    source: str
    anchors: frozenset[str] = frozenset()
    optional: bool = False
    gap: bool = False


class _Reader:
    """Reads one phrase from left to right."""

    def __init__(self, written: str, book: Phrasebook) -> None:
        self.written = written
        self.book = book
        self.tokens = self._tokens(fold(written.strip()))
        self.position = 0

    def whole(self) -> _Part:
        part = self._alternatives(closed_by="")
        if not part.source:
            raise UsageError(f"The phrase {self.written!r} is empty.")
        return part

    def _tokens(self, text: str) -> list[re.Match[str]]:
        tokens = list(_TOKEN.finditer(text))
        if sum(len(token[0]) for token in tokens) != len(text):
            raise UsageError(f"Cannot read the phrase {self.written!r}: a brace is out of place.")
        return tokens

    def _next(self) -> re.Match[str] | None:
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def _alternatives(self, closed_by: str) -> _Part:
        parts = [self._sequence()]
        while (token := self._next()) and token[0] == "|":
            self.position += 1
            parts.append(self._sequence())
        if (token := self._next()) is None and not closed_by:
            return _any(parts)
        if token is None or token[0] != closed_by:
            raise UsageError(f"Cannot read the phrase {self.written!r}: its brackets do not match.")
        self.position += 1
        return _any(parts)

    def _sequence(self) -> _Part:
        """Words up to the next bar or closing bracket."""
        words: list[list[_Part]] = [[]]
        while (token := self._next()) and token[0] not in {"|", ")", "]"}:
            self.position += 1
            if token["space"]:
                words.append([])
            elif token[0] == "…":
                words += [[_Part("", gap=True)], []]
            else:
                words[-1].append(self._part(token))
        return _joined([_glued(word) for word in words if word])

    def _part(self, token: re.Match[str]) -> _Part:
        if name := token["set"]:
            return self.book.part_for(name, self.written)
        if text := token["text"]:
            letters = _LETTERS.match(text)
            anchors = frozenset({letters[0][:LONGEST_ANCHOR]} if letters else ())
            return _Part("".join(_SPELLED.get(c) or re.escape(c) for c in text), anchors)
        if token[0] == "(":
            return self._alternatives(closed_by=")")
        if token[0] == "[":
            return _Part(self._alternatives(closed_by="]").source, optional=True)
        return _Part({"*": r"\w*", "#": r"\d(?:[.,]?\d)*+", "^": _BEGINNING}[token[0]])


def _any(parts: list[_Part]) -> _Part:
    if len(parts) == 1:
        return parts[0]
    anchors = (
        frozenset[str]().union(*(part.anchors for part in parts)) if all(p.anchors for p in parts) else frozenset()
    )
    return _Part(f"(?:{'|'.join(part.source for part in parts)})", anchors)


def _glued(word: list[_Part]) -> _Part:
    """Parts that stand together without a space; the word's anchors are those of its first letters."""
    if len(word) == 1:
        return word[0]
    first = word[1] if word[0].source == _BEGINNING else word[0]
    source = "".join(f"(?:{part.source})?" if part.optional else part.source for part in word)
    return _Part(source, frozenset() if first.optional else first.anchors)


def _joined(words: list[_Part]) -> _Part:
    """Words with what stands between them. A word that may be missing brings the space on its outer side along."""
    source, between, begun = "", _BETWEEN, False
    for word in words:
        if word.gap:
            between = _GAP
        elif word.optional:
            source += f"(?:{between}{word.source})?" if begun else f"(?:{word.source}{between})?"
        else:
            source += (between if begun else "") + word.source
            between, begun = _BETWEEN, True
    known = [word.anchors for word in words if word.anchors]
    return _Part(source, max(known, key=_rarity, default=frozenset()))


def _rarity(anchors: frozenset[str]) -> tuple[int, int]:
    """Long words are rarer than short ones, few rarer than many."""
    return min(map(len, anchors)), -len(anchors)
