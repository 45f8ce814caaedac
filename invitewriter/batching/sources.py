"""Where the contacts of a batch come from: a plan's folder, or sources of any kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from invitewriter.batching.entry import Entry
from invitewriter.batching.gathering import folder_of_notes, gather_sources, is_plain_folder, missing
from invitewriter.batching.planning.keeping import is_plan
from invitewriter.batching.planning.obeying import planned_entries
from invitewriter.errors import UsageError

OUTBOX = "outbox"


def entries_of(sources: Sequence[Path]) -> Iterator[Entry]:
    """The entries of all `sources`; those of a folder of notes are read as they are taken. Raises NotesError for none at all.

    Lines that are not surely somebody's are in no entry: only a plan can settle whose they are.
    """
    plans = [path for path in sources if is_plan(path)]
    rest = [path for path in sources if not is_plan(path)]
    for path in plans:
        yield from planned_entries(path)
    if len(rest) == 1 and is_plain_folder(rest[0]):
        found = False
        for read in folder_of_notes(rest[0]):
            found = True
            yield from read.entries
        if not found:
            gather_sources(rest)  # tells what is missing
    elif rest:
        yield from gather_sources(rest).entries


def outbox_for(sources: Sequence[Path]) -> Path:
    """The outbox where none is named: in the folder of a plan.

    Raises UsageError for sources without one, NotesError for a source that is not there.
    """
    if len(sources) == 1 and is_plan(sources[0]):
        return sources[0] / OUTBOX
    for path in sources:
        if not path.exists():
            raise missing(path)
    raise UsageError("Say where the letters are to go: --outbox DIR (only a plan's own folder has a place for them).")
