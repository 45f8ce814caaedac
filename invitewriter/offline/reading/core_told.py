"""Tells whether an act that was read by its core is told already, by another reading."""

from __future__ import annotations

from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.core_ways import SIDES
from invitewriter.offline.reading.group import UNTOLD, Kind
from invitewriter.offline.reading.lines import words_of
from invitewriter.text.language import is_stop_word

_SHORT = 2
"""Letters of words that say little."""


def is_told(reading: Reading, other: Reading) -> bool:
    """Whether another of its kind tells most of it; a longer one of the same beginning may yet be refused by who proofreads."""
    if other.kind in UNTOLD or other.kind not in SIDES[reading.kind]:
        return False
    if reading.kind is Kind.NEED and other.kind is Kind.PROMISE and other.fact == reading.fact:
        return True  # it is met in the same breath
    if not reading.slots.get("thing") and "thanks" in other.slots and other.fact == reading.fact:
        return True  # the lift is thanked for by its noun: "danke fürs Mitnehmen"
    core, said = reading.tell("say").rstrip("."), other.tell("say")
    if reading.slots.get("long") and not other.slots.get("long") and other.fact == reading.fact:
        return False
    if said.startswith((f"{core} ", f"{core},")):
        return False
    words = _words(reading)
    told = set(words_of(" ".join([other.text, *other.slots.values()])))
    return (not words and other.fact == reading.fact) or (bool(words) and 2 * len(words & told) >= len(words))


def _words(reading: Reading) -> set[str]:
    words = words_of(reading.slots.get("thing") or reading.text)
    return {word for word in words if len(word) > _SHORT and not is_stop_word(word)}
