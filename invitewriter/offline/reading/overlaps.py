"""Which of several readings of one line a letter keeps: the others give way to one that tells the line whole."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import UNTOLD, Kind


def tells_more(told: Reading, sure: Sequence[Reading]) -> bool:
    """Whether nothing else is told of its lines but what gives way to it, or begins as it does."""
    others = [r for r in sure if r.kind not in UNTOLD and r.fact in (told.fact, *told.also)]
    return all(gives_way(reading, told) or _is_begun(reading, told) for reading in others)


def gives_way(reading: Reading, told: Reading) -> bool:
    """Whether a reading tells nothing of a line that the thanks do not: it asks, or thanks for half of it."""
    if reading.kind in UNTOLD or reading.fact not in (told.fact, *told.also) or _is_begun(reading, told):
        return False
    doing, whole = reading.slots.get("doing", ""), told.slots.get("doing", "")
    # "Letting me ring it and stood by": what was parsed ends before what was done next.
    half = reading.kind is Kind.OFFER and doing != "" and (doing in whole or doing.startswith(f"{whole} and "))
    return half or reading.kind is Kind.WORK


def _is_begun(reading: Reading, told: Reading) -> bool:
    """Whether the other begins as it does, and tells more."""
    said, more = reading.tell("say").rstrip("."), told.tell("say")
    tail = more.removeprefix(said) if said and more.startswith(said) else ""
    # A scrap behind a dash is no more.
    return reading.fact == told.fact and tail not in {"", "."} and not tail.startswith((" -", " –"))
