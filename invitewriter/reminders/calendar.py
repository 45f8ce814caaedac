"""Writes reminders as a calendar file (RFC 5545) for import: an event of one day each, with an alarm in the morning."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from icalendar import Alarm, Calendar, Event

from invitewriter.batching.files import write_whole
from invitewriter.errors import NotesError, cause_of
from invitewriter.reminders.due import Kind, Reminder

PRODUCT = "-//invitewriter//reminders//EN"
CONTACT = "X-INVITEWRITER-CONTACT"
_MORNING = timedelta(hours=9)


def calendar_of(reminders: Iterable[Reminder], today: date) -> bytes:
    """The calendar; what is better left is not in it. A reminder keeps its UID as long as it says the same, so that
    importing again changes and adds, and doubles nothing.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for reminder in reminders:
        if reminder.kind is not Kind.STOP:
            calendar.add_component(_event(reminder, today))
    return bytes(calendar.to_ical())


def write_calendar(path: Path, reminders: Sequence[Reminder], today: date) -> int:
    """Writes the calendar, and gives the number of reminders in it. Raises NotesError where it cannot be written."""
    try:
        write_whole(path, calendar_of(reminders, today))
    except OSError as error:
        raise NotesError(f"Cannot write {str(path)!r}: {cause_of(error)}.") from error
    return sum(reminder.kind is not Kind.STOP for reminder in reminders)


def without_contact(calendar: bytes, name: str) -> tuple[bytes, int]:
    """A calendar of ours without what is about a contact, and how many reminders that were; of others', as it is."""
    read = Calendar.from_ical(calendar)
    if not isinstance(read, Calendar) or str(read.get("prodid")) != PRODUCT:
        return calendar, 0
    kept = [part for part in read.subcomponents if str(part.get(CONTACT, "")) != name]
    gone = len(read.subcomponents) - len(kept)
    read.subcomponents = kept
    return (read.to_ical(), gone) if gone else (calendar, 0)


def _event(reminder: Reminder, today: date) -> Event:
    event = Event()
    event.add("uid", f"{_digest(reminder)}@invitewriter")
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("dtstart", reminder.day)
    event.add("dtend", reminder.day + timedelta(days=1))
    event.add("summary", f"{reminder.name}: {' '.join(reminder.what.split())}")
    event.add("description", f"{reminder.kind.value}, from your notes ({reminder.file})")
    event.add("transp", "TRANSPARENT")
    event.add(CONTACT, reminder.name)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", reminder.name)
    alarm.add("trigger", _MORNING)
    event.add_component(alarm)
    return event


def _digest(reminder: Reminder) -> str:
    told = repr((reminder.name, reminder.file, reminder.kind.value, reminder.what))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
