"""Shows on a terminal, while a model is asked, what it is doing and for how long."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.cli.options import CLEARED, ink_for, moves
from invitewriter.means import Means

if TYPE_CHECKING:  # only a model needs the libraries behind it
    from pydantic import BaseModel

    from invitewriter.domain import Prompt
    from invitewriter.llm import Answer, Deadline, Model

_DOING = {
    "draft": "writes the letter",
    "questions": "thinks of questions",
    "judge": "reads the letter",
    "repair": "mends the letter",
}
_STARTING = "getting ready"
_TICK = 0.2


@contextmanager
def watched(means: Means) -> Iterator[Means]:
    """`means` whose model is watched while the block lasts, on a terminal; elsewhere, and without a model, as they are."""
    if means.model is None or not moves(sys.stderr):
        yield means
        return
    watch = _Watch(means.model)
    done = threading.Event()
    ticking = threading.Thread(target=watch.tick, args=(done,), daemon=True)
    ticking.start()
    try:
        yield replace(means, model=watch)
    finally:
        done.set()
        ticking.join()
        sys.stderr.write(CLEARED)
        sys.stderr.flush()


class _Watch:
    """A model, and what it is being asked."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._started = time.monotonic()
        self._asked: Counter[str] = Counter()
        self._begun = False
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def where(self) -> str:
        return str(getattr(self._model, "where", "the model"))

    def answer(
        self, prompt: Prompt, *, schema: type[BaseModel] | None = None, deadline: Deadline | None = None
    ) -> Answer:
        with self._lock:
            self._asked[prompt.name] += 1
            self._begun = True
        try:
            return self._model.answer(prompt, schema=schema, deadline=deadline)
        finally:
            with self._lock:
                self._asked[prompt.name] -= 1

    def tick(self, done: threading.Event) -> None:
        """Writes the line anew until it is done."""
        import shutil  # noqa: PLC0415 - it loads all archives; only a model is waited for

        ink = ink_for(sys.stderr)
        while not done.wait(_TICK):
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(CLEARED + ink.quiet(self._line()[:width]))
            sys.stderr.flush()

    def _line(self) -> str:
        with self._lock:
            asked = [name for name in (*_DOING, *self._asked.keys() - _DOING.keys()) if self._asked[name]]
        seconds = int(time.monotonic() - self._started)
        doing = " and ".join(_DOING.get(name, name) for name in asked)
        if not doing:
            return f"{_STARTING if not self._begun else self.name} … {seconds} s"
        return f"{self.name} {doing} … {seconds} s"
