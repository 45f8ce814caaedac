"""Reads from a file of notes whom it is about, and the day on which they were met."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from invitewriter.batching.entry import Action
from invitewriter.batching.entry_notes import read_entry
from invitewriter.batching.folder import file_entry, tells_of_sender
from invitewriter.batching.gathering import Gathered, Loose
from invitewriter.batching.gathering.scribbled import is_nameless, people_in
from invitewriter.batching.planning.sheet import lines_text
from invitewriter.brief import Request, gather
from invitewriter.brief.meeting.occasion import day_said, day_told
from invitewriter.contacts.planned import Planned
from invitewriter.contacts.values import LAST_CHANGE, SAID, Listing, Noted
from invitewriter.domain import Brief
from invitewriter.errors import NotesError, UsageError
from invitewriter.notes import Kind, Notes, resolved

_FILE_NAME, _FIRST_LINE = "file name", "first line"
_DAY_IN_NAME = re.compile(r"(?<!\d)(20\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)")
_MOST_LINES, _MOST_NAMES = 6, 3
FEW, CROWD = 3, 8
"""So many people make a file one about many: where nobody is plainly the contact, and where somebody is."""
_SETTLE = (
    "a file of its own for each person settles it (NAME.md beside this one); so does a plan ('invitewriter plan'), with "
    "the names written into its plan.csv."
)
_IN_PLAN = "{count} nobody's for sure: the rows with a ? in plan.csv. Write whose they are, or delete the row of what is nobody's."


def read_file(path: Path, file: str, today: date, planned: Planned | None = None, crowd: int = CROWD) -> Listing:
    """The contacts of one file, called `file` by people, as a plan has them; or why it names nobody for sure."""
    entry = file_entry(path, file)
    try:
        if entry.trouble or tells_of_sender(entry.notes):
            return Listing(unread=((file, entry.trouble),) if entry.trouble else ())
        notes = read_entry(entry)
        names, shared = _names(notes, today)
        many = people_in(entry.notes, file, path.parent, least=FEW if shared or not names else crowd)
        day, dated_by = _day(notes, path, today)
        about = Noted(name="", file=file, notes=notes, day=day, dated_by=dated_by, shared=shared, summary=entry.summary)
        parted = _parted(planned) if planned else None
        if many or parted:
            return _crowd(parted or many or Gathered(), replace(about, shared=True, summary=None), today, planned)
    except (NotesError, UsageError) as error:
        return Listing(unread=((file, str(error)),))
    about = replace(about, notes=_dated(notes, day)) if dated_by == _FILE_NAME else about if shared else _as_said(about)
    if planned and planned.entries:
        return _as_planned(about, names, planned)
    if not names:
        return Listing(unread=((file, "It does not tell whom it is about: add a line 'Contact: NAME'."),))
    return Listing(contacts=tuple(replace(about, name=name) for name in names))


def _parted(planned: Planned) -> Gathered | None:
    """The people of a file that a plan parts among several."""
    entries = tuple(entry for entry in planned.entries if entry.lines and entry.notes.strip())
    return Gathered(entries=entries, loose=planned.loose) if entries else None


def _as_planned(about: Noted, names: Sequence[str], planned: Planned) -> Listing:
    """The one contact of a file, called as in a plan."""
    (entry, *_), name = planned.entries, planned.entries[0].name or (names[0] if len(names) == 1 else "")
    if not name:
        return Listing(contacts=tuple(replace(about, name=each) for each in names))
    mended = list(names) != [name]
    unwanted = entry.id in planned.unwanted or entry.action is Action.NOBODY
    return Listing(contacts=(replace(about, name=name, mended=mended, shared=False, unwanted=unwanted),))


def _crowd(found: Gathered, about: Noted, today: date, planned: Planned | None) -> Listing:
    """The people of a file about many, each with the lines that are theirs alone."""
    named = [entry for entry in found.entries if not is_nameless(entry)]
    nobodys = [line for entry in found.entries if is_nameless(entry) for line in entry.lines]
    left_out = planned.unwanted if planned else frozenset()
    nobodys += [line for loose in found.loose if loose.unsure for line in loose.lines]
    contacts = tuple(
        _one_of_many(
            replace(about, name=entry.name, unwanted=entry.id in left_out or entry.action is Action.NOBODY),
            _with_others(read_entry(entry), about.notes),
            today,
        )
        for entry in named
    )
    if not nobodys:
        return Listing(contacts=contacts)
    lines = sorted(set(nobodys))
    if planned:  # which has told them one by one
        told = _IN_PLAN.format(count=_lines(lines) if len(lines) == 1 else f"{len(lines)} lines are")
    else:
        told = f"{_lines(lines)} nobody's for sure{_whose(found)}: {_SETTLE}"
    short = (
        ""
        if planned
        else f"{_lines(lines)} nobody's for sure; 'invitewriter plan' asks whose, and is heeded here where the plan stands in or beside these notes."
    )
    return Listing(contacts=contacts, unread=((about.file, told),), in_short=((about.file, short),))


def _whose(found: Gathered) -> str:
    """Why lines are not sure, and whom they may be about: what somebody who looks them up can decide by."""
    told = [
        f"{'line' if len(one.lines) == 1 else 'lines'} {lines_text(one.lines)}: {one.because}{_maybe(one)}"
        for one in found.loose
        if one.unsure and one.because
    ]
    more = len(told) - _MOST_LINES
    shown = [*told[:_MOST_LINES], *([f"{more} more"] if more > 0 else [])]
    return f" ({'; '.join(shown)})" if shown else ""


def _maybe(loose: Loose) -> str:
    return f", maybe {' or '.join(loose.candidates[:_MOST_NAMES])}" if loose.candidates else ""


def _with_others(notes: Notes, whole: Notes) -> Notes:
    """The notes about one person, and beside them what the whole file tells of others."""
    own = {number for item in notes.items for number in range(item.line, item.last + 1)} | {*notes.front_lines.values()}
    unsaid = (item for item in whole.items if item.kind is not Kind.HEADING and item.line not in own)
    return replace(notes, unsaid=tuple(unsaid))


def _one_of_many(about: Noted, notes: Notes, today: date) -> Noted:
    """The contact whose own lines are `notes`, met on the day that the first line of the file tells, if it does."""
    if "date" not in about.notes.front and "date" in notes.front:
        latest = about.day if about.dated_by in {_FILE_NAME, _FIRST_LINE} else today
        day = resolved(notes.front["date"], latest)
        return replace(about, notes=_dated(notes, day), day=day, dated_by=_FIRST_LINE)
    return _as_said(replace(about, notes=_dated(notes, about.day) if about.dated_by == _FILE_NAME else notes))


def _as_said(about: Noted) -> Noted:
    """The contact, met on the day that their notes say as seen from the file's last change, where nothing else tells it."""
    said = day_said(about.notes.items, about.notes.language, about.day) if about.dated_by == LAST_CHANGE else None
    return replace(about, day=said, dated_by=SAID) if said else about


