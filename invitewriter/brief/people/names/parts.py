"""Reads the parts of a name, word by word, and finds where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.brief.people.names.called_for import is_called_for
from invitewriter.brief.people.names.cut import is_cut, is_month_borne, is_weekday
from invitewriter.brief.people.names.titles import (
    CAPITAL,
    TOKEN,
    is_title,
    past_space,
    roles,
)
from invitewriter.brief.people.names.words import (
    COMPOUND,
    OWNER,
    PARTICLES,
    is_noun,
    looks_named,
    names_nobody,
    not_names,
)
from invitewriter.brief.words import word_set
from invitewriter.domain import value
from invitewriter.notes.dates import MONTHS
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import is_borne, is_given, lexicon, places, shared
from invitewriter.text.patterns import CAPITAL_LETTER, GERMAN_CAPITALS, compile_later

NICKNAME = compile_later(
    r"\s*[(\"“„«]\s*[\"“„«]?(?P<nick>[^\W\d_][^\W\d_'-]{1,20})[\"”“»]?\s*[)\"”“»]\s+(?=[^\W\d_])", signs='("“„«'
)
_TWO = compile_later(rf" (?:(?:de|del|da|do|di|d['’]) ?)?({CAPITAL_LETTER}[^\W\d_]+)( {CAPITAL_LETTER})?")
_SURNAME = compile_later(rf" (?:{CAPITAL_LETTER}\. )?(?={CAPITAL_LETTER}[^\W\d_A-Z]{{2}})")
_INITIALS = compile_later(rf"(?:{CAPITAL_LETTER}\.){{1,3}}{CAPITAL_LETTER}$", signs=".")
_SHORTENED = compile_later(r"\b[^\W\d_A-Z]\. ?$", signs=".")
"""What makes of an initial the end of an abbreviation: the "i." of "i. R."."""
_NEAR = 4
_LONGEST_EVENT = 30
_EVENT = compile_later(rf"(?<![^\W_])([{GERMAN_CAPITALS}][^\W\d_]+) $")
_SET_OFF = compile_later(r" ?[,(:]| [-–—]")
_BRACKETED = compile_later(r"[\w'’-]{0,3} \(([^\W\d_][\w-]+)(?=[,;/)])", signs="(")
_MOST_TOKENS = 6
_WITH_SURNAME = 3


@value
class Part:
    """A word of a name in plain letters, and where it stands."""

    plain: str
    start: int


@value
class Parts:
    """The words of a name, without its titles."""

    parts: tuple[Part, ...]
    end: int
    nickname: str


def parts_at(text: str, position: int, language: str, *, titled: bool = False, addressed: bool = False) -> Parts:
    """The parts of the name at `position`; none where there is no name.

    Behind a title, no nouns are dropped from its beginning; where somebody is `addressed`, the first word is a name whatever it means: "Mrs Hill".
    """
    parts: list[Part] = []
    end, nickname, particle = position, "", ""
    while len(parts) < _MOST_TOKENS and (token := TOKEN.match(text, position)):
        word, stopped = token[0].rstrip("."), token[0].endswith(".")
        short = stopped and word in word_set("people.short_particles")
        if parts and (short or _is_particle(word, particle, language) or _is_breton(text, token)):
            if word in word_set("joins.and") and _another_begins(text, token.end()):
                break
            position, particle = past_space(text, token.end()), word
            continue
        lettered = len(word) == 1 or _INITIALS.match(word) is not None
        initial = lettered and stopped and not parts and (addressed or _is_initial(text, token))
        before = [part.plain for part in parts]
        borne = addressed and not before and _may_be_borne(word)
        named = (
            initial
            or borne
            or looks_named(word, before, language)
            or (not before and (_is_named_though(text, token, language) or is_called_for(text, token, language)))
            or (len(before) == 1 and _is_surname_set_off(text, token, before[0], language))
            or (
                bool(before)
                and plain(word) in MONTHS
                and (particle[:1].isupper() or is_month_borne(text, token, before[0]))
            )
        )
        weekday = not (before or borne) and is_weekday(text, token, language)
        if not named or is_cut(text, token, before, language) or weekday:
            break
        if _may_lead_to_noun(particle, word) and (is_noun(plain(word)) or _is_occasion(particle, word)):
            break  # "Siebke von der Volkshochschule", but "Ruth von der Heide"
        if (
            particle in word_set("people.short_particles")
            and not is_borne("surnames", plain(word))
            and _is_thing(plain(word), language)
        ):
            break  # "Gerda v. Bauamt"
        own, particle = OWNER.sub("", word), ""
        initial = len(word) == 1 or _INITIALS.match(word) is not None
        parts.append(Part(plain=plain(own), start=token.start()))
        end = token.start() + len(own) + (initial and stopped)
        nick = NICKNAME.match(text, token.end())
        if own != word or (stopped and not initial) or not (nick or text.startswith(" ", token.end())):
            break
        nickname, position = (nick["nick"], nick.end()) if nick else (nickname, token.end() + 1)
    return Parts(
        parts=tuple(parts[0 if titled else _nouns_before(text, parts, language) :]), end=end, nickname=nickname
    )


def _may_be_borne(word: str) -> bool:
    """Whether a word is a name behind a courtesy: all with a capital but what somebody is by trade or rank ("Frau Pfarrerin")."""
    trade = plain(word) in roles() and not is_borne("surnames", plain(word))
    return word[:1].isupper() and word[1:].islower() and not (trade or is_title(word))


def _may_lead_to_noun(particle: str, word: str) -> bool:
    """Whether behind a particle an ordinary noun is none's surname: behind "zum", and the longer ones behind "der"."""
    article = particle in word_set("people.name_articles") and len(word) >= COMPOUND
    return article or particle in word_set("people.contracted")


