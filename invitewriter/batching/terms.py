"""What holds for every letter of a batch, and what of it holds for one."""

from __future__ import annotations

from typing import Any

from invitewriter.batching.entry import Entry
from invitewriter.brief import Request
from invitewriter.domain import value
from invitewriter.means import Means
from invitewriter.notes import Notes


@value
class Terms:
    """What every letter is written with, and from when."""

    asked: Request
    """By an option: holds where the plan says nothing."""
    usual: Request
    """The user's defaults: hold where neither plan, option nor the notes' front matter says anything."""
    means: Means = Means()


def request_for(entry: Entry, notes: Notes, terms: Terms) -> Request:
    """What is asked for the letter to one contact."""

    def chosen(key: str) -> Any:
        asked = getattr(entry, key, None) or getattr(terms.asked, key)
        return asked or (None if key in notes.front else getattr(terms.usual, key))

    return Request(
        contact=entry.name or None,
        summary=entry.summary,
        sender=chosen("sender"),
        channel=chosen("channel"),
        stage=chosen("stage"),
        language=chosen("language"),
        limit=terms.asked.limit,
        address=chosen("address"),
        listed=entry.listed,
        today=terms.asked.today,
    )
