"""Puts right a slip of the pen in the plainest words for a death ("verstroben", "funreal"): whoever writes of one is not always calm."""

from __future__ import annotations

import functools
import re

from invitewriter.brief.lexicon import LANGUAGES
from invitewriter.brief.meeting.clauses.grammar import own_words
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_LONG = compile_later(r"[^\W\d_]{6,}")
"""Shorter words are too often others."""


def put_right(text: str, language: str) -> str:
    """`text` with those words as they are spelled; of a language that is not known, the words of all."""
    return _LONG.sub(functools.partial(_spelled, language=language if language in LANGUAGES else ""), text)


def _spelled(found: re.Match[str], *, language: str) -> str:
    told = plain(found[0])
    meant, others = _words(language, "strong"), _words(language, "no_slips")
    word = "" if told in meant | others else next((word for word in sorted(meant) if _is_slip(told, word)), "")
    return (word.title() if found[0][0].isupper() else word) or found[0]


@functools.cache
def _words(language: str, name: str) -> frozenset[str]:
    codes = [language] if language else LANGUAGES
    return frozenset[str]().union(*(own_words(code, name) for code in codes))


def _is_slip(told: str, meant: str) -> bool:
    """Whether one letter within a word is another, too many or missing, or two have changed places."""
    if told[0] != meant[0] or told[-1] != meant[-1]:
        return False
    if len(told) == len(meant):
        at = [place for place, pair in enumerate(zip(told, meant, strict=True)) if pair[0] != pair[1]]
        first, last = at[0], at[-1] + 1
        return len(at) == 1 or (last - first == len(at) == 2 and told[first:last] == meant[first:last][::-1])
    short, long = sorted((told, meant), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
