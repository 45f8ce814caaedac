"""The phrases rules look for, in a small language a native speaker can read; each compiles to a linear-time pattern.

    sorry (to|for) (bother|disturb)*     any of the words between bars; * is any ending
    {we} [also|even] offer               {we} is a named set of words; [ ] may be missing
    we help … grow                       … stands for up to four words of the same sentence
    from #                               # is a number
    what if you…?                        every other character stands for itself

Nothing in it can repeat without bound, so no phrase can be slow on any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from invitewriter.errors import UsageError

_TOKEN = re.compile(
    r"\{(?P<set>\w+)\}|(?P<gap>\s*…\s*)|(?P<end>\]\s*)|(?P<space>\s+)|(?P<mark>[()|\[*#])|(?P<text>[^\s{}()|\[\]*#…]+)"
)
_GAP = r"(?:[^\w.!?\n]++[\w']++){0,4}?[^\w.!?\n]++"
_MARKS = {"(": "(?:", ")": ")", "|": "|", "[": "(?:(?:", "*": r"\w*+", "#": r"\d[\d.,]*+"}


def compile_phrases(phrases: Iterable[str], sets: Mapping[str, Iterable[str]] | None = None) -> re.Pattern[str]:
    """One pattern that finds any of `phrases`, as whole words and in any case.

    `sets` gives the words behind each `{name}`. Raises UsageError for a phrase that cannot be read.
    """
    alternatives = "|".join(_source(phrase, sets or {}) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


def _source(phrase: str, sets: Mapping[str, Iterable[str]]) -> str:
    pieces: list[str] = []
    text, position = phrase.strip(), 0
    while position < len(text):
        token = _TOKEN.match(text, position)
        if not token:
            raise UsageError(f"Cannot read the phrase {phrase!r} at {text[position:]!r}.")
        pieces.append(_piece(token, phrase, sets))
        position = token.end()
    source = "".join(pieces)
    try:
        re.compile(source)
    except re.error as error:
        raise UsageError(f"Cannot read the phrase {phrase!r}: {error}.") from error
    return source


def _piece(token: re.Match[str], phrase: str, sets: Mapping[str, Iterable[str]]) -> str:
    if name := token["set"]:
        if name not in sets:
            raise UsageError(f"The phrase {phrase!r} names the set {name!r}, which is not defined.")
        return f"(?:{'|'.join(_source(word, sets) for word in sets[name])})"
    if token["gap"]:
        return _GAP
    if token["end"]:  # an optional word takes the space after it along: "so [very] sorry" reads "so sorry" too
        return r")\s++)?" if token["end"].endswith(" ") else "))?"
    if token["space"]:
        return r"\s++"
    return _MARKS.get(token[0]) or re.escape(token[0])
