"""Identifies the language of a text: by stop words first, by a trained classifier only where those do not decide."""

from __future__ import annotations

import functools
from collections import Counter

from invitewriter.text.folding import plain
from invitewriter.text.lexicon import by_language
from invitewriter.text.word_patterns import LETTERS

LANGUAGES = {"en": "English", "de": "German", "es": "Spanish", "fr": "French", "pt": "Portuguese"}
"""The languages the rules can read, by ISO 639-1 code."""

_OTHER_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "el": "Greek", "et": "Estonian",
    "fi": "Finnish", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip

# The first and last letters of alphabets: compared, since patterns of such wide ranges take long to compile.
_SCRIPTS = (
    ("ru", "Ѐ", "ӿ"),
    ("el", "Ͱ", "Ͽ"),
    ("ja", "぀", "ヿ"),
    ("zh", "一", "鿿"),
    ("ko", "가", "힯"),
    ("ar", "؀", "ۿ"),
    ("he", "֐", "׿"),
)
_SCRIPTS_BEGIN = min(first for _, first, _ in _SCRIPTS)
_EVIDENCE_ENOUGH = 2
"""Stop words by which the first language must lead the second."""


def language_name(code: str) -> str:
    """A language's English name, for prompts and messages; the code itself where the name is not known here."""
    return LANGUAGES.get(code) or _OTHER_NAMES.get(code, code)


def language_of(text: str, *, default: str = "", expected: str = "") -> str:
    """The two-letter ISO 639-1 code of the language of `text`, or `default` where there is too little text.

    For the language that is `expected`, less evidence is enough.
    """
    sample = text[:20_000]
    words = "\n".join(LETTERS.findall(sample)).lower().split("\n")
    letters = sum(map(len, words))
    if not letters:
        return default
    if script := _script(sample, letters):
        return script
    (first, lead), (_, second) = _votes(words).most_common()[:2]  # told how many, it would load a module for them
    if lead - second >= (1 if first == expected else _EVIDENCE_ENOUGH):
        return first
    if letters >= 30:
        return _classified(sample)
    return first if lead > second else default


@functools.lru_cache(maxsize=256)
def language_by_words(text: str, *, default: str) -> str:
    """The language of a line of plain text, by its function words alone; `default` where no other one clearly leads."""
    votes = Counter(dict.fromkeys(by_language("stop_words"), 0))
    for word in {word.lower() for word in LETTERS.findall(text)}:
        for code in _languages_by_plain_word().get(word, ()):
            votes[code] += 1
    (first, lead), (_, second) = votes.most_common()[:2]
    return first if lead > second and lead - votes.get(default, 0) >= _EVIDENCE_ENOUGH else default


def is_stop_word(word: str) -> bool:
    """Whether `word`, in small letters, is a stop word of some language."""
    return word in _languages_by_word()


def _script(text: str, letters: int) -> str:
    """The language whose alphabet most of the letters belong to; empty for Latin letters."""
    strange = [c for c in text if c >= _SCRIPTS_BEGIN]
    for code, first, last in _SCRIPTS if len(strange) * 2 > letters else ():
        if sum(first <= c <= last for c in strange) * 2 > letters:
            return code
    return ""


def _votes(words: list[str]) -> Counter[str]:
    votes = Counter(dict.fromkeys(by_language("stop_words"), 0))
    languages = _languages_by_word()
    for word, times in Counter(words).items():
        for code in languages.get(word, ()):
            votes[code] += times
    return votes


@functools.cache
def _languages_by_plain_word() -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for code, words in by_language("stop_words").items():
        for word in plain(f"{words} {by_language('small_words').get(code, '')}").split():
            table.setdefault(word, set()).add(code)
    return table


@functools.cache
def _languages_by_word() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for code, words in by_language("stop_words").items():
        for word in words.split():
            table[word] = (*table.get(word, ()), code)
    return table


def _classified(text: str) -> str:
    """The likeliest language according to the classifier, of those that have a name here: it knows Latin and Volapük, too."""
    import py3langid  # noqa: PLC0415 - half a second and numpy, for the few texts whose commonest words do not decide

    return next(str(code) for code, _ in py3langid.rank(text) if code in LANGUAGES or code in _OTHER_NAMES)
