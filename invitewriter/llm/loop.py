"""The single event loop of the process, in a thread of its own: litellm warns, breaks or hangs where there are several loops."""

from __future__ import annotations

import asyncio
import atexit
import threading
from collections.abc import Coroutine
from concurrent.futures import wait
from typing import Any, TypeVar

T = TypeVar("T")

LONGEST_EXIT = 5.0
"""Seconds that the end of the program waits for the loop: for an import within litellm, at the worst."""

NOTICED = 0.5
"""Seconds within which an interrupt is noticed that came just before a wait began: it wakes nobody."""

_lock = threading.Lock()
_running: tuple[asyncio.AbstractEventLoop, threading.Thread] | None = None


def run(call: Coroutine[Any, Any, T], seconds: float) -> T:
    """Runs `call` on the loop and waits for it; any thread but the loop's own may ask.

    Raises TimeoutError after `seconds` in all: a client's own timeout starts anew with every byte that comes in.
    An interrupt of the waiting thread gives the call up.
    """
    future = asyncio.run_coroutine_threadsafe(_limited(call, seconds), _loop())
    try:
        while not wait([future], NOTICED).done:
            pass
        return future.result()
    except BaseException:
        future.cancel()
        raise


async def _limited(call: Coroutine[Any, Any, T], seconds: float) -> T:
    async with asyncio.timeout(seconds):
        return await call


def _loop() -> asyncio.AbstractEventLoop:
    """The loop, started where there is none: at first, and in a child process, which inherits no threads."""
    global _running  # noqa: PLW0603 - one a process is the point
    with _lock:
        if _running is None or not _running[1].is_alive():
            loop = asyncio.new_event_loop()
            # What goes wrong beside a call, in clean-up or in litellm's logging, is nobody's business on stderr.
            loop.set_exception_handler(lambda _loop, _context: None)
            thread = threading.Thread(target=loop.run_forever, name="invitewriter.llm", daemon=True)
            thread.start()
            atexit.register(_leave, loop, thread)
            _running = loop, thread
        return _running[0]


def _leave(loop: asyncio.AbstractEventLoop, thread: threading.Thread) -> None:
    """Ends the loop before the interpreter ends.

    A thread that is frozen amid an import holds that import's lock for ever; litellm's finalisers import, and would wait for it.
    """
    if thread.is_alive():
        loop.call_soon_threadsafe(loop.stop)
        thread.join(LONGEST_EXIT)
