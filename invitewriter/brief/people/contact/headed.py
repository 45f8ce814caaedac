"""Whom to ask about where the notes name nobody whom any list knows: the strange word that they begin with."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import has_pronoun
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.names.titles import roles
from invitewriter.brief.people.names.words import not_names
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_common_somewhere, places
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_HEAD = compile_later(rf"\W*({CAPITAL_LETTER}[\w'’-]{{2,}})\s*(?::|[-–—]\s)\s*[^\W\d_]")


def with_head(doubt: Unsure, entries: Sequence[Entry], unread: Collection[int], language: str) -> Unsure:
    """The doubt, and where it has no name to tell, with the strange word that heads the notes, if they go on about a "she" or "he"."""
    read = [entry.text for index, entry in enumerate(entries) if index not in unread]
    head = _HEAD.match(read[0]) if read and not doubt.candidates else None
    word = plain(head[1]) if head else ""
    known = is_common_somewhere(word) or word in places() or word in not_names() | roles()
    if not head or known or not any(has_pronoun(text.lower(), language) for text in read):
        return doubt
    name = head[1].title() if head[1].isupper() else head[1]
    return Unsure(why="mentioned", candidates=(name,), named=(name,))
