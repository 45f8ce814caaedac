"""How firmly a line of the notes stands: told as a plan, as an open question, as hearsay, or as what is."""

from __future__ import annotations

from invitewriter.brief.entries import Entry
from invitewriter.brief.words import phrases, seen
from invitewriter.domain import Standing

_ORDER = (Standing.HEARSAY, Standing.OPEN, Standing.PLANNED)
"""What is least firm is looked for first: of a plan one only heard of, the hearsay is what matters."""


def standing_of(entry: Entry, language: str) -> Standing:
    """How firmly the item stands, by its own words and by the nearest heading ("Open questions", "Plans")."""
    text = entry.plain
    for standing in _ORDER:
        if phrases(f"standing.{standing.value}", language).search(text):
            return standing
    if text.rstrip(" \"')").endswith("?"):
        return Standing.OPEN
    title = seen(entry.item.headings[-1]).strip(" :.!?-#") if entry.item.headings else ""
    for standing in (Standing.OPEN, Standing.PLANNED):
        if title and phrases(f"standing.{standing.value}_titles", language).fullmatch(title):
            return standing
    return Standing.FIRM
