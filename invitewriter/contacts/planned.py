"""Reads from plans which lines of the notes are about whom, and what these people are called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path

from invitewriter.batching.entry import Entry
from invitewriter.batching.gathering import Loose
from invitewriter.batching.ours import ANSWERS, PLAN
from invitewriter.batching.planning.answers import file_of
from invitewriter.batching.planning.keeping import MEMORY, is_plan, read_memory
from invitewriter.batching.planning.obeying import read_plan
from invitewriter.domain import value
from invitewriter.errors import NotesError

Stamp = tuple[tuple[int, int], ...]


@value
class Planned:
    """What a plan says of one file of notes."""

    entries: tuple[Entry, ...] = ()
    unwanted: frozenset[str] = frozenset()
    """The ids of those whose rows were deleted: nothing is to be written to them."""
    loose: tuple[Loose, ...] = field(default=(), repr=False)


class Plans:
    """The plans in and beside folders of notes, looked for and read once each."""

    def __init__(self) -> None:
        self._near: dict[Path, tuple[Path, ...]] = {}
        self._sources: dict[Path, tuple[Path, ...]] = {}
        self._read: dict[Path, dict[Path, Planned]] = {}

    def near(self, folder: Path) -> tuple[Path, ...]:
        """The plans in a folder, right below it, and beside it: where a plan of its notes is made."""
        if folder not in self._near:
            places = dict.fromkeys([folder, *folders_in(folder), *folders_in(folder.parent)])
            self._near[folder] = tuple(place for place in places if is_plan(place))
        return self._near[folder]

    def about(self, path: Path, root: Path) -> Path | None:
        """The plan that was made of a file of notes in the folder `root`; of several, the one that was changed last."""
        plans = dict.fromkeys([*self.near(path.parent), *self.near(root)])
        made = [plan for plan in plans if any(path.is_relative_to(source) for source in self._sources_of(plan))]
        return max(made, key=lambda plan: (plan / PLAN).stat().st_mtime_ns, default=None)

    def is_of(self, plan: Path, root: Path) -> bool:
        """Whether a plan was made of notes in the folder `root`, or of that folder."""
        sources = self._sources_of(plan)
        return any(source.is_relative_to(root) or root.is_relative_to(source) for source in sources)

    def of(self, plan: Path, path: Path) -> Planned | None:
        """What a plan says of one file. Raises NotesError for a plan that cannot be read."""
        if plan not in self._read:
            self._read[plan] = _by_file(plan)
        return self._read[plan].get(path)

    def _sources_of(self, plan: Path) -> tuple[Path, ...]:
        if plan not in self._sources:
            try:
                memory = read_memory(plan)
            except NotesError:  # told where the plan itself is used
                memory = None
            self._sources[plan] = memory.sources if memory else ()
        return self._sources[plan]


def stamp_of(plan: Path) -> Stamp:
    """What changes when a plan does."""
    states = [(plan / name).stat() for name in (PLAN, MEMORY, ANSWERS) if (plan / name).is_file()]
    return tuple((state.st_mtime_ns, state.st_size) for state in states)


def folders_in(folder: Path) -> Iterator[Path]:
    """The folders right below one, but for hidden ones; none of one that may not be looked into."""
    try:
        yield from sorted(place for place in folder.iterdir() if place.is_dir() and not place.name.startswith("."))
    except OSError:
        return


def _by_file(plan: Path) -> dict[Path, Planned]:
    told = read_plan(plan)
    entries: defaultdict[Path, list[Entry]] = defaultdict(list)
    loose: defaultdict[Path, list[Loose]] = defaultdict(list)
    for entry in (*told.entries, *told.unwanted):
        if path := file_of(entry, told.sources):
            entries[path].append(entry)
    for one in told.loose:
        if path := file_of(Entry(id="", source=one.source), told.sources):
            loose[path].append(one)
    unwanted = frozenset(entry.id for entry in told.unwanted)
    return {
        path: Planned(entries=tuple(entries[path]), unwanted=unwanted, loose=tuple(loose[path]))
        for path in {**entries, **loose}
    }
