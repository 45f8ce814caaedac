"""The outbox: a record a contact, with the letter and the draft of an e-mail derived from it, and an index of them all."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Self

from invitewriter.batching.files import TEMPORARY, locked, told_of, write_whole, writing
from invitewriter.batching.ours import INDEX, RECORD
from invitewriter.batching.record import Record, dump, load
from invitewriter.domain import Outcome
from invitewriter.errors import OutboxError, cause_of
from invitewriter.report.record import COLUMNS, index_row, record_eml, record_markdown
from invitewriter.text.folding import plain

ANSWERS = ".answers.sqlite"
_ID = COLUMNS.index("id")
_DIGESTS = 3
"""How many states of a file a record remembers: its own, and those that killed runs may have left."""


class Outbox:
    """A folder that one run writes to. Raises OutboxError for whatever cannot be read or written there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._stems: dict[str, str] = {}
        """By a contact's id, what its files are called: settled when they are first written, and empty until then.

        The only thing that a run keeps of each contact. Whoever is met moves to the end: so it holds their order, too.
        """
        self._unmet: set[str] = set()

    @classmethod
    @contextmanager
    def open(cls, folder: Path) -> Iterator[Self]:
        """The outbox in `folder`, made where there is none, and held against a second run."""
        with told_of(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        outbox = cls(folder)
        with locked(folder):
            with told_of(folder):
                outbox._tidy()
            yield outbox

    @classmethod
    def look(cls, folder: Path) -> Self:
        """The outbox in `folder` as it is, for reading."""
        outbox = cls(folder)
        if folder.is_dir():
            outbox._take_in()
        return outbox

    def _tidy(self) -> None:
        """Takes in what is there, and takes away what a run that was killed had begun to write."""
        for name in self._take_in():
            (self.folder / name).unlink()

    def _take_in(self) -> list[str]:
        """Notes whose records are there; the names of files that were begun and never ended."""
        begun = []
        with os.scandir(self.folder) as found:
            for each in found:
                if match := RECORD.fullmatch(each.name):
                    self._stems[match["id"]] = match["stem"]
                elif each.name.startswith(".") and each.name.endswith(TEMPORARY):
                    begun.append(each.name)
        self._unmet = set(self._stems)
        return begun

    def meet(self, id_: str) -> bool:
        """Notes that a contact is among those of this run; whether it is the first time."""
        if id_ in self._stems and id_ not in self._unmet:
            return False
        self._unmet.discard(id_)
        self._stems[id_] = self._stems.pop(id_, "")
        return True

    def find(self, id_: str) -> Record | None:
        """What the outbox holds of a contact."""
        stem = self._stems.get(id_)
        return self._read(f"{stem}.json") if stem else None

    def unmet(self) -> list[str]:
        """The letters to contacts who are not among those of this run, by the names of their files."""
        return sorted(f"{self._stems[id_]}.md" for id_ in self._unmet)

    def _indexed(self) -> list[str]:
        """The contacts of the table that is there, in its order; none where it cannot be read."""
        try:
            text = (self.folder / INDEX).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            return []
        return [row[_ID] for row in csv.reader(io.StringIO(text)) if len(row) > _ID]

    def _read(self, name: str) -> Record:
        path = self.folder / name
        try:
            return load(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            cause = cause_of(error) if isinstance(error, OSError) else error
            raise OutboxError(f"{str(path)!r} cannot be read: {cause}. Mend it, or move it away.") from error

    def is_kept(self, record: Record) -> bool:
        """Whether its letter is the sender's own by now: approved, or edited."""
        return record.approved or any(
            path.is_file() and _digest(path.read_bytes()) not in digests
            for name, digests in record.files.items()
            for path in [self.folder / name]
        )

    def save(self, record: Record, before: Record | None = None) -> Record:
        """Writes the record, then what is derived from it; `before` is the record that it takes the place of.

        The record holds the digests of the old files and of the new, so that a run killed in between leaves none behind
        that looks edited.
        """
        if before is not None and not before.letter:
            self._leave(before, _stem(record))
        stem = self._stems[record.id] = self._stems.get(record.id) or _stem(record)
        derived = {f"{stem}.md": record_markdown(record).encode()}
        if record.outcome is Outcome.WRITTEN and record.invitation["channel"] == "email":
            derived[f"{stem}.eml"] = record_eml(record)
        older = before.files if before else {}
        digests = {name: dict.fromkeys((_digest(content), *older.get(name, ()))) for name, content in derived.items()}
        record = replace(record, files={name: tuple(each)[:_DIGESTS] for name, each in digests.items()})
        with told_of(self.folder):
            for name in older.keys() - derived.keys():
                (self.folder / name).unlink(missing_ok=True)
            write_whole(self.folder / f"{stem}.json", dump(record).encode())
            for name, content in derived.items():
                write_whole(self.folder / name, content)
        return record

    def _leave(self, before: Record, stem: str) -> None:
        """Takes away what told why there is no letter, where the next record of that contact bears another name."""
        old = self._stems.get(before.id)
        if old and old != stem:
            with told_of(self.folder):
                for name in (*before.files, f"{old}.json"):
                    (self.folder / name).unlink(missing_ok=True)
            self._stems[before.id] = ""

    def complete(self, record: Record) -> bool:
        """Whether all that is derived from `record` is there, and as it is derived."""
        paths = [(self.folder / name, digests[0]) for name, digests in record.files.items()]
        return all(path.is_file() and _digest(path.read_bytes()) == digest for path, digest in paths)

    def records(self) -> Iterator[Record]:
        """All records, by the names of their files."""
        for stem in sorted(self._stems.values()):
            if stem and (self.folder / f"{stem}.json").is_file():
                yield self._read(f"{stem}.json")

    def forget(self, record: Record) -> None:
        """Erases a record and all that is derived from it."""
        self._erase(*record.files, f"{self._stems.pop(record.id)}.json")

    def forget_answers(self) -> None:
        """Erases every answer of a model that is kept for a later run, with what a run that was killed left beside the store."""
        self._erase(ANSWERS, f"{ANSWERS}-wal", f"{ANSWERS}-shm")

    def _erase(self, *names: str) -> None:
        with told_of(self.folder):
            for name in names:
                (self.folder / name).unlink(missing_ok=True)

    def write_index(self, *, whole: bool = False) -> None:
        """A table of all contacts, for a spreadsheet: in the order of the table before, or of a `whole` run's contacts."""
        first = (id_ for id_ in self._stems if id_ not in self._unmet) if whole else self._indexed()
        order = dict.fromkeys([*first, *sorted(self._unmet if whole else self._stems, key=self._stems.__getitem__)])
        with told_of(self.folder), writing(self.folder / INDEX) as file:
            # The mark at the beginning tells Excel the encoding.
            table = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
            rows = csv.writer(table)
            rows.writerow(COLUMNS)
            stems = [stem for stem in map(self._stems.get, order) if stem and (self.folder / f"{stem}.json").is_file()]
            rows.writerows(index_row(self._read(f"{stem}.json"), f"{stem}.md") for stem in stems)
            table.flush()
            table.detach()


def _stem(record: Record) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", plain(record.name)).strip("-")[:40].strip("-")
    return f"{slug}-{record.id}" if slug else record.id


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
