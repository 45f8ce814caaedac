"""The words of a sentence that link it to the one before: "I", "we", "you", and how it begins."""

from __future__ import annotations

import functools
import re
from itertools import pairwise

from invitewriter.brief.spoken import table_of, verbs_in, words_for
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_WORD = compile_later(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CLAUSE = compile_later(r"(?:[,;]|\b(?=(?:and|und|y|et|e) )) ?(?:(?:and|und|y|et|e|then|dann|puis|poi) )?([^\W\d_]+)")
_GOVERNOR = compile_later(rf"([^\W\d_]+)['’]? ?(?:{CAPITAL_LETTER}[\w'’-]* (?:(?:and|und|y|et|e|of|de|&) )?){{0,2}}$")
_OPENING = 3
"""So many words may take to say what is what: "it was one of"."""
_LONGEST_CRY = 6
_SUBJECT = 8
"""Among so many words a sentence names what it is about."""


class Said:
    """The words of a sentence, and who of "I" and "we" is in it."""

    def __init__(self, text: str, language: str) -> None:
        self.language = language
        self.words = [match[0].lower() for match in _WORD.finditer(text)]
        self.cries = text.rstrip(" )\"'”’").endswith("!")
        opined = self._opined()
        we, i = self._places("we"), [place for place in self._places("i") if place not in opined]
        self.we, self.i = bool(we), bool(i)
        self.is_of_both = bool(we) and (not i or we[0] < i[0] or self._begins_clause(text))

    def _begins_clause(self, text: str) -> bool:
        """Whether a "we" stands at the beginning of a clause: "I got in, we talked a bit"."""
        return any(match[1].lower() in words_for("we", self.language) for match in _CLAUSE.finditer(text))

    @property
    def is_told_to(self) -> bool:
        """Whether somebody does something to "me" or "us"."""
        endings = tuple(words_for("us_ends", self.language))
        return self.has("us") or (bool(endings) and any(word.endswith(endings) for word in self.words))

    @property
    def first(self) -> str:
        return self.words[0] if self.words else ""

    def has(self, key: str, *, head: int | None = None) -> bool:
        return not words_for(key, self.language).isdisjoint(self.words[:head])

    def has_but(self, key: str, but: str) -> bool:
        return not (words_for(key, self.language) - words_for(but, self.language)).isdisjoint(self.words)

    def begins(self, key: str) -> bool:
        told = " ".join(self.words) + " "
        return any(told.startswith(f"{opening} ") for opening in table_of(self.language).get(key, ()))

    @property
    def begins_own(self) -> bool:
        """Whether an "I" or "we" stands so near its beginning that it is what the sentence is about."""
        own = words_for("i", self.language) | words_for("we", self.language)
        return not own.isdisjoint(self.words[:_OPENING])

    @property
    def exclaims(self) -> bool:
        """Whether it only says how good something or somebody was: "What a nice guy.", "Hats off!"."""
        short = 0 < len(self.words) <= _LONGEST_CRY and not (self.we or self.i)
        return short and (self.begins("exclaims") or (self.cries and self.has("praise")))

    @property
    def nouns(self) -> frozenset[str]:
        """What it tells of that people share, or that one gives to others: a lunch, a talk."""
        shared = words_for("occasions", self.language) | words_for("given", self.language)
        return shared.intersection(self.words)

    def takes_up(self, nouns: set[str]) -> bool:
        """Whether it is about what was just told of, which it calls "the" or "this" one: "the workshop was helpful"."""
        pointed, thoughts = words_for("the", self.language), words_for("thoughts", self.language)
        if any(word in nouns and before in pointed for before, word in pairwise(self.words[:_SUBJECT])):
            return True
        these = words_for("these", self.language)  # "these words", as of what was just said
        return any(word in thoughts and before in these for before, word in pairwise(self.words))

    def _opined(self) -> set[int]:
        """The places of words by which the sender only says how sure they are: "I have the impression that" we were thrown out."""
        frames = [str(frame).split() for frame in table_of(self.language).get("opines", ())]
        starts = [(at, len(f)) for f in frames for at in range(len(self.words)) if self.words[at : at + len(f)] == f]
        return {place for at, length in starts for place in range(at, at + length)}

    def _places(self, key: str) -> list[int]:
        known = words_for(key, self.language) | verbs_in(self.words, key, self.language)
        return [place for place, word in enumerate(self.words) if word in known]


def said_before(text: str) -> str:
    """The word that a name at the end of a text is governed by, past the first of two: "to the Steak and (Stein)"."""
    found = _GOVERNOR.search(text)
    return found[1].lower() if found else ""


def tells_of_company(text: str, language: str) -> bool:
    """Whether a sentence tells what two are or had together, whoever they are: "we have known each other for long", "the meeting was short"."""
    return goes_on(text, "company_said", language)


@functools.cache
def ways(key: str, language: str) -> tuple[re.Pattern[str], ...]:
    """The patterns under a key, to find in a sentence in small letters."""
    return tuple(re.compile(pattern) for pattern in table_of(language).get(key, ()))


def tells_result(text: str, language: str) -> bool:
    """Whether a sentence begins with what came of what was just told: "grâce à ces lignes, ..."."""
    return goes_on(text, "results", language)


def goes_on(text: str, key: str, language: str) -> bool:
    """Whether a sentence holds one of the patterns under a key."""
    lowered = text.lower().replace("’", "'")
    return any(way.search(lowered) for way in ways(key, language))
