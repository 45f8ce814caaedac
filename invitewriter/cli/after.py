"""What the commands `log`, `due` and `forget` share: the options, and how the folder of notes is found."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from invitewriter.batching.planning.keeping import is_plan, read_memory
from invitewriter.batching.planning.whence import gone
from invitewriter.cli.kinds import FILE, Day
from invitewriter.cli.settings import Settings, load_settings
from invitewriter.contacts import Noted, NotesFolder
from invitewriter.errors import UsageError

TODAY = click.option("--today", type=Day(), metavar="DATE", help="The day that counts as today.")
OF_NOTES = (
    click.option("--notes", type=FILE, metavar="DIR", help="The folder of your notes, or one file of them."),
    TODAY,
)


def open_folder(notes: Path | None) -> tuple[NotesFolder, str, Settings]:
    """The folder of notes, the one file of it that is meant or an empty string, and the user's settings.

    Raises UsageError where neither an option nor the configuration names one.
    """
    settings = load_settings()
    place = notes or settings.notes
    if place is None:
        raise UsageError('Where are your notes? Say --notes DIR, or set notes = "DIR" in config.toml.')
    if is_plan(place):
        sources = _notes_of(place)
        if len(sources) > 1:
            return NotesFolder(sources[0].parent, sources), "", settings
        place = sources[0]
    if place.is_file():
        return NotesFolder(place.parent), place.name, settings
    return NotesFolder(place), "", settings


def _notes_of(plan: Path) -> tuple[Path, ...]:
    """The notes that a plan was made of. Raises UsageError where they are not all in one folder."""
    memory = read_memory(plan)
    if memory and memory.lost:
        raise gone(plan)
    sources = memory.sources if memory else ()
    if len({source.parent for source in sources}) != 1:
        raise UsageError(f"{str(plan)!r} is a plan: name the folder of the notes that it was made of.")
    return sources


def find_contact(name: str, notes: Path | None, today: date) -> tuple[NotesFolder, Noted]:
    """The contact called `name`, in the folder or the file of notes. Raises UsageError or NotesError."""
    folder, file, _ = open_folder(notes)
    return folder, folder.find(name, today, file=file)
