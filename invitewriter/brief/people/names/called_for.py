"""Tells a given name that is an ordinary word, a month or a place by what stands beside it: "met Mark", "with Rose", "April showed me the hives"."""

from __future__ import annotations

import re

from invitewriter.brief.lexicon import aligned, kin_words, phrases, word_set
from invitewriter.brief.people.names.titles import BEFORE, CAPITAL, LONGEST_OWNER, TOKEN, roles
from invitewriter.brief.people.names.words import AND, OWNER, names_nobody
from invitewriter.notes.dates import MONTHS
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, is_given, lexicon, places, shared
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_SMALL = compile_later(r" ([^\W\d_A-Z][^\W\d_]*)")
_ENDS = compile_later(r"(?:'s|’s)?\s*(?:$|[.,;:!?()–—])")
_REACH, _REACH_WORDS = 60, 5
_SHORTEST = 3
_PAST = {"en": ("ed",), "de": ("te",), "es": ("ó",), "it": ("ò",), "pt": ("ou", "eu", "iu")}
"""The endings of what somebody else did."""
_TOLD = compile_later(r" ?\([^()]{1,40}\)|, [^,.;]{1,30}")
_JOINED = compile_later(rf" (?:{AND}|&) ([^\W\d_]+)(?!\w)")


def is_called_for(text: str, token: re.Match[str], language: str) -> bool:
    """Whether the words beside an ordinary word with a capital show that it is meant as a given name.

    Behind an article it is none: "the Dean", "la Paz". Where nouns have capitals, only what is no noun counts: "mit August".
    """
    word = plain(OWNER.sub("", token[0])).rstrip(".")
    if not (token[0][0].isupper() and token[0][1:2].islower()) or not _may_be_given(word, language):
        return False
    lead = BEFORE.search(text[max(0, token.start() - LONGEST_OWNER) : token.start()])
    before = plain(lead[1]) if lead else ""
    if before in _determining(language):
        return False
    lex, surname = lexicon(language or "en"), _surname(text, token.end())
    placed = before in word_set("people.before_object", language)  # "in Rose Garden"
    if not (placed or (surname and lex.capitalises_nouns)) and _acts_by_whole_name(text, token, surname, language):
        return True
    if lex.capitalises_nouns and (surname or not _may_be_no_noun(word, language)):
        return surname is not None and before not in word_set(
            "people.contracted"
        )  # no two nouns stand so: "Linde Sommer"
    end = surname.end() if surname else token.end()
    beside = _is_beside(text, token.start(), before, language) or _is_set_apart(text, token.start(), end, language)
    if _acts(text, end, language) or beside:
        return True
    ordinary = word in MONTHS or word in places() or lex.capitalises_nouns or (surname is not None and placed)
    return (
        lead is not None
        and not ordinary
        and _stands_in_sentence(text, token, surname, before_is_small=lead[1].islower())
    )


def _may_be_given(word: str, language: str) -> bool:
    """Whether people are given a plain word, and it is no weekday and no pronoun: no "Sunday", no "mir"."""
    nobody = names_nobody(word, language, lexicon(language or "en")) and word not in MONTHS
    return is_given(word) and not nobody and word not in word_set("people.own", language)


def _determining(language: str) -> frozenset[str]:
    """The articles and the like, without those that stand before names, too: "a Flor", "conocí a Paz"."""
    own = (
        word_set("people.asked_articles", "pt") - word_set("people.indefinite")
        if language == "pt"
        else frozenset[str]()
    )
    words = word_set("people.determiners", language) | word_set("people.articles", language)
    return words - word_set("people.object_marks", language) - word_set("people.alongside", language) - own


def _may_be_no_noun(word: str, language: str) -> bool:
    """Whether a German word that people are given is no noun by itself: "August"."""
    return word in shared("given") or not lexicon(language).is_common(word)


def _surname(text: str, position: int) -> re.Match[str] | None:
    """The word behind the given name, where people have it as a surname."""
    following = TOKEN.match(text, position + 1) if CAPITAL.match(text, position) else None
    return following if following and is_borne("surnames", plain(OWNER.sub("", following[0])).rstrip(".")) else None


