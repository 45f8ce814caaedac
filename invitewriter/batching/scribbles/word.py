"""A word where it stands in jotted lines, and what it is known to be: somebody's given name, a surname, a word of the language."""

from __future__ import annotations

import re
from functools import lru_cache

from invitewriter.batching.scribbles.lexicon import is_given, is_ordinary, is_surname
from invitewriter.brief.people.names.words import is_capitalised_noun
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_frequent, shared

TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
_OWNER = re.compile(r"['’]s$")


@value
class Tongue:
    """What a file's words are read by."""

    language: str = ""
    """ISO 639-1; empty where it cannot be told."""
    known: frozenset[str] = frozenset()
    """The first names of its people, which need no capital any more."""

    def is_ordinary(self, word: str) -> bool:
        return is_ordinary(word, self.language or "en")

    def owns(self, word: Word) -> bool:
        """Whether a word is one of the language's own, and no given name: both of "Key Takeaways"."""
        noun = is_capitalised_noun(word.plain, self.language) and not word.listed
        return not word.given and (noun or is_frequent(word.plain, self.language) or self.is_ordinary(word.plain))


@value
class Word:
    """A word where it stands."""

    text: str
    plain: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def given(self) -> bool:
        return is_given(self.plain) and (self.capital or self.well_known or not is_ordinary(self.plain))

    @property
    def well_known(self) -> bool:
        return self.plain in shared("given")

    @property
    def listed(self) -> bool:
        return self.given or is_surname(self.plain)


@lru_cache(maxsize=4096)
def word_at(text: str, at: int) -> Word | None:
    """The word that begins at `at`."""
    match = TOKEN.match(text, at)
    if not match:
        return None
    spoken = _OWNER.sub("", match[0])
    return Word(text=spoken, plain=plain(spoken), start=at, end=at + len(spoken))
