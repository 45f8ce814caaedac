"""Tells whether things went wrong between the two: a row, a cold host, a stay cut short, whoever was glad to get away.

No single sentence says so, and a model is not shown most of those that do: what the sender thinks of somebody is withheld. So before that is left
out, words that tell what went wrong between people are weighed, against those that a letter could thank for (`words/tenor/`, one file a language),
in all that is of the contact or may be. One annoyance beside a kind evening weighs little; where nearly nothing else is told, no letter is true.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import Enum

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.lexicon import LANGUAGES
from invitewriter.brief.meeting.weighing.measures import WEIGHTS, gap
from invitewriter.brief.private.signs import Kinds, Tables, kinds_in, kinds_of, noted_signs
from invitewriter.brief.private.wordbook import Place, wordbook
from invitewriter.domain import Secrecy, value
from invitewriter.text.word_patterns import WORD

FOLDER = "brief/words/tenor"
_WORTH = {"heavy": 2, "light": 1}
_MOST_WRONG, _MOST_GOOD = 3, 2
"""The most that one sentence weighs: who writes at length of one row has had one row."""
_DENIES = 2
"""A "no" stands fewer words than this before what it denies, and so does "with a guard" from a quarrel."""
_SURE, _LIKELY, _POSSIBLE = 6, 4, 3
"""What went wrong weighs so much, at least: where no letter is true, where that is for a writer to judge, and where it is unless much was good as well."""
_SEVERAL = 2


class Tenor(Enum):
    """How it was between the two, where it was not well."""

    BAD = "bad"
    """Little but what went wrong is told of the two."""
    MIXED = "mixed"
    """Something went wrong; whether a letter can be true, only a reader of the notes can tell."""


@value
class _Weight:
    """What one sentence weighs."""

    line: int
    wrong: int
    good: int
    mended: bool


@value
class Told:
    """The tenor, and the lines of the notes that tell of what went wrong."""

    tenor: Tenor
    lines: tuple[int, ...]


def between(found: Sorted, language: str) -> Told | None:
    """How it was between the two, by all that is of the contact, or of which that is unclear, whether or not it is withheld."""
    unclear = {line.text for line in found.withheld if line.secrecy is Secrecy.UNCLEAR}
    unclear |= {fact.text for fact in found.unclear}
    told = {(entry.item.line, entry.plain): entry for entry in found.shared}
    told |= {(entry.item.line, entry.plain): entry for entry in found.others if entry.text in unclear}
    return tenor_of(sorted(told.values(), key=lambda entry: entry.item.line), language)


def tenor_of(entries: Sequence[Entry], language: str) -> Told | None:
    """How it was between the two, by the entries of the contact and those that may be, in order; None where nothing went wrong."""
    if language not in LANGUAGES or not _may_tell(entries, language):
        return None
    weights = [_weight(entry, language) for entry in entries]
    mended = max((place for place, each in enumerate(weights) if each.mended), default=-1)
    wrong = [each for each in weights[mended + 1 :] if each.wrong]
    told, good = sum(each.wrong for each in wrong), sum(each.good for each in weights)
    lines = tuple(dict.fromkeys(each.line for each in wrong))
    if told >= _SURE and len(wrong) >= _SEVERAL and 2 * good <= told:
        return Told(tenor=Tenor.BAD, lines=lines)
    if told >= _LIKELY or (told >= _POSSIBLE and told >= good):
        return Told(tenor=Tenor.MIXED, lines=lines)
    return None


def signs_of(tables: Tables) -> Kinds:
    """The words of which every sign of something wrong has one."""
    return kinds_of({"wrong": tables["wrong"]})


def _may_tell(entries: Iterable[Entry], language: str) -> bool:
    """Whether any word of something wrong may stand in the entries: for most notes no table is read."""
    return "wrong" in kinds_in(
        WORD.findall(" ".join(entry.plain for entry in entries)), noted_signs(FOLDER, language, signs_of)
    )


def _weight(entry: Entry, language: str) -> _Weight:
    places = wordbook(language, FOLDER).places(WORD.findall(entry.plain))
    wrong = list(_undenied("wrong", places))
    taken = {number for begin, end, _ in wrong for number in range(begin, end)}
    good = [place for place in _undenied("good", places) if taken.isdisjoint(range(place[0], place[1]))]
    mended = [place for place in _undenied("mended", places) if taken.isdisjoint(range(place[0], place[1]))]
    return _Weight(
        line=entry.item.line,
        wrong=min(_MOST_WRONG, sum(WEIGHTS[place[2].heft] for place in wrong)),
        good=min(_MOST_GOOD, sum(_WORTH[place[2].heft] for place in good)),
        mended=bool(mended),
    )


def _undenied(kind: str, places: Collection[Place]) -> Iterator[Place]:
    """The places of a kind that are neither denied ("never rude", "not friendly") nor said of whoever is brought in beside them ("with a guard").

    What has its own "no" is denied by no other: "no teníamos nada en común".
    """
    denials = [place for place in places if place[2].kind == "no"]
    others = [place for place in places if place[2].kind == "another"]
    for place in places:
        if place[2].kind != kind or any(gap(place, other) < _DENIES for other in others):
            continue
        own = any(place[0] <= no[0] < place[1] for no in denials)
        if own or not any(0 <= place[0] - no[1] < _DENIES for no in denials):
            yield place
