"""The word lists and patterns of batching/words by which scribbles are read, all languages together; and common names."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib.resources import files
from typing import Any

from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.brief.phrases import Phrases
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import LEXICONS, borne, lexicon, shared

LANGUAGES = ("en", "de", "es", "fr", "pt", "it")
_SHORTEST_LISTED = 3
_KEY = re.compile(r"\{([a-z_]+)\}")


@functools.cache
def words(*keys: str) -> frozenset[str]:
    """The plain words under any of the `keys`."""
    return frozenset(word for code in LANGUAGES for key in keys for word in plain(_table(code)[key]).split())


@functools.cache
def words_in(key: str, language: str) -> frozenset[str]:
    """The plain words under `key` of the file's language, and of English, which people everywhere mix in."""
    return frozenset(word for code in {language, "en"} & set(LANGUAGES) for word in plain(_table(code)[key]).split())


@functools.cache
def endings(key: str, language: str | None = None) -> tuple[str, ...]:
    """The plain endings of words under `key`, as str.endswith takes them: of all languages, or of one alone.

    A language that is not known here has none.
    """
    codes = LANGUAGES if language is None else {language} & set(LANGUAGES)
    return tuple(sorted({ending for code in codes for ending in plain(_table(code)[key]).split()}))


@functools.cache
def sayings(key: str) -> Phrases:
    """The phrases under `key`, to find in plain text."""
    return Phrases(phrase for code in LANGUAGES for phrase in _table(code)[key])


@functools.cache
def phrases_of(key: str) -> tuple[str, ...]:
    """The phrases under `key` as plain text."""
    return tuple(plain(phrase) for code in LANGUAGES for phrase in _table(code)[key])


@functools.cache
def pattern(source: str) -> re.Pattern[str]:
    """The regular expression `source`, in which "{key}" stands for the alternatives under that key in all languages."""
    return re.compile(_KEY.sub(lambda match: "|".join(_alternatives(match[1])), source))


@functools.cache
def pattern_in(key: str, language: str) -> re.Pattern[str] | None:
    """The regular expression under `key` of one language alone; None where it has none, or is not known here."""
    found = _table(language)[key] if language in LANGUAGES else []
    return re.compile("|".join(found)) if found else None


def _alternatives(key: str) -> list[str]:
    """What stands under `key`, words or patterns, each once."""
    told = [_table(code)[key] for code in LANGUAGES]
    return list(dict.fromkeys(one for held in told for one in (held.split() if isinstance(held, str) else held)))


@functools.cache
def given_names() -> frozenset[str]:
    text = files("invitewriter.batching").joinpath("words", "first_names.txt").read_text(encoding="utf-8")
    more = (line for line in text.splitlines() if not line.startswith("#"))
    return borne("given") | shared("given") | frozenset(" ".join(more).split())


@functools.cache
def surnames() -> frozenset[str]:
    return borne("surnames")


@functools.cache
def titles() -> frozenset[str]:
    """What stands before a name: "dr", "frau", "familie"."""
    courtesies = notes_words("people.courtesy_women") | notes_words("people.courtesy_men")
    return frozenset(word.rstrip(".") for word in courtesies | notes_words("people.ranks") | words("families"))


@functools.cache
def not_names() -> frozenset[str]:
    """What no person is called, whatever its capital: weekdays, kinds of organisations and events, grammar."""
    grammar = words("fillers", "articles", "verbs", "pairs", "objects", "additions", "weekdays_short")
    kinds = notes_words("people.not_names") | notes_words("people.kin") | words("labels", "groups")
    people = words("somebody", "relations")
    persons = notes_words("people.she") | notes_words("people.he")
    return (
        (kinds - shared("given"))
        | words("weekdays_short")
        | grammar
        | people
        | persons
        | notes_words("people.before_object")
    )


@functools.cache
def is_ordinary(word: str, language: str = "") -> bool:
    """Whether a plain word is one of a language's own; without a language, of any that is known here.

    Of a word that many bear as a name, no other form counts: "Marco" is none of "march".
    """
    if language in LEXICONS and not (is_given(word) or is_surname(word)):
        return lexicon(language).is_common(word)
    return any(
        lexicon(code).has("common", word) or lexicon(code).has("small", word)
        for code in ((language,) if language in LEXICONS else LEXICONS)
    )


@functools.cache
def is_word(word: str, language: str) -> bool:
    """Whether just this plain word is a language's own; English's where the language is not known."""
    lex = lexicon(language if language in LEXICONS else "en")
    return lex.has("common", word) or lex.has("small", word)


def is_given(word: str) -> bool:
    return any(part in given_names() for part in word.split("-"))


def is_surname(word: str) -> bool:
    return any(len(part) >= _SHORTEST_LISTED and part in surnames() for part in word.split("-"))


@functools.cache
def _table(name: str) -> dict[str, Any]:
    text = files("invitewriter.batching").joinpath("words", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
