"""What tells that a line carries on with somebody written about before, and what that it brings somebody in."""

from __future__ import annotations

import re

from invitewriter.batching.scribbles.naming import Lead
from invitewriter.batching.scribbles.opening import past_marks, words_of
from invitewriter.batching.scribbles.words import is_ordinary, is_surname, words
from invitewriter.brief.people.titles import roles
from invitewriter.brief.words import LANGUAGES, aligned
from invitewriter.brief.words import word_set as notes_words
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places

_OWNERS = frozenset(
    ("her", "his", "their", "ihr", "ihre", "ihren", "ihrem", "sein", "seine", "seinen", "seinem", "su", "sus")
) | frozenset(("son", "sa", "ses", "suo", "sua", "suoi", "sue", "seu", "seus", "suas"))
_WAS = frozenset(("was", "were", "war", "waren", "fue", "era", "etait", "hurt", "hurts", "foi", "estava", "estaba"))
_LED = re.compile(r"\W*[^\W\d_a-z][\w'-]*\s*(?:,|\?|\(|\.\s)")
_NEAR, _TELLING, _VERB = 3, 4, 5
_CLAUSE = re.compile(r"[,.;!?]|\s-\s")
_TRADE = re.compile(r"\s*,\s+((?:[^\W\d_][\w-]*\s){0,2}[^\W\d_][\w-]*)\s*(?:[,.;(]|$)")
_MAKERS = ("worker", "maker", "smith", "wright", "macher", "macherin", "bauer", "bauerin", "schmied")
_THIRD: dict[str, tuple[str, ...]] = {"en": ("s",), "de": ("t",)} | dict.fromkeys(("es", "fr", "pt", "it"), ("a", "e"))
"""How verbs of the third person end; a noun that ends so behind a name tells of its bearer as well."""
_DONE, _SHORT_VERB = 2, 4
_JOINED_TO = re.compile(
    r"\s*[&+]\s*[^\W\d_a-z]|\s+(?:and|und|y|et|e)\s+(?:[^\W\d_a-z]|(?:the|die|der|el|la|le|il|lo|o|a)\s+[^\W\d_])"
)
_SET_OFF = re.compile(r"\s*[:(]|\s+[-–—]\s")
JOINED = re.compile(r"[+&=/]")
_WHO = frozenset(("the", "who", "der", "die", "el", "la", "que", "le", "qui", "o", "a", "il", "che"))


def pronouns(language: str) -> frozenset[str]:
    spoken = language if language in LANGUAGES else "en"
    both = notes_words("people.she", spoken) | notes_words("people.he", spoken)
    return both | frozenset({"they", "their", "them"})


def carries_on(text: str, language: str) -> bool:
    """Whether a line without a name speaks of somebody as known: "she", "and", "wants", "e-mail:"."""
    found = [word.plain for word in words_of(text)]
    if not found:
        return True
    begun = found[0] in words("pairs") | words("verbs") | words("labels") | words("objects")
    return begun or any(word in pronouns(language) for word in found)


def refers_back(rest: str) -> bool:
    """Whether what follows a name speaks of its bearer as known: "again at lunch", "said", ": sent me home"."""
    found = [word.plain for word in words_of(rest[:60])][:_NEAR]
    if any(word in words("again") for word in found):
        return True
    begun = found[:1]
    return bool(begun) and begun[0] in words("verbs") and begun[0] not in words("trades")


_BACK = (
    frozenset(
        ("it", "them", "they", "one", "this", "that", "these", "those", "both", "too", "also", "same", "heard", "there")
    )
    | frozenset(
        (
            "es",
            "sie",
            "das",
            "eins",
            "eine",
            "einen",
            "davon",
            "dafur",
            "damit",
            "dazu",
            "beide",
            "zwei",
            "dort",
            "auch",
        )
    )
    | frozenset(
        ("lo", "los", "las", "eso", "esto", "ambos", "ca", "cela", "en", "y", "ne", "ci", "questo", "isso", "isto")
    )
)


def tells(rest: str, language: str) -> bool:
    """Whether a verb follows a name, and what is said leans on nothing that was said before: no "it", "them", "one"."""
    found = [word.plain for word in words_of(rest)]
    clause = [word.plain for word in words_of(_CLAUSE.split(rest.lstrip(" -–—:=,"))[0])]
    if len(found) < _TELLING or not clause or not _is_verb(clause[0], language):
        return False
    return not any(word in _BACK or word in words("objects") for word in clause) and not tells_of_relative(rest)


def does(rest: str, language: str) -> bool:
    """Whether a name is followed by a verb of the third person for what somebody does, and by what: "builds lutes"."""
    found = list(words_of(rest))
    if len(found) < _DONE or found[0].capital or rest[: found[0].start].strip():
        return False
    first = found[0].plain
    if first in notes_words("people.before_object") | words("again") | words("pairs"):
        return False
    ending = _THIRD.get(language, ())
    return first in words("does") | words("trades") or (len(first) >= _SHORT_VERB and first.endswith(ending))


