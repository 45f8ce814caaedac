"""Weighs a whole letter: each mark of a sales letter is weak by itself, several together are one.

The marks' phrases stand in `languages/marks/`, one file a language; what a mark weighs and tells is the same in all of them.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import cast

from invitewriter.domain import Brief, Span, value
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.catalogue import CATALOGUES, catalogue, phrases_in
from invitewriter.guard.phrases.finders import Noted, places_of
from invitewriter.guard.phrases.index import Index
from invitewriter.guard.weighing.tone import read_as, speaks_to_reader, tone_of

Place = tuple[int, int]
_WORDS_OF_A_LETTER = 120
# A sale that is denied, a coffee proposed, the client two colleagues share: whatever else their words may be, they are no marks.
_HARMLESS = ("harmless", "shared_work")
# Thanks for what has not been done yet ask for it.
_NO_KINDNESS = ("beforehand",)
# So much more a letter must show that says nothing of what its sender sells, and in so many signs; and it must sound like one to a stranger.
_NOTHING_SOLD, _SIGNS = 2, 3
_HEAVY = 2
# No friendlier than that sounds a letter with several soft signs.
_FRIENDLY = -1
# So many soft signs are no chance: warm words excuse nothing beside them.
_SEVERAL = 3
# In a line or two with a single mark the tone is no second sign of a sale: it rests on a handful of words.
_LINES = 22


@value
class Mark:
    """One sign that a letter is written to sell, or (with a negative weight) that it is not."""

    name: str
    """The set of phrases it is known by."""
    tells: str
    """What such words do, in the third person: "tells of the sender's clients"."""
    weight: int = 1
    """What one place weighs."""
    most: int = 1
    """How many places count."""
    sells: bool = False
    """Whether it shows that the sender has something to sell or to win. A letter without one such mark must show more."""
    asks: bool = False
    """Whether it asks something of the reader. A letter without one such mark, and without a word for the reader, is none to be sold to."""
    noun: bool = False
    """Whether it only names what business is about, as colleagues, customers and friends do as well."""
    beside: str = ""
    """A set of phrases, one of which must stand in the same sentence, or the mark does not show: "a sponsor" only where one "looks for" it."""
    unless: tuple[str, ...] = ()
    """Marks of selling beside which it means nothing: who asks for an interview for a study has no place to give."""
    soft: bool = False
    """Whether kind people say it as well, each for itself: it needs others beside it, and then friendly words excuse little."""
    warm: bool = False
    """Whether it is a warm word, as a soft pitch has them, too: it excuses nothing where something is sold and more besides."""


@value
class Weighed:
    """Finds the marks of a letter where they weigh enough together, with its tone; a long letter must show more of them."""

    marks: Sequence[Mark]
    """The heaviest first."""
    enough: int
    below: int | None = None
    """From this weight on, another rule objects."""

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[Noted]:
        selling = self._shown(passage, kind=False)
        shown = sum(mark.weight for mark, _ in selling)
        if 2 * shown < self.enough:
            return
        tone = _tone_beside(tone_of(passage), [mark for mark, _ in selling])
        if len(selling) == 1 and len(passage.wording.words) < _LINES:
            tone = min(tone, 0)
        if shown + min(tone, shown) < self.enough:
            return
        # The tone strengthens what the marks come to, and weighs no more than they do.
        net = sum(mark.weight for mark in _counted([mark for mark, _ in (*selling, *self._shown(passage, kind=True))]))
        weight = net + min(tone, max(net, 0)) - _further(passage)
        if weight < self.enough or (self.below is not None and weight >= self.below):
            return
        if not _sells_to_reader(passage, [mark for mark, _ in selling], tone):
            return
        strange = (
            weight >= self.enough + _NOTHING_SOLD and tone > 0 and sum(not mark.noun for mark, _ in selling) >= _SIGNS
        )
        if strange or any(mark.sells for mark, _ in selling):
            for mark, place in selling:
                yield Noted(span=passage.span(*place), note=mark.tells)

    def beside(self, passage: Passage, spans: Iterable[Span], *, but: Collection[str] = ()) -> int:
        """What a letter weighs without the marks that stand in some spans of its text, and but for some marks of kindness."""
        apart = [
            mark
            for mark, place in self._shown(passage, kind=False)
            if not any(_touch(passage.span(*place), span) for span in spans)
        ]
        kind = [mark for mark, _ in self._shown(passage, kind=True) if mark.name not in but]
        return sum(mark.weight for mark in _counted([*apart, *kind])) + tone_of(passage)

    def kindness(self, passage: Passage) -> Iterator[str]:
        """The names of the marks that speak against a sale."""
        return (mark.name for mark, _ in self._shown(passage, kind=True))

    def knows(self, language: str) -> bool:
        return language == "" or language in CATALOGUES

    def indexes(self, language: str) -> list[Index]:
        """Those in which it looks for marks in a passage of a language."""
        return [_index(name, read_as(language)) for name in self._sets]

    @property
    def _sets(self) -> set[str]:
        return {
            *_HARMLESS,
            *_NO_KINDNESS,
            *(mark.name for mark in self.marks),
            *(mark.beside for mark in self.marks if mark.beside),
        }

    def found(self, passage: Passage) -> list[tuple[Mark, Place]]:
        """Each mark that shows, and the places where it does that count.

        No two marks of selling are known by the same words: the heavier one counts.
        """
        return sorted([*self._shown(passage, kind=False), *self._shown(passage, kind=True)], key=lambda item: item[1])

    def _shown(self, passage: Passage, *, kind: bool) -> list[tuple[Mark, Place]]:
        """The marks of selling, or those of kindness, in the order of the text."""
        marks = tuple(mark for mark in self.marks if (mark.weight < 0) is kind)
        key = tuple(mark.name for mark in marks)
        if key not in passage.memo:
            taken = [place for name in (_NO_KINDNESS if kind else _HARMLESS) for place in _anywhere(passage, name)]
            if kind:
                shown = {mark.name for mark, _ in self._shown(passage, kind=False)}
                marks = tuple(mark for mark in marks if shown.isdisjoint(mark.unless))
            passage.memo[key] = sorted(_places(passage, marks, taken), key=lambda item: item[1])
        return cast("list[tuple[Mark, Place]]", passage.memo[key])


def _sells_to_reader(passage: Passage, marks: Collection[Mark], tone: int) -> bool:
    """Whether somebody is spoken to or asked, and more than the matters of business named: alone, one sign of a sale needs a stranger's tone."""
    if not (any(mark.asks for mark in marks) or speaks_to_reader(passage)):
        return False
    telling = [mark for mark in marks if not mark.noun]
    if all(mark.soft for mark in telling):
        return len({mark.name for mark in telling}) > 1 and sum(mark.weight for mark in telling) > _HEAVY
    return len(telling) > 1 or any(mark.beside or tone > 0 for mark in telling)


