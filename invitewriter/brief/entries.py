"""The items of the notes as they are read: each once normalised, for all that looks at it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from invitewriter.domain import value
from invitewriter.notes import Item
from invitewriter.text.folding import plain
from invitewriter.text.normalise import normalise


@value
class Entry:
    """An item, and its text as a person reads it."""

    item: Item
    text: str
    """Normalised: no hidden characters, no look-alike letters, straight quotation marks."""
    plain: str
    """The same in small letters and without accents, for looking phrases up."""


def entries_of(items: Iterable[Item]) -> list[Entry]:
    return [Entry(item=item, text=text, plain=plain(text)) for item in items for text in [normalise(item.text).text]]


def without_capitals(entries: Sequence[Entry]) -> bool:
    """Whether the notes are written in small letters, as many are on a telephone."""
    initials = [initial for entry in entries if (initial := next(filter(str.isalpha, entry.text), ""))]
    return sum(map(str.isupper, initials)) * 10 <= len(initials)
