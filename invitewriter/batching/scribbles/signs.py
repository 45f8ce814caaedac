"""Words by which a line goes on about somebody named before, and where in a line a name stands."""

from __future__ import annotations

import re
from collections.abc import Collection

from invitewriter.batching.scribbles.lexicon import is_ordinary, is_surname, words, words_in
from invitewriter.batching.scribbles.naming import Lead
from invitewriter.batching.scribbles.opening import past_marks, words_of
from invitewriter.brief.lexicon import LANGUAGES
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import CAPITAL_LETTER

_LED = re.compile(rf"\W*{CAPITAL_LETTER}[\w'-]*\s*(?:,|\?|\(|\.\s)")


def pronouns(language: str) -> frozenset[str]:
    spoken = language if language in LANGUAGES else "en"
    both = notes_words("people.she", spoken) | notes_words("people.he", spoken)
    return both | words_in("they", "en")


def carries_on(text: str, language: str) -> bool:
    """Whether a line without a name speaks of somebody as known: "she", "and", "wants", "e-mail:"."""
    found = [word.plain for word in words_of(text)]
    if not found:
        return True
    begun = found[0] in words("pairs", "verbs", "labels", "objects")
    return begun or any(word in pronouns(language) for word in found)


def begins_clause(text: str, lead: Lead) -> bool:
    """Whether a line, or a sentence of it, begins with the name."""
    return opens(text, lead) or text[: lead.name.start].rstrip().endswith((".", "!"))


def tells_of_relation(text: str) -> bool:
    """Whether a line tells of somebody in another's life: "her brother", "seine Chefin"."""
    found = [word.plain for word in words_of(text)]
    return any(word in words("relations") for word in found) and any(word in words("owners") for word in found)


def is_owner(word: str) -> bool:
    return word in words("owners")


def has_owner(text: str) -> bool:
    """Whether a line speaks of what is somebody's: "his", "seinen"."""
    return any(is_owner(word.plain) for word in words_of(text))


def is_remark(text: str) -> bool:
    """Whether a line speaks of the day and of nobody: "lunch", "shoes hurt", "the pretzels were good"."""
    found = [word.plain for word in words_of(text)]
    found = found[1:] if found[:1] and found[0] in words("articles") else found
    return bool(found) and (found[0] in words("remarks") or (len(found) > 1 and found[1] in words("was")))


def stands_like_a_name(text: str) -> bool:
    """Whether a line begins with one word set off as a name would be: "Rabe, garden gnomes", "Lang?? Carpets"."""
    return _LED.match(text) is not None


def begins_a_chore(text: str) -> bool:
    return begins_with(text, words("chores"))


def begins_with(text: str, among: Collection[str]) -> bool:
    """Whether its first word is one of some plain ones."""
    first = next(iter(words_of(text)), None)
    return first is not None and first.plain in among


def names_in_full(text: str) -> bool:
    """Whether a given name and a surname stand within a line, and are not what a preposition leads to."""
    before, word = "", None
    for following in words_of(text):
        if word and word.given and is_surname(following.plain) and not is_ordinary(following.plain):
            adjacent = following.start == word.end + 1
            if adjacent and before not in notes_words("people.before_object") - words("articles"):
                return True
        before, word = (word.plain if word else ""), following
    return False


def names_somebody(text: str, language: str) -> bool:
    """Whether a line names somebody within it who may be the one it is about: "the big lad Moss, bulls only"."""
    before = ""
    for position, word in enumerate(words_of(text)):
        known = word.well_known if language == "de" else word.listed and not is_ordinary(word.plain)
        object_of = before in notes_words("people.before_object") - words("articles")
        if position and word.capital and known and not object_of and word.plain not in places():
            return True
        before = word.plain
    return False


def opens(text: str, lead: Lead) -> bool:
    """Whether a line begins with the name, and with no small words before it."""
    begun = past_marks(text)
    first = next((word for word in words_of(text) if word.start >= begun), None)
    return first is not None and first.start >= lead.name.start


def is_owned(text: str, lead: Lead) -> bool:
    """Whether a name is that of somebody's relative: "his brother Emeka"."""
    ahead = [word.plain for word in words_of(text) if word.start < lead.end]
    return any(is_owner(word) for word in ahead)
