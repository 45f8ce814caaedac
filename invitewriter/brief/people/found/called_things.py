"""Tells by what stands right beside a name that it is a sort's, a make's, a house's or a place's: "potatoes (Linda)", "Fort Merrow", "the “old Bess”".

The sentence must show it: a word for what is grown or made in sorts, a word for a place with a capital, a coined word, quotation marks with an
article or behind a house. Whoever else is called so in the notes does not count: people share their names with all of these.
"""

from __future__ import annotations

from invitewriter.brief.lexicon import own_words, word_set
from invitewriter.brief.people.found.sites import is_place
from invitewriter.brief.people.found.things_named import is_part_of_place, words_of
from invitewriter.brief.people.found.wares import is_ware
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.people.names.things import is_thing_called, stands_for_place
from invitewriter.brief.people.names.words import is_brand
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_LAST = compile_later(r"([^\W\d_][\w'’-]*) $")
_REACH = 60
_COINED = 6
"""A coined word has at least so many letters; "MdB" and the like are what somebody is."""
_SET_OFF = compile_later(r"([^\W\d_]+) (?:[-–—] |\()(?:[^\W\d_]+ )?$")
_CLOSED = compile_later(r"(?:,? [^\W\d_]+){0,4}(?: [-–—]|\)|[.;]|$)")
_QUOTED = compile_later(r"[\"“„«»‘'] ?(?:([^\W\d_]+) )?(?:[^\W\d_]+ )?$")
_CLOSING = compile_later(r" ?[\"”“»«’']")
_NOUN = compile_later(r" ([^\W\d_A-Z][^\W\d_]+)")


def is_of_thing(text: str, name: Name, language: str) -> bool:
    """Whether a name is that of an animal, a sort, a place, a house, or of what a coined word begins."""
    if is_place(text, name) or stands_for_place(text, name) or is_thing_called(text, name, language):
        return True
    if is_ware(text, name, language):
        return True
    before = text[max(0, name.start - _REACH) : name.start]
    if not name.titled and is_part_of_place(text, name, language):
        return True
    if _is_inn(before, name, language):
        return True
    return _is_sort(text, before, name, language) or _is_quoted(text, before, name, language) or _is_of_brand(before)


def is_make(text: str, name: Name, language: str) -> bool:
    """Whether a name that no list knows is a make's, since it stands behind "a" and before a noun: "a Merrow filter"."""
    article = _LAST.search(text[max(0, name.start - _REACH) : name.start])
    noun = _NOUN.match(text, name.end)
    if article is None or noun is None or plain(article[1]) not in own_words("people.indefinite", language):
        return False
    small = word_set("people.before_object", language) | word_set("people.relative", language)
    return not noun[1].endswith("ed") and plain(noun[1]) not in small


def _is_inn(before: str, name: Name, language: str) -> bool:
    """Whether an article and a word with a capital that inns are called by begin the name: "the Old Badger"."""
    begun, inns = plain(name.text.split()[0]), word_set("people.inns", language)
    word = _LAST.search(before)
    if begun not in inns and word and word[1][0].isupper():
        begun, word = plain(word[1]), _LAST.search(before[: word.start()])
    articles = word_set("people.determiners", language) | word_set("people.fused_articles", language)
    return begun in inns and word is not None and word[1][0].islower() and plain(word[1]) in articles


def _is_sort(text: str, before: str, name: Name, language: str) -> bool:
    """Whether a word for what has sorts stands behind the name, or before it, set off: "Linda potatoes", "potatoes (Linda)"."""
    sorts = word_set("people.sorts", language)
    led = _SET_OFF.search(before)
    if led and plain(led[1]) in sorts and _CLOSED.match(text, name.end):
        return True
    behind = LETTERS.match(text, name.end + 1) if text[name.end : name.end + 1] in {" ", "-"} else None
    joined = text.startswith("-", name.end)  # in German only: "Ana Kartoffeln bringen" is what Ana is to do
    return behind is not None and plain(behind[0]) in sorts and (joined or behind[0].islower())


def _is_quoted(text: str, before: str, name: Name, language: str) -> bool:
    """Whether a name stands in quotation marks behind an article ("the old Bess"), or behind a word for a house or a boat: "restaurant “Bess”"."""
    opened = _QUOTED.search(before)
    if opened is None or not _CLOSING.match(text, name.end):
        return False
    if opened[1] and plain(opened[1]) in word_set("people.determiners", language):
        return True
    house = _LAST.search(before[: opened.start()].rstrip() + " ")
    named = words_of("houses", language) | words_of("boats", language)
    return house is not None and plain(house[1]) in named


def _is_of_brand(before: str) -> bool:
    """Whether a coined word with a capital inside stands right before it, whose name it goes on: "SeedCamp Linda"."""
    brand = _LAST.search(before)
    return brand is not None and len(brand[1]) >= _COINED and is_brand(brand[1])
