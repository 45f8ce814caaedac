"""Tells what is called by a name and is nobody: the donkey, the boat, the plum that the contact found.

"The donkey is called Bruno" names no person, however much Bruno is a name; "her neighbour is called Bruno" does.
"""

from __future__ import annotations

from invitewriter.brief.people.titles import ranks, roles
from invitewriter.brief.words import aligned, phrases, word_set
from invitewriter.text.patterns import compile_later

_SENTENCE = compile_later(r"[.!?]\s")
_WORD = compile_later(r"[^\W\d_]+")
_REACH = 100
"""Characters before a name within which stands what it is the name of."""
_PAST_ARTICLE = 4
_LAST_WORDS = 3
_PERSONS = (
    "people.women",
    "people.men",
    "people.anybody",
    "people.kin",
    "people.courtesy_women",
    "people.courtesy_men",
)


def is_thing_called(text: str, start: int, language: str) -> bool:
    """Whether the name at `start` is that of a thing or an animal, which the sentence names before it."""
    before = aligned(text[max(0, start - _REACH) : start])
    before = before[max((cut.end() for cut in _SENTENCE.finditer(before)), default=0) :]
    called = next((m for m in phrases("people.called", language).finditer(before) if _reaches(before, m.end())), None)
    if not called or phrases("people.meeting", language).search(before[: called.start()]):
        return False
    words = [word[0] for word in _WORD.finditer(before[: called.start()])]
    subject = _subject(words, language)
    return bool(subject) and not any(_is_person(word, language) for word in subject)


def _reaches(before: str, end: int) -> bool:
    """Whether a word for calling stands right before the name, but for an article or a quotation mark."""
    return len(before) - end <= _PAST_ARTICLE


def _subject(words: list[str], language: str) -> list[str]:
    """The words from the last "the", "her" or "a" on that no preposition stands before, or those before "which"; else none."""
    determiners = word_set("people.determiners", language) | word_set("people.owners", language)
    for place in range(len(words) - 2, -1, -1):
        ruled = place > 0 and words[place - 1] in word_set("people.before_object", language)
        if words[place] in determiners and not ruled:
            return words[place + 1 :]
    relative = len(words) > 1 and words[-1] in word_set("people.relative", language)
    return words[-_LAST_WORDS:-1] if relative else []


def _is_person(word: str, language: str) -> bool:
    known = any(word in word_set(key, language) for key in _PERSONS)
    return known or word in roles() or word in ranks() or word in word_set("disputes.functions", language)
