"""How much speaks for a word's being a name in German, where every noun has a capital."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.text.lexicon import Lexicon
from invitewriter.text.naming import Weight, ends_in, may_be_name
from invitewriter.text.words import Word

_ADJECTIVES = ("e", "er", "es", "en", "em")
"""How adjectives end: one that begins a sentence is no name, though a noun follows."""
_LONGEST_TAIL = 16


def weigh_german(words: Sequence[Word], position: int, before: Sequence[Weight], lex: Lexicon) -> Weight:
    """How much speaks for the word at `position`, when the words before it have been weighed.

    After "Frau" or "Firma" every word is a name. Others are nouns if they look like one; what does not must stand
    where a noun would have an article, or beside another that does not.
    """
    word = words[position]
    previous = words[position - 1] if position and word.gap in {" ", ". "} else None
    if previous and lex.has("titles", previous.plain) and previous.capital:
        return Weight.ENOUGH
    after_place_word = previous is not None and lex.has("place_words", previous.plain)
    if _is_noun(word.plain, lex) and not (after_place_word and _may_be_place(word.plain, lex)):
        return Weight.NOTHING
    if word.first:
        ordinary = lex.has("greetings", word.plain) or word.plain.endswith(_ADJECTIVES)
        return Weight.NOTHING if ordinary else Weight.PERHAPS
    if previous and (before[position - 1] or lex.has("before_names", previous.plain)):
        return Weight.ENOUGH
    following = words[position + 1] if position + 1 < len(words) else None
    pair = following and following.gap == " " and may_be_name(following, lex) and not _is_noun(following.plain, lex)
    return Weight.ENOUGH if pair else Weight.NOTHING


def _is_noun(plain: str, lex: Lexicon) -> bool:
    """Whether a German word with a capital is a noun: an ordinary one, one by its ending, or a compound of one."""
    if lex.is_common(plain) or ends_in(plain, lex, "endings"):
        return True
    tails = (plain[start:] for start in range(max(2, len(plain) - _LONGEST_TAIL), len(plain) - 3))
    return any(lex.is_common(tail) and not lex.has("name_endings", tail) for tail in tails)


def _may_be_place(plain: str, lex: Lexicon) -> bool:
    """Whether a word ends as places do, or nothing but an -e makes it a noun: Ludwigshafen, Lehde."""
    if lex.is_common(plain):
        return False
    if ends_in(plain, lex, "place_endings"):
        return True
    return plain.endswith("e") and not _is_noun(plain[:-1], lex)
