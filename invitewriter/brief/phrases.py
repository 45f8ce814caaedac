"""Finds any of many phrases in a text, and compiles no pattern for those that cannot match.

A phrase is plain words, in which `*` is any ending, `(a|b)` a choice and a space any white space. Otherwise it is a regular
expression.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, pairwise
from types import MappingProxyType

from invitewriter.domain.kept import kept
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

PREFIX, WHOLE = 6, "."
"""The length of the beginnings of words that serve as anchors, and the sign that ends an anchor which is a whole word."""
_REACH = 500
"""More characters no phrase has: words further on are none of one at the beginning."""
_ENDING = compile_later(r"(?<=\w)\*")
GROUP = compile_later(r"\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)(?:[?*+]|\{[^}]*\})?")
_LOOK_BEHIND = compile_later(r"\(\?<[=!][^()]*\)")
"""Of what stands before, whose length must be told: a space in it is one white space."""
_CLASS = compile_later(r"\\.|\[(?:\\.|[^\]\\])*\]")
_SHARP = compile_later(r"\[[^\]]*\]|ß\*|ß(?![?+{])", signs=("ß",))
"""The sharp s, which plain text has as "ss", or as "s" where letters keep their offsets; unchanged in square brackets."""
_OPEN_ENDS = (" |", " )", "'|", "')", "’|", "’)")
"""Ends of alternatives that a word may follow directly."""
_SIGNS = frozenset("()[]^$.|\\?*+{}")
"""Signs of patterns, which stand for something else."""
_REPEATING = frozenset("?*+{")
_Place = tuple[int, str, int, str]
"""The number of an entry, the entry as written, the number of one of its alternatives, and the anchors of that (as in `filed_under`)."""


class Phrases:
    """Phrases to find in plain text, each preceded by `before` (the source of a pattern).

    Each is indexed by its anchors: beginnings of words of which every match has one. Only phrases whose anchors occur in a text are
    compiled and searched.
    """

    def __init__(
        self, written: Iterable[str], before: str = r"(?<!\w)", *, noted: Mapping[str, list[str]] = MappingProxyType({})
    ) -> None:
        """`noted` gives the anchors of entries as `filed_under` does, as far as they were worked out before."""
        self._before = before
        self._told = [(entry, noted.get(entry) or filed_under(entry)) for entry in dict.fromkeys(written)]
        first = [anchors.partition("|")[0] for _, several in self._told for anchors in several]
        self._anchors = frozenset(" ".join(first).split())
        self._always = [place for place in self._places() if not place[3]] if "" in first else []

    def _places(self) -> Iterator[_Place]:
        for order, (entry, several) in enumerate(self._told):
            for number, anchors in enumerate(several):
                yield order, entry, number, anchors

    @kept
    def _filed(self) -> dict[str, list[_Place]]:
        """The places of each anchor; many lists have none in any text."""
        filed: dict[str, list[_Place]] = {}
        for place in self._places():
            for anchor in place[3].partition("|")[0].split():
                filed.setdefault(anchor, []).append(place)
        return filed

    def may_stand_in(self, text: str) -> bool:
        """Whether `text` holds the letters of an anchor: told without parting it into words, which a long text that no other list reads is not worth."""
        return bool(self._always) or any(letters in text for letters in self._letters)

    @kept
    def _letters(self) -> list[str]:
        return [anchor.removesuffix(WHOLE) for anchor in self._anchors]

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
        begin = text[:_REACH]  # what is left of a long text is matched anew behind each of its names
        found = [match for pattern in self._patterns(begin) if (match := pattern.match(text))]
        return max(found, key=lambda match: match.end(), default=None)

    def fullmatch(self, text: str) -> bool:
        """Whether the whole of `text` is one of the phrases."""
        return any(pattern.fullmatch(text) for pattern in self._patterns(text))

    def _patterns(self, text: str) -> Iterable[re.Pattern[str]]:
        begun = beginnings(text)
        return () if self._anchors.isdisjoint(begun) and not self._always else self._met(text, begun)

    def _met(self, text: str, begun: frozenset[str]) -> Iterator[re.Pattern[str]]:
        """The patterns of the phrases of which a text has the anchors."""
        places = [place for start in begun & self._anchors for place in self._filed[start]]
        found = [place for place in places if has_all(place[3], begun)] + self._always
        found.sort()  # into the order in which they are written; words come out of a set in another one in each process
        for phrase in dict.fromkeys([_parted(entry)[number] for _, entry, number, _ in found]):
            if _can_be_in(text, phrase):
                yield _compiled(phrase, self._before)


def filed_under(entry: str) -> list[str]:
    """The anchors of each alternative of an entry of the word files: words separated by spaces, sets of them by bars."""
    from invitewriter.brief.anchors import anchors_of  # noqa: PLC0415 - those of the word files stand in `filed/`

    return ["|".join(" ".join(sorted(anchors)) for anchors in anchors_of(phrase)) for phrase in _parted(entry)]


@functools.lru_cache(maxsize=64)
def beginnings(text: str) -> frozenset[str]:
    """The words of a text, marked as whole, and their beginnings; cached, since one sentence is searched for many lists of phrases."""
    return frozenset[str]().union(*map(_anchors_met, set(WORD.findall(text))))


@functools.lru_cache(maxsize=8192)
def _anchors_met(word: str) -> tuple[str, ...]:
    return word + WHOLE, *(word[:length] for length in range(1, min(len(word), PREFIX) + 1))


def has_all(anchors: str, beginnings: frozenset[str]) -> bool:
    """Whether a text has one anchor of each set."""
    return not any(map(beginnings.isdisjoint, _sets_of(anchors)))


@functools.cache
def _sets_of(anchors: str) -> list[list[str]]:
    """Read once: there are as many as the word files hold."""
    return [words.split() for words in anchors.split("|")]


def _can_be_in(text: str, phrase: str) -> bool:
    """Whether a text may have a phrase: false where a word is missing of a phrase of mere words, or none of what it can begin with is there."""
    words = phrase.replace("*", "").split()
    if all(map(str.isalpha, words)):
        return all(word in text for word in words)
    if not (phrase[0].isalnum() or phrase[0] in _SIGNS) and phrase[1:2] not in _REPEATING:  # "† 1950"
        return phrase[0] in text
    begun, spaced = _begun_by(phrase), _spaced(text)
    return not begun or any(lead in spaced for lead in begun)


@functools.lru_cache(maxsize=64)
def _spaced(text: str) -> str:
    return f"{' '.join(text.split())} "


@functools.cache
def _begun_by(phrase: str) -> tuple[str, ...]:
    """What a phrase can begin with, as far as its first two words or groups of words tell; empty where they do not."""
    if not _is_parted(phrase):
        return ()
    first, rest = _told_first(phrase.removeprefix("^"))
    if rest[:1] == " " and rest[1:2] in _REPEATING:
        return tuple(first)
    space = " " if rest[:1] == " " else ""
    second = _told_first(rest.removeprefix(" "))[0] if rest else []
    return tuple(f"{one}{space}{other}" for one in first for other in second or [""])


def _told_first(phrase: str) -> tuple[list[str], str]:
    """What the word or the group of words that a phrase begins with stands for, and the rest; nothing where it is more than words."""
    if phrase.startswith("("):
        inner, closed, rest = phrase[1:].partition(")")
    else:
        end = next((at for at, sign in enumerate(phrase) if not sign.isalpha()), len(phrase))
        inner, closed, rest = phrase[:end], phrase[:end], phrase[end:]
    if not closed or rest[:1] in _REPEATING:
        return [], ""
    told = [_spelled(choice) for choice in inner.split("|")]
    return ([one for several in told for one in several], rest) if all(told) else ([], "")


def _spelled(choice: str) -> list[str]:
    """A choice with and without what it marks as optional; none where it has other signs than that."""
    before, optional, after = choice.partition("?")
    if optional and before:
        return [*_spelled(before + after), *_spelled(before[:-1] + after)]
    plainly = choice.replace(" ", "").replace("'", "").replace("-", "")
    return [choice] if plainly.isalnum() else []


@functools.cache
def _parted(entry: str) -> list[str]:
    # "saß" is met as "sass", and as "sas".
    told = _SHARP.sub(lambda sharp: {"ß": "ss?", "ß*": "s*"}.get(sharp[0], sharp[0]), entry)
    return alternatives(plain(told))


def alternatives(phrase: str) -> list[str]:
    """The alternatives of a phrase, separated by bars outside all brackets; each can be searched for alone."""
    if "|" not in phrase:
        return [phrase]
    if not _is_parted(phrase):
        return [phrase]
    ends = accumulate(len(part) + 1 for part in _outside(phrase).split("|"))
    return [phrase[start : end - 1] for start, end in pairwise([0, *ends])]


def _is_parted(phrase: str) -> bool:
    """Whether the bars outside all brackets can be told; not where brackets stand deeper in one another than we look."""
    return not {"(", ")"}.intersection(_outside(phrase))


@functools.lru_cache(maxsize=64)
def _outside(phrase: str) -> str:
    """A phrase with blanks in place of what brackets hold."""
    return GROUP.sub(_blanked, _CLASS.sub(_blanked, phrase))


def _blanked(match: re.Match[str]) -> str:
    return "_" * len(match[0])


@functools.cache
def _compiled(phrase: str, before: str) -> re.Pattern[str]:
    source = _LOOK_BEHIND.sub(lambda behind: behind[0].replace(" ", r"\s"), _ENDING.sub(r"\\w*", phrase))
    source = source.replace(" ?", r"\s*").replace(" ", r"\s+").replace("$", r"(?=\W*\Z)")
    end = r"(?:(?<!\w)|(?!\w))" if any(end in f"{phrase}|" for end in _OPEN_ENDS) else r"(?!\w)"
    return re.compile(rf"{before}(?:{source}){end}")
