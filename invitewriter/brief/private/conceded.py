"""Keeps what two did where only a trouble is conceded behind it: "we bound a book together, although she is getting divorced".

What is done in spite of something tells nothing of it, as a cause would: what stands before the "although" stays, where it is a statement of its own with no word of private
life, and no "still" that tells of something in the way.
"""

from __future__ import annotations

from collections.abc import Callable

from invitewriter.brief.lexicon import aligned, kin_words, phrases, seen
from invitewriter.brief.private.marks import spheres_of
from invitewriter.text.word_patterns import WORD

_FEWEST = 4
"""With fewer words before it nothing is told that was done."""
_EDGES = " \t,;/–—-"


def conceded(text: str, is_spoilt: Callable[[str], bool], language: str) -> tuple[str, str] | None:
    """A private sentence as what was done and what was conceded behind it; None where it is no such sentence."""
    found = next(iter(phrases("private/frame.conceding", language).finditer(aligned(text))), None)
    if found is None:
        return None
    done, trouble = text[: found.start()].strip(_EDGES), text[found.start() :].strip(_EDGES)
    told = seen(done)
    words = WORD.findall(told)
    close = spheres_of(told, language) or not kin_words(language).isdisjoint(words) or is_spoilt(told)
    spited = phrases("private/frame.in_spite", language).search(told)
    if len(words) < _FEWEST or close or spited or not is_spoilt(seen(trouble)):
        return None
    if phrases("private/frame.hangs", language).fullmatch(words[-1]):  # "she told me that, although"
        return None
    return done, trouble
