"""NotesFolder: the files of a folder of notes, the contacts in them, and the search for a contact by name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from invitewriter.batching.folder import is_notes
from invitewriter.batching.gathering.scribbled import is_nameless, people_in
from invitewriter.batching.ours import is_outbox, walk
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.contacts.finding import ambiguous_text, meant_by, split_file, unknown_text
from invitewriter.contacts.listed import is_list, read_list
from invitewriter.contacts.planned import Plans, folders_in, stamp_of
from invitewriter.contacts.reading import CROWD, FEW, read_file
from invitewriter.contacts.values import Listing, Noted
from invitewriter.errors import NotesError, UsageError
from invitewriter.notes import Notes
from invitewriter.text.files import read_text


class NotesFolder:
    """A folder of notes. Files are read again only when they have changed, and none outside the folder is ever read."""

    def __init__(self, root: Path, only: Sequence[Path] = (), crowd: int = CROWD) -> None:
        """All of the folder `root`, or `only` some files and folders in it; `crowd` people are several. Raises NotesError where it is no folder."""
        if not root.is_dir():
            raise NotesError(f"There is no folder of notes at {str(root)!r}: name one that exists.")
        self.root, self.only = root.resolve(), tuple(path.resolve() for path in only)
        self.crowd = crowd
        self._read: dict[Path, tuple[object, Listing]] = {}
        self._plans = Plans()

    def listing(self, today: date, *, since: date | None = None) -> Listing:
        """The contacts of all files, or only those met on the day `since` or after it; the latest first."""
        self._plans = Plans()
        found = [self._contacts_in(path, today) for path in self._files()]
        contacts = [noted for each in found for noted in each.contacts if since is None or noted.day >= since]
        return Listing(
            contacts=tuple(sorted(contacts, key=lambda noted: (-noted.day.toordinal(), noted.name, noted.file))),
            unread=tuple(unread for each in found for unread in each.unread),
            in_short=tuple(short for each in found for short in each.in_short),
        )

    def listing_of(self, file: str, today: date) -> Listing:
        """The contacts of one file. Raises NotesError for one outside the folder."""
        self._plans = Plans()
        return self._contacts_in(self._inside(file), today)

    def find(self, name: str, today: date, *, file: str = "") -> Noted:
        """The contact called `name`, in `file` if that is given, or if the name says it: "Ana (fair.txt)".

        Raises UsageError where there is none or several, NotesError for a file outside the folder.
        """
        listing = self.listing_of(file, today) if file else self.listing(today)
        name, listing = (name, listing) if file else split_file(name, listing)
        wanted = parse_name(name) if name.strip() else None
        if wanted is None or not wanted.tokens:
            raise UsageError("Give the name of a contact, as the list of contacts has it.")
        found = meant_by(wanted, listing.contacts)
        if len(found) == 1:
            return found[0]
        raise UsageError(
            ambiguous_text(name, found) if found else f"The notes name no {name!r}. {unknown_text(listing)}"
        )

    def outboxes(self) -> list[Path]:
        """The folders inside that hold letters of a batch."""
        return sorted(folder for folder in {path.parent for path in self.root.rglob("*.json")} if is_outbox(folder))

    def lines(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The lines of every file of notes, and of every list of people, that can be read."""
        for path in self._files():
            try:
                text = read_text(path)
            except NotesError:
                continue
            yield path.relative_to(self.root).as_posix(), tuple(text.splitlines())

    def plans(self, file: str) -> list[Path]:
        """The plans of notes in this folder: in it, beside it, or by one of its files."""
        plans = Plans()
        near = dict.fromkeys([*plans.near(self._inside(file).parent), *plans.near(self.root)])
        return [plan for plan in near if plan.is_relative_to(self.root) or plans.is_of(plan, self.root)]

    def outboxes_beside(self) -> list[Path]:
        """The folders beside this one that hold letters of a batch, maybe to others."""
        return [folder for folder in folders_in(self.root.parent) if is_outbox(folder)]

    def _inside(self, file: str) -> Path:
        try:
            path = (self.root / file).resolve()
        except (OSError, ValueError, RuntimeError):
            raise NotesError(f"{file!r} is no file of the notes' folder.") from None
        if not path.is_relative_to(self.root):
            raise NotesError("That file is outside the notes' folder: put it into the folder.")
        if not (is_notes(path) or is_list(path)) or not path.is_file():
            raise NotesError(f"{file!r} is no file of notes: give one that the list of contacts names.")
        return path

    def _files(self) -> list[Path]:
        """The files of notes and the lists of people that lie inside."""
        paths = (self.root / name for name in walk(self.root))
        return sorted(p for p in paths if (is_notes(p) or is_list(p)) and p.is_file() and self._is_asked(p))

    def _is_asked(self, path: Path) -> bool:
        return not self.only or any(path.is_relative_to(one) for one in self.only)

    def _contacts_in(self, path: Path, today: date) -> Listing:
        state, plan = path.stat(), self._plans.about(path, self.root)
        stamp = (state.st_mtime_ns, state.st_size, today, plan, stamp_of(plan) if plan else ())
        if path not in self._read or self._read[path][0] != stamp:
            self._read[path] = stamp, self._read_anew(path, path.relative_to(self.root).as_posix(), today, plan)
        return self._read[path][1]

    def _read_anew(self, path: Path, file: str, today: date, plan: Path | None) -> Listing:
        try:
            planned = self._plans.of(plan, path) if plan else None
        except NotesError as error:
            return Listing(unread=((file, str(error)),))
        return (
            read_list(path, file, today, planned, plan)
            if is_list(path)
            else read_file(path, file, today, planned, self.crowd)
        )


def one_of_a_crowd(path: Path, name: str, today: date) -> Notes | None:
    """The notes about the one called `name` in a file about many; None for any other file, or one that names nobody so.

    Raises UsageError where several may be meant.
    """
    if not (path.is_file() and is_notes(path)):
        return None
    folder = NotesFolder(path.parent, crowd=FEW)
    contacts = folder.listing_of(path.name, today).contacts
    if len(contacts) < FEW or not meant_by(parse_name(name), contacts):
        return None
    return folder.find(name, today, file=path.name).notes


def several_in(notes: Notes, least: int) -> tuple[str, ...]:
    """The names of those whom a plan would part the notes among; none where they are fewer than `least`."""
    many = people_in("\n".join(notes.lines), notes.name, least=least)
    names = tuple(entry.name for entry in many.entries if not is_nameless(entry)) if many else ()
    return names if len(names) >= least else ()
