"""Computes what is due: promises first, then silences. A silence is counted from the last contact in the log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from invitewriter.brief import gather, make_brief
from invitewriter.brief.facts.promises import due_by, is_kept
from invitewriter.brief.facts.tasks import is_promise
from invitewriter.brief.meeting.log import log_about
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.contacts import Noted
from invitewriter.contacts.values import LAST_CHANGE
from invitewriter.domain import Brief, Decline, Fact, Reason, Sender, Stage, value
from invitewriter.notes.log import NO_CONTACT, PATIENCE, Event, Logged, better_left, last_contact, unanswered
from invitewriter.text.folding import plain

_SOON, _KEPT_WITHIN = 1, 3
"""Days within which an answer is answered, and a promise is best kept."""


class Kind(StrEnum):
    PROMISE = "promise"
    SILENCE = "silence"
    STOP = "stop"
    """Nothing is due any more: it is to be left at that."""


@value
class Reminder:
    """Something to do about a contact."""

    name: str
    file: str
    kind: Kind
    day: date
    """From when on it is due; of a stop, the day of the last letter."""
    what: str
    line: int = 0
    """Of the promise in the notes."""


def all_reminders(
    contacts: Iterable[Noted], today: date, *, sender: Sender | None = None, patience: int | None = None
) -> list[Reminder]:
    """What is due or will be, of all contacts: promises, then silences, then what is better left, each by day.

    `patience` is a number of days in place of PATIENCE. Errors of single notes are theirs: NotesError, UsageError.
    """
    people = _people(contacts).values()
    found = [each for one in people for each in reminders_about(one, today, sender=sender, patience=patience)]
    return sorted(found, key=lambda each: (list(Kind).index(each.kind), each.day, each.name))


def reminders_about(
    person: Sequence[Noted], today: date, *, sender: Sender | None = None, patience: int | None = None
) -> Iterator[Reminder]:
    """What is due about one contact, by all the files that tell of them; nothing where one says not to write to them.

    What a plan leaves out counts for nothing.
    """
    told: list[tuple[Noted, Brief]] = []
    for noted in person:
        request = replace(noted.request(today), sender=None if "sender" in noted.notes.front else sender)
        brief, made = gather(noted.notes, request), make_brief(noted.notes, request)
        if isinstance(made, Decline) and made.reason is Reason.DO_NOT_WRITE:
            return
        if isinstance(brief, Brief) and not noted.unwanted:
            told.append((noted, brief))
    if not told:
        return
    log = sorted((entry for noted, _ in told for entry in log_about(noted.notes, noted.name)), key=lambda e: e.day)
    promised = [each for noted, brief in told for each in _promises(noted, brief, log)]
    promised.sort(key=lambda each: each.day, reverse=True)
    yield from {
        plain(each.what).rstrip(". "): each for each in promised
    }.values()  # of the same words, what is due first
    latest = max((noted for noted, _ in told), key=lambda noted: noted.day)
    kind, day, what = _silence(latest, log, patience or PATIENCE[max((b.stage for _, b in told), key=_rank)])
    yield Reminder(name=latest.name, file=latest.file, kind=kind, day=day, what=what)


def _people(contacts: Iterable[Noted]) -> dict[object, list[Noted]]:
    """The contacts of all files, those together that bear the same whole name: they are one person."""
    people: defaultdict[object, list[Noted]] = defaultdict(list)
    for noted in contacts:
        name = parse_name(noted.name)
        people[frozenset(name.tokens) if name.full else (noted.name, noted.file)].append(noted)
    return people


def _rank(stage: Stage) -> int:
    return list(Stage).index(stage)


def _promises(noted: Noted, brief: Brief, log: Sequence[Logged]) -> Iterator[Reminder]:
    for fact in _open_promises(brief, log):
        day = due_by(fact.text, brief.notes_language, noted.day) or noted.day + timedelta(days=_KEPT_WITHIN)
        what = _told(fact.text, noted.name)
        yield Reminder(name=noted.name, file=noted.file, kind=Kind.PROMISE, day=day, what=what, line=fact.line)


def _open_promises(brief: Brief, log: Sequence[Logged]) -> list[Fact]:
    owed = (fact for fact in brief.notes_facts if is_promise(fact, brief.notes_language))
    return [fact for fact in owed if not is_kept(fact, log)]


def _told(text: str, name: str) -> str:
    """A promise without what it is marked with, and without the name that stands before it anyway."""
    return text.removeprefix(name).lstrip(" :,;–—→->=[]☐")


def _silence(noted: Noted, log: Sequence[Logged], patience: int) -> tuple[Kind, date, str]:
    """What the last contact calls for, and from when on."""
    last = last_contact(log)
    if last is None:
        met = "noted" if noted.dated_by == LAST_CHANGE else "met"  # what a file's date tells is no meeting
        return Kind.SILENCE, noted.day + timedelta(days=_SOON), f"no letter yet; {met} on {noted.day}"
    count, event = unanswered(log), _last_event(log)
    if told := better_left(log):
        return Kind.STOP, last, told
    if count:
        return Kind.SILENCE, last + timedelta(days=patience), f"no answer to your letter of {last}"
    soon = last + timedelta(days=_SOON)
    if event is Event.REPLIED:
        return Kind.SILENCE, soon, f"answered on {last}: your turn"
    if event is Event.ACCEPTED:
        return Kind.SILENCE, soon, f"accepted on {last}: thank them, and ask one thing"
    return Kind.SILENCE, last + timedelta(days=patience), f"no contact since {last}"


def _last_event(log: Sequence[Logged]) -> Event | None:
    events = [entry.event for entry in log if entry.event not in {Event.KEPT, *NO_CONTACT}]
    return events[-1] if events else None
