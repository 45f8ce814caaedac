"""Calls code that is not ours (a caller's writer, model or rule) and reports its exceptions as faults of that code."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TypeVar

from invitewriter.domain.values import MisbuiltError
from invitewriter.errors import Halt, InviteWriterError

T = TypeVar("T")
_OURS = __name__.partition(".")[0]


def is_ours(thing: object) -> bool:
    """Whether a class or a function is this package's own."""
    return str(getattr(thing, "__module__", "")).partition(".")[0] == _OURS


def called(whose: str, call: Callable[[], T], error: type[InviteWriterError]) -> T:
    """Calls code that is not ours, and returns what it returns.

    Raises `error` where it raises anything but an error of ours: where, and not what it says, for that may be the notes' words;
    only how a value of ours is built is said.
    """
    try:
        return call()
    except (InviteWriterError, Halt):
        raise
    except Exception as fault:
        how = f": {fault}" if isinstance(fault, MisbuiltError) else ""
        raise error(
            f"{whose} fails: {type(fault).__name__}{line_in(fault)}{how}. Mend it: the fault is not invitewriter's."
        ) from fault


def held(whose: str, given: object, wanted: type | tuple[type, ...], error: type[InviteWriterError]) -> None:
    """Raises `error` where somebody else's code returned what nobody can use."""
    if not isinstance(given, wanted):
        names = " or ".join(kind.__name__ for kind in (wanted if isinstance(wanted, tuple) else (wanted,)))
        raise error(f"{whose} returned {type(given).__name__}, where {names} is wanted.")


def line_in(fault: BaseException) -> str:
    """The last line of somebody else's code that a fault came through, as " at own.py:5"; empty where it came through none."""
    import traceback  # noqa: PLC0415 - few runs have a fault to tell

    ours = os.path.dirname(__file__)  # noqa: PTH120 - loaded at every start
    theirs = [
        frame
        for frame in traceback.extract_tb(fault.__traceback__)
        if not (frame.filename.startswith((ours + os.sep, "<")) or "importlib" in frame.filename)
    ]
    return f" at {os.path.basename(theirs[-1].filename)}:{theirs[-1].lineno}" if theirs else ""  # noqa: PTH119 - as above
