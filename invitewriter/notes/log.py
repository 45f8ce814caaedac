"""The log in the notes about a person: dated lines on what followed the meeting, written by hand or with `invitewriter log`."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from invitewriter.domain import Stage, value
from invitewriter.notes.lexicon import LANGUAGES, words_of
from invitewriter.notes.values import Item, Kind, Notes
from invitewriter.text.folding import within
from invitewriter.text.patterns import compile_later

HEADING = "Log"
_LINE = compile_later(r"\s*(?:[-*+•]\s+)?(?P<day>\d{4}-\d{2}-\d{2})\s*[,:–—-]?\s+(?P<rest>\S.*)")
_NAMED = compile_later(r"(?P<name>[^:]{2,60}):\s+(?P<rest>\S.*)")
_SHORTEST_SLIP = 4
_BEFORE_A_DAY, _YEAR = " \t-*+•", 4
ENOUGH = 2
"""After so many letters without an answer no further one is written."""
PATIENCE: Mapping[Stage, int] = MappingProxyType(
    {Stage.MET: 14, Stage.CONNECTED: 21, Stage.ENGAGED: 45, Stage.TRUSTED: 90}
)
"""Days without an answer after which one may write again, by stage. Our own choice: the sources ask for a schedule, and give none."""
_BREAK = " ¶ "
_BREAKS = compile_later(r"\s*¶ ?")


class Event(StrEnum):
    """What happened, by the word that the log uses for it."""

    SENT = "sent"
    """The sender wrote; the text is the letter."""
    ACCEPTED = "accepted"
    REPLIED = "replied"
    MET = "met"
    """They met, called or talked again."""
    HELPED = "helped"
    """The sender helped the contact."""
    HELPED_ME = "helped me"
    KEPT = "kept"
    """A promise."""
    SILENT = "do not contact"
    FORGOTTEN = "forgotten"
    """The sender had everything about the contact erased that is not in the notes: they are not suggested any more."""
    NOTE = "note"
    """Anything else that is no contact between the two."""


NO_CONTACT = frozenset({Event.NOTE, Event.SILENT, Event.FORGOTTEN})
LASTING = frozenset({Event.SILENT, Event.FORGOTTEN})
"""The events that stay in the log when a contact is forgotten."""


@functools.cache
def _events_by_word() -> Mapping[str, Event]:
    """The event by each word for it, in whatever language, in small letters."""
    known = ((name, words) for language in LANGUAGES for name, words in words_of(language, "log").items())
    written = {word: Event[name.upper()] for name, words in known for word in words}
    return written | {event.value: event for event in Event}


@functools.cache
def _event_pattern() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, _events_by_word()), key=len, reverse=True))
    source = rf"(?P<word>{words})(?:\s*[:,–—-]\s*(?P<text>.*)|\s*[.!]?)"
    return re.compile(source, re.IGNORECASE | re.DOTALL)


@value
class Logged:
    """One line of the log."""

    line: int
    day: date
    event: Event
    text: str = ""
    """What the line says beyond the event: the letter, the answer."""
    name: str = ""
    """Whom it is about, where the notes are about several people."""


def read_log(notes: Notes) -> tuple[Logged, ...]:
    """The log lines of the notes, in the order of their days."""
    return tuple(entry for _, entry in logged_items(notes))


def logged_items(notes: Notes) -> list[tuple[Item, Logged]]:
    """The log lines of the notes, each with its item, in the order of their days."""
    items = [item for item in notes.items if item.kind in {Kind.BULLET, Kind.PROSE}]
    if notes.lines:
        items = list({item.line: item for item in reversed(items)}.values())
    told = [(item, notes.lines[item.line - 1] if notes.lines else item.text) for item in items]
    found = [(item, entry) for item, text in told if (entry := parse_line(item.line, text))]
    return sorted(found, key=lambda pair: (pair[1].day, pair[1].line))


def is_of_log(item: Item, log: Iterable[tuple[Item, Logged]], notes: Notes) -> bool:
    """Whether an item is on a line of the log. Without `lines` (notes made of a table's row) items share a line number, and are compared whole."""
    return any(item.line == other.line if notes.lines else item == other for other, _ in log)


def parse_line(number: int, line: str) -> Logged | None:
    """`line` as a log line; None where it is none."""
    dated = _LINE.fullmatch(line) if line.lstrip(_BEFORE_A_DAY)[:_YEAR].isdigit() else None
    if not dated:
        return None
    try:
        day = date.fromisoformat(dated["day"])
    except ValueError:
        return None
    told = parse_event(dated["rest"])
    if told:
        return Logged(line=number, day=day, event=told[0], text=told[1])
    named = _NAMED.fullmatch(dated["rest"])
    told = parse_event(named["rest"]) if named else None
    return Logged(line=number, day=day, event=told[0], text=told[1], name=named["name"]) if named and told else None


def parse_event(words: str) -> tuple[Event, str] | None:
    """The event that `words` begin with, and the rest of the text ("replied: loved the beans"); None where they begin with none."""
    match = _event_pattern().fullmatch(words.strip())
    return (_events_by_word()[match["word"].lower()], _BREAKS.sub("\n", match["text"] or "").strip()) if match else None


def meant_perhaps(words: str) -> Event | None:
    """The event that a single word may be a misspelling of ("send", "reply"); None for any other words."""
    word = words.strip(" .!").lower()
    if not word.isalpha() or len(word) < _SHORTEST_SLIP or parse_event(word):
        return None
    near = (
        known
        for known in _events_by_word()
        if known[0] == word[0] and ((known.isalpha() and known.startswith(word[:-1])) or within(word, known, 1))
    )
    return next((_events_by_word()[known] for known in sorted(near, key=len)), None)


def line_of(day: date, event: Event, text: str = "", name: str = "") -> str:
    """A log line as `parse_line` reads it."""
    told = _BREAK.join(" ".join(part.split()) for part in text.strip().splitlines()).replace("¶  ¶", "¶¶")
    return f"- {day.isoformat()}: {f'{name}: ' if name else ''}{event}{f': {told}' if told else ''}"


def stage_of(log: Iterable[Logged]) -> Stage:
    """The stage that the events of the log show."""
    events = {entry.event for entry in log}
    if {Event.HELPED, Event.HELPED_ME} <= events:
        return Stage.TRUSTED
    if Event.REPLIED in events:
        return Stage.ENGAGED
    return Stage.CONNECTED if Event.ACCEPTED in events else Stage.MET


def unanswered(log: Iterable[Logged]) -> int:
    """How many letters the sender has sent since the last contact from the other side."""
    count = 0
    for event in _contacts(log):
        count = count + 1 if event is Event.SENT else 0
    return count


def _contacts(log: Iterable[Logged]) -> Iterator[Event]:
    """The events that are contacts between the two, in order."""
    return (entry.event for entry in log if entry.event not in {Event.KEPT, *NO_CONTACT})


def last_contact(log: Iterable[Logged]) -> date | None:
    """The day of the last contact; None where the log tells of none."""
    days = [entry.day for entry in log if entry.event not in NO_CONTACT]
    return max(days, default=None)


def better_left(log: Sequence[Logged]) -> str:
    """Why no further letter should be written, where letters remain unanswered; empty where one may be."""
    last, count = last_contact(log), unanswered(log)
    return f"{count} letters without an answer, the last on {last}: leave it at that" if count >= ENOUGH else ""


def awaited(log: Sequence[Logged], stage: Stage, today: date) -> tuple[date, date] | None:
    """The day of a recent letter that is unanswered, for which nothing should be written yet, and until when; None where there is none."""
    last = last_contact(log)
    if last is None or not unanswered(log) or today >= (again := last + timedelta(days=PATIENCE[stage])):
        return None
    return last, again
