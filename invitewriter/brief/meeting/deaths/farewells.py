"""Finds farewells to the dead: said to the contact, beside a death or somebody's last days. Who only moves away is missed as well."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.meeting.clauses.grammar import Token, own_words
from invitewriter.brief.meeting.deaths.sentences import Sentence, Told
from invitewriter.brief.meeting.signs import NAME
from invitewriter.text.lexicon import is_borne

_NAMED = 3
"""So many words are a name alone, as a title has it."""
_LED = 4
"""The most words from an article to the friend that it belongs to."""


def is_bidden_farewell(told: Told, sentence: Sentence) -> bool:
    """Whether a sentence bids the contact farewell, and the notes tell of a death of nobody else, or of last days and an illness."""
    if not told.find("farewells", sentence.plain):
        return False
    if any(told.find("died", each.plain) and _is_of_nobody_named(told, each) for each in told.sentences):
        return True
    return any(_is_near_death(told, at) for at, each in enumerate(told.sentences) if told.find("last_days", each.plain))


def _is_near_death(told: Told, place: int) -> bool:
    """Whether an illness is spoken of beside somebody's last days, and no relative of theirs."""
    words = {word for each in told.sentences[max(0, place - 1) : place + 1] for word in _words(told, each)}
    return not own_words(told.language, "ills").isdisjoint(words) and told.rules.close_kin.isdisjoint(words)


def is_of_the_friend(told: Told, place: int, sentence: Sentence) -> bool:
    """Whether notes that only name the contact, as a title does, open with the death of a friend of the sender's."""
    opening = all(_is_name(told, each) for each in told.sentences[:place])
    if not opening or not told.find("died", sentence.plain) or not _calls_friend(told, sentence):
        return False
    return all(NAME not in each.plain or _is_name(told, each) for each in told.sentences)


def _calls_friend(told: Told, sentence: Sentence) -> bool:
    """Whether it speaks of a friend, anybody's or the sender's: "a dear old friend", "ein Kletterfreund"."""
    words = _words(told, sentence)
    at = [place for place, word in enumerate(words) if word.endswith(tuple(own_words(told.language, "friends")))]
    led = own_words(told.language, "nobodys") | own_words(told.language, "mine")
    return any(not led.isdisjoint(words[max(0, place - _LED) : place]) for place in at) and _is_of_nobody_named(
        told, sentence
    )


def _is_of_nobody_named(told: Told, sentence: Sentence) -> bool:
    """Whether a sentence names no relative, beast or other person whose death it may be, and nothing of the contact's."""
    language = told.language
    others = own_words(language, "beasts") | own_words(language, "fiction") | told.rules.close_kin
    others |= own_words(language, "hers") | own_words(language, "his")
    tokens = _tokens(told, sentence)
    return not any(token.word in others or told.rules.gender(token) or _is_named(told, token) for token in tokens)


def _is_named(told: Told, token: Token) -> bool:
    named = token.has_capital and token.word != NAME and is_borne("given", token.word)
    return named and not told.rules.is_known(token) and token.word not in told.rules.times


def _is_name(told: Told, sentence: Sentence) -> bool:
    return len(_tokens(told, sentence)) <= _NAMED


def _tokens(told: Told, sentence: Sentence) -> Sequence[Token]:
    return told.tokens(sentence.text, sentence.plain)


def _words(told: Told, sentence: Sentence) -> list[str]:
    return [token.word for token in _tokens(told, sentence)]
