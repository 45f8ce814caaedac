"""Finds names (of people, organisations, events, places) and titles such as "Dr".

A capital letter alone proves little: sentences begin with one, and so does every German noun. A word counts as a name
where something else speaks for it: its place in the sentence, its shape, the words beside it, or that it is a
well-known name. What nothing speaks for is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from itertools import groupby, pairwise

from invitewriter.domain import Span
from invitewriter.text.lexicon import Lexicon, lexicon, places, shared
from invitewriter.text.words import Word, words_of

_ADJECTIVES = ("e", "er", "es", "en", "em")
"""How German adjectives end: one that begins a sentence is no name, though a noun follows."""
_LONGEST_TAIL = 16
_TITLED = 3
"""So many long words, all with a capital, make a line a headline, in which capitals tell nothing."""


class _Weight(IntEnum):
    """How much speaks for a word's being a name."""

    NOTHING = 0
    LITTLE = 1
    """An ordinary word with a capital amid a sentence: a name beside others ("Soil Health Week")."""
    PERHAPS = 2
    """An unknown word that begins a sentence: a name if what follows says so."""
    ENOUGH = 3


def names(text: str, language: str = "en") -> list[Span]:
    """The names in `text`, each with all its words. Takes time linear in the length of `text`."""
    words = words_of(text)
    weights = _weights(words, lexicon(language))
    return [Span(start=words[run[0]].span.start, end=words[run[-1]].span.end) for run in _runs(words, weights)]


def titles(text: str, language: str = "en") -> list[Span]:
    """The titles in `text` that say more than a courtesy: "Dr" before a name, "CEO" anywhere."""
    words, lex = words_of(text), lexicon(language)
    found = []
    for word, following in pairwise([*words, None]):
        if word and lex.has("ranks", word.plain) and word.capital:
            named = following is not None and following.capital and following.gap in {" ", ". "}
            if named or (word.text.isupper() and len(word.text) > 1):
                found.append(word.span)
    return found


def _weights(words: list[Word], lex: Lexicon) -> list[_Weight]:
    weigh = _weigh_german if lex.sets["before_names"] else _weigh
    headlines = _headlines(words)
    weights: list[_Weight] = []
    for position, word in enumerate(words):
        weight = _Weight.NOTHING
        if _may_be_name(word, lex):
            if _known(word.plain) and not lex.has("common", word.plain):
                weight = _Weight.ENOUGH
            elif position in headlines:
                weight = _Weight.ENOUGH if _has_shape(word.text) and not word.text.isupper() else _Weight.NOTHING
            elif _has_shape(word.text):
                weight = _Weight.NOTHING if word.text.isupper() and lex.is_common(word.plain) else _Weight.ENOUGH
            else:
                weight = weigh(words, position, weights, lex)
        weights.append(weight)
    return [_settled(words, weights, position, lex) for position in range(len(words))]


def _may_be_name(word: Word, lex: Lexicon) -> bool:
    if word.text.islower() or len(word.text) == 1 or word.text.isdigit():
        return False
    if lex.has("capitals", word.plain) or lex.has("capitals", word.plain.removesuffix("s")):
        return False
    if lex.has("ranks", word.plain) or (lex.has("titles", word.plain) and len(word.text) < 5):
        return False
    return word.capital or _has_shape(word.text)


def _has_shape(text: str) -> bool:
    """A capital within the word, capitals only, or capitals beside figures: SoilTech, iPhone, SAP, B2B, 3M, SAP-Projekt."""
    if text.isupper() or any(len(part) > 1 and part.isupper() for part in text.split("-")[:-1]):
        return True
    return any(b.isupper() and (a.islower() or a.isdigit()) for a, b in pairwise(text))


def _known(plain: str) -> bool:
    if plain in shared("organisations"):
        return True
    parts = (form for part in plain.split("-") for form in (part, part.removesuffix("s")))
    return any(part in shared("given") or part in places() for part in parts)


def _weigh(words: list[Word], position: int, _before: list[_Weight], lex: Lexicon) -> _Weight:
    """In languages that keep capitals for names."""
    word = words[position]
    if word.first:
        ordinary = lex.is_common(word.plain) or _ends_like_a_word(word.plain, lex)
        return _Weight.NOTHING if ordinary or lex.has("greetings", word.plain) else _Weight.PERHAPS
    return _Weight.LITTLE if all(lex.has("common", part) for part in word.plain.split("-")) else _Weight.ENOUGH