def _is_occasion(particle: str, word: str) -> bool:
    """Whether a word behind "zum" is too long for a surname there: "mit Felix zum Weihnachtssingen", not "Felix zum Felde"."""
    return particle in word_set("people.contracted") and len(word) > COMPOUND


def _is_thing(word: str, language: str) -> bool:
    """Whether a word is a noun, or ends in one where nouns are joined."""
    return is_noun(word) or ends_in_noun(word, lexicon(language or "en"))


def _is_particle(word: str, before: str, language: str) -> bool:
    """Whether a word goes between two parts of a name; "das" does in Portuguese, and is an article where nouns have capitals."""
    german = word == "das" and lexicon(language or "en").capitalises_nouns
    return word in PARTICLES and not german and bool(before or word not in word_set("people.name_articles"))


def _is_breton(text: str, token: re.Match[str]) -> bool:
    """Whether an article with a capital begins a surname: "Mathurin Le Goasguen"."""
    article = token[0].istitle() and token[0].lower() in word_set("people.surname_articles")
    return article and CAPITAL.match(text, token.end()) is not None


def _another_begins(text: str, position: int) -> bool:
    """Whether "y" or "e" joins two people, and not two surnames of one: "Remedios Altozano y Blas Carrizo"."""
    following = _TWO.match(text, position)
    return following is not None and (" d" in following[0] or bool(following[2]) or _is_given(plain(following[1])))


def _nouns_before(text: str, parts: Sequence[Part], language: str) -> int:
    """How many of the first parts are nouns before the name: "Olivar de Remedios Altozano", "Besuch Anna"."""
    lex = lexicon(language or "en")
    if lex.capitalises_nouns and _is_house(text, parts, language):
        return len(parts)
    if len(parts) < 2:
        return 0
    second = parts[1].plain
    noun = lex.capitalises_nouns and ends_in_noun(parts[0].plain, lex)
    if not (noun or len(parts) >= _WITH_SURNAME) or _is_given(parts[0].plain):  # the long list is asked last
        return 0
    if _is_given(second):
        return int(noun or len(parts) >= _WITH_SURNAME)
    if noun and ("-" in parts[0].plain or not _is_surname(second)) and not _is_of_calling(text, parts[-1], language):
        return len(parts)  # "Chorfahrt Lindau", "Zeiss-Linse von Lenz"
    between = text[parts[0].start + len(parts[0].plain) : parts[1].start].split()
    owned = bool(between) and between[-1] in word_set("people.nouns_of") and not is_borne("surnames", second)
    return int(owned and len(parts) >= _WITH_SURNAME)


def _is_surname(word: str) -> bool:
    """Whether a plain word is borne as a surname, or one of two that are joined is: "Mbeki-Haas"."""
    return any(is_borne("surnames", part) for part in (word, *word.split("-")) if part not in places())


def _is_of_calling(text: str, part: Part, language: str) -> bool:
    """Whether brackets right behind a word begin with what somebody is: "Jorinde Mbeki (Baumprüferin, Stadt Soest)"."""
    told = _BRACKETED.match(text, part.start + len(part.plain))
    calling = plain(told[1]) if told and part.plain not in places() else ""
    return calling in roles() or (len(calling) > COMPOUND and calling.endswith(_callings(language)))


def _callings(language: str) -> tuple[str, ...]:
    """What the words for callings end in."""
    return tuple(word_set("people.trade_endings", language) | word_set("people.women_callings", language))


def _is_house(text: str, parts: Sequence[Part], language: str) -> bool:
    """Whether the parts name the place or organisation of an event: "Fachtagung Denkmalpflege Görlitz", "Anruf Reisebüro"."""
    if not parts or not (before := _EVENT.search(text[max(0, parts[0].start - _LONGEST_EVENT) : parts[0].start])):
        return False
    first, several = parts[0].plain, len(parts) > 1
    named = first.endswith(tuple(word_set("people.houses", language)))  # surnames end so as well
    house = several if named else ends_in_noun(first, lexicon("de"))
    surname = not several and is_borne("surnames", first)
    led = is_noun(plain(before[1])) or plain(before[1]) in not_names()
    return house and led and not surname and not any(_is_given(part.plain) for part in parts)


def _is_given(word: str) -> bool:
    first = word.split("-", maxsplit=1)[0]
    return len(first) == 1 or is_given(first)


def _is_initial(text: str, token: re.Match[str]) -> bool:
    shortened = _SHORTENED.search(text[max(0, token.start() - _NEAR) : token.start()])
    return not shortened and _SURNAME.match(text, token.end()) is not None


def _is_named_though(text: str, token: re.Match[str], language: str) -> bool:
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


def _is_surname_set_off(text: str, token: re.Match[str], given: str, language: str) -> bool:
    """Whether an ordinary noun is a surname where a given name stands before it and brackets behind: "Bettina Zorn (Försterin)"."""
    bracketed = (
        text.startswith((" (", ", ", " :", ": ", " - ", " – "), token.end())
        and token[0][1:].islower()
        and token[0][0].isupper()
    )
    word = plain(token[0])
    return bracketed and is_borne("given", given) and not names_nobody(word, language, lexicon(language or "en"))
