"""Tells what this program wrote from what it may read: its letters, records and plans are nobody's notes."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

_RECORD = re.compile(r"((?:.+-)?[0-9a-f]{8})\.json")
_SCHEMA = b'"schema": "invitewriter.record/'
_HEAD = 200
_PASSED = "{folder} is passed over: it holds letters that this program wrote, and no notes."
PLAN, BESIDE_PLAN, INDEX = "plan.csv", frozenset({"plan.before.csv", "answers.csv"}), "index.csv"


def records_in(folder: str | Path) -> frozenset[str]:
    """What the letters in a folder are called, by their records; nothing where it is no outbox."""
    try:
        with os.scandir(folder) as found:
            return frozenset(
                match[1] for each in found if (match := _RECORD.fullmatch(each.name)) and _is_record(each.path)
            )
    except OSError:
        return frozenset()


def is_outbox(folder: str | Path) -> bool:
    """Whether a folder holds letters of a batch, which are no notes; one that was killed may have no index yet."""
    try:
        with os.scandir(folder) as found:
            return any(_RECORD.fullmatch(each.name) and _is_record(each.path) for each in found)
    except OSError:
        return False


def wrote(name: str, folder: Path, letters: frozenset[str]) -> bool:
    """Whether a file of that name is of a plan, or of the `letters` that stand in its folder."""
    if name in BESIDE_PLAN:
        return (folder / PLAN).is_file()
    return name == PLAN or (bool(letters) and (name == INDEX or name.rpartition(".")[0] in letters))


def passed_over(folder: Path) -> Iterator[str]:
    """A word on each outbox inside a folder of notes."""
    for inner, folders, _ in os.walk(folder):
        outboxes = [name for name in folders if is_outbox(Path(inner, name))]
        folders[:] = sorted(set(folders) - set(outboxes))
        yield from (_PASSED.format(folder=Path(inner, name)) for name in sorted(outboxes))


def _is_record(path: str) -> bool:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - there may be ten thousand beside it
            return _SCHEMA in file.read(_HEAD)
    except OSError:
        return False
