"""Finds any of many phrases in a text, and builds no pattern for those that cannot be there.

A phrase is written as people would: plain words, in which `*` is any ending, `(a|b)` a choice and a space any white
space. Beyond that it is a regular expression.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType

from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word
from invitewriter.text.patterns import compile_later

_PREFIX, _WHOLE = 6, "."
"""The second ends an anchor that is a word of its own, and not the beginning of one."""
_WORD = compile_later(r"[^\W_]+")
_ENDING = compile_later(r"(?<=\w)\*")
_GROUP = compile_later(r"\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)(?:[?*+]|\{[^}]*\})?")
_CLASS = compile_later(r"\\.|\[(?:\\.|[^\]\\])*\]")
_LONG_WORD = compile_later(r"(?<!\S)([^\W_]{5,})(?:(\*)|(?=\s|$))")
_SHARP = compile_later(r"\[[^\]]*\]|ß\*|ß(?![?+{])", signs=("ß",))
"""A letter that plain text has as "ss", and as "s" where each letter keeps its place; what stands in square brackets stays."""
_OPEN_ENDS = (" |", " )", "'|", "')", "’|", "’)")
"""Ends of a choice behind which a word may follow at once."""
_OPTIONAL, _REPEATED = compile_later(r"[?*]|\{0,\d+\}"), compile_later(r"\+|\{\d+(?:,\d*)?\}")
_SIGN = compile_later(
    r"\\.|\[[^\]]*\]|(?P<opens>\()|(?P<closes>\))(?:(?P<again>[+*{])|\?)?|(?P<bar>\|)|(?P<space> (?![?*]))|.", re.DOTALL
)
# What a phrase is made of; a bar and a closing bracket are left to whoever opened the bracket.
_PART = compile_later(
    r"(?P<nothing>\(\?<?[!=](?:\[[^\]]*\]|[^()\[]|\((?:\[[^\]]*\]|[^()\[]|\((?:\[[^\]]*\]|[^()\[]|\([^()]*\))*\))*\))*\)|\\[bB]|[$^])"
    r"|(?P<opens>\((?:\?:)?)"
    r"|(?P<gone>(?:\\.|\[[^\]]*\]|[^()|])(?:[?*]|\{[^}]*\})|(?:\[[^\]]*\]|\.)\+?|\\.|\+)"
    r"|(?P<letters>(?:[^\W_](?![?*{]))+)"
    r"|(?P<parts>[^()|])"
)


_SIGNS_ALONE = compile_later(r"\[[^\w\\^\[\]]+\]")
"""A set of signs none of which is a letter: "[- ]"."""

_Place = tuple[int, str, int, str]
"""Which entry it is, the entry as it is written, the number of one of its alternatives, and the anchors of that as
`filed_under` tells them."""


class Phrases:
    """Phrases to look for in plain text, with what must stand before each (`before`, a pattern).

    Each is filed under the beginnings of a word that it cannot do without; only what a text has all the words for is
    looked for in it.
    """

    def __init__(
        self, written: Iterable[str], before: str = r"(?<!\w)", *, noted: Mapping[str, list[str]] = MappingProxyType({})
    ) -> None:
        """`noted` tells where phrases are filed, as far as that has been worked out before."""
        self._before = before
        self._filed: dict[str, list[_Place]] = {}
        self._always: list[_Place] = []
        for order, entry in enumerate(dict.fromkeys(written)):
            for number, anchors in enumerate(noted.get(entry) or filed_under(entry)):
                for anchor in anchors.partition("|")[0].split():
                    self._filed.setdefault(anchor, []).append((order, entry, number, anchors))
                if not anchors:
                    self._always.append((order, entry, number, ""))
        self._anchors = frozenset(self._filed)

    def search(self, text: str) -> re.Match[str] | None:
        """A match in `text`, or None: that of the phrase written first, and not always the first to come."""
        for pattern in self._patterns(text):
            if match := pattern.search(text):
                return match
        return None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, phrase by phrase, in the order in which those are written."""
        for pattern in self._patterns(text):
            yield from pattern.finditer(text)

    def match(self, text: str) -> re.Match[str] | None:
        """The longest match at the beginning of `text`."""
        found = [match for pattern in self._patterns(text) if (match := pattern.match(text))]
        return max(found, key=lambda match: match.end(), default=None)

    def fullmatch(self, text: str) -> bool:
        """Whether the whole of `text` is one of the phrases."""
        return any(pattern.fullmatch(text) for pattern in self._patterns(text))

    def _patterns(self, text: str) -> Iterator[re.Pattern[str]]:
        beginnings = _beginnings(text)
        places = [place for start in beginnings & self._anchors for place in self._filed[start]]
        if not places and not self._always:
            return
        found = [place for place in places if _all_in(place[3], beginnings)] + self._always
        found.sort()  # into the order in which they are written; words come out of a set in another one in each process
        for phrase in dict.fromkeys([_parted(entry)[number] for _, entry, number, _ in found]):
            if _can_be_in(text, phrase):
                yield _compiled(phrase, self._before)


def filed_under(entry: str) -> list[str]:
    """The anchors of each alternative of an entry of the word files: words parted by spaces, sets of them by bars."""
    return ["|".join(" ".join(sorted(anchors)) for anchors in anchors_of(phrase)) for phrase in _parted(entry)]


@functools.lru_cache(maxsize=64)
def _beginnings(text: str) -> frozenset[str]:
    """Its words, and how they begin; kept, since one sentence is looked through for one list of phrases after the other."""
    words = frozenset[str](_WORD.findall(text))
    begun = {word[:length] for word in words for length in range(1, min(len(word), _PREFIX) + 1)}
    return frozenset(begun.union([word + _WHOLE for word in words]))


