"""Whether a sentence asserts something, or only proposes, wishes or expects it."""

from __future__ import annotations

from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import matches_in
from invitewriter.text.tokens import words_of

# A sentence without an end is read only so far around the words, so that no text can make this slow.
_REACH = 300
_WORDS_BEFORE = 6
_WORDS_BEHIND = 3
"""So many may follow a wish: "einen schönen Sonntag noch dir", "un beau mardi à toi". What was is told in more."""


def proposes(passage: Passage, position: int) -> bool:
    """Whether the sentence at a position in `passage.reading.text` asks or suggests something."""
    sentence = _around(passage, position)
    return sentence.rstrip(" \n\"')").endswith("?") or _holds(passage, "proposals", sentence)


def asks_the_reader(passage: Passage, position: int) -> bool:
    """Whether the sentence at a position asks about the reader, and not what the two might do."""
    sentence = _around(passage, position)
    of_others = _holds(passage, "self", sentence) or _holds(passage, "others", sentence)
    return sentence.rstrip(" \n\"')").endswith("?") and not of_others


def looks_ahead(passage: Passage, position: int) -> bool:
    """Whether the sentence speaks of something to come."""
    return _holds(passage, "to_come", _around(passage, position))


def wishes_a_day(passage: Passage, start: int, end: int) -> bool:
    """Whether the day named there is one that the reader is wished: "Happy Friday!", "Einen schönen Sonntag"; no day that has been."""
    text, opens = passage.folded, passage.sentence_at(start).start
    before = text[max(opens, text.rfind("\n", 0, start) + 1, start - _REACH) : start].lstrip()
    behind = text[end : passage.sentence_at(start).end].split("\n", 1)[0]
    if len(words_of(behind)) > _WORDS_BEHIND:
        return False
    return _holds(passage, "wished_days", f"{before.rstrip()} thatday")


def wishes(passage: Passage, start: int, end: int) -> bool:
    """Whether the words, or the few before them in their sentence, wish, doubt or deny."""
    sentence = passage.sentence_at(start)
    before = passage.folded[max(sentence.start, start - _REACH) : start].split(" ")
    return _holds(passage, "wishes", " ".join([*before[-_WORDS_BEFORE:], passage.folded[start:end]]))


def _around(passage: Passage, position: int) -> str:
    sentence = passage.sentence_at(position)
    return passage.folded[max(sentence.start, position - _REACH) : min(sentence.end, position + _REACH)]


def _holds(passage: Passage, name: str, text: str) -> bool:
    return bool(matches_in(text, name, passage.language))
