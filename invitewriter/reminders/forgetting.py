"""Forgets a person: erases letters, reminders and log lines, and lists what else the notes hold, for the sender to decide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from pathlib import Path

from invitewriter.batching.files import write_whole
from invitewriter.batching.outbox import INDEX, Outbox
from invitewriter.batching.planning.answers import BEFORE
from invitewriter.batching.planning.erasing import Erasing, other_names
from invitewriter.batching.sources import OUTBOX
from invitewriter.brief.meeting.log import log_about
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.contacts import Noted, NotesFolder
from invitewriter.domain import value
from invitewriter.errors import NotesError, cause_of
from invitewriter.notes.log import LASTING, Event
from invitewriter.reminders.belonging import Meant, meant_among
from invitewriter.reminders.calendar import without_contact
from invitewriter.reminders.keeping import add_line, forget_lines, log_line
from invitewriter.text.files import read_text
from invitewriter.text.folding import plain

_SHORTEST = 3


@value
class Left:
    """A line of the notes that still tells of a person."""

    file: str
    line: int
    text: str


@value
class Forgotten:
    """What was erased, and what is left."""

    log_lines: int = 0
    letters: int = 0
    """In outboxes."""
    reminders: int = 0
    """In calendars of ours."""
    rows: int = 0
    """Rows and answers in plans."""
    copied: int = 0
    """Lines in the copies that `ask` made of the notes."""
    left: tuple[Left, ...] = ()
    marked: int = 0
    """The line put into the notes that tell of them still, by which nothing comes up about them any more; 0 for none."""
    looked: tuple[Path, ...] = ()
    """The outboxes that were looked into."""
    doubtful: tuple[str, ...] = ()
    """Whose letters were left, since they may be somebody else: each with the notes they were made of."""


def forget(folder: NotesFolder, noted: Noted, today: date, outboxes: Sequence[Path] = ()) -> Forgotten:
    """Erases what this program keeps about a contact, in the folder of notes and in `outboxes`.

    Where the notes tell of them still, a line of their log says that they are forgotten.

    Raises NotesError or OutboxError for a file that cannot be written.
    """
    plans = folder.plans(noted.file)
    meant = meant_among(noted, folder.listing(today).contacts)
    names = {noted.name}.union(*(other_names(plan, meant.means) for plan in plans))
    meant = meant.also_called(names - {noted.name})
    named = _naming(names)
    erasing = Erasing(means=meant.means, tells=lambda text: bool(named.search(plain(text))))
    planned = [plan / OUTBOX for plan in plans if (plan / OUTBOX / INDEX).is_file()]
    beside = folder.outboxes_beside()
    calendars = [*folder.root.rglob("*.ics"), *folder.root.parent.glob("*.ics")]
    places = dict.fromkeys(place.resolve() for place in [*folder.outboxes(), *planned, *outboxes])
    places |= dict.fromkeys(place for place in beside if place not in places)
    doubtful = {told for place in places for told in _doubtful(place, meant)}
    forgotten = Forgotten(
        copied=_from_copy(folder.root / noted.file, noted, named),
        rows=sum(map(erasing.from_plan, plans)),
        log_lines=forget_lines(folder.root / noted.file, noted),
        letters=sum(_from_outbox(outbox, meant, here=outbox not in beside) for outbox in places),
        reminders=sum(_from_calendar(path, noted.name) for path in calendars),
        left=tuple(_left(folder, noted, named)),
        looked=tuple(places),
        doubtful=tuple(sorted(doubtful)),
    )
    return replace(forgotten, marked=_mark(folder.root / noted.file, noted, today) if forgotten.left else 0)


def _mark(path: Path, noted: Noted, today: date) -> int:
    if any(entry.event in LASTING for entry in log_about(noted.notes, noted.name)):
        return 0
    try:
        return add_line(path, log_line(noted, today, Event.FORGOTTEN))
    except NotesError:  # a Word document holds no log
        return 0


def _from_outbox(folder: Path, meant: Meant, *, here: bool) -> int:
    """Takes the letters to a person out of an outbox; out of one that may be of other notes only those from their file."""
    with _opened(folder) as outbox:
        about = [
            record
            for record in outbox.records()
            if meant.means(record.name, record.source) and (here or record.source == meant.file)
        ]
        for record in about:
            outbox.forget(record)
        if about:
            outbox.write_index()
    return len(about)


def _doubtful(folder: Path, meant: Meant) -> Iterator[str]:
    """To whom an outbox holds letters that may be the person's, or somebody else's."""
    for record in Outbox.look(folder).records() if folder.is_dir() else ():
        if meant.may_mean(record.name) and not meant.means(record.name, record.source):
            yield f"{record.name} ({record.source})" if record.source else record.name


def _opened(folder: Path) -> AbstractContextManager[Outbox]:
    if not folder.is_dir():
        raise NotesError(f"There is no outbox at {str(folder)!r}.")
    return Outbox.open(folder)


def _from_calendar(path: Path, name: str) -> int:
    try:
        content, gone = without_contact(path.read_bytes(), name)
        if gone:
            write_whole(path, content)
    except (OSError, ValueError):  # no calendar of ours, then
        return 0
    return gone


def _from_copy(path: Path, noted: Noted, named: re.Pattern[str]) -> int:
    """Takes the person's lines out of the copy of the notes that `ask` made; one of notes about nobody else goes whole."""
    copy = path.with_name(f"{path.name}{BEFORE}")
    if not copy.is_file():
        return 0
    texts = read_text(path).splitlines()
    own = {texts[number - 1].strip() for number in _own_numbers(noted) if number <= len(texts)} - {""}
    try:
        lines = copy.read_bytes().decode("utf-8", "surrogateescape").splitlines(keepends=True)
        kept = [line for line in lines if noted.shared and line.strip() not in own and not named.search(plain(line))]
        if not noted.shared:
            copy.unlink()
        elif len(kept) < len(lines):
            write_whole(copy, "".join(kept).encode("utf-8", "surrogateescape"))
    except OSError as error:
        raise NotesError(f"Cannot write {copy.name!r}: {cause_of(error)}.") from error
    return len(lines) - len(kept)


def _own_numbers(noted: Noted) -> set[int]:
    """The numbers of the lines that are one person's, of several in a file; none where only names tell them apart."""
    if not noted.notes.unsaid:
        return set()
    others = {item.line for item in noted.notes.unsaid}
    return {n for item in noted.notes.items for n in range(item.line, item.last + 1)} - others


def _naming(names: Iterable[str]) -> re.Pattern[str]:
    """A part of one of the names, in a text in plain letters."""
    words = {word for name in names for word in parse_name(name).tokens if len(word) >= _SHORTEST}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words)) or '(?!)'})\b")


def _left(folder: NotesFolder, noted: Noted, named: re.Pattern[str]) -> Iterator[Left]:
    """The lines of all notes that hold a part of the name, and those that are the person's; of a file about nobody else, each line."""
    apart = _own_numbers(noted)
    for file, lines in folder.lines():
        here, own = file == noted.file, file == noted.file and not noted.shared
        for number, text in enumerate(lines, 1):
            if text.strip() and (own or (here and number in apart) or named.search(plain(text))):
                yield Left(file=file, line=number, text=text.strip())
