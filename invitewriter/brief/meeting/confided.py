"""Tells "she told me about her knee and asked me to leave it there" from "she would rather leave it there": the one keeps what was told, the other refuses a letter.

What was told stands before the wish, in its sentence or the one before; where a letter is spoken of there as well, it is the letter that is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import phrases, word_set, written
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.setting import Setting
from invitewriter.text.folding import plain
from invitewriter.text.word_patterns import WORD

_WRITING = ("silence.offering", "silence.channels")


def without_confided(told: Sequence[Entry], entries: Sequence[Entry], language: str) -> list[Entry]:
    """The `entries` without those that ask to leave there what was told; `told` are all of the notes, in order."""
    kept = set(_confided(told, language))
    return [entry for entry in entries if (entry.item.line, entry.plain) not in kept]


def _confided(told: Sequence[Entry], language: str) -> Iterator[tuple[int, str]]:
    for before, entry in pairwise((None, *told)):
        if entry is None or (leading := _before_wish(entry.plain, language)) is None:
            continue
        beside = before.plain if before and before.item.block == entry.item.block else ""
        if _speaks_of_writing(f"{beside} {entry.plain}", language):
            continue
        asked = phrases("private.pointing", language).search(entry.plain) is not None
        if _is_told(leading, language, anything=True) or _is_told(beside, language, anything=asked):
            yield entry.item.line, entry.plain


def _is_told(text: str, language: str, *, anything: bool) -> bool:
    """Whether a plain text tells a private circumstance, or `anything` at all that somebody told."""
    told = anything and phrases("silence.confiding", language).search(text) is not None
    return told or is_circumstance(text, Setting(language=language))


def _before_wish(text: str, language: str) -> str | None:
    """What a plain text says before "leave it there"; None where it does not say so."""
    ends = (text.find(plain(phrase)) for phrase in written("silence.leaving", language))
    first = min((end for end in ends if end >= 0), default=-1)
    return text[:first] if first >= 0 else None


def _speaks_of_writing(text: str, language: str) -> bool:
    words = set(WORD.findall(text))
    return any(not words.isdisjoint(word_set(key, language)) for key in _WRITING) or bool(
        phrases("silence.reaching", language).search(text)
    )
