"""What a plan's folder remembers of the plan beside plan.csv: what was written last, from which sources, of which lines."""

from __future__ import annotations

import json
import os
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import field
from itertools import pairwise
from pathlib import Path

from invitewriter.batching.files import write_whole
from invitewriter.batching.ours import PLAN
from invitewriter.batching.planning.whence import found_sources, home_of
from invitewriter.domain import value
from invitewriter.errors import NotesError, cause_of

MEMORY = ".plan.json"
_VERSION = 1


@value
class Memory:
    """The plan as it was written, to tell the user's changes from its own."""

    sources: tuple[Path, ...] = ()
    """None where they are lost."""
    lost: tuple[Path, ...] = ()
    """Where they should be, if the plan was moved and they are not there."""
    rows: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    """The cells of each row by its id."""
    kept: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    """The cells that the plan's reader wrote, by row: theirs, too, where the plan says the same for a while."""
    digests: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    """For each file of notes what tells its lines apart, in their order; never their text."""


def read_memory(folder: Path) -> Memory | None:
    """What the folder remembers; None where there is no plan yet. Raises NotesError for a file that is broken."""
    path = folder / MEMORY
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        sources = found_sources(told, folder)
        return Memory(
            sources=sources or (),
            lost=tuple((folder / one).resolve() for one in told["sources"]) if sources is None else (),
            rows=told["rows"],
            kept=told.get("kept", {}),
            digests={source: tuple(lines) for source, lines in told["digests"].items()},
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise NotesError(
            f"{str(path)!r} cannot be read: run 'invitewriter plan SOURCE... -o {folder}' again."
        ) from None


def memory_text(memory: Memory, folder: Path) -> str:
    sources = [os.path.relpath(one.resolve(), folder.resolve()) for one in memory.sources or memory.lost]
    told = {
        "version": _VERSION,
        **home_of(folder, lost=bool(memory.lost)),
        "sources": sources,
        "rows": memory.rows,
        "kept": memory.kept,
        "digests": memory.digests,
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def is_plan(folder: Path) -> bool:
    return (folder / PLAN).is_file()


def save(path: Path, text: str) -> None:
    """Writes a file for its owner only, whole or not at all. Raises NotesError where that fails."""
    try:
        write_whole(path, text.encode("utf-8", "surrogatepass"))
    except OSError as error:
        raise NotesError(f"Cannot write {str(path)!r}: {cause_of(error)}.") from None


def moved_lines(before: Sequence[str], now: Sequence[str]) -> dict[int, int]:
    """Where each line of before stands now, counted from 1; a line that is gone is not in it.

    Of lines that read the same, the first is the first; where some of them are gone, those nearest in order are kept. A
    line that changed is the one that stands in its place, between lines that are still there.
    """
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for number, told in enumerate(now, 1):
        places[told].append(number)
    moved: dict[int, int] = {}
    for number, told in enumerate(before, 1):
        if places[told]:
            moved[number] = places[told].popleft()
    return {**moved, **_corrected(moved, len(before), len(now))}


def _corrected(moved: Mapping[int, int], before: int, now: int) -> dict[int, int]:
    """The lines that changed where they stood: as many in a row before as now, and nothing else between."""
    taken = set(moved.values())
    found: dict[int, int] = {}
    anchors = [(0, 0), *sorted(moved.items()), (before + 1, now + 1)]
    for (first, place), (last, next_place) in pairwise(anchors):
        between = range(place + 1, next_place)
        if last - first > 1 and len(between) == last - first - 1 and taken.isdisjoint(between):
            found.update(zip(range(first + 1, last), between, strict=True))
    return found
