"""What rules find with: phrases in the sender's own voice, named sets of phrases, shares of words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import islice
from typing import cast

from invitewriter.domain import Brief, Span, value
from invitewriter.guard.catalogue import CATALOGUES, catalogue, named_set, phrases_in
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrase import Phrase
from invitewriter.guard.voice import Aside, Place
from invitewriter.guard.wording import Wording

Find = Callable[[Passage, Brief | None], Iterable[Span]]
"""Where a rule objects, as spans of `passage.text`."""


@value
class NotedSpan(Span):
    """A span with what its words do, where a rule objects to more things than one."""

    note: str


# Whoever says a thing more often says nothing new.
_MOST_FINDINGS = 20
_WORDS_OF_A_LETTER = 120


@value
class Phrases:
    """Finds phrases of the passage's language (and English ones in every language), in the sender's own voice.

    What stands aside (voice.py) is passed over, but for the kinds of aside in `even`.
    """

    en: tuple[str, ...]
    rule: str = ""
    """Whose phrases these are: by this name the other languages' catalogues are asked. The rule fills it in."""
    even: frozenset[Aside] = frozenset()
    opening: int | None = None
    """Only matches that begin within so many sentences from the start count."""
    least: int = 1
    """So many different phrases must be found, or none is; in a long text, one more for every further hundred words."""
    unless: str = ""
    """A named set of phrases; a passage that holds one of them is let pass."""
    only_with: str = ""
    """A named set of phrases; a passage that holds none of them is let pass."""

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[Span]:
        found: list[tuple[int, int]] = []
        different = 0
        for language in self._languages(passage.language):
            for phrase in self.phrases(language):
                places = self._places(passage, phrase, language)
                different += any(not _overlaps(place, found) for place in places)
                found += places
        if not found or different < self._enough(passage) or not self._fits(passage):
            return
        for start, end in islice(_merged(found), _MOST_FINDINGS):
            yield passage.span(start, end)

    def _enough(self, passage: Passage) -> int:
        return self.least + self._further(passage) if self.least > 1 else 1

    def _further(self, passage: Passage) -> int:
        """How much more a long letter must show than one of common length."""
        return max(0, len(passage.wording.words) - _WORDS_OF_A_LETTER) // 100

    def _fits(self, passage: Passage) -> bool:
        if self.unless and occurrences(passage, self.unless):
            return False
        return not self.only_with or bool(occurrences(passage, self.only_with))

    def knows(self, language: str) -> bool:
        """Whether there are phrases for `language`; an unknown one ("") is read as English."""
        return language in {"", "en"} or (language in CATALOGUES and bool(self.phrases(language)))

    def _languages(self, language: str) -> tuple[str, ...]:
        return ("en", language) if language in CATALOGUES and language != "en" else ("en",)

    def phrases(self, language: str) -> tuple[Phrase, ...]:
        """Those of a language in CATALOGUES. Raises UsageError where brackets do not match."""
        if language == "en":
            return phrases_in("en", self.en)
        entry = catalogue(language).entries.get(self.rule)
        return phrases_in(language, entry.find) if entry else ()

    def _places(self, passage: Passage, phrase: Phrase, language: str) -> list[tuple[int, int]]:
        """Where a phrase counts, as positions in the reading."""
        places = islice(phrase.find(passage.wording), _MOST_FINDINGS * 5)
        starts, ends = passage.wording.starts, passage.wording.ends
        return [
            (starts[first], ends[end - 1])
            for first, end in places
            if self._counts(passage, (first, end), phrase, language)
        ]

    def _counts(self, passage: Passage, words: tuple[int, int], phrase: Phrase, language: str) -> bool:
        if self.opening is not None and passage.sentence_number(passage.wording.starts[words[0]]) >= self.opening:
            return False
        place = Place(passage=passage, first=words[0], end=words[1], language=language)
        excused = {*self.even, Aside.DENIED} if phrase.negative else self.even
        return not any(place.is_aside(aside) for aside in Aside if aside not in excused)


def phrases(*en: str, even: Iterable[Aside] = (), opening: int | None = None, unless: str = "") -> Phrases:
    """Finds any of these English phrases (phrase.py tells how they are written) and their translations."""
    return Phrases(en=en, even=frozenset(even), opening=opening, unless=unless)


def several(*en: str, least: int, only_with: str) -> Phrases:
    """Finds these English phrases and their translations where so many different ones come together."""
    return Phrases(en=en, least=least, only_with=only_with)


@value
class Worded:
    """A finder in code that takes its words from named sets, and so knows the languages that have them all, if empty."""

    sets: tuple[str, ...]
    find: Find

    def __call__(self, passage: Passage, brief: Brief | None) -> Iterable[Span]:
        return self.find(passage, brief)

    def knows(self, language: str) -> bool:
        return language == "" or (language in CATALOGUES and set(self.sets) <= set(catalogue(language).sets))


def worded(*sets: str) -> Callable[[Find], Worded]:
    """Makes a function a finder that needs these named sets of the passage's language; it asks `occurrences` for them."""
    return lambda find: Worded(sets=sets, find=find)


def occurrences(passage: Passage, name: str) -> list[tuple[int, int]]:
    """Where a named set of the passage's language occurs, as positions in its reading; an unknown language is English."""
    return places_in(passage.wording, name, passage.language)


def matches_in(folded: str, name: str, language: str) -> list[tuple[int, int]]:
    """Where a named set of a language occurs in a folded text."""
    return places_in(_wording_of(folded), name, language)


@lru_cache(maxsize=256)
def _wording_of(folded: str) -> Wording:
    return Wording(folded)


def places_in(text: Wording, name: str, language: str) -> list[tuple[int, int]]:
    """Where a named set of a language occurs in a text read already; keeps nothing of the text."""
    step = named_set(language if language in CATALOGUES else "en", name)
    if step is None:
        return []
    found = ((place, step.ends(text, place)) for place in step.openers.places(text))
    return [(text.starts[place], text.ends[max(ends) - 1]) for place, ends in found if ends]


def matching(pattern: str, *, flags: re.RegexFlag = re.NOFLAG) -> Find:
    """Finds a regular expression in the text as it stands, whatever the language: for signs, not for words."""
    compiled = re.compile(pattern, flags)

    def find(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
        for match in islice(compiled.finditer(passage.text), _MOST_FINDINGS):
            yield Span(start=match.start(), end=match.end())

    return find


def later(module: str, name: str) -> Find:
    """The finder of that name, whose module is imported when it is first needed: few texts come with a brief."""

    def find(passage: Passage, brief: Brief | None) -> Iterable[Span]:
        return cast("Find", getattr(import_module(module), name))(passage, brief)

    return find


def _overlaps(place: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


def _merged(found: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches that touch, as one."""
    last: tuple[int, int] | None = None
    for start, end in sorted(found):
        if last and start < last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last
