"""Takes facts apart into sentences, and puts lines that only lead into others before those."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import Fact
from invitewriter.offline.jotting import straight
from invitewriter.text.patterns import compile_later
from invitewriter.text.sentences import sentences

_CELL_ENDS = compile_later(r"\s+\|\s+|\s+(?=(?:→|->|=>)\s)")
_WORD = compile_later(r"(?<!\w)[^\W\d_][\w']*")


def sentences_of(fact: Fact, language: str) -> list[Fact]:
    """The fact once for each of its sentences, and for each cell of a row."""
    cells = _CELL_ENDS.split(fact.text)
    return [replace(fact, text=cell[span.start : span.end]) for cell in cells for span in sentences(cell, language)]


def words_of(text: str) -> list[str]:
    """The words of `text` in small letters."""
    return [word.lower() for word in _WORD.findall(straight(text))]


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
