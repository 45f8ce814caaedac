"""Validates the arguments of the public functions: each has the right type, or a UsageError says which type that is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from invitewriter.errors import UsageError

SHORTEST = 20
"""Of a channel's limit: no letter fits into less."""
_FILES = (".md", ".markdown", ".txt", ".docx")


def need_text(**named: object) -> None:
    """Raises UsageError for what is neither a text nor None."""
    for name, given in named.items():
        if given is not None:
            _need_str(name, given)


def _need_str(name: str, given: object) -> None:
    if not isinstance(given, str):
        read = ": read the file first, as in path.read_text()" if isinstance(given, Path) else ""
        raise UsageError(f"{name} is a text, not {type(given).__name__}{read}.")


def need_number(least: float, **named: object) -> None:
    """Raises UsageError for what is neither a number from `least` on nor None."""
    for name, given in named.items():
        if given is None:
            continue
        if isinstance(given, bool) or not isinstance(given, int | float) or not given >= least:
            raise UsageError(f"{name} is a number from {least:g} on, not {given!r}.")


def the_day(today: object) -> date:
    """The day that was given, or the sender's own calendar day. Raises UsageError."""
    if today is None:
        return date.today()  # noqa: DTZ011 - the sender's own calendar day
    if isinstance(today, datetime):
        return today.date()
    if not isinstance(today, date):
        raise UsageError(f"today is a datetime.date, as date(2026, 11, 26) is, not {type(today).__name__}.")
    return today


def words(name: str, given: Sequence[str]) -> tuple[str, ...]:
    """The names of rules, given as a sequence or as a single text. Raises UsageError for what is no text."""
    named = (given,) if isinstance(given, str) else tuple(given or ())
    for word in named:
        _need_str(name, word)
    return named


def need_no_path(name: str, given: str) -> None:
    """Raises UsageError for a text that is nothing but the path of a file."""
    line = given.strip()
    if line.casefold().endswith(_FILES) and len(line.split()) == 1:
        raise UsageError(f"{name} as a text are the notes themselves. To read a file, give pathlib.Path({line!r}).")
