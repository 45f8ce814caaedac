"""Finds names (of people, organisations, events, places) and titles such as "Dr".

A capital letter alone proves little: sentences begin with one, and so does every German noun. A word counts as a name
where there is more evidence: its place in the sentence, its shape, the words beside it, or that it is a well-known
name.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from invitewriter.domain import Span
from invitewriter.text.german import asks_du, weigh_german
from invitewriter.text.lexicon import Lexicon, lexicon, shared, short_places
from invitewriter.text.naming import Weight, has_shape, is_known, may_be_name, weigh
from invitewriter.text.tokens import Word, words_of

_LONGEST_GREETING = 6
_LONGEST_SIGNATURE = 4
_TITLED, _SHORT = 3, 3
"""A line with at least `_TITLED` capitalised words, and no uncapitalised ones but of up to `_SHORT` letters, is a headline, in which
capitals prove nothing."""


def names(text: str, language: str = "en") -> list[Span]:
    """The names in `text`, each with all its words. Takes time linear in the length of `text`."""
    return names_and_titles(text, language)[0]


def names_and_titles(text: str, language: str = "en") -> tuple[list[Span], list[Span]]:
    """The names in `text`, and the titles that are more than a form of politeness: "Dr" before a name, "CEO" anywhere."""
    lex = lexicon(language)
    words = _after_greeting(words_of(text), lex)
    weights = _weights(words, lex)
    names = [Span(start=words[run[0]].start, end=words[run[-1]].span.end) for run in _runs(words, weights)]
    return names, list(_titles(words, lex))


def _after_greeting(words: list[Word], lex: Lexicon) -> list[Word]:
    """The words, the one after "Hi Anna," marked as the first of a sentence, since many begin it with a capital."""
    for position, word in enumerate(
        words[: _LONGEST_GREETING if words and lex.has("greetings", words[0].plain) else 0]
    ):
        if position and "," in word.gap and word.capital:
            return [*words[:position], word._replace(first=True), *words[position + 1 :]]
    return words


def _titles(words: list[Word], lex: Lexicon) -> Iterator[Span]:
    for word, following in pairwise([*words, None]):
        if word and word.capital and lex.has("ranks", word.plain):
            named = following is not None and following.capital and following.gap in {" ", ". "}
            if named or (word.text.isupper() and len(word.text) > 1):
                yield word.span


def _weights(words: list[Word], lex: Lexicon) -> list[Weight]:
    headlines = _headlines(words, lex)
    weights: list[Weight] = []
    for position, word in enumerate(words):
        if not may_be_name(word, lex) or (lex.capitalises_nouns and asks_du(words, position)):
            weights.append(Weight.NOTHING)
        elif _is_well_known(word, lex):
            weights.append(Weight.ENOUGH)
        elif has_shape(word.text):
            ordinary = lex.is_common(word.plain) and word.text not in short_places()
            loud = word.text.isupper() and (position in headlines or ordinary)
            weights.append(Weight.NOTHING if loud else Weight.ENOUGH)
        elif position in headlines:
            weights.append(Weight.NOTHING)
        elif lex.capitalises_nouns:
            weights.append(weigh_german(words, position, weights, lex))
        else:
            weights.append(weigh(word, lex))
    return [_settled(words, weights, position, lex) for position in range(len(words))]


def _is_well_known(word: Word, lex: Lexicon) -> bool:
    """Whether the word is a well-known name, and no ordinary word unless its capital shows that it is a name (Porto, and not "porto")."""
    capital_tells = not word.first and not lex.capitalises_nouns
    if capital_tells and word.plain in shared("given_words"):
        return True
    return is_known(word.plain) and (capital_tells or not lex.has("common", word.plain))


def _settled(words: list[Word], weights: list[Weight], position: int, lex: Lexicon) -> Weight:
    """The weight of a word, with `PERHAPS` decided by the words around it."""
    weight, word = weights[position], words[position]
    if weight is not Weight.PERHAPS:
        return weight
    following = words[position + 1] if position + 1 < len(words) else None
    named = False
    if following and following.gap == " ":
        # Given names come first: a word before one is rather a verb ("Greet Anna").
        surname = weights[position + 1] is Weight.ENOUGH and following.plain not in shared("given") and bool(lex.table)
        named = surname or lex.has("says", following.plain) or lex.has("after_names", following.plain)
    return Weight.ENOUGH if named or word.owner or _called(words, position, lex) else Weight.NOTHING


def _called(words: list[Word], position: int, lex: Lexicon) -> bool:
    """Whether a word stands alone in its line, or begins it before a comma, as names in a greeting and a signature do.

    The line above the last is a closing ("Kisses,"), and where ordinary words are not known, any word may stand so.
    """
    if position and "\n" not in words[position].gap:
        return False
    if position + 1 == len(words):
        return True
    gap = words[position + 1].gap
    if gap[0] not in ",!\n" or (position and not lex.table):
        return False
    return not (position and "\n" in gap and _is_last_line(words, position + 1))


def _is_last_line(words: list[Word], position: int) -> bool:
    """Whether so few words follow from there on that they can only be a signature."""
    rest = words[position + 1 :]
    return len(rest) < _LONGEST_SIGNATURE and not any("\n" in word.gap for word in rest)


def _headlines(words: list[Word], lex: Lexicon) -> set[int]:
    """The positions of the words of headlines: lines in which every longer word has a capital, ordinary ones, too."""
    found: set[int] = set()
    lines = [0]
    for word in words[1:]:
        lines.append(lines[-1] + ("\n" in word.gap))
    for _, line in groupby(range(len(words)), key=lambda position: lines[position]):
        positions = list(line)
        within = [words[p] for p in positions if not words[p].first]
        capitals = [word for word in within if word.capital]
        if len(capitals) < _TITLED or any(word.text.islower() for word in within if len(word.text) > _SHORT):
            continue
        ordinary = sum(lex.is_common(word.plain) for word in capitals)
        if 2 * ordinary >= len(capitals) and (not lex.capitalises_nouns or all(w.text.isupper() for w in capitals)):
            found.update(positions)
    return found


def _runs(words: list[Word], weights: list[Weight]) -> Iterator[list[int]]:
    """The positions of the words of each name, with the particles in it ("van der")."""
    run: list[int] = []
    pending: list[int] = []
    for position, word in enumerate(words):
        if not run and not weights[position]:
            continue
        joined = bool(run) and _goes_on(words[position - 1], word)
        if joined and _is_within(word):
            pending.append(position)
        elif joined and weights[position]:
            run += [*pending, position]
            pending = []
        else:
            if _is_name(run, weights):
                yield run
            run, pending = [position] if weights[position] else [], []
    if _is_name(run, weights):
        yield run


def _goes_on(before: Word, word: Word) -> bool:
    """Whether two words are joined: nothing separates them, except for the full stop of an initial."""
    if before.owner:
        return False
    return word.gap in {" ", "-", " & "} or (word.gap == ". " and len(before.text) == 1)


def _is_within(word: Word) -> bool:
    """Whether a word is a particle or an initial, which may stand within a name."""
    return word.plain in shared("particles") if word.text.islower() else len(word.text) == 1


def _is_name(run: list[int], weights: list[Weight]) -> bool:
    return len(run) > 1 or (len(run) == 1 and weights[run[0]] is Weight.ENOUGH)
