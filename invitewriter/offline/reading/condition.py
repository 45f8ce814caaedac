"""Tells what something promised or offered depends on: "takes the press, if he brings the apples"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.offline.reading.context import Context, Reading
from invitewriter.offline.reading.group import Kind

if TYPE_CHECKING:
    from invitewriter.offline.grammar.subordinate import Subordinate
    from invitewriter.offline.reading.doubts import Doubts

_DEPENDING = frozenset({Kind.PROMISE, Kind.OFFER})


def on_condition(found: Reading, context: Context, clause: Subordinate | None, doubts: Doubts) -> Reading:
    """The reading, with what it depends on where the notes say that behind it.

    What the sender promises depends on the contact only: "if I find the time" is nothing to write.
    """
    behind = context.jotting.text.partition(found.text)[2]
    if clause is None or found.kind not in _DEPENDING or not behind or doubts.of_life(behind, context.field or ""):
        return found
    condition = clause.condition(behind, of_sender=found.kind is Kind.OFFER)
    return replace(found, slots={**found.slots, "condition": condition}) if condition else found
