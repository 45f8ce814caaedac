"""What the sender did, and what the two talked of: light words in it tell of the day, and of nobody's private life.

"We were given the sofa bed and met his wife" has a bed, a wife and a home in it, which are what a letter thanks for.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.lexicon import phrases, word_set
from invitewriter.brief.private.wordbook import Place
from invitewriter.brief.spoken import verbs_in

_OF_A_STAY = frozenset({"home", "kin", "body", "mind", "person", "hangs", "ties", "work", "harmless"})
"""The kinds of light marks that are of a visit as well: no denial, hardship or length of time is among them."""
_AT_PLAY = frozenset({"kin", "home", "conflict", "hangs", "ties", "work", "harmless"})
"""The kinds of marks that are of children at school or in a club as well."""
_OF_THE_WORLD = frozenset({"politics", "religion"})
"""The kinds of topics that people talk about who tell nothing of themselves."""


def acting(words: Sequence[str], language: str) -> set[int]:
    """The numbers of the plain words that say "I" or "we", or are verbs that tell so."""
    known = word_set("private.senders", language) | verbs_in(words, "we", language)
    return {number for number, word in enumerate(words) if word in known}


def is_of_a_stay(kinds: Collection[str]) -> bool:
    """Whether light marks of these kinds, where the sender does something, may be those of a visit."""
    return _OF_A_STAY.issuperset(kinds)


def without_children_at_large(marks: Sequence[Place], words: Sequence[str], language: str) -> list[Place]:
    """The marks without bare "kids" and how these get on with each other, where no mark tells more: "kids move the pegs & argue".

    They are a class or a club. Whose children they are, for how long or what is lost shows that they are somebody's.
    """
    bare = [mark for mark in marks if mark[0] == 0 and words[0] in word_set("private.children", language)]
    if not bare or not _AT_PLAY.issuperset(mark[2].kind for mark in marks):
        return list(marks)
    return [mark for mark in marks if mark[2].kind not in {"kin", "conflict"}]


def is_talked_of(kind: str, text: str, language: str) -> bool:
    """Whether a topic of a kind is the world's affairs, of which "we" talked, and nobody is spoken of whose views they may be."""
    if kind not in _OF_THE_WORLD or not phrases("private/work.talk", language).search(text):
        return False
    own = word_set("private.senders", language)
    return all(person[0] in own for person in phrases("private/frame.persons", language).finditer(text))
