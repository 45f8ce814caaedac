"""Knows what the sender says they will ask somebody for the contact: "I'll ask Kofi whether he knows one" is about neither but the promise."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.words import aligned, phrases


def undertakes(text: str, references: Sequence[Reference], language: str) -> bool:
    """Whether a sentence begins with it, and those named in it are whom the sender is to ask, or to put the contact in touch with."""
    named = [reference for reference in references if reference.named]
    if not named or any(reference.who is not Who.OTHER for reference in named):
        return False
    vow = phrases("people.undertaking", language).match(aligned(text))
    return vow is not None and vow.end() <= named[0].start <= vow.end() + 1
