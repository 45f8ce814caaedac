"""Cuts a line that was said in one breath, so that one private remark in it does not take the whole line along.

Whoever dictates a note joins clause to clause by "and" and commas. Such a line is cut where a clause plainly begins with its own subject, or
with a mark of talk that turns ("anyway"). The private clauses are withheld with all between them, and what hangs on them: what leads up to them, what refers
back ("that's why", "he" where only the private clause brought him in), and all that follows until the sender surely speaks of something else.
In doubt the whole line is withheld.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, pairwise

from invitewriter.brief.lexicon import accented_phrases, aligned, either_of, kin_words, phrases, seen, word_set
from invitewriter.brief.private.marks import spheres_of
from invitewriter.brief.spoken import verbs_in, words_for
from invitewriter.text.word_patterns import WORD

_BREATH = 40
"""A sentence of at least so many words may be said in one breath."""
_FEWEST_CUTS = 3
_FEWEST_WORDS = 5
"""A clause of fewer words is told only together with others."""
_EDGES = " \t,;/–—-"
_SPOKEN_OF = ("people.she", "people.he")


def is_breathless(text: str) -> bool:
    """Whether a sentence is so long that its clauses are judged one by one."""
    return len(WORD.findall(text)) >= _BREATH


def in_breaths(text: str, is_spoilt: Callable[[str], bool], language: str) -> list[tuple[bool, str]]:
    """The parts of a long sentence in order, each with whether it is withheld; none where it cannot be cut, or holds nothing private.

    `is_spoilt` tells of a plain text whether it is private.
    """
    clauses = _clauses(text, language)
    if len(clauses) <= _FEWEST_CUTS:
        return []
    spoilt = [is_spoilt(seen(clause)) for clause in clauses]
    if not any(spoilt) or all(spoilt):
        return []
    held = _Held(clauses, spoilt, language).fates()
    stretches = _stretches(list(zip(held, clauses, strict=True)), language)
    told = [part for falls, part in stretches if not falls]
    return [] if not told or any(is_spoilt(seen(part)) for part in told) else stretches


@functools.cache
def _joint() -> re.Pattern[str]:
    joined = either_of("joins.and")
    return re.compile(rf",\s+(?:(?:{joined})\s+)?|\s(?:{joined})\s+")


def _clauses(text: str, language: str) -> list[str]:
    """The clauses of a sentence, each with the comma or the "and" before it."""
    lowered = aligned(text)
    opens = (phrases("private/frame.breaths", language), phrases("private/frame.turns", language))
    joints = [m for m in _joint().finditer(lowered) if lowered.count("(", 0, m.end()) <= lowered.count(")", 0, m.end())]
    cuts = [m.start() for m in joints if any(found.match(lowered[m.end() :]) for found in opens)]
    return [text[begin:end] for begin, end in pairwise([0, *cuts, len(text)]) if WORD.search(text[begin:end])]


def _bare(clause: str) -> str:
    """A plain clause without what joins it to the one before."""
    told = seen(clause)
    joint = _joint().match(told)
    return told[joint.end() :] if joint else told.lstrip()


def _stretches(fates: Sequence[tuple[bool, str]], language: str) -> list[tuple[bool, str]]:
    """Clauses of one fate that stand side by side as one part, without what only joined it; a short one is withheld."""
    found: list[tuple[bool, str]] = []
    for bad, group in groupby(fates, key=lambda fate: fate[0]):
        part = "".join(clause for _, clause in group)
        falls = bad or len(WORD.findall(part)) < _FEWEST_WORDS
        if found and found[-1][0] and falls:
            found[-1] = (True, found[-1][1] + part)
        else:
            found.append((falls, part))
    return [(falls, _begun(part, language)) for falls, part in found]


def _begun(part: str, language: str) -> str:
    lowered = aligned(part)
    joint = _joint().match(lowered)
    start = joint.end() if joint else 0
    turn = phrases("private/frame.turns", language).match(lowered[start:])
    return part[start + (turn.end() if turn else 0) :].strip(_EDGES)


class _Held:
    """Decides which clauses are withheld."""

    def __init__(self, clauses: Sequence[str], spoilt: Sequence[bool], language: str) -> None:
        self._clauses, self._spoilt, self._language = clauses, spoilt, language
        bad = [seen(clause) for clause, falls in zip(clauses, spoilt, strict=True) if falls]
        self._kin = kin_words(language) & {word for told in bad for word in WORD.findall(told)}
        before = "".join(clauses[: list(spoilt).index(True)])
        self._known = frozenset(self._spoken_of(before)) or self._first_spoken_of(" ".join(bad))

    def fates(self) -> list[bool]:
        held: list[bool] = []
        for number, (clause, bad) in enumerate(zip(self._clauses, self._spoilt, strict=True)):
            hangs = bool(held) and held[-1] and not self._is_fresh(clause)
            leads = self._spoilt[number + 1 : number + 2] == [True] and self._leads_in(number)
            within = any(self._spoilt[:number]) and any(self._spoilt[number:])
            held.append(bad or within or hangs or leads or self._is_of_the_same(clause))
        return held

    def _leads_in(self, number: int) -> bool:
        """Whether a clause before a private one leads up to it, or is its reason."""
        told = _bare(self._clauses[number])
        words = WORD.findall(told)
        if len(words) < _FEWEST_WORDS or self._refers(_bare(self._clauses[number + 1])):
            return True
        leading = word_set("joins.says", self._language)
        return words[-1] in leading or not kin_words(self._language).isdisjoint(words)

    def _is_of_the_same(self, clause: str) -> bool:
        """Whether a clause is of private life, of the same relative, or of somebody whom only a private clause brought in."""
        told = seen(clause)
        return (
            bool(spheres_of(told, self._language))
            or not self._kin.isdisjoint(WORD.findall(told))
            or not self._known.issuperset(self._spoken_of(clause))
        )

    def _is_fresh(self, clause: str) -> bool:
        """Whether a clause behind a withheld one surely speaks of something else."""
        told = _bare(clause)
        turn = phrases("private/frame.turns", self._language).match(told)
        told = told[turn.end() :].lstrip(_EDGES) if turn else told
        if self._refers(told) or phrases("private/frame.recalls", self._language).search(told):
            return False
        if turn:  # "anyway, the house is sold" may go on
            begun = phrases("private/frame.breaths", self._language).match(told) is not None
            named = not word_set("people.determiners", self._language).isdisjoint(WORD.findall(told)[:1])
            return begun or not named or self._is_ours(clause)
        reacts = phrases("private/frame.reacts", self._language).search(told)
        return reacts is None and len(WORD.findall(told)) >= _FEWEST_WORDS and self._is_ours(clause)

    def _refers(self, told: str) -> bool:
        keys = ("private/frame.refers", "private/frame.carries_on")
        return any(phrases(key, self._language).match(told) for key in keys)

    def _is_ours(self, clause: str) -> bool:
        """Whether the sender has a part in what a clause tells."""
        words = WORD.findall(clause.lower())
        ours = words_for("i", self._language) | words_for("we", self._language) | word_set("people.own", self._language)
        verbs = verbs_in(words, "i", self._language) | verbs_in(words, "we", self._language)
        return not ours.isdisjoint(words) or bool(verbs)

    def _first_spoken_of(self, told: str) -> frozenset[str]:
        """The one of "she" and "he" that comes first: "her husband" is of the contact where only their name stands before."""
        found = {key: accented_phrases(key, self._language).search(told) for key in _SPOKEN_OF}
        places = {key: match.start() for key, match in found.items() if match}
        return frozenset([min(places, key=places.__getitem__)]) if places else frozenset()

    def _spoken_of(self, text: str) -> Iterable[str]:
        """Which of "she" and "he" a text has."""
        return (key for key in _SPOKEN_OF if accented_phrases(key, self._language).search(text.lower()))
