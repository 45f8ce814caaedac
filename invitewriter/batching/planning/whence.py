"""Where the sources of a plan stand, also when its folder, or that of the notes, was moved since it was made."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from invitewriter.errors import NotesError

_HOME = "folder"
"""Under which a plan notes its own place, as it was."""


def digest(line: str) -> str:
    return hashlib.sha256(" ".join(line.split()).encode("utf-8", "surrogatepass")).hexdigest()[:10]


def found_sources(told: Mapping[str, Any], folder: Path) -> tuple[Path, ...] | None:
    """The sources of the plan in `folder`; None where it was moved, and they stand neither beside it nor where they were.

    A plan says where they are as seen from itself. In another place that may be anything, so there they are known by what
    was planned; else they are looked for as seen from where the plan was made.
    """
    said, home, here = told["sources"], told.get(_HOME, ""), folder.resolve()
    if home == str(here):
        return _from(here, said)
    for place in (here, *([Path(home)] if home else [])):
        sources = _from(place, said)
        if _hold(sources, told):
            return sources
    return None


def home_of(folder: Path, *, lost: bool) -> dict[str, str]:
    """What a plan notes of its own place; nothing where its sources are lost, so that they are looked for again."""
    return {} if lost else {_HOME: str(folder.resolve())}


def gone(folder: Path) -> NotesError:
    """The error of a plan whose sources are lost."""
    return NotesError(
        f"The plan in {str(folder)!r} was moved, and its notes are not where it says: name them, "
        f"'invitewriter plan SOURCE... -o {folder}'."
    )


def _from(place: Path, said: Sequence[str]) -> tuple[Path, ...]:
    return tuple((place / one).resolve() for one in said)


def _hold(sources: Sequence[Path], told: Mapping[str, Any]) -> bool:
    """Whether most of the files that were planned are there, and those whose lines are known hold some of them."""
    planned = {*told["digests"], *(cells.get("source", "") for cells in told["rows"].values())} - {""}
    there = [name for name in planned if _is_there(name, sources, told["digests"].get(name, ()))]
    return bool(there) and 2 * len(there) >= len(planned)


def _is_there(name: str, sources: Sequence[Path], lines: Sequence[str]) -> bool:
    return any(not lines or not {*lines}.isdisjoint(_digests(path)) for path in _files(name, sources))


def _files(name: str, sources: Sequence[Path]) -> Iterator[Path]:
    for source in sources:
        path = source / name if source.is_dir() else source
        if path.is_file() and (source.is_dir() or path.name == name):
            yield path


def _digests(path: Path) -> Iterator[str]:
    try:
        yield from map(digest, path.read_text(encoding="utf-8-sig", errors="replace").splitlines())
    except OSError:
        return
