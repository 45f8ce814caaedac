"""Recognises lists whose bullets, rows or lines are about one person each."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.thread import HEAD
from invitewriter.notes import Item
from invitewriter.text.patterns import compile_later

_SET_OFF = compile_later(r"[^:(,–—-]{1,40}(?:[:(,]| [–—-] )")
"""What a line begins with that is about one person."""


def is_list_of_people(top: Sequence[int], references: Sequence[Sequence[Reference]]) -> bool:
    """Whether the bullets or rows of a list are about one person each."""
    headed = [
        index
        for index in top
        if (refs := references[index]) and refs[0].start < HEAD and refs[0].named and refs[0].subject
    ]
    others = any(references[index][0].who is not Who.CONTACT for index in headed)
    return others and len(headed) * 2 >= len(top)


def lists_by_line(block: Sequence[int], items: Sequence[Item], references: Sequence[Sequence[Reference]]) -> list[int]:
    """The items that begin a line each, where every line is about one person: "Ana - bells", "Tom (bass): late"."""
    lines = [items[index].line for index in block]
    begin = [index for index, line, before in zip(block, lines, [0, *lines], strict=False) if line != before]
    headed = [index for index in begin if _SET_OFF.match(items[index].text) and references[index]]
    return headed if len(headed) > 1 and is_list_of_people(begin, references) else []
