"""Reads who was there: at which meeting of several without the contact, and who the "we" of a diary are."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.reference import Reference, Who
from invitewriter.brief.words import phrases
from invitewriter.notes import Item
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_LABELLED = compile_later(r"\W*([^\W\d_][^:=|]{1,30}?)\s*[:=|]\s*")
_AND_I = compile_later(r"\b(?:and I|und ich|et moi|y yo|e eu|ed? io)\b|\b(?:io|ich|eu|yo|moi), [^\W\d_a-z]")
_COMPANY = 2
"""So many named with the sender are a group."""
_REACH = 40
"""Characters after the "I" within which others of the group are named: "io, Dino e la Carla"."""


def without_contact(items: Sequence[Item], references: Sequence[Sequence[Reference]]) -> set[tuple[str, ...]]:
    """The sections, each as the headings that lead to it, whose list of those present names others and not the contact."""
    absent: set[tuple[str, ...]] = set()
    for item, refs in zip(items, references, strict=True):
        label = _LABELLED.match(item.text) if item.headings else None
        if label and phrases("people.lists").fullmatch(plain(label[1])):
            named = {ref.who for ref in refs if ref.named}
            if Who.OTHER in named and named.isdisjoint({Who.CONTACT, Who.EITHER}):
                absent.add(item.headings)
    return absent


def tells_a_group(texts: Sequence[str], references: Sequence[Sequence[Reference]]) -> bool:
    """Whether the notes say whom the sender was with before the contact came: "Lia, Tom and I went to the fair"."""
    for text, refs in zip(texts, references, strict=True):
        joined = _AND_I.search(text)
        if not joined:
            continue
        group = [ref for ref in refs if ref.named and ref.start < joined.end() + _REACH]
        if len(group) >= _COMPANY and all(ref.who is not Who.CONTACT for ref in group):
            return True
    return False