def leans_back(rest: str) -> bool:
    """Whether what follows a name speaks of another who is known: "it", "her", "their friend"."""
    found = [word.plain for word in words_of(rest)]
    back = _BACK | words("objects") | words("relations") | _OWNERS
    return any(word in back for word in found)


def _is_verb(word: str, language: str) -> bool:
    """Whether a word is a verb of the third person, by the lists or by its ending."""
    if word in words("verbs") or word in words("does"):
        return True
    ending = {"en": "ed", "de": "t"}.get(language, "")
    return bool(ending) and len(word) >= _VERB and word.endswith(ending)


def tells_trade(rest: str) -> bool:
    """Whether a comma and a trade follow a name, and a comma or nothing that: ", green woodworker, ..."."""
    match = _TRADE.match(rest)
    said = plain(match[1]).split() if match else []
    return bool(said) and (said[-1] in roles() or said[-1].endswith(_MAKERS)) and not _is_verb(said[0], "en")


def begins_clause(text: str, lead: Lead) -> bool:
    """Whether a line, or a sentence of it, begins with the name."""
    return opens(text, lead) or text[: lead.name.start].rstrip().endswith((".", "!"))


def says_again(rest: str) -> bool:
    """Whether a name is followed by a word for once more, and by nothing that may be of another: "otra vez: 5000"."""
    found = [word.plain for word in words_of(rest)]
    return bool(found) and found[0] in words("again") and not any(word in words("objects") for word in found)


def belongs_to(rest: str) -> bool:
    """Whether what follows a name is its bearer's: "Chanel's nets"."""
    return rest.startswith(("'s ", "’s "))


def tells_of_relative(rest: str) -> bool:
    return any(word.plain in words("relations") for word in words_of(rest))


def speaks(rest: str) -> bool:
    """Whether a verb follows a name."""
    found = [word.plain for word in words_of(rest[:30])][:1]
    return bool(found) and found[0] in words("verbs") | words("trades")


def means_another(rest: str) -> bool:
    """Whether the line speaks of the one named and of a second one in "her" or "him"."""
    return any(word.plain in words("objects") for word in words_of(rest))


def tells_of_relation(text: str) -> bool:
    """Whether a line tells of somebody in another's life: "her brother", "seine Chefin"."""
    found = [word.plain for word in words_of(text)]
    return any(word in words("relations") for word in found) and any(word in _OWNERS for word in found)


def is_owner(word: str) -> bool:
    return word in _OWNERS


def has_owner(text: str) -> bool:
    """Whether a line speaks of what is somebody's: "his", "seinen"."""
    return any(is_owner(word.plain) for word in words_of(text))


def is_remark(text: str) -> bool:
    """Whether a line speaks of the day and of nobody: "lunch", "shoes hurt", "the pretzels were good"."""
    found = [word.plain for word in words_of(text)]
    found = found[1:] if found[:1] and found[0] in words("articles") else found
    return bool(found) and (found[0] in words("remarks") or (len(found) > 1 and found[1] in _WAS))


def aches(rest: str) -> bool:
    """Whether what a word is followed by makes it a part of the body: "Back hurts"."""
    found = [word.plain for word in words_of(rest)]
    return bool(found) and (found[0] in {"hurt", "hurts", "aches", "schmerzt"} or "weh" in found)


def stands_like_a_name(text: str) -> bool:
    """Whether a line begins with one word set off as a name would be: "Rabe, garden gnomes", "Lang?? Carpets"."""
    return _LED.match(text) is not None


def begins_a_chore(text: str) -> bool:
    first = next(iter(words_of(text)), None)
    return first is not None and first.plain in words("chores")


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


def sets_off(rest: str) -> bool:
    """Whether a name is set off from what is said of its bearer by more than a comma: "Kofi: ", "Gareth (castle)"."""
    return _SET_OFF.match(rest) is not None


def is_joined(rest: str) -> bool:
    """Whether a name is followed by another that is joined to it: "& Sherine"."""
    return _JOINED_TO.match(rest) is not None


def introduces_by_colon(rest: str) -> bool:
    """Whether a colon follows a name, past where its bearer comes from: "Birgit (Raiffeisen): seeds"."""
    return re.match(r"\s*(?:\([^)]*\)\s*)?:\s", rest) is not None


def says_who(rest: str) -> bool:
    """Whether a name is followed by who its bearer is: "Tobias the Dane", "Kofi who mends guillotines"."""
    first = next(iter(words_of(rest)), None)
    return first is not None and first.plain in _WHO


def comes_from(rest: str) -> bool:
    """Whether a name is followed by where its bearer comes from or belongs: "from Bosch", "vom Zoll"."""
    return (
        re.match(r"\s+(?:from|of|at|@|von|vom|bei|aus|de|del|della|dello|da|do|du|des|chez)\b", aligned(rest))
        is not None
    )
