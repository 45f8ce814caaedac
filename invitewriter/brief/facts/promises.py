"""What the sender owes the contact: by when, and whether the log tells that it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.facts.tasks import DONE, is_promise
from invitewriter.brief.meeting.log import KEPT_ON
from invitewriter.domain import Fact
from invitewriter.notes.log import Event, Logged
from invitewriter.text.dates import dates
from invitewriter.text.feasts import feasts_in
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]{4,}")
_HALF = 0.5


def due_by(text: str, language: str, since: date) -> date | None:
    """The last day of the first stretch that a date in `text` can mean from the day `since` on; None without a date or a feast."""
    ends = [
        last
        for _, whens in dates(text, language)
        for when in whens
        for _, last in when.seen_from(since)
        if last >= since
    ]
    return min([*ends, *feasts_in(text, language, since)], default=None)


def is_kept(fact: Fact, log: Sequence[Logged]) -> bool:
    """Whether the log's "kept: the brick yards" means this promise; a bare "kept" means all of them."""
    return _kept_by(fact, log) is not None


def kept_told(found: Sorted, log: Sequence[Logged], language: str) -> Sorted:
    """`found` with each promise that the log says was kept marked as done, and on which day: else a letter would make it again."""
    if not any(entry.event is Event.KEPT for entry in log):
        return found
    return replace(found, facts=tuple(_as_kept(fact, log, language) for fact in found.facts))


def tells_of_keeping(fact: Fact) -> bool:
    """Whether a fact is a promise that was marked as kept."""
    return fact.text.startswith(DONE) and fact.heading.startswith(KEPT_ON.partition("{")[0])


def without_tick(fact: Fact) -> str:
    """The text of a fact, without the tick where its heading says that it is done."""
    return fact.text.removeprefix(DONE).lstrip() if tells_of_keeping(fact) else fact.text


def _as_kept(fact: Fact, log: Sequence[Logged], language: str) -> Fact:
    entry = _kept_by(fact, log) if is_promise(fact, language) else None
    return replace(fact, text=f"{DONE} {fact.text}", heading=KEPT_ON.format(day=entry.day)) if entry else fact


def _kept_by(fact: Fact, log: Sequence[Logged]) -> Logged | None:
    return next((entry for entry in log if entry.event is Event.KEPT and _means(entry.text, fact.text)), None)


def _means(said: str, promised: str) -> bool:
    words, others = ({word.casefold() for word in _WORD.findall(text)} for text in (said, promised))
    return not words or len(words & others) >= _HALF * min(len(words), len(others))
