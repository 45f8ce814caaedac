"""The words by which notes are read: one TOML file a language in `words/`, which a native speaker can extend."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import cast

from invitewriter.brief.phrases import Phrases, alternatives, beginnings, filed_under, has_all
from invitewriter.resources import filing_of, word_part, word_table
from invitewriter.text.folding import plain, plain_words
from invitewriter.text.lexicon import is_borne
from invitewriter.text.normalise import normalise
from invitewriter.text.patterns import compile_later

KIN = ("women", "men", "anybody")
"""The keys of `people` that list words for relatives, partners, bosses and friends, by their gender."""
LANGUAGES = ("de", "en", "es", "fr", "it", "pt")


def seen(text: str) -> str:
    """The plain text in which phrases are looked for: normalised, in small letters and without accents."""
    return plain(normalise(text).text)


def aligned(text: str) -> str:
    """`text` in small letters without accents, each at its own offset: of the same length."""
    return text.lower() if text.isascii() else text.translate(_ALIGNED)


class _Aligned(dict[int, str]):
    """A translation table of each letter alone; filled as letters occur."""

    def __missing__(self, code: int) -> str:
        self[code] = plain(chr(code))[:1] or chr(code)
        return self[code]


_ALIGNED = _Aligned()


@functools.cache
def phrases(key: str, language: str = "") -> Phrases:
    """The phrases under `key` ("private.marks"), to find in plain text; "private/said.health" is a key of `words/private/`.

    They are those of `language` and of English; of all languages where it is not given, or has no word file.
    """
    return Phrases(written(key, language), noted=_noted(key, language))


@functools.cache
def any_phrases(keys: tuple[str, ...], language: str) -> Phrases:
    """The phrases under any of several keys."""
    entries = [entry for key in keys for entry in written(key, language)]
    noted = {entry: anchors for key in keys for entry, anchors in _noted(key, language).items()}
    return Phrases(entries, noted=noted)


@functools.cache
def openings(key: str, language: str = "") -> Phrases:
    """The same, to find where a sentence or a clause begins with them."""
    start = rf"(?:^|[.!?;:,–—+&→>-]\s*|\b(?:{either_of('joins.before_order', 'joins.and')})\s+)"
    return Phrases(written(key, language), before=start, noted=_noted(key, language))


@functools.cache
def either_of(*keys: str) -> str:
    """The source of a pattern that finds any of the words under some keys, of all languages, in plain text."""
    return "|".join(dict.fromkeys(re.escape(plain(word)) for key in keys for word in written(key)))


@functools.cache
def pronouns(language: str = "") -> frozenset[str]:
    """The plain forms of "she" and "he" of a language and of English."""
    return word_set("people.she", language) | word_set("people.he", language)


@functools.cache
def kin_words(language: str = "") -> frozenset[str]:
    """The plain words for relatives, partners, bosses, friends and the like."""
    return frozenset[str]().union(*(word_set(f"people.{key}", language) for key in KIN))


@functools.cache
def accented_phrases(key: str, language: str) -> re.Pattern[str]:
    """The phrases of one language, else of English, to find in small letters that keep their accents: "él", not "el"."""
    return _finding_any(_entries(language if language in LANGUAGES else "en", key))


def has_pronoun(lowered: str, language: str) -> bool:
    """Whether a text in small letters that keep their accents holds a "she" or a "he": "el hospital" is nobody."""
    return any(accented_phrases(key, language).search(lowered) for key in ("people.she", "people.he"))


def accented_in(text: str, key: str, language: str) -> re.Pattern[str]:
    """The same for long lists: only those phrases of which the anchors occur in `text`, in which the pattern finds what all would find."""
    return _accented(key, language if language in LANGUAGES else "en").pattern_for(text)


@functools.cache
def _accented(key: str, code: str) -> _Accented:
    return _Accented(_entries(code, key), filing_of(key, "brief/words", code))


class _Accented:
    """Phrases to find in small letters that keep their accents."""

    def __init__(self, written: Iterable[str], noted: Mapping[str, list[str]]) -> None:
        self._anchored = [
            pair
            for entry in written
            for pair in zip(alternatives(entry), noted.get(entry) or filed_under(entry), strict=True)
        ]

    def pattern_for(self, text: str) -> re.Pattern[str]:
        """The pattern of those phrases of which the anchors occur in `text`."""
        begun = beginnings(plain(text))
        return _of_these(tuple(phrase for phrase, told in self._anchored if not told or has_all(told, begun)))


def _finding_any(phrases: Iterable[str]) -> re.Pattern[str]:
    """The pattern that finds any of some phrases in small letters that keep their accents, the first that matches before the others."""
    return compile_later(rf"(?<!\w)(?:{'|'.join(phrases) or '(?!)'})(?:(?<!\w)|(?!\w))")


@functools.lru_cache(maxsize=256)
def _of_these(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return _finding_any(phrases)


@functools.cache
def word_set(key: str, language: str = "") -> frozenset[str]:
    """The plain words under `key`, of the languages that `phrases` takes."""
    return plain_words(" ".join(written(key, language)))


@functools.cache
def own_words(key: str, language: str) -> frozenset[str]:
    """The plain words under `key` of one language alone, without the English ones: "a" is no article of French."""
    return plain_words(" ".join(_entries(language if language in LANGUAGES else "en", key)))


def written(key: str, language: str = "") -> tuple[str, ...]:
    """The phrases under `key` as in the files, with `{kin}`, `{own}` and `{machine}` replaced."""
    return tuple(
        _spelled_out(entry, code) if "{" in entry else entry
        for code in _codes(language)
        for entry in _entries(code, key)
    )


def filed_entries() -> dict[str, dict[str, list[str]]]:
    """All phrases by key, by the name of the file in `filed/` that holds their anchors."""
    return {
        _filed_in(f"{folder}{code}"): _all_of(folder, code)
        for folder in ("", "private/", "dying/", "unmet/")
        for code in LANGUAGES
    }


def _all_of(folder: str, code: str) -> dict[str, list[str]]:
    keys = [f"{folder}{table}.{key}" for table, entries in _table(folder + code).items() for key in entries]
    return {key: [_spelled_out(entry, code) for entry in _entries(code, key)] for key in keys}


def _noted(key: str, language: str) -> dict[str, list[str]]:
    """The anchors of the phrases under `key`, as far as they are in `filed/`."""
    folder = key.rpartition("/")[0]
    noted: dict[str, list[str]] = {}
    for code in _codes(language):
        noted |= filing_of(key, "brief/words", _filed_in(f"{folder}/{code}" if folder else code))
    return noted


def _filed_in(name: str) -> str:
    return name.replace("/", "-")


def _codes(language: str) -> Iterable[str]:
    return dict.fromkeys((language, "en")) if language in LANGUAGES else LANGUAGES


def _spelled_out(phrase: str, code: str) -> str:
    if "{kin}" in phrase:
        kin = " ".join(" ".join(_entries(code, f"people.{key}")) for key in KIN)
        phrase = phrase.replace("{kin}", f"({'|'.join(kin.split())})")
    for place, key in (("{own}", "private/frame.own"), ("{machine}", "machines.names")):
        if place in phrase:
            phrase = phrase.replace(place, f"({'|'.join(_entries(code, key))})")
    return phrase


def _entries(code: str, key: str) -> list[str]:
    folder, _, key = key.rpartition("/")
    table, _, name = key.partition(".")
    entry = _part(f"{folder}/{code}" if folder else code, table).get(name, [])
    return [entry] if isinstance(entry, str) else entry


@functools.cache
def gender_of(given_name: str) -> str:
    """Tells "she" or "he" by a plain given name that is nearly always a woman's or a man's; else an empty string."""
    women, men = _gendered()
    return "she" if given_name in women else "he" if given_name in men else ""


def likely_gender(given_name: str) -> str:
    """The same by long lists of names that only women, or only men, bear: to tell two people apart, where nothing else does."""
    borne = (gender for gender, kind in (("she", "women"), ("he", "men")) if is_borne(kind, given_name))
    return gender_of(given_name) or next(borne, "")


@functools.cache
def _gendered() -> tuple[frozenset[str], frozenset[str]]:
    table = cast("dict[str, str]", _table("genders"))
    return plain_words(table["women"]), plain_words(table["men"])


@functools.cache
def _part(code: str, table: str) -> dict[str, list[str] | str]:
    held: dict[str, list[str] | str] = word_part("brief/words", code, table)
    return held


@functools.cache
def _table(code: str) -> dict[str, dict[str, list[str] | str]]:
    return word_table("brief/words", code)


@functools.cache
def pattern_of(file: str, key: str) -> re.Pattern[str]:
    """The one pattern under a key of a file of words, as in `pattern_of("minutes/fr", "side")`."""
    return re.compile(word_part("brief/words", file, key))


@functools.cache
def entry_of(file: str, key: str) -> str:
    """The text under a key of a file of words without tables, as in `entry_of("dealings/en", "me")`; empty where it has none."""
    try:
        return str(word_part("brief/words", file, key))
    except KeyError:
        return ""
