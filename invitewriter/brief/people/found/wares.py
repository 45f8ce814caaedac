"""Tells by what stands beside a name that it is a firm's, an eatery's, a make's or a measure: "Larch Hollow RV Center", "at Salty Mabel's in Whitby", "châssis Mercedes".

What a firm, a house or a make is called after is somebody's name, and only the words beside it show what it is: one that firms end in, a house or an
article within quotation marks, a word for what has a make right before it, a number before a measure.
"""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.brief.lexicon import aligned, pattern_of, word_set
from invitewriter.brief.people.found.things_named import file_for, words_of
from invitewriter.brief.people.names.name import Name
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_CAPITAL = compile_later(rf"(?<![\w'’@.-]){CAPITAL_LETTER}[^\W\d_]+(?!['’.]\w)")
_LAST = compile_later(r"([^\W\d_][\w'’-]*) $")
_CAPPED = compile_later(rf"(?<![\w'’.-])(?:{CAPITAL_LETTER}[\w'’&-]* )*$")
"""The words with capitals right before a name."""
_RUN = compile_later(rf"(?: (?:& )?{CAPITAL_LETTER}[\w'’&-]*)*")
_QUOTED = compile_later(rf"[\"“„«] ?((?:{CAPITAL_LETTER}[\w'’&-]* )*)$")
_CLOSING = compile_later(r" ?[\"”“»]")
_COUNTED = compile_later(r"\d $")
_OWNS = ("'s", "’s")
_IN_TOWN = compile_later(rf"(?: (?:in|on|at|near) (?:the )?{CAPITAL_LETTER}|\s*[.,;:!?)]|$)")
_REACH = 60
_SHORTEST = 2
"""So many words at least has the name of a firm that ends in a word for what firms are, and just so many that of an eatery."""


def products_in(texts: Iterable[str], language: str) -> frozenset[str]:
    """The words, as written, that a text calls a product by: "platforms like Larkforce". Nobody's given name is among them."""
    pattern, found = pattern_of(file_for(language), "such_as"), set[str]()
    for text in texts:
        read = aligned(text)
        for word in _CAPITAL.finditer(text):
            if pattern.search(read[max(0, word.start() - _REACH) : word.start()]):
                found.add(word[0])
    return frozenset(word for word in found if not is_borne("given", plain(word)))


def is_ware(text: str, name: Name, language: str) -> bool:
    """Whether a name in a text is that of a firm, an eatery, a make or a measure."""
    before = text[max(0, name.start - _REACH) : name.start]
    if name.titled:
        return False
    return (
        _is_make(before, name, language)
        or _is_firm(text, before, name)
        or _is_house(text, before, name, language)
        or _is_eatery(text, before, name)
        or (name.tokens[0] in word_set("people.measures") and _COUNTED.search(before) is not None)
    )


def _is_make(before: str, name: Name, language: str) -> bool:
    """Whether a word for what has a make stands right before it, or the first words of a port or of a place called after a saint: "Puerto La Cruz"."""
    word = _LAST.search(before)
    if word is None:
        return False
    begun = _CAPPED.search(before)
    led = begun[0].split()[:1] if begun else []
    port = bool(led) and plain(led[0]) in words_of("features_before", language) and not name.full
    saint = word[1][0].isupper() and plain(word[1]) in word_set("people.saints") and not name.full
    return saint or port or pattern_of(file_for(language), "made").search(aligned(before)) is not None


def _is_firm(text: str, before: str, name: Name) -> bool:
    """Whether the words with capitals of which it is one end in a word for a firm, and do not begin with it: "Coach Carter" is a man."""
    after = _RUN.match(text, name.end)
    begun = _CAPPED.search(before)
    words = f"{begun[0] if begun else ''}{text[name.start : after.end() if after else name.end]}".split()
    if len(words) < _SHORTEST or plain(words[-1]) not in word_set("people.firms"):
        return False
    return len(words) > _SHORTEST or not is_borne("surnames", plain(words[-1]))


def _is_house(text: str, before: str, name: Name, language: str) -> bool:
    """Whether quotation marks are round it and a word before it that names of houses begin with: "Casa Lola", "Da Gino"."""
    opened = _QUOTED.search(before)
    words = opened[1].split() if opened else []
    begun = words or name.text.split()[:-1]
    named = bool(begun) and plain(begun[0]) in words_of("house_names", language)
    return opened is not None and named and _CLOSING.match(text, name.end) is not None


def _is_eatery(text: str, before: str, name: Name) -> bool:
    """Whether it owns a house by a name of two words, the first of which nobody is called by: "at Salty Mabel's in Whitby"."""
    begun = _CAPPED.search(before)
    words = [*(begun[0].split() if begun else []), *name.text.split()]
    lead = before[: begun.start()] if begun else before
    ruled = _LAST.search(lead)
    if len(words) != _SHORTEST or ruled is None or plain(ruled[1]) not in word_set("people.at"):
        return False
    owned = name.end if text.startswith(_OWNS, name.end) else name.end - 2 if name.text.endswith(_OWNS) else -1
    strange = plain(words[0]) not in shared("given") and not is_borne("given", plain(words[0]))
    return owned >= 0 and strange and _IN_TOWN.match(text, owned + 2) is not None
