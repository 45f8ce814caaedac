"""Weighs a whole letter: each mark of a sales letter is weak by itself, several together are one.

The marks' phrases stand in `languages/marks/`, one file a language; what a mark weighs and tells is the same in all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import cast

from invitewriter.domain import Brief, Span, value
from invitewriter.domain.kept import kept
from invitewriter.guard.passage import Passage, Place
from invitewriter.guard.phrases.catalogue import is_read, read_as, set_in
from invitewriter.guard.phrases.finders import Noted, places_of
from invitewriter.guard.phrases.index import Index
from invitewriter.guard.weighing.points import Count, counted, signs_of
from invitewriter.guard.weighing.scales import (
    Mark,
    cold_call,
    come_thick,
    shows_enough_signs,
    shows_more_than_topics,
    tone_beside,
    total_weight,
)
from invitewriter.guard.weighing.signature import SIGNED, firm_signed

# A sale that is denied, a coffee proposed, the client two colleagues share: whatever else their words may be, they are no marks.
_HARMLESS = ("harmless", "shared_work")
# Thanks for what has not been done yet ask for it, and who needs the bill or buys the page of the reader is no customer.
_NO_KINDNESS = ("beforehand", "papers_wanted", "buys_yours")
# In a line or two with a single mark the tone is no second sign of a sale: it rests on a handful of words.
_LINES = 22


@value
class Weighed:
    """Finds the marks of a letter where they weigh enough together, with its tone."""

    marks: Sequence[Mark]
    """Hints before all others, and the heaviest first."""
    enough: int
    below: int | None = None
    """From this weight on, another rule objects."""

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[Noted]:
        selling = self._shown(passage, kind=False)
        shown = sum(mark.weight for mark, _ in selling)
        if 2 * shown < self.enough:
            return
        tone = tone_beside(_tone(passage), [mark for mark, _ in selling])
        if len(selling) == 1 and len(passage.wording.words) < _LINES:
            tone = min(tone, 0)
        if shown + min(tone, shown) < self.enough:
            return
        # The tone strengthens what the marks come to, and weighs no more than they do.
        kind, marks = self._shown(passage, kind=True), [mark for mark, _ in selling]
        net = total_weight([mark for mark, _ in (*selling, *kind)])
        weight = net + min(tone, max(net, 0))
        if self.below is not None and (weight >= self.below or not come_thick(marks, len(passage.wording.words))):
            return
        cold = self.below is not None and cold_call(tone, marks, [mark for mark, _ in kind])
        told = any(mark.sells for mark in marks) or (tone > 0 and shows_enough_signs(marks))
        if cold or (weight >= self.enough and told and _sells_to_reader(passage, marks, tone)):
            yield from _noted(passage, selling)

    def weight_without(
        self, passage: Passage, spans: Iterable[Span], *, but: Collection[str] = (), toned: bool = True
    ) -> int:
        """The weight of a letter without the marks that overlap `spans` of its text, and without the marks of kindness named in `but`.

        Unless `toned`, the tone counts for no more than the marks, and a noun of business alone is no mark.
        """
        apart = [
            mark
            for mark, place in self._shown(passage, kind=False)
            if not any(passage.span(*place).touches(span) for span in spans)
        ]
        if not toned and all(mark.noun for mark in apart):
            apart = []
        kind = [mark for mark, _ in self._shown(passage, kind=True) if mark.name not in but]
        net, tone = total_weight([*apart, *kind]), _tone(passage)
        return net + (tone if toned else min(tone, max(net, 0)))

    def counted(self, passage: Passage, rules: int) -> Count:
        """What a letter's points say, in which so many `rules` of selling find an error."""
        selling = [mark for mark, _ in self._shown(passage, kind=False)]
        if not signs_of(selling, rules):
            return Count.OPEN
        kind = [mark for mark, _ in self._shown(passage, kind=True)]
        return counted([*selling, *kind], rules, _tone(passage), len(passage.wording.words))

    def noted(self, passage: Passage) -> Iterator[Noted]:
        """All marks of selling, whatever they weigh together."""
        return _noted(passage, self._shown(passage, kind=False))

    def kind_marks(self, passage: Passage) -> Iterator[str]:
        """The names of the marks that speak against a sale."""
        return (mark.name for mark, _ in self._shown(passage, kind=True))

    def knows(self, language: str) -> bool:
        return is_read(language)

    def indexes(self, language: str) -> list[Index]:
        """Those in which it looks for marks in a passage of a language."""
        return [set_in(read_as(language), name) for name in self._sets]

    @property
    def _sets(self) -> set[str]:
        return {
            *_HARMLESS,
            *_NO_KINDNESS,
            *(mark.name for mark in self.marks),
            *(mark.beside for mark in self.marks if mark.beside),
        }

    def found(self, passage: Passage) -> list[tuple[Mark, Place]]:
        """Each mark that a passage shows, with the places that count.

        No two marks of selling are known by the same words: the heavier one counts.
        """
        return sorted([*self._shown(passage, kind=False), *self._shown(passage, kind=True)], key=lambda item: item[1])

    def _shown(self, passage: Passage, *, kind: bool) -> list[tuple[Mark, Place]]:
        """The marks of selling, or those of kindness, in the order of the text."""
        marks, key = self._of_kindness if kind else self._of_selling
        if key not in passage.memo:
            absent, indexes = passage.wording.absent, _indexes(key, read_as(passage.language))
            marks = tuple(mark for mark, index in zip(marks, indexes, strict=True) if index not in absent)
            taken = [place for name in (_NO_KINDNESS if kind else _HARMLESS) for place in _anywhere(passage, name)]
            if kind:
                shown = {mark.name for mark, _ in self._shown(passage, kind=False)}
                marks = tuple(mark for mark in marks if shown.isdisjoint(mark.unless))
            passage.memo[key] = sorted(_places(passage, marks, taken), key=lambda item: item[1])
        return cast("list[tuple[Mark, Place]]", passage.memo[key])

    @kept
    def _of_selling(self) -> tuple[tuple[Mark, ...], tuple[str, ...]]:
        """With their names, by which a passage holds what it shows of them."""
        return _named(mark for mark in self.marks if mark.weight >= 0)

    @kept
    def _of_kindness(self) -> tuple[tuple[Mark, ...], tuple[str, ...]]:
        return _named(mark for mark in self.marks if mark.weight < 0)


