"""Finds a death as radio amateurs tell it: "SK", the last sign of a message, beside a call sign or a name, and a list of "silent keys"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import kin_words, phrases
from invitewriter.notes import Item
from invitewriter.text.folding import plain
from invitewriter.text.normalise import normalise
from invitewriter.text.patterns import compile_later

_CALL_SOURCE = r"\b(?:[A-Z]{1,2}|[0-9][A-Z]|[A-Z][0-9])[0-9]{1,2}[A-Z]{2,4}\b"
_CALL = compile_later(_CALL_SOURCE)
_SIGNED = compile_later(rf"{_CALL_SOURCE}[\s,/(\[-]{{1,3}}[Ss][Kk]\b|\b[Ss][Kk][\s,:-]{{1,3}}{_CALL_SOURCE}")
"""A call sign with SK, which alone is too short a word to mean anything."""
_KEYS = compile_later(r"\bsilent[ -]keys?\b")
_LISTED = compile_later(r"\bsilent[ -]keys\b|\bsilent[ -]key (?:page|list|column|section|corner|notices?)\b")
_ALONE = compile_later(r"^\W*(?:now |sadly )?silent[ -]key(?=\W*$|\s?[,;:(–—]| (?:since|as of|says|it says)\b)")
"""A sentence that says no more of somebody: "Silent key, says the bulletin"."""
_WORD = compile_later(r"\w+")
_BEFORE = 2
"""A name stands at most so many words before the call sign: "Bert Orme (G4QXY, SK)"."""
_NEAR = 3
"""The most words between a name and what says that it is on a list."""


def call_signs(text: str) -> list[str]:
    """The call signs in a text, in plain letters, and as the notes have them once look-alike figures are read as letters."""
    return [plain(form) for found in _CALL.finditer(text) for form in (found[0], normalise(found[0]).text)]


def silent_key(entries: Sequence[Entry], names: Sequence[str], calls: Sequence[str]) -> Item | None:
    """The item that tells so of the contact, called by `names` and `calls` in plain letters; None where none does."""
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, (*names, *calls)))})\b")
    if alone := next(
        (entry for before, entry in pairwise(entries) if _is_alone(before.plain, entry.plain, named)), None
    ):
        return alone.item
    listed = False
    for entry in entries:
        listed = listed or _LISTED.search(entry.plain) is not None
        if _is_signed_off(entry.item.text, named, calls) or (listed and _is_listed(entry.plain, named)):
            return entry.item
    return None


def _is_signed_off(text: str, named: re.Pattern[str], calls: Sequence[str]) -> bool:
    """Whether SK stands beside the contact's call sign; where that is not known, beside one that follows the name."""
    for signed in _SIGNED.finditer(text):
        if calls and any(call in plain(signed[0]) for call in calls):
            return True
        led = " ".join(_WORD.findall(plain(text[: signed.start()]))[-_BEFORE:])
        if not calls and named.search(led):
            return True
    return False


def _is_alone(before: str, text: str, named: re.Pattern[str]) -> bool:
    """Whether a plain sentence says no more than that, behind one that names the contact and no relative."""
    told = _ALONE.search(text) is not None and named.search(before) is not None
    return told and kin_words().isdisjoint(_WORD.findall(before))


def _is_listed(text: str, named: re.Pattern[str]) -> bool:
    """Whether a plain text has the name behind the heading of the list, or beside a word that says who is on it, and no relative between."""
    headings, signs = list(_KEYS.finditer(text)), list(phrases("how.on_list").finditer(text))
    for name in named.finditer(text):
        for sign in (*(each for each in headings if each.end() <= name.start()), *signs):
            first, last = sorted([sign.span(), name.span()])
            between = _WORD.findall(text[first[1] : last[0]])
            if len(between) <= _NEAR and kin_words().isdisjoint(between):
                return True
    return False
