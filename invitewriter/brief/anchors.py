"""Works out the anchors of a phrase: beginnings of words of which every match has one. `make docs` files those of the word files."""

from __future__ import annotations

import functools
import re

from invitewriter.brief.phrases import PREFIX, WHOLE
from invitewriter.text.language import is_stop_word
from invitewriter.text.patterns import compile_later

_OPTIONAL, _REPEATED = compile_later(r"[?*]|\{0,\d+\}"), compile_later(r"\+|\{\d+(?:,\d*)?\}")
_SIGN = compile_later(
    r"(?P<stop>\\[^\w](?![?*{]))|\\.|\[[^\]]*\]|(?P<opens>\()|(?P<closes>\))(?:(?P<again>[+*{])|\?)?|(?P<bar>\|)|(?P<space> (?![?*]))|.",
    re.DOTALL,
)
# The parts of a phrase; a bar and a closing bracket are read by the caller that opened the bracket.
_PART = compile_later(
    r"(?P<nothing>\(\?<?[!=](?:\[[^\]]*\]|[^()\[]|\((?:\[[^\]]*\]|[^()\[]|\((?:\[[^\]]*\]|[^()\[]|\([^()]*\))*\))*\))*\)|\\[bB]|[$^])"
    r"|(?P<opens>\((?:\?:)?)"
    r"|(?P<gone>(?:\\.|\[[^\]]*\]|[^()|])(?:[?*]|\{[^}]*\})|(?:\[[^\]]*\]|\.)\+?|\\.|\+)"
    r"|(?P<letters>(?:[^\W_](?![?*{]))+)"
    r"|(?P<parts>[^()|])"
)
_SIGNS_ALONE = compile_later(r"\[[^\w\\^\[\]]+\]")
"""A character class without letters: "[- ]"."""


@functools.cache
def anchors_of(phrase: str) -> list[frozenset[str]]:
    """Sets of words and beginnings of words; every match of the phrase has one of each set. Empty where none can be worked out.

    There is a set for each mandatory part of the phrase, the one with the rarest words first. A whole word ends in a full stop, unlike a
    beginning.
    """
    return _Anchoring(f"({phrase})").sequence(starts=True)


def _rarity(anchors: frozenset[str]) -> tuple[int, int, int]:
    """How rare a set of anchors is: by the length of its shortest word (0 for stop words), then by how few there are."""
    words = [anchor.rstrip(WHOLE) for anchor in anchors]
    return min(0 if is_stop_word(word) else len(word) for word in words), -len(words), min(map(len, words))


class _Anchoring:
    """Works out the anchors of a phrase in one pass over its parts."""

    def __init__(self, phrase: str) -> None:
        self.phrase = phrase
        self.at = 0
        # Whether a word can begin after the sequence just read: it ends with a non-letter, or matches no character.
        self.spaced = False

    def sequence(self, *, starts: bool) -> list[frozenset[str]]:
        """The anchors from here to the end of the alternative, best first; `starts`: whether a word can begin here."""
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
        """The anchor for a run of letters that ends at `end`: all of it and a full stop where the word ends there, else its beginning."""
        return run + WHOLE if _word_ends(self.phrase, end) else run[:PREFIX]

    def _after(self, part: re.Match[str], found: list[frozenset[str]], *, starts: bool) -> bool:
        """Reads a part that is not letters only, and returns whether a word can begin after it."""
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
    """Whether no letter can follow at an offset: after closing brackets, there is a space or a mark, or the phrase ends."""
    inside = 0
    for sign in _SIGN.finditer(phrase, at):
        if sign["closes"]:
            inside = max(0, inside - 1)
            if not inside and sign["again"]:
                return False
        elif sign["bar"]:
            inside = inside or 1  # the other choices of our bracket
        elif not inside:
            return bool(sign["space"] or sign["stop"])
        elif sign["opens"]:
            inside += 1
    return True
