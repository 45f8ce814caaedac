"""Puts what the sender answers about a contact into their notes, below the last line about that person."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from invitewriter.batching.entry import Entry
from invitewriter.batching.files import write_whole
from invitewriter.batching.gathering.scribbled import own_lines, people_in
from invitewriter.batching.ours import ANSWERS
from invitewriter.batching.planning.answering import forms_of
from invitewriter.batching.planning.sheet import bare, safe
from invitewriter.domain import value
from invitewriter.errors import NotesError, cause_of

BEFORE = ".before-ask"
_BULLET = re.compile(r"\s*(?:[-*+•]\s+|→\s*|->\s*)?")
_TEXTS = frozenset({".md", ".markdown", ".txt", ".text"})
_COLUMNS = ("id", "person", "answer")


@value
class Place:
    """Where an answer went."""

    path: Path
    line: int
    """Counted from 1; 0 where it is a row of the plan's own answers."""


def write_answer(entry: Entry, answer: str, sources: Sequence[Path], folder: Path) -> Place:
    """Adds the answer to the notes about one contact, written as they are; the file is replaced whole, or not touched.

    The file as it was before the first answer stays beside it. Where the notes are no plain text (a table, a card, a Word
    file), or the line could not be told to be this person's, the answer goes into answers.csv of the plan's folder.
    Raises NotesError where nothing can be written.
    """
    said = " ".join(answer.split())
    path = file_of(entry, sources)
    if path and path.suffix.lower() in _TEXTS and (placed := _into_text(path, entry, said)):
        return placed
    return keep_answer(entry, next(forms_of(entry, said)), folder)


def read_answers(folder: Path) -> dict[str, list[str]]:
    """The answers that are in no file of notes, by the contact's id."""
    found: dict[str, list[str]] = {}
    path = folder / ANSWERS
    if not path.is_file():
        return found
    try:
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise NotesError(f"Cannot read {str(path)!r}: {error}.") from None
    for row in rows[1:]:
        if len(row) >= len(_COLUMNS) and row[2]:
            found.setdefault(row[0], []).append(bare(row[2]))
    return found


def file_of(entry: Entry, sources: Sequence[Path]) -> Path | None:
    """The file of `sources` in which an entry stands."""
    for source in sources:
        path = source / entry.source if source.is_dir() else source
        if path.is_file() and (source.is_dir() or path.name == entry.source):
            return path.resolve()
    return None


def _into_text(path: Path, entry: Entry, answer: str) -> Place | None:
    """The answer in a text file; None where it cannot be put there so that it is read as this person's."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise NotesError(f"Cannot read {str(path)!r}: {cause_of(error)}.") from None
    encoding = _encoding(data)
    if encoding is None:
        return None
    lines = data.splitlines(keepends=True)
    end = b"\r\n" if data.count(b"\r\n") * 2 > data.count(b"\n") else b"\n"
    after = max(own_lines(entry)) if entry.lines else _last(lines)
    pattern = lines[after - 1].decode(encoding)
    for form in forms_of(entry, answer) if entry.name else (answer,):
        told = form if form != answer else f"{_lead(pattern)}{answer}"
        try:
            added = told.encode(encoding)
        except UnicodeEncodeError:
            return None
        grown = _inserted(lines, after, added, end)
        if not entry.lines or _is_read_so(data, grown, encoding, entry, after):
            _save(path, data, grown)
            return Place(path=path, line=after + 1)
    return None


def _encoding(data: bytes) -> str | None:
    """The encoding of a text whose lines end as in ASCII; None for any other."""
    if b"\0" in data or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    for encoding in ("utf-8", "cp1252"):
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return None


def _last(lines: Sequence[bytes]) -> int:
    """The number of the last line that says something."""
    return max((number for number, line in enumerate(lines, 1) if line.strip()), default=len(lines))


def _lead(line: str) -> str:
    """How the line is begun, so that the answer begins as it does; below a heading with nothing."""
    match = _BULLET.match(line)
    return match[0] if match and not line.lstrip().startswith("#") else ""


def _inserted(lines: Sequence[bytes], after: int, added: bytes, end: bytes) -> bytes:
    before = list(lines[:after])
    if before and not before[-1].endswith((b"\n", b"\r")):
        before[-1] += end
        return b"".join(before) + added
    return b"".join([*before, added, end, *lines[after:]])


def _is_read_so(before: bytes, grown: bytes, encoding: str, entry: Entry, after: int) -> bool:
    """Whether the file, read anew, gives the line to this person and moves nobody else's."""
    was, now = _people(before, encoding, entry.source), _people(grown, encoding, entry.source)
    expected = {
        id_: {number + (number > after) for number in lines} | ({after + 1} if id_ == entry.id else set())
        for id_, lines in was.items()
    }
    return entry.id in was and now == expected


def _people(data: bytes, encoding: str, source: str) -> dict[str, set[int]]:
    """By id, whose lines are which."""
    text = data.decode(encoding).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    read = people_in(text, source)
    return {one.id: set(own_lines(one)) for one in read.entries} if read else {}


def _save(path: Path, before: bytes, grown: bytes) -> None:
    kept = path.with_name(f"{path.name}{BEFORE}")
    try:
        mode = path.stat().st_mode & 0o777
        if not kept.exists():
            write_whole(kept, before)
        write_whole(path, grown)
        path.chmod(mode)
    except OSError as error:
        raise NotesError(f"Cannot write {str(path)!r}: {cause_of(error)}. Your notes are as they were.") from None


def answers_text(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """answers.csv, whole."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([head, *rows])
    return f"\ufeff{out.getvalue()}"


def keep_answer(entry: Entry, answer: str, folder: Path) -> Place:
    """Adds the answer to answers.csv in the plan's folder. Raises NotesError where it cannot be written."""
    path = folder / ANSWERS
    before = path.read_text(encoding="utf-8-sig") if path.is_file() else ",".join(_COLUMNS) + "\r\n"
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([entry.id, safe(entry.name), safe(answer)])
    try:
        write_whole(path, f"\ufeff{before}{out.getvalue()}".encode())
    except OSError as error:
        raise NotesError(f"Cannot write {str(path)!r}: {cause_of(error)}.") from None
    return Place(path=path, line=0)
