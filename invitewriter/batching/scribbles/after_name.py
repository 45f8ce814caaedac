"""What follows a name: words that introduce its bearer, and words that speak of them as known."""

from __future__ import annotations

import re

from invitewriter.batching.scribbles.lexicon import endings, pattern, words
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.brief.lexicon import aligned
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.brief.people.names.titles import roles
from invitewriter.text.folding import plain
from invitewriter.text.patterns import CAPITAL_LETTER

JOINED = re.compile(r"[+&=/]")
_NEAR, _TELLING, _VERB = 3, 4, 5
_CLAUSE = re.compile(r"[,.;!?]|\s-\s")
_TRADE = re.compile(r"\s*,\s+((?:[^\W\d_][\w-]*\s){0,2}[^\W\d_][\w-]*)\s*(?:[,.;(]|$)")
_CALLING = re.compile(r"\s*,\s+((?:[^\W\d_][\w-]*\s?)+)")
_DONE, _SHORT_VERB = 2, 4
_JOINED_TO = rf"\s*[&+]\s*{CAPITAL_LETTER}|\s+(?:{{joins}})\s+(?:{CAPITAL_LETTER}|(?:{{definite}})\s+[^\W\d_])"
_SET_OFF = re.compile(r"\s*[:(]|\s+[-–—]\s")


def refers_back(rest: str) -> bool:
    """Whether what follows a name speaks of its bearer as known: "again at lunch", "said", ": sent me home"."""
    found = [word.plain for word in words_of(rest[:60])][:_NEAR]
    if any(word in words("again") for word in found):
        return True
    begun = found[:1]
    return bool(begun) and begun[0] in words("verbs") and begun[0] not in words("trades")


def tells(rest: str, language: str) -> bool:
    """Whether a verb follows a name, and what is said leans on nothing that was said before: no "it", "them", "one"."""
    found = [word.plain for word in words_of(rest)]
    clause = [word.plain for word in words_of(_CLAUSE.split(rest.lstrip(" -–—:=,"))[0])]
    if len(found) < _TELLING or not clause or not _is_verb(clause[0], language):
        return False
    return not any(word in words("refers_back", "objects") for word in clause) and not tells_of_relative(rest)


def does(rest: str, language: str) -> bool:
    """Whether a name is followed by a verb of the third person for what somebody does, and by what: "builds lutes"."""
    found = list(words_of(rest))
    if len(found) < _DONE or found[0].capital or rest[: found[0].start].strip():
        return False
    first = found[0].plain
    if first in notes_words("people.before_object") | words("again", "pairs"):
        return False
    return first in words("does", "trades") or (
        len(first) >= _SHORT_VERB and first.endswith(endings("third_person_endings", language))
    )


def leans_back(rest: str) -> bool:
    """Whether what follows a name speaks of another who is known: "it", "her", "their friend"."""
    found = [word.plain for word in words_of(rest)]
    back = words("refers_back", "objects", "relations", "owners")
    return any(word in back for word in found)


def _is_verb(word: str, language: str) -> bool:
    """Whether a word is a verb of the third person, by the lists or by its ending."""
    if word in words("verbs") or word in words("does"):
        return True
    return len(word) >= _VERB and word.endswith(endings("verb_endings", language))


def tells_trade(rest: str) -> bool:
    """Whether a comma and a trade follow a name, and a comma or nothing that: ", green woodworker, ..."."""
    match = _TRADE.match(rest)
    said = plain(match[1]).split() if match else []
    return (
        bool(said)
        and (said[-1] in roles() or said[-1].endswith(endings("maker_endings")))
        and not _is_verb(said[0], "en")
    )


def tells_calling(rest: str) -> bool:
    """Whether a comma and what somebody is or works as follow a name, whatever then: ", bookseller in Leeds. Wants ..."."""
    match = _CALLING.match(rest)
    said = plain(match[1]).split()[:_NEAR] if match else []
    makes = endings("maker_endings")
    return any(word in roles() or word.endswith(makes) for word in said) and not _is_verb(said[0], "en")


def says_again(rest: str) -> bool:
    """Whether a name is followed by a word for once more, and by nothing that may be of another: "otra vez: 5000"."""
    found = [word.plain for word in words_of(rest)]
    return bool(found) and found[0] in words("again") and not any(word in words("objects") for word in found)


def tells_of_relative(rest: str) -> bool:
    return any(word.plain in words("relations") for word in words_of(rest))


def speaks(rest: str) -> bool:
    """Whether a verb follows a name."""
    found = [word.plain for word in words_of(rest[:30])][:1]
    return bool(found) and found[0] in words("verbs", "trades")


def means_another(rest: str) -> bool:
    """Whether the line speaks of the one named and of a second one in "her" or "him"."""
    return any(word.plain in words("objects") for word in words_of(rest))


def sets_off(rest: str) -> bool:
    """Whether a name is set off from what is said of its bearer by more than a comma: "Kofi: ", "Gareth (castle)"."""
    return _SET_OFF.match(rest) is not None


def is_joined(rest: str) -> bool:
    """Whether a name is followed by another that is joined to it: "& Sherine"."""
    return pattern(_JOINED_TO).match(rest) is not None


def says_who(rest: str) -> bool:
    """Whether a name is followed by who its bearer is: "Tobias the Dane", "Kofi who mends guillotines"."""
    first = next(iter(words_of(rest)), None)
    return first is not None and first.plain in words("who_follows")


def comes_from(rest: str) -> bool:
    """Whether a name is followed by where its bearer comes from or belongs: "from Bosch", "vom Zoll"."""
    return pattern(r"\s+(?:{comes_from})\b").match(aligned(rest)) is not None
