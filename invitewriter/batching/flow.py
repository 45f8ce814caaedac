"""Does many things at once: in threads, where most of the time is waiting; in processes, where it is work."""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import Any, Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_CHUNK = 8
"""Things handed to a process at a time."""


def in_threads(things: Iterable[T], work: Callable[[T], R], at_once: int, stop: threading.Event) -> Iterator[R]:
    """What `work` makes of each of `things`, as it comes about, at most `at_once` at a time; none is begun after `stop`.

    `things` are taken one by one, when there is a hand free; none is begun any more once the iterator is closed. Raises
    what `work` or the taking raised first. The threads hold up neither an interrupt nor the end of the program.
    """
    hands = _Hands(iter(things), work, stop, room=2 * at_once)
    for _ in range(at_once):
        threading.Thread(target=hands.run, name="invitewriter.batch", daemon=True).start()
    working = at_once
    try:
        while working:
            done, result = hands.results.get()
            hands.room.release()
            if done:
                yield result
            elif result is None:
                working -= 1
            else:
                raise result
    finally:
        if working:  # whoever took the results takes no more: no hand waits for room any longer
            stop.set()
            hands.room.release(at_once)


class _Hands(Generic[T, R]):
    """What the threads of one call share."""

    def __init__(self, source: Iterator[T], work: Callable[[T], R], stop: threading.Event, *, room: int) -> None:
        self._source = source
        self._work = work
        self._stop = stop
        self._lock = threading.Lock()
        self.results: queue.SimpleQueue[tuple[bool, Any]] = queue.SimpleQueue()
        self.room = threading.Semaphore(room)
        """A slow taker holds up the work, so that results do not pile up."""

    def run(self) -> None:
        """Works until there is nothing left; then, or where something goes wrong, says so."""
        try:
            while self.room.acquire() and not self._stop.is_set():
                with self._lock:
                    things = list(islice(self._source, 1))
                if not things:
                    break
                self.results.put((True, self._work(things[0])))
            self.results.put((False, None))
        except BaseException as error:  # noqa: BLE001 - whoever takes the results gets it
            self.results.put((False, error))


def in_processes(
    things: Iterable[T], begin: Callable[[], Callable[[T], R]], stop: threading.Event, processes: int
) -> Iterator[R]:
    """What the work that `begin` gives in each process makes of each of `things`, in their order; none is begun after `stop`.

    A few things are done right here: processes take a second to start. All that travels between processes is pickled.
    """
    source = iter(things)
    first = list(islice(source, 4 * _CHUNK)) if processes > 1 else []
    if len(first) < 4 * _CHUNK:
        yield from _here(first, source, begin(), stop)
        return
    spawning = multiprocessing.get_context("spawn")  # a fork would inherit locks that threads hold
    with ProcessPoolExecutor(processes, spawning, initializer=_start, initargs=(begin,)) as pool:
        waiting: deque[Future[list[R]]] = deque()
        chunk = first
        try:
            while chunk and not stop.is_set():
                for start in range(0, len(chunk), _CHUNK):
                    waiting.append(pool.submit(_do, chunk[start : start + _CHUNK]))
                while len(waiting) > 3 * processes:
                    yield from waiting.popleft().result()
                chunk = list(islice(source, _CHUNK))
            while waiting:
                yield from waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)


def _here(first: list[T], rest: Iterable[T], work: Callable[[T], R], stop: threading.Event) -> Iterator[R]:
    for things in (first, rest):
        for thing in things:
            if stop.is_set():
                return
            yield work(thing)


_work: Callable[[Any], Any] | None = None


def _start(begin: Callable[[], Callable[[Any], Any]]) -> None:
    """In a new process: leaves interrupts to its parent, and does not outlive it."""
    global _work  # noqa: PLW0603 - what the pool hands to a process reaches its work no other way
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _work = begin()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _do(things: list[Any]) -> list[Any]:
    assert _work is not None  # noqa: S101 - _start has run
    return [_work(thing) for thing in things]
