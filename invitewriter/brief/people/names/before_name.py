"""Finds the nouns before a name that are no part of it: "Besuch Anna", "Olivar de Remedios Altozano"."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.name import Part
from invitewriter.brief.people.names.words import is_given_part, is_noun, not_names
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import is_borne, lexicon, places
from invitewriter.text.patterns import GERMAN_CAPITALS, compile_later

_LONGEST_EVENT = 30
_EVENT = compile_later(rf"(?<![^\W_])([{GERMAN_CAPITALS}][^\W\d_]+) $")
_BRACKETED = compile_later(r"[\w'’-]{0,3} \(([^\W\d_][\w-]+)(?=[,;/)])", signs="(")
_WITH_SURNAME = 3


def nouns_before(text: str, parts: Sequence[Part], language: str) -> int:
    """How many of the first parts are nouns before the name: "Olivar de Remedios Altozano", "Besuch Anna"."""
    lex = lexicon(language or "en")
    if lex.capitalises_nouns and _is_house(text, parts, language):
        return len(parts)
    if len(parts) < 2:
        return 0
    second = parts[1].plain
    noun = lex.capitalises_nouns and ends_in_noun(parts[0].plain, lex)
    if not (noun or len(parts) >= _WITH_SURNAME) or is_given_part(parts[0].plain):  # the long list is asked last
        return 0
    if is_given_part(second):
        return int(noun or len(parts) >= _WITH_SURNAME)
    if noun and ("-" in parts[0].plain or not _is_surname(second)):
        return len(parts)  # "Chorfahrt Lindau", "Zeiss-Linse von Lenz"
    between = text[parts[0].start + len(parts[0].plain) : parts[1].start].split()
    owned = bool(between) and between[-1] in word_set("people.nouns_of") and not is_borne("surnames", second)
    return int(owned and len(parts) >= _WITH_SURNAME)


def _is_surname(word: str) -> bool:
    """Whether a plain word is borne as a surname, or one of two that are joined is: "Mbeki-Haas"."""
    return any(is_borne("surnames", part) for part in (word, *word.split("-")) if part not in places())


def _is_house(text: str, parts: Sequence[Part], language: str) -> bool:
    """Whether the parts name the place or organisation of an event: "Fachtagung Denkmalpflege Görlitz", "Anruf Reisebüro"."""
    if not parts or not (before := _EVENT.search(text[max(0, parts[0].start - _LONGEST_EVENT) : parts[0].start])):
        return False
    first, several = parts[0].plain, len(parts) > 1
    named = first.endswith(tuple(word_set("people.houses", language)))  # surnames end so as well
    house = several if named else ends_in_noun(first, lexicon("de"))
    surname = not several and is_borne("surnames", first)
    led = is_noun(plain(before[1])) or plain(before[1]) in not_names()
    return house and led and not surname and not any(is_given_part(part.plain) for part in parts)
