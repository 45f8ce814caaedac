"""Restores the usual capitals of names: in notes without capitals ("met amina sefu after"), and in names all in capitals ("ANA KOVAČ (potter)")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from invitewriter.brief.lexicon import aligned, phrases, word_set
from invitewriter.brief.people.names.things import is_surely_calling
from invitewriter.brief.people.names.titles import courtesies, ranks, roles
from invitewriter.notes import Item
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, is_common_somewhere, is_given, lexicon, places, shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_WORD = compile_later(r"[ .]{0,2}([^\W\d_A-Z]+(?:['’-][^\W\d_A-Z]+)*)")
_SET_OFF = compile_later(r"\s*(?:[,;:(/|]|[-–—]\s|\.?\s*$)")
_HEAD_SET_OFF = compile_later(r"\s*[(,:–—]|\s+-\s|\s*$")
_AFTER_OCCASION = compile_later(r"\s[-–—|]\s+|[:,]\s+")
_SHOUTED = compile_later(
    rf"(?<![\w'’-]){CAPITAL_LETTER}{{3,}}(?: {CAPITAL_LETTER}{{3,}}(?:-{CAPITAL_LETTER}{{3,}})*)+(?![\w'’-])"
)
_CAPITALS = compile_later(
    rf"\W*((?:{CAPITAL_LETTER}{{2,}}[ -]){{0,2}}{CAPITAL_LETTER}{{3,}})(?=\s*[(,:|–/·-])", signs="(,:|–/·-"
)
_WORDS = compile_later(r"([^\W\d_]+)")
_VOWELS = frozenset("aeiouy")
_INITIAL = 2
_LONGEST_SHOUT = 3
"""Words."""
_SHORTEST = 3
_NEAR = 3
"""So many words behind a name in capitals may say what its bearer is."""
_HEADER = 2
"""Only the first lines, this many, may begin with a name."""


def with_capitals(text: str, language: str, *, place: int) -> str:
    """A line with capitals for the names right behind words for meeting, and for the name that it begins with.

    `place` is the number of the line, from 0. Only the first two lines may begin with a name; in the first, a name may also
    stand behind the occasion: "school gate tues - ana kovač (leo's mum)".
    """
    keys = ("people.meeting", "people.met_with")
    ends = [match.end() for key in keys for match in phrases(key, language).finditer(aligned(text))]
    first = _WORD.match(text)
    if first and plain(first[1]) in word_set("people.alongside"):
        ends.append(first.end(1))
    for end in ends:
        text = _capital(text, _past_article(text, end, language), language, heads=False)
    if place == 0:
        for match in _AFTER_OCCASION.finditer(text):
            text = _capital(text, match.end(), language, heads=True)
    return _capital(text, 0, language, heads=True) if place < _HEADER else text


def with_heads(items: Iterable[Item], language: str) -> Iterator[Item]:
    """The items, with a capital for a lone given name in small letters that heads a paragraph: "marek (candles)".

    Without it, the lines below would be read as about the person of the paragraph before.
    """
    block = -1
    for item in items:
        small = item.block != block and item.text[:1].islower()
        block = item.block
        text = _with_head(item.text, language) if small else item.text
        if sum(word.isupper() for word in text.split()) > 1:
            text = _unshouted(text, language)
        yield item if text == item.text else replace(item, text=text)


def _unshouted(text: str, language: str) -> str:
    """A line with usual capitals for each full name written in capitals among other words: "new partner ANA KOVAČ, potter"."""
    if text.isupper():
        return text
    lex = lexicon(language or "en")

    def calm(match: re.Match[str]) -> str:
        first, *others = plain(match[0]).split()
        given = is_given(first) and not lex.is_common(first)
        strange = word_set("people.not_names").union(places())
        named = all(not lex.is_common(word) and word not in strange for word in others)
        return match[0].title() if given and named and any(map(str.isalpha, text[: match.start()])) else match[0]

    return _SHOUTED.sub(calm, text)


def _with_head(text: str, language: str) -> str:
    first = text.split(maxsplit=1)[0].rstrip("(,:–—")
    name = plain(first)
    if len(name) < _SHORTEST or not first.islower() or name not in shared("given") or name in places():
        return text
    apart = _HEAD_SET_OFF.match(text, len(first)) is not None
    return first.title() + text[len(first) :] if apart and not lexicon(language or "en").is_common(name) else text


def _past_article(text: str, position: int, language: str) -> int:
    word = _WORD.match(text, position)
    return word.end() if word and plain(word[1]) in word_set("people.determiners", language) else position


def _capital(text: str, start: int, language: str, *, heads: bool) -> str:
    """The text with capitals for the name at `start`; unchanged where what stands there may be no name."""
    position, titled = start, False
    while (word := _WORD.match(text, position)) and plain(word[1]) in ranks() | courtesies():
        position, titled = word.end(), True
    spans = _parts(text, position, language, titled=titled, heads=heads)
    for begin, end in spans:
        text = text[:begin] + text[begin:end].title() + text[end:]
    return text


def _parts(text: str, position: int, language: str, *, titled: bool, heads: bool) -> list[tuple[int, int]]:
    """The spans of the words of the name at `position`, to be capitalised; empty where there may be none."""
    first = _WORD.match(text, position)
    if not first or len(first[1]) < _SHORTEST:
        return []
    word, common = plain(first[1]), lexicon(language or "en").is_common(plain(first[1]))
    spans, second = [first.span(1)], _surname(text, first.end(), language)
    if second and common and lexicon(language or "en").is_common(plain(text[slice(*second)])):
        second = None  # "rose garden, new benches"
    if second:
        spans.append(second)
    if titled:
        return spans if not common or (second and word in shared("given")) else []
    hails = heads and not common and _hails(text, first.end(), language)
    if hails and word not in places():
        return spans[:1] if is_given(word) else []
    if word in shared("given"):
        alone = [] if heads or common else spans[:1]
        return spans if second and _is_borne_out(text, second, language) else alone
    known = second is not None and is_borne("surnames", plain(text[slice(*second)]))
    if is_borne("given", word) and known and second and word not in places():  # "bee tent", "guy opposite"
        told = _is_borne_out(text, second, language) or not heads
        return spans if told else []
    return []


def _hails(text: str, position: int, language: str) -> bool:
    """Whether a preposition of origin follows: "tessa from the bike kitchen"."""
    word = _WORD.match(text, position)
    return word is not None and plain(word[1]) in word_set("people.hails", language)


def _surname(text: str, position: int, language: str) -> tuple[int, int] | None:
    """The span of the next word, if it may be a surname."""
    word = _WORD.match(text, position)
    if not word or text[position : position + 1] != " " or len(word[1]) < _SHORTEST:
        return None
    bare = plain(word[1])
    met, read = phrases("people.met_after", language), aligned(text)
    after = read[word.end(1) :].lstrip()
    if met.fullmatch(read[slice(*word.span(1))]) or (met.match(read[word.start(1) :]) and not met.match(after)):
        return None  # "mit lukas gequatscht", but "mit gerda zangerl gesprochen"
    set_off = _SET_OFF.match(text, word.end()) is not None and is_borne("surnames", bare)
    ordinary = (lexicon(language or "en").is_common(bare) and not set_off) or bare in places()
    ordinary = ordinary or bare in word_set("people.not_names")
    return None if ordinary or bare in word_set("people.before_object", language) else word.span(1)


def _is_borne_out(text: str, surname: tuple[int, int], language: str) -> bool:
    """Whether the surname is listed, the name is set off by punctuation, or a role or preposition follows."""
    word = plain(text[slice(*surname)])
    after = _WORD.match(text, surname[1])
    followed = roles() | word_set("disputes.functions") | word_set("people.before_object", language)
    told = after is not None and plain(after[1]) in followed
    return told or is_borne("surnames", word) or _SET_OFF.match(text, surname[1]) is not None


def calmed(text: str) -> str:
    """A line with usual capitals where it, or the name at its head, is all in capitals: "ANA KOVAČ (potter)"."""
    if text.isupper():
        shouts = 1 < len(text.split()) <= _LONGEST_SHOUT and not any(map(_is_acronym, text.split()))
        return text.title() if shouts else text
    begins = re.search(r"\w\w?", text)
    shouted = _CAPITALS.match(text) if begins and begins[0].upper() == begins[0] else None
    if not shouted or not shouted[1].isupper():
        return text
    if shouted[1].isalpha() and not (is_given(shouted[1]) or _is_of_trade(shouted[1], text[shouted.end() :])):
        return text
    return text[: shouted.start(1)] + shouted[1].title() + text[shouted.end() :]


def _is_of_trade(word: str, behind: str) -> bool:
    """Whether a word in capitals that no list has is a name by what stands behind it: "ODALYS: potter in Ghent"."""
    bare = plain(word)
    ordinary = is_common_somewhere(bare) or bare in places() or bare in word_set("people.not_names") | roles()
    trades = (plain(match[1]) for match in islice(_WORDS.finditer(behind), _NEAR))
    strange = len(word) > _SHORTEST and not (ordinary or _is_acronym(word))
    return strange and any(is_surely_calling(trade, "") for trade in trades)


def _is_acronym(word: str) -> bool:
    """Whether nobody could say it as a word: the "OGC" of "L OGC"."""
    return len(word) > _INITIAL and word.isalpha() and _VOWELS.isdisjoint(plain(word))
