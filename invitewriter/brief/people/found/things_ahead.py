"""Tells that the word a jotted line begins with is a make's, a plant's or a time's, though people are called so, too: "Bush radio, dial gone".

A person's name is followed by a verb, a comma or what they are. Behind one of these stands what it is, and behind that a stop or
a small word; or it is an ordinary word with a capital, since it begins the line.
"""

from __future__ import annotations

from invitewriter.brief.lexicon import entry_of, word_set
from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.names.reading import Name
from invitewriter.notes.dates import MONTHS
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, lexicon, shared
from invitewriter.text.patterns import compile_later

_NEXT = compile_later(r" ([a-z][a-z'’-]+)")
_STOPS = compile_later(r"\s*(?:[,.;:!?(–—]|- |$)")
_SHORTEST = 3
_ADVERBS = ("lich", "ig", "isch", "sam", "haft", "los")
"""The ends of German adjectives, which stand as adverbs, too."""


def is_thing_ahead(text: str, name: Name, language: str) -> bool:
    """Whether a line begins with a word that only looks like a name."""
    owner = text.startswith(("'s", "’s"), name.end) or text[: name.end].endswith(("'s", "’s"))
    if name.titled or name.start > LEAD or owner or name.tokens[0] in word_set("people.kin"):
        return False
    first, last = name.tokens[0], name.tokens[-1]
    strange = not (is_borne("given", first) or is_borne("surnames", first))
    if name.full:  # "Come Sept", "Sammelt Leisten"
        month = last in MONTHS and lexicon(language or "en").is_common(first)
        return month or (language == "de" and strange and first.endswith("t") and len(first) > _SHORTEST)
    if language == "de":
        return strange and first.endswith(_ADVERBS)
    after = _NEXT.match(text, name.end) if (language or "en") == "en" else None
    return after is not None and _is_said_of_thing(text, first, plain(after[1]), after.end())


def _is_said_of_thing(text: str, first: str, word: str, end: int) -> bool:
    small = lexicon("en").sets["small"] | word_set("people.before_object", "en")
    does = word_set("people.acts", "en") | word_set("people.act_leads", "en") | _words("verbs")
    if word in small:  # "Sunny all day", but "Ginny from the mill", "Frank and I"
        led = does | word_set("people.hails", "en") | word_set("joins.and") | word_set("people.own", "en")
        return word not in led and first not in shared("given")
    if word in does or word.endswith(("ed", "ly")) or (word.endswith("s") and not text.startswith(("'", "’"), end)):
        return False
    following = _NEXT.match(text, end)
    ruled = following is not None and following[1] in word_set("people.before_object", "en")
    return bool(_STOPS.match(text, end)) or ruled or (following is not None and following[1].endswith("ing"))


def _words(key: str) -> frozenset[str]:
    return frozenset(entry_of("jotted/en", key).split())
