"""Whom the words of a line introduce: a name that is announced, "met", "called"; or somebody told by what they are."""

from __future__ import annotations

import functools
import re

from invitewriter.batching.scribbles.lexicon import is_ordinary, not_names, pattern, phrases_of, sayings, words
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed, lead_at
from invitewriter.batching.scribbles.word import Tongue, word_at
from invitewriter.brief.lexicon import aligned, phrases
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word

_SPACE = re.compile(r"[^\w\n]*")
_CLAUSE = re.compile(r"[.,:;!?(]|\s[-–—]\s")
_FARTHEST = 45
SEGMENT = r"\s+(?:{choices})\s+|\s*[,=–—:;(?!)/|]+\s*|\s+-+\s+"
_MOST_BETWEEN, _LONGEST_LABEL = 4, 60


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
    pointed: bool = False
    """Whether an article stands before what a nameless one is: "the man from Bosch"."""
    nameless: str = ""
    """Who it is where no name is known: "the guy from Bosch"."""


def somebody(text: str, start: int, tongue: Tongue) -> Opening | None:
    """Somebody told by what they are: "the guy from Bosch", "tall woman, teapots, Hodge I think"."""
    begun = lead_at(text, start, tongue)
    if begun and begun.strength is Strength.STRONG and begun.name.full and not begun.name.titled:
        return None  # "ana novak head of the tool library"
    before: list[str] = []
    at = start
    while len(before) < _MOST_BETWEEN and (word := word_at(text, at)):
        if word.plain in words("somebody") or (before and word.plain in words("families")):
            named = lead_at(text, past_space(text, word.end), tongue)
            if word.plain in words("courtesies") and named:
                return None
            if before and before[0] not in words("articles") and named:
                return None
            return _described(text, start, word.end, tongue)
        if (word.capital and before) or _is_grammar(word.plain):
            return None
        before.append(word.plain)
        at = word.end + 1 if text.startswith(" ", word.end) else len(text)
    return None


def _is_grammar(word: str) -> bool:
    said = word in words("verbs") or word in notes_words("people.before_object")
    return said and word not in words("articles")


def _described(text: str, start: int, end: int, tongue: Tongue) -> Opening | None:
    at = past_space(text, end)
    following = word_at(text, at)
    from_somewhere = following is not None and following.plain in notes_words("people.before_object") | {"w"}
    goes_on = following is None or text[end:at].strip() or from_somewhere
    named = None if from_somewhere else lead_at(text, at, tongue) or announced(text, tongue)
    if named and not text[end:at].strip() and at <= named.name.start <= at + 1:
        return Opening(lead=named, introduced=True)
    if not (goes_on or (following and following.plain in words("relative_pronouns"))):
        return None
    found: Opening | None = None
    begin = at
    for piece in [*pattern(SEGMENT).finditer(text, end), None]:
        segment = text[begin : piece.start() if piece else len(text)]
        lead = _only_name(text, begin, segment, tongue) if begin > at or text[end:at].strip() else None
        if lead and (found is None or found.lead is None or lead.strength > found.lead.strength):
            nameless = text[start:begin].strip(" ,=–—:;(?!)/|-")
            found = Opening(lead=lead, introduced=True, nameless=nameless)
        begin = piece.end() if piece else len(text)
    if found:
        return found
    told = pattern(SEGMENT).split(text[start:], maxsplit=1)[0].strip()
    vague = not text[start:end].strip().count(" ") and not (following and not text[end:at].strip())
    pointed = plain(told.split()[0]) in words("articles")
    return Opening(nameless=told[:_LONGEST_LABEL], vague=vague, pointed=pointed)


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


def past_space(text: str, at: int) -> int:
    """Where the next word of the line begins, or its end."""
    space = _SPACE.match(text, at)
    return space.end() if space else at


def announced(text: str, tongue: Tongue) -> Lead | None:
    """The name after words that announce one."""
    lowered = aligned(text[: 2 * _FARTHEST])
    matches = [*sayings("introduces").finditer(lowered), *phrases("people.meeting").finditer(lowered)]
    doubtful = {*words("pairs"), *phrases_of("beside")}
    told = [match for match in matches if match[0] not in doubtful and match.start() <= _FARTHEST]
    found = []
    for match in sorted(told, key=lambda match: match.end()):
        lead = _next_name(text, match.end(), tongue)
        if not lead or (not lead.name.full and _names_a_thing(match[0])):
            continue
        if lead.strength is not Strength.WEAK or not _is_noun_there(text, match.start(), match[0]):
            found.append(lead)
    return min(found, key=lambda lead: (-lead.strength, lead.name.start), default=None)


def _is_noun_there(text: str, at: int, announced: str) -> bool:
    """Whether a single word may be a thing, by what stands before it in its clause: "from old saw blades", "the met office"."""
    before = _CLAUSE.split(text[:at])[-1].split()
    if not before or " " in announced.strip():
        return False
    word = plain(before[-1])
    return word in words("articles") or (is_ordinary(word) and not is_stop_word(word) and word not in words("fillers"))


def _names_a_thing(announced: str) -> bool:
    """Whether it may be no person who is called so: "a boat called Bertha"."""
    said = announced.split()
    return len(said) > 1 and said[-1] in _called() and said[-2] not in words("somebody")


def _next_name(text: str, at: int, tongue: Tongue) -> Lead | None:
    """The name that comes next, past an article and a few words for who they are."""
    for passed in range(_MOST_BETWEEN):
        before, at = at, past_space(text, at)
        word = None if "!" in text[before:at] else word_at(text, at)  # "The coat found! Freezer for two weeks"
        if not word or word.plain in notes_words("people.before_object") - words("articles"):
            return None
        bare = passed == 0 or word.capital or word.given
        if bare and (lead := lead_at(text, at, tongue, introduced=word.plain not in not_names())):
            return lead
        at = word.end
    return None


@functools.cache
def _called() -> frozenset[str]:
    """The last words of phrases that a name follows: "called", "nome"."""
    return frozenset(phrase.split()[-1] for phrase in phrases_of("called"))
