"""Where the contacts of a batch come from: each kind of source as a function that yields entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from invitewriter.batching.entry import Entry
from invitewriter.batching.folder import file_entry, folder_entries
from invitewriter.errors import NotesError, UsageError


def entries_of(sources: Sequence[Path]) -> Iterator[Entry]:
    """The entries of all `sources`, one after the other, read as they are taken. Raises NotesError for none at all."""
    for path in sources:
        if path.is_dir():
            yield from folder_entries(path)
        elif path.is_file():
            yield file_entry(path, path.name)
        else:
            raise NotesError(f"There is no {str(path)!r}: name a folder or a file of notes.")


def outbox_for(sources: Sequence[Path]) -> Path:
    """The outbox where none is named: in the folder of a plan. Raises UsageError for sources without one."""
    if len(sources) == 1 and (sources[0] / "plan.csv").is_file():
        return sources[0] / "outbox"
    raise UsageError("Say where the letters are to go: --outbox DIR (only a plan's own folder has a place for them).")