def _weigh_german(words: list[Word], position: int, before: list[_Weight], lex: Lexicon) -> _Weight:
    """In German, where every noun has a capital."""
    word = words[position]
    previous = words[position - 1] if position and word.gap in {" ", ". "} else None
    if previous and lex.has("titles", previous.plain) and previous.capital:
        return _Weight.ENOUGH
    if _is_noun(word.plain, lex):
        return _Weight.NOTHING
    if word.first:
        return _Weight.NOTHING if word.plain.endswith(_ADJECTIVES) else _Weight.PERHAPS
    if previous and (before[position - 1] or lex.has("before_names", previous.plain)):
        return _Weight.ENOUGH
    following = words[position + 1] if position + 1 < len(words) else None
    pair = following and following.gap == " " and _may_be_name(following, lex) and not _is_noun(following.plain, lex)
    return _Weight.ENOUGH if pair else _Weight.NOTHING


def _is_noun(plain: str, lex: Lexicon) -> bool:
    """Whether a German word with a capital is a noun: an ordinary one, one by its ending, or a compound of one."""
    if lex.is_common(plain) or _ends_like_a_word(plain, lex):
        return True
    tails = (plain[start:] for start in range(max(2, len(plain) - _LONGEST_TAIL), len(plain) - 3))
    return any(lex.is_common(tail) and not lex.has("name_endings", tail) for tail in tails)


def _ends_like_a_word(plain: str, lex: Lexicon) -> bool:
    tails = (plain[start:] for start in range(max(3, len(plain) - 6), len(plain)))
    return any(lex.has("endings", tail) for tail in tails)


def _settled(words: list[Word], weights: list[_Weight], position: int, lex: Lexicon) -> _Weight:
    """What an unknown word at the start of a sentence turns out to be."""
    weight, word = weights[position], words[position]
    if weight is not _Weight.PERHAPS:
        return weight
    following = words[position + 1] if position + 1 < len(words) else None
    named = False
    if following and following.gap == " ":
        # Given names come first: a word before one is rather a verb ("Greet Anna").
        surname = weights[position + 1] is _Weight.ENOUGH and following.plain not in shared("given")
        named = surname or lex.has("says", following.plain)
    return _Weight.ENOUGH if named or word.owner or _called(words, position) else _Weight.NOTHING


def _called(words: list[Word], position: int) -> bool:
    """Whether a word stands alone in its line, or begins one before a comma, as names in a greeting and at the end do."""
    opens = position == 0 or "\n" in words[position].gap
    return opens and (position + 1 == len(words) or words[position + 1].gap[0] in ",!\n")


def _headlines(words: list[Word]) -> set[int]:
    """The words of lines in which all long words have a capital, or all are capitals."""
    found: set[int] = set()
    lines = [0]
    for word in words[1:]:
        lines.append(lines[-1] + ("\n" in word.gap))
    for _, line in groupby(range(len(words)), key=lambda position: lines[position]):
        positions = list(line)
        long = [words[p].text for p in positions if len(words[p].text) > 3 and not words[p].first]
        if len(long) >= _TITLED and all(text[0].isupper() for text in long):
            found.update(positions)
    return found


def _runs(words: list[Word], weights: list[_Weight]) -> Iterator[list[int]]:
    """Words that make one name together, with the small words within it ("van der")."""
    run: list[int] = []
    pending: list[int] = []
    for position, word in enumerate(words):
        if not run and not weights[position]:
            continue
        joined = bool(run) and _goes_on(words[position - 1], word)
        if joined and _is_within(word):
            pending.append(position)
        elif joined and weights[position]:
            run, pending = [*run, *pending, position], []
        else:
            if _is_name(run, weights):
                yield run
            run, pending = [position] if weights[position] else [], []
    if _is_name(run, weights):
        yield run


def _goes_on(before: Word, word: Word) -> bool:
    """Whether nothing parts two words, but for the full stop of an initial."""
    return word.gap in {" ", "-", " & "} or (word.gap == ". " and len(before.text) == 1)


def _is_within(word: Word) -> bool:
    """Whether a word may stand within a name though it is none: a particle, an initial."""
    return word.plain in shared("particles") if word.text.islower() else len(word.text) == 1


def _is_name(run: list[int], weights: list[_Weight]) -> bool:
    return len(run) > 1 or (len(run) == 1 and weights[run[0]] is _Weight.ENOUGH)
