"""What a line without a name tells by its words: that it goes on about somebody, breaks off, or takes something back."""

from __future__ import annotations

import re

from invitewriter.batching.scribbles import signs
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.words import sayings, words, words_in
from invitewriter.brief.words import aligned

_POINTS = re.compile(r"\s*(?:\^|<|[-=–—]+>|→|←|⇒|↑|\()")
_SUBJECTS = frozenset(("he", "she", "they", "er", "sie"))
_SPOKEN = {"he": "he", "him": "he", "his": "he", "er": "he", "ihn": "he", "she": "she", "her": "she"}
_LEADS_ON = frozenset(("and", "also", "und", "auch", "but", "aber", "y", "et", "e"))
_TO_ME = frozenset(("me", "us", "mir", "mich", "uns", "nous", "noi", "nos"))
_SHORT = 6


def goes_on(text: str, person: Somebody, language: str) -> bool:
    """Whether the line surely speaks of a person as one does of whoever was named: "wants", "her tomatoes", "send him"."""
    found = [word.plain for word in words_of(text)]
    while found and found[0] in _LEADS_ON:
        found = found[1:]
    spoken = {_SPOKEN[word] for word in found if word in _SPOKEN}
    if not found or (person.gender and spoken and spoken != {person.gender}):
        return False
    if found[0] in _SUBJECTS:
        return len(person.names) <= 1 or found[0] in {"they", "sie"}
    if "@" in text or sayings("promises").match(aligned(text).lstrip(" -–—*•")):
        return True
    verbs = words_in("verbs", language) | words_in("trades", language) | words_in("does", language)
    if _is_a_deed(found, language):
        return False
    return found[0] in verbs or signs.is_owner(found[0]) or any(word in words("objects") for word in found[1:])


def _is_a_deed(found: list[str], language: str) -> bool:
    """Whether a line begins with what the sender may as well have done, or have to do."""
    theirs = any(word in _TO_ME or signs.is_owner(word) for word in found)  # "gave me two", "broke her wrist"
    return found[0] in words_in("deeds", language) and not theirs


def breaks_in(text: str, language: str) -> bool:
    """Whether a line reads like a word in between: a remark, a sigh, a deed of the sender's."""
    found = [word.plain for word in words_of(text)]
    if not found or signs.has_owner(text):
        return False
    sighs = sayings("breaks").match(aligned(text).lstrip(" -–—*•"))
    return bool(sighs) or signs.is_remark(text) or _is_a_deed(found, language)


def corrects(text: str) -> str:
    """Why the line may take back what was said, or speak of one of several; empty where it does not."""
    bare = aligned(text)
    if sayings("corrects").search(bare):
        return "it takes something back"
    if sayings("one_of_several").match(bare.lstrip(" -–—(*•")):
        return "it speaks of one of several"
    return ""


def breaks_off(text: str, language: str) -> str:
    """Why the line may be about nobody, or somebody else, by how it begins; empty where it is not."""
    if _POINTS.match(text):
        return "it points somewhere else"
    bare = aligned(text).lstrip(" -–—*•")
    found = [word.plain for word in words_of(text)]
    if sayings("breaks").match(bare) or (found and _is_a_deed(found, language)):
        return "it may be about nobody"
    if any(word in words_in("myself", language) for word in found):
        return "it speaks of yourself"
    return "it asks something" if text.rstrip().endswith("?") else ""


def is_remark_of_the_day(text: str) -> str:
    """Why a short line may only tell of the day; empty where it does not."""
    found = [word.plain for word in words_of(text)]
    if len(found) <= _SHORT and any(word in words("remarks") | words("asides") for word in found):
        return "it may be about nobody"
    return ""
