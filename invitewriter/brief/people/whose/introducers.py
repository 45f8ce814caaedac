"""Finds whoever made the sender and the contact known to each other, whatever the name: what they do besides is theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.said import goes_on
from invitewriter.notes import Item


def introducers(items: Sequence[Item], references: Sequence[Sequence[Reference]], language: str) -> Iterator[str]:
    """The plain words, known for names by nothing else, that begin a sentence which introduces the contact: "Henriqueta" in "Henriqueta introduced me to Ana"."""
    for item, refs in zip(items, references, strict=True):
        named = [ref for ref in refs if ref.named]
        if not named or not named[0].faint or named[0].start > LEAD:
            continue
        if any(ref.who is Who.CONTACT for ref in named[1:]) and goes_on(item.text, "introduces", language):
            yield named[0].faint