def _tone_beside(tone: int, marks: Collection[Mark]) -> int:
    """The tone of a letter; who talks like a friend, and then of what friends and sellers both say, is heard by the latter."""
    pitch = {mark.name for mark in marks if mark.soft or (mark.sells and mark.weight > _HEAVY)}
    return max(tone, _FRIENDLY) if len(pitch) > 1 and any(mark.soft for mark in marks) else tone


def _places(passage: Passage, marks: Iterable[Mark], taken: list[Place]) -> Iterator[tuple[Mark, Place]]:
    for mark in marks:
        places = _seen(passage, mark)
        for place in islice(_free(places, taken), mark.most) if places else ():
            if mark.weight > 0:
                taken.append(place)
            yield mark, place


def _counted(marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks that count: without the warm words before a pitch ("Since our walk ... which is what my service is for")."""
    heavy = [mark for mark in marks if mark.weight >= _HEAVY]
    soft = {mark.name for mark in marks if mark.soft}
    pitches = (len(heavy) > 1 and any(mark.sells for mark in heavy)) or len(soft) >= _SEVERAL
    return [mark for mark in marks if not mark.warm] if pitches else marks


def weighed(*marks: Mark, enough: int, below: int | None = None) -> Weighed:
    """Finds letters in which the weights of the marks come to `enough`, and not to `below`."""
    return Weighed(marks=sorted(marks, key=lambda mark: -mark.weight), enough=enough, below=below)


def _seen(passage: Passage, mark: Mark) -> Sequence[Place]:
    """Where a mark shows: one of selling only in the sender's own voice, one of kindness anywhere."""
    if mark.weight < 0:
        return _anywhere(passage, mark.name)
    language = read_as(passage.language)
    index = _index(mark.name, language)
    places = sorted(places_of(index, passage, language)) if _may_show(passage, index) else []
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
    index, text = _index(name, read_as(passage.language)), passage.wording
    if not _may_show(passage, index):
        return []
    return sorted({(text.starts[first], text.ends[end - 1]) for _, first, end in index.find(text)})


def _may_show(passage: Passage, index: Index) -> bool:
    return index not in passage.wording.shelved or index in passage.wording.candidates


def _free(places: Iterable[Place], taken: Sequence[Place]) -> Iterator[Place]:
    """Those that overlap none that is taken, and not each other."""
    last: Place | None = None
    for place in places:
        if not (last and _overlap(place, last)) and not any(_overlap(place, other) for other in taken):
            last = place
            yield place


@functools.cache
def _index(name: str, language: str) -> Index:
    return phrases_in(language, catalogue(language).sets.get(name, ()))


def _further(passage: Passage) -> int:
    """How much more a long letter must show than one of common length: one for every further hundred words."""
    return max(0, len(passage.wording.words) - _WORDS_OF_A_LETTER) // 100


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]
