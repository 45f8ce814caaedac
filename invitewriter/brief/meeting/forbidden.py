"""Recognises that somebody forbids the letter, or that none may go: a lawyer or a court, the other side of a lawsuit, a jury, a tender, a complaint.

Five ways of saying so, each of a few kinds of words (`[forbidden]` in `words/`): a ban and what is banned ("may not write to her"), a power
that wants no word said ("our solicitor says not a word"), a way that all contact has to take ("through the agency"), the other side of a
case, a lawsuit of the sender's.
"""

from __future__ import annotations

import re

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import any_phrases, phrases, word_set, written
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import compile_later

_SENTENCE_END = compile_later(r"[.;!?]+(?=\s|\Z)")
_WORD = compile_later(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SIGNS = tuple(f"forbidden.{key}" for key in ("acts", "silenced", "sides", "suits", "ways"))
_BETWEEN = 3
"""The most words between a ban and what it bans."""
_BEHIND = 2
"""So many words behind what is banned may name whom it is banned with."""


def forbids(entry: Entry, named: re.Pattern[str], language: str) -> bool:
    """Whether an entry tells that no letter may go to the contact, whose names `named` finds; a ban on somebody else by name is none."""
    bare = named.sub(written("silence.them", language)[0], entry.plain)
    if not any_phrases(_SIGNS, language).search(bare):
        return False
    others = {plain(word) for word in _WORD.findall(entry.text) if word[0].isupper()} & shared("given")
    sentences = [sentence for sentence in _SENTENCE_END.split(bare) if sentence.strip()]
    return any(_forbids(sentence, others, language) for sentence in sentences)


def _forbids(sentence: str, others: set[str], language: str) -> bool:
    if _has("turning", sentence, language) and not _has("powers", sentence, language):
        return False
    if _has("sides", sentence, language) or _has("suits", sentence, language):
        return True
    if _has("ways", sentence, language) and _has("powers", sentence, language):
        return True
    silenced = (match for match in phrases("forbidden.silenced", language).finditer(sentence))
    if _has("powers", sentence, language) and any(not _is_of_another(sentence, match, others) for match in silenced):
        return True
    return any(
        _is_banned(sentence, act, language)
        and not _is_of_another(sentence, act, others)
        and others.isdisjoint(_WORD.findall(sentence[: act.start()]))  # "Tom asked not to be contacted"
        for act in phrases("forbidden.acts", language).finditer(sentence)
    )


def _has(kind: str, sentence: str, language: str) -> bool:
    return phrases(f"forbidden.{kind}", language).search(sentence) is not None


def _is_banned(sentence: str, act: re.Match[str], language: str) -> bool:
    """Whether a ban stands right before an act, or around it, and no limit and no matter behind: "may not write to her on Mondays" is none."""
    behind = _WORD.findall(sentence[act.end() :])
    if behind and behind[0] in word_set("forbidden.matters", language):
        return False
    if behind and phrases("silence.limits", language).fullmatch(behind[0]) and not _has("powers", sentence, language):
        return False
    if phrases("forbidden.behind", language).match(sentence[act.end() :].lstrip()):
        return True
    return any(
        len(_WORD.findall(sentence[ban.end() : act.start()])) <= _BETWEEN
        for ban in phrases("forbidden.bans", language).finditer(sentence)
        if ban.start() <= act.start()
    )


def _is_of_another(sentence: str, told: re.Match[str], others: set[str]) -> bool:
    """Whether somebody else is named right behind what is banned."""
    return not others.isdisjoint(_WORD.findall(sentence[told.end() :])[:_BEHIND])