def _acts_by_whole_name(text: str, token: re.Match[str], surname: re.Match[str] | None, language: str) -> bool:
    """Whether a given name and a surname, be it on no list, do what only people do: "Winnie Ashdown mended my kettle"."""
    following = surname or _strange_surname(text, token.end(), language)
    return following is not None and _surely_acts(text, following.end(), language)


def _strange_surname(text: str, position: int, language: str) -> re.Match[str] | None:
    """The word with a capital behind the given name, where it is on no list and means nothing."""
    following = TOKEN.match(text, position + 1) if CAPITAL.match(text, position) else None
    word = plain(following[0]).rstrip(".") if following else ""
    lex = lexicon(language or "en")
    meant = lex.is_common(word) or word in places() or names_nobody(word, language, lex) or is_given(word)
    return following if following and following[0][1:].islower() and len(word) > _SHORTEST and not meant else None


def _surely_acts(text: str, position: int, language: str) -> bool:
    """Whether behind a whole name stands what only people do: a verb of theirs, or a verb and whom of the notes' own it is done to.

    An English verb that ends in "s" may have "hope" or "bill" before it: "Hope Winstone sends it".
    """
    verb = _SMALL.match(text, position)
    small = word_set("people.before_object", language) | word_set("joins.and") | word_set("people.of", language)
    if not verb or (language in {"", "en"} and verb[1].endswith("s")):
        return False
    if plain(verb[1]) in small and not (language == "fr" and verb[1] == "a"):
        return False
    clause = aligned(text[position : position + _REACH]).partition(".")[0]
    own = word_set("people.own", language) & frozenset(LETTERS.findall(clause)[1 : _REACH_WORDS + 1])
    return bool(own) or _acts(text, position, language) or verb[1].endswith(_PAST.get(language or "en", ()))


def _acts(text: str, position: int, language: str) -> bool:
    """Whether a verb of what people do stands behind the name."""
    leads, read = word_set("people.act_leads", language), aligned(text)
    if phrases("people.came_after", language).match(read[position:].lstrip()):
        return True
    while (word := _SMALL.match(text, position)) and plain(word[1]) in leads:
        position = word.end()
    return word is not None and plain(word[1]) in word_set("people.acts", language)


def _is_set_apart(text: str, start: int, end: int, language: str) -> bool:
    """Whether what is said behind the name is of people, or an occasion before it: "April (beekeeper)", "April and I", "Lunch: April"."""
    told, joined = _TOLD.match(text, end), _JOINED.match(text, end)
    callings = roles() | word_set("people.somebody", language)
    if told and not callings.isdisjoint(plain(word) for word in LETTERS.findall(told[0])):
        return True
    if joined and plain(joined[1]) in word_set("people.own", language):
        return True
    label = [word for word in (plain(part).strip(":–—-#*") for part in text[:start].split()) if word]
    occasion = word_set("people.meals", language) | word_set("people.line_heads", language)
    named = (
        text[:start].rstrip().endswith(":") or plain(text[start:end].split(maxsplit=1)[0]) not in MONTHS
    )  # "notes from April"
    return bool(label) and named and occasion.issuperset(label) and _ENDS.match(text, end) is not None


def _is_beside(text: str, start: int, before: str, language: str) -> bool:
    """Whether a word for "with", for what somebody is or for meeting stands right before the name."""
    if before in word_set("people.alongside", language) | kin_words(language) | roles():
        return True
    if text[:start].endswith("@ "):
        return True
    dated = (
        word_set("people.hails", language) | word_set("people.of", language) | word_set("people.before_month", language)
    )
    if before in dated and plain(text[start:].split(maxsplit=1)[0]).rstrip(".,;:!?") in MONTHS:
        return False  # "notes from April"
    read = aligned(text[max(0, start - _REACH) : start])
    keys = ("people.meeting", "people.brings")
    return any(match.end() >= len(read) - 1 for key in keys for match in phrases(key, language).finditer(read))


def _stands_in_sentence(
    text: str, token: re.Match[str], surname: re.Match[str] | None, *, before_is_small: bool
) -> bool:
    """Whether the word has its capital within a sentence, and no title of which every word has one: "phoned Mark on Monday"."""
    small = _SMALL.match(text, token.end()) is not None
    if surname is not None:
        return before_is_small
    return small or (before_is_small and _ENDS.match(text, token.end()) is not None)
