"""Who is in a folder of notes: each contact with the file that tells of them, and the day they were met."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import field, replace
from datetime import date
from pathlib import Path

from invitewriter.batching.entry import Action
from invitewriter.batching.folder import file_entry, is_notes
from invitewriter.batching.gathering import Gathered
from invitewriter.batching.gathering.scribbled import people_in
from invitewriter.batching.outbox import INDEX
from invitewriter.batching.reading import read_entry
from invitewriter.brief import Request, gather
from invitewriter.brief.names import compatible, parse_name
from invitewriter.domain import Brief, value
from invitewriter.errors import NotesError, UsageError
from invitewriter.notes import Notes, resolved
from invitewriter.text.files import read_text

_DAY_IN_NAME = re.compile(r"(?<!\d)(20\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)")
_MOST_LISTED = 6
_FEW, _CROWD = 3, 8
"""So many people make a file one about many: where nobody is plainly the contact, and where somebody is."""
_SETTLE = "begin them with the name, or make a plan of the file ('invitewriter plan') and settle it there."


@value
class Noted:
    """A contact, and where the notes about them are."""

    name: str
    file: str
    """The path from the folder, with forward slashes."""
    notes: Notes
    day: date
    """When they were met, as far as can be told."""
    dated_by: str
    """What tells the day: "front matter", "file name", or, for want of both, "last change of the file"."""
    shared: bool = False
    """Whether the same file tells of other contacts, too."""
    summary: str | None = field(default=None, repr=False)
    """What stands in NAME.summary.md beside NAME.md: what the contact says of themselves in public."""

    def request(self, today: date) -> Request:
        """What to ask of the notes to get this contact's brief."""
        return Request(contact=self.name if self.shared else None, summary=self.summary, today=today)


@value
class Listing:
    """What a folder of notes holds."""

    contacts: tuple[Noted, ...] = ()
    """The latest first."""
    unread: tuple[tuple[str, str], ...] = ()
    """Files that name no contact or cannot be read, each with what to do about it."""


