"""Reduces words to forms for comparison: without case, accents or endings."""

from __future__ import annotations

import re
import unicodedata

# Letters that no decomposition turns into the plain ones people write instead.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ß": "ss", "’": "'"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_VOWELS = "aeioy"


class _Unmarked(dict[int, int | None]):
    """A translation table that drops combining marks; filled as characters occur."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_UNMARKED = _Unmarked()


def plain(text: str) -> str:
    """`text` in small letters and without accents: "Kraków" and "KRAKOW" become one."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFD", text.lower().translate(_PLAIN)).translate(_UNMARKED).casefold()


def plain_words(text: str) -> frozenset[str]:
    """The words of `text`, each in small letters and without accents: faster than `plain` on the whole, since most words have none."""
    words = text.lower().split()
    return frozenset(words if text.isascii() else [word if word.isascii() else plain(word) for word in words])


def plain_tokens(text: str) -> list[str]:
    """The words of `text` in their order, in small letters and without accents or marks."""
    return re.findall(r"\w+", plain(text))


def spellings(word: str) -> set[str]:
    """The plain forms in which `word` may occur: "Müller" as "muller" and "mueller"."""
    return {plain(word), plain(unicodedata.normalize("NFC", word.lower()).translate(_UMLAUTS))}


def with_umlauts(word: str) -> str:
    """The plain form of a word written without umlauts: "oesterreich" as "osterreich"."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def stem(word: str, endings: tuple[str, ...]) -> str:
    """Roughly the common part of the inflected forms of a word; `endings` are ordered from the longest."""
    for ending in endings if word.endswith(endings) else ():
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] in _VOWELS:
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] else word


def within(first: str, second: str, limit: int) -> bool:
    """Whether the edit distance of two words (insertions, deletions, replacements and swaps of neighbours) is at most `limit`."""
    if abs(len(first) - len(second)) > limit or max(len(first), len(second)) > 40:
        return False
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and first[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1] <= limit
