"""What a line of scribbles begins with: a name, somebody without one, a day's heading, an errand, or the line before it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from invitewriter.batching.scribbles.announcing import SPACE, announced
from invitewriter.batching.scribbles.described import Opening, somebody
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed, lead_at
from invitewriter.batching.scribbles.parts import Tongue, Word, word_at
from invitewriter.batching.scribbles.words import is_ordinary, sayings, words
from invitewriter.brief.discretion import is_private
from invitewriter.brief.words import aligned
from invitewriter.brief.words import word_set as notes_words

MARKS = re.compile(
    r"[^\w]*(?:\d{1,3}[.)]\s+|\d+\s?x\s+|\d{1,2}(?:[:.h]\d\d)?\s?(?:am|pm|ish|uhr|h)?\b[:.]?\s+(?=[^\W\d_a-z]))?[^\w]*",
    re.IGNORECASE,
)
"""Bullets, numbers and the time of day before what a line says."""
_SEGMENT = re.compile(r"\s+(?:or|oder|ou|o)\s+|\s*[,=–—:;(?!)/|]+\s*|\s+-+\s+")
_NICKNAME = re.compile(r"[^\w]*[\"“„«][^\W\d_][\w-]*[\"”“»]\s+(?=[^\W\d_a-z])")
"""What somebody is called, in quotation marks before their surname."""
_SET_OFF = re.compile(r"\s*[:=(,–]\s*|\s+-\s+")
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
_CALLED_SO = re.compile(r"\s+(?:called|named|namens|llamad[oa]|chamad[oa]|nommée?|di nome)\s", re.IGNORECASE)
_MOST_FILLERS = 7


def opening_of(text: str, tongue: Tongue) -> Opening:
    """What the line begins with; all is empty where it names nobody there."""
    if sayings("days").fullmatch(aligned(text).strip(" .:!-–—*#")):
        return Opening()  # "Halle C" is nobody
    nickname = _NICKNAME.match(text)
    start = nickname.end() if nickname else MARKS.match(text).end()  # type: ignore[union-attr]
    if described := somebody(text, start, tongue):
        return described
    lead, added = _first(text, start, tongue)
    if lead and is_private(text[: lead.name.start]):
        return Opening()  # "private: ask Ana about it" is about whoever was spoken of
    introduced = announced(text, tongue) if lead is None or lead.name.start > start else None
    begun = word_at(text, start)
    if begun and begun.plain in words("verbs") - words("meetings") - _skipped():
        introduced = None  # "has met Ana before" is about whoever was spoken of
    same = introduced is not None and lead is not None and introduced.name.start == lead.name.start
    if introduced and (lead is None or same or introduced.strength > lead.strength):
        return Opening(lead=introduced, introduced=True, added=added)
    return Opening(lead=_better(text, lead, tongue) if lead else None, added=added)


def _better(text: str, lead: Lead, tongue: Tongue) -> Lead:
    """The person of a line that begins with their firm: "Zander Seafood, Frau Meinert"."""
    called = None if lead.name.full else _CALLED_SO.match(text, lead.end)
    if called and (person := lead_at(text, called.end(), tongue, introduced=True)):
        return person  # "Brit called Harry Lomax"
    if lead.strength is Strength.STRONG or len(lead.names) > 1 or (lead.name.tokens[0] in tongue.known):
        return lead
    if is_listed(lead.name) and not lead.name.full:
        return lead
    if not lead.name.full and (beside := _SET_OFF.match(text, lead.end)):
        person = lead_at(text, beside.end(), tongue)
        owner = person is not None and text.startswith(("'s", "’s"), person.end)
        sure = person is not None and person.strength is Strength.STRONG and not owner
        place = beside[0].strip() == "(" and not is_ordinary(lead.name.tokens[0])  # "Đorđe (Novi Sad)"
        return person if person and sure and not place else lead
    found = [
        inner
        for piece in _SEGMENT.finditer(text, lead.end)
        if (inner := lead_at(text, piece.end(), tongue)) and inner.name.titled and inner.parted
    ]
    return found[0] if len(found) == 1 else lead


def full_name_within(text: str, tongue: Tongue) -> Lead | None:
    """The only strong name of a line, wherever it stands; None where there is none, or another."""
    found: list[Lead] = []
    end = len(text) if is_private(text) else 0
    for match in _TOKEN.finditer(text):
        if match.start() >= end and match[0][0].isupper() and (lead := lead_at(text, match.start(), tongue)):
            end = lead.end
            found += [lead] if lead.strength is Strength.STRONG else []
    return found[0] if len(found) == 1 else None


def words_of(text: str) -> Iterator[Word]:
    for match in _TOKEN.finditer(text):
        if word := word_at(text, match.start()):
            yield word


def _first(text: str, at: int, tongue: Tongue) -> tuple[Lead | None, bool]:
    """The name at `at`, or after the small words that stand there; and whether those lead back to somebody."""
    added = False
    for _ in range(_MOST_FILLERS):
        if lead := lead_at(text, at, tongue):
            return lead, added
        word = word_at(text, at)
        if not word or not (word.plain in _skipped() or (added and word.plain in notes_words("people.before_object"))):
            break
        added = added or word.plain in words("additions")
        at = SPACE.match(text, word.end).end()  # type: ignore[union-attr]
    return None, added


@functools.cache
def _skipped() -> frozenset[str]:
    return words("fillers") | words("articles") | words("additions") | words("adjectives")