def _named(marks: Iterable[Mark]) -> tuple[tuple[Mark, ...], tuple[str, ...]]:
    several = tuple(marks)
    return several, tuple(mark.name for mark in several)


@cache
def _indexes(names: tuple[str, ...], language: str) -> tuple[Index, ...]:
    return tuple(set_in(language, name) for name in names)


def _noted(passage: Passage, shown: Iterable[tuple[Mark, Place]]) -> Iterator[Noted]:
    return (Noted(span=passage.span(*place), note=mark.tells) for mark, place in shown)


def _tone(passage: Passage) -> int:
    from invitewriter.guard.weighing.tone import tone_of  # noqa: PLC0415 - few letters show marks enough to ask

    return tone_of(passage)


def _sells_to_reader(passage: Passage, marks: Collection[Mark], tone: int) -> bool:
    """Whether the letter addresses or asks its reader, and shows more than topics of business."""
    from invitewriter.guard.weighing.tone import speaks_to_reader  # noqa: PLC0415 - as below

    return (any(mark.asks for mark in marks) or speaks_to_reader(passage)) and shows_more_than_topics(marks, tone)


def _places(passage: Passage, marks: Iterable[Mark], harmless: Sequence[Place]) -> Iterator[tuple[Mark, Place]]:
    taken: list[Place] = []
    for mark in marks:
        places = _seen(passage, mark)
        others = taken if mark.hint else [*harmless, *taken]
        for place in islice(_free(places, others), mark.most) if places else ():
            if mark.weight > 0:
                taken.append(place)
            yield mark, place


def weighed(*marks: Mark, enough: int, below: int | None = None) -> Weighed:
    """Finds letters whose marks weigh at least `enough` and less than `below`."""
    return Weighed(marks=sorted(marks, key=lambda mark: (not mark.hint, -mark.weight)), enough=enough, below=below)


def _seen(passage: Passage, mark: Mark) -> Sequence[Place]:
    """Where a mark shows: one of selling only in the sender's own voice, one of kindness anywhere."""
    if mark.weight < 0:
        return _anywhere(passage, mark.name)
    if mark.name == SIGNED:
        return firm_signed(passage)
    language = read_as(passage.language)
    places = sorted(places_of(set_in(language, mark.name), passage, language))
    if not (places and mark.beside):
        return places
    others = _anywhere(passage, mark.beside)
    return [
        place
        for place in places
        if any(
            _of_one_sentence(passage, place, other) and (mark.soft or not _overlap(place, other)) for other in others
        )
    ]


def _of_one_sentence(passage: Passage, one: Place, other: Place) -> bool:
    return passage.sentence_number(one[0]) == passage.sentence_number(other[0])


def _anywhere(passage: Passage, name: str) -> list[Place]:
    """Where a set of phrases stands, whoever says them."""
    index, text = set_in(read_as(passage.language), name), passage.wording
    if index in text.absent:
        return []
    return sorted({(text.starts[first], text.ends[end - 1]) for _, first, end in index.find(text)})


def _free(places: Iterable[Place], taken: Sequence[Place]) -> Iterator[Place]:
    """The places, in order, that overlap neither a taken place nor each other."""
    last: Place | None = None
    for place in places:
        if not (last and _overlap(place, last)) and not any(_overlap(place, other) for other in taken):
            last = place
            yield place


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]
