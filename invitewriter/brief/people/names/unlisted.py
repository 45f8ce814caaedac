"""Reads names of unusual spelling, where a label or words for meeting announce them: "Contact: P0 Kraus", "Contact: jorge", "met 李明"."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.reading import Name, parse_name
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given, lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_WHOLE = compile_later(r"(?!\S*\d{3})[^\W_][\w.'’-]*(?: (?!\S*\d{3})[^\W_][\w.'’-]*){0,3}(?=\s*(?:[(,;|·/]|[-–—] |$))")
"""What may be a name from end to end, before whatever is said of its bearer; a telephone number is none."""
_NUMBERED = compile_later(rf"{CAPITAL_LETTER}[^\W_]*\d[^\W_]*(?: {CAPITAL_LETTER}[^\W\d_]*)*")
"""A capital, a digit in the same word, and no other: no hall and no table is written so."""

_UNLISTED = compile_later(r" ?[^\W\d_][^\W_]+(?: [^\W\d_]+){0,2}")
_DIGIT_WITHIN = compile_later(rf"{CAPITAL_LETTER}(?=[^\W_]*[^\W\dA-Z_]{{2}})[^\W_]*\d[^\W_]*")
"""A capital, a digit and two small letters: no road, no hall and no group of states is written so."""


def name_as_written(text: str, start: int, language: str) -> Name | None:
    """The name at `start`, behind a label: one of a script without capitals, a known given name in small letters, or one with a digit."""
    whole = _WHOLE.match(text, start)
    words = whole[0].split() if whole else []
    strange = [
        number for number, word in enumerate(words) if number and lexicon(language or "en").is_common(plain(word))
    ]
    words = words[: min(strange, default=len(words))]  # "jorge from the bakery"
    told = " ".join(words)
    caseless, numbered = told.lower() == told.upper(), _NUMBERED.fullmatch(told)
    if not any(map(str.isalpha, told)) or not (caseless or numbered or _is_given(words[0], language)):
        return None
    name = parse_name(told.title() if told.islower() and told.replace(" ", "").isalpha() else told)
    return replace(name, start=start, end=start + len(told))


def unlisted_at(text: str, start: int) -> Name | None:
    """The name at `start`, behind words for meeting: one of a script without capitals, or with a digit: "李明", "K8lyn"."""
    match = _UNLISTED.match(text, start)
    words = match[0].split() if match else []
    told = list(takewhile(lambda word: word.lower() == word.upper(), words)) or words[:1]
    if not match or not told or (told[0].lower() != told[0].upper() and not _DIGIT_WITHIN.fullmatch(told[0])):
        return None
    said = " ".join(told)
    letters = plain(said).rstrip("0123456789")
    if lexicon("en").is_common(letters) or letters in word_set("people.not_names"):
        return None  # "Halle3"
    begin = match.end() - len(match[0].lstrip())
    return replace(parse_name(said), start=begin, end=begin + len(said))


def _is_given(word: str, language: str) -> bool:
    bare = plain(word)
    return is_given(bare) and not lexicon(language or "en").is_common(bare)
