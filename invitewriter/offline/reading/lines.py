"""Splits facts into sentences, and puts an introducing line ("talked about:") before each line under it."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.lexicon import word_set
from invitewriter.domain import Fact
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import Table, any_of, listed
from invitewriter.text.patterns import compile_later
from invitewriter.text.sentences import sentences

_CELL_ENDS = compile_later(r"\s+\|\s+|\s+(?=(?:→|->|=>)\s)", signs=("|", "→", "->", "=>"))
_FROM_TO = compile_later(r"^\w+ ?(?:→|->|=>) ?(\w+)\s*:", signs=("→", "->", "=>"))
"""Who is to give whom what stands behind it: "Her -> me: ..."."""
_LABELLED = compile_later(r"^([^\W\d_]+(?: [^\W\d_]+)?)\s+\|\s+(?=[^|]+$)", signs="|")
"""Finds what a row of two cells is about: "Offen | ob ..."."""
_SMALL_STOP = compile_later(r"(?<=[^\W\d_]{4}\.)\s+(?=[^\W\d_]{2,} )", signs=".")
"""Behind a word too long for most abbreviations."""
_AFTER_STOP = compile_later(r"(?<=\w\.)\s+([a-z]+)(?=\s)", signs=".")
_ENOUGH_WORDS, _PROSE = 40, 0.1
"""Of so many words, this share are articles and the like where sentences are written out."""
_DOUBTED = compile_later(r"\s*\([^()]*\?[^()]*(?:\)|$)", signs=("?",))
"""What the sender asks himself in passing: "her dahlia tubers (Bishop of Llandaff??)"."""
_LONG_BREATH, _BREATH = 45, 25
"""Words of a sentence that nobody would write, and from one mark to the next in it."""
_QUOTED = compile_later(r'"([^"]+)"', signs='"')
_ARROWS, _BULLETED, _MOST_LINES = ("→", "->", "=>", "»"), 4, 0.8
"""Marks that may stand before each line, how many lines make them bullets, and which share of the notes those are."""
_WORD = compile_later(r"(?<!\w)[^\W\d_][\w']*")


def without_bullets(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, without the arrow with which nearly every line of the notes begins: there it marks a line, and no to-do."""
    first = {fact.line: fact.text for fact in reversed(facts)}
    arrow = next((mark for mark in _ARROWS if sum(map(_led_by(mark), first.values())) >= _BULLETED), "")
    if not arrow or sum(map(_led_by(arrow), first.values())) < _MOST_LINES * len(first):
        return list(facts)
    return [replace(fact, text=fact.text.lstrip().removeprefix(arrow).lstrip()) for fact in facts]


def _led_by(mark: str) -> Callable[[str], bool]:
    return lambda text: text.lstrip().startswith(mark)


def sentences_of(fact: Fact, language: str, new_subject: re.Pattern[str]) -> list[Fact]:
    """The fact once for each of its sentences, and for each cell of a row; `new_subject` finds where a dictated one begins."""
    plainly = _LABELLED.sub(r"\1: ", _DOUBTED.sub("", fact.text))
    given = _FROM_TO.match(plainly)
    # Read apart, what somebody sends the sender would be told as what the sender sends.
    to_sender = given is not None and given[1].lower() in word_set("people.own", language)
    cells = [plainly] if to_sender else _CELL_ENDS.split(plainly)
    found = [cell[span.start : span.end] for cell in cells for span in sentences(cell, language)]
    return [
        replace(fact, text=text)
        for piece in found
        for small in _typed_small(piece)
        for text in _run_on(small, new_subject)
    ]


def make_new_subject(words: Table) -> re.Pattern[str]:
    """Finds what stands between two sentences that are dictated without marks: the language's `run_on` before its `run_on_subjects`."""
    leads, subjects = (any_of(listed(words["written"], key)) for key in ("run_on", "run_on_subjects"))
    return compile_later(rf"\s+(?:(?:{leads})\s+)+(?=(?:{subjects})(?:'\w+)?\s)", re.IGNORECASE)


def _typed_small(text: str) -> list[str]:
    """`text` parted at its full stops where it is in small letters throughout, and no capital tells where a sentence begins."""
    return _SMALL_STOP.split(text) if ". " in text and text == text.lower() else [text]


def _run_on(text: str, new_subject: re.Pattern[str]) -> list[str]:
    """`text` parted before each new subject where it is dictated without marks: "... um and she told me"."""
    words = text.count(" ")
    marks = sum(text.count(mark) for mark in ",;:.")
    return new_subject.split(text) if words >= _LONG_BREATH and words >= _BREATH * (marks + 1) else [text]


def is_prose(told: Sequence[Fact], articles: Collection[str]) -> bool:
    """Whether the sender writes sentences: who leaves articles out leaves them out everywhere."""
    words = [word for fact in told for word in words_of(fact.text)]
    return len(words) >= _ENOUGH_WORDS and sum(word in articles for word in words) >= _PROSE * len(words)


def begun_by_verb(text: str, is_verb: Callable[[str], bool]) -> list[str]:
    """`text` parted before each verb that a full stop lets begin a sentence of shorthand: "on 8 Dec. wants a page"."""
    starts = [match.start(1) for match in _AFTER_STOP.finditer(text) if is_verb(match[1])]
    return [text[start:end].strip() for start, end in itertools.pairwise([0, *starts, len(text)])]


@functools.lru_cache(maxsize=512)
def words_of(text: str) -> tuple[str, ...]:
    """The words of `text` in small letters."""
    return tuple(_WORD.findall(straight(text).lower()))


def carried(told: Sequence[Fact], carriers: Collection[str], is_bare: Callable[[Fact], bool]) -> Iterator[Fact]:
    """The facts, with one of the `carriers` ("talked about:") put before each of those under it that only names something."""
    lead, line = "", 0
    for fact in told:
        heading = fact.heading.strip(" :").lower()
        bare = fact.text.strip(" :.-").lower()
        if bare in carriers:
            lead, line = bare, fact.line
        elif heading in carriers or (lead and 0 < fact.line - line <= 1):
            line = fact.line
            yield replace(fact, text=f"{lead or heading} {fact.text}") if is_bare(fact) else fact
            continue
        else:
            lead = ""
        yield fact