def _all_in(anchors: str, beginnings: frozenset[str]) -> bool:
    """Whether there is one of each set."""
    return not any(beginnings.isdisjoint(words.split()) for words in anchors.split("|"))


def _can_be_in(text: str, phrase: str) -> bool:
    """Whether there is more to tell than by looking for each word of a phrase of mere words, which `text` must hold."""
    words = phrase.replace("*", "").split()
    return not all(map(str.isalpha, words)) or all(word in text for word in words)


@functools.cache
def _parted(entry: str) -> list[str]:
    # "saß" is met as "sass", and as "sas".
    told = _SHARP.sub(lambda sharp: {"ß": "ss?", "ß*": "s*"}.get(sharp[0], sharp[0]), entry)
    return alternatives(plain(told))


def alternatives(phrase: str) -> list[str]:
    """What stands between the bars outside all brackets: each is a phrase that can be looked for alone."""
    if "|" not in phrase:
        return [phrase]
    outside = _GROUP.sub(_blanked, _CLASS.sub(_blanked, phrase))
    if "(" in outside or ")" in outside:  # brackets deeper than we look
        return [phrase]
    bars = [place for place, sign in enumerate(outside) if sign == "|"]
    return [phrase[start + 1 : end] for start, end in pairwise([-1, *bars, len(phrase)])]


def _blanked(match: re.Match[str]) -> str:
    return "_" * len(match[0])


@functools.cache
def anchors_of(phrase: str) -> list[frozenset[str]]:
    """Sets of words and beginnings of words, out of each of which every match of the phrase has one; none where there is no telling.

    There is a set for each part the phrase cannot do without, the one with the rarest first. A word that is met as it stands
    ends in a full stop. A long word that stands outside all brackets will do alone.
    """
    outside = _GROUP.sub("_", phrase)
    if "|" not in outside and (long := _LONG_WORD.search(outside)):
        return [frozenset({long[1][:_PREFIX] if long[2] else long[1] + _WHOLE})]
    return _Anchoring(f"({phrase})").sequence(starts=True)


def _rarity(anchors: frozenset[str]) -> tuple[int, int, int]:
    """Long words are rarer than short ones, those than the words of which every text is full, and few rarer than many."""
    words = [anchor.rstrip(_WHOLE) for anchor in anchors]
    return min(0 if is_stop_word(word) else len(word) for word in words), -len(words), min(map(len, words))


class _Anchoring:
    """Walks through a phrase once, part by part."""

    def __init__(self, phrase: str) -> None:
        self.phrase = phrase
        self.at = 0
        # Whether a word can begin behind the sequence just read: it ends with what is no letter, or is but a place.
        self.spaced = False

    def sequence(self, *, starts: bool) -> list[frozenset[str]]:
        """The anchors from here to the end of the alternative, best first; `starts` tells whether a word can begin here."""
        found: list[frozenset[str]] = []
        run = ""
        while part := _PART.match(self.phrase, self.at):
            self.at = part.end()
            if part["letters"] and (starts or run):
                run += part["letters"]
                continue
            if run:
                found.append(frozenset({self._anchor(run, part.start())}))
            starts, run = self._after(part, found, starts=starts and not run), ""
        if run:
            found.append(frozenset({self._anchor(run, self.at)}))
        self.spaced = starts and not run
        return sorted(found, key=_rarity, reverse=True)

    def _anchor(self, run: str, end: int) -> str:
        """The run of letters that ends there: all of it, and a full stop, where its word ends too."""
        return run + _WHOLE if _word_ends(self.phrase, end) else run[:_PREFIX]

    def _after(self, part: re.Match[str], found: list[frozenset[str]], *, starts: bool) -> bool:
        """Reads a part that is no mere letters, and tells whether a word can begin behind it."""
        if part["opens"]:
            return self._choice(found, starts=starts)
        parted = part["parts"] or part[0] == r"\b" or _SIGNS_ALONE.fullmatch(part[0])
        return bool(parted) or (starts and bool(part["nothing"]))

    def _choice(self, found: list[frozenset[str]], *, starts: bool) -> bool:
        alternatives, spaced = [], True
        while True:
            alternatives.append(self.sequence(starts=starts))
            spaced = spaced and self.spaced
            closes = self.phrase[self.at : self.at + 1] == ")"
            self.at += 1
            if closes or self.at >= len(self.phrase):
                break
        optional = _OPTIONAL.match(self.phrase, self.at)
        if optional:
            self.at = optional.end()
            return starts and spaced
        if repeated := _REPEATED.match(self.phrase, self.at):
            self.at = repeated.end()
        if len(alternatives) == 1:
            found += alternatives[0]
        elif all(alternatives):
            found.append(frozenset[str]().union(*(anchors[0] for anchors in alternatives)))
        return spaced


def _word_ends(phrase: str, at: int) -> bool:
    """Whether what stands there is a space, or the phrase's end, behind any brackets that close there: no letter can follow."""
    inside = 0
    for sign in _SIGN.finditer(phrase, at):
        if sign["closes"]:
            inside = max(0, inside - 1)
            if not inside and sign["again"]:
                return False
        elif sign["bar"]:
            inside = inside or 1  # the other choices of our bracket
        elif not inside:
            return bool(sign["space"])
        elif sign["opens"]:
            inside += 1
    return True


@functools.cache
def _compiled(phrase: str, before: str) -> re.Pattern[str]:
    source = _ENDING.sub(r"\\w*", phrase).replace(" ?", r"\s*").replace(" ", r"\s+").replace("$", r"(?=\W*\Z)")
    end = r"(?:(?<!\w)|(?!\w))" if any(end in f"{phrase}|" for end in _OPEN_ENDS) else r"(?!\w)"
    return re.compile(rf"{before}(?:{source}){end}")
