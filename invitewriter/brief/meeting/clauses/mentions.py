"""Tells whether a "she", an elided subject or a funeral is the contact's: by its owner, and by whether anybody else was spoken of since their name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.lexicon import gender_of, word_set
from invitewriter.brief.meeting.clauses.grammar import Grammar, Token, Whom, own_words
from invitewriter.brief.meeting.signs import NAME
from invitewriter.text.lexicon import is_borne, lexicon

_NEAR, _BEFORE = 5, 3
"""The most words from somebody who tells to their verb ("his sister on the phone says"), and from the verb to them ("heard from her brother")."""
_SOURCES = frozenset(("from", "von", "de", "del", "di", "della", "dal", "dalla", "da", "do", "du", "by", "par"))

_OWNER = 3
"""The most words between a rite and whose it is."""
_PLACES = frozenset(("in", "at", "near", "en", "em", "a", "im", "am", "an"))
"""Before the name of a town."""


def can_mean(tokens: Sequence[Token], rules: Grammar, genders: Collection[str], gender: str = "") -> bool:
    """Whether the contact is meant behind these words by a word of a gender, or by none: nobody else of it came since the contact's name.

    `genders` are those that the contact can have; none where it is unknown. Whoever told, wrote, called or was met is alive, and not counted.
    """
    if gender and genders and gender not in genders:
        return False
    for place in range(len(tokens) - 1, -1, -1):
        word = tokens[place].word
        if word == NAME or _is_of_contact(tokens[place]):
            return True
        if _is_other(tokens, place, rules, gender) and not _tells(tokens, place, rules):
            return False
    return True


def mentions_others(tokens: Sequence[Token], rules: Grammar) -> bool:
    """Whether anybody but the contact is spoken of."""
    return any(_is_other(tokens, place, rules, "") for place in range(len(tokens)))


def _is_other(tokens: Sequence[Token], place: int, rules: Grammar, gender: str) -> bool:
    word = tokens[place].word
    if lexicon(rules.language).has("small", word):  # Spanish "son" and "Era" are no relative and no name
        return False
    if word in rules.kin - rules.persons:
        kin = word_set("people.anybody", rules.language)
        for other, key in (("she", "women"), ("he", "men")):
            if not gender or gender == other:
                kin |= word_set(f"people.{key}", rules.language)
        return word in kin
    if (
        rules.gender(tokens[place])
        or not tokens[place].has_capital
        or not is_borne("given", word)
        or word in rules.times | rules.skipped
    ):
        return False
    if place and tokens[place - 1].word in _PLACES:
        return False
    return not gender or gender_of(word) in {gender, ""}


def _tells(tokens: Sequence[Token], place: int, rules: Grammar) -> bool:
    """Whether somebody tells something, or is a neighbour or the like whom the sender met: news come from them, and are not of them."""
    after = [token.word for token in tokens[place + 1 : place + 1 + _NEAR]]
    before = [token.word for token in tokens[max(0, place - _BEFORE) : place]]
    if tokens[place].word not in rules.close_kin and not rules.meeting.isdisjoint(after + before):
        return tokens[place].word in rules.kin
    return not rules.telling.isdisjoint(after + before) or not _SOURCES.isdisjoint(before[-2:])


def owner_of(before: Sequence[Token], after: Sequence[Token], rules: Grammar) -> Whom:
    """Whose a funeral or a grave between these words is: by a possessive before it, or by "of" and a noun after it."""
    for number, token in enumerate(reversed(before[-_OWNER:])):
        if _is_of_contact(token) and number == 0:
            return Whom.CONTACT
        if token.word.endswith(("'s", "’s")) or token.word in own_words(rules.language, "nobodys"):
            return Whom.OTHER
        if token.word in own_words(rules.language, "hers"):
            return Whom.SHE
        if token.word in own_words(rules.language, "his"):
            return Whom.HE
        if token.word in rules.kin | rules.determiners:
            break
    return _of_whom(after, rules) if after and after[0].word in own_words(rules.language, "of") else Whom.UNTOLD


def _of_whom(after: Sequence[Token], rules: Grammar) -> Whom:
    words = [token.word for token in after[1:4]]
    if NAME in words and rules.kin.isdisjoint(words):
        return Whom.CONTACT
    theirs = word_set("people.she", rules.language) | word_set("people.he", rules.language)
    # In Portuguese the pronoun is one with its preposition: "o enterro dela".
    if after[0].word in theirs - rules.prepositions:
        return Whom.SHE
    return Whom.SHE if len(words) == 1 and words[0] in theirs else Whom.OTHER


def _is_of_contact(token: Token) -> bool:
    return token.word.startswith((f"{NAME}'", f"{NAME}’"))
