"""What a line without a name tells by its words: that it goes on about somebody, breaks off, or takes something back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from invitewriter.batching.scribbles import reasons, signs
from invitewriter.batching.scribbles.lexicon import endings, pattern, sayings, words, words_in
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.brief.facts.tasks import tells_promise
from invitewriter.brief.lexicon import aligned, seen
from invitewriter.text.folding import plain

_POINTS = re.compile(r"\s*(?:\^|<|[-=–—]+>|→|←|⇒|↑|\()")
_PRICED = r"(?i)\W*(?:[^\W\d_]+ ){1,4}[€£$]?\d+(?:[.,]\d\d|\s?(?:€|{currencies}))?[€£$]?$"
"""A thing and its price, and nothing besides: "sandwich 6,50"."""
_AT_NIGHT = r"(?i)\W*(?:(?:{before_clock})\s)?\d{1,2}(?:[:.h]\d\d)?\s?(?:ish|{clock})\b(?!\s?[-–\d])"
"""The time at which something of the day happens: "3am to bed"."""
MINE = frozenset((reasons.YOURSELF, reasons.ASKS))
_ROLE = 4
_SHORT, _NUMBER = 6, 7


def goes_on(text: str, person: Somebody, language: str) -> bool:
    """Whether the line surely speaks of a person as one does of whoever was named: "wants", "her tomatoes", "send him"."""
    found = [word.plain for word in words_of(text)]
    if not found and sum(map(str.isdigit, text)) >= _NUMBER:
        return True  # a telephone number
    while found and found[0] in words("leads_on"):
        found = found[1:]
    spoken = set(_genders(found))
    if not found or (person.gender and spoken and spoken != {person.gender}):
        return False
    if found[0] in words("subjects"):
        return len(person.names) <= 1 or found[0] in {"they", "sie"}
    if "@" in text or tells_promise(seen(text), language):
        return True
    verbs = words_in("verbs", language) | words_in("trades", language) | words_in("does", language)
    if _is_a_deed(found, language):
        return False
    return (
        found[0] in verbs
        or signs.is_owner(found[0])
        or any(word in words("objects") - words("object_articles") for word in found[1:])
    )


def _genders(found: Sequence[str]) -> list[str]:
    """Of whom pronouns among the plain words speak, "he" or "she", in their order."""
    return ["he" if word in words("of_him") else "she" for word in found if word in words("of_him", "of_her")]


def speaks_of_another(text: str, person: Somebody) -> str:
    """Why the line may be about somebody besides its person, unnamed: "with her there was a colleague", "he" of a woman."""
    found = [word.plain for word in words_of(text)]
    spoken = _genders([word for word in found if word != "el" or "él" in text.lower()])  # "el" is an article
    if len(set(spoken)) > 1 or (person.gender and spoken and spoken[0] != person.gender):
        return reasons.TWO
    if len(person.names) > 1 and spoken:
        return reasons.ONE_OF_SEVERAL
    if _is_told_by_role(text, found):
        return reasons.ANOTHER
    unnamed = words("somebody", "relations")
    for at, word in enumerate(found):
        before, earlier = (["", "", *found])[at + 1], (["", "", *found])[at]
        if word not in unnamed or {earlier, before} & words("equates"):
            continue
        if before in words("articles") - words("definite") and not signs.is_owner(before):
            return reasons.ANOTHER
        if signs.is_owner(before) and any(not signs.is_owner(later) and _genders([later]) for later in found[at + 1 :]):
            return reasons.ANOTHER
    return ""


def _is_told_by_role(text: str, found: list[str]) -> bool:
    """Whether a line begins with somebody told by what they are, and what they did: "crispbread man came back"."""
    acts = words("verbs", "does", "deeds", "came_back")
    for word, after in pairwise([*found[:_ROLE], ""]):
        if word in words("articles") or word in words("equates"):
            continue
        ends = word in words("somebody") or (len(word) > _SHORT and word.endswith(endings("person_endings")))
        if ends and (after in acts or re.search(rf"{word}\s*[:=]", plain(text))):
            return True
    return False


def _is_a_deed(found: list[str], language: str) -> bool:
    """Whether a line begins with what the sender may as well have done, or have to do."""
    theirs = any(word in words("to_me") or signs.is_owner(word) for word in found)  # "gave me two", "broke her wrist"
    return found[0] in words_in("deeds", language) and not theirs


def breaks_in(text: str, language: str) -> bool:
    """Whether a line reads like an interruption: a remark, an exclamation, something the sender did."""
    found = [word.plain for word in words_of(text)]
    if not found or signs.has_owner(text):
        return False
    sighs = sayings("breaks").match(aligned(text).lstrip(" -–—*•"))
    return bool(sighs) or signs.is_remark(text) or _is_a_deed(found, language)


def corrects(text: str) -> str:
    """Why the line may take back what was said, or speak of one of several; empty where it does not."""
    bare = aligned(text)
    if sayings("corrects").search(bare):
        return reasons.TAKEN_BACK
    if sayings("one_of_several").match(bare.lstrip(" -–—(*•")):
        return reasons.ONE_OF_SEVERAL
    return ""


def breaks_off(text: str, language: str, *, held: bool) -> str:
    """Why the line may be about nobody, or somebody else, by how it begins; empty where it is not.

    Where a paragraph holds it, what it lacks and what it asks are its person's.
    """
    if _POINTS.match(text):
        return "it points somewhere else"
    bare = aligned(text).lstrip(" -–—*•")
    found = [word.plain for word in words_of(text)]
    if found and found[0] in words("anybody") and not held:
        return reasons.NOBODY  # "nobody waters on sundays"
    lacks = held and len(found) > 1 and found[0] in words("lacks")
    if (sayings("breaks").match(bare) and not lacks) or (found and _is_a_deed(found, language)):
        return reasons.NOBODY
    acts = words("verbs") | words_in("does", language) | words_in("deeds", language)
    mine = words_in("myself", language)
    if any(word in mine and not (word in words("to_me") and before in acts) for before, word in pairwise(["", *found])):
        return reasons.YOURSELF
    return reasons.ASKS if text.rstrip().endswith("?") and not held else ""


def is_priced(text: str) -> bool:
    """Whether a line says only what something cost: "Tea and a scone £6.20"."""
    return pattern(_PRICED).match(text) is not None


def is_remark_of_the_day(text: str, *, held: bool) -> str:
    """Why a short line may only tell of the day; empty where it does not. In a paragraph, only its beginning tells."""
    found = [word.plain for word in words_of(text)]
    if is_priced(text) or pattern(_AT_NIGHT).match(text) or signs.is_remark(text) or signs.begins_a_chore(text):
        return reasons.NOBODY
    if not held and len(found) <= _SHORT and any(word in words("remarks", "asides") for word in found):
        return reasons.NOBODY
    return ""
