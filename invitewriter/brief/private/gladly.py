"""Recognises a line about something pleasant or harmless, though a word of it sounds private: a prize, a joke, a game, an animal, the past.

Who "broke the bank" may have done so at Monopoly. Two kinds of words count in favour of a line (`words/gladly/`, one file a language):
that somebody won, finished, taught or gave, that it was good and people laughed (`told`), as does what was `learnt` from a `source`; and a
field in which grave words are harmless (`field`: games, animals, plants, the stage, long ago), but not where it only says when (`when`:
"after the match"). Only lines that a weaker rule would withhold are checked. Where a line names an ailment, a death, a separation, debts or
a secret, only a year of long ago counts in its favour.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from invitewriter.brief.private.senders import is_bidden
from invitewriter.brief.private.wordbook import Place, wordbook
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

FOLDER = "brief/words/gladly"
_PAUSE = compile_later(r"[.,;:!?()\[\]\"]|\s[-–—/]+\s")
_SCORE = compile_later(r"\b\d{1,2}\s?[-:]\s?\d{1,2}\b(?!\s?(?:h|uhr|am|pm))")
_GRAVE = frozenset({"illness", "mind", "loss", "love", "money", "secrecy", "conflict"})
"""The kinds of marks whose unambiguous words nothing outweighs."""
_OF_LETTERS = frozenset({"reader", "concern"})
"""The kinds of words that weigh in a letter only: Spanish "su" is "your" as well."""
_OF_A_BODY = frozenset({"health", "gossip", "family"})
"""The kinds of circumstances against which a field must count twice."""
_HEFT = {"heavy": 2, "light": 1}
_ONCE, _TWICE = 1, 2
_FIRST_OF_OLD, _LAST_OF_OLD = 1000, 1930
"""Years in this range are too long ago to be about a living person."""
_BEHIND = 4
"""A field within so many words behind "after" only says when."""


def is_told_gladly(text: str, language: str, kinds_in: Callable[[str], Collection[str]]) -> bool:
    """Whether a plain line is told gladly; `kinds_in` gives the kinds of circumstances that are told in a part of it.

    Where there are none, the line only has marks (`marks.py`).
    """
    words = WORD.findall(text)
    marks = [place[2] for place in wordbook(language).places(words) if place[2].kind not in _OF_LETTERS]
    grave = {mark.kind for mark in marks if mark.heft == "heavy" and mark.kind in _GRAVE}
    argued = grave == {"conflict"} and _field(text, words, language) >= _TWICE  # "we quarrelled over the penalty"
    if grave and not (argued and all(mark.kind != "kin" for mark in marks)):
        return _is_of_old(words, language) and all(mark.kind != "kin" for mark in marks)
    field, told = _field(text, words, language), _told(words, language)
    kinds = kinds_in(text)
    if not grave and is_bidden(text, {mark.kind for mark in marks}, kinds, language):
        return True
    if kinds:
        if "job" in kinds and not told:  # whoever was let go by a club
            return False
        enough = field >= (_TWICE if _OF_A_BODY.intersection(kinds) else _ONCE) and field + told >= _TWICE
        return enough and all(_field(p, WORD.findall(p), language) for p in _parts(text, language) if kinds_in(p))
    plain = any(mark.heft == "heavy" and mark.kind != "work" for mark in marks)
    return field + told >= _TWICE or (told >= _ONCE and not plain)


def _parts(text: str, language: str) -> Iterator[str]:
    """The parts of a text between its pauses and its "and"s."""
    spots = [match.span() for match in WORD.finditer(text)]
    places = wordbook(language, FOLDER).places([text[begin:end] for begin, end in spots])
    stops = {spots[place[0]][0] for place in places if place[2].kind == "joins"}
    begin = 0
    for stop in sorted({*stops, *(pause.start() for pause in _PAUSE.finditer(text)), len(text)}):
        yield text[begin:stop]
        begin = stop


def _told(words: Sequence[str], language: str) -> int:
    entries = [entry for _, _, entry in wordbook(language, FOLDER).places(words)]
    learnt = {"learnt", "source"} <= {entry.kind for entry in entries}
    return sum(_HEFT[entry.heft] for entry in entries if entry.kind == "told") + learnt


def _field(text: str, words: Sequence[str], language: str) -> int:
    """How much counts in favour of the line: a field, a score, a year of long ago."""
    places = wordbook(language, FOLDER).places(words)
    named = {
        place[0]: _HEFT[place[2].heft] for place in places if place[2].kind == "field" and _is_matter(place, places)
    }
    return sum(named.values()) + _TWICE * _is_of_old(words, language) + (_SCORE.search(text) is not None)


def _is_matter(field: Place, places: Sequence[Place]) -> bool:
    """Whether a field is the subject of the line, and does not only say when something was."""
    return all(kind.kind != "when" or not 0 <= field[0] - end < _BEHIND for _, end, kind in places)


def _is_of_old(words: Sequence[str], language: str) -> bool:
    """Whether a year of long ago is named, and no sum of money: "1400 net"."""
    sums = {place[0] for place in wordbook(language, FOLDER).places(words) if place[2].kind == "sum"}
    return any(
        word.isdigit() and _FIRST_OF_OLD <= int(word) <= _LAST_OF_OLD and place + 1 not in sums
        for place, word in enumerate(words)
    )
