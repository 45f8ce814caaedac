"""Finders: functions and values that return where a rule objects (phrases, named sets of phrases; regular expressions stand in matching.py)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from importlib import import_module
from itertools import islice
from typing import cast

from invitewriter.domain import Brief, Span, value
from invitewriter.guard.passage import Passage, Place
from invitewriter.guard.phrases.catalogue import CATALOGUES, catalogue, is_read, phrases_in, read_as, set_in
from invitewriter.guard.phrases.index import Index, Prefilter
from invitewriter.guard.phrases.phrase import Phrase
from invitewriter.guard.phrases.wording import Wording
from invitewriter.guard.voice import Aside, voice_of
from invitewriter.resources import word_table


@value
class Noted:
    """A span with a note on it, from a rule that objects to several different things."""

    span: Span
    note: str = ""
    warns: bool = False
    """Whether it only warns, though its rule blocks."""


Find = Callable[[Passage, Brief | None], Iterable[Span | Noted]]
"""Where a rule objects, as spans of `passage.text`."""

MOST_FINDINGS = 20
"""What one rule finds at most in a passage: whoever says a thing more often says nothing new."""


@value
class Phrases:
    """Finds phrases of the passage's language (and English ones in every language), in the sender's own voice.

    Asides (voice.py) are passed over, except those of the kinds in `even`.
    """

    en: tuple[str, ...]
    rule: str = ""
    """Whose phrases these are: by this name the other languages' catalogues are asked. The rule fills it in."""
    even: frozenset[Aside] = frozenset()
    opening: int | None = None
    """Only matches that begin within so many sentences from the start count."""
    unless: str = ""
    """A named set of phrases; a passage that holds one of them is let pass."""

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[Span]:
        found = [place for language in self._languages(passage.language) for place in self._places(passage, language)]
        if not found or (self.unless and occurrences(passage, self.unless)):
            return
        for start, end in islice(_merged(found), MOST_FINDINGS):
            yield passage.span(start, end)

    def knows(self, language: str) -> bool:
        """Whether there are phrases for `language`; an unknown one ("") is read as English."""
        return language in {"", "en"} or (language in CATALOGUES and bool(self.phrases(language)))

    def indexes(self, language: str) -> list[Index]:
        """The indexes that it searches in a passage of a language."""
        return [self._index(code) for code in self._languages(language)]

    @property
    def named(self) -> tuple[str, ...]:
        """The named sets that it looks at besides."""
        return (self.unless,) if self.unless else ()

    def _languages(self, language: str) -> tuple[str, ...]:
        return ("en", language) if language in CATALOGUES and language != "en" else ("en",)

    def phrases(self, language: str) -> tuple[Phrase, ...]:
        """Those of a language in CATALOGUES. Raises UsageError where brackets do not match."""
        return self._index(language).phrases

    def _index(self, language: str) -> Index:
        if language == "en":
            return phrases_in("en", self.en)
        entry = catalogue(language).entries.get(self.rule)
        return phrases_in(language, entry.find if entry else ())

    def _places(self, passage: Passage, language: str) -> Iterator[Place]:
        for place in places_of(self._index(language), passage, language, self.even):
            if self.opening is None or passage.sentence_number(place[0]) < self.opening:
                yield place


def places_of(index: Index, passage: Passage, language: str, even: frozenset[Aside] = frozenset()) -> Iterator[Place]:
    """Where phrases stand as the sender's own statement, as positions in the reading; asides in `even` count too, words within an address never."""
    starts, ends, is_aside = passage.wording.starts, passage.wording.ends, voice_of(passage, language).is_aside
    for phrase, first, end in index.find(passage.wording):
        asides = _asides(even, denied=phrase.negative)
        if not passage.names_address(starts[first]) and not any(is_aside(aside, first, end) for aside in asides):
            yield starts[first], ends[end - 1]


