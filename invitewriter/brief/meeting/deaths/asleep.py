"""Tells a death that is told as a falling asleep from a nap: by its day, or by what follows a death; a train or an armchair makes a nap of it."""

from __future__ import annotations

from invitewriter.brief.meeting.clauses.grammar import own_words
from invitewriter.brief.meeting.deaths.sentences import Told

_NEAR = 2
"""So many sentences before and behind may tell what followed."""
_DATED_ALONE = "de"
"""Where a day is enough: "am Montag eingeschlafen" is said of the dead alone, "fell asleep on Monday" of anybody."""


def is_for_good(told: Told, place: int) -> bool:
    """Whether a sentence that speaks of falling asleep tells of a death."""
    sentence, language = told.sentences[place], told.language
    own = _words(told, place)
    if not own_words(language, "naps").isdisjoint(own):
        return False
    near = {word for at in range(max(0, place - _NEAR), place + _NEAR + 1) for word in _words(told, at)}
    if not own_words(language, "after_death").isdisjoint(near):
        return True
    if not any(own_words(language, key).isdisjoint(near) for key in ("emptied", "homes")):
        return True
    dated = bool(told.find("dated", sentence.plain))
    if dated and language == _DATED_ALONE:
        return True
    by_kin = not told.rules.close_kin.isdisjoint(near)
    return by_kin and (dated or not own_words(language, "news").isdisjoint(near))


def _words(told: Told, place: int) -> set[str]:
    if place >= len(told.sentences):
        return set()
    sentence = told.sentences[place]
    return {token.word for token in told.tokens(sentence.text, sentence.plain)}
