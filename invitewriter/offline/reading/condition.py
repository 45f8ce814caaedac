"""The condition of something promised, offered or said: "takes the press, if he brings the apples"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.offline.reading.context import Context, Reading
from invitewriter.offline.reading.group import Kind

if TYPE_CHECKING:
    from invitewriter.offline.grammar.subordinate import Subordinate
    from invitewriter.offline.reading.doubts import Doubts

_ENDS = re.compile(r"[!?](?=\W|$)|\.\s+(?=[A-ZÄÖÜ])")
"""Finds where a sentence ends: what the next depends on is another thing."""
_SAID = ("said", "whole")
"""Slots of what is told as it was said: without what it depends on, it says something else."""


def on_condition(found: Reading, context: Context, clause: Subordinate | None, doubts: Doubts) -> Reading | None:
    """The reading, with what it depends on where the notes say that behind it; None where it is not to be told without: an offer never is.

    What the sender promises never depends on the sender: "if I find the time" is nothing to write.
    """
    behind = _ENDS.split(context.jotting.text.partition(found.text)[2], maxsplit=1)[0]
    condition, subject = clause.condition(behind) if clause and behind else ("", "")
    said = next((name for name in _SAID if name in found.slots), "")
    if not subject or clause is None:
        return found
    if doubts.of_life(behind, context.field or ""):
        condition = ""
    if said:
        if subject in clause.senders | clause.us and found.kind is not Kind.OFFER:
            return None  # "she would, if we paid for it" is a wish of hers, and the sender's to answer
        told = {**found.slots, said: f"{found.slots[said]}, {condition}"}
        return replace(found, slots=told) if condition else None
    if found.kind is Kind.OFFER and not condition:
        return None
    depends = clause.is_contact(subject) or found.kind is Kind.OFFER
    depends = depends or (found.kind is Kind.PROMISE and subject not in clause.senders | clause.us)
    if not condition or not depends or found.kind not in {Kind.PROMISE, Kind.OFFER}:
        return found
    return replace(found, slots={**found.slots, "condition": condition})
