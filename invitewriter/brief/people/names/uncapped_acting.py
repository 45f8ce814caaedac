"""Restores the capital of a given name that is written small, where what stands beside it is of people: "rory towed me home"."""

from __future__ import annotations

from invitewriter.brief.lexicon import aligned, kin_words, word_set
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given, lexicon, places
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import JOINED

_STOP = compile_later(r"[.,;:!?()]")
_SHORTEST = 3
_NEAR = 3
"""So many words behind a name may hold whom of the sender's it does something to."""


def with_acting(text: str, language: str) -> str:
    """A line with a capital for each given name of whoever did something to the sender."""
    for word in JOINED.finditer(text):
        if word[0].islower() and _may_be_given(plain(word[0]), language):
            before, after = aligned(text[: word.start()]), aligned(text[word.end() :])
            if not _is_ruled(before, language) and _acts_on_sender(after, language):
                text = text[: word.start()] + word[0].title() + text[word.end() :]
    return text


def _may_be_given(word: str, language: str) -> bool:
    """Whether people are given a plain word, and it means nothing else."""
    small = word_set("people.own", language) | word_set("people.before_object", language) | kin_words(language)
    known = len(word) >= _SHORTEST and is_given(word) and word not in places() and word not in small
    return known and not any(lexicon(code).is_common(word) for code in {language or "en", "en"})


def _is_ruled(before: str, language: str) -> bool:
    """Whether a preposition or an owner stands right before it."""
    words = JOINED.findall(before)[-1:]
    small = word_set("people.before_object", language) | word_set("people.owners", language)
    return not small.isdisjoint(words) or any(word.endswith("'s") for word in words)


def _acts_on_sender(after: str, language: str) -> bool:
    """Whether the next words hold a "me" or an "us" behind which the clause goes on, or ends: "towed me", "hat mich abgeholt"."""
    words = JOINED.findall(_STOP.split(after)[0])[:_NEAR]
    own = word_set("people.own", language) | word_set("people.clitics", language)
    begins = own - word_set("people.act_leads", language)  # "roberto me llevó"
    joined = word_set("joins.and") | word_set("people.before_object", language)
    parts = {part for word in words for part in word.replace("’", "'").split("'")}
    return bool(words) and joined.isdisjoint(words[:1]) and words[0] not in begins and not own.isdisjoint(parts)
