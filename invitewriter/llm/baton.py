"""The baton: of threads that mostly wait for answers, whoever holds it computes, and one at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Baton:
    """Lets one thread compute at a time, and another while that one waits for an answer.

    Python runs one at a time anyway. Without a baton, all that have something to compute get there together, and whoever has
    only an answer to pass on waits for all of them: no request is in flight meanwhile.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._mine = threading.local()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Waits for the baton; not to be taken twice."""
        with self._lock:
            self._mine.now = True
            try:
                yield
            finally:
                self._mine.now = False

    @contextmanager
    def left(self) -> Iterator[None]:
        """Leaves the baton to others for a while, if this thread has it."""
        if not getattr(self._mine, "now", False):
            yield
            return
        self._mine.now = False
        self._lock.release()
        try:
            yield
        finally:
            self._lock.acquire()
            self._mine.now = True
