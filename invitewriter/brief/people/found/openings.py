"""Finds the names in the first line of the notes, by its form: "Sable, Winifred.", "CALL NOTES – Ana Kovač, potter"."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.found.heads import following, start_of
from invitewriter.brief.people.found.sites import is_place
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.brief.people.names.titles import roles
from invitewriter.brief.people.names.words import not_names
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, lexicon, places, shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_CALLED_OUT = compile_later(rf"\W*(?:{CAPITAL_LETTER}{{2,}} ){{0,3}}{CAPITAL_LETTER}{{3,}}\s?[:–—-]+\s+", signs=":–—-")
"""What is written in capitals before a name: "CALL NOTES – "."""
_SET_OFF = compile_later(r"\s*(?:[,;:(/|]|[-–—]\s|[.!]?\s*$)")
_TURNED = compile_later(
    rf"(?P<last>{CAPITAL_LETTER}[\w'’-]+), (?P<first>{CAPITAL_LETTER}[\w'’-]+)(?=\s*(?:[.;:(]|[-–—]\s|$))",
    signs=[", "],
)
_SHOUT = compile_later(r"\W*([^\W\d_]{3,})\s*[!.:]+\s*")
_ONE_WORD = compile_later(rf"\s*[,;:|·–—-]+\s*({CAPITAL_LETTER}[\w-]+)\s*$")


def opening_names(text: str, language: str, *, by_trade: bool) -> list[Name]:
    """Whom a line names that the notes begin with; `by_trade` tells that a trade was called out right before it."""
    start = start_of(text)
    if turned := _turned(text, start, language):
        return [turned]
    called = _CALLED_OUT.match(text)
    for place in dict.fromkeys([called.end() if called else -1, start if by_trade else -1]):
        name = name_at(text, place, language) if place >= 0 else None
        if name and (name.full or name.titled) and not is_place(text, name) and _SET_OFF.match(text, name.end):
            return [name, *following(text, name, language)]
    return [*_with_trade(text, start, language)] or _hailing(text, start, language) or [*_accompanied(text, language)]


def calls_out_trade(text: str) -> bool:
    """Whether a line is nothing but what somebody is: "Baker!"."""
    shout = _SHOUT.fullmatch(text)
    return shout is not None and plain(shout[1]) in roles()


def _turned(text: str, start: int, language: str) -> Name | None:
    """The name that is written as in a card index: "Sable, Winifred. Upholsterer"."""
    comma = text.find(", ", start)
    match = _TURNED.match(text, start) if comma > start and " " not in text[start:comma] else None
    if not match:
        return None
    first, last = plain(match["first"]), plain(match["last"])
    lex = lexicon(language or "en")
    borne = is_borne("given", first) and first not in not_names()  # "Parkrun, Sunday."
    named = (first in shared("given") or borne) and not lex.is_common(first)
    if not named or lex.is_common(last) or not name_at(match["last"], 0, language) or last in shared("given"):
        return None
    return Name(text=f"{match['first']} {match['last']}", tokens=(first, last), start=match.start(), end=match.end())


def _with_trade(text: str, start: int, language: str) -> Iterator[Name]:
    """The first name that stands with one noun, in a language that writes nouns as names: "Dilek, Logopädin"."""
    name = name_at(text, start, language)
    if not name or name.full or not lexicon(language or "en").capitalises_nouns:
        return
    trade = _ONE_WORD.match(text, name.end)
    if trade and (plain(trade[1]) in roles() or is_plausible(name) or trade[1].endswith("in")):
        yield name


def _hailing(text: str, start: int, language: str) -> list[Name]:
    """The name that a line begins with, where it says next where they are from: "Tessa from the bike kitchen"."""
    name = name_at(text, start, language)
    word = WHOLE_WORD.match(text, name.end + 1) if name else None
    if not name or not word or plain(word[0]) not in word_set("people.hails", language):
        return []
    alone = not any(name_at(text, other.start(), language) for other in WHOLE_WORD.finditer(text, word.end()))
    return [name] if alone and is_plausible(name) and name.tokens[0] not in places() else []


def _accompanied(text: str, language: str) -> Iterator[Name]:
    """The one with whom something was: "On the train with Mr Reed", "Kam mit Frau Dr. Krüger ins Gespräch"."""
    articles = word_set("people.articles", language) | word_set("people.determiners", language)
    words = list(WHOLE_WORD.finditer(text))
    for number, word in enumerate(words[:-1]):
        if plain(word[0]) not in word_set("people.alongside", language):
            continue
        begins = words[number + 1 + (plain(words[number + 1][0]) in articles and number + 2 < len(words))]
        name = name_at(text, begins.start(), language)
        if name and (name.titled or (name.full and is_plausible(name))) and not is_place(text, name):
            yield from (name, *following(text, name, language))
            return
