"""Reads the parts of a name, word by word, and finds where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.before_name import nouns_before
from invitewriter.brief.people.names.called_for import is_called_for
from invitewriter.brief.people.names.cut import is_cut, is_month_borne, is_weekday
from invitewriter.brief.people.names.name import Part
from invitewriter.brief.people.names.named_though import (
    is_initial,
    is_named_though,
    is_owned_by,
    is_surname_met,
    is_surname_set_off,
    is_to_be_handed,
    may_be_borne,
)
from invitewriter.brief.people.names.particles import another_begins, is_breton, is_particle, leads_to_noun
from invitewriter.brief.people.names.titles import TOKEN, past_space
from invitewriter.brief.people.names.words import OWNER, is_given_part, looks_named
from invitewriter.domain import value
from invitewriter.notes.dates import MONTHS
from invitewriter.text.folding import plain
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

NICKNAME = compile_later(
    r"\s*[(\"“„«]\s*[\"“„«]?(?P<nick>[^\W\d_][^\W\d_'-]{1,20})[\"”“»]?\s*[)\"”“»]\s+(?=[^\W\d_])", signs='("“„«'
)
_INITIALS = compile_later(rf"(?:{CAPITAL_LETTER}\.){{1,3}}{CAPITAL_LETTER}$", signs=".")
_MOST_TOKENS = 6


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
        if parts and (short or is_particle(word, particle, language) or is_breton(text, token)):
            if word in word_set("joins.and") and another_begins(text, token.end()):
                break
            position, particle = past_space(text, token.end()), word
            continue
        before = [part.plain for part in parts]
        borne = addressed and not before and may_be_borne(word)
        initial = _is_lettered(word) and stopped and not parts and (addressed or is_initial(text, token))
        if parts and not stopped and _is_sender(text, token, word):
            break
        named = initial or borne or _is_named(text, token, before, particle, language)
        weekday = not (before or borne) and is_weekday(text, token, language)
        if particle in word_set("people.contracted") and before and not (len(before) == 1 and is_given_part(before[0])):
            break  # "Frau Ehlers vom Schafhof", "Ada Ehlers vom Ofentag": no surname goes on so
        if not named or is_cut(text, token, before, language) or weekday or leads_to_noun(particle, word, language):
            break
        own, particle = OWNER.sub("", word), ""
        initial = _is_lettered(word)
        parts.append(Part(plain=plain(own), start=token.start()))
        end = token.start() + len(own) + (initial and stopped)
        nick = NICKNAME.match(text, token.end())
        if own != word or (stopped and not initial) or not (nick or text.startswith(" ", token.end())):
            break
        nickname, position = (nick["nick"], nick.end()) if nick else (nickname, token.end() + 1)
    return Parts(parts=tuple(parts[0 if titled else nouns_before(text, parts, language) :]), end=end, nickname=nickname)


def _is_sender(text: str, token: re.Match[str], word: str) -> bool:
    """Whether what seems to be an initial is the sender, who goes on behind a name: "told Anna I would bring it"."""
    follows = text[token.end() : token.end() + 2].lstrip(" ")
    return len(word) == 1 and word.lower() in word_set("people.sender_letters") and follows[:1].islower()


def _is_lettered(word: str) -> bool:
    """Whether a word is one letter, or several with full stops between them: "J.R"."""
    return len(word) == 1 or _INITIALS.match(word) is not None


def _is_named(text: str, token: re.Match[str], before: Sequence[str], particle: str, language: str) -> bool:
    """Whether a word is part of a name, by itself, or by the parts `before` it and what stands beside it."""
    word = token[0].rstrip(".")
    if len(before) == 1 and not particle and is_owned_by(before[0], plain(word), language):
        return False
    if looks_named(word, list(before), language):
        return bool(particle) or len(before) != 1 or not is_to_be_handed(text, token, before[0], language)
    if not before:
        return is_named_though(text, token, language) or is_called_for(text, token, language)
    if len(before) == 1 and is_surname_set_off(text, token, before[0], language):
        return True
    if (
        len(before) == 1
        and not particle
        and is_surname_met(text, token.start() - len(before[0]) - 1, before[0], plain(word))
    ):
        return True
    return plain(word) in MONTHS and (particle[:1].isupper() or is_month_borne(text, token, before[0]))
