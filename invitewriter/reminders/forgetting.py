"""Forgets a person: erases letters, reminders and log lines, and lists what else the notes hold, for the sender to decide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

from invitewriter.batching.files import write_whole
from invitewriter.batching.ours import INDEX
from invitewriter.batching.outbox import Outbox
from invitewriter.batching.planning.answers import BEFORE
from invitewriter.batching.planning.erasing import Erasing, need_readable, other_names
from invitewriter.batching.record import Record
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

    Raises NotesError or OutboxError before anything is erased, where an outbox is not there, is held by another run or
    cannot be read; else for a file that cannot be written.
    """
    plans = folder.plans(noted.file)
    meant = meant_among(noted, folder.listing(today).contacts)
    names = {noted.name}.union(*(other_names(plan, meant.means) for plan in plans))
    meant = meant.also_called(names - {noted.name})
    named = _naming(names)
    erasing = Erasing(means=meant.means, tells=lambda text: bool(named.search(plain(text))))
    planned = [plan / OUTBOX for plan in plans if (plan / OUTBOX / INDEX).is_file()]
    calendars = [*folder.root.rglob("*.ics"), *folder.root.parent.glob("*.ics")]
    places = dict.fromkeys((place.resolve() for place in [*folder.outboxes(), *planned, *outboxes]), True)
    places = dict.fromkeys((place.resolve() for place in folder.outboxes_beside()), False) | places
    notes = folder.root / noted.file
    for place in places:
        if not place.is_dir():
            raise NotesError(f"There is no outbox at {str(place)!r}.")
    with ExitStack() as held:
        opened = [(held.enter_context(Outbox.open(place)), here) for place, here in places.items()]
        letters = [(outbox, _letters(outbox, meant, here=here), here) for outbox, here in opened]
        doubtful = {told for outbox, _ in opened for told in _doubtful(outbox, meant)}
        own = _own_texts(notes, noted)
        for plan in plans:
            need_readable(plan)
        # By now all is found that could be missing, held by a run or unreadable. The notes come first: whatever goes wrong
        # after them, nothing comes up about the person any more.
        log_lines = forget_lines(notes, noted)
        left = tuple(_left(folder, noted, named))
        marked = _mark(notes, noted, today) if left else 0
        for outbox, about, here in letters:
            _erase(outbox, about, answers=here or bool(about))
        rows = sum(map(erasing.from_plan, plans))
        copied = _from_copy(notes, own, named, shared=noted.shared)
        reminders = sum(_from_calendar(path, noted.name) for path in calendars)
    return Forgotten(
        log_lines=log_lines,
        letters=sum(len(about) for _, about, _ in letters),
        reminders=reminders,
        rows=rows,
        copied=copied,
        left=left,
        marked=marked,
        looked=tuple(places),
        doubtful=tuple(sorted(doubtful)),
    )


def _mark(path: Path, noted: Noted, today: date) -> int:
    if any(entry.event in LASTING for entry in log_about(noted.notes, noted.name)):
        return 0
    try:
        return add_line(path, log_line(noted, today, Event.FORGOTTEN))
    except NotesError:  # a Word document holds no log
        return 0


def _letters(outbox: Outbox, meant: Meant, *, here: bool) -> list[Record]:
    """The letters to a person in an outbox; of one that may be of other notes only those from their file."""
    return [
        record
        for record in outbox.records()
        if meant.means(record.name, record.source) and (here or record.source == meant.file)
    ]


def _erase(outbox: Outbox, about: Sequence[Record], *, answers: bool) -> None:
    """Erases the letters, and the kept answers: some may be about the person, though a run ended before it wrote the letter."""
    if answers:
        outbox.forget_answers()
    for record in about:
        outbox.forget(record)
    if about:
        outbox.write_index()


def _doubtful(outbox: Outbox, meant: Meant) -> Iterator[str]:
    """To whom an outbox holds letters that may be the person's, or somebody else's."""
    for record in outbox.records():
        if meant.may_mean(record.name) and not meant.means(record.name, record.source):
            yield f"{record.name} ({record.source})" if record.source else record.name


def _from_calendar(path: Path, name: str) -> int:
    try:
        content, gone = without_contact(path.read_bytes(), name)
    except (OSError, ValueError):  # no calendar of ours, then
        return 0
    if gone:
        with _told(path):
            write_whole(path, content)
    return gone


def _copy_of(notes: Path) -> Path:
    return notes.with_name(f"{notes.name}{BEFORE}")


def _own_texts(notes: Path, noted: Noted) -> set[str]:
    """The lines that are one person's, as they may stand in a copy of the notes; none where there is no copy."""
    if not _copy_of(notes).is_file():
        return set()
    texts = read_text(notes).splitlines()
    return {texts[number - 1].strip() for number in _own_numbers(noted) if number <= len(texts)} - {""}


def _from_copy(notes: Path, own: set[str], named: re.Pattern[str], *, shared: bool) -> int:
    """Takes the person's lines out of the copy of the notes that `ask` made; one of notes about nobody else goes whole."""
    copy = _copy_of(notes)
    if not copy.is_file():
        return 0
    with _told(copy):
        lines = copy.read_bytes().decode("utf-8", "surrogateescape").splitlines(keepends=True)
        kept = [line for line in lines if shared and line.strip() not in own and not named.search(plain(line))]
        if not shared:
            copy.unlink()
        elif len(kept) < len(lines):
            write_whole(copy, "".join(kept).encode("utf-8", "surrogateescape"))
    return len(lines) - len(kept)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotesError(f"Cannot write {path.name!r}: {cause_of(error)}.") from error


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
