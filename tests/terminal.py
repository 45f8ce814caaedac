"""Runs the program in a pseudo-terminal, and tells what a person would see there."""

from __future__ import annotations

import os
import re
import select
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from invitewriter.domain import value

try:
    import fcntl
    import pty
    import struct
    import termios

    from tests.program import Program

    AVAILABLE = True
except ImportError:  # no such thing on Windows
    AVAILABLE = False

PATIENCE = 60.0
"""Seconds that a program is waited for: long, since the machine may be busy."""
_CODES = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


@value
class Screen:
    """What the program sent to its terminal."""

    code: int
    raw: str

    @property
    def text(self) -> str:
        """What is left to read once it is done: without colours, and of a line written anew only its last state."""
        lines = [line.rpartition("\x1b[2K")[2] for line in self.raw.replace("\r\n", "\n").split("\n")]
        return "\n".join(_CODES.sub("", line) for line in lines)


def run_in_terminal(
    *arguments: str, typed: Sequence[str] = (), environment: Mapping[str, str] | None = None, columns: int = 80
) -> Screen:
    """The program's whole output; `typed` are lines to type, each when the program has stopped to wait for one."""
    leader, follower = pty.openpty()
    fcntl.ioctl(leader, termios.TIOCSWINSZ, struct.pack("HHHH", 30, columns, 0, 0))
    with Program(
        *arguments, ends=[follower] * 3, environment={"TERM": "xterm-256color", **(environment or {})}
    ) as running:
        os.close(follower)
        heard, waiting, quiet = b"", list(typed), time.monotonic()
        while True:
            if select.select([leader], [], [], 0.05)[0]:
                try:
                    piece = os.read(leader, 65536)
                except OSError:  # Linux says so when the other end is closed
                    break
                if not piece:
                    break
                heard, quiet = heard + piece, time.monotonic()
            elif waiting and heard.endswith((b": ", b"> ", b"? ")) and time.monotonic() - quiet > 0.1:
                os.write(leader, f"{waiting.pop(0)}\n".encode())
                quiet = time.monotonic()
        os.close(leader)
        running.ended()
    assert running.code is not None
    return Screen(code=running.code, raw=heard.decode("utf-8", "replace"))


class Terminal:
    """A pseudo-terminal in which a program waits for what is typed."""

    def __init__(self, leader: int) -> None:
        self._leader = leader
        self._unread = ""

    def type(self, keys: str, *, until: str = "") -> None:
        """Types, and waits until the program has answered with the words `until`."""
        os.write(self._leader, keys.encode())
        self.wait_for(until)

    def wait_for(self, words: str) -> None:
        """Reads on until the program has said them. Raises AssertionError in the end."""
        started = time.monotonic()
        while words not in self._unread:
            assert time.monotonic() - started < PATIENCE, f"no {words!r} in {self._unread!r}"
            if select.select([self._leader], [], [], 0.1)[0]:
                self._unread = _CODES.sub("", self._unread + os.read(self._leader, 65536).decode("utf-8", "replace"))
        self._unread = self._unread.split(words, 1)[1] if words else self._unread

    def wait_for_the_end(self, *, pressing: str = "") -> None:
        """Reads what is left, until the program has closed its end; the keys are pressed, and again after a quiet second.

        A Ctrl-C that comes just before the program begins to read is noted by Python, and heeded when the read ends: a
        person sees that nothing happened, and presses it again. Raises AssertionError in the end.
        """
        started = time.monotonic()
        quiet = True
        with suppress(OSError):  # Linux says so when the other end is closed
            while quiet or os.read(self._leader, 65536):
                assert time.monotonic() - started < PATIENCE, "it still runs"
                if quiet:
                    os.write(self._leader, pressing.encode())
                quiet = not select.select([self._leader], [], [], 1.0)[0]


@contextmanager
def talking_to(*arguments: str, folder: Path) -> Iterator[tuple[Terminal, Program]]:
    """The program, running in a pseudo-terminal while the block lasts."""
    leader, follower = pty.openpty()
    with Program(*arguments, ends=[follower] * 3, folder=folder) as running:
        os.close(follower)
        try:
            yield Terminal(leader), running
        finally:
            os.close(leader)


@contextmanager
def typed_into(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[Terminal]:
    """Any `command`, running in a pseudo-terminal while the block lasts."""
    leader, follower = pty.openpty()
    running = subprocess.Popen(
        command,
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env=environment,
        close_fds=True,
        start_new_session=True,
    )
    os.close(follower)
    try:
        yield Terminal(leader)
    finally:
        running.kill()
        running.wait()
        os.close(leader)
