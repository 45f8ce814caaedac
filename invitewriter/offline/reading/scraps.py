"""What the last resorts read: facts with their jottings, whether they belong to the header of the notes, and their pieces between marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.domain import Fact, value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.reading.jotting import Jotting
from invitewriter.text.patterns import compile_later

_SENTENCE_ENDS = compile_later(r"(?<=\w\w)[.!]+(?:\s+|$)")
_PIECE_ENDS = compile_later(r"\s*(?:[,;.!:]+(?=\s|$)|\s[-–—/]\s)\s*")
_OPENING_LINES = 4


@value
class Scrap:
    """A fact for the last resorts, with its jotting."""

    fact: Fact
    jotting: Jotting
    first: bool
    """Whether the notes begin with it: there names, places and occasions stand."""


def pieces_of(stretch: str) -> Iterator[tuple[bool, str]]:
    """What stands between two marks, and whether it begins a sentence."""
    for sentence in filter(None, _SENTENCE_ENDS.split(stretch)):
        yield from ((not number, piece) for number, piece in enumerate(filter(None, _PIECE_ENDS.split(sentence))))


def header_of(told: Sequence[Fact], jottings: Sequence[Jotting | None]) -> int:
    """The last of the facts with which notes say whom and where they are about; -1 where that stands in no fact."""
    named = next((at for at, jotting in enumerate(jottings[:_OPENING_LINES]) if jotting and PERSON in jotting.text), -1)
    last = named
    while named >= 0 and last + 1 < len(told) and told[last + 1].line == told[named].line != told[-1].line:
        last += 1
    return last
