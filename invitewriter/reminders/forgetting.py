"""Forgets a person: letters, reminders and log lines go; what else the notes hold is listed, for the sender to decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from invitewriter.batching.files import write_whole
from invitewriter.batching.outbox import Outbox
from invitewriter.brief.names import compatible, parse_name
from invitewriter.contacts import Noted, NotesFolder
from invitewriter.domain import value
from invitewriter.errors import NotesError
from invitewriter.reminders.calendar import without_contact
from invitewriter.reminders.keeping import forget_lines
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
    left: tuple[Left, ...] = ()


def forget(folder: NotesFolder, noted: Noted, outboxes: Sequence[Path] = ()) -> Forgotten:
    """Erases what this program keeps about a contact, in the folder of notes and in `outboxes`.

    Raises NotesError or OutboxError for a file that cannot be written.
    """
    return Forgotten(
        log_lines=forget_lines(folder.root / noted.file, noted),
        letters=sum(_from_outbox(outbox, noted.name) for outbox in [*folder.outboxes(), *outboxes]),
        reminders=sum(_from_calendar(path, noted.name) for path in folder.root.rglob("*.ics")),
        left=tuple(_left(folder, noted)),
    )


def _from_outbox(folder: Path, name: str) -> int:
    if not folder.is_dir():
        raise NotesError(f"There is no outbox at {str(folder)!r}.")
    wanted = parse_name(name)
    with Outbox.open(folder) as outbox:
        about = [record for record in outbox.records() if record.name and compatible(wanted, parse_name(record.name))]
        for record in about:
            outbox.forget(record)
        if about:
            outbox.write_index()
    return len(about)


def _from_calendar(path: Path, name: str) -> int:
    try:
        content, gone = without_contact(path.read_bytes(), name)
        if gone:
            write_whole(path, content)
    except (OSError, ValueError):  # no calendar of ours, then
        return 0
    return gone


def _left(folder: NotesFolder, noted: Noted) -> Iterator[Left]:
    """The lines of all notes that hold a part of the name; of a file about nobody else, each line."""
    words = {word for word in parse_name(noted.name).tokens if len(word) >= _SHORTEST}
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, words)) or '(?!)'})\b")
    for file, lines in folder.lines():
        own = file == noted.file and not noted.shared
        for number, text in enumerate(lines, 1):
            if text.strip() and (own or named.search(plain(text))):
                yield Left(file=file, line=number, text=text.strip())