@cache
def _asides(even: frozenset[Aside], *, denied: bool) -> tuple[Aside, ...]:
    """The kinds of asides in which words do not count; where they are `denied` of themselves, a denial is none."""
    excused = even | {Aside.DENIED} if denied else even
    return tuple(aside for aside in Aside if aside not in excused)


def phrases(*en: str, even: Iterable[Aside] = (), opening: int | None = None, unless: str = "") -> Phrases:
    """Finds any of these English phrases (phrase.py tells how they are written) and their translations."""
    return Phrases(en=en, even=frozenset(even), opening=opening, unless=unless)


@value
class Worded:
    """A finder written as a function, which takes its words from named sets; it reads the languages that define all of them."""

    sets: tuple[str, ...]
    find: Find

    def __call__(self, passage: Passage, brief: Brief | None) -> Iterable[Span | Noted]:
        return self.find(passage, brief)

    @property
    def named(self) -> tuple[str, ...]:
        return self.sets

    def knows(self, language: str) -> bool:
        return language == "" or (is_read(language) and set(self.sets) <= set(catalogue(language).sets))


def worded(*sets: str) -> Callable[[Find], Worded]:
    """A decorator: makes a function a finder that needs these named sets of the passage's language (see `occurrences`)."""
    return lambda find: Worded(sets=sets, find=find)


def occurrences(passage: Passage, name: str) -> list[Place]:
    """Where a named set of the passage's language occurs, as positions in its reading; an unknown language is English."""
    return places_in(passage.wording, name, passage.language)


def matches_in(folded: str, name: str, language: str) -> list[Place]:
    """Where a named set of a language occurs in a folded text."""
    return places_in(_wording_of(folded), name, language)


def matches_of(folded: str, names: tuple[str, ...], language: str) -> dict[str, list[Place]]:
    """Where each of several named sets of a language occurs in a folded text, which is looked at once for all of them."""
    text = _wording_of(folded)
    prefilter(text, names, language)
    return {name: places_in(text, name, language) for name in names}


def prefilter(text: Wording, names: tuple[str, ...], language: str) -> None:
    """Looks up the candidates of several named sets in one pass, before they are asked for one by one."""
    _prefilter(names, read_as(language)).mark_candidates(text)


@cache
def _prefilter(names: tuple[str, ...], language: str) -> Prefilter:
    return Prefilter(set_in(language, name) for name in names)


@lru_cache(maxsize=256)
def _wording_of(folded: str) -> Wording:
    return Wording(folded)


def places_in(text: Wording, name: str, language: str) -> list[Place]:
    """Where a named set of a language occurs in a text read already; keeps nothing of the text."""
    ends: dict[int, int] = {}
    for _, first, end in set_in(read_as(language), name).find(text, most=None):
        ends[first] = max(end, ends.get(first, end))
    return [(text.starts[first], text.ends[ends[first] - 1]) for first in sorted(ends)]


def later(module: str, name: str, *, signs_in: str = "", needs: str = "") -> Find:
    """The finder of that name, whose module is imported when it is first needed: few texts come with a brief.

    `signs_in` names a table in `languages/`, if any: whatever is found holds one of the `signs` that it lists for each language.
    `needs` names what a brief must have for anything to be found, if so: its "disputes".
    """

    def find(passage: Passage, brief: Brief | None) -> Iterable[Span | Noted]:
        if signs_in and not any(sign in passage.folded for sign in _signs_in(signs_in)):
            return ()
        if needs and not getattr(brief, needs, ()):
            return ()
        return _imported(module, name)(passage, brief)

    return find


@cache
def _signs_in(table: str) -> tuple[str, ...]:
    return tuple(sign for words in word_table("guard/languages", table).values() for sign in words["signs"].split())


@cache
def _imported(module: str, name: str) -> Find:
    return cast("Find", getattr(import_module(module), name))


def _merged(found: Sequence[Place]) -> Iterator[Place]:
    """The places in order, overlapping ones merged."""
    last: Place | None = None
    for start, end in sorted(found):
        if last and start < last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last
