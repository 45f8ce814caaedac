"""What the sender owes the contact: by when, and whether the log tells that it is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from invitewriter.brief.gathering import Sorted
from invitewriter.brief.tasks import is_promise
from invitewriter.domain import Fact, Skipped
from invitewriter.notes.log import Event, Logged

_WORD = re.compile(r"[^\W\d_]{4,}")
_HALF = 0.5


def due_by(text: str, language: str, since: date) -> date | None:
    """The last day of the first stretch that a date in `text` can mean from the day `since` on; None without a date."""
    from invitewriter.text.dates import dates  # noqa: PLC0415 - a letter needs no calendar; plans and reminders do

    ends = [
        last
        for _, whens in dates(text, language)
        for when in whens
        for _, last in when.seen_from(since)
        if last >= since
    ]
    return min(ends, default=None)


def is_kept(fact: Fact, log: Sequence[Logged]) -> bool:
    """Whether the log's "kept: the brick yards" means this promise; a bare "kept" means all of them."""
    return any(entry.event is Event.KEPT and _means(entry.text, fact.text) for entry in log)


def without_kept(found: Sorted, log: Sequence[Logged], language: str) -> Sorted:
    """`found`, in which no promise stands that is kept already: it would be promised again."""
    if not any(entry.event is Event.KEPT for entry in log):
        return found
    kept = [fact for fact in found.facts if is_promise(fact, language) and is_kept(fact, log)]
    passed = [Skipped(line=fact.line, text=fact.text, because="a promise that you have kept") for fact in kept]
    facts = tuple(fact for fact in found.facts if fact not in kept)
    return replace(found, facts=facts, skipped=(*found.skipped, *passed))


def _means(said: str, promised: str) -> bool:
    words, others = ({word.casefold() for word in _WORD.findall(text)} for text in (said, promised))
    return not words or len(words & others) >= _HALF * min(len(words), len(others))
