"""How fast a batch runs and how far, and who watches it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING

from invitewriter.batching.summary import Summary
from invitewriter.domain import value

if TYPE_CHECKING:  # only a model needs the libraries behind it
    from invitewriter.llm import Budget


@value
class Pace:
    """How fast, and how far."""

    concurrency: int = 8
    """Calls in flight at once."""
    rpm: int | None = None
    """Requests in any minute."""
    budget: Budget | None = None
    whole: bool = True
    """Whether the entries are all contacts of the outbox: then others' letters in it are told, and the index follows them."""


@value
class Watch:
    """Whoever watches a run, and may end it."""

    progress: Callable[[Summary], None] = lambda _summary: None
    """Is told after each contact how far it is."""
    hold: Callable[[float, str], None] | None = None
    """Hears for how many seconds a server holds everything up, and why."""
    stop: threading.Event = field(default_factory=threading.Event)
    """Once it is set, no more letters are begun."""
