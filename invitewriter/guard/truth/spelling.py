"""Whether a name in a letter is the contact's own, spelled wrongly."""

from __future__ import annotations

from invitewriter.domain import Brief
from invitewriter.guard.passage import Passage
from invitewriter.guard.truth.support import Support, exact, forms
from invitewriter.text.folding import plain, spellings, within
from invitewriter.text.lexicon import LEXICONS
from invitewriter.text.words import Word, words_of

_SHORTEST, _LONG = 3, 6
_PLAIN_CHANNELS = frozenset({"sms"})
"""Where accents cost, and leaving them out is no fault."""


def is_misspelled(word: Word, passage: Passage, brief: Brief, support: Support) -> bool:
    """Whether a word is a name of the contact but for a letter or two, or but for its accents.

    Only in languages that leave names as they are; and a spelling that the brief has somewhere is right.
    """
    if passage.language not in LEXICONS or len(word.text) < _SHORTEST:
        return False
    said = forms(exact(word.text), passage.language)
    if not support.exact.isdisjoint(said):
        return False
    unaccented = {plain(form) for form in said}
    own = [name for name in words_of(brief.contact.name) if len(name.text) >= _SHORTEST]
    if passage.channel in _PLAIN_CHANNELS and any(spellings(name.text) & unaccented for name in own):
        return False
    return any(_is_near(form, name.plain) for form in unaccented for name in own)


def _is_near(word: str, name: str) -> bool:
    alike = word[0] == name[0] or word[:2] == name[1::-1]
    return alike and within(word, name, 2 if min(len(word), len(name)) >= _LONG else 1)
