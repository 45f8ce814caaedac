"""What is told of an animal is nobody's, and so is what goes on about it in its line: "Bess caught a rat. She was proud of it."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference
from invitewriter.brief.people.whose.thread import Whose
from invitewriter.notes import Item


def told_of_creatures(
    found: Sequence[Whose], items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]]
) -> list[Whose]:
    """Whose each item is, those that are about an animal somebody else's: the lines after them are the contact's again."""
    if not cast.creatures:
        return list(found)
    told = set(_told(items, cast, references))
    return [Whose.OTHER if index in told else whose for index, whose in enumerate(found)]


def _told(items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]]) -> Iterator[int]:
    line = 0
    for index, (item, refs) in enumerate(zip(items, references, strict=True)):
        if any(ref.named for ref in refs):
            line = 0
        elif any(0 <= item.text.find(name) <= LEAD for name in cast.creatures):
            line = item.line
        elif item.line != line:
            line = 0
        if line:
            yield index
