"""What an answer becomes among the notes about its person: told of them by construction, or kept back, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from invitewriter.batching.entry import Entry
from invitewriter.batching.reading import read_entry
from invitewriter.brief import Request, gather
from invitewriter.domain import Brief, Secrecy
from invitewriter.text.folding import plain

_ANOTHERS = frozenset({Secrecy.OTHER, Secrecy.UNCLEAR})
_BELOW_ALL = 1_000_000_000


def is_there(entry: Entry, answer: str) -> bool:
    """Whether the notes about the person say just this already."""
    said = {_bare(line, entry.name) for line in entry.notes.splitlines()}
    return _bare(answer, entry.name) in said


def forms_of(entry: Entry, answer: str) -> Iterator[str]:
    """The answer as it may be noted, the best form first: as it was given, or with the name of the person asked about.

    The name comes first where the lines above would make the answer somebody else's.
    """
    named = f"{entry.name}: {answer}"
    aside = bool(_ANOTHERS.intersection(held_back(entry, answer)))
    yield from (named, answer) if aside else (answer, named)


def held_back(entry: Entry, line: str) -> tuple[Secrecy, ...]:
    """Why a line would be withheld, stood it last in the notes about its person; nothing where it may be said."""
    numbers = entry.lines or tuple(range(1, entry.notes.count("\n") + 2))
    grown = replace(entry, notes=f"{entry.notes}\n{line}", lines=(*numbers, _BELOW_ALL))
    brief = gather(read_entry(grown), Request(contact=entry.name or None, today=date.min))
    if not isinstance(brief, Brief):
        return ()
    return tuple(dict.fromkeys(item.secrecy for item in brief.withheld if item.line == _BELOW_ALL))


def _bare(line: str, name: str) -> str:
    return " ".join(plain(line).lstrip(" -*+•→>").removeprefix(f"{plain(name)}:").split())
