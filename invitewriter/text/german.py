"""Weighs whether a capitalised word is a name in German, where every noun has a capital."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.text.lexicon import Lexicon
from invitewriter.text.naming import Weight, ends_in, may_be_name
from invitewriter.text.tokens import Word

_ADJECTIVES = ("e", "er", "es", "en", "em")
"""The endings of adjectives: one that begins a sentence is no name, and a word after one is a noun."""
_LONGEST_TAIL = 16


def weigh_german(words: Sequence[Word], position: int, before: Sequence[Weight], lex: Lexicon) -> Weight:
    """The weight of the word at `position`; `before` are the weights of the words before it.

    After "Frau" every word is a name, after "Verein" every word but the most ordinary. Others are nouns if they look
    like one; what does not must stand where a noun would have an article, or beside another that does not.
    """
    word = words[position]
    previous = words[position - 1] if position and word.gap in {" ", ". "} else None
    if previous and _announces(previous, word, lex):
        return Weight.ENOUGH
    if _is_noun(word.plain, lex) and not (previous and _may_be_place(previous, word, lex)):
        return Weight.NOTHING
    if word.first:
        ordinary = lex.has("greetings", word.plain) or word.plain.endswith(_ADJECTIVES)
        return Weight.NOTHING if ordinary else Weight.PERHAPS
    if previous and (before[position - 1] or _calls_for_no_article(previous, lex)):
        return Weight.ENOUGH
    following = words[position + 1] if position + 1 < len(words) else None
    pair = following and following.gap == " " and may_be_name(following, lex) and not _is_noun(following.plain, lex)
    return Weight.ENOUGH if pair else Weight.NOTHING


def asks_du(words: Sequence[Word], position: int) -> bool:
    """Whether a sentence begins with a verb that asks or tells a "du", whose umlaut a name may lack: "Hörst du", and no Horst."""
    following = words[position + 1] if position + 1 < len(words) else None
    asked = following is not None and following.gap == " " and following.text == "du"
    return asked and words[position].first and words[position].plain.endswith("st")


def _announces(previous: Word, word: Word, lex: Lexicon) -> bool:
    """Whether the word before says that a name follows: "Frau", "Firma", "Verein"."""
    if not previous.capital:
        return False
    return lex.has("titles", previous.plain) or (lex.has("kinds", previous.plain) and not lex.is_common(word.plain))


def _calls_for_no_article(previous: Word, lex: Lexicon) -> bool:
    """Whether a noun after this word would have an article, so that a word without one is a name."""
    if lex.has("before_names", previous.plain):
        return True
    return (
        previous.text.islower()
        and not lex.has("determiners", previous.plain)
        and not previous.plain.endswith(_ADJECTIVES)
    )


def _is_noun(plain: str, lex: Lexicon) -> bool:
    """Whether a word with a capital is a noun: an ordinary one, one by its ending, or a compound of one."""
    return lex.is_common(plain) or ends_in(plain, lex, "endings") or ends_in_noun(plain, lex)


def ends_in_noun(plain: str, lex: Lexicon) -> bool:
    """Whether a word ends in an ordinary noun that no name ends in: "Mühlenbilder", "Bike"."""
    tails = (plain[start:] for start in range(max(2, len(plain) - _LONGEST_TAIL), len(plain) - 3))
    return any(lex.is_common(tail) and not lex.has("name_endings", tail) for tail in tails)


def _may_be_place(previous: Word, word: Word, lex: Lexicon) -> bool:
    """Whether "in" stands before a word that ends as places do, or that nothing but an -e makes a noun: Lehde."""
    if not lex.has("place_words", previous.plain) or lex.is_common(word.plain):
        return False
    if ends_in(word.plain, lex, "place_endings"):
        return True
    return word.plain.endswith("e") and not _is_noun(word.plain[:-1], lex)
