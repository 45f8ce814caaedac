"""The words by which a withheld line could be recognised, computed once for each brief."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import combinations

from invitewriter.domain import Brief, value
from invitewriter.domain.kept import kept, once
from invitewriter.guard.phrases.catalogue import CATALOGUES
from invitewriter.guard.phrases.finders import matches_in
from invitewriter.guard.truth.support import BREAK, joined_reading, support_of
from invitewriter.text.folding import plain, plain_words
from invitewriter.text.lexicon import lexicon, shared
from invitewriter.text.names import names
from invitewriter.text.normalise import fold
from invitewriter.text.tokens import words_of

_SHORTEST = 4
LONG = 6
SHORTEST_TELLING = 3
_SEVERAL, _MOSTLY = 3, 0.6
_SHORT, _PARTLY = 5, 0.4
"""Of a confidence of so many telling words any two tell it; of a longer one, so great a part of them."""
_TOGETHER = 3  # words apart, at most


@value
class Secret:
    """How a withheld line could be recognised: by the stems of its words that nothing else in the brief holds."""

    names: frozenset[str]
    """Words of names, unstemmed."""
    rare: frozenset[str]
    """Stems of words that are neither light nor common in the language."""
    every: frozenset[str]
    """Stems of all words of four letters or more, and of acronyms."""
    telling: frozenset[str]
    """Those of its words that are neither hollow ("meet", "week") nor light ones ("going", "badly"), down to three letters."""
    row: tuple[str, ...]
    """All its words in order, those of `telling` as their stems."""
    close: bool
    """Whether it is a confidence, of which fewer words are enough."""

    def is_told_by(self, stems: Collection[str], together: Callable[[str, str], bool]) -> bool:
        """Whether a sentence with these stems tells it: by rare words, by most of its words, or, of a confidence, by two.

        Of a short confidence any two do; of a long one, two that stand together in both (`together`, in the sentence).
        """
        if self.close and self._two_tell(sorted(self.telling.intersection(stems)), together):
            return True
        shared, rare = self.every.intersection(stems), self.rare.intersection(stems)
        if not shared:
            return False
        if len(rare) >= 2 or (rare and shared == self.every) or (self.close and any(len(r) >= LONG - 1 for r in rare)):
            return True
        mostly = len(shared) >= _SEVERAL and len(shared) >= _MOSTLY * len(self.every)
        return mostly and not self.telling.isdisjoint(shared)

    def _two_tell(self, found: Sequence[str], together: Callable[[str, str], bool]) -> bool:
        if len(self.telling) <= _SHORT:
            return len(found) >= 2
        if len(found) >= max(_SEVERAL, _PARTLY * len(self.telling)):
            return True
        places = {stem: [n for n, each in enumerate(self.row) if each == stem] for stem in found}
        return any(near(places[one], places[two]) and together(one, two) for one, two in combinations(found, 2))


def near(some: Collection[int], others: Collection[int]) -> bool:
    """Whether one of some places and one of others are few words apart."""
    return any(abs(one - other) <= _TOGETHER for one in some for other in others)


def secrets_of(brief: Brief, said: Collection[str]) -> Iterator[Secret]:
    """The withheld lines that share anything with what is said."""
    for line in _lines(brief) if said else ():
        if line.close or any(part in line.small for part in said):
            yield line.secret


@once
def _withheld_texts(brief: Brief) -> list[str]:
    """The withheld lines as they read, in order."""
    return joined_reading(line.text for line in brief.withheld).split(BREAK)


@once
def _lines(brief: Brief) -> list[_Line]:
    return [
        _Line(text=text, close=line.secrecy.is_close, brief=brief)
        for line, text in zip(brief.withheld, _withheld_texts(brief), strict=True)
    ]


@value
class _Line:
    """A withheld line as it reads; its Secret is computed only if the line shares a word with a letter."""

    text: str
    close: bool
    brief: Brief

    @kept
    def small(self) -> str:
        return plain(self.text)

    @kept
    def secret(self) -> Secret:
        support, language = support_of(self.brief), self.brief.notes_language
        lex = lexicon(language)
        words = words_of(self.text)
        capitals = {word.plain for word in words if word.text.isupper()}
        told = {
            word.plain: lex.stem(word.plain)
            for word in words
            if (len(word.plain) >= SHORTEST_TELLING or word.text.isupper()) and not lex.has("small", word.plain)
        }
        told = {word: stem for word, stem in told.items() if stem not in support.stems and word not in support.words}
        own = {word: stem for word, stem in told.items() if len(word) >= _SHORTEST or word in capitals}
        hollow, light = _hollow(self.text, language), plain_words(lex.table.get("light", ""))
        rare = {word: stem for word, stem in own.items() if lex.table and not (word in light or lex.is_common(word))}
        telling = {word: stem for word, stem in told.items() if word not in hollow | light}
        return Secret(
            names=_name_words(self.text, language) & own.keys() if own else frozenset(),
            rare=frozenset(rare.values()),
            every=frozenset(own.values()),
            telling=frozenset(telling.values()),
            row=tuple(telling.get(word.plain, "") for word in words),
            close=self.close,
        )


def _hollow(text: str, language: str) -> frozenset[str]:
    """The words of a text that are too common to identify it."""
    folded = fold(text)
    sets = ("hollow", "everyday") if language in CATALOGUES else ()
    return frozenset(folded[start:end] for name in sets for start, end in matches_in(folded, name, language))


def _name_words(text: str, language: str) -> frozenset[str]:
    """The words of the names in a text, but for those of "Soil Week" that are ordinary ones."""
    lex = lexicon(language)
    words = (word.plain for span in names(text, language) for word in words_of(text[span.start : span.end]))
    return frozenset(word for word in words if not lex.is_common(word) or word in shared("given_words"))
