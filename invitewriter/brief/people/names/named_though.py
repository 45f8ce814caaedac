"""Tells by what stands beside it that an initial, an ordinary word or a place name is part of a name."""

from __future__ import annotations

import re

from invitewriter.brief.lexicon import aligned, kin_words, phrases, word_set
from invitewriter.brief.people.names.titles import CAPITAL, TOKEN, is_title, roles
from invitewriter.brief.people.names.words import AND, names_nobody, not_names
from invitewriter.notes.dates import MONTHS
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import is_borne, is_given, lexicon, places, shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_SURNAME = compile_later(rf" (?:{CAPITAL_LETTER}\. )?(?={CAPITAL_LETTER}[^\W\d_A-Z]{{2}})")
_SHORTENED = compile_later(r"\b[^\W\d_A-Z]\. ?$", signs=".")
"""What makes of an initial the end of an abbreviation: the "i." of "i. R."."""
_NEAR = 4
_LONGEST_MEETING = 60
_JOINED = compile_later(rf"{CAPITAL_LETTER}[\w-]+(?: {CAPITAL_LETTER}[\w-]+)? (?:{AND}|&|\+) $")
_TO_DO = compile_later(r"(?P<between>(?: [^\W\d_]+){0,6}) (?![^\W\d_]*ge[^\W\d_]{5})[^\W\d_A-Z]+n[.!]?[ \t]*(?:\n|$)")
"""What stands behind a thing up to a verb in its plain form, which ends the line, and is no participle."""
_LASTED = compile_later(r"(?:, | \()(?:\d{1,3}|[^\W\d_]+)[½¼]? ?(?P<unit>[^\W\d_]+)\b")
"""What stands behind something that was done for a time: "Mit Anna Abwasch, 3 Stunden"."""
_SET_OFF = compile_later(r" ?[,(:]| [-–—]")


def is_initial(text: str, token: re.Match[str]) -> bool:
    shortened = _SHORTENED.search(text[max(0, token.start() - _NEAR) : token.start()])
    return not shortened and _SURNAME.match(text, token.end()) is not None


def is_named_though(text: str, token: re.Match[str], language: str) -> bool:
    """Whether an ordinary word or a place name is a given name before a surname: "saw Lucho Barrientos", "Côme Ravaillon"."""
    word, following = plain(token[0]), TOKEN.match(text, token.end() + 1)
    if not (token[0][0].isupper() and following and CAPITAL.match(text, token.end())) or token[0].isupper():
        return False
    lex, surname = lexicon(language or "en"), plain(following[0]).rstrip(".")
    ordinary = lex.is_common(surname) or surname in places() or surname in not_names() or surname in shared("given")
    if ordinary or word in not_names():
        return False
    if lex.capitalises_nouns:  # a noun only by its ending, before what is none: "Flurin Zgraggen"
        return not lex.has("common", word) and is_borne("given", word) and not ends_in_noun(surname, lex)
    amid = text[max(0, token.start() - _NEAR) : token.start()].rstrip(" ")[-1:].islower()
    set_off = _SET_OFF.match(text, following.end()) is not None
    return (word in places() or amid or set_off) and is_borne("given", word)


def is_surname_set_off(text: str, token: re.Match[str], given: str, language: str) -> bool:
    """Whether an ordinary noun is a surname where a given name stands before it and brackets behind: "Bettina Zorn (Försterin)"."""
    bracketed = (
        text.startswith((" (", ", ", " :", ": ", " - ", " – "), token.end())
        and token[0][1:].islower()
        and token[0][0].isupper()
    )
    word = plain(token[0])
    return bracketed and is_borne("given", given) and not names_nobody(word, language, lexicon(language or "en"))


def is_surname_met(text: str, start: int, given: str, surname: str) -> bool:
    """Whether a word for a place is the surname of somebody whom the sender met, by what stands before the name at `start`: "met Sarah Church"."""
    if not (is_given(given) and is_borne("surnames", surname)) or surname in MONTHS:
        return False
    before = aligned(text[max(0, start - _LONGEST_MEETING) : start])
    if joined := _JOINED.search(text[:start]):  # "met Tom Berg and Sarah Church"
        before = aligned(text[max(0, joined.start() - _LONGEST_MEETING) : joined.start()])
    return before.endswith(" ") and any(
        match.end() == len(before) - 1 for match in phrases("people.meeting").finditer(before)
    )


def is_to_be_handed(text: str, token: re.Match[str], given: str, language: str) -> bool:
    """Whether an ordinary noun behind a given name is a thing, by the verb that ends the line ("Hanna Noten kopieren") or by how long it was done."""
    lex, word = lexicon(language or "en"), plain(token[0])
    lasted = _LASTED.match(text, token.end())
    done = lasted is not None and plain(lasted["unit"]) in word_set("people.lasting", language)
    ordinary = lex.capitalises_nouns and (done or lex.is_common(word) or ends_in_noun(word, lex))
    if not ordinary or not is_given(given) or is_borne("surnames", word):
        return False
    if done:
        return True
    told = _TO_DO.match(text, token.end())
    between = [plain(each) for each in told["between"].split() if each[0].islower()] if told else [""]
    return all(each in lex.sets["small"] and each not in word_set("people.finite", language) for each in between)


def is_owned_by(given: str, word: str, language: str) -> bool:
    """Whether a German noun behind a given name is no surname, but what its bearer has: "Lauras Steckenpferd", "Egons Schwester"."""
    if not lexicon(language or "en").capitalises_nouns:
        return False
    if word in kin_words(language) and not is_borne("surnames", word):
        return is_given(given) or is_given(given.removesuffix("s"))
    fused = given.endswith("s") and not is_given(given) and is_given(given[:-1])
    return fused and not is_borne("surnames", word)


def may_be_borne(word: str) -> bool:
    """Whether a word is a name behind a courtesy: all with a capital but what somebody is by trade or rank ("Frau Pfarrerin"), or to others ("Herr Nachbar")."""
    bare = plain(word)
    trade = bare in roles() | word_set("people.greeted") and not is_borne("surnames", bare)
    return word[:1].isupper() and word[1:].islower() and not (trade or is_title(word))
