"""A rate limiter for all requests of a batch: at most so many a minute, and none while a server asks to wait."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from invitewriter.llm.model import Deadline

MINUTE = 63.0
"""Seconds. Three more than a minute has: on a busy machine requests reach the server seconds later, or sooner, after one another."""


class Gate:
    """The rate limiter of one batch, shared by its threads."""

    def __init__(
        self,
        a_minute: int | None = None,
        *,
        minute: float = MINUTE,
        sleep: Callable[[float], None] = time.sleep,
        on_hold: Callable[[float, str], None] | None = None,
    ) -> None:
        """Lets at most `a_minute` requests pass in any `minute` seconds; None: any number.

        `on_hold` is called once, not once for each thread, when all are held back: with the seconds and the reason.
        """
        self._sent: deque[float] | None = deque(maxlen=a_minute) if a_minute else None
        self._minute = minute
        self._sleep = sleep
        self._on_hold = on_hold
        self._lock = threading.Lock()
        self._closed_until = 0.0

    def enter(self, deadline: Deadline) -> None:
        """Waits for its turn. Raises DeadlineError instead of waiting for one that only comes after the deadline."""
        while wait := self._wait():
            left = deadline.left()
            if left is not None and wait >= left:
                raise deadline.error(f"The next request could only be sent in {wait:.0f} s.")
            self._sleep(wait)

    def hold(self, seconds: float, reason: str) -> None:
        """Lets nothing pass for so many seconds, since a server has asked one of the threads to wait."""
        until = time.monotonic() + seconds
        with self._lock:
            longer = until - max(self._closed_until, time.monotonic())
            self._closed_until = max(self._closed_until, until)
        if longer > 0.5 * seconds and self._on_hold:
            self._on_hold(seconds, reason)

    def _wait(self) -> float:
        """Seconds until it is worth asking again; 0 where the request may go now, and is counted."""
        with self._lock:
            now = time.monotonic()
            if now < self._closed_until:
                return self._closed_until - now
            if self._sent is not None:
                if len(self._sent) == self._sent.maxlen and now < self._sent[0] + self._minute:
                    return self._sent[0] + self._minute - now
                self._sent.append(now)
            return 0.0
