"""The program in a process of its own, with real signals, files and terminals; only its start is not paid anew.

Each process is forked from one that has litellm and all of ours loaded, this module with them, and the words read, which
takes seconds of every start. Where the start itself is tested, run `python -m invitewriter`.
"""

from __future__ import annotations

import fcntl
import multiprocessing
import os
import resource
import signal
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import IO, Self

from invitewriter.cli import run
from tests.conftest import ROOT

_STARTER = multiprocessing.get_context("forkserver")
_STARTER.set_forkserver_preload(["tests.preloaded", "tests.program"])


class Program:
    """`invitewriter` with `arguments`: starts with the block, and does not outlive it.

    `ends` are descriptors for its stdin, stdout and stderr; without them it reads nothing, and what it says is kept.
    `limit` is the size in bytes that a file may have.
    """

    def __init__(
        self,
        *arguments: object,
        ends: Sequence[int] | None = None,
        environment: Mapping[str, str] | None = None,
        folder: Path = ROOT,
        limit: int = resource.RLIM_INFINITY,
    ) -> None:
        self._open = ExitStack()
        self._said: list[IO[bytes]] = []
        self._ends = ends
        self._given = (
            [str(each) for each in arguments],
            {**os.environ, "OPENAI_API_KEY": "sk-none", **(environment or {})},
            folder,
            limit,
        )

    def __enter__(self) -> Self:
        self._said = [self._open.enter_context(TemporaryFile()) for _ in range(3)]  # noqa: SIM115 - closed with us
        ends = self._ends or [each.fileno() for each in self._said]
        with ExitStack() as sent:
            copies = [sent.enter_context(Connection(os.dup(end))) for end in ends]
            self._process = _STARTER.Process(target=_run, args=(copies, *self._given))
            self._process.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        self._process.join()
        self._open.close()

    @property
    def code(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.exitcode

    def interrupt(self) -> None:
        assert self._process.pid
        os.kill(self._process.pid, signal.SIGINT)

    def kill(self) -> None:
        self._process.kill()

    def said(self, text: str, *, within: float = 60) -> bool:
        """Waits until `text` stands on its stderr, at most so many seconds; whether it does while the program runs."""
        last = time.monotonic() + within
        while text not in self._read(2) and self.code is None and time.monotonic() < last:
            time.sleep(0.02)
        return text in self._read(2) and self.code is None

    def ended(self, *, within: float = 60) -> tuple[str, str]:
        """Waits for its end, so many seconds; what it wrote to stdout and to stderr."""
        self._process.join(within)
        assert self.code is not None, f"it still runs after {within} s"
        return self._read(1), self._read(2)

    def _read(self, end: int) -> str:
        return os.pread(self._said[end].fileno(), 1 << 20, 0).decode("utf-8", errors="replace")


def _run(
    ends: Sequence[Connection], arguments: Sequence[str], environment: Mapping[str, str], folder: Path, limit: int
) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    os.setsid()
    for number, end in enumerate(ends):
        os.dup2(end.fileno(), number)
        end.close()
    shown = os.isatty(1)
    if shown:
        fcntl.ioctl(1, termios.TIOCSCTTY, 0)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", 1 if shown else -1, encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", 1, encoding="utf-8", errors="backslashreplace", closefd=False)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    sys.argv = ["invitewriter", *arguments]
    run()
