"""Calls what is somebody else's: a writer, a model or a rule of the caller's own, whose faults are told as theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from invitewriter.errors import Halt, InviteWriterError, place_of

T = TypeVar("T")
_OURS = __name__.partition(".")[0]


def is_ours(thing: object) -> bool:
    """Whether a class or a function is this package's own."""
    return str(getattr(thing, "__module__", "")).partition(".")[0] == _OURS


def called(whose: str, call: Callable[[], T], error: type[InviteWriterError]) -> T:
    """What a call of somebody else's code returns.

    Raises `error` where it raises anything but an error of ours: where, and not what it says, for that may be the notes' words.
    """
    try:
        return call()
    except (InviteWriterError, Halt):
        raise
    except Exception as fault:
        raise error(f"{whose} fails: {place_of(fault)}. Mend it: the fault is not invitewriter's.") from fault


def held(whose: str, given: object, wanted: type | tuple[type, ...], error: type[InviteWriterError]) -> None:
    """Raises `error` where somebody else's code returned what nobody can use."""
    if not isinstance(given, wanted):
        names = " or ".join(kind.__name__ for kind in (wanted if isinstance(wanted, tuple) else (wanted,)))
        raise error(f"{whose} returned {type(given).__name__}, where {names} is wanted.")
