"""Reads interviews without names before the lines: the sender asks the questions, the contact gives the answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import groupby, pairwise

from invitewriter.brief.lexicon import phrases, seen
from invitewriter.brief.people.names.reading import compatible, parse_name
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_LABELLED = compile_later(r"\W*([^\W\d_][^:=|?]{1,30}?)\s*[:=|]\s*(\S.*)")
_ANSWER = compile_later(r"\W*?(?:→|->|=>|>|[*_]*[\"“„«]|[-–—] |[AR][:.] )")
"""The marks with which an answer begins, whatever it ends with."""
_HEADER, _TITLE = 10, 3
"""So many items tell who was interviewed, and so many are its title."""
_FEWEST = 3
"""So many questions with an answer behind them make an interview."""
_SHORT_TITLE = 6


class Part(Enum):
    """What a line of an interview is."""

    QUESTION = "question"
    ANSWER = "answer"


def interview(items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]]) -> dict[int, Part]:
    """The questions and the contact's answers, by the indices of the items; empty where the notes are no interview with them."""
    if sum("?" in item.text for item in items) < _FEWEST:
        return {}
    lines = [[*group] for _, group in groupby(range(len(items)), key=lambda index: items[index].line)]
    asked: list[bool] = []
    for line in lines:
        asked.append(_asks([items[index] for index in line], answers=bool(asked) and asked[-1]))
    answered = sum(one and not other for one, other in pairwise(asked))
    if answered < _FEWEST or answered * 2 < sum(asked) or not _is_interviewed(items, cast, references):
        return {}
    return dict(_parts(items, lines[asked.index(True) :], asked[asked.index(True) :]))


def _parts(items: Sequence[Item], lines: Sequence[Sequence[int]], asked: Sequence[bool]) -> Iterator[tuple[int, Part]]:
    for line, is_question, next_asks in zip(lines, asked, [*asked[1:], False], strict=True):
        item = items[line[0]]
        titles = item.kind is Kind.HEADING or (next_asks and _is_bare(item))
        if is_question or titles:
            yield from ((index, Part.QUESTION) for index in line)
        elif item.kind not in {Kind.CODE, Kind.COMMENT}:
            yield from ((index, Part.ANSWER) for index in line)


def _is_bare(item: Item) -> bool:
    """Whether a line of its own only says what the next questions are about."""
    return item.kind is Kind.PROSE and item.text[-1:].isalpha() and len(item.text.split()) <= _SHORT_TITLE


def _asks(line: Sequence[Item], *, answers: bool) -> bool:
    """Whether a line is a question; what `answers` one may end with another: "Sure. Why not?"."""
    first = line[0]
    if first.kind in {Kind.QUOTE, Kind.ROW, Kind.CODE} or _ANSWER.match(first.text):
        return False
    if first.kind is Kind.HEADING:
        return "?" in first.text
    return any(item.text.rstrip("*_ ").endswith("?") for item in (first, line[0 if answers else -1]))


def _is_interviewed(items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]]) -> bool:
    """Whether the header or the title says that it is the contact who was interviewed, or an interview names nobody at all."""
    for item in items[:_HEADER]:
        label = _LABELLED.match(item.text)
        if label and phrases("people.interviewed").fullmatch(plain(label[1]).strip()):
            return compatible(parse_name(label[2].strip(" *.")), cast.contact.name)
    titles = [n for n, item in enumerate(items[:_TITLE]) if phrases("people.interviews").search(seen(item.text))]
    if not titles:
        return False
    named = [ref for ref in references[titles[0]] if ref.named]
    return named[0].who is Who.CONTACT if named else not any(person.main for person in cast.others)
