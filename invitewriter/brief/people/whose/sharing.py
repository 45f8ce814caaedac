"""Finds the sentences that name nobody and may still be used in the letter: what the sender and the contact did together, and what continues it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.dialogue import dialogue
from invitewriter.brief.people.whose.left_open import left_open
from invitewriter.brief.people.whose.outing import of_outing
from invitewriter.brief.people.whose.the_other import of_the_other
from invitewriter.brief.people.whose.thread import Told, Whose
from invitewriter.brief.people.whose.together import together


def share(told: Told, cast: Cast, skipped: frozenset[int], gender: str) -> list[Whose]:
    """Whose each line is, those that are shared told from those that are nobody's; `gender` is the contact's."""
    told = _with(told, of_the_other(told, cast), Whose.UNCLEAR)
    told = _with(told, of_outing(told, cast, gender, skipped))
    told = _with(told, dialogue(told, cast, skipped, gender))
    told = _with(told, together(told, cast, skipped))
    return [*_with(told, left_open(told, cast)).found]


def _with(told: Told, indices: Iterable[int], whose: Whose = Whose.SHARED) -> Told:
    found = list(told.found)
    for index in indices:
        found[index] = whose
    return replace(told, found=tuple(found))
