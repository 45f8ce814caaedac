"""Shows the progress of a batch: one changing line on a terminal, a line every half minute in a log."""

from __future__ import annotations

import time
from typing import TextIO

from invitewriter.batching.summary import Summary
from invitewriter.cli.options import CLEARED
from invitewriter.report.batch import progress_text

_ON_TERMINAL, _IN_LOG = 0.1, 30.0
"""Seconds between two lines."""


class Progress:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._live = stream.isatty()
        self._shown = time.monotonic()
        self._told = -1
        """How many were settled when it was last told."""

    def show(self, summary: Summary) -> None:
        now = time.monotonic()
        last = summary.settled == summary.total and self._told != summary.settled
        if now - self._shown >= (_ON_TERMINAL if self._live else _IN_LOG) or last:
            self._shown, self._told = now, summary.settled
            self._write(progress_text(summary))

    def hold(self, seconds: float, reason: str) -> None:
        self._write(f"Waiting {seconds:.0f} s: {reason}.")

    def end(self) -> None:
        """Leaves the terminal's line to what comes next."""
        if self._live:
            self._stream.write(CLEARED)
            self._stream.flush()

    def _write(self, line: str) -> None:
        self._stream.write(f"{CLEARED}{line}" if self._live else f"{line}\n")
        self._stream.flush()
