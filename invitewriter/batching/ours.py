"""Tells what this program wrote from what it may read: its letters, records and plans are nobody's notes."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

RECORD = re.compile(r"(?P<stem>(?:.+-)?(?P<id>[0-9a-f]{8}))\.json")
"""What the record of a letter is called: after its contact, and their id."""
_SCHEMA = b'"schema": "invitewriter.record/'
_HEAD = 200
_PASSED = "{path} is passed over: {why}."
_LETTERS = "it holds letters that this program wrote, and no notes"
_ELSEWHERE = "it is a link, and notes are read where they lie"
_CLOSED = "it may not be looked into"
PLAN, BEFORE_FRESH, ANSWERS, INDEX = "plan.csv", "plan.before.csv", "answers.csv", "index.csv"


def records_in(folder: str | Path) -> frozenset[str]:
    """What the letters in a folder are called, by their records; nothing where it is no outbox."""
    try:
        with os.scandir(folder) as found:
            return frozenset(
                match["stem"] for each in found if (match := RECORD.fullmatch(each.name)) and _is_record(each.path)
            )
    except OSError:
        return frozenset()


def is_outbox(folder: str | Path) -> bool:
    """Whether a folder holds letters of a batch, which are no notes; one that was killed may have no index yet."""
    try:
        with os.scandir(folder) as found:
            return any(RECORD.fullmatch(each.name) and _is_record(each.path) for each in found)
    except OSError:
        return False


def _wrote(name: str, folder: Path, letters: frozenset[str]) -> bool:
    """Whether a file of that name is of a plan, or of the `letters` that stand in its folder."""
    if name in {BEFORE_FRESH, ANSWERS}:
        return (folder / PLAN).is_file()
    return name == PLAN or (bool(letters) and (name == INDEX or name.rpartition(".")[0] in letters))


def walk(folder: Path) -> Iterator[str]:
    """All that is in `folder` and below, as relative paths, but for what is hidden, leads elsewhere, or was written by this program."""
    return (name for name, why in _walk(folder) if not why)


def passed_over(folder: Path) -> list[str]:
    """A word on each thing inside a folder of notes that is not read and might be missed."""
    return [_PASSED.format(path=folder / name, why=why) for name, why in sorted(_walk(folder)) if why]


def _walk(folder: Path) -> Iterator[tuple[str, str]]:
    """What is in a folder, each with the reason why it is passed over, if it is.

    Names, and one at a time: there may be ten thousand, and a path takes four times the room.
    """
    folders, letters = [""] if folder.is_dir() else [], records_in(folder)
    while folders:
        inner = folders.pop()
        try:
            with os.scandir(folder / inner) as found:
                for each in found:
                    name = os.path.join(inner, each.name)  # noqa: PTH118 - as above
                    if each.name.startswith(".") or _wrote(
                        each.name, folder / inner, frozenset() if inner else letters
                    ):
                        continue
                    if why := _passed(each):
                        yield name, why
                        continue
                    if each.is_dir():
                        folders.append(name)
                    yield name, ""
        except OSError:
            yield inner, _CLOSED


def _passed(found: os.DirEntry[str]) -> str:
    if found.is_symlink():
        return _ELSEWHERE
    return _LETTERS if found.is_dir() and is_outbox(found.path) else ""


def _is_record(path: str) -> bool:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - there may be ten thousand beside it
            return _SCHEMA in file.read(_HEAD)
    except OSError:
        return False
