"""Names that the words before them announce: "met", "then there was", "a librarian called"."""

from __future__ import annotations

import functools
import re

from invitewriter.batching.scribbles.lexicon import is_ordinary, not_names, phrases_of, sayings, words
from invitewriter.batching.scribbles.naming import Lead, Strength, lead_at
from invitewriter.batching.scribbles.parts import Tongue, word_at
from invitewriter.brief.lexicon import aligned, phrases
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word

_SPACE = re.compile(r"[^\w\n]*")
_CLAUSE = re.compile(r"[.,:;!?(]|\s[-–—]\s")
_FARTHEST, _MOST_BETWEEN = 45, 4


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
