"""Runs the program in a pseudo-terminal, and tells what a person would see there."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

from invitewriter.domain import value
from tests.conftest import ROOT

try:
    import fcntl
    import pty
    import struct
    import termios

    AVAILABLE = True
except ImportError:  # no such thing on Windows
    AVAILABLE = False

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
    running = subprocess.Popen(
        [sys.executable, "-m", "invitewriter", *arguments],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        cwd=ROOT,
        env={**os.environ, "TERM": "xterm-256color", **(environment or {})},
        close_fds=True,
    )
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
        elif waiting and heard.endswith((b": ", b"> ")) and time.monotonic() - quiet > 0.1:
            os.write(leader, f"{waiting.pop(0)}\n".encode())
            quiet = time.monotonic()
    os.close(leader)
    return Screen(code=running.wait(), raw=heard.decode("utf-8", "replace"))
