"""Stores answers on disk under a digest of what was asked, so that no answer is paid for twice."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, field
from pathlib import Path

from pydantic import BaseModel

from invitewriter.domain import Prompt, value
from invitewriter.errors import Halt
from invitewriter.llm.baton import Baton
from invitewriter.llm.model import Answer, Deadline, Model, answer_of


class Answers:
    """The answers on disk, in one SQLite file that only its owner can read. Safe to share between threads; survives kill -9."""

    def __init__(self, path: Path) -> None:
        """Opens the file, or makes it. Raises Halt where that cannot be done."""
        self._path = path
        self._lock = threading.Lock()
        with self._told():
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._file = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
            # What is committed survives the process; that it survives a power cut, too, would cost a disk flush an answer.
            self._file.execute("PRAGMA journal_mode = WAL")
            self._file.execute("PRAGMA synchronous = NORMAL")
            self._file.execute("CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, answer TEXT) WITHOUT ROWID")

    def find(self, key: str) -> Answer | None:
        with self._told():
            row = self._file.execute("SELECT answer FROM answers WHERE key = ?", (key,)).fetchone()
        return Answer(**json.loads(row[0])) if row else None

    def keep(self, key: str, answer: Answer) -> None:
        """Raises Halt where the disk is full."""
        with self._told():
            self._file.execute("INSERT OR REPLACE INTO answers VALUES (?, ?)", (key, json.dumps(asdict(answer))))

    def close(self) -> None:
        with self._told():
            self._file.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Holds the lock, and turns errors of the database and the file system into Halt."""
        try:
            with self._lock:
                yield
        except (sqlite3.Error, OSError) as error:
            raise Halt(
                f"Answers cannot be kept in {str(self._path)!r}: {error}. Make room there, and run the same again."
            ) from error


@value
class Shared:
    """What the letters of a batch have in common that are written through one model."""

    model: Model
    answers: Answers | None = None
    """Without them, nothing is kept."""
    slots: threading.Semaphore
    """The calls that may be in flight at once: each holds one until its answer is on disk."""
    baton: Baton = field(default_factory=Baton)


class Stored:
    """A model whose answers are looked up in the store before it is asked: one for each letter."""

    def __init__(self, shared: Shared, attempts: Mapping[str, int] | None = None) -> None:
        """`attempts` tells, by a prompt's name, how often an answer to it was of no use: each asks anew."""
        self._model = shared.model
        self._answers = shared.answers
        self._slots = shared.slots
        self._baton = shared.baton
        self._attempts = attempts or {}

    @property
    def name(self) -> str:
        return self._model.name

    def answer(
        self, prompt: Prompt, *, schema: type[BaseModel] | None = None, deadline: Deadline | None = None
    ) -> Answer:
        key = digest_of(self.name, prompt, schema, self._attempts.get(prompt.name, 0))
        if self._answers and (found := self._answers.find(key)):
            return found
        with self._baton.left(), self._slot(deadline):
            answer = answer_of(self._model, prompt, schema, deadline)
            if self._answers:
                self._answers.keep(key, answer)
        return answer

    @contextmanager
    def _slot(self, deadline: Deadline | None) -> Iterator[None]:
        left = deadline.left() if deadline else None
        if not self._slots.acquire(timeout=left):
            assert deadline is not None  # noqa: S101 - without one, there is no end to the waiting
            deadline.check()
        try:
            yield
        finally:
            self._slots.release()


def digest_of(model: str, prompt: Prompt, schema: type[BaseModel] | None, attempt: int) -> str:
    """What an answer is kept under: everything that the model is told, who it is, and which attempt it is."""
    turns = [(turn.role, turn.text) for turn in prompt.turns]
    asked = [model, prompt.name, prompt.system, prompt.user, turns, schema.__name__ if schema else "", attempt]
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()
