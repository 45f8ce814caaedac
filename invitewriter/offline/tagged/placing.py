"""Tells by its place what a word is that the tagger took for another: a verb with a capital, a noun in small letters, a part that has come off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from invitewriter.offline.tagged.tagger import Tagged, Word

_PARTICIPLE = re.compile(r"(?P<part>\w*?)ge(?P<stem>\w{2,}?)e?t")
_LEADS_NOWHERE = {"E": "a", "I": "a", "f": "p", ",": "p", ".": "p", ";": "p"}
"""What a preposition is before a word of which kind."""
_CAPITAL_VERBS = frozenset("VI")
_TO = "zu"


def by_place(sentence: Tagged) -> Tagged:
    """A word with a capital within a sentence is no verb, and one before a participle leads to no noun: "mit angefasst"."""
    words: Sequence[Word] = sentence.words
    told: list[Word] = []
    for at, word in enumerate(words):
        within = at > 0 and words[at - 1].kind not in ".;"
        behind = words[at + 1].kind if at + 1 < len(words) else "."
        if within and word.text[:1].isupper() and word.kind in _CAPITAL_VERBS:
            told.append(replace(word, kind="N"))
        elif word.kind == "P" and word.text[:1].isdigit():
            told.append(replace(word, kind="N"))  # a "10-Liter-Topf" is nobody's name
        elif not within and word.kind not in "NP":
            told.append(replace(word, text=word.text[:1].lower() + word.text[1:]))
        elif word.kind in "NP" and word.text.islower() and behind in ",.;":
            told.append(_verb_as_such(word))
        elif word.text == _TO and behind in "NP" and _is_verb(words[at + 1], words[at + 2 : at + 3]):
            told.append(replace(word, kind="x"))
        elif word.kind in "fp" and behind in _LEADS_NOWHERE:
            told.append(replace(word, kind=_LEADS_NOWHERE[behind]))
        else:
            told.append(word)
    return Tagged(text=sentence.text, words=tuple(told))


def _is_verb(word: Word, behind: Sequence[Word]) -> bool:
    """Whether a word that the tagger takes for a noun is a plain form at the end of a clause: "zu mailen"."""
    return word.text.islower() and word.text.endswith("en") and (not behind or behind[0].kind in ",.;")


def _verb_as_such(word: Word) -> Word:
    """A word in small letters that closes a clause: a verb that the tagger does not know, as "gemailt"."""
    if done := _PARTICIPLE.fullmatch(word.text):
        return replace(word, kind="E", lemma=f"{done['part']}{done['stem']}en")
    return replace(word, kind="I", lemma=word.text) if word.text.endswith("en") else word
