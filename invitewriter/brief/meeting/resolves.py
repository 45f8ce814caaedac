"""Recognises that the sender has decided to write nothing: "let it rest", "better not to write to her", "won't follow up"."""

from __future__ import annotations

import re

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import openings, phrases, pronouns
from invitewriter.brief.meeting.in_order import resolved_in_order
from invitewriter.brief.private.discretion import is_private
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given, lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import CONTRACTED

_CLAUSE = compile_later(r"[.;:!?,]+(?=\s|\Z)|\s[-–—]\s")
_RESOLVES = (
    ("resolves", "nots", "reaching"),
    ("resolves", "reaching", "nots_after"),
    ("resolves", "nots", "mine"),
    ("renounced", "reaching"),
    ("renounced", "mine"),
    ("nots", "mine"),
    ("mine", "nots_after"),
    ("resolves", "burying"),
    ("burying",),
    ("matters", "closed"),
)


def gives_up(text: str) -> re.Match[str] | None:
    """The words with which a clause of a plain text opens that give the contact up: "leave it alone"; None where none does."""
    return openings("how.given_up").search(text)


def is_of_other(given_up: re.Match[str], text: str, language: str) -> bool:
    """Whether such words are about something else: what was told ("told me very quietly, leave it alone"), or another way
    ("don't e-mail, she only reads letters").
    """
    of_secret = given_up.start() > 0 and is_private(text, language)
    return of_secret or phrases("silence.instead", language).search(text[given_up.end() :]) is not None


def resolves(text: str, named: re.Pattern[str], language: str) -> bool:
    """Whether a plain text says in other words that the sender will not write; `named` finds the contact's names."""
    return resolved_in_order(_RESOLVES, text, named, language) or _renounces(text, language)


def writes_to_nobody(entry: Entry, language: str) -> bool:
    """Whether an entry says that the sender writes to nobody at all, however the one before was: "off to bed, not writing to anybody".

    Not where it is somebody else who writes to nobody, nor where it is only put off: "not writing to anyone before Sunday".
    """
    if phrases("silence.put_off", language).search(entry.plain):
        return False
    return any(
        _is_own(entry.text[: found.start()], language)
        for found in phrases("silence.to_nobody", language).finditer(entry.plain)
    )


def _is_own(before: str, language: str) -> bool:
    """Whether the clause that these words begin is not told of a "she", a "he" or somebody by name."""
    clause = _CLAUSE.split(before)[-1]
    spoken = CONTRACTED.findall(clause)
    told = phrases("silence.others", language).search(plain(clause)) or not pronouns(language).isdisjoint(
        map(plain, spoken)
    )
    common = lexicon(language or "en").is_common
    return not told and not any(is_given(word) and (word[0].isupper() or not common(word)) for word in spoken)


def _renounces(text: str, language: str) -> bool:
    """Whether a clause of a plain text says, without limits, what the sender will not do: "won't follow up", but "not writing to her by hand"."""
    for clause in _CLAUSE.split(text):
        said = phrases("silence.renounces", language).match(clause.lstrip())
        following = CONTRACTED.findall(clause.lstrip()[said.end() :]) if said else []
        if said and not (following and phrases("silence.limits", language).fullmatch(following[0])):
            return True
    return False