class NotesFolder:
    """A folder of notes. Files are read again only when they have changed, and none outside the folder is ever read."""

    def __init__(self, root: Path) -> None:
        """Raises NotesError where `root` is no folder."""
        if not root.is_dir():
            raise NotesError(f"There is no folder of notes at {str(root)!r}: name one that exists.")
        self.root = root.resolve()
        self._read: dict[Path, tuple[tuple[int, int, date], Listing]] = {}

    def listing(self, today: date, *, since: date | None = None) -> Listing:
        """The contacts of all files, or only those met on the day `since` or after it; the latest first."""
        found = [self._contacts_in(path, today) for path in self._files()]
        contacts = [noted for each in found for noted in each.contacts if since is None or noted.day >= since]
        return Listing(
            contacts=tuple(sorted(contacts, key=lambda noted: (-noted.day.toordinal(), noted.name, noted.file))),
            unread=tuple(unread for each in found for unread in each.unread),
        )

    def find(self, name: str, today: date, *, file: str = "") -> Noted:
        """The contact called `name`, in `file` if that is given.

        Raises UsageError where there is none or several, NotesError for a file outside the folder.
        """
        wanted = parse_name(name) if name.strip() else None
        if wanted is None or not wanted.tokens:
            raise UsageError("Give the name of a contact, as the list of contacts has it.")
        known = self._contacts_in(self._inside(file), today).contacts if file else self.listing(today).contacts
        same = [noted for noted in known if compatible(wanted, parse_name(noted.name))]
        exact = [noted for noted in same if parse_name(noted.name).tokens == wanted.tokens]
        found = exact or same
        if len(found) == 1:
            return found[0]
        if found:
            places = ", ".join(f"{noted.name} in {noted.file}" for noted in found[:_MOST_LISTED])
            raise UsageError(f"{name!r} may be {places}: give the whole name, and the file if one name has two.")
        names = ", ".join(sorted({noted.name for noted in known})[:_MOST_LISTED])
        raise UsageError(f"The notes name no {name!r}. They name: {names or 'nobody'}.")

    def outboxes(self) -> list[Path]:
        """The folders inside that hold letters of a batch."""
        return sorted(path.parent for path in self.root.rglob(INDEX) if _is_outbox(path.parent))

    def lines(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The lines of every file of notes that can be read."""
        for path in self._files():
            try:
                text = read_text(path)
            except NotesError:
                continue
            yield path.relative_to(self.root).as_posix(), tuple(text.splitlines())

    def _inside(self, file: str) -> Path:
        try:
            path = (self.root / file).resolve()
        except (OSError, ValueError, RuntimeError):
            raise NotesError(f"{file!r} is no file of the notes' folder.") from None
        if not path.is_relative_to(self.root):
            raise NotesError("That file is outside the notes' folder: put it into the folder.")
        if not is_notes(path) or not path.is_file():
            raise NotesError(f"{file!r} is no file of notes: give one that the list of contacts names.")
        return path

    def _files(self) -> list[Path]:
        """The files of notes, each once, and only those that truly lie inside, whatever links say."""
        found: set[Path] = set()
        for folder, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if not name.startswith(".") and not _is_outbox(Path(folder, name))]
            for name in names:
                path = Path(folder, name).resolve()
                if is_notes(path) and path.is_relative_to(self.root):
                    found.add(path)
        return sorted(path for path in found if path.is_file())

    def _contacts_in(self, path: Path, today: date) -> Listing:
        state = path.stat()
        stamp = (state.st_mtime_ns, state.st_size, today)
        if path not in self._read or self._read[path][0] != stamp:
            self._read[path] = stamp, _read(path, path.relative_to(self.root).as_posix(), today)
        return self._read[path][1]


def _read(path: Path, file: str, today: date) -> Listing:
    entry = file_entry(path, file)
    try:
        if entry.trouble:
            return Listing(unread=((file, entry.trouble),))
        notes = read_entry(entry)
        names, shared = _names(notes, today)
        many = people_in(entry.notes, file, path.parent, least=_FEW if shared or not names else _CROWD)
        day, dated_by = _day(notes, path, today)
        about = Noted(name="", file=file, notes=notes, day=day, dated_by=dated_by, shared=shared, summary=entry.summary)
        if many:
            return _crowd(many, replace(about, shared=True, summary=None))
    except (NotesError, UsageError) as error:
        return Listing(unread=((file, str(error)),))
    if not names:
        return Listing(unread=((file, "It does not tell whom it is about: add a line 'Contact: NAME'."),))
    return Listing(contacts=tuple(replace(about, name=name) for name in names))


def _crowd(found: Gathered, about: Noted) -> Listing:
    """The people of a file about many, each with the lines that are theirs alone."""
    named = [entry for entry in found.entries if entry.action is not Action.ASK]
    nobodys = [line for entry in found.entries if entry.action is Action.ASK for line in entry.lines]
    nobodys += [line for loose in found.loose if loose.unsure for line in loose.lines]
    contacts = tuple(replace(about, name=entry.name, notes=read_entry(entry)) for entry in named)
    if not nobodys:
        return Listing(contacts=contacts)
    lines = (
        f"line {nobodys[0]} is" if len(nobodys) == 1 else f"{len(nobodys)} lines, the first of them {min(nobodys)}, are"
    )
    return Listing(contacts=contacts, unread=((about.file, f"In it {lines} nobody's for sure: {_SETTLE}"),))


def _is_outbox(folder: Path) -> bool:
    """Whether a folder holds letters of a batch, which are no notes."""
    return (folder / INDEX).is_file() and any(folder.glob("*.json"))


def _names(notes: Notes, today: date) -> tuple[list[str], bool]:
    """The contacts of a file, and whether they are several."""
    found = gather(notes, Request(today=today))
    if isinstance(found, Brief):
        return [found.contact.name], False
    return list(dict.fromkeys(found.candidates)), True


def _day(notes: Notes, path: Path, today: date) -> tuple[date, str]:
    if "date" in notes.front:
        return resolved(notes.front["date"], today), "front matter"
    for named in _days_in(path.name):
        return named, "file name"
    return date.fromtimestamp(path.stat().st_mtime), "last change of the file"  # noqa: DTZ012 - the sender's own day


def _days_in(name: str) -> Iterator[date]:
    for match in _DAY_IN_NAME.finditer(name):
        try:
            yield date(*map(int, match.groups()))
        except ValueError:
            continue
