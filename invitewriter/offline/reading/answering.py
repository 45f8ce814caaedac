"""Tells what the contact is after and whom the sender asks about it in one sentence: "dass du eine Leiter suchst, habe ich nicht vergessen; ich wollte ..."."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Group, Kind

_WANTING = frozenset({Kind.NEED, Kind.WISH, Kind.TOPIC})
_ANSWERING, _SIDE_BY_SIDE = "answering", 2
"""The sentence of whom the sender asks that goes on from a wish, and how many facts stand side by side."""
_OPENED = "answered"
"""The sentence of a reading that opens one with an answer."""


def with_asked(group: Group, sure: Sequence[Reading], facts: Sequence[str]) -> list[Reading]:
    """The readings, both as one of the `group` where one of the `facts` follows the other."""
    order, found = list(dict.fromkeys(facts)), list(sure)
    for need in (each for each in sure if each.kind in _WANTING and each.tell(_OPENED) and each.fact in order):
        near = order[order.index(need.fact) :][:_SIDE_BY_SIDE]
        asked = next((each for each in found if each.tell(_ANSWERING) and each.fact in near), None)
        if asked and need in found:
            slots = {
                "opened": need.tell(_OPENED),
                "answer": asked.tell(_ANSWERING),
                "object_bare": need.slots.get("wanted_bare", ""),
                "source": need.fact,
            }
            told = Reading(group=group, fact=asked.fact, slots=slots, text=asked.text, also=(need.fact,))
            found = [told if each is asked else each for each in found if each is not need]
    return found