def _lines(numbers: Sequence[int]) -> str:
    """The beginning of a sentence about lines: "Line 13 is", "Lines 13, 14 and 18 are", "Lines 13, 14 and 30 more are"."""
    if len(numbers) == 1:
        return f"Line {numbers[0]} is"
    shown = [str(number) for number in numbers[:_MOST_LINES]]
    rest = len(numbers) - len(shown)
    last = f"{rest} more" if rest else shown.pop()
    return f"Lines {', '.join(shown)} and {last} are"


def _names(notes: Notes, today: date) -> tuple[list[str], bool]:
    """The contacts of a file, and whether they are several."""
    found = gather(notes, Request(today=today))
    if isinstance(found, Brief):
        return [found.contact.name], False
    return list(dict.fromkeys(found.candidates)), True


def _dated(notes: Notes, day: date) -> Notes:
    """`notes` with the day in their file's name, as if they said it themselves, so that letters tell it, too."""
    return replace(notes, front={**notes.front, "date": day.isoformat()}, front_lines={**notes.front_lines, "date": 0})


def _day(notes: Notes, path: Path, today: date) -> tuple[date, str]:
    if "date" in notes.front:
        return resolved(notes.front["date"], today), "front matter"
    named = next(_days_in(path.name), None)
    if told := day_told(notes.items, named or today):
        return told, _FIRST_LINE
    if named:
        return named, _FILE_NAME
    return date.fromtimestamp(path.stat().st_mtime), LAST_CHANGE  # noqa: DTZ012 - the sender's own day


def _days_in(name: str) -> Iterator[date]:
    for match in _DAY_IN_NAME.finditer(name):
        try:
            yield date(*map(int, match.groups()))
        except ValueError:
            continue
