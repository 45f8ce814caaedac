"""Finds the name in a table row, by the column whose heading says that it holds people: "stall | who | what"."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.brief.lexicon import phrases
from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain

_BAR = " | "


def in_column(item: Item, text: str, language: str) -> Iterator[Name]:
    """The name in the cell under "who", "name" or their like; none in a row that lost a cell."""
    titles = item.headings[-1].split(_BAR) if item.kind is Kind.ROW and item.headings else []
    cells = text.split(_BAR)
    if len(titles) < 2 or len(titles) != len(cells):
        return
    position = 0
    for title, cell in zip(titles, cells, strict=True):
        if phrases("people.labels").fullmatch(plain(title).strip(" :?*")):
            name = name_at(text, position, language)
            if name and (name.full or name.titled):
                yield name
            return
        position += len(cell) + len(_BAR)
