"""The lexicons by which names and other mentions are told from ordinary words: one TOML file a language, in `words/`."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from invitewriter.domain import value
from invitewriter.resources import word_table, word_text
from invitewriter.text.folding import plain, plain_words, stem

LEXICONS = ("de", "en", "es", "fr", "pt")
FREQUENT = ("de", "en", "es", "fr", "it")
"""The languages with a list of frequent words; Portuguese has none, since its dictionary does not tell names by a capital."""
_SETS = (
    "common",
    "small",
    "capitals",
    "endings",
    "name_endings",
    "before_names",
    "determiners",
    "kinds",
    "place_words",
    "place_endings",
    "titles",
    "ranks",
    "says",
    "after_names",
    "greetings",
    "thanks",
    "thanking",
    "strangers",
)


@value
class Lexicon:
    """One language's words in plain letters; each set is empty where the language needs none or is not known."""

    language: str
    sets: Mapping[str, frozenset[str]]
    """By the name of their key in the file."""
    table: Mapping[str, Any]
    """The rest of the file, as it stands."""
    inflections: tuple[str, ...]
    """Longest first."""

    @property
    def capitalises_nouns(self) -> bool:
        """Whether every noun has a capital, as in German, so that a capital does not tell a name."""
        return bool(self.sets["before_names"])

    def has(self, name: str, word: str) -> bool:
        """Whether the set of that name holds a plain word."""
        return word in self.sets[name]

    def stem(self, word: str) -> str:
        return stem(word, self.inflections)

    def is_common(self, word: str) -> bool:
        """Whether a plain word, or another form of it, is an ordinary one."""
        if self.has("common", word) or self.has("small", word):
            return True
        stem = self.stem(word)
        return stem in _common_stems(self.language, stem[:2]) or self.has("common", stem)


@functools.cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a two-letter ISO 639-1 code; an empty one for a language outside LEXICONS."""
    table = _table(language) if language in LEXICONS else {}
    sets = {name: plain_words(table.get(name, "")) for name in _SETS}
    inflections = tuple(sorted(plain(table.get("inflections", "")).split(), key=len, reverse=True))
    return Lexicon(language=language, sets=sets, table=table, inflections=inflections)


@functools.lru_cache(maxsize=4096)
def _common_stems(language: str, beginning: str) -> frozenset[str]:
    """The stems of the ordinary words with some two letters at the beginning: most texts need few of them."""
    return frozenset(map(lexicon(language).stem, _common_by_beginning(language).get(beginning, ())))


@functools.cache
def _common_by_beginning(language: str) -> Mapping[str, list[str]]:
    """The ordinary words by their first two letters, which no stem is without."""
    found: dict[str, list[str]] = {}
    for word in lexicon(language).sets["common"]:
        found.setdefault(word[:2], []).append(word)
    return found


@functools.lru_cache(maxsize=4096)
def is_frequent(word: str, language: str) -> bool:
    """Whether a plain word is one of the ten thousand or so most frequent of a language that nobody is known to be called; an unknown one ("") is English."""
    code = language or "en"
    return code in FREQUENT and f"\n{word}\n" in word_text("text/words/frequent", code)


def is_common_somewhere(word: str) -> bool:
    """Whether a plain word is an ordinary one in any of the languages."""
    return any(lexicon(code).is_common(word) for code in LEXICONS)


@functools.cache
def shared(name: str) -> frozenset[str]:
    """A set of plain words that all languages share: "given" names, "organisations", "particles" and so on."""
    return plain_words(_table("shared")[name])


def by_language(name: str) -> Mapping[str, str]:
    """Words of each language, by its ISO 639-1 code: the "stop_words" and "small_words" by which languages are told."""
    found: Mapping[str, str] = _table("shared")[name]
    return found


@functools.cache
def exactly(name: str) -> frozenset[str]:
    """A set of words that all languages share, with their accents: "sarà" is no Sara."""
    return frozenset(_table("shared")[name].split())


@functools.lru_cache(maxsize=4096)
def is_borne(kind: str, name: str) -> bool:
    """Whether people of many countries bear the plain `name` as one of their "given" names or "surnames"."""
    return f"\n{name}\n" in word_text("text/words/names", kind)


def is_given(word: str) -> bool:
    """Whether a word alone is a given name, as written."""
    return plain(word) in shared("given") or is_borne("given", plain(word))


@functools.cache
def borne(kind: str) -> frozenset[str]:
    """The set of all those names, for many look-ups; `is_borne` is faster for a few, since the lists are long."""
    return frozenset(line for line in word_text("text/words/names", kind).split("\n") if not line.startswith("#"))


@functools.cache
def places() -> Mapping[str, frozenset[str]]:
    """All names of each place, by each of its names, in plain letters."""
    lines = plain(_table("shared")["places"].strip()).splitlines()
    return {name: names for names in (frozenset(line.split("|")) for line in lines) for name in names}


@functools.cache
def short_places() -> Mapping[str, frozenset[str]]:
    """The same for what places are called in short, by that in capitals: "NYC"; each is one of the names."""
    found = {}
    for line in _table("shared")["short_places"].strip().splitlines():
        short, *named = line.split("|")
        names = {other for name in map(plain, named) for other in (name, *places().get(name, ()))}
        names.update(plain(word.replace(".", " ")).strip() for word in short.split())
        found.update(dict.fromkeys(short.replace(".", "").split(), frozenset(names)))
    return found


@functools.cache
def _table(name: str) -> dict[str, Any]:
    return word_table("text/words", name)
