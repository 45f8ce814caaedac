"""Takes the names of saints out of a text: a church, a school or a town bears one, and no person is meant."""

from __future__ import annotations

from invitewriter.text.patterns import compile_later

_SAINTS = compile_later(
    r"\b(?:St|Saint|Sainte|Sankt|San|Santa|Sant'|São)\b\.? ?[A-Z]\w+(?:'s\b)?",
    signs=("St", "Saint", "Sankt", "San", "São"),
)


def without_saints(text: str) -> str:
    """`text` without "St Anne's", "Sankt Peter" and the like."""
    return _SAINTS.sub("", text)
