"""Recognises a first line that only names the occasion: "Weavers' supper, Kelso", "Imkertreffen Waldau, abends im Krug".

Its words with capitals are sorts of people, things, houses and towns. Whoever was met there has a line of their own.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import dropwhile

from invitewriter.brief.lexicon import LANGUAGES, accented_phrases, entry_of, word_set
from invitewriter.text.folding import plain, plain_words
from invitewriter.text.lexicon import lexicon, shared
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*['’]?")
_LONGEST = 80
_MOST = 10
"""Characters and words of such a line."""
_SHORTEST = 3
"""Letters that stand in German before the word that a compound ends in."""


def is_frame(text: str, language: str) -> bool:
    """Whether a line says no more than what the occasion was, where and when; nobody does anything in it."""
    found = [match[0] for match in _WORD.finditer(text)] if len(text) <= _LONGEST else []
    words = [plain(word).rstrip("'") for word in found]
    if not words or len(words) > _MOST or not any(_is_of_occasion(word, language) for word in words):
        return False
    does = word_set("people.own", language) | word_set("people.acts", language) | word_set("people.alongside", language)
    told = {
        word
        for word, written in zip(words, found, strict=True)
        if not (word in _jotted("days", language) and written[0].isupper())
    }
    spoken = any(accented_phrases(f"people.{who}", language).search(text.lower()) for who in ("she", "he"))
    return not spoken and does.isdisjoint(told) and not _names_somebody(found, words, language)


@functools.cache
def _jotted(key: str, language: str) -> frozenset[str]:
    return plain_words(entry_of(f"jotted/{language if language in LANGUAGES else 'en'}", key))


def _is_of_occasion(word: str, language: str) -> bool:
    known = _jotted("occasions", language)
    if word in known:
        return True
    compounds = lexicon(language or "en").capitalises_nouns
    return compounds and any(word[cut:] in known for cut in range(_SHORTEST, len(word) - _SHORTEST + 1))


def _names_somebody(found: Sequence[str], words: Sequence[str], language: str) -> bool:
    """Whether a given name stands there as somebody's: apart from the word for the occasion, or before a meal that was had with them."""
    for place, word in enumerate(words):
        if not found[place][0].isupper() or word not in shared("given") or _is_of_occasion(word, language):
            continue
        after = [*dropwhile(lambda each: found[words.index(each)][0].isupper(), words[place + 1 :])]
        if not any(_is_of_occasion(each, language) for each in after) or after[0] in _jotted("meals", language):
            return True
    return False
