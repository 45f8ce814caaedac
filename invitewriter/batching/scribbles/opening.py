"""What a line of scribbles begins with: a name, somebody without one, a day's heading, an errand, or the line before it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed, lead_at
from invitewriter.batching.scribbles.parts import Tongue, Word, word_at
from invitewriter.batching.scribbles.words import not_names, sayings, words
from invitewriter.brief.discretion import is_private
from invitewriter.brief.words import aligned, phrases
from invitewriter.brief.words import word_set as notes_words
from invitewriter.domain import value

MARKS = re.compile(r"[^\w]*(?:\d{1,3}[.)]\s+|\d+\s?x\s+)?[^\w]*", re.IGNORECASE)
_SPACE = re.compile(r"[^\w\n]*")
_SEGMENT = re.compile(r"\s+(?:or|oder|ou|o)\s+|\s*[,=–—:;(?!)/|]+\s*|\s+-+\s+")
_NICKNAME = re.compile(r"[^\w]*[\"“„«][^\W\d_][\w-]*[\"”“»]\s+(?=[^\W\d_a-z])")
"""What somebody is called, in quotation marks before their surname."""
_SET_OFF = re.compile(r"\s*[:=(,–]\s*|\s+-\s+")
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
_MOST_FILLERS, _FARTHEST, _MOST_BETWEEN, _LONGEST_LABEL = 7, 45, 4, 60


@value
class Opening:
    """How a line begins."""

    lead: Lead | None = None
    introduced: bool = False
    """After "met", "then there was" and their like."""
    added: bool = False
    """After "oh and", "also": somebody written about before."""
    vague: bool = False
    """Whether the nameless one may as well be a word about the person before: "Student, year 5"."""
    nameless: str = ""
    """Who it is where no name is known: "the guy from Bosch"."""


def opening_of(text: str, tongue: Tongue) -> Opening:
    """What the line begins with; all is empty where it names nobody there."""
    nickname = _NICKNAME.match(text)
    start = nickname.end() if nickname else MARKS.match(text).end()  # type: ignore[union-attr]
    if described := _somebody(text, start, tongue):
        return described
    lead, added = _first(text, start, tongue)
    if lead and is_private(text[: lead.name.start]):
        return Opening()  # "private: ask Ana about it" is about whoever was spoken of
    introduced = _introduced(text, tongue) if lead is None or lead.name.start > start else None
    begun = word_at(text, start)
    if begun and begun.plain in words("verbs") - words("meetings") - _skipped():
        introduced = None  # "has met Ana before" is about whoever was spoken of
    if introduced and (lead is None or introduced.strength > lead.strength):
        return Opening(lead=introduced, introduced=True, added=added)
    return Opening(lead=_better(text, lead, tongue) if lead else None, added=added)


def _better(text: str, lead: Lead, tongue: Tongue) -> Lead:
    """The person of a line that begins with their firm: "Zander Seafood, Frau Meinert"."""
    if lead.strength is Strength.STRONG or len(lead.names) > 1 or (lead.name.tokens[0] in tongue.known):
        return lead
    if is_listed(lead.name) and not lead.name.full:
        return lead
    if not lead.name.full and (beside := _SET_OFF.match(text, lead.end)):
        person = lead_at(text, beside.end(), tongue)
        owner = person is not None and text.startswith(("'s", "’s"), person.end)
        return person if person and person.strength is Strength.STRONG and not owner else lead
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
        at = _SPACE.match(text, word.end).end()  # type: ignore[union-attr]
    return None, added


@functools.cache
def _skipped() -> frozenset[str]:
    return words("fillers") | words("articles") | words("additions") | words("adjectives")


def _introduced(text: str, tongue: Tongue) -> Lead | None:
    """The name after words that announce one."""
    lowered = aligned(text[: 2 * _FARTHEST])
    ends = {m.end() for m in sayings("introduces").finditer(lowered) if m.start() <= _FARTHEST}
    ends |= {m.end() for m in phrases("people.meeting").finditer(lowered) if m.start() <= _FARTHEST}
    found = [lead for end in sorted(ends) if (lead := _announced(text, end, tongue))]
    return min(found, key=lambda lead: (-lead.strength, lead.name.start), default=None)


def _announced(text: str, at: int, tongue: Tongue) -> Lead | None:
    """The name that comes next, past an article and a few words for who they are."""
    for passed in range(_MOST_BETWEEN):
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
        word = word_at(text, at)
        if not word or word.plain in notes_words("people.before_object") - words("articles"):
            return None
        bare = passed == 0 or word.capital or word.given
        if bare and (lead := lead_at(text, at, tongue, introduced=word.plain not in not_names())):
            return lead
        at = word.end
    return None


def _somebody(text: str, start: int, tongue: Tongue) -> Opening | None:
    """Somebody told by what they are: "the guy from Bosch", "tall woman, teapots, Hodge I think"."""
    before: list[str] = []
    at = start
    while len(before) < _MOST_BETWEEN and (word := word_at(text, at)):
        if word.plain in words("somebody") or (before and word.plain in words("families")):
            named = lead_at(text, _SPACE.match(text, word.end).end(), tongue)  # type: ignore[union-attr]
            if word.plain in ("frau", "herr", "senor", "senora", "monsieur", "signor", "signora") and named:
                return None
            if before and before[0] not in words("articles") and named:
                return None
            return _described(text, start, word.end, tongue)
        grammar = (words("verbs") | notes_words("people.before_object")) - words("articles")
        if (word.capital and before) or word.plain in grammar:
            return None
        before.append(word.plain)
        at = word.end + 1 if text.startswith(" ", word.end) else len(text)
    return None


def _described(text: str, start: int, end: int, tongue: Tongue) -> Opening | None:
    at = _SPACE.match(text, end).end()  # type: ignore[union-attr]
    following = word_at(text, at)
    goes_on = following is None or text[end:at].strip() or following.plain in notes_words("people.before_object")
    from_somewhere = following is not None and following.plain in notes_words("people.before_object")
    named = None if from_somewhere else lead_at(text, at, tongue) or _introduced(text, tongue)
    if named and at <= named.name.start <= at + 1:
        return Opening(lead=named, introduced=True)
    if not (goes_on or (following and following.plain in {"who", "whose", "that", "der", "die", "que", "qui", "che"})):
        return None
    begin = at
    for piece in [*_SEGMENT.finditer(text, end), None]:
        segment = text[begin : piece.start() if piece else len(text)]
        if begin > at or text[end:at].strip():
            lead = _only_name(text, begin, segment, tongue)
            if lead:
                return Opening(lead=lead, introduced=True, nameless=text[start:begin].strip(" ,=–—:;(?!)/|-"))
        begin = piece.end() if piece else len(text)
    told = _SEGMENT.split(text[start:], maxsplit=1)[0].strip()
    vague = not text[start:end].strip().count(" ") and not (following and not text[end:at].strip())
    return Opening(nameless=told[:_LONGEST_LABEL], vague=vague)


def _only_name(text: str, begin: int, segment: str, tongue: Tongue) -> Lead | None:
    """The name that a segment consists of, but for a word of doubt."""
    bare = aligned(segment)
    for doubt in sayings("unsure").finditer(bare):
        bare = bare[: doubt.start()] + " " * (doubt.end() - doubt.start()) + bare[doubt.end() :]
    inner = bare.strip()
    if not inner:
        return None
    first = begin + bare.index(inner[0])
    lead = lead_at(text, first, tongue, introduced=True)
    doubted = bare != aligned(segment) or text[begin + len(segment) :].lstrip()[:1] == "?"
    sure = lead and (doubted or lead.strength > Strength.WEAK or any(is_listed(name) for name in lead.names))
    capital = lead is not None and text[lead.name.start].isupper()
    return lead if lead and sure and capital and lead.end >= first + len(inner) else None
